"""Where a window is going: the pace of late, when it is full if that goes on, and how sure that is."""

from collections.abc import Sequence
from math import hypot, sqrt
from typing import Protocol, Self

import msgspec

from mytokentracker.core.records import Spend
from mytokentracker.core.windows import Span

# Over three hours the last one counts most. Source: of the paces tried on real and simulated days (the last half hour,
# hour, two or three; half-lives of 30 to 90 minutes; with and without the cut below), this one came nearest to what was
# spent in the next hour and the next two.
_LOOK_BACK_SECONDS = 3 * 3600
_HALF_LIFE_SECONDS = 3600
_BIN_SECONDS = 600
_BINS = _LOOK_BACK_SECONDS // _BIN_SECONDS
# Busy stretches last longer than one bin, so that bins tell less than independent ones would.
_ALIKE = 2.0
# How far the middle 80 of 100 cases reach, in standard deviations.
MIDDLE = 1.28
# How far off a forecast is said to be, at least and at most, as a part of what is forecast.
_SUREST, _VAGUEST = 0.1, 9.0
# By how much days differ, in standard deviations as a part of one, while it is not known.
DAYS_DIFFER = 0.7

_DAY_SECONDS = 86400
_STEP_SECONDS = 300
# Beyond this a forecast says nothing.
_HORIZON_SECONDS = 30 * _DAY_SECONDS


class Course(Protocol):
    """What is going to be spent from now on."""

    def spent(self, seconds: int) -> float:
        """Micro-dollars in the next `seconds`."""

    def seconds_for(self, microusd: float) -> float | None:
        """When so much is spent; None when it is not, or not within the horizon of forecasts."""

    def times(self, factor: float) -> Self:
        """The same with so many times the spend."""

    def unsure(self, seconds: int) -> float:
        """How far off what is spent in the next `seconds` may be, as a part of it, in 80 of 100 cases."""


class Pace(msgspec.Struct, frozen=True):
    """A course in a straight line.

    deviation_microusd: of one hour's spend around it. hours: on how many of them, as good as independent, it rests.
    """

    microusd_per_hour: float
    deviation_microusd: float = 0.0
    hours: float = 1.0

    def spent(self, seconds: int) -> float:
        """See Course."""
        return self.microusd_per_hour * seconds / 3600

    def seconds_for(self, microusd: float) -> float | None:
        """See Course."""
        if self.microusd_per_hour <= 0:
            return None
        seconds = microusd / self.microusd_per_hour * 3600
        return seconds if seconds <= _HORIZON_SECONDS else None

    def times(self, factor: float) -> "Pace":
        """See Course."""
        return Pace(self.microusd_per_hour * factor, self.deviation_microusd * factor, self.hours)

    def unsure(self, seconds: int) -> float:
        """See Course. It is meant while use goes on as unevenly as it was: that people also stop, no pace knows."""
        if self.microusd_per_hour <= 0:
            return _VAGUEST
        part = self.deviation_microusd * sqrt(1 / self.hours + 3600 / max(seconds, 1)) / self.microusd_per_hour
        return _said(MIDDLE * part)


class Full(msgspec.Struct, frozen=True):
    """When a window is full; None: it is not. In 80 of 100 cases it is between early_at and late_at."""

    at: int | None
    early_at: int | None
    late_at: int | None


def recent_pace(spends: Sequence[Spend], now: int) -> Pace:
    """The pace of the last three hours, the later the weightier.

    An idle hour lessens it and does not end it. The greatest ten minutes count for no more than the second greatest, so
    that a single burst is no pace; alone, they count for their share of the three hours.
    """
    first = (now - _LOOK_BACK_SECONDS) // _BIN_SECONDS + 1
    bins = [0] * (now // _BIN_SECONDS - first + 1)
    for spend in spends:
        # What is dated a little ahead of this machine's clock belongs to the bin that still grows.
        index = min(spend.at // _BIN_SECONDS - first, len(bins) - 1)
        if index >= 0:
            bins[index] += spend.cost_microusd
    ordered = sorted(bins)
    most = ordered[-2] or ordered[-1] / _BINS
    weights = [0.5 ** ((now - (first + i + 0.5) * _BIN_SECONDS) / _HALF_LIFE_SECONDS) for i in range(len(bins))]
    lengths = [min(now - (first + i) * _BIN_SECONDS, _BIN_SECONDS) / 3600 for i in range(len(bins))]
    hours = sum(weight * length for weight, length in zip(weights, lengths, strict=True))
    rate = sum(weight * min(amount, most) for weight, amount in zip(weights, bins, strict=True)) / hours
    return _with_deviation(rate, weights[:-1], bins[:-1])  # the last bin still grows


def day_pace(spends: Sequence[Spend], now: int) -> Pace:
    """The pace of the last 24 hours, plainly; by how much other days differ from it is only assumed."""
    rate = sum(s.cost_microusd for s in spends if s.at > now - _DAY_SECONDS) / 24
    return Pace(rate, DAYS_DIFFER * rate * sqrt(24), 24.0)


def full(spends: Sequence[Spend], budget: float, span: Span, now: int, course: Course, unsure: float = 0.0) -> Full:
    """When the window is full, with a band. unsure: how far off what is left of the budget may be, as a part of it."""
    at = full_at(spends, budget, span, now, course)
    ahead = at or span.resets_at or 2 * now - span.starts_at
    factor = 1 + _said(hypot(course.unsure(ahead - now), unsure))
    early_at = full_at(spends, budget, span, now, course.times(factor))
    return Full(at, early_at, full_at(spends, budget, span, now, course.times(1 / factor)))


def full_at(spends: Sequence[Spend], budget: float, span: Span, now: int, course: Course) -> int | None:
    """When the window's spend reaches the budget on that course; None when it does not.

    spends: all that the window holds. A rolling window frees what ages out of it meanwhile, so it may never fill.
    """
    used = sum(s.cost_microusd for s in spends)
    if used >= budget:
        return now
    if span.resets_at is not None:
        seconds = course.seconds_for(budget - used)
        return None if seconds is None else now + round(seconds)
    length = now - span.starts_at
    ordered = sorted(spends, key=lambda s: s.at)
    freed = index = 0
    for step in range(_STEP_SECONDS, length + 1, _STEP_SECONDS):
        while index < len(ordered) and ordered[index].at <= span.starts_at + step:
            freed += ordered[index].cost_microusd
            index += 1
        if used - freed + course.spent(step) >= budget:
            return now + step
    return None


def _with_deviation(rate: float, weights: Sequence[float], bins: Sequence[int]) -> Pace:
    expected, weight = rate * _BIN_SECONDS / 3600, sum(weights)
    variance = sum(w * (amount - expected) ** 2 for w, amount in zip(weights, bins, strict=True)) / weight
    looks = weight**2 / sum(w**2 for w in weights)
    return Pace(rate, sqrt(variance * 3600 / _BIN_SECONDS * _ALIKE), looks * _BIN_SECONDS / 3600)


def _said(unsure: float) -> float:
    return min(max(unsure, _SUREST), _VAGUEST)
