from datetime import UTC, date, datetime, tzinfo
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.figures.ranges import (
    NAMED,
    Bins,
    Range,
    Stretch,
    chart_bins,
    cut,
    day_edge,
    first_of_next_month,
    first_of_week,
    local_day,
    stretch,
    until_now,
)

BERLIN = ZoneInfo("Europe/Berlin")
KATHMANDU = ZoneInfo("Asia/Kathmandu")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
SAO_PAULO = ZoneInfo("America/Sao_Paulo")
APIA = ZoneInfo("Pacific/Apia")
ZONES = [UTC, BERLIN, KATHMANDU, LORD_HOWE, SAO_PAULO, APIA, None]
HOUR, DAY = 3600, 86_400


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def clocks(bins: Bins, zone: tzinfo) -> list[str]:
    return [datetime.fromtimestamp(edge, zone).strftime("%d %H:%M") for edge in bins.edges]


NOON = utc("2026-03-12 12:00")


@pytest.mark.parametrize(
    ("seconds", "step"),
    [
        (5 * HOUR, "10min"),
        (8 * HOUR, "10min"),
        (DAY, "30min"),
        (7 * DAY, "2h"),
        (30 * DAY, "day"),
        (365 * DAY, "week"),
        (3 * 365 * DAY, "month"),
        (20 * 365 * DAY, "year"),
    ],
)
def test_the_longer_a_range_the_longer_its_bins(seconds: int, step: str) -> None:
    bins = cut(NOON - seconds, NOON, UTC)

    assert bins.step == step
    assert len(bins.spans) <= 125


def test_bins_begin_on_the_clock_and_hold_both_ends() -> None:
    bins = cut(utc("2026-03-12 07:04"), utc("2026-03-12 07:31"), UTC)

    assert clocks(bins, UTC) == ["12 07:00", "12 07:10", "12 07:20", "12 07:30", "12 07:40"]
    assert bins.spans[0] == (utc("2026-03-12 07:00"), utc("2026-03-12 07:10"))
    # An end on an edge needs no bin of its own.
    assert clocks(cut(utc("2026-03-12 07:10"), utc("2026-03-12 07:30"), UTC), UTC)[-1] == "12 07:30"


def test_half_hours_are_those_of_the_persons_clock() -> None:
    # Nepal is 5 h 45 min ahead.
    bins = cut(NOON - DAY, NOON + 1, KATHMANDU)

    assert clocks(bins, KATHMANDU)[:2] == ["11 17:30", "11 18:00"]
    assert clocks(bins, KATHMANDU)[-1] == "12 18:00"


def test_two_hours_stay_even_where_the_clock_is_changed() -> None:
    # In Berlin 29 March has no hour from 2 to 3, and 25 October has it twice.
    spring = cut(utc("2026-03-28 23:00"), utc("2026-03-29 22:00") + 3 * DAY, BERLIN)
    autumn = cut(utc("2026-10-24 22:00"), utc("2026-10-25 23:00") + 3 * DAY, BERLIN)

    assert clocks(spring, BERLIN)[:4] == ["29 00:00", "29 03:00", "29 04:00", "29 06:00"]
    assert [b - a for a, b in spring.spans[:3]] == [2 * HOUR, HOUR, 2 * HOUR]
    assert clocks(autumn, BERLIN)[:4] == ["25 00:00", "25 02:00", "25 04:00", "25 06:00"]
    assert [b - a for a, b in autumn.spans[:3]] == [2 * HOUR, 3 * HOUR, 2 * HOUR]


