from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.reports import QUARTER_SECONDS, day_quarter
from mytokentracker.core.windows import Span, session_span, week_span

HOUR = 3600
DAY = 24 * HOUR
WEEK = 7 * DAY
# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
KATHMANDU = ZoneInfo("Asia/Kathmandu")


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def test_noon_is_what_the_other_tests_take_it_for() -> None:
    assert utc("2026-03-12 12:00") == NOON
    assert datetime.fromtimestamp(NOON, UTC).weekday() == 3


@pytest.mark.parametrize("mode", ["auto", "rolling"])
def test_without_a_named_reset_the_session_window_is_the_last_five_hours(mode: str) -> None:
    assert session_span(NOON, mode) == Span(NOON - 5 * HOUR)
    assert session_span(NOON, mode).kind == "rolling"


@pytest.mark.parametrize("mode", ["auto", "fixed"])
def test_until_the_named_reset_the_session_window_is_the_five_hours_before_it(mode: str) -> None:
    span = session_span(NOON, mode, resets_at=NOON + HOUR)

    assert span == Span(NOON - 4 * HOUR, NOON + HOUR)
    assert span.kind == "fixed"


def test_after_the_named_reset_nothing_from_before_it_counts() -> None:
    reset = NOON - 2 * HOUR

    assert session_span(NOON, "auto", resets_at=reset) == Span(reset)
    # At the very second of the reset the window is empty.
    assert session_span(reset, "auto", resets_at=reset) == Span(reset)
    # Five hours after it only the last five hours count again.
    assert session_span(reset + 6 * HOUR, "auto", resets_at=reset) == Span(reset + HOUR)


def test_who_wants_a_rolling_window_gets_one_whatever_claude_names() -> None:
    assert session_span(NOON, "rolling", resets_at=NOON + HOUR) == Span(NOON - 5 * HOUR)
    assert session_span(NOON, "rolling", resets_at=NOON - HOUR) == Span(NOON - 5 * HOUR)


def test_a_fixed_window_begins_on_the_ten_minutes_before_the_first_response() -> None:
    first = NOON - 2 * HOUR + 7 * 60 + 3

    assert session_span(NOON, "fixed", (first,)) == Span(NOON - 2 * HOUR, NOON + 3 * HOUR)


def test_fixed_windows_follow_each_other_and_the_last_one_counts() -> None:
    # 01:05 opens 01:00-06:00; 05:59 is in it; 06:20 opens 06:20-11:20; 11:19 is in it; 11:31 opens 11:30-16:30.
    minutes = (1 * 60 + 5, 5 * 60 + 59, 6 * 60 + 20, 11 * 60 + 19, 11 * 60 + 31)
    times = tuple(NOON - 12 * HOUR + minute * 60 for minute in minutes)

    assert session_span(NOON, "fixed", times) == Span(NOON - 30 * 60, NOON + 4 * HOUR + 30 * 60)
    assert session_span(NOON - 41 * 60, "fixed", times[:4]) == Span(NOON - 5 * HOUR - 40 * 60, NOON - 40 * 60)


def test_a_fixed_window_is_empty_when_the_last_one_has_ended_or_none_was_opened() -> None:
    assert session_span(NOON, "fixed") == Span(NOON)
    assert session_span(NOON, "fixed", (NOON - 5 * HOUR,)) == Span(NOON)
    assert session_span(NOON - 1, "fixed", (NOON - 5 * HOUR,)) == Span(NOON - 5 * HOUR, NOON)


def test_after_the_named_reset_a_fixed_window_is_opened_by_the_first_response_after_it() -> None:
    reset = NOON - HOUR
    before, after = reset - 10 * 60, reset + 25 * 60

    # The response before the reset belongs to the window that ended there, and opens none that reaches over it.
    assert session_span(NOON, "fixed", (before,), resets_at=reset) == Span(NOON)
    assert session_span(NOON, "fixed", (before, after), resets_at=reset) == Span(reset + 20 * 60, reset + 320 * 60)
    # A reset off the marks is not crossed by rounding down to one.
    odd = reset + 5 * 60
    assert session_span(NOON, "fixed", (odd + 60,), resets_at=odd) == Span(odd, odd + 5 * HOUR)


