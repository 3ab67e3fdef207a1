"""Where a window is going: the pace of late, when it is full if that goes on, and how sure that is."""

from collections.abc import Sequence
from math import exp2, hypot, sqrt
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
# How much more than the pace is spent, in 20 of 100 cases, as a part of it: the more the ten minutes of late differed
# from each other the more, and the less the longer nothing was used, because people stop and do not begin again.
# Source of all of them: tests/bench/bench_forecast.py, over simulated people and real transcripts.
_MORE_PER_DEVIATION = 2.8
_LEAST_MORE, _MOST_MORE = 0.1, 3.0
_STOPPED_HALF_LIFE_SECONDS = 900
_MORE_IN_A_DAY = 0.35
# What is full so soon, as a part of the time until the reset, is full before it although people stop: then the band has
# two ends, with 10 of 100 cases beyond each.
_SOON = 0.1
_TWICE_AS_RARE = 2.0
_LESS = 0.25

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

    @property
    def more(self) -> float:
        """How much more than that is spent in 20 of 100 cases, as a part of it."""


class Pace(msgspec.Struct, frozen=True):
    """A course in a straight line. more: see Course."""

    microusd_per_hour: float
    more: float = _LEAST_MORE

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
        return Pace(self.microusd_per_hour * factor, self.more)


class Full(msgspec.Struct, frozen=True):
    """When a window is full; None: it is not.

    In 80 of 100 cases it is between early_at and late_at; without late_at, it is after early_at or not at all.
    """

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
    return Pace(rate, _more(rate, weights[:-1], bins[:-1], _idle_seconds(spends, now)))  # the last bin still grows


def day_pace(spends: Sequence[Spend], now: int) -> Pace:
    """The pace of the last 24 hours, plainly."""
    return Pace(sum(s.cost_microusd for s in spends if s.at > now - _DAY_SECONDS) / 24, _MORE_IN_A_DAY)


def full(spends: Sequence[Spend], budget: float, span: Span, now: int, course: Course, unsure: float = 0.0) -> Full:
    """When the window is full, with a band. unsure: how far off what is left of the budget may be, as a part of it."""
    at = full_at(spends, budget, span, now, course)
    end = span.resets_at or 2 * now - span.starts_at
    more = hypot(course.more, unsure)
    if at is None or at - now > _SOON * (end - now):
        return Full(at, full_at(spends, budget, span, now, course.times(1 + more)), None)
    early_at = full_at(spends, budget, span, now, course.times(1 + _TWICE_AS_RARE * more))
    return Full(at, early_at, full_at(spends, budget, span, now, course.times(_LESS / (1 + unsure))))


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


def _more(rate: float, weights: Sequence[float], bins: Sequence[int], idle_seconds: int) -> float:
    """See Course: by how much the bins differ from the rate, and how long ago the last use was."""
    if rate <= 0:
        return _LEAST_MORE
    expected = rate * _BIN_SECONDS / 3600
    squares = sum(w * (amount - expected) ** 2 for w, amount in zip(weights, bins, strict=True))
    # Of an hour's spend, as if its bins were independent.
    deviation = sqrt(squares / sum(weights) * _BIN_SECONDS / 3600) / expected
    wide = min(_MORE_PER_DEVIATION * deviation, _MOST_MORE)
    still = exp2(-idle_seconds / _STOPPED_HALF_LIFE_SECONDS)
    return max(wide * still, _LEAST_MORE)


def _idle_seconds(spends: Sequence[Spend], now: int) -> int:
    return max(now - max((spend.at for spend in spends), default=now), 0)
