"""The three estimators that know one factor per window: Claude's number over ours, learnt from the ratios seen.

They leave prices as listed, so they are right when only the budget is unknown, and hard to lead astray.
"""

import math
from abc import ABC, abstractmethod
from itertools import accumulate

import msgspec

from mytokentracker.core.estimators.observation import WINDOWS, Guess, Observation

# Ratios kept per window: with the half-life below, older ones weigh less than a hundredth.
_KEPT = 48
# Standard deviation of a ratio's logarithm from one reading to the next beyond rounding, before anything is known:
# the mix of models and of cache reads moves it.
_PRIOR_SPREAD = 0.08
_PRIOR_READINGS = 3.0
# How far Claude's number may be from dollars over budget before the first reading.
_UNKNOWN_VARIANCE = 1.0


class _Seen(msgspec.Struct, frozen=True, gc=False):
    at: int
    ratio: float
    rounding: float


class _Ratios(ABC):
    """What the three have in common: log ratios per window, oldest first, and their spread."""

    def __init__(self) -> None:
        self._seen: tuple[list[_Seen], ...] = tuple([] for _ in WINDOWS)
        self._guesses: list[tuple[float, float] | None] = [None for _ in WINDOWS]

    def predict(self, seen: Observation) -> Guess:
        """See Estimator."""
        known = self._guesses[seen.window]
        level, variance = known or (0.0, _UNKNOWN_VARIANCE)
        return Guess(seen.log_uncorrected + level, variance)

    def learn(self, seen: Observation) -> None:
        """See Estimator."""
        ratios = self._seen[seen.window]
        ratios.append(_Seen(seen.at, seen.log_ratio, seen.rounding_variance(seen.percent)))
        del ratios[:-_KEPT]
        self._refresh(seen.window)

    def restart(self, window: int, since: int, log_factor: float) -> None:  # noqa: ARG002
        """Drops the ratios from before."""
        ratios = self._seen[window]
        ratios[:] = [ratio for ratio in ratios if ratio.at >= since]
        self._refresh(window)

    def _refresh(self, window: int) -> None:
        ratios = self._seen[window]
        if not ratios:
            self._guesses[window] = None
            return
        level, share = self._level(ratios)
        spread = self._spread(ratios, level)
        self._guesses[window] = (level, spread * (1.0 + share))

    @abstractmethod
    def _level(self, ratios: list[_Seen]) -> tuple[float, float]:
        """The log factor, and the sum of squared normalised weights: one over the number of readings it rests on."""

    def _spread(self, ratios: list[_Seen], level: float) -> float:
        """The variance of log ratios around the level beyond rounding, robust (a typo counts as three deviations)."""
        total = _PRIOR_READINGS * _PRIOR_SPREAD**2
        count = _PRIOR_READINGS
        limit = 3.0 * math.sqrt(sorted((r.ratio - level) ** 2 for r in ratios)[len(ratios) // 2] + 0.01**2)
        for ratio in ratios[-16:]:
            error = min(abs(ratio.ratio - level), limit)
            total += max(error * error - ratio.rounding, 0.0)
            count += 1.0
        return total / count


class LatestRatio(_Ratios):
    """The last reading's ratio: at once right after every change, and as wrong as that one reading.

    Source: the naive or persistence forecast (Hyndman and Athanasopoulos, Forecasting, 5.2).
    """

    name = "latest ratio"

    def _level(self, ratios: list[_Seen]) -> tuple[float, float]:
        return ratios[-1].ratio, 1.0


class WeightedMean(_Ratios):
    """The exponentially weighted mean of log ratios; coarse readings (low percentages) count less.

    Source: simple exponential smoothing (Brown 1956) with inverse-variance weights; reference text 2 has the same idea.
    """

    name = "weighted mean"
    # A reading counts half as much once so many newer ones exist.
    HALF_LIFE = 6.0

    def _level(self, ratios: list[_Seen]) -> tuple[float, float]:
        total = squares = mean = 0.0
        for age, ratio in enumerate(reversed(ratios)):
            weight = 0.5 ** (age / self.HALF_LIFE) / (0.03**2 + ratio.rounding)
            total += weight
            squares += weight * weight
            mean += weight * ratio.ratio
        return mean / total, squares / (total * total)


class WeightedMedian(_Ratios):
    """The weighted median of log ratios: a typo moves it by one rank only.

    Source: the weighted median as the robust estimate of a slope through the origin (Theil 1950, Sen 1968).
    """

    name = "weighted median"
    HALF_LIFE = 12.0

    def _level(self, ratios: list[_Seen]) -> tuple[float, float]:
        pairs = []
        total = squares = 0.0
        for age, ratio in enumerate(reversed(ratios)):
            weight = 0.5 ** (age / self.HALF_LIFE) / (0.03**2 + ratio.rounding)
            pairs.append((ratio.ratio, weight))
            total += weight
            squares += weight * weight
        pairs.sort()
        reached = accumulate(weight for _, weight in pairs)
        middle = next(ratio for (ratio, _), below in zip(pairs, reached, strict=True) if below >= 0.4999 * total)
        return middle, 1.5 * squares / (total * total)
