"""What may lie between the true percentage and the one that we are told: noise, a typo, use elsewhere.

Source: a mixture model of inliers and outliers, fitted by expectation-maximisation, as in robust regression
(Box and Tiao 1968; Hogg, Bovy and Lang 2010, section 3).
"""

import math

import msgspec

from mytokentracker.core.estimators.observation import WINDOWS

_ROOT_TWO_PI = math.sqrt(2.0 * math.pi)
# A typo's number may be anything within a factor of e^±3: a density of one over the width of that range.
_TYPO_DENSITY = 1.0 / 6.0
# What was used elsewhere adds this many points on average where there is any (exponential distribution).
_ELSEWHERE_POINTS = 7.0


class Chances(msgspec.Struct, frozen=True):
    """How probable it is that a reading is right, a typo, or contains use that we do not see; they add up to 1."""

    right: float
    typo: float
    elsewhere: float


class Noise:
    """Learns how an account's readings err: the relative noise, and how often typos and use elsewhere come.

    The prior is worth a dozen readings for the chances and two for the noise (inverse gamma).
    """

    PRIOR_READINGS = 12.0
    PRIOR_TYPO = 0.5
    PRIOR_ELSEWHERE = 0.9
    PRIOR_NOISE = 0.016
    PRIOR_NOISE_READINGS = 2.0

    def __init__(self) -> None:
        self.variance = self.PRIOR_NOISE**2
        self.typo = self.PRIOR_TYPO / self.PRIOR_READINGS
        self.elsewhere = self.PRIOR_ELSEWHERE / self.PRIOR_READINGS

    def chances(self, error: float, variance: float, percent: float) -> tuple[Chances, float]:
        """What the reading is, and the logarithm of its density.

        error: log of the number shown minus that of the one expected, of `variance`; percent: the number shown.
        """
        right = (
            (1.0 - self.typo - self.elsewhere)
            * math.exp(-0.5 * min(error * error / variance, 200.0))
            / math.sqrt(variance)
            / _ROOT_TWO_PI
        )
        typo = self.typo * _TYPO_DENSITY
        elsewhere = 0.0
        if error > 0.0:
            points = percent * (1.0 - math.exp(-error))
            elsewhere = self.elsewhere * max(percent, 1.0) / _ELSEWHERE_POINTS * math.exp(-points / _ELSEWHERE_POINTS)
        total = right + typo + elsewhere
        return Chances(right / total, typo / total, elsewhere / total), math.log(total)

    def learn(self, squares: float, right: float, typos: float, elsewhere: float, readings: float) -> None:
        """From sums over the readings: expected squares of the noise, and how many were what."""
        prior = self.PRIOR_NOISE_READINGS
        self.variance = (prior * self.PRIOR_NOISE**2 + squares) / (prior + right)
        self.typo = (self.PRIOR_TYPO + typos) / (self.PRIOR_READINGS + readings)
        self.elsewhere = min((self.PRIOR_ELSEWHERE + elsewhere) / (self.PRIOR_READINGS + readings), 0.6)


class Drift:
    """Learns how fast an account's scales move, as a random walk: `variance_a_day` of their logarithm.

    When one error after the other has the same sign, what is expected lags behind: then faster, else slower.
    Source: innovation correlation as the sign of a wrong state noise (Mehra 1970).
    """

    SLOWEST = 0.001**2
    FASTEST = 0.04**2
    START = 0.003**2
    _STEP = 0.5

    def __init__(self) -> None:
        self.variance_a_day = self.START
        self._last = [0.0] * len(WINDOWS)

    def learn(self, window: int, innovation: float, right: float) -> None:
        """innovation: the error in standard deviations; right: how probable it is that the reading is right."""
        now = min(max(innovation, -2.0), 2.0) * right
        change = math.exp(self._STEP * min(max(now * self._last[window], -1.0), 2.0))
        self.variance_a_day = min(max(self.variance_a_day * change, self.SLOWEST), self.FASTEST)
        self._last[window] = now
