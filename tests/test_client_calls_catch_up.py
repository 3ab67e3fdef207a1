"""What `hook event` starts at a session's end, so that it is counted while no tray runs."""

import json
import os
import select
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from tests.client_calls import HOOK, Calls, event
from tests.transcript_lines import assistant, text

from mytokentracker import lock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="descriptors are handed on in another way there")


@pytest.fixture
def calls(tmp_path: Path) -> Calls:
    calls = Calls(tmp_path)
    transcript = calls.claude / "projects" / "-home-dev" / "s.jsonl"
    transcript.parent.mkdir(parents=True)
    transcript.write_bytes(text(assistant(1), assistant(2)))
    return calls


def end_session(calls: Calls, name: str = "SessionEnd", session: str = "s", **options: Any) -> None:
    """Runs the hook of a session that has a transcript."""
    said = event(name, session, transcript_path=str(calls.claude / "projects" / "-home-dev" / f"{session}.jsonl"))
    calls.hook(said, **options)


@contextmanager
def all_ended() -> Iterator[int]:
    """A descriptor for calls to hand on; goes on when they and all that they have started have ended."""
    reading, writing = os.pipe()
    try:
        yield writing
        os.close(writing)
        # Each process that descends from a call holds the other end.
        assert os.read(reading, 1) == b""
    finally:
        os.close(reading)


def counted(calls: Calls) -> int | None:
    store = calls.data / "tokens.sqlite3"
    if not store.exists():
        return None
    with closing(sqlite3.connect(store)) as connection:
        return int(connection.execute("SELECT count(*) FROM responses").fetchone()[0])


def test_a_session_that_ends_is_counted_without_a_tray(calls: Calls) -> None:
    with all_ended() as handed_on:
        end_session(calls, pass_fds=(handed_on,))

    assert counted(calls) == 2


@pytest.mark.parametrize("name", ["Stop", "SubagentStop", "StopFailure", ""])
def test_a_turn_s_end_starts_nothing(calls: Calls, name: str) -> None:
    with all_ended() as handed_on:
        end_session(calls, name, pass_fds=(handed_on,))

    assert len(calls.names()) == 1
    assert not (calls.data / "catch-up.lock").exists()


@pytest.mark.parametrize("held", ["tray.lock", "catch-up.lock"])
def test_nothing_is_started_while_somebody_will_look_anyway(calls: Calls, held: str) -> None:
    taken = lock.acquire(calls.data / held)
    assert taken is not None

    with all_ended() as handed_on:
        end_session(calls, pass_fds=(handed_on,))

    taken.release()
    assert len(calls.names()) == 1
    assert counted(calls) is None
    assert not (calls.data / ("tray.lock" if held == "catch-up.lock" else "catch-up.lock")).exists()


def test_what_lies_in_the_person_s_project_is_not_run(calls: Calls, tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "mytokentracker").mkdir(parents=True)
    for name in ("mytokentracker/__init__.py", "mytokentracker/__main__.py", "argparse.py", "msgspec.py", "json.py"):
        (project / name).write_text(f"open({str(tmp_path / 'run')!r}, 'w')")

    with all_ended() as handed_on:
        end_session(calls, cwd=project, pass_fds=(handed_on,))

    assert counted(calls) == 2
    assert not (tmp_path / "run").exists()


def test_the_session_is_counted_even_where_the_spool_cannot_be_written(calls: Calls) -> None:
    calls.data.mkdir()
    calls.spool.write_text("a file in the folder's place")

    with all_ended() as handed_on:
        end_session(calls, pass_fds=(handed_on,))

    assert counted(calls) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="there is no /proc")
def test_it_outlives_the_hook_in_a_session_of_its_own_and_gives_way_to_others(calls: Calls) -> None:
    calls.data.mkdir()
    reading, writing = os.pipe()
    with closing(sqlite3.connect(calls.data / "tokens.sqlite3", isolation_level=None)) as store:
        store.execute("BEGIN EXCLUSIVE")
        with calls.start(*HOOK, pass_fds=(writing,)) as process:
            os.close(writing)
            process.communicate(json.dumps(event("SessionEnd")).encode(), timeout=30)
        # The hook has ended: what still holds the pipe is what it has started, which waits for the store.
        # It is not in a list of processes that was begun before it was.
        while (
            len(holders := [one for one in Path("/proc").glob("[0-9]*") if holds(one, os.fstat(reading).st_ino)]) != 1
        ):
            assert not select.select([reading], [], [], 0)[0], "it has ended"
        (holder,) = holders
        assert os.getsid(int(holder.name)) == int(holder.name)
        assert {(holder / "fd" / stream).readlink() for stream in "012"} == {Path(os.devnull)}
        while calls.data / "tokens.sqlite3" not in set(opened_by(holder)):
            assert holder.exists()
        assert os.getpriority(os.PRIO_PROCESS, int(holder.name)) == min(os.getpriority(os.PRIO_PROCESS, 0) + 10, 19)
    assert os.read(reading, 1) == b""
    os.close(reading)
    assert counted(calls) == 2


def holds(process: Path, inode: int) -> bool:
    """Whether another process than this one has the pipe open."""
    return process.name != str(os.getpid()) and Path(f"pipe:[{inode}]") in set(opened_by(process))


def opened_by(process: Path) -> Iterator[Path]:
    # It opens and closes files, and ends, while we look.
    with suppress(OSError):
        for one in (process / "fd").iterdir():
            with suppress(OSError):
                yield one.readlink()
