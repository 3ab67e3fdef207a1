"""The tray and the charts window: how one starts the other, and what the one may ask of the other."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.stand_in import choose, titles

from mytokentracker.core.records import Snapshot
from mytokentracker.look.single_instance import OPEN, QUICK_SYNC, SETTINGS, Wish
from mytokentracker.paths import Paths
from mytokentracker.ui.shell import Shell

MakeSnapshot = Callable[..., Snapshot]


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    """What this program was started with, once it was; a script stands for the program itself."""
    said, script = tmp_path / "said.txt", tmp_path / "program"
    script.write_text(f'#!/bin/sh\necho "$@" > "{said}.new"; mv "{said}.new" "{said}"\n')
    script.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(script))
    return lambda: said.read_text().strip() if said.exists() else ""


@pytest.mark.skipif(sys.platform == "win32", reason="the program's stand-in is a script")
def test_the_menu_starts_the_charts_as_a_process_of_their_own(
    qtbot: QtBot, shell: Shell, started: Callable[[], str]
) -> None:
    choose(shell, "Charts…")
    qtbot.waitUntil(lambda: started() == "-P -m mytokentracker charts")


@pytest.mark.skipif(sys.platform == "win32", reason="the program's stand-in is a script")
def test_the_popups_button_starts_them_too_and_closes_the_popup(
    qtbot: QtBot, shell: Shell, make_snapshot: MakeSnapshot, started: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    shell.show_snapshot(make_snapshot())
    shell.open()
    popup = shell._faces.popup
    next(button for button in popup.findChildren(QPushButton) if button.text() == "Charts").click()
    qtbot.waitUntil(lambda: started() == "charts")
    assert not popup.isVisible()


@pytest.mark.parametrize(("wish", "title"), [(QUICK_SYNC, "Quick Sync"), (SETTINGS, "Settings"), (OPEN, "")])
def test_the_charts_window_gets_a_window_of_the_tray_at_once(
    qtbot: QtBot, shell: Shell, paths: Paths, make_snapshot: MakeSnapshot, wish: str, title: str
) -> None:
    paths.data.mkdir(parents=True)
    shell.show_snapshot(make_snapshot())
    shell.wishes.listen()
    sender = QObject()
    with qtbot.waitSignal(Wish(paths.data, wish, sender).answered) as answered:
        pass
    assert answered.args == [True]
    qtbot.waitUntil(lambda: bool(titles()))
    assert any(title in one for one in titles())


def test_no_window_of_the_tray_loads_what_only_charts_need() -> None:
    code = (
        "import importlib, pkgutil, sys, mytokentracker.ui as ui\n"
        "for module in pkgutil.walk_packages(ui.__path__, 'mytokentracker.ui.'): importlib.import_module(module.name)\n"
        "print([name for name in ('pyqtgraph', 'numpy', 'mytokentracker.charts') if name in sys.modules])"
    )
    app = Path(sys.modules["mytokentracker"].__file__ or "").parents[1]
    environ = {"PYTHONPATH": str(app), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
