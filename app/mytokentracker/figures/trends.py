"""The page "Trends": weeks, days, hours, and how long people kept at it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo

import msgspec

from mytokentracker.core.figures.quarters import QuarterUse, Use, add_use, by_day, by_hour_of_week
from mytokentracker.core.figures.ranges import day_edge, first_of_week, local_day, until_now
from mytokentracker.core.figures.streaks import Streak, Work, current_streak, longest_streak, longest_work, streaks
from mytokentracker.core.reports import QUARTER_SECONDS, LocalDays
from mytokentracker.snapshots import Configuration
from mytokentracker.store.reader import Reader
from mytokentracker.store.usage import next_quarter, quarter_uses

WEEKS = 13
DAYS = 371
"""So many days fill 53 columns of a calendar, whatever the weekday of today is."""


class Week(msgspec.Struct, frozen=True):
    """A calendar week. first: its first day."""

    first: date
    use: Use


class Day(msgspec.Struct, frozen=True):
    """A local day."""

    day: date
    use: Use


class Trends(msgspec.Struct, frozen=True):
    """The page at `as_of`. Everything is up to now; unknown times are in nothing of it.

    weeks: this one and the twelve before, oldest first. week_before_so_far: last week up to the same weekday and time,
    to set this one against. days: the last DAYS local days, oldest first, also those without use. hours: seven
    weekdays, Monday first, of 24 local hours, over the same days; weekdays: how often each weekday is among those since
    the first use. longest_streak, current_streak: days in a row with use, of all time. longest_work: the longest
    stretch without a break of over half an hour, in the same days.
    """

    as_of: int
    weeks: tuple[Week, ...]
    week_before_so_far: Use
    days: tuple[Day, ...]
    hours: tuple[tuple[Use, ...], ...]
    weekdays: tuple[int, ...]
    longest_streak: Streak | None
    current_streak: Streak | None
    longest_work: Work | None


def trends(reader: Reader, configuration: Configuration, now: int, first_weekday: int = 0) -> Trends:
    """The page. Raises: sqlite3.Error."""
    zone = configuration.choices.zone
    today = local_day(now, zone)
    first_day = today - timedelta(days=DAYS - 1)
    end = until_now(now) // QUARTER_SECONDS
    uses = quarter_uses(reader.connection, day_edge(first_day, zone) // QUARTER_SECONDS, end)
    by_date = by_day(uses, zone)
    days = tuple(Day(day, by_date.get(day, Use())) for day in _days(first_day, today))
    this_week = first_of_week(today, first_weekday)
    weeks = [this_week - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    found = streaks(_days_with_use(reader, end, today, zone))
    return Trends(
        as_of=now,
        weeks=tuple(
            Week(first, add_use(day.use for day in days if first <= day.day < first + timedelta(weeks=1)))
            for first in weeks
        ),
        week_before_so_far=_so_far(uses, this_week, now, zone),
        days=days,
        hours=by_hour_of_week(uses, zone),
        weekdays=_weekdays([day.day for day in days if found and day.day >= found[0].first]),
        longest_streak=longest_streak(found),
        current_streak=current_streak(found, today),
        longest_work=longest_work([use.quarter for use in uses], reader.times_between),
    )


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def _weekdays(days: Sequence[date]) -> tuple[int, ...]:
    counts = [0] * 7
    for day in days:
        counts[day.weekday()] += 1
    return tuple(counts)


def _so_far(uses: Sequence[QuarterUse], this_week: date, now: int, zone: tzinfo | None) -> Use:
    """The week before this one, up to the same weekday and time as now."""
    local = datetime.fromtimestamp(until_now(now), zone)
    same = datetime.combine(local.date() - timedelta(weeks=1), local.time(), zone)
    first = day_edge(this_week - timedelta(weeks=1), zone) // QUARTER_SECONDS
    end = int(same.timestamp()) // QUARTER_SECONDS
    quarters = [use.quarter for use in uses]
    return add_use(uses[bisect_left(quarters, first) : bisect_left(quarters, end)])


def _days_with_use(reader: Reader, end: int, today: date, zone: tzinfo | None) -> Iterator[date]:
    """All local days with use, ascending; asks the store once a day instead of reading all quarters of an hour."""
    days = LocalDays(zone)
    quarter = next_quarter(reader.connection, 0)
    while quarter is not None and quarter < end:
        day = days.day(quarter)
        if day is None or day > today:  # what other clocks date a little ahead, over midnight
            return
        yield day
        following = day_edge(day + timedelta(days=1), zone) // QUARTER_SECONDS
        quarter = next_quarter(reader.connection, max(following, quarter + 1))
