"""Whole days of a scripted client, hooks and all: in the end the store holds what its API answered, to the token."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.scripted_client import ScriptedClient

from mytokentracker import cli
from mytokentracker.claude_code import connecting
from mytokentracker.paths import Paths
from mytokentracker.tracker import Tracker

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="hooks are run by /bin/sh"),
    # watchdog's own race when folders are made inside each other at once; it goes on watching.
    pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning"),
]

PATIENCE_SECONDS = 20.0


@pytest.fixture
def places(home: Path) -> Paths:
    return Paths(home, home)


@pytest.fixture
def client(home: Path, places: Paths) -> Iterator[ScriptedClient]:
    """One that is connected."""
    config = home.parent / "claude"
    config.mkdir(exist_ok=True)
    plan = connecting.plan(config, connecting.PARTS, places, install=True)
    connecting.carry_out(plan, places)
    scripted = ScriptedClient(config, os.environ)
    yield scripted
    scripted.settle()


def a_morning(client: ScriptedClient) -> None:
    """Turns, subagents in subagents, compaction, a fork, an interrupted and a failed turn, /clear, ends."""
    first = client.session()
    first.turn(3)
    first.subagent(nested=True)
    first.turn()
    first.compact()
    first.turn()
    forked = first.fork()
    forked.turn()
    forked.interrupt()
    forked.fail()
    forked.turn(1)
    cleared = first.clear()
    cleared.turn()
    cleared.end()
    forked.end()


def stored(places: Paths) -> tuple[int, ...]:
    """Responses, and their input, output, cache writes of 5 min and 1 h, cache reads."""
    try:
        with closing(sqlite3.connect(f"file:{places.store}?mode=ro", uri=True)) as connection:
            row = connection.execute(
                "SELECT count(*), sum(input), sum(output), sum(cache_write_5m), sum(cache_write_1h), sum(cache_read)"
                " FROM responses"
            ).fetchone()
    except sqlite3.Error:
        return (0,) * 6
    return tuple(value or 0 for value in row)


def until(fits: Callable[[], bool]) -> None:
    """Returns as soon as it fits."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not fits():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


def hooks_were_silent(client: ScriptedClient) -> bool:
    return all((run.status, run.output) == (0, b"") for run in client.hook_runs)


def test_with_the_tray_running(client: ScriptedClient, places: Paths) -> None:
    with Tracker(places, lambda _snapshot: None, environ=client.environ):
        a_morning(client)
        client.settle()
        until(lambda: stored(places) == client.totals())

    assert {run.event for run in client.hook_runs} == {"Stop", "SessionEnd"}
    assert hooks_were_silent(client)


def test_without_the_tray_the_ends_of_sessions_count_them(client: ScriptedClient, places: Paths) -> None:
    a_morning(client)
    client.settle()

    until(lambda: stored(places) == client.totals())

    assert hooks_were_silent(client)


def test_started_midway(client: ScriptedClient, places: Paths) -> None:
    session = client.session()
    session.turn(3)
    with Tracker(places, lambda _snapshot: None, environ=client.environ):
        until(lambda: stored(places)[0] > 0)
        session.turn()
        a_morning(client)
        client.settle()
        until(lambda: stored(places) == client.totals())
    session.turn()
    session.end()
    client.settle()

    until(lambda: stored(places) == client.totals())


def test_a_hook_that_is_killed_is_made_good_at_the_next_start(
    client: ScriptedClient, places: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    session = client.session()
    session.turn()
    session.end(killed_after=0.0)
    client.settle()
    assert [run.status for run in client.hook_runs if run.event == "SessionEnd"] == [None]

    assert cli.run(["scan"]) == 0

    assert stored(places) == client.totals()


def test_a_session_that_nobody_ended_is_found(client: ScriptedClient, places: Paths) -> None:
    """SIGKILL, a crash, a closed lid: no hook tells of it."""
    (client.config / "settings.json").unlink()
    session = client.session()
    session.turn()
    client.settle()

    with Tracker(places, lambda _snapshot: None, environ=client.environ):
        until(lambda: stored(places) == client.totals())
