"""Hooks and status lines while the tracker runs: their words are shown within moments, and once."""

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.spooling import put_hook, put_status_line, spooled
from tests.tracking import NOON, PATIENCE_SECONDS, Desk, titles

from mytokentracker.core.records import Problem
from mytokentracker.store.heard import last_heard
from mytokentracker.store.opening import open_for_reading

# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")

HOUR = 3600
DAY = 24 * HOUR
ENDS = NOON + 3 * HOUR
WEEK_ENDS = NOON + 2 * DAY
ONE_USD = 40_000
PLAN = 'plan = "custom"\nsession_budget_usd = 10.0\nweekly_budget_usd = 100.0\ntimezone = "UTC"\n'


@pytest.fixture
def desk(home: Path) -> Desk:
    made = Desk(home)
    made.settings(PLAN)
    # As it is once a session has run: the folder is there to be watched.
    (made.projects / "-work-shop").mkdir(parents=True)
    return made


def tell(desk: Desk, percent: float, at: float = NOON - 10, *, session: str = "a", api_ms: int = 1000) -> Path:
    five_hour, seven_day = (percent, ENDS), (percent / 10, WEEK_ENDS)
    return put_status_line(
        desk.paths.spool, at, session=session, api_ms=api_ms, five_hour=five_hour, seven_day=seven_day
    )


