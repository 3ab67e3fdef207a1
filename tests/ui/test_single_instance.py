import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mytokentracker.ui import single_instance
from mytokentracker.ui.single_instance import FirstInstance, ask_first_to_open, server_name


def ask(home: Path) -> "subprocess.Popen[bytes]":
    """Ask from another process, as a second start does."""
    code = (
        "import sys, pathlib; from mytokentracker.ui.single_instance import ask_first_to_open;"
        "sys.exit(0 if ask_first_to_open(pathlib.Path(sys.argv[1])) else 1)"
    )
    app = Path(single_instance.__file__).parents[2]
    environ = {**os.environ, "PYTHONPATH": str(app)}
    return subprocess.Popen([sys.executable, "-c", code, str(home)], env=environ)


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def test_the_first_is_asked_to_open_and_answers(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance(tmp_path)
    with ask(tmp_path) as second, qtbot.waitSignal(first.open_asked):
        pass
    assert second.returncode == 0
    first.close()


def test_nobody_answers_when_there_is_no_first(tmp_path: Path) -> None:
    assert not ask_first_to_open(tmp_path)


def test_the_socket_that_a_crash_left_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    Path(server_name(tmp_path)).write_bytes(b"")
    first = FirstInstance(tmp_path)
    with ask(tmp_path) as second, qtbot.waitSignal(first.open_asked):
        pass
    assert second.returncode == 0
    first.close()


def test_homes_do_not_disturb_each_other(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a") != server_name(tmp_path / "b")


def test_a_path_too_long_for_a_socket_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    deep = tmp_path / ("x" * 120)
    deep.mkdir()
    assert len(server_name(deep)) <= 100
