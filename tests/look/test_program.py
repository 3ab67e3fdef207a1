"""The charts window and what asks far away are started by the tray, whatever lies in the folder it is in."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mytokentracker.look.program import start
from mytokentracker.ui.asking import Asking


@pytest.fixture
def taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Is written when a module of the folder that we are in is taken for Python's own."""
    made = tmp_path / "project"
    made.mkdir()
    for name in ("argparse.py", "queue.py"):
        (made / name).write_text(f"open({str(tmp_path / 'taken')!r}, 'w')\nraise SystemExit(3)\n")
    monkeypatch.chdir(made)
    monkeypatch.setenv("MYTOKENTRACKER_HOME", str(tmp_path / "ours"))
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", str(tmp_path / "claude"))
    return tmp_path / "taken"


def test_what_goes_on_by_itself_is_started_as_we_were(qtbot: QtBot, taken: Path) -> None:
    written = taken.with_name("all.csv")
    assert start("export", str(written))
    qtbot.waitUntil(lambda: written.exists() or taken.exists(), timeout=20_000)
    assert not taken.exists()


def test_what_is_asked_far_away_is_started_as_we_were(qtbot: QtBot, qapp: object, taken: Path) -> None:
    written = taken.with_name("all.csv")
    asking = Asking(("export", str(written)), 60_000, qapp)  # type: ignore[arg-type]
    with qtbot.waitSignal(asking.done, timeout=20_000):
        asking.start()
    assert written.exists()
    assert not taken.exists()
