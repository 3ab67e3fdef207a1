"""The level of a window: the logarithm of what the plan's budget must be multiplied by, as it drifts and jumps.

Source: the local-level model and its Kalman filter and smoother (Durbin and Koopman 2012, chapter 2), carried along for
the target and for each regressor at once (de Jong 1991), so that weights and levels are fitted together exactly.
"""

import math
from collections.abc import Sequence

from mytokentracker.core.estimators.algebra import Matrix, dot
from mytokentracker.core.estimators.observation import Observation

# How fast a level may drift, as a random walk's variance a day: not at all, or 0.4, 1.2 or 4 % a day; and how likely
# that is beforehand, as a logarithm.
DRIFTS = (0.0, 0.004**2, 0.012**2, 0.04**2)
_LOG_PRIOR = (0.0, -1.1, -1.6, -3.0)
# How far a limit that moved may have moved.
_JUMP_VARIANCE = 0.5**2
_SECONDS_A_DAY = 86400.0


class Open:
    """A reading that is still weighed anew, and how it stands to the present fit.

    right, typo, elsewhere: what it is taken for. weight: its precision. target: what level plus weights should give.
    level, level_variance, middle: the window's level at that time, its variance, the mean slopes it goes with.
    """

    def __init__(self, seen: Observation, level: float, level_variance: float, middle: list[float]) -> None:
        self.seen = seen
        self.level = level
        self.level_variance = level_variance
        self.middle = middle
        self.jumps = False
        self.right = 1.0
        self.typo = 0.0
        self.elsewhere = 0.0
        self.weight = 0.0
        self.square = 0.0
        self.target = 0.0
        self.error = 0.0
        self.slopes: list[float] = middle
        self.rounding_variance = 0.0
        self.gain_back = 1.0
        self.filtered: Level | None = None

    def noise_sums(self) -> tuple[float, float, float, float, float]:
        """What the noise learns from it (see Noise.learn)."""
        return (self.right * self.square, self.right, self.typo, self.elsewhere, 1.0)


class Level:
    """A window's level as the filter carries it: target less slopes times weights, its variance, and the time."""

    __slots__ = ("at", "slopes", "target", "variance")

    def __init__(self, target: float, slopes: list[float], variance: float, at: int) -> None:
        self.target = target
        self.slopes = slopes
        self.variance = variance
        self.at = at

    def copy(self) -> "Level":
        """The same; slopes are never changed in place."""
        return Level(self.target, self.slopes, self.variance, self.at)

    def value(self, weights: list[float]) -> float:
        """The level with these weights."""
        return self.target - dot(self.slopes, weights)

    def variance_at(self, at: int, drift_a_day: float) -> float:
        """Its variance at a later time."""
        if not drift_a_day or not self.at:
            return self.variance
        return self.variance + drift_a_day * max(at - self.at, 0) / _SECONDS_A_DAY

    def take(self, reading: Open, drift_a_day: float, information: Matrix, target: list[float]) -> None:
        """One step of the filter; adds to the normal equations of the weights, of which the lower triangle is kept."""
        variance = self.variance_at(reading.seen.at, drift_a_day)
        if reading.jumps:
            variance += _JUMP_VARIANCE
        reading.gain_back = self.variance / variance
        gain = variance / (variance + 1.0 / reading.weight)
        precision = (1.0 - gain) * reading.weight
        error = reading.target - self.target
        slopes = [s - m for s, m in zip(reading.slopes, self.slopes, strict=True)]
        aim = precision * error
        for i, slope in enumerate(slopes):
            if slope:
                left = precision * slope
                row = information[i]
                information[i] = [a + left * b for a, b in zip(row, slopes, strict=False)]
                target[i] += aim * slope
        self.target += gain * error
        self.slopes = [m + gain * s for m, s in zip(self.slopes, slopes, strict=True)]
        self.variance = variance * (1.0 - gain)
        self.at = reading.seen.at
        reading.filtered = self.copy()


def smooth(readings: Sequence[Open], levels: Sequence[Level], weights: list[float]) -> None:
    """What the level was at each reading, knowing all of them (Rauch, Tung and Striebel 1965)."""
    values = [level.value(weights) for level in levels]
    variances = [level.variance for level in levels]
    middles = [level.slopes for level in levels]
    back = [1.0 for _ in levels]
    for reading in reversed(readings):
        w = reading.seen.window
        if back[w] < 1.0:
            mine = reading.filtered or levels[w]
            value = mine.value(weights)
            c = back[w]
            before = mine.variance / c
            values[w] = value + c * (values[w] - value)
            variances[w] = mine.variance + c * c * (variances[w] - before)
            middles[w] = [m + c * (later - m) for m, later in zip(mine.slopes, middles[w], strict=True)]
        reading.level, reading.level_variance, reading.middle = values[w], variances[w], middles[w]
        back[w] = reading.gain_back


def likelier_drift(readings: Sequence[Open], weights: list[float], noise: float) -> tuple[float, float]:
    """The drift and the noise that explain the readings best, at the present weights.

    What looks like noise may be drift: so each drift is tried with the noise as it is and with a tenth of it. Without
    drift, where there are readings enough, a third of it is tried too, which must explain them much better.
    """
    values = [
        (
            r.seen.window,
            r.seen.at,
            r.target - dot(r.slopes, weights),
            r.rounding_variance,
            1.0 / max(r.right, 1e-6),
            r.jumps,
        )
        for r in readings
    ]
    still, *drifts = zip(DRIFTS, _LOG_PRIOR, strict=True)
    tries = [(*still, noise)]
    if len(readings) > 8:
        tries.append((still[0], still[1] - 2.5, 0.3 * noise))
    tries += [(drift, prior, share * noise) for drift, prior in drifts for share in (1.0, 0.1)]
    best, chosen = -math.inf, (0.0, noise)
    for drift, prior, tried in tries:
        total = prior + _log_likelihood(values, drift / _SECONDS_A_DAY, tried)
        if total > best:
            best, chosen = total, (drift, tried)
    return chosen


def _log_likelihood(
    values: Sequence[tuple[int, int, float, float, float, bool]], drift_a_second: float, noise: float
) -> float:
    total = 0.0
    level, variance, at = [0.0, 0.0], [1.0, 4.0], [0, 0]
    for w, now, value, rounding, doubt, jumps in values:
        ahead = variance[w]
        if at[w]:
            ahead += drift_a_second * max(now - at[w], 0)
        if jumps:
            ahead += _JUMP_VARIANCE
        error = value - level[w]
        summed = ahead + (noise + rounding) * doubt
        total -= error * error / summed + math.log(summed)
        gain = ahead / summed
        level[w] += gain * error
        variance[w] = ahead * (1.0 - gain)
        at[w] = now
    return 0.5 * total
