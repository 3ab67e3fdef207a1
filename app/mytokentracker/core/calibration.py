"""From what was spent in a window to the percentage that Claude would show, learnt from what it did show.

Five estimators predict every reading before they learn from it (prequential evaluation, Dawid 1984); the one with the
smallest recency-weighted error predicts for us, with a hysteresis so that it does not flap.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from mytokentracker.core.estimators.contest import BAND, Contest, widening
from mytokentracker.core.estimators.kalman import Kalman
from mytokentracker.core.estimators.observation import (
    KINDS,
    WINDOWS,
    Estimator,
    Guess,
    Observation,
    Reading,
    decimals_step,
    observe,
)
from mytokentracker.core.estimators.ratios import LatestRatio, WeightedMean, WeightedMedian
from mytokentracker.core.estimators.regression import Regression
from mytokentracker.core.estimators.weights import MODELS, OUTPUT, READ, WRITE, expect
from mytokentracker.core.priors import Prior, through
from mytokentracker.core.records import LimitChange
from mytokentracker.core.regime import Residual, find_shift

# Others' limits are never known better than this.
_FINEST_PRIOR = 0.05


class Prediction(msgspec.Struct, frozen=True):
    """What Claude would show, not yet rounded: in about 80 of 100 cases it is between low and high.

    Before the window's first reading the percentage is dollars over budget (uncorrected_percent), but for what others
    and the other window taught, and the band is as wide as the budget is unknown. estimator: whose it is.
    """

    percent: float
    low_percent: float
    high_percent: float
    estimator: str
    uncorrected_percent: float


class Scored(msgspec.Struct, frozen=True):
    """One sync on the accuracy page: what was predicted before it, by whom, and by each estimator.

    error: predicted over actual, less one. elsewhere_percent: points of it taken for use elsewhere, at that time.
    """

    at: int
    window: str
    actual_percent: float
    prediction: Prediction
    error: float
    predicted_percent: Mapping[str, float]
    elsewhere_percent: float


class Weight(msgspec.Struct, frozen=True):
    """How the limit counts something against its list price: 1 as listed, 0 not at all; low and high as a band of 80 %.

    name: a model, or a kind of KINDS.
    """

    name: str
    factor: float
    low: float
    high: float


class Calibration:
    """All that the readings of one account taught. Made anew from the readings in order, it is the same.

    priors: by window what others have learnt, which everything begins with.
    """

    def __init__(self, priors: Iterable[Prior] = ()) -> None:
        self.priors = {prior.window: prior for prior in priors}
        self.regression = Regression()
        self.estimators: tuple[Estimator, ...] = (
            LatestRatio(),
            WeightedMean(),
            WeightedMedian(),
            self.regression,
            Kalman(),
        )
        self.changes: tuple[LimitChange, ...] = ()
        self.scored: list[Scored] = []
        self._models: dict[str, int] = {}
        self._contests = tuple(Contest() for _ in WINDOWS)
        self._counts = [0 for _ in WINDOWS]
        self._steps: dict[str, float] = {}

    def predict(self, window: str, spend: Mapping[str, Sequence[float]], budget_microusd: int, at: int) -> Prediction:
        """What Claude would show for that spend (see Reading) at `at` (UTC seconds)."""
        seen, plain = self._observed(Reading(at, window, spend, budget_microusd), 1.0)
        if seen is None:
            return Prediction(0.0, 0.0, 0.0, self._name(WINDOWS.index(window)), plain)
        return self._prediction(seen, [estimator.predict(seen) for estimator in self.estimators], plain)

    def _observed(self, reading: Reading, resolution: float) -> tuple[Observation | None, float]:
        """What the estimators see, through what others have learnt; and dollars over budget, in percent."""
        seen = observe(reading, self._models, resolution)
        plain = 0.0 if seen is None else math.exp(seen.log_uncorrected)
        prior = self.priors.get(reading.window)
        if prior is not None:
            seen = observe(through(reading, prior), self._models, resolution)
        return seen, plain

    def _name(self, window: int) -> str:
        return self.estimators[self._contests[window].leader].name

    def _prediction(self, seen: Observation, guesses: Sequence[Guess], plain: float) -> Prediction:
        contest = self._contests[seen.window]
        guess = guesses[contest.leader]
        log_percent = guess.log_percent
        if not any(self._counts):
            log_percent = seen.log_uncorrected
        elif not self._counts[seen.window]:
            log_percent += self._unscaled()
        deviation = BAND * math.sqrt(guess.variance) * contest.stretch(contest.leader)
        deviation *= widening(self._counts[seen.window])
        prior = self.priors.get(WINDOWS[seen.window])
        if prior is not None and not self._counts[seen.window]:
            # As far as accounts differ, and as whole points hide.
            deviation = max(math.log(prior.high_factor / prior.low_factor) / 2, _FINEST_PRIOR)
        return Prediction(
            percent=math.exp(log_percent),
            low_percent=math.exp(log_percent - deviation),
            high_percent=math.exp(log_percent + deviation),
            estimator=self._name(seen.window),
            uncorrected_percent=plain,
        )

    def _unscaled(self) -> float:
        """What to add for a window without readings, whose level nobody knows: the two budgets are independent.

        The plan's budget is taken to be right for what is usually spent; then only another mix of it matters.
        """
        weights = self.regression.weights
        usual = [expect(r.seen, weights).log_weighted - r.seen.log_uncorrected for r in self.regression.open]
        return -sum(usual) / len(usual)

    def learn(self, reading: Reading) -> Scored | None:
        """Takes in a reading; None when it says nothing: no spend, or no percentage."""
        if reading.actual_percent is None:
            return None
        seen, plain = self._observed(reading, self._resolution(reading))
        if seen is None:
            return None
        guesses = [estimator.predict(seen) for estimator in self.estimators]
        prediction = self._prediction(seen, guesses, plain)
        self._score(seen, guesses)
        for estimator in self.estimators:
            estimator.learn(seen)
        self._counts[seen.window] += 1
        self._look_for_change(seen)
        last = self.regression.open[-1]
        scored = Scored(
            at=reading.at,
            window=reading.window,
            actual_percent=reading.actual_percent,
            prediction=prediction,
            error=prediction.percent / max(reading.actual_percent, 0.5) - 1.0,
            predicted_percent={e.name: math.exp(g.log_percent) for e, g in zip(self.estimators, guesses, strict=True)},
            elsewhere_percent=last.elsewhere * max(seen.percent * (1.0 - math.exp(-last.error)), 0.0),
        )
        self.scored.append(scored)
        return scored

    def _resolution(self, reading: Reading) -> float:
        """The rounding step: what the digits say, and for a whole number what this source's last numbers said."""
        step = decimals_step(reading.actual_percent or 0.0)
        known = self._steps.get(reading.source, 1.0)
        # Nine of ten numbers with one decimal have one that shows.
        self._steps[reading.source] = step if step <= known else min(1.0, known * 3.0)
        return min(step, known)

    def _score(self, seen: Observation, guesses: Sequence[Guess]) -> None:
        errors = [abs(g.log_percent - seen.log_percent) for g in guesses]
        noise = self.regression.noise.variance + seen.rounding_variance(seen.percent)
        squares = [e * e / (g.variance + noise) for e, g in zip(errors, guesses, strict=True)]
        if self._counts[seen.window]:
            self._contests[seen.window].learn(errors, squares)

    def _look_for_change(self, seen: Observation) -> None:
        regression = self.regression
        mine = regression.since_jump(seen.window)
        if mine[-1].right > 0.5:
            return
        noise = regression.noise
        residuals = [
            Residual(r.error, noise.variance + r.rounding_variance, regression.latent_variance(r), r.seen.percent)
            for r in mine
        ]
        shift = find_shift(residuals, noise)
        if shift is None:
            return
        since = mine[shift.start].seen.at
        before = sum(r.right for r in mine[: shift.start])
        for estimator in self.estimators:
            estimator.restart(seen.window, since, shift.log_factor)
        if before >= 2.5:
            # Claude's numbers rise where the limit has fallen.
            change = LimitChange(WINDOWS[seen.window], since, math.exp(-shift.log_factor))
            self.changes = (*self.changes, change)

    def scores(self, window: str) -> dict[str, float]:
        """Per estimator its recency-weighted relative error in that window, as the choice goes by."""
        contest = self._contests[WINDOWS.index(window)]
        return {e.name: score for e, score in zip(self.estimators, contest.scores(), strict=True)}

    def weights_in_all(self) -> tuple[Weight, ...]:
        """What models and kinds count for against list prices, as far as the regression and others have learnt."""
        prior = next(iter(self.priors.values()), None)
        known = {} if prior is None else {**prior.models, **prior.kinds}
        found = []
        for weight in self.weights():
            by = known.get(weight.name, 1.0)
            found.append(Weight(weight.name, weight.factor * by, weight.low * by, weight.high * by))
        return tuple(found)

    def weights(self) -> tuple[Weight, ...]:
        """What the regression itself learnt about models and kinds, against list prices."""
        mean, covariance = self.regression.weights, self.regression.covariance
        result = []
        for name, index in ((KINDS[1], OUTPUT), (KINDS[2], WRITE), *((m, MODELS + i) for m, i in self._models.items())):
            spread = BAND * math.sqrt(covariance[index][index])
            middle = mean[index]
            result.append(Weight(name, math.exp(middle), math.exp(middle - spread), math.exp(middle + spread)))
        spread = BAND * math.sqrt(covariance[READ][READ])
        result.append(Weight(KINDS[3], mean[READ], max(mean[READ] - spread, 0.0), mean[READ] + spread))
        return tuple(result)
