"""The regression: the weights of models and kinds, fitted to all readings together, around one level per window.

Source: Bayesian linear regression, which is ridge regression towards list prices (Hoerl and Kennard 1970; Lindley and
Smith 1972), in the logarithm, re-linearised (Gauss-Newton), with iteratively re-weighted readings (see noise.py). The
levels are those of a local-level model, so that they may drift or jump: the augmented Kalman filter (de Jong 1991).
"""

from mytokentracker.core.estimators.algebra import Matrix, dot, inverse, spread, times
from mytokentracker.core.estimators.levels import DRIFTS, Level, Open, likelier_drift, smooth
from mytokentracker.core.estimators.noise import Noise
from mytokentracker.core.estimators.observation import WINDOWS, Guess, Observation
from mytokentracker.core.estimators.shrinkage import Posterior, averaged
from mytokentracker.core.estimators.weights import (
    MODELS,
    ROUNDING,
    bounded,
    expect,
    prior_mean,
    prior_variances,
    surprise,
)

# Readings that are weighed anew at each step; what older ones taught is kept as sums.
_OPEN = 20
# When there are many readings, fewer are weighed anew, and not after every one: each says little by then.
_MANY = 64
_OPEN_OF_MANY = 12
_FIT_OF_MANY = 3
# How far a window's budget may be from the plan's, as a variance of the logarithm.
_LEVEL_VARIANCE = (1.0, 4.0)


