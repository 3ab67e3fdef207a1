import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mytokentracker.look import single_instance
from mytokentracker.look.single_instance import CHARTS, FirstInstance, Wish, ask_first, server_name


def ask(home: Path, *more: str) -> "subprocess.Popen[bytes]":
    """Ask from another process, as a second start does."""
    code = (
        "import sys, pathlib; from mytokentracker.look.single_instance import ask_first;"
        "sys.exit(0 if ask_first(pathlib.Path(sys.argv[1]), *sys.argv[2:]) else 1)"
    )
    app = Path(single_instance.__file__).parents[2]
    environ = {**os.environ, "PYTHONPATH": str(app)}
    return subprocess.Popen([sys.executable, "-c", code, str(home), *more], env=environ)


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def test_the_first_is_asked_to_open_and_answers(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance(tmp_path)
    with ask(tmp_path) as second, qtbot.waitSignal(first.asked) as asked:
        pass
    assert (second.returncode, asked.args) == (0, ["open"])
    first.close()


def test_nobody_answers_when_there_is_no_first(tmp_path: Path) -> None:
    assert not ask_first(tmp_path)


def test_the_socket_that_a_crash_left_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    Path(server_name(tmp_path)).write_bytes(b"")
    first = FirstInstance(tmp_path)
    with ask(tmp_path) as second, qtbot.waitSignal(first.asked) as asked:
        pass
    assert (second.returncode, asked.args) == (0, ["open"])
    first.close()


@pytest.mark.parametrize("wish", ["quick-sync", "settings"])
def test_the_charts_window_can_wish_for_windows_of_the_tray(qtbot: QtBot, tmp_path: Path, wish: str) -> None:
    first = FirstInstance(tmp_path)
    with ask(tmp_path, wish) as second, qtbot.waitSignal(first.asked) as asked:
        pass
    assert (second.returncode, asked.args) == (0, [wish])
    first.close()


def test_what_nobody_knows_is_not_taken(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance(tmp_path)
    with qtbot.assertNotEmitted(first.asked), ask(tmp_path, "fly") as second:
        qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 1
    first.close()


def test_tray_and_charts_window_listen_beside_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    tray, charts = FirstInstance(tmp_path), FirstInstance(tmp_path, kind=CHARTS)
    with qtbot.assertNotEmitted(tray.asked), ask(tmp_path, "open", CHARTS), qtbot.waitSignal(charts.asked):
        pass
    tray.close()
    charts.close()


def test_a_wish_is_answered_without_waiting_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    parent, first = QObject(), FirstInstance(tmp_path)
    with qtbot.waitSignal(first.asked) as asked, qtbot.waitSignal(Wish(tmp_path, "settings", parent).answered) as said:
        pass
    assert (asked.args, said.args) == (["settings"], [True])
    first.close()


def test_a_wish_that_nobody_hears_is_answered_too(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    with qtbot.waitSignal(Wish(tmp_path, "settings", parent).answered) as said:
        pass
    assert said.args == [False]


def test_homes_do_not_disturb_each_other(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a") != server_name(tmp_path / "b")


def test_a_path_too_long_for_a_socket_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    deep = tmp_path / ("x" * 120)
    deep.mkdir()
    assert len(server_name(deep)) <= 100