def test_days_have_the_hours_that_they_have() -> None:
    bins = cut(utc("2026-03-28 12:00"), utc("2026-04-20 12:00"), BERLIN)

    assert bins.step == "day"
    assert [(b - a) // HOUR for a, b in bins.spans[:3]] == [24, 23, 24]
    # Where a day begins at one o'clock, because midnight was leapt over.
    (first, _, *_) = cut(utc("2018-11-04 12:00"), utc("2018-12-04 12:00"), SAO_PAULO).edges
    assert datetime.fromtimestamp(first, SAO_PAULO).strftime("%d %H:%M") == "04 01:00"


def test_a_day_that_was_left_out_has_no_bin() -> None:
    # Samoa went from 29 to 31 December 2011.
    bins = cut(utc("2011-12-29 12:00"), utc("2012-01-20 12:00"), APIA)

    assert clocks(bins, APIA)[:3] == ["29 00:00", "31 00:00", "01 00:00"]


@pytest.mark.parametrize(("first_weekday", "expected"), [(0, "2026-03-09"), (6, "2026-03-08"), (3, "2026-03-12")])
def test_weeks_begin_with_the_day_that_the_person_is_used_to(first_weekday: int, expected: str) -> None:
    assert first_of_week(date(2026, 3, 12), first_weekday) == date.fromisoformat(expected)
    bins = cut(NOON - 300 * DAY, NOON, BERLIN, first_weekday)
    assert local_day(bins.edges[-2], BERLIN) == date.fromisoformat(expected)


def test_months_and_years_begin_with_their_first_day() -> None:
    months, years = cut(NOON - 1500 * DAY, NOON, BERLIN), cut(NOON - 9000 * DAY, NOON, BERLIN)

    assert {local_day(edge, BERLIN).day for edge in months.edges} == {1}
    assert local_day(months.edges[-1], BERLIN) == date(2026, 4, 1)
    assert [local_day(edge, BERLIN) for edge in years.edges[-2:]] == [date(2026, 1, 1), date(2027, 1, 1)]
    assert first_of_next_month(date(2026, 12, 31)) == date(2027, 1, 1)
    assert first_of_next_month(date(2026, 1, 31)) == date(2026, 2, 1)


@given(
    since=st.integers(2 * DAY, 2_000_000_000),
    seconds=st.integers(1, 900 * DAY),
    zone=st.sampled_from(ZONES),
    first_weekday=st.integers(0, 6),
)
def test_bins_leave_nothing_out_and_overlap_nowhere(
    since: int, seconds: int, zone: tzinfo | None, first_weekday: int
) -> None:
    bins = cut(since, since + seconds, zone, first_weekday)

    assert all(a < b for a, b in pairwise(bins.edges))
    assert bins.edges[0] <= since < bins.edges[1]
    assert bins.edges[-2] < since + seconds <= bins.edges[-1]
    if bins.step != "10min":
        assert all(edge % 900 == 0 for edge in bins.edges)


def test_what_is_dated_before_everything_begins_with_the_second_day_of_the_epoch() -> None:
    assert day_edge(date(1970, 1, 1), UTC) == DAY
    assert cut(0, 40 * DAY, UTC).edges[0] == DAY


def test_up_to_now_is_up_to_the_quarter_that_other_clocks_may_be_in() -> None:
    assert until_now(NOON) == NOON + 900
    assert until_now(NOON + 400) == NOON + 1800


def test_a_named_range_is_added_up_from_where_its_chart_begins() -> None:
    now = utc("2026-03-12 12:34")
    for name in NAMED:
        chosen = Range(name)
        inside = stretch(chosen, now, KATHMANDU)
        assert inside.since == chart_bins(chosen, now, None, KATHMANDU).edges[0]
        assert inside.until == until_now(now)
    assert stretch(Range("24h"), now, UTC).since == utc("2026-03-11 12:30")
    assert stretch(Range("30d"), now, UTC).since == utc("2026-02-10 00:00")


def test_all_and_a_range_of_ones_own_are_what_was_said() -> None:
    assert stretch(Range("all", 5, 7), NOON, UTC) == Stretch()
    assert stretch(Range("custom", 1000, 5000), NOON, UTC) == Stretch(1000, 5000)
    assert Stretch(1000, 5000).quarters == (1, 6)
    assert Stretch(1000, 5000).bounded == (1, 6)
    assert Stretch().quarters == (None, None)
    assert Stretch().bounded[0] == 0
    assert Stretch().bounded[1] > NOON


def test_the_chart_of_all_begins_with_the_first_response() -> None:
    first_at = utc("2026-03-01 08:00")

    bins = chart_bins(Range("all"), NOON, first_at, UTC)
    assert (bins.edges[0], bins.edges[-1]) == (utc("2026-03-01"), utc("2026-03-13"))
    # Nothing yet, or only what is dated in the future.
    for nothing in (None, NOON + 5 * DAY):
        empty = chart_bins(Range("all"), NOON, nothing, UTC)
        assert empty.edges[0] <= NOON < empty.edges[-1]


def test_the_chart_of_a_range_of_ones_own_is_just_that() -> None:
    since, until, first_at = utc("2026-03-10 10:00"), utc("2026-03-10 12:00"), utc("2026-01-01")

    def ends(chosen: Range) -> tuple[int, int]:
        bins = chart_bins(chosen, NOON, first_at, UTC)
        return bins.edges[0], bins.edges[-1]

    assert ends(Range("custom", since, until)) == (since, until)
    assert ends(Range("custom", since, None)) == (since, utc("2026-03-12 14:00"))
    assert ends(Range("custom", None, until)) == (first_at, utc("2026-03-11"))
    # The wrong way round it is the moment before its end.
    assert ends(Range("custom", until, since)) == (since - 600, since)


def test_a_moment_is_of_the_day_that_the_clock_on_the_wall_shows() -> None:
    assert local_day(utc("2026-03-12 18:14"), KATHMANDU) == date(2026, 3, 12)
    assert local_day(utc("2026-03-12 18:15"), KATHMANDU) == date(2026, 3, 13)
