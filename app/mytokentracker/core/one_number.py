"""The one number of a window: what Claude last said, grown by what was used since; else the corrected estimate."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from mytokentracker.core.calibration import Calibration, Prediction
from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.records import Learnt, LimitChange, PastReading, Window
from mytokentracker.core.windows import LENGTHS, Span

Spends = Mapping[str, Sequence[float]]

# Claude shows whole points: a rise of less than this may be rounding.
_RISE_POINTS = 1.5
# Of a rise, this much at most may be ours for the rest to be called use elsewhere: more is learnt from instead.
_OUR_SHARE = 0.25
# Less than this of ours in a window that was not read before is as good as nothing.
_NOTHING_POINTS = 0.5
# Where Claude shows 0 and we expect this much, its window began anew and we do not know when: a ratio says nothing.
_RESET_POINTS = 3.0
# How many readings are listed, and how many of the last count for the accuracy that is named.
_SHOWN = 50
_RECENT = 10


class Said(msgspec.Struct, frozen=True):
    """A reading in its place: which instance of the window it speaks of.

    starts_at, resets_at: the span of that instance. id: of the reading in the store.
    """

    reading: Reading
    starts_at: int
    resets_at: int | None = None
    id: int = 0

    @property
    def percent(self) -> float:
        """What Claude showed."""
        return self.reading.actual_percent or 0.0

    def is_still_about(self, starts_at: int) -> bool:
        """Whether a window that starts then is the one that was spoken of, or holds a part of it."""
        return self.reading.at >= starts_at

    def kept(self, now: int) -> float:
        """How much is left at `now` of what we cannot see: in a rolling window it is taken to age out evenly."""
        if self.resets_at is not None:
            return 1.0
        return max(0.0, 1.0 - (now - self.reading.at) / LENGTHS[self.reading.window])


class Estimate(msgspec.Struct, frozen=True):
    """A percentage and where it is from.

    low_percent, high_percent: None while nothing was learnt that could tell how far off it is.
    source: "statusline", "typed" or "estimated"; source_at: when Claude said it, None for an estimate.
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


class Learned(msgspec.Struct, frozen=True):
    """What all readings have taught.

    said: all of them, oldest first; predicted: before learning from each. last: the latest by window. elsewhere: points
    of the last reading of a window that were used elsewhere. counts: readings by window. session_resets_at: when a
    session window ends or ended, as was last said.
    """

    calibration: Calibration
    said: tuple[Said, ...]
    predicted: tuple[Prediction, ...]
    last: Mapping[str, Said]
    elsewhere: Mapping[str, float]
    counts: Mapping[str, int]
    session_resets_at: int | None

    def about(self, window: str, starts_at: int) -> Said | None:
        """The last reading of a window that started then; None when there is none."""
        said = self.last.get(window)
        return said if said is not None and said.is_still_about(starts_at) else None


def learn(said: Iterable[Said]) -> Learned:
    """Learns from readings, oldest first.

    What rose while nothing ran here was used elsewhere: it is taken off before learning, so that it does not change
    what our own use is worth.
    """
    calibration = Calibration()
    kept: list[Said] = []
    predicted: list[Prediction] = []
    last: dict[str, Said] = {}
    elsewhere: dict[str, float] = {}
    counts: dict[str, int] = {}
    session_resets_at: int | None = None
    for one in said:
        reading = one.reading
        window = reading.window
        expected = calibration.predict(window, reading.spend, reading.budget_microusd, reading.at)
        before = last.get(window)
        if before is not None and not before.is_still_about(one.starts_at):
            before = None
        was = elsewhere.get(window, 0.0)
        known = 0.0 if before is None else was * before.kept(reading.at)
        points = _elsewhere(calibration, expected, before, one, was, known)
        if one.percent > 0 or expected.percent < _RESET_POINTS:
            calibration.learn(msgspec.structs.replace(reading, actual_percent=max(one.percent - points, 0.0)))
        kept.append(one)
        predicted.append(_raised(expected, known))
        last[window], elsewhere[window] = one, points
        counts[window] = counts.get(window, 0) + 1
        if window == "session" and one.resets_at is not None:
            session_resets_at = one.resets_at
    return Learned(calibration, tuple(kept), tuple(predicted), last, elsewhere, counts, session_resets_at)


