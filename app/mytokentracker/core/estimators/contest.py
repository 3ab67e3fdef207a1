"""Which estimator predicts for us, and how wide its band must be: both from how it did so far.

Source: prequential evaluation (Dawid 1984): every reading is predicted before it is learnt from.
"""

import math
from collections.abc import Sequence

# 80 of 100 cases of a normal distribution lie within so many standard deviations.
BAND = 1.2816

# Errors smaller than this count alike: a percentage is shown in whole points.
_FINEST = 0.01


def widening(readings: int) -> float:
    """How much wider the band must be because the noise itself is known from few readings.

    As Student's t does it, by half as much: measured in simulated accounts (tests/bench/bench_learning.py).
    """
    return 0.96 + 0.6 / (2.0 + readings / 3.0)


class Contest:
    """The running scores of the estimators in one window, and who leads."""

    # The log error that an estimator is taken to have until readings say otherwise, worth so many readings.
    PRIOR = (0.09, 0.08, 0.08, 0.04, 0.065)
    PRIOR_READINGS = 4.0
    # A score is half forgotten after so many readings.
    HALF_LIFE = 10.0
    # The leader is replaced by one that is better by more than this; easier by the one that led at first.
    HYSTERESIS = 0.75
    RETURN = 0.95

    def __init__(self) -> None:
        self.losses = [0.0] * len(self.PRIOR)
        self.weights = 0.0
        self.squares = [0.0] * len(self.PRIOR)
        self.first = self.leader = self.PRIOR.index(min(self.PRIOR))

    def scores(self) -> list[float]:
        """The typical absolute log error of each estimator of late, the prior included.

        A mean of logarithms, so that the large errors of the first readings do not decide for long.
        """
        total = self.weights + self.PRIOR_READINGS
        return [
            _FINEST * math.expm1((loss + self.PRIOR_READINGS * math.log1p(prior / _FINEST)) / total)
            for loss, prior in zip(self.losses, self.PRIOR, strict=True)
        ]

    def stretch(self, index: int) -> float:
        """By how much that estimator's standard deviations were too small of late."""
        return math.sqrt((self.squares[index] + 3.0) / (self.weights + 3.0))

    def learn(self, errors: Sequence[float], squares: Sequence[float]) -> None:
        """A reading's absolute log errors by estimator, and their squares over the variance that was expected."""
        # A reading that nobody expected says little about who is better: it may be a typo.
        weight = 1.0 / (1.0 + (min(errors) / 0.15) ** 2)
        fade = 0.5 ** (weight / self.HALF_LIFE)
        self.weights = fade * self.weights + weight
        for i, error in enumerate(errors):
            self.losses[i] = fade * self.losses[i] + weight * math.log1p(error / _FINEST)
            self.squares[i] = fade * self.squares[i] + weight * min(squares[i], 16.0)
        scores = self.scores()
        best = scores.index(min(scores))
        if scores[best] < (self.RETURN if best == self.first else self.HYSTERESIS) * scores[self.leader]:
            self.leader = best
