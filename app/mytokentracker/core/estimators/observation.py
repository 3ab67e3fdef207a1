"""One reading in the form that the estimators compute with, and how exact a percentage is."""

import math
from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

WINDOWS = ("session", "weekly")
# What an amount of use is split into, in this order everywhere here.
KINDS = ("input", "output", "cache_write", "cache_read")
# A spend too small to say anything: a millionth of a percent of the budget.
_NOTHING_PERCENT = 1e-6


class Reading(msgspec.Struct, frozen=True):
    """What Claude showed at one moment, and what we had counted in that window by then.

    at: UTC seconds. window: "session" or "weekly". spend: per model the API-equivalent micro-dollars of KINDS.
    actual_percent: what Claude showed, 0 to 100 and beyond; None when it is only to be predicted.
    source: "typed", "statusline" or "limit".
    """

    at: int
    window: str
    spend: Mapping[str, Sequence[float]]
    budget_microusd: int
    actual_percent: float | None = None
    source: str = "typed"


class Row(msgspec.Struct, frozen=True, gc=False):
    """One model's share of a spend, by kind; over all rows of an observation the shares add up to 1."""

    model: int
    input: float
    output: float
    cache_write: float
    cache_read: float


class Observation(msgspec.Struct, frozen=True):
    """A reading as shares of the spend at list prices.

    window: index into WINDOWS. log_uncorrected: natural logarithm of dollars over budget in percent.
    percent: what Claude showed; 0 when it is only to be predicted. resolution: its rounding step in points.
    """

    at: int
    window: int
    log_uncorrected: float
    rows: tuple[Row, ...]
    percent: float = 0.0
    resolution: float = 1.0

    @property
    def log_percent(self) -> float:
        """The logarithm of what was shown; 0 % stands for the middle of what is shown as 0 %."""
        return math.log(max(self.percent, 0.4 * self.resolution))

    @property
    def log_ratio(self) -> float:
        """Natural logarithm of Claude's number over ours."""
        return self.log_percent - self.log_uncorrected

    def rounding_variance(self, percent: float) -> float:
        """The variance of the logarithm that rounding causes, if the truth is near `percent`.

        A uniform error of one step has the variance of a twelfth of its square: 3 % is known to ±10 %, 40 % to ±0.7 %.
        """
        near = max(percent, self.percent, self.resolution)
        return self.resolution * self.resolution / (12.0 * near * near)


class Guess(msgspec.Struct, frozen=True):
    """What an estimator expects Claude's number to be before rounding: its logarithm and the variance of that."""

    log_percent: float
    variance: float


class Estimator(Protocol):
    """The small interface of the five. The same observations in the same order give the same guess."""

    name: str

    def predict(self, seen: Observation) -> Guess:
        """The guess for a spend; `seen.percent` is not looked at."""

    def learn(self, seen: Observation) -> None:
        """Takes in what Claude showed; observations come oldest first."""

    def restart(self, window: int, since: int, log_factor: float) -> None:
        """The limit of that window moved: since then Claude's numbers are exp(log_factor) times what they were."""


def observe(reading: Reading, models: dict[str, int], resolution: float) -> Observation | None:
    """The observation of a reading; None when nothing was spent, which teaches nothing.

    models: index of every model met so far, in order of appearance; new ones are added.
    """
    total = 0.0
    for kinds in reading.spend.values():
        total += sum(kinds)
    if total <= 0 or 100.0 * total / reading.budget_microusd < _NOTHING_PERCENT:
        return None
    rows = []
    for model in sorted(reading.spend):
        kinds = reading.spend[model]
        if sum(kinds) > 0:
            index = models.setdefault(model, len(models))
            rows.append(Row(index, kinds[0] / total, kinds[1] / total, kinds[2] / total, kinds[3] / total))
    return Observation(
        at=reading.at,
        window=WINDOWS.index(reading.window),
        log_uncorrected=math.log(100.0 * total / reading.budget_microusd),
        rows=tuple(rows),
        percent=reading.actual_percent or 0.0,
        resolution=resolution,
    )


def decimals_step(percent: float) -> float:
    """The rounding step that a percentage as it is written suggests: 1 for 34, 0.1 for 34.5, at least 0.001."""
    for step in (1.0, 0.1, 0.01):
        if abs(percent / step - round(percent / step)) < 1e-6:
            return step
    return 0.001