class Regression:
    """The weights and levels, their uncertainty, and what each recent reading is taken for."""

    name = "regression"

    def __init__(self) -> None:
        self.noise = Noise()
        self.drift_a_day = DRIFTS[0]
        self.open: list[Open] = []
        self.weights = prior_mean(0)
        variances = prior_variances(0)
        self.covariance: Matrix = [[v if i == j else 0.0 for j in range(MODELS)] for i, v in enumerate(variances)]
        self._closed = [Level(0.0, [0.0] * MODELS, _LEVEL_VARIANCE[w], 0) for w in range(len(WINDOWS))]
        self._closed_information: Matrix = [[0.0] * (i + 1) for i in range(MODELS)]
        self._closed_target = [0.0] * MODELS
        self._closed_noise = [0.0] * 5
        self._count = 0
        self.levels = [level.copy() for level in self._closed]

    def predict(self, seen: Observation) -> Guess:
        """See Estimator."""
        self._meet(seen)
        level = self.levels[seen.window]
        expected = expect(seen, self.weights)
        variance = self._variance(level.variance_at(seen.at, self.drift_a_day), level.slopes, expected.slopes)
        return Guess(level.value(self.weights) + expected.log_weighted, variance)

    def _variance(self, variance: float, middle: list[float], slopes: list[float]) -> float:
        return variance + spread(self.covariance, [s - m for s, m in zip(slopes, middle, strict=True)])

    def _meet(self, seen: Observation) -> None:
        """Makes room for models not met before."""
        known = len(self.weights)
        missing = MODELS + 1 + max(row.model for row in seen.rows) - known
        if missing <= 0:
            return
        more = [0.0] * missing
        self.weights = self.weights + more
        variances = prior_variances(known + missing - MODELS)
        self.covariance = [row + more for row in self.covariance]
        for i in range(known, known + missing):
            self.covariance.append([variances[i] if i == j else 0.0 for j in range(known + missing)])
            self._closed_information.append([0.0] * (i + 1))
        self._closed_target = self._closed_target + more
        for level in (*self._closed, *self.levels):
            level.slopes = level.slopes + more
        for reading in self.open:
            reading.slopes = reading.slopes + more
            reading.middle = reading.middle + more

    def learn(self, seen: Observation) -> None:
        """See Estimator."""
        self._meet(seen)
        level = self.levels[seen.window]
        reading = Open(seen, level.value(self.weights), level.variance_at(seen.at, self.drift_a_day), level.slopes)
        self._count += 1
        self._compare(reading)
        latent = self._variance(reading.level_variance, level.slopes, reading.slopes)
        self._judge(reading, latent, left_out=True)
        surprising = reading.error**2 > 4.0 * (latent + self.noise.variance + reading.rounding_variance)
        self.open.append(reading)
        while len(self.open) > (_OPEN if self._count < _MANY else _OPEN_OF_MANY):
            self._close(self.open.pop(0))
        if self._count > _MANY and self._count % _FIT_OF_MANY and not surprising:
            nowhere = [[0.0] * (i + 1) for i in range(len(self.weights))]
            level.take(reading, self.drift_a_day, nowhere, [0.0] * len(nowhere))
            return
        for _ in range(3 if self._count <= 5 else 2 if surprising or self._count < 10 else 1):
            self._fit()

    def _compare(self, reading: Open) -> None:
        """Error and slopes of a reading at the present weights."""
        expected = expect(reading.seen, self.weights)
        reading.error, slope, reading.rounding_variance = surprise(
            reading.seen, reading.level + expected.log_weighted, self.weights[ROUNDING]
        )
        reading.slopes = expected.slopes
        reading.slopes[ROUNDING] = slope

    def _judge(self, reading: Open, latent: float, left_out: bool) -> None:
        """What the reading is taken for, by its error had it been left out. latent: the variance of the fit there."""
        own = self.noise.variance + reading.rounding_variance
        if left_out:
            error, variance = reading.error, own + latent
        else:
            rest = max(1.0 - latent * reading.weight, 0.2)
            error, variance = reading.error / rest, own / rest
        chances, _ = self.noise.chances(error, variance, reading.seen.percent)
        reading.right, reading.typo, reading.elsewhere = chances.right, chances.typo, chances.elsewhere
        share = self.noise.variance / own
        reading.square = share * share * (reading.error**2 + latent) + share * reading.rounding_variance
        reading.weight = max(chances.right, 1e-6) / own
        reading.target = reading.error + reading.level + dot(reading.slopes, self.weights)

    def _fit(self) -> None:
        """One Gauss-Newton step of the whole, then what each open reading is taken for, anew."""
        variances = prior_variances(len(self.weights) - MODELS)
        information = [list(row) for row in self._closed_information]
        target = list(self._closed_target)
        for i, (mean, variance) in enumerate(zip(prior_mean(len(variances) - MODELS), variances, strict=True)):
            information[i][i] += 1.0 / variance
            target[i] += mean / variance
        self.levels = [level.copy() for level in self._closed]
        for reading in self.open:
            self.levels[reading.seen.window].take(reading, self.drift_a_day, information, target)
        covariance = inverse(information)
        posterior = averaged(Posterior(times(covariance, target), covariance), variances)
        self.weights = bounded(posterior.mean)
        self.covariance = posterior.covariance
        smooth(self.open, self.levels, self.weights)
        for reading in self.open:
            self._compare(reading)
            latent = self._variance(reading.level_variance, reading.middle, reading.slopes)
            self._judge(reading, latent, left_out=False)
        self._learn_noise()

    def _learn_noise(self) -> None:
        sums = list(self._closed_noise)
        for reading in self.open:
            for i, value in enumerate(reading.noise_sums()):
                sums[i] += value
        self.noise.learn(*sums)
        if self._count > 4 and self._count % 3 == 0:
            self.drift_a_day, self.noise.variance = likelier_drift(self.open, self.weights, self.noise.variance)

    def _close(self, reading: Open) -> None:
        """Keeps a reading as sums from now on."""
        level = self._closed[reading.seen.window]
        level.take(reading, self.drift_a_day, self._closed_information, self._closed_target)
        for i, value in enumerate(reading.noise_sums()):
            self._closed_noise[i] += value

    def restart(self, window: int, since: int, log_factor: float) -> None:
        """The window's level jumps, while the weights go on being shared."""
        first = True
        for reading in self.open:
            if reading.seen.window == window and reading.seen.at >= since:
                reading.jumps = reading.jumps or first
                first = False
                reading.weight = 1.0 / (self.noise.variance + reading.rounding_variance)
                reading.level += log_factor
                self._compare(reading)
                reading.target = reading.error + reading.level + dot(reading.slopes, self.weights)
        for _ in range(3):
            self._fit()

    def since_jump(self, window: int) -> list[Open]:
        """The open readings of a window since its limit last moved, oldest first."""
        found: list[Open] = []
        for reading in self.open:
            if reading.seen.window == window:
                if reading.jumps:
                    found = []
                found.append(reading)
        return found

    def latent_variance(self, reading: Open) -> float:
        """How uncertain what was expected of a reading is, as a variance of the logarithm."""
        return self._variance(reading.level_variance, reading.middle, reading.slopes)
