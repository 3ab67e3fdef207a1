"""The hours in which a person usually works with Claude: what they say of the week that lies ahead."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, tzinfo
from itertools import accumulate

import msgspec

from mytokentracker.core.records import Spend
from mytokentracker.core.windows import WEEK_SECONDS

# So much of the past is looked at, and so much there must be before it says anything.
HABIT_SECONDS = 4 * WEEK_SECONDS
_LEAST_SECONDS = 2 * WEEK_SECONDS

_HOUR, _DAY = 3600, 86400
_HOURS, _DAYS = 168, 7
# An hour of the week was seen four times at most: it counts together with so many of the same hour on like days.
_LIKE_HOURS = 2.0
# The last days say whether this is a busy week, beside so many usual ones.
_LATE_DAYS, _USUAL_DAYS = 3, 1
# How much more is spent than that, in 20 of 100 cases, as a part of it: however even the days were until now. Source:
# tests/bench/bench_forecast.py, over simulated people.
_MORE = 0.5


class Ahead(msgspec.Struct, frozen=True):
    """A course (see forecast.Course) by the usual hours, as far as a week.

    ends: seconds from now, ascending, at which hours end; totals: micro-dollars spent by then.
    """

    ends: tuple[int, ...]
    totals: tuple[float, ...]
    more: float = _MORE

    def spent(self, seconds: int) -> float:
        """See Course."""
        index = min(bisect_left(self.ends, seconds), len(self.ends) - 1)
        (before_end, before), end = self._start(index), self.ends[index]
        return before + (self.totals[index] - before) * (min(seconds, end) - before_end) / (end - before_end)

    def seconds_for(self, microusd: float) -> float | None:
        """See Course."""
        index = bisect_left(self.totals, microusd)
        if index == len(self.totals):
            return None
        before_end, before = self._start(index)
        return before_end + (self.ends[index] - before_end) * (microusd - before) / (self.totals[index] - before)

    def times(self, factor: float) -> "Ahead":
        """See Course."""
        return Ahead(self.ends, tuple(total * factor for total in self.totals), self.more)

    def _start(self, index: int) -> tuple[int, float]:
        return (self.ends[index - 1], self.totals[index - 1]) if index else (0, 0.0)


def ahead(spends: Sequence[Spend], now: int, zone: tzinfo | None) -> Ahead | None:
    """What the next week brings by the usual hours; None while less than two weeks are known.

    spends: of the last HABIT_SECONDS, ascending, by quarter of an hour or finer. zone: None is the computer's.
    """
    past = [spend for spend in spends if now - HABIT_SECONDS <= spend.at <= now]
    if not past or now - past[0].at < _LEAST_SECONDS:
        return None
    weeks = (now - past[0].at) / WEEK_SECONDS
    hours = [0.0] * _HOURS
    for spend in past:
        hours[_hour_of_week(spend.at, zone)] += spend.cost_microusd / weeks
    usual = [
        (weeks * hours[i] + _LIKE_HOURS * like) / (weeks + _LIKE_HOURS) for i, like in enumerate(_like_hours(hours))
    ]
    day = sum(usual) / _DAYS
    if day <= 0:
        return None
    level = (_spent_since(past, now - _LATE_DAYS * _DAY) + _USUAL_DAYS * day) / (
        _usual_between(usual, now - _LATE_DAYS * _DAY, now, zone) + _USUAL_DAYS * day
    )
    ends, amounts = _hours_between(usual, now, now + WEEK_SECONDS, zone)
    totals = tuple(level * total for total in accumulate(amounts))
    return Ahead(tuple(end - now for end in ends), totals)


def _hour_of_week(at: int, zone: tzinfo | None) -> int:
    local = datetime.fromtimestamp(at, zone)
    return local.weekday() * 24 + local.hour


def _like_hours(hours: Sequence[float]) -> list[float]:
    """For each hour of the week the mean of that hour over Monday to Friday, or over Saturday and Sunday."""
    week = [sum(hours[day * 24 + hour] for day in range(5)) / 5 for hour in range(24)]
    weekend = [sum(hours[day * 24 + hour] for day in (5, 6)) / 2 for hour in range(24)]
    return [*week * 5, *weekend * 2]


def _spent_since(spends: Sequence[Spend], since: int) -> float:
    return sum(spend.cost_microusd for spend in spends if spend.at >= since)


def _usual_between(usual: Sequence[float], start: int, end: int, zone: tzinfo | None) -> float:
    return sum(_hours_between(usual, start, end, zone)[1])


def _hours_between(
    usual: Sequence[float], start: int, end: int, zone: tzinfo | None
) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """When the hours between two moments end, and what is usually spent in each; the outer ones may be parts."""
    ends, amounts, at = [], [], start
    while at < end:
        local = datetime.fromtimestamp(at, zone)
        # By the clock on the wall: where it is changed, an hour of the week is left out or comes twice.
        until = min(at + _HOUR - local.minute * 60 - local.second, end)
        ends.append(until)
        amounts.append(usual[local.weekday() * 24 + local.hour] * (until - at) / _HOUR)
        at = until
    return tuple(ends), tuple(amounts)