def test_a_response_dated_in_the_future_opens_no_fixed_window() -> None:
    assert session_span(NOON, "fixed", (NOON + DAY,)) == Span(NOON)
    assert session_span(NOON, "fixed", (NOON - HOUR, NOON + DAY)) == Span(NOON - HOUR, NOON + 4 * HOUR)
    # A clock that goes a few minutes ahead is none of that: its response counts, in a window that has begun.
    assert session_span(NOON, "fixed", (NOON + 300,)) == Span(NOON, NOON + 5 * HOUR)


@given(
    st.lists(st.integers(NOON - 2 * DAY, NOON), max_size=30).map(sorted),
    st.integers(0, DAY),
    st.none() | st.integers(NOON - DAY, NOON + 2 * DAY),
    st.sampled_from(["auto", "fixed", "rolling"]),
)
def test_the_session_window_holds_now_and_never_more_than_five_hours(
    times: list[int], later: int, resets_at: int | None, mode: str
) -> None:
    now = NOON + later
    if resets_at is not None:
        resets_at = min(resets_at, now + 5 * HOUR)
    span = session_span(now, mode, times, resets_at)

    assert now - 5 * HOUR <= span.starts_at <= now
    if span.resets_at is not None:
        assert span.resets_at == span.starts_at + 5 * HOUR
        assert span.resets_at > now


def test_without_a_known_reset_the_weekly_window_is_the_last_seven_days() -> None:
    assert week_span(NOON, None, BERLIN) == Span(NOON - WEEK)


@pytest.mark.parametrize("reset", [None, (0, 9, 0)])
def test_the_week_that_claude_code_names_comes_again_every_seven_days(reset: tuple[int, int, int] | None) -> None:
    ends = NOON + 2 * DAY

    def week(now: int) -> Span:
        return week_span(now, reset, UTC, ends)

    assert week(NOON) == week(ends - 1) == week(ends - WEEK) == Span(ends - WEEK, ends)
    assert week(ends) == week(ends + DAY) == Span(ends, ends + WEEK)
    assert week(ends - WEEK - 1) == Span(ends - 2 * WEEK, ends - WEEK)


def test_a_week_that_was_not_named_for_long_gives_way_to_the_setting_but_not_to_nothing() -> None:
    ends, monday_nine = NOON - 2 * WEEK, (0, 9, 0)

    assert week_span(NOON - 1, monday_nine, UTC, ends) == Span(NOON - WEEK, NOON)
    assert week_span(NOON, monday_nine, UTC, ends) == Span(utc("2026-03-09 09:00"), utc("2026-03-16 09:00"))
    assert week_span(NOON, None, UTC, ends) == Span(NOON, NOON + WEEK)


def test_the_weekly_window_goes_from_one_reset_to_the_next() -> None:
    thursday_ten = (3, 10, 0)

    assert week_span(NOON, thursday_ten, UTC) == Span(NOON - 2 * HOUR, NOON - 2 * HOUR + WEEK)
    # The second before a reset belongs to the week before, the second of the reset to the new one.
    assert week_span(NOON - 2 * HOUR - 1, thursday_ten, UTC) == Span(NOON - 2 * HOUR - WEEK, NOON - 2 * HOUR)
    assert week_span(NOON - 2 * HOUR, thursday_ten, UTC) == Span(NOON - 2 * HOUR, NOON - 2 * HOUR + WEEK)
    # Friday 09:30 comes tomorrow.
    assert week_span(NOON, (4, 9, 30), UTC) == Span(utc("2026-03-06 09:30"), utc("2026-03-13 09:30"))


