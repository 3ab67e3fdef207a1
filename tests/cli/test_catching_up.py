"""`catch-up`, the hidden command that a hook leaves behind."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from mytokentracker import lock, paths
from mytokentracker.paths import Paths

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Respond = Callable[..., Path]

NOON = 1_773_316_800
SILENT = (0, "", "")


def counted(home: Path) -> int | None:
    """How many responses the store holds; None as long as there is no store."""
    store = Paths(home, home).store
    if not store.exists():
        return None
    with closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)) as connection:
        try:
            return int(connection.execute("SELECT count(*) FROM responses").fetchone()[0])
        except sqlite3.OperationalError:
            return None  # it is being made


def hook(home: Path, transcript: Path | str, name: str = "s") -> Path:
    """A hook's event in the spool, as `hook event` leaves it."""
    spool = home / "spool"
    spool.mkdir(exist_ok=True)
    file = spool / f"{int(time.time()):010d}.hook.{name}.SessionEnd.event"
    file.write_text(json.dumps({"kind": "hook", "event": "SessionEnd", "session": name, "transcript": str(transcript)}))
    return file


def said(done: "subprocess.CompletedProcess[str]") -> tuple[int, str, str]:
    return done.returncode, done.stdout, done.stderr


@contextmanager
def catching_up(home: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The command while it runs: it has its lock already."""
    environ = {**os.environ, "PYTHONPATH": str(Path(paths.__file__).parents[1])}
    command = [sys.executable, "-m", "mytokentracker", "catch-up", "--data", str(home)]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not lock.is_held(home / "catch-up.lock"):
            assert process.poll() is None, process.communicate()
        yield process
        assert process.communicate(timeout=30) == (b"", b"")


def test_it_counts_what_is_new_and_says_nothing(program: Run, respond: Respond, home: Path) -> None:
    transcript = respond(NOON)
    hook(home, transcript)

    assert said(program("catch-up", "--data", str(home))) == SILENT
    assert counted(home) == 1
    assert not lock.is_held(home / "catch-up.lock")


def test_it_waits_for_the_line_that_comes_after_the_hook(respond: Respond, home: Path) -> None:
    hook(home, respond(NOON))
    with catching_up(home) as process:
        respond(NOON)
        assert process.wait(timeout=30) == 0

    assert counted(home) == 2


def test_a_session_that_ends_meanwhile_is_counted_too(respond: Respond, home: Path) -> None:
    hook(home, respond(NOON), "first")
    with catching_up(home) as process:
        hook(home, respond(NOON, session="second"), "second")
        assert process.wait(timeout=30) == 0

    assert counted(home) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be stopped there")
def test_a_session_that_ends_after_the_scan_is_counted_by_the_same_process(respond: Respond, home: Path) -> None:
    # Its last moments are short: several tries to stop it there, after its scan and before it lets go of the lock.
    for number in range(20):
        hook(home, respond(NOON, session=f"{number}-first"), f"{number}-first")
        before = counted(home) or 0
        with catching_up(home) as process:
            while counted(home) in (None, before):
                assert process.poll() is None
            process.send_signal(signal.SIGSTOP)
            os.waitpid(process.pid, os.WUNTRACED)
            met = lock.is_held(home / "catch-up.lock")
            if met:
                hook(home, respond(NOON, session=f"{number}-second"), f"{number}-second")
            process.send_signal(signal.SIGCONT)
            assert process.wait(timeout=30) == 0
        if met:
            break
    else:
        pytest.skip("it was always too quick")

    assert counted(home) == before + 2


@pytest.mark.parametrize("runs", ["catch-up.lock", "tray.lock"], ids=["another", "a tray"])
def test_it_gives_way_to_what_looks_already(program: Run, respond: Respond, home: Path, runs: str) -> None:
    respond(NOON)
    held = lock.acquire(home / runs)
    assert held is not None

    assert said(program("catch-up", "--data", str(home))) == SILENT

    held.release()
    assert not (home / "tokens.sqlite3").exists()


def test_a_tray_that_starts_meanwhile_is_given_way_to(respond: Respond, home: Path) -> None:
    hook(home, respond(NOON))
    with catching_up(home) as process:
        held = lock.acquire(home / "tray.lock")
        assert held is not None
        assert process.wait(timeout=30) == 0
        held.release()

    assert not (home / "tokens.sqlite3").exists()


def test_a_named_folder_is_used_for_all_that_is_ours(program: Run, respond: Respond, home: Path) -> None:
    respond(NOON)
    other = home.parent / "other"

    assert said(program("catch-up", "--data", str(other))) == SILENT
    assert counted(other) == 1
    assert not any(home.iterdir())


def test_strange_events_are_no_matter(program: Run, respond: Respond, home: Path) -> None:
    transcript = respond(NOON)
    for number, content in enumerate(("", "{", "[]", '{"transcript": 7}', '{"transcript": "\\u0000"}', "\0" * 100_000)):
        hook(home, transcript, f"s{number}").write_text(content)
    (home / "spool" / "x.hook.y.event").mkdir()
    (home / "spool" / "9999999999.hook.folder.event").mkdir()
    (home / "spool" / "9999999999.hook.link.event").symlink_to("nowhere")

    assert said(program("catch-up")) == SILENT
    assert counted(home) == 1


def test_a_store_that_refuses_is_left_to_who_looks_next(program: Run, respond: Respond, home: Path) -> None:
    respond(NOON)
    program("scan")
    with closing(sqlite3.connect(home / "tokens.sqlite3")) as connection:
        connection.execute("PRAGMA user_version = 999")

    assert said(program("catch-up")) == (1, "", "")


def test_a_folder_that_cannot_be_made_is_left_to_who_looks_next(program: Run, home: Path) -> None:
    (home.parent / "file").write_text("")

    assert said(program("catch-up", "--data", str(home.parent / "file"))) == (1, "", "")
