"""Quick Sync in a running tracker: what other processes store, and what goes wrong."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.tracking import NOON, Desk, titles

from mytokentracker import paths, syncs
from mytokentracker import tracker as module
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading
from mytokentracker.work import Work

# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")

MINUTE = 60
HOUR = 3600
# A response of 40,000 output tokens of Opus 5 at 25 dollars a million; ten of them are a session of this plan.
ONE_USD = 40_000


@pytest.fixture
def desk(home: Path) -> Desk:
    made = Desk(home)
    made.settings(
        'plan = "custom"\nsession_budget_usd = 10.0\nweekly_budget_usd = 100.0\n'
        'timezone = "UTC"\nweekly_reset = "Thu 10:00"\n'
    )
    return made


@pytest.fixture
def quick_ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TICK_SECONDS", 0.05)


def test_a_sync_in_another_process_reaches_a_running_tracker(desk: Desk) -> None:
    """The ring is heard: the tracker's own tick would be a minute away."""
    command = [sys.executable, "-m", "mytokentracker", "sync", "--session", "34", "--weekly", "12"]
    environ = {**os.environ, "PYTHONPATH": str(Path(paths.__file__).parents[1])}
    with desk.tracker():
        desk.until_scanned()
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)
        # Its clock is the real one, ours is not: how old the reading is does not matter here.
        synced = desk.until(lambda one: len(one.readings) == 2)

    assert (done.returncode, [one.source for one in synced.readings]) == (0, ["typed", "typed"])


def test_what_another_process_stored_is_seen_at_any_look_without_a_ring(desk: Desk) -> None:
    with desk.tracker() as tracker:
        desk.until_scanned()
        opened, _ = open_for_writing(desk.paths.store)
        with closing(opened):
            said = StoredReading(NOON, "session", 34.0, "statusline", "max5", 10, NOON - 5 * HOUR, None, {})
            Readings(opened).add((said,))
        tracker.rescan()
        assert desk.until_synced(34.0).window("session").source == "statusline"


def test_a_ring_is_heard_again_and_again(desk: Desk) -> None:
    with desk.tracker():
        desk.until_scanned()
        for number in range(3):
            desk.now += 1
            syncs.ring(desk.paths)
            assert desk.until(lambda one: one.as_of == desk.now).as_of == NOON + number + 1


def test_a_fault_of_the_program_is_said_and_the_next_look_works(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said_by_it = "a secret that was read"

    def fail(*_: object) -> None:
        raise ValueError(said_by_it)

    with desk.tracker() as tracker:
        desk.until_scanned()
        with monkeypatch.context() as patched:
            patched.setattr("mytokentracker.work.take_in", fail)
            tracker.sync(34.0, None, None, None)
            faulty = desk.until(lambda one: bool(one.problems))
        tracker.rescan()
        desk.until(lambda one: not one.problems)
        tracker.sync(34.0, None, None, None)
        desk.until_synced(34.0)

    assert titles(faulty) == ["A fault of the program (ValueError)"]
    noted = (desk.paths.logs / "fault.txt").read_text()
    assert "in fail" in noted
    assert "a secret" not in noted + str(faulty)


def test_a_fault_where_snapshots_are_made_is_said_under_the_last_numbers(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    desk.respond()
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.pause(True)
        desk.until(lambda one: one.paused)
        with monkeypatch.context() as patched:
            patched.setattr("mytokentracker.snapshots.take", fail)
            tracker.rescan()
            faulty = desk.until(lambda one: bool(one.problems))
        tracker.pause(False)
        desk.until(lambda one: not one.problems and not one.paused)

    assert titles(faulty) == ["A fault of the program (ZeroDivisionError)"]
    assert (faulty.problems[0].since, faulty.paused, faulty.today.responses) == (NOON, True, 1)


def test_a_fault_in_the_very_first_look_does_not_end_the_tracker(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Work.publish
    failed: list[bool] = []

    def once(self: Work, **more: bool) -> None:
        if len(failed) < 2:  # the look, and what says that it failed
            failed.append(True)
            raise KeyError("anything")
        real(self, **more)

    monkeypatch.setattr(Work, "publish", once)
    desk.respond()
    with desk.tracker():
        desk.until_responses(1)

    assert len(failed) == 2


def test_a_sync_into_a_store_that_turns_out_damaged_waits_until_it_was_counted_again(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=2 * ONE_USD)
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.sync(20.0, None, None, None)
        desk.until_synced(20.0)
        with closing(sqlite3.connect(desk.paths.store)) as opened:
            opened.execute("INSERT INTO meta VALUES ('seen', 'again')")
            opened.commit()
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            size = opened.execute("PRAGMA page_size").fetchone()[0]
            query = "SELECT rootpage FROM sqlite_schema WHERE name IN ('files', 'responses', 'quarters', 'sessions')"
            roots = [page for (page,) in opened.execute(query)]
        with desk.paths.store.open("r+b") as file:
            for page in roots:
                file.seek((page - 1) * size)
                file.write(b"\xff" * size)
        desk.now = NOON + HOUR
        desk.respond(NOON + MINUTE, output=ONE_USD)
        tracker.sync(33.0, None, None, None)
        synced = desk.until_synced(33.0, 2)

    assert "The store was damaged and is made anew" in titles(synced)
    opened, _ = open_for_writing(desk.paths.store)
    with closing(opened):
        spends = [one.spend["claude-opus-5"].output for one in Reader(opened).readings()]
    assert spends == [2_000_000, 3_000_000]


@pytest.mark.usefixtures("quick_ticks")
def test_readings_are_known_again_once_a_store_that_was_refused_can_be_used(desk: Desk) -> None:
    with desk.tracker() as tracker:
        desk.until_scanned()
        tracker.sync(34.0, None, None, None)
        desk.until_synced(34.0)
    version = set_version(desk, 999)

    with desk.tracker():
        refused = desk.until(lambda one: bool(one.problems))
        set_version(desk, version)
        mended = desk.until(lambda one: not one.problems)

    assert refused.readings == ()
    assert len(mended.readings) == 1
    assert mended.window("session").percent == pytest.approx(34.0)


def set_version(desk: Desk, version: int) -> int:
    with closing(sqlite3.connect(desk.paths.store)) as opened:
        before: int = opened.execute("PRAGMA user_version").fetchone()[0]
        opened.execute(f"PRAGMA user_version = {version}")
    return before
