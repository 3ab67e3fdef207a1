from datetime import UTC

import pytest
from msgspec.structs import replace
from tests.core.sample_snapshot import DAY, HOUR, NOON, SESSION, SNAPSHOT, WEEK

from mytokentracker.core import limit_text
from mytokentracker.core.records import FurtherWindow, LimitHit, Window

OPUS = FurtherWindow("seven_day_opus", "Week, Opus", 42.0, NOON + 4 * DAY, NOON - 240)


def pace(session: Window = SESSION, week: Window = WEEK, hits: tuple[LimitHit, ...] = ()) -> str:
    snapshot = replace(SNAPSHOT, windows=(session, week), limit_hits=hits)
    return "".join(limit_text.pace(snapshot, UTC)).replace("\u00a0", " ")


def test_the_pace_says_how_long_before_the_reset_a_window_is_full() -> None:
    filling = replace(SESSION, percent_per_hour=30.0, full_at=NOON + 105 * 60, full_before_reset=True)
    assert pace(filling) == "At this pace the session is full at 13:45, 1 h 15 min before it resets."


@pytest.mark.parametrize(
    ("early", "late", "band"),
    [
        (85, 135, " (13:25 to 14:15)"),
        (85, None, " (13:25 or later)"),
        (105, 105, ""),
        (None, None, ""),
    ],
)
def test_the_pace_says_how_sure_it_is(early: int | None, late: int | None, band: str) -> None:
    at = [None if minutes is None else NOON + minutes * 60 for minutes in (early, late)]
    likely = {"full_at": NOON + 105 * 60, "full_early_at": at[0], "full_late_at": at[1]}
    filling = replace(SESSION, percent_per_hour=30.0, full_before_reset=True, **likely)
    assert pace(filling) == f"At this pace the session is full at 13:45{band}, 1 h 15 min before it resets."
    rolling = replace(SESSION, kind="rolling", resets_at=None, percent_per_hour=30.0, **likely)
    assert pace(rolling) == f"At this pace the session is full at 13:45{band}, in 1 h 45 min."


def test_the_pace_speaks_of_the_window_that_is_full_first() -> None:
    session = replace(SESSION, percent_per_hour=10.0, full_at=NOON + 5 * HOUR)
    week = replace(WEEK, percent_per_hour=1.0, full_at=NOON + 66 * HOUR, full_before_reset=True)
    assert pace(session, week) == "At this pace the week is full at Sun 06:00, 1 d 6 h before it resets."


def test_the_pace_of_a_window_without_reset_says_how_soon_it_is_full() -> None:
    filling = replace(SESSION, kind="rolling", resets_at=None, percent_per_hour=30.0, full_at=NOON + 2 * HOUR)
    assert pace(filling) == "At this pace the session is full at 14:00, in 2 h."


def test_the_pace_says_when_all_is_well() -> None:
    used = replace(SESSION, percent_per_hour=1.0)
    assert pace(used) == "At this pace the session lasts until it resets."
    assert pace(replace(used, resets_at=None)) == "At this pace neither window fills up."
    assert pace() == "Nothing is being used right now."


def test_the_pace_of_a_full_window_says_when_there_is_room_again() -> None:
    full = replace(SESSION, percent=100.0)
    assert pace(full) == "The session is full until it resets at 15:00."
    assert (
        pace(replace(full, resets_at=None, frees_at=NOON + HOUR))
        == "The session is full. Room comes back from 13:00 on."
    )
    assert pace(replace(full, resets_at=None)) == "The session is full."


def test_a_guess_is_not_said_to_be_full() -> None:
    guess = replace(SESSION, percent=552.0, is_guess=True)
    assert pace(guess) == "By a first guess the session may be full. Enter what Claude shows."
    assert pace(SESSION, replace(WEEK, percent=100.0, is_guess=True)) == (
        "By a first guess the week may be full. Enter what Claude shows."
    )
    assert pace(guess, replace(WEEK, percent=100.0)) == "The week is full until it resets at Mon 12:00."


