"""How well Claude's percentages were predicted, by whom, and what was learnt from them."""

from collections.abc import Mapping
from statistics import median

import msgspec

from mytokentracker.core.calibration import Weight
from mytokentracker.core.learned import Learned
from mytokentracker.core.one_number import Factor, compared, factor, limit_changes, typical_error
from mytokentracker.core.records import LimitChange
from mytokentracker.core.windows import LENGTHS


class Checked(msgspec.Struct, frozen=True):
    """A percentage that Claude showed, beside what we had computed before learning from it.

    id: of the reading. predicted_percent, low_percent, high_percent, estimator: None for the first reading of a window,
    with which nothing can be compared. in_band: whether the actual percentage lies between low and high.
    difference_points: predicted less actual. elsewhere_percent: points of the actual taken to be used elsewhere.
    """

    id: int
    at: int
    window: str
    source: str
    actual_percent: float
    predicted_percent: float | None = None
    low_percent: float | None = None
    high_percent: float | None = None
    estimator: str | None = None
    difference_points: float | None = None
    in_band: bool | None = None
    elsewhere_percent: float = 0.0


class Error(msgspec.Struct, frozen=True):
    """How far off the prediction of a reading was, as a part of the actual percentage: 0.1 is a tenth too much.

    typical: the median of the last ten up to this one, without their signs.
    """

    at: int
    error: float
    typical: float


class Score(msgspec.Struct, frozen=True):
    """How one estimator does in one window.

    score: its error of late as the choice goes by, relative, the smaller the better; before many readings it is what
    is expected of it. median_error: over all readings, relative; None before the second. led: how often it was
    believed. leads: it is now.
    """

    estimator: str
    score: float
    median_error: float | None
    led: int
    leads: bool


class Window(msgspec.Struct, frozen=True):
    """What is known about one window. readings: how many were learnt from. errors: oldest first.

    typical_error: relative; None before the second reading. elsewhere_percent: points of the last reading that were
    used elsewhere. in_band: how many of the compared readings were inside their band, and of how many.
    """

    window: str
    readings: int
    factor: Factor
    typical_error: float | None
    scores: tuple[Score, ...]
    errors: tuple[Error, ...]
    elsewhere_percent: float
    in_band: tuple[int, int]


class Accuracy(msgspec.Struct, frozen=True):
    """checked: newest first. windows: session, then weekly. weights: of models and kinds. changes: newest first."""

    checked: tuple[Checked, ...]
    windows: tuple[Window, ...]
    weights: tuple[Weight, ...]
    changes: tuple[LimitChange, ...]


def accuracy(learned: Learned) -> Accuracy:
    """All that the readings say about how right we are."""
    checked = _checked(learned)
    return Accuracy(
        tuple(reversed(checked)),
        tuple(_window(learned, checked, window) for window in LENGTHS),
        learned.calibration.weights_in_all(),
        limit_changes(learned),
    )


def _checked(learned: Learned) -> list[Checked]:
    # What was taken to be used elsewhere was taken off before learning.
    learnt_percent = {(scored.window, scored.at): scored.actual_percent for scored in learned.calibration.scored}
    found = []
    for said, predicted in compared(learned):
        reading, window = said.reading, said.reading.window
        elsewhere = said.percent - learnt_percent.get((window, reading.at), said.percent)
        if said is learned.last[window]:
            elsewhere = learned.elsewhere[window]
        one = Checked(said.id, reading.at, window, reading.source, said.percent, elsewhere_percent=elsewhere)
        if predicted is not None:
            one = msgspec.structs.replace(
                one,
                predicted_percent=predicted.percent,
                low_percent=predicted.low_percent,
                high_percent=predicted.high_percent,
                estimator=predicted.estimator,
                difference_points=predicted.percent - said.percent,
                in_band=predicted.low_percent <= said.percent <= predicted.high_percent,
            )
        found.append(one)
    return found


def _window(learned: Learned, checked: list[Checked], window: str) -> Window:
    scored = [one for one in learned.calibration.scored if one.window == window][1:]
    signed = [one.error for one in scored]
    errors = tuple(
        Error(one.at, one.error, typical_error(signed[: index + 1]) or 0.0) for index, one in enumerate(scored)
    )
    now = factor(learned, window)
    by_estimator: Mapping[str, list[float]] = {name: [] for name in learned.calibration.scores(window)}
    led = dict.fromkeys(by_estimator, 0)
    for one in scored:
        led[one.prediction.estimator] += 1
        for name, percent in one.predicted_percent.items():
            # As Scored.error has it: what is shown as 0 may be nearly a half.
            by_estimator[name].append(abs(percent / max(one.actual_percent, 0.5) - 1.0))
    scores = tuple(
        Score(name, score, _median(by_estimator[name]), led[name], name == now.estimator)
        for name, score in learned.calibration.scores(window).items()
    )
    bands = [one.in_band for one in checked if one.window == window and one.in_band is not None]
    return Window(
        window,
        learned.counts.get(window, 0),
        now,
        typical_error(signed),
        scores,
        errors,
        learned.elsewhere.get(window, 0.0),
        (sum(bands), len(bands)),
    )


def _median(errors: list[float]) -> float | None:
    return median(errors) if errors else None
