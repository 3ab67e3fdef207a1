import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.tracking import NOON, Desk, titles

from mytokentracker import tracker as module
from mytokentracker.core.records import History, Snapshot
from mytokentracker.store import opening
from mytokentracker.watch import Watch

# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")

HOUR = 3600


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(home)


@pytest.fixture
def quick_ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TICK_SECONDS", 0.05)


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A scan stores and reports after every transcript, as a long one does now and then."""
    monkeypatch.setattr("mytokentracker.scan._COMMIT_SECONDS", 0.0)
    monkeypatch.setattr("mytokentracker.scan._PROGRESS_SECONDS", 0.0)


def test_the_first_snapshot_comes_before_anything_was_read(desk: Desk) -> None:
    desk.respond()
    with desk.tracker():
        desk.until_responses(1)

    first, *_, last = desk.shown
    assert (first.scanned_at, first.today.responses, first.as_of) == (None, 0, NOON)
    assert (last.scanned_at, last.progress, last.paused, last.problems) == (NOON, None, False, ())
    assert last.history.responses == 1


def test_what_claude_code_appends_is_shown_within_a_moment(desk: Desk) -> None:
    desk.respond()
    with desk.tracker():
        desk.until_scanned()
        desk.respond()
        desk.until_responses(2)
        desk.respond(session="another")
        snapshot = desk.until_responses(3)

    # 30 tokens at 25 dollars a million
    assert snapshot.window("session").spend_microusd == 750
    assert snapshot.history.responses == 3


def test_sessions_and_projects_are_counted_on_where_a_plan_is_chosen(desk: Desk) -> None:
    desk.settings('plan = "max5"\n')
    desk.respond()
    with desk.tracker():
        assert desk.until_responses(1).history.sessions == 1
        desk.respond(session="another", cwd="/home/ada/code/other")
        snapshot = desk.until_responses(2)

    assert snapshot.history == History(2, 2, 2, NOON)


def test_a_burst_of_lines_is_a_snapshot_or_two(desk: Desk) -> None:
    desk.respond()
    with desk.tracker():
        desk.until_scanned()
        before, started = len(desk.shown), time.monotonic()
        for _ in range(200):
            desk.respond()
        seconds = time.monotonic() - started
        desk.until_responses(201)

    # One for each 150 ms that the burst took, one before it and one after.
    assert len(desk.shown) - before <= 2 + seconds / 0.15


@pytest.mark.usefixtures("quick_ticks")
def test_the_tick_finds_what_nobody_told_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mytokentracker.tracker.Watch.follow", lambda *_: None)
    with desk.tracker():
        desk.until_scanned()
        desk.respond()
        desk.until_responses(1)


def test_ticks_come_also_while_there_is_always_something_new(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    changes: queue.SimpleQueue[str] = queue.SimpleQueue()

    def watch(on_change: Callable[[str], None]) -> Watch:
        def tell_both(path: str) -> None:
            on_change(path)
            changes.put(path)

        return Watch(tell_both)

    monkeypatch.setattr(module, "Watch", watch)
    monkeypatch.setattr(module, "TICK_SECONDS", 0.7)
    desk.respond()

    def go_on(_: Snapshot) -> None:
        # The next change is in the inbox before the tracker looks there again.
        desk.now += 1
        desk.respond()
        while tracker._inbox.empty():
            changes.get(timeout=30)
        desk.on_thread = go_on

    with desk.tracker() as tracker:
        desk.until_scanned()
        desk.on_thread = go_on
        desk.respond()
        desk.until(lambda snapshot: (snapshot.scanned_at or 0) > NOON)
        desk.on_thread = None


def test_while_it_is_paused_nothing_is_read_and_afterwards_all_of_it(desk: Desk) -> None:
    with desk.tracker() as tracker:
        desk.until_scanned()
        tracker.pause(True)
        desk.until(lambda snapshot: snapshot.paused)
        desk.respond()
        tracker.rescan()
        assert desk.until(lambda snapshot: snapshot.paused).today.responses == 0
        tracker.pause(False)
        assert not desk.until_responses(1).paused


@pytest.mark.usefixtures("small_steps")
def test_a_scan_that_is_cancelled_goes_on_where_it_stopped(desk: Desk) -> None:
    for number in range(20):
        desk.respond(session=f"session-{number}", times=5)
    tracker = desk.tracker()

    def cancel_at_the_first_progress(snapshot: Snapshot) -> None:
        if snapshot.progress is None:
            desk.on_thread = cancel_at_the_first_progress
        else:
            tracker.pause(True)

    desk.on_thread = cancel_at_the_first_progress
    with tracker:
        stopped = desk.until(lambda snapshot: snapshot.paused)
        assert 0 < stopped.today.responses < 100
        assert stopped.scanned_at is None
        tracker.pause(False)
        done = desk.until(lambda snapshot: snapshot.scanned_at is not None)

    assert (done.today.responses, done.today.tokens.output, done.history.sessions) == (100, 1000, 20)
    assert done.progress is None


@pytest.mark.usefixtures("small_steps")
def test_a_long_scan_says_how_far_it_is(desk: Desk) -> None:
    size = sum(desk.respond(session=f"session-{number}").stat().st_size for number in range(10))
    with desk.tracker():
        desk.until_scanned()

    steps = [snapshot.progress for snapshot in desk.shown if snapshot.progress is not None]
    assert steps
    assert {(step.files, step.bytes) for step in steps} == {(10, size)}
    assert [step.bytes_done for step in steps] == sorted(step.bytes_done for step in steps)
    assert all(snapshot.scanned_at is None for snapshot in desk.shown if snapshot.progress is not None)


@pytest.mark.usefixtures("small_steps")
def test_it_stops_in_the_middle_of_a_scan_and_the_next_run_goes_on(desk: Desk) -> None:
    for number in range(50):
        desk.respond(session=f"session-{number}", times=5)
    reading, leave = threading.Event(), threading.Event()

    def wait_at_the_first_progress(snapshot: Snapshot) -> None:
        if snapshot.progress is None:
            desk.on_thread = wait_at_the_first_progress
        else:
            reading.set()
            leave.wait(30)

    desk.on_thread = wait_at_the_first_progress
    with desk.tracker() as tracker:
        assert reading.wait(30)
        tracker._stopping.set()  # as the end of the block does, which then waits
        leave.set()
    with closing(sqlite3.connect(desk.paths.store)) as connection:
        assert 0 < connection.execute("SELECT count(*) FROM responses").fetchone()[0] < 250
    with desk.tracker():
        done = desk.until_scanned()

    assert (done.today.responses, done.today.tokens.output) == (250, 2500)


def test_a_tracker_that_is_stopped_at_once_ends_at_once(desk: Desk) -> None:
    desk.respond()
    started = time.monotonic()
    with desk.tracker():
        pass

    assert time.monotonic() - started < 5


def test_changed_settings_are_in_the_next_snapshot(desk: Desk) -> None:
    desk.respond(output=40_000)  # one dollar
    with desk.tracker() as tracker:
        before = desk.until_responses(1)
        desk.settings('plan = "max5"\nsession_budget_usd = 4\n')
        tracker.settings_changed()
        after = desk.until(lambda snapshot: snapshot.plan_chosen)

    assert (before.plan.name, before.window("weekly").percent) == ("pro", 10.0)
    assert (after.plan.name, after.window("session").percent, after.window("weekly").percent) == ("max5", 25.0, 2.0)


@pytest.mark.usefixtures("quick_ticks")
@pytest.mark.parametrize("paused", [False, True])
def test_settings_and_prices_that_were_edited_by_hand_are_noticed(desk: Desk, paused: bool) -> None:
    desk.respond(output=40_000)
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.pause(paused)
        desk.settings('plan = "max20"\n')
        desk.until(lambda snapshot: snapshot.plan.name == "max20")
        desk.settings("plan = \n")
        desk.until(lambda snapshot: titles(snapshot) == ["The settings cannot be read"])
        desk.paths.settings.unlink()
        desk.until(lambda snapshot: snapshot.plan.name == "pro" and not snapshot.problems)
        desk.paths.prices.write_text('[[prices]]\nmodel = "claude-opus-5"\ninput = 1\noutput = 100\n')
        tracker.pause(False)
        desk.until(lambda snapshot: snapshot.today.cost_microusd == 4_000_000)


@pytest.mark.usefixtures("quick_ticks")
def test_an_idle_tick_writes_not_one_byte(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    connections: list[sqlite3.Connection] = []
    real = opening.open_for_writing

    def remembered(path: Path) -> object:
        connection, problems = real(path)
        connections.append(connection)
        return connection, problems

    monkeypatch.setattr(opening, "open_for_writing", remembered)
    changes: list[int] = []

    def looks() -> dict[str, tuple[int, int]]:
        files = (path for path in desk.home.parent.rglob("*") if path.is_file())
        return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}

    def count(_: Snapshot) -> None:
        changes.append(connections[0].total_changes)
        desk.on_thread = count

    desk.respond()
    with desk.tracker():
        desk.until_responses(1)
        before = looks()
        desk.on_thread = count
        for _ in range(6):
            desk.now += 60
            desk.until(lambda snapshot: snapshot.as_of == desk.now)
        after = looks()
        desk.on_thread = None

    assert after == before
    assert len(set(changes)) == 1
    assert len(connections) == 1


@pytest.mark.usefixtures("quick_ticks")
def test_the_clock_may_go_on_over_midnight_and_back(desk: Desk) -> None:
    desk.settings('timezone = "UTC"\n')
    desk.respond(output=40_000)
    with desk.tracker():
        desk.until_responses(1)
        desk.now = NOON + 4 * HOUR
        assert desk.until(lambda snapshot: snapshot.as_of == desk.now).window("session").spend_microusd == 1_000_000
        desk.now = NOON + 12 * HOUR
        tomorrow = desk.until(lambda snapshot: snapshot.as_of == desk.now)
        desk.now = NOON - HOUR
        earlier = desk.until(lambda snapshot: snapshot.as_of == desk.now)
        desk.now = NOON - HOUR + 60
        later = desk.until(lambda snapshot: snapshot.as_of == desk.now)
        desk.now = NOON
        right = desk.until(lambda snapshot: snapshot.as_of == desk.now)

    assert (tomorrow.today.responses, tomorrow.window("session").spend_microusd) == (0, 0)
    assert tomorrow.window("weekly").spend_microusd == 1_000_000
    assert [titles(one) for one in (earlier, later)] == [["Some responses are dated in the future"]] * 2
    assert (earlier.today.responses, earlier.window("weekly").spend_microusd) == (0, 0)
    # It is the same problem, since the moment at which it was first seen.
    assert later.problems[0].since == NOON - HOUR
    assert (right.today.responses, right.problems) == (1, ())