def test_the_tooltip_carries_the_numbers() -> None:
    rows = "Session 42 % · resets 15:00\nWeek 34 % · resets Mon 12:00\nestimated, not yet synced"
    assert limit_text.tooltip(SNAPSHOT, UTC) == rows
    assert limit_text.tooltip(replace(SNAPSHOT, plan_chosen=False), UTC) == "MyTokenTracker: choose your plan"


def test_a_limit_that_was_reached_takes_the_place_of_the_pace() -> None:
    full = replace(SESSION, percent=100.0)
    assert pace(full, hits=(LimitHit("session", NOON - 600, NOON + 3 * HOUR),)) == "Limit reached, resets 15:00."
    weekly = LimitHit("weekly", NOON - 600, NOON + 4 * DAY)
    assert pace(full, hits=(weekly,)) == "Weekly limit reached, resets Mon 12:00."
    assert pace(hits=(LimitHit("Opus", NOON - 600, NOON + 4 * DAY),)) == "Opus limit reached, resets Mon 12:00."
    assert pace(hits=(LimitHit("extra usage", NOON, NOON + HOUR),)) == "Extra usage limit reached, resets 13:00."


def test_the_time_of_a_reset_is_the_part_of_the_sentence_that_matters() -> None:
    hit = LimitHit("session", NOON, NOON + 3 * HOUR)
    said = limit_text.pace(replace(SNAPSHOT, limit_hits=(hit,)), UTC)
    assert said == ("Limit reached, resets ", "15:00", ".")


def test_a_limit_of_which_no_reset_is_known_says_since_when() -> None:
    assert pace(hits=(LimitHit("session", NOON - 600),)) == "Limit reached 10 min ago."


def test_of_several_limits_the_one_that_holds_up_most_comes_first() -> None:
    opus = LimitHit("Opus", NOON, NOON + 6 * DAY)
    session = LimitHit("session", NOON, NOON + 3 * HOUR)
    week = LimitHit("weekly", NOON, NOON + 4 * DAY)
    assert limit_text.reached(replace(SNAPSHOT, limit_hits=(opus, session, week)), UTC) == (
        "Weekly limit reached, resets Mon 12:00",
        "Limit reached, resets 15:00",
        "Opus limit reached, resets Wed 12:00",
    )
    assert limit_text.reached(SNAPSHOT, UTC) == ()


def test_the_tooltip_begins_with_a_limit_that_was_reached() -> None:
    hit = LimitHit("session", NOON, NOON + 3 * HOUR)
    said = limit_text.tooltip(replace(SNAPSHOT, limit_hits=(hit,)), UTC)
    assert said.split("\n")[:2] == ["Limit reached, resets 15:00", "Session 42 % · resets 15:00"]


def test_a_further_window_has_a_line_like_the_two() -> None:
    assert limit_text.further_row(OPUS, NOON, UTC) == "Week, Opus 42 % · resets Mon 12:00"
    full = replace(OPUS, percent=100.0, resets_at=None)
    assert limit_text.further_row(full, NOON, UTC) == "Week, Opus 100 % (full)"
    assert limit_text.further_reset(full, NOON, UTC) == ""


def test_a_further_window_can_be_heard_with_its_age() -> None:
    spoken = "Week, Opus: 42 percent used, resets Mon 12:00, as of 4 min ago"
    assert limit_text.further_spoken(OPUS, NOON, UTC) == spoken
    full = replace(OPUS, percent=100.0, resets_at=None)
    assert limit_text.further_spoken(full, NOON, UTC) == "Week, Opus: 100 percent used, full, as of 4 min ago"


def test_what_is_not_shown_is_counted() -> None:
    assert limit_text.more(2) == "and 2 more"
    assert limit_text.more(0) == limit_text.more(-3) == ""