@pytest.mark.parametrize(
    ("zone", "now", "starts", "resets"),
    [
        # Spring forward: the week has an hour less. Thu 10:00 is 09:00 UTC in winter, 08:00 UTC in summer.
        (BERLIN, "2026-03-29 12:00", "2026-03-26 09:00", "2026-04-02 08:00"),
        # Fall back: an hour more.
        (BERLIN, "2026-10-25 12:00", "2026-10-22 08:00", "2026-10-29 09:00"),
        # New York changes on 8 March and 1 November: 10:00 is 15:00 UTC in winter, 14:00 UTC in summer.
        (NEW_YORK, "2026-03-08 12:00", "2026-03-05 15:00", "2026-03-12 14:00"),
        (NEW_YORK, "2026-11-01 12:00", "2026-10-29 14:00", "2026-11-05 15:00"),
        # Kathmandu is 5:45 ahead all year.
        (KATHMANDU, "2026-03-12 04:14", "2026-03-05 04:15", "2026-03-12 04:15"),
        (KATHMANDU, "2026-03-12 04:15", "2026-03-12 04:15", "2026-03-19 04:15"),
    ],
)
def test_the_weekly_reset_keeps_its_local_time_over_changes_of_the_clock(
    zone: ZoneInfo, now: str, starts: str, resets: str
) -> None:
    assert week_span(utc(now), (3, 10, 0), zone) == Span(utc(starts), utc(resets))


def test_a_reset_in_the_hour_that_spring_skips_is_at_the_end_of_it() -> None:
    sunday_half_past_two = (6, 2, 30)
    # On 29 March 2026 Berlin's clock goes from 02:00 to 03:00, at 01:00 UTC: 02:30 is shown as 03:30, at 01:30 UTC.
    skipped = utc("2026-03-29 01:30")

    assert week_span(skipped - 1, sunday_half_past_two, BERLIN) == Span(utc("2026-03-22 01:30"), skipped)
    assert week_span(skipped, sunday_half_past_two, BERLIN) == Span(skipped, utc("2026-04-05 00:30"))


def test_a_reset_in_the_hour_that_autumn_repeats_is_its_first_pass() -> None:
    # On 25 October 2026 Berlin shows 02:30 twice: at 00:30 and at 01:30 UTC.
    first = utc("2026-10-25 00:30")

    assert week_span(first - 1, (6, 2, 30), BERLIN).resets_at == first
    assert week_span(first + HOUR, (6, 2, 30), BERLIN) == Span(first, utc("2026-11-01 01:30"))


@given(
    st.integers(utc("2025-01-01 00:00"), utc("2027-12-31 00:00")),
    st.tuples(st.integers(0, 6), st.integers(0, 23), st.integers(0, 59)),
    st.sampled_from([BERLIN, NEW_YORK, KATHMANDU, ZoneInfo("Australia/Lord_Howe"), UTC]),
)
def test_the_weekly_window_holds_now_and_is_a_week_long_but_for_the_clock_change(
    now: int, reset: tuple[int, int, int], zone: ZoneInfo
) -> None:
    span = week_span(now, reset, zone)

    assert span.resets_at is not None
    assert span.starts_at <= now < span.resets_at
    assert abs(span.resets_at - span.starts_at - WEEK) <= HOUR
    assert week_span(span.resets_at, reset, zone).starts_at == span.resets_at


@pytest.mark.parametrize(
    ("zone", "now", "expected"),
    [
        (UTC, "2026-03-12 23:59:59", "2026-03-12 00:00"),
        # 29 March has 23 hours in Berlin, from 23:00 to 22:00 UTC; 25 October has 25, from 22:00 to 23:00 UTC.
        (BERLIN, "2026-03-29 21:59:59", "2026-03-28 23:00"),
        (BERLIN, "2026-03-29 22:00", "2026-03-29 22:00"),
        (BERLIN, "2026-10-25 22:59:59", "2026-10-24 22:00"),
        (BERLIN, "2026-10-25 23:00", "2026-10-25 23:00"),
        (NEW_YORK, "2026-03-09 03:59:59", "2026-03-08 05:00"),
        (NEW_YORK, "2026-11-02 04:59:59", "2026-11-01 04:00"),
        (KATHMANDU, "2026-03-12 18:14:59", "2026-03-11 18:15"),
        (KATHMANDU, "2026-03-12 18:15", "2026-03-12 18:15"),
        # Cairo skips midnight itself: 24 April 2026 begins at 01:00, which is 22:00 UTC of the day before.
        (ZoneInfo("Africa/Cairo"), "2026-04-24 12:00", "2026-04-23 22:00"),
    ],
)
def test_a_day_begins_at_local_midnight_also_when_it_has_23_or_25_hours(
    zone: ZoneInfo, now: str, expected: str
) -> None:
    assert day_quarter(datetime.fromtimestamp(utc(now), zone).date(), zone) * QUARTER_SECONDS == utc(expected)
