"""The one number of a window: what Claude last said, grown by what was used since; else the corrected estimate."""

from collections.abc import Mapping, Sequence

import msgspec

from mytokentracker.core.calibration import Calibration, Prediction
from mytokentracker.core.learned import Learned, Said
from mytokentracker.core.records import Learnt, LimitChange, PastReading, Plan, Window
from mytokentracker.core.windows import LENGTHS, Span

Spends = Mapping[str, Sequence[float]]

# How many readings are listed, and how many of the last count for the accuracy that is named.
_SHOWN = 50
_RECENT = 10


class Estimate(msgspec.Struct, frozen=True):
    """A percentage and where it is from.

    low_percent, high_percent: None while nothing was learnt that could tell how far off it is.
    source: "statusline", "typed", "limit" or "estimated"; source_at: when Claude said it, None for an estimate.
    elsewhere_percent: points of it that were used where we do not see it. slope: what a point of dollars over budget is
    worth in points now.
    is_learnt: False while there is no reading at all; then nothing of it counts.
    """

    percent: float
    low_percent: float | None = None
    high_percent: float | None = None
    source: str = "estimated"
    source_at: int | None = None
    elsewhere_percent: float = 0.0
    slope: float = 1.0
    is_learnt: bool = True


class Then(msgspec.Struct, frozen=True):
    """What a window held at its last reading, as we know it now.

    spend: of what the window is known to be about. gone: the part of it that has aged out since.
    """

    spend: Spends
    gone: Spends


def band(window: Window) -> tuple[float, float]:
    """Low and high of a window; before anything was learnt, how far off dollars over budget are taken to be."""
    if window.low_percent is not None and window.high_percent is not None:
        return window.low_percent, window.high_percent
    spend = {"any": (float(window.spend_microusd), 0.0, 0.0, 0.0)}
    prior = Calibration().predict(window.name, spend, window.budget_microusd, window.starts_at)
    return prior.low_percent, prior.high_percent


def is_guess(learned: Learned, plan: Plan, window: Window) -> bool:
    """Whether no reading of the window was learnt from, nor what others have learnt, and the budget is the plan's."""
    if window.source_at is not None or window.name in plan.own_budgets:
        return False
    return not learned.counts.get(window.name) and window.name not in learned.calibration.priors


def past_readings(learned: Learned) -> tuple[PastReading, ...]:
    """The latest readings, newest first; the first of each window has nothing to be compared with."""
    past = [
        PastReading(
            said.id,
            said.reading.at,
            said.reading.window,
            said.percent,
            said.reading.source,
            None if predicted is None else predicted.percent,
        )
        for said, predicted in compared(learned)[-_SHOWN:]
    ]
    return tuple(reversed(past))


def compared(learned: Learned) -> list[tuple[Said, Prediction | None]]:
    """Every reading with what we had computed before it, oldest first; None for the first one of each window."""
    met: set[str] = set()
    found: list[tuple[Said, Prediction | None]] = []
    for said, predicted in zip(learned.said, learned.predicted, strict=True):
        found.append((said, predicted if said.reading.window in met else None))
        met.add(said.reading.window)
    return found


def typical_error(errors: Sequence[float]) -> float | None:
    """How far off predictions were of late: the median of the last errors, without their signs; None without any."""
    latest = sorted(abs(error) for error in errors[-_RECENT:])
    return latest[len(latest) // 2] if latest else None


class Factor(msgspec.Struct, frozen=True):
    """Claude's percentage over the uncorrected one for what was last spent in a window.

    low, high: in about 80 of 100 cases it is between them; None while nothing was learnt. estimator: who says so.
    """

    factor: float = 1.0
    low: float | None = None
    high: float | None = None
    estimator: str | None = None


def what_was_learnt(learned: Learned, elsewhere: Mapping[str, float]) -> tuple[Learnt, ...]:
    """For each window. elsewhere: points of its present percentage, see Estimate."""
    found = []
    for window in LENGTHS:
        count = learned.counts.get(window, 0)
        error = typical_error([s.error for s in learned.calibration.scored if s.window == window][1:])
        now = factor(learned, window)
        percent = None if error is None else 100.0 * error
        prior = learned.calibration.priors.get(window)
        others = 0 if prior is None else prior.accounts
        found.append(Learnt(window, count, now.factor, percent, now.estimator, elsewhere.get(window, 0.0), others))
    return tuple(found)


def limit_changes(learned: Learned) -> tuple[LimitChange, ...]:
    """The changes of the limits, newest first."""
    return tuple(sorted(learned.calibration.changes, key=lambda change: -change.at))


def factor(learned: Learned, window: str) -> Factor:
    """What the readings say that our percentages of a window are to be multiplied by."""
    estimator = None
    for said in reversed(learned.said):
        if said.reading.window == window:
            reading = said.reading
            now = learned.calibration.predict(window, reading.spend, reading.budget_microusd, reading.at)
            estimator = estimator or now.estimator
            if now.uncorrected_percent > 0:
                middle, low, high = (
                    percent / now.uncorrected_percent for percent in (now.percent, now.low_percent, now.high_percent)
                )
                return Factor(middle, low, high, estimator)
    return Factor(estimator=estimator)


def estimate(
    learned: Learned,
    window: str,
    spend: Spends,
    budget_microusd: int,
    span: Span,
    now: int,
    then: Then | None = None,
) -> Estimate:
    """The one number at `now` of a window that covers `span` and holds `spend` (micro-dollars by kind).

    then: what the last reading spoke of; None: exactly what was counted then, and nothing of it has aged out. At the
    moment of a reading the number is that reading; what we counted then takes it along as it ages out of a rolling
    window, and what was used since comes on top.
    """
    if not learned.said and window not in learned.calibration.priors:
        return Estimate(0.0, is_learnt=False)
    number = learned.calibration.predict(window, spend, budget_microusd, now)
    slope = number.percent / number.uncorrected_percent if number.uncorrected_percent > 0 else 1.0
    last = learned.about(window, span.starts_at)
    if last is None:
        return Estimate(number.percent, number.low_percent, number.high_percent, slope=slope)
    reading = last.reading
    then = then or Then(reading.spend, {})
    # Today's budget for both: who corrects the plan in the settings has used no less for it.
    held, gone = (
        learned.calibration.predict(window, part, budget_microusd, now).percent for part in (then.spend, then.gone)
    )
    unseen_kept = 1.0 if span.resets_at is not None else last.kept(now)
    kept = 1.0 - min(gone / held, 1.0) if held > 0 else unseen_kept
    came = number.percent - held * kept if held > 0 else number.percent
    elsewhere = learned.elsewhere[window]
    percent = max((last.percent - elsewhere) * kept + elsewhere * unseen_kept + came, 0.0)
    # What was read is known to half a point; what came and went since, as well as the estimator knows it; and how much
    # went of what was never seen, least of all in the middle.
    unsure = (number.high_percent - number.low_percent) / 2 / number.percent if number.percent > 0 else 0.0
    unseen = elsewhere if held > 0 else last.percent
    half = 0.5 + unsure * (abs(came) + held * (1.0 - kept)) + unseen * min(unseen_kept, 1.0 - unseen_kept)
    return Estimate(
        percent,
        max(percent - half, 0.0),
        percent + half,
        reading.source,
        reading.at,
        elsewhere * unseen_kept,
        slope,
    )
