"""`quit` and `updates` as people and installers run them: real processes of the program."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.serving import Server, said

from mytokentracker import __version__, lock
from mytokentracker.cli import quitting, run
from mytokentracker.paths import paths

PACKAGE = Path(lock.__file__).parents[1]


@pytest.fixture
def started(home: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Programs that run; they are ended in any case."""
    running: list[subprocess.Popen[bytes]] = []
    yield running
    for one in running:
        one.kill()
        one.wait()


def start(*words: str) -> "subprocess.Popen[bytes]":
    environ = os.environ | {"PYTHONPATH": str(PACKAGE), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([sys.executable, "-m", "mytokentracker", *words], env=environ, stderr=subprocess.DEVNULL)


def wait_until_held(file: Path, process: "subprocess.Popen[bytes]") -> None:
    while not lock.is_held(file):
        assert process.poll() is None, "it ended by itself"


def test_quit_ends_the_tray_and_the_charts_and_returns_when_they_are_gone(
    home: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    places = paths(os.environ)
    started += [start(), start("charts")]
    for process, held in zip(started, (places.tray_lock, places.charts_lock), strict=True):
        wait_until_held(held, process)
    assert run(["quit"]) == 0
    assert not lock.is_held(places.tray_lock)
    assert not lock.is_held(places.charts_lock)
    assert [process.wait(20) for process in started] == [0, 0]


def test_quit_is_done_at_once_where_nothing_runs(home: Path) -> None:
    assert run(["quit"]) == 0


def test_quit_says_so_when_one_does_not_end(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quitting, "_PATIENCE_SECONDS", 0.1)
    held = lock.acquire(paths(os.environ).charts_lock)
    assert held is not None
    assert run(["quit"]) == 1
    assert "MyTokenTracker does not end" in capsys.readouterr().err
    held.release()


@pytest.fixture
def server(home: Path) -> Iterator[Server]:
    made = Server(said(b'{"version": "99.1", "page": "https://example.org/99.1"}'), "newest.json")
    (home / "settings.toml").write_text(f'updates_address = "{made.address}"\n')
    yield made
    made.close()


def test_updates_says_that_there_is_a_newer_version(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["updates"]) == 0
    assert capsys.readouterr().out == f"99.1 is available; this is {__version__}. https://example.org/99.1\n"
    assert run(["updates", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "version": __version__,
        "newest": "99.1",
        "newer": True,
        "page": "https://example.org/99.1",
    }


def test_updates_says_that_there_is_none(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    server.answer = said(f'{{"version": "{__version__}"}}'.encode())
    assert run(["updates"]) == 0
    assert capsys.readouterr().out == f"{__version__} is the newest version.\n"


def test_updates_without_an_answer_or_an_address_is_a_problem(
    server: Server, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.answer = said(b"garbage")
    assert run(["updates"]) == 1
    (home / "settings.toml").write_text("")
    assert run(["updates"]) == 1
    said_of_it = capsys.readouterr().err
    assert "is not such a file" in said_of_it
    assert "Nobody is known who could be asked" in said_of_it


def test_licences_names_every_part_and_the_text_of_qts(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["licences"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("MyTokenTracker is free software under the MIT licence.")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in out
