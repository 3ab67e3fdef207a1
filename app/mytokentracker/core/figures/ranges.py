"""Stretches of time that pages show, and the bins into which a chart cuts them, on the borders of local days.

Times are UTC seconds; borders lie on quarters of an hour, but for bins of ten minutes. zone: None is the computer's.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise

import msgspec

from mytokentracker.core.reports import QUARTER_SECONDS, day_quarter
from mytokentracker.core.windows import AHEAD_SECONDS, instant

NAMED = {"5h": 5 * 3600, "24h": 86_400, "7d": 7 * 86_400, "30d": 30 * 86_400}
"""The ranges that have a name and a length, in seconds; beside them there are "all" and "custom"."""

_DAY = 86_400
# Later than any that there is.
_NO_QUARTER = 1 << 40
# The finest step whose bins are not too many to be seen: up to so many seconds, this one.
_STEPS = (
    (8 * 3600, "10min"),
    (2 * _DAY, "30min"),
    (10 * _DAY, "2h"),
    (120 * _DAY, "day"),
    (800 * _DAY, "week"),
    (10 * 366 * _DAY, "month"),
)
_SECONDS = {"10min": 600, "30min": 1800, "2h": 7200}


class Range(msgspec.Struct, frozen=True):
    """What a person chose to look at.

    name: one of NAMED, "all", or "custom". since, until: of "custom" only, UTC seconds, until not included; None is
    open. first_weekday: with which day weeks begin, 0 for Monday.
    """

    name: str = "30d"
    since: int | None = None
    until: int | None = None
    first_weekday: int = 0


class Bins(msgspec.Struct, frozen=True):
    """step: "10min", "30min", "2h", "day", "week", "month" or "year". edges: UTC seconds, one more than there are bins.

    Bins of one step may differ in length: days have 23 to 25 hours, and two hours on the clock may be one or three.
    """

    step: str
    edges: tuple[int, ...]

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Beginning and end of each bin."""
        return tuple(pairwise(self.edges))


class Stretch(msgspec.Struct, frozen=True):
    """since <= at < until; None is open, and an open one has what is dated nowhere or in the future too."""

    since: int | None = None
    until: int | None = None

    @property
    def quarters(self) -> tuple[int | None, int | None]:
        """The same in quarters of an hour; an end inside one takes it along."""
        return (
            None if self.since is None else self.since // QUARTER_SECONDS,
            None if self.until is None else -(-self.until // QUARTER_SECONDS),
        )

    @property
    def bounded(self) -> tuple[int, int]:
        """The same, with the end of time for what is open."""
        first, end = self.quarters
        return first or 0, _NO_QUARTER if end is None else end


def until_now(now: int) -> int:
    """Up to where everything counts as of now: what other clocks date a little ahead does too."""
    return -(-(now + AHEAD_SECONDS) // QUARTER_SECONDS) * QUARTER_SECONDS


def stretch(chosen: Range, now: int, zone: tzinfo | None) -> Stretch:
    """The stretch of time that tables add up for a range: that of the chart's bins, so that both say the same."""
    if chosen.name == "all":
        return Stretch()
    if chosen.name == "custom":
        return Stretch(chosen.since, chosen.until)
    since = now - NAMED[chosen.name]
    return Stretch(cut(since, now + 1, zone, chosen.first_weekday).edges[0], until_now(now))


def chart_bins(chosen: Range, now: int, first_at: int | None, zone: tzinfo | None) -> Bins:
    """The bins of a chart; the first one holds the beginning of the range, the last one its end or `now`.

    first_at: since when there is anything; "all" begins there, and has today alone while there is nothing.
    """
    since, until = now - _DAY, now + 1
    if chosen.name in NAMED:
        since = now - NAMED[chosen.name]
    elif chosen.name == "custom" and chosen.until is not None:
        until = chosen.until
    if chosen.name in ("all", "custom"):
        start = chosen.since if chosen.since is not None and chosen.name == "custom" else first_at
        since = min(until - 1, until - _DAY if start is None else start)
    return cut(since, until, zone, chosen.first_weekday)


def cut(since: int, until: int, zone: tzinfo | None, first_weekday: int = 0) -> Bins:
    """Cuts since <= at < until into bins; both ends lie inside the outer ones."""
    step = next((step for most, step in _STEPS if until - since <= most), "year")
    edges: list[int] = []
    for edge in _edges(step, since, until, zone, first_weekday):
        # Where the clock leaps, two of its hours may be one moment.
        if not edges or edge > edges[-1]:
            edges.append(edge)
    first = max(bisect_right(edges, since) - 1, 0)
    last = bisect_right(edges, until - 1)
    return Bins(step, tuple(edges[first : last + 1]))


def day_edge(day: date, zone: tzinfo | None) -> int:
    """When a local day begins."""
    return day_quarter(day, zone) * QUARTER_SECONDS


def local_day(at: int, zone: tzinfo | None) -> date:
    """The local day of a moment."""
    return datetime.fromtimestamp(at, zone).date()


def first_of_week(day: date, first_weekday: int) -> date:
    """The first day of a day's week."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def first_of_next_month(day: date) -> date:
    """The first day of the month after a day's."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def _edges(step: str, since: int, until: int, zone: tzinfo | None, first_weekday: int) -> Iterator[int]:
    """Edges in ascending order, from one at or before since to one at or after until."""
    day = local_day(since, zone)
    if step == "week":
        day = first_of_week(day, first_weekday)
    elif step == "month":
        day = day.replace(day=1)
    elif step == "year":
        day = day.replace(month=1, day=1)
    while True:
        start = day_edge(day, zone)
        following = _next_day(step, day)
        end = day_edge(following, zone)
        if step == "2h":
            yield from (instant(day, time(hour), zone) for hour in range(0, 24, 2))
        elif step in _SECONDS:
            yield from range(start, end, _SECONDS[step])
        else:
            yield start
        if end >= until:
            yield end
            return
        day = following


def _next_day(step: str, day: date) -> date:
    if step == "month":
        return first_of_next_month(day)
    if step == "year":
        return day.replace(year=day.year + 1)
    return day + timedelta(days=7 if step == "week" else 1)
