"""Quick Sync in a running tracker: what is typed is shown at once, and what comes of it as time passes."""

import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from tests.tracking import NOON, Desk, titles

from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Reader

# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")

MINUTE = 60
HOUR = 3600
DAY = 24 * HOUR
# A response of 40,000 output tokens of Opus 5 at 25 dollars a million; ten of them are a session of this plan.
ONE_USD = 40_000
PLAN = 'plan = "custom"\nsession_budget_usd = 10.0\nweekly_budget_usd = 100.0\ntimezone = "UTC"\n'


@pytest.fixture
def desk(home: Path) -> Desk:
    made = Desk(home)
    made.settings(PLAN + 'weekly_reset = "Thu 10:00"\n')
    return made


def test_a_sync_is_shown_at_once_with_claudes_numbers(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=2 * ONE_USD)
    desk.respond(NOON - 3 * HOUR, output=ONE_USD)
    with desk.tracker() as tracker:
        before = desk.until_scanned()
        began = time.monotonic()
        tracker.sync(34.0, 3.0, NOON + 2 * HOUR, None)
        synced = desk.until(lambda one: bool(one.readings))
        took = time.monotonic() - began

    print(f"the snapshot was out {1000 * took:.0f} ms after the sync")
    assert [one.percent for one in before.windows] == [pytest.approx(30.0), pytest.approx(2.0)]
    session, week = synced.windows
    assert (session.percent, week.percent) == pytest.approx((34.0, 3.0))
    assert [(one.source, one.source_at) for one in synced.windows] == [("typed", NOON)] * 2
    assert (session.kind, session.resets_at, session.spend_microusd) == ("fixed", NOON + 2 * HOUR, 3_000_000)
    assert [(one.window, one.percent) for one in synced.readings] == [("weekly", 3.0), ("session", 34.0)]
    assert synced.problems == ()


def test_what_is_used_between_the_last_look_and_the_sync_is_counted_first(desk: Desk) -> None:
    with desk.tracker() as tracker:
        desk.until_scanned()
        desk.respond(NOON - 1, output=ONE_USD)
        tracker.sync(12.0, None, None, None)
        desk.until(lambda one: bool(one.readings))

    opened, _ = open_for_writing(desk.paths.store)
    with closing(opened):
        (reading,) = Reader(opened).readings()
    assert reading.spend["claude-opus-5"].output == 1_000_000


def test_after_a_sync_the_number_grows_by_what_is_used_since(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=2 * ONE_USD)
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.sync(20.0, None, NOON + 3 * HOUR, None)
        desk.until_synced(20.0)
        desk.now = NOON + HOUR
        desk.respond(NOON + 30 * MINUTE, output=ONE_USD)
        grown = desk.until_responses(2).window("session")

    assert (grown.source, grown.source_at) == ("typed", NOON)
    assert grown.percent == pytest.approx(30.0, abs=0.5)


def test_a_named_reset_passes_and_the_number_is_an_estimate_of_the_new_window(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=2 * ONE_USD)
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.sync(40.0, None, NOON + HOUR, None)
        desk.until_synced(40.0)
        desk.now = NOON + HOUR
        tracker.rescan()
        empty = desk.until(lambda one: one.as_of == desk.now).window("session")
        desk.now = NOON + 2 * HOUR
        desk.respond(desk.now - 60, output=ONE_USD)
        fresh = desk.until_responses(2).window("session")

    assert (empty.percent, empty.source, empty.starts_at) == (0.0, "estimated", NOON + HOUR)
    # Twice Claude's number was ours: one dollar of ten is about twenty percent now.
    assert (fresh.source, fresh.kind, fresh.spend_microusd) == ("estimated", "rolling", 1_000_000)
    assert fresh.percent == pytest.approx(20.0, abs=1)


def test_in_a_rolling_window_a_reading_counts_as_long_as_what_it_was_made_of(desk: Desk) -> None:
    desk.respond(NOON - 4 * HOUR, output=ONE_USD)
    desk.respond(NOON - HOUR, output=3 * ONE_USD)
    shown = []
    with desk.tracker() as tracker:
        desk.until_responses(2)
        tracker.sync(60.0, None, None, None)
        desk.until_synced(60.0)
        # One dollar of four goes after an hour, the others after four; five hours after it the reading is past.
        for now in (NOON + HOUR - 1, NOON + HOUR + 1, NOON + 4 * HOUR - 1, NOON + 4 * HOUR + 1, NOON + 5 * HOUR + 1):
            desk.now = now
            tracker.rescan()
            shown.append(desk.until(lambda one: one.as_of == desk.now).window("session"))

    assert [round(one.percent, 3) for one in shown] == [60.0, 45.0, 45.0, 0.0, 0.0]
    assert [one.source for one in shown] == ["typed"] * 4 + ["estimated"]


def test_after_the_weekly_reset_the_number_is_an_estimate_again(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=10 * ONE_USD)
    resets_at = NOON - 2 * HOUR + 7 * DAY
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.sync(None, 20.0, None, None)
        desk.until(lambda one: bool(one.readings))
        desk.now = resets_at - 1
        tracker.rescan()
        last = desk.until(lambda one: one.as_of == desk.now).window("weekly")
        desk.now = resets_at
        tracker.rescan()
        reset = desk.until(lambda one: one.as_of == desk.now).window("weekly")

    assert last.percent == pytest.approx(20.0)
    assert last.source == "typed"
    assert (reset.percent, reset.source, reset.spend_microusd) == (0.0, "estimated", 0)