def until(is_so: Callable[[], bool]) -> None:
    """Returns once it is so; for what no snapshot tells."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.01)


def emptied(desk: Desk) -> None:
    """Returns once nothing is left in the spool."""
    until(lambda: not spooled(desk.paths.spool))


def test_what_was_told_while_no_tray_ran_is_shown_at_the_start(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=ONE_USD)
    desk.respond(NOON - 5, output=ONE_USD)
    tell(desk, 12.0, NOON - HOUR + 60)

    with desk.tracker():
        session, week = desk.until_scanned().windows

    assert (session.source, session.source_at, session.resets_at) == ("statusline", NOON - HOUR + 60, ENDS)
    assert session.percent == pytest.approx(22, abs=2)
    assert (week.source, week.kind, week.resets_at) == ("statusline", "fixed", WEEK_ENDS)
    assert spooled(desk.paths.spool) == []
    assert "statusline" in desk.paths.status_line.read_text()


def test_what_a_status_line_is_told_is_shown_within_moments(desk: Desk) -> None:
    with desk.tracker():
        desk.until_scanned()
        began = time.monotonic()
        tell(desk, 42.0)
        shown = desk.until(lambda one: one.window("session").percent == 42.0)
        took = time.monotonic() - began
        emptied(desk)

    print(f"the snapshot was out {took:.2f} s after the status line was told")
    assert shown.window("weekly").percent == pytest.approx(4.2)


def test_the_last_response_that_is_written_after_the_call_is_counted_before_its_number(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=2 * ONE_USD)
    with desk.tracker():
        desk.until_scanned()
        tell(desk, 30.0, NOON - 10)
        desk.respond(NOON - 11, output=ONE_USD)
        shown = desk.until(lambda one: one.window("session").source == "statusline")

    assert shown.window("session").percent == 30.0
    assert shown.window("session").spend_microusd == 3_000_000


def test_a_repetition_makes_no_snapshot_and_no_write(desk: Desk) -> None:
    with desk.tracker():
        desk.until_scanned()
        tell(desk, 42.0)
        desk.until(lambda one: one.window("session").percent == 42.0)
        before = desk.paths.status_line.stat().st_mtime_ns
        tell(desk, 42.0, NOON - 5)
        # Garbage is taken away in the same look.
        (desk.paths.spool / "x.event").write_text("{")
        until(lambda: len(spooled(desk.paths.spool)) == 1)
        shown = len(desk.shown)
        desk.respond(NOON - 1)
        desk.until_responses(1)

    assert spooled(desk.paths.spool) == ["1773316500.statusline.a.event"]
    assert len(desk.shown) == shown + 1
    assert desk.paths.status_line.stat().st_mtime_ns == before


def test_young_words_are_taken_as_soon_as_they_have_settled(desk: Desk) -> None:
    with desk.tracker() as tracker:
        desk.until_scanned()
        tell(desk, 42.0, NOON + 0.5)
        tracker.rescan()
        early = desk.until(lambda one: one.as_of == NOON)
        desk.now = NOON + 2
        late = desk.until(lambda one: one.window("session").source == "statusline")

    assert early.window("session").source == "estimated"
    assert late.window("session").percent == 42.0


def test_a_hook_finds_a_transcript_that_nobody_else_has_noticed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from mytokentracker.watch import Watch

    follow = Watch.follow
    monkeypatch.setattr(Watch, "follow", lambda self, folders, spool: follow(self, (), spool))
    with desk.tracker():
        desk.until_scanned()
        file = desk.respond(NOON - 20)
        agent = file.with_suffix("") / "subagents" / "agent-1.jsonl"
        agent.parent.mkdir(parents=True)
        file.rename(agent)
        desk.respond(NOON - 19)
        put_hook(desk.paths.spool, NOON - 18, file)
        desk.until_responses(2)
        emptied(desk)

    with closing(open_for_reading(desk.paths.store)) as store:
        assert last_heard(store).hook_at == NOON - 18


def test_where_changes_cannot_be_watched_percentages_wait_for_the_next_look_at_everything(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "mytokentracker.watch.Watch.problems", (Problem("Changes cannot be watched", ""),), raising=False
    )
    with desk.tracker() as tracker:
        desk.until_scanned()
        file = desk.respond(NOON - 20)
        tell(desk, 42.0)
        put_hook(desk.paths.spool, NOON - 15, file)
        counted = desk.until_responses(1)
        tracker.rescan()
        told = desk.until(lambda one: one.window("session").source == "statusline")

    assert counted.window("session").source == "estimated"
    assert told.window("session").percent == 42.0


def test_while_it_is_paused_the_spool_waits(desk: Desk) -> None:
    with desk.tracker() as tracker:
        desk.until_scanned()
        tracker.pause(True)
        desk.until(lambda one: one.paused)
        tell(desk, 42.0)
        tracker.rescan()
        waiting = desk.until(lambda one: one.paused)
        assert len(spooled(desk.paths.spool)) == 1
        tracker.pause(False)
        told = desk.until(lambda one: not one.paused and one.window("session").percent == 42.0)

    assert waiting.window("session").source == "estimated"
    assert told.window("session").source == "statusline"


def test_two_accounts_are_said_and_a_broken_spool_is_too_until_it_is_mended(desk: Desk) -> None:
    with desk.tracker() as tracker:
        desk.until_scanned()
        tell(desk, 42.0, NOON - 20)
        desk.until(lambda one: one.window("session").percent == 42.0)
        put_status_line(desk.paths.spool, NOON - 10, session="b", seven_day=(70, WEEK_ENDS + DAY))
        apart = desk.until(lambda one: bool(one.problems))
        (desk.paths.spool / "1.event").mkdir()
        tracker.rescan()
        stuck = desk.until(lambda one: len(one.problems) == 2)
        (desk.paths.spool / "1.event").rmdir()
        tracker.rescan()
        mended = desk.until(lambda one: len(one.problems) == 1)

    assert titles(apart) == titles(mended) == ["Claude Code speaks for two accounts"]
    assert titles(stuck)[1] == "Claude Code’s events cannot be read or removed"
    assert apart.window("weekly").percent == pytest.approx(4.2)


def test_many_sessions_that_call_all_the_time_are_gathered(desk: Desk) -> None:
    with desk.tracker():
        desk.until_scanned()
        before, began, calls = len(desk.shown), time.monotonic(), 0
        while time.monotonic() - began < 2.0:
            tell(desk, 10 + calls / 100, NOON - 100 + calls / 100, session=f"s{calls % 5}", api_ms=calls)
            calls += 1
        wanted = 10 + (calls - 1) / 100
        desk.until(lambda one: one.window("session").percent == pytest.approx(wanted))
        took = time.monotonic() - began
        emptied(desk)

    print(f"{calls} calls in 2 s: {len(desk.shown) - before} snapshots")
    # One for each second in which something was told, and one more.
    assert len(desk.shown) - before <= took + 2
