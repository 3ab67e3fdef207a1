"""One machine's part of a running tracker's snapshots: only while somebody wants it."""

import contextlib
import sqlite3
from pathlib import Path

import pytest
from tests.tracking import Desk

from mytokentracker.core.records import Machine

pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(home)


def test_a_machines_part_comes_and_goes_as_it_is_asked_for(desk: Desk) -> None:
    desk.respond(times=2)
    desk.respond(session="5e0c1a52-0000-4000-8000-000000000009", times=3)
    with desk.tracker() as tracker:
        assert desk.until_responses(5).machines == ()
        with contextlib.closing(sqlite3.connect(desk.paths.store, isolation_level=None, timeout=30)) as other:
            other.execute("INSERT INTO machines VALUES (7, 'k', 'server')")
            other.execute("UPDATE files SET machine_id = 7 WHERE path LIKE '%0009.jsonl'")
        tracker.rescan()
        joined = desk.until(lambda snapshot: bool(snapshot.machines))
        assert joined.part is None
        tracker.narrow(Machine(7, "server"))
        narrow = desk.until(lambda snapshot: snapshot.part is not None)
        tracker.narrow(None)
        whole = desk.until(lambda snapshot: snapshot.part is None)

    assert joined.machines == (Machine(None, ""), Machine(7, "server"))
    assert narrow.part is not None
    assert (narrow.today.responses, narrow.part.today.responses) == (5, 3)
    assert narrow.part.machine == Machine(7, "server")
    assert whole.today.responses == 5
