"""Whether the limits have moved: several readings that agree with each other, but not with what was learnt before.

Source: Bayesian change-point detection (Barry and Hartigan 1993; Adams and MacKay 2007) with one possible change at a
time, decided by the generalised likelihood ratio, as CUSUM does (Page 1954). One odd reading is taken for a typo: a
change must explain two or more better than typos and use elsewhere could, by a margin.
"""

import math
from collections.abc import Sequence

import msgspec

from mytokentracker.core.estimators.noise import Noise

# The prior log odds of a change just there, and the variance of the logarithm of its size.
_LOG_PRIOR = -3.5
_SIZE_VARIANCE = 0.5**2
# By how much the change must explain the readings better, in natural logarithms: a factor of 20.
_MARGIN = 3.0
# More than that where the numbers rise: use elsewhere only ever adds.
_RISING = 2.0
# Changes smaller than this are left to the estimators that follow drift.
_SMALLEST = 0.10
_LONGEST_RUN = 8


class Residual(msgspec.Struct, frozen=True):
    """A reading against what was learnt: log error, its own variance, that of what was learnt, the number shown."""

    error: float
    own_variance: float
    latent_variance: float
    percent: float


class Shift(msgspec.Struct, frozen=True):
    """From the reading at `start` on, errors lie around `log_factor`. gain: by how much that explains them better."""

    start: int
    log_factor: float
    gain: float


def find_shift(residuals: Sequence[Residual], noise: Noise) -> Shift | None:
    """The change of level that explains the last residuals of one window; None when none does clearly."""
    best = None
    for run in range(2, min(len(residuals), _LONGEST_RUN) + 1):
        tail = residuals[-run:]
        stay = sum(noise.chances(r.error, r.own_variance + r.latent_variance, r.percent)[1] for r in tail)
        for middle in tail:
            level, move = _around(tail, middle.error, noise)
            gain = move + _LOG_PRIOR - stay - (_RISING if level > 0.0 else 0.0)
            if abs(level) >= _SMALLEST and (best is None or gain > best.gain):
                best = Shift(len(residuals) - run, level, gain)
    return best if best is not None and best.gain > _MARGIN else None


def _around(tail: Sequence[Residual], start: float, noise: Noise) -> tuple[float, float]:
    """The level near `start` that the tail agrees on, and the log density of the tail around it."""
    total = level = 0.0
    for r in tail:
        chances, _ = noise.chances(r.error - start, r.own_variance, r.percent)
        weight = chances.right / r.own_variance
        total += weight
        level += weight * r.error
    level /= total
    density = sum(noise.chances(r.error - level, r.own_variance, r.percent)[1] for r in tail)
    # The level itself was fitted: how much of what it might have been the tail leaves (Laplace's approximation).
    size = level * level / _SIZE_VARIANCE
    return level, density - 0.5 * (math.log(1.0 + _SIZE_VARIANCE * total) + size)