def band(window: Window) -> tuple[float, float]:
    """Low and high of a window; before anything was learnt, how far off dollars over budget are taken to be."""
    if window.low_percent is not None and window.high_percent is not None:
        return window.low_percent, window.high_percent
    spend = {"any": (float(window.spend_microusd), 0.0, 0.0, 0.0)}
    prior = Calibration().predict(window.name, spend, window.budget_microusd, window.starts_at)
    return prior.low_percent, prior.high_percent


def past_readings(learned: Learned) -> tuple[PastReading, ...]:
    """The latest readings, newest first; the first of each window has nothing to be compared with."""
    met: set[str] = set()
    past = []
    for said, predicted in zip(learned.said, learned.predicted, strict=True):
        reading = said.reading
        ours = predicted.percent if reading.window in met else None
        met.add(reading.window)
        past.append(PastReading(said.id, reading.at, reading.window, said.percent, reading.source, ours))
    return tuple(past[: -_SHOWN - 1 : -1])


def what_was_learnt(learned: Learned, elsewhere: Mapping[str, float]) -> tuple[Learnt, ...]:
    """For each window. elsewhere: points of its present percentage, see Estimate."""
    found = []
    for window in LENGTHS:
        count = learned.counts.get(window, 0)
        errors = sorted(
            abs(scored.error) for scored in [s for s in learned.calibration.scored if s.window == window][1:][-_RECENT:]
        )
        factor, estimator = _factor(learned, window)
        error = 100.0 * errors[len(errors) // 2] if errors else None
        found.append(Learnt(window, count, factor, error, estimator, elsewhere.get(window, 0.0)))
    return tuple(found)


def limit_changes(learned: Learned) -> tuple[LimitChange, ...]:
    """The changes of the limits, newest first."""
    changes = sorted(learned.calibration.changes, key=lambda change: -change.at)
    return tuple(LimitChange(change.window, change.at, 1.0 / change.factor) for change in changes)


def _factor(learned: Learned, window: str) -> tuple[float, str | None]:
    """Claude's percentage over the uncorrected one for what was last spent in that window, and who says so."""
    estimator = None
    for said in reversed(learned.said):
        if said.reading.window == window:
            reading = said.reading
            now = learned.calibration.predict(window, reading.spend, reading.budget_microusd, reading.at)
            estimator = estimator or now.estimator
            if now.uncorrected_percent > 0:
                return now.percent / now.uncorrected_percent, estimator
    return 1.0, estimator


def _raised(expected: Prediction, points: float) -> Prediction:
    return msgspec.structs.replace(
        expected,
        percent=expected.percent + points,
        low_percent=expected.low_percent + points,
        high_percent=expected.high_percent + points,
    )


def _elsewhere(
    calibration: Calibration, expected: Prediction, before: Said | None, now: Said, was: float, known: float
) -> float:
    """Points of the reading that were used elsewhere, as far as two readings of one window can tell.

    was: points of the one before; known: what has not aged out of them. Whole points, so that what is left of the
    reading is as exact as it was shown.
    """
    if before is None:
        # A window begins at 0 %: what is in it though nothing ran here is not ours.
        found = now.percent if now.percent >= _RISE_POINTS and expected.percent < _NOTHING_POINTS else 0.0
    else:
        earlier = before.reading
        then = calibration.predict(earlier.window, earlier.spend, earlier.budget_microusd, now.reading.at)
        rise, ours = now.percent - (before.percent - was + known), expected.percent - then.percent
        found = known
        if rise >= _RISE_POINTS and ours <= _OUR_SHARE * rise:
            found = known + rise - max(ours, 0.0)
        elif rise < 0:
            # Less than before, and not because ours aged out: what had risen was mistyped, or is gone.
            found = known + min(rise - ours, 0.0)
    return float(round(min(max(found, 0.0), now.percent)))


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
    if not learned.counts:
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