@pytest.mark.parametrize(
    ("week_before", "resets"),
    [("2026-03-26 12:00", "2026-04-02 08:00"), ("2026-10-22 12:00", "2026-10-29 09:00")],
)
def test_a_weekly_reading_holds_over_a_change_of_the_clock_until_the_local_time_of_the_reset(
    desk: Desk, week_before: str, resets: str
) -> None:
    desk.settings(PLAN.replace("UTC", "Europe/Berlin") + 'weekly_reset = "Thu 10:00"\n')
    typed, end = (int(datetime.fromisoformat(f"{t}+00:00").timestamp()) for t in (week_before, resets))
    desk.now = typed
    with desk.tracker() as tracker:
        desk.until_scanned()
        tracker.sync(None, 20.0, None, None)
        desk.until(lambda one: bool(one.readings))
        sources = []
        for desk.now in (end - 1, end):
            tracker.rescan()
            week = desk.until(lambda one: one.as_of == desk.now).window("weekly")
            sources.append((week.source, round(week.percent, 3)))

    assert sources == [("typed", 20.0), ("estimated", 0.0)]


def test_a_weekly_reset_that_is_typed_is_saved_and_counts_at_once(desk: Desk) -> None:
    desk.settings(PLAN)
    desk.respond(NOON - 3 * HOUR, output=50 * ONE_USD)
    desk.respond(NOON - HOUR, output=10 * ONE_USD)
    with desk.tracker() as tracker:
        assert desk.until_responses(2).window("weekly").kind == "rolling"
        tracker.sync(None, 12.0, None, "Thu 10:00")
        week = desk.until(lambda one: bool(one.readings)).window("weekly")

    assert 'weekly_reset = "Thu 10:00"' in desk.paths.settings.read_text()
    assert (week.starts_at, week.resets_at) == (NOON - 2 * HOUR, NOON - 2 * HOUR + 7 * DAY)
    assert (week.spend_microusd, week.source) == (10_000_000, "typed")
    assert week.percent == pytest.approx(12.0)


def test_a_weekly_reset_that_becomes_known_later_leaves_the_number_that_claude_said(desk: Desk) -> None:
    desk.settings(PLAN)
    desk.respond(NOON - 3 * HOUR, output=50 * ONE_USD)
    desk.respond(NOON - HOUR, output=10 * ONE_USD)
    with desk.tracker() as tracker:
        desk.until_responses(2)
        tracker.sync(None, 12.0, None, None)
        desk.until(lambda one: bool(one.readings))
        desk.now = NOON + HOUR
        tracker.sync(None, None, None, "Thu 10:00")
        week = desk.until(lambda one: one.window("weekly").kind == "fixed").window("weekly")

    assert (week.spend_microusd, week.source) == (10_000_000, "typed")
    assert week.percent == pytest.approx(12.0)


def test_what_claude_counts_while_nothing_runs_here_was_used_elsewhere_and_moves_no_factor(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=2 * ONE_USD)
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.sync(24.0, None, NOON + 3 * HOUR, None)
        first = desk.until_synced(24.0).learnt[0]
        desk.now = NOON + HOUR
        tracker.sync(35.0, None, None, None)
        second = desk.until_synced(35.0, 2)

    assert (first.elsewhere_percent, second.learnt[0].elsewhere_percent) == (0.0, 11.0)
    assert second.learnt[0].factor == pytest.approx(first.factor, rel=0.01)
    assert second.learnt[1].elsewhere_percent == 0.0


def test_readings_are_corrected_and_forgotten(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=2 * ONE_USD)
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.sync(42.0, None, NOON + 3 * HOUR, None)
        (wrong,) = desk.until_synced(42.0).readings
        tracker.change_reading(wrong.id, 24.0)
        mended = desk.until_synced(24.0)
        tracker.remove_reading(wrong.id)
        gone = desk.until(lambda one: not one.readings).window("session")

    assert (mended.readings[0].id, mended.window("session").source) == (wrong.id, "typed")
    assert mended.learnt[0].factor == pytest.approx(1.2, rel=0.02)
    assert gone.percent == pytest.approx(20.0)
    assert (gone.source, gone.kind) == ("estimated", "rolling")


def test_a_sync_while_tracking_is_paused_is_taken_in_and_stays_paused(desk: Desk) -> None:
    with desk.tracker() as tracker:
        desk.until_scanned()
        tracker.pause(True)
        desk.until(lambda one: one.paused)
        tracker.sync(34.0, None, None, None)
        assert desk.until_synced(34.0).paused


def test_a_sync_while_tracking_is_paused_counts_what_was_used_since(desk: Desk) -> None:
    desk.respond(NOON - HOUR, output=2 * ONE_USD)
    with desk.tracker() as tracker:
        desk.until_responses(1)
        tracker.pause(True)
        desk.until(lambda one: one.paused)
        desk.respond(NOON - 60, output=4 * ONE_USD)
        tracker.sync(60.0, None, None, None)
        synced = desk.until_synced(60.0)
        assert synced.paused
        tracker.pause(False)
        went_on = desk.until(lambda one: not one.paused)

    assert synced.learnt[0].factor == pytest.approx(1.0, rel=0.02)
    assert went_on.window("session").percent == pytest.approx(60.0)


def test_a_settings_file_that_cannot_be_changed_is_said_and_the_percentage_counts(desk: Desk) -> None:
    desk.settings(PLAN + "broken = \n")
    with desk.tracker() as tracker:
        desk.until_scanned()
        tracker.sync(None, 12.0, None, "Thu 10:00")
        synced = desk.until(lambda one: bool(one.readings))

    assert synced.window("weekly").percent == pytest.approx(12.0)
    assert titles(synced).count("The settings cannot be read") >= 1
    assert desk.paths.settings.read_text() == PLAN + "broken = \n"
