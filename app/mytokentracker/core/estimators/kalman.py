"""The state-space estimator: scales and weights as a state that drifts, corrected by each reading in turn.

Source: the extended Kalman filter (Kalman 1960; Durbin and Koopman, Time Series Analysis by State Space Methods) with
a random walk as state equation; readings that do not fit are weighed down (robust Kalman filter, Masreliez and Martin
1977).
"""

import math

from mytokentracker.core.estimators.algebra import Matrix, dot, spread, times
from mytokentracker.core.estimators.noise import Drift, Noise
from mytokentracker.core.estimators.observation import WINDOWS, Guess, Observation
from mytokentracker.core.estimators.weights import ROUNDING, bounded, expect, prior_mean, prior_variances, surprise

_SCALES = len(WINDOWS)
_SCALE_VARIANCE = (1.0, 4.0)
_LONGEST_DAYS = 60.0
# After how many readings the noise is half forgotten.
_MEMORY = 0.95
_KEPT = 12


class Kalman:
    """State: log scale of each window, then the weights as in weights.py."""

    name = "kalman filter"

    def __init__(self) -> None:
        self.noise = Noise()
        self.state = [0.0] * _SCALES + prior_mean(0)
        variances = [*_SCALE_VARIANCE, *prior_variances(0)]
        self.covariance: Matrix = [
            [v if i == j else 0.0 for j in range(len(variances))] for i, v in enumerate(variances)
        ]
        self.drift = Drift()
        self._at = [0] * _SCALES
        self._sums = [0.0] * 5
        self._recent: list[Observation] = []

    def _meet(self, seen: Observation) -> None:
        known = len(self.state) - _SCALES
        variances = prior_variances(max(row.model for row in seen.rows) + 1)
        for variance in variances[known:]:
            for row in self.covariance:
                row.append(0.0)
            self.state.append(0.0)
            self.covariance.append([0.0] * (len(self.state) - 1) + [variance])

    def _drift(self, seen: Observation) -> float:
        """The variance that a scale gains until `seen`."""
        since = self._at[seen.window]
        return self.drift.variance_a_day * min(max(seen.at - since, 0) / 86400.0, _LONGEST_DAYS) if since else 0.0

    def _slopes(self, seen: Observation) -> tuple[float, list[float]]:
        expected = expect(seen, self.state[_SCALES:])
        slopes = [0.0] * _SCALES + expected.slopes
        slopes[seen.window] = 1.0
        return self.state[seen.window] + expected.log_weighted, slopes

    def predict(self, seen: Observation) -> Guess:
        """See Estimator."""
        self._meet(seen)
        level, slopes = self._slopes(seen)
        return Guess(level, spread(self.covariance, slopes) + self._drift(seen))

    def learn(self, seen: Observation) -> None:
        """See Estimator."""
        self._meet(seen)
        self.covariance[seen.window][seen.window] += self._drift(seen)
        self._at[seen.window] = seen.at
        self._recent = [*self._recent[1 - _KEPT :], seen]
        self.drift.learn(seen.window, *self._update(seen))

    def _update(self, seen: Observation) -> tuple[float, float]:
        """Corrects the state; gives the standardised innovation and how probable it is that the reading is right."""
        level, slopes = self._slopes(seen)
        error, slope, rounding = surprise(seen, level, self.state[_SCALES + ROUNDING])
        slopes[_SCALES + ROUNDING] = slope
        gain = times(self.covariance, slopes)
        latent = dot(slopes, gain)
        own = self.noise.variance + rounding
        chances, _ = self.noise.chances(error, latent + own, seen.percent)
        total = latent + own / max(chances.right, 1e-6)
        state = [s + error * g / total for s, g in zip(self.state, gain, strict=True)]
        self.state = [*state[:_SCALES], *bounded(state[_SCALES:])]
        self.covariance = [
            [c - g * other / total for c, other in zip(row, gain, strict=True)]
            for row, g in zip(self.covariance, gain, strict=True)
        ]
        share = self.noise.variance / (own + latent)
        square = share * share * error * error + self.noise.variance * (1.0 - share)
        for i, value in enumerate((chances.right * square, chances.right, chances.typo, chances.elsewhere, 1.0)):
            self._sums[i] = _MEMORY * self._sums[i] + value
        self.noise.learn(*self._sums)
        return error / math.sqrt(latent + own), chances.right

    def restart(self, window: int, since: int, log_factor: float) -> None:
        """Forgets the window's scale and learns it again from the readings since then; the weights stay."""
        variance = 0.3**2
        for row in self.covariance:
            row[window] = 0.0
        self.covariance[window] = [0.0] * len(self.state)
        self.covariance[window][window] = variance
        self.state[window] += log_factor
        for seen in self._recent:
            if seen.window == window and seen.at >= since:
                self._update(seen)
