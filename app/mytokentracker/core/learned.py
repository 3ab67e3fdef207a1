"""What all readings have taught, and which of them the number of a window goes by."""

from collections.abc import Iterable, Mapping

import msgspec

from mytokentracker.core.calibration import Calibration, Prediction
from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.priors import Prior
from mytokentracker.core.windows import LENGTHS

# Claude shows whole points: a rise of less than this may be rounding.
_RISE_POINTS = 1.5
# Of a rise, this much at most may be ours for the rest to be called use elsewhere: more is learnt from instead.
_OUR_SHARE = 0.25
# Less than this of ours in a window that was not read before is as good as nothing.
_NOTHING_POINTS = 0.5
# Where Claude shows 0 and we expect this much, its window began anew and we do not know when: a ratio says nothing.
_RESET_POINTS = 3.0


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


class Learned(msgspec.Struct, frozen=True):
    """What all readings have taught.

    said: all of them, oldest first; predicted: before learning from each. last: the latest by window. elsewhere: points
    of the last reading of a window that were used elsewhere. counts: by window, how many were learnt from.
    session_resets_at: when a session window ends or ended, as was last said. weekly_resets_at: the same of the week,
    where Claude Code itself said it: a typed reading has it from the settings.
    """

    calibration: Calibration
    said: tuple[Said, ...]
    predicted: tuple[Prediction, ...]
    last: Mapping[str, Said]
    elsewhere: Mapping[str, float]
    counts: Mapping[str, int]
    session_resets_at: int | None
    weekly_resets_at: int | None

    def about(self, window: str, starts_at: int) -> Said | None:
        """The last reading of a window that started then; None when there is none."""
        said = self.last.get(window)
        return said if said is not None and said.is_still_about(starts_at) else None


def learn(said: Iterable[Said], priors: Iterable[Prior] = ()) -> Learned:
    """Learns from readings, oldest first. priors: what others have learnt before.

    What rose while nothing ran here was used elsewhere: it is taken off before learning, so that it does not change
    what our own use is worth.
    """
    calibration = Calibration(priors)
    kept: list[Said] = []
    predicted: list[Prediction] = []
    last: dict[str, Said] = {}
    elsewhere: dict[str, float] = {}
    counts: dict[str, int] = {}
    for one in said:
        reading = one.reading
        window = reading.window
        expected, known, points = _met(calibration, one, last.get(window), elsewhere.get(window, 0.0))
        if one.percent > 0 or expected.percent < _RESET_POINTS:
            calibration.learn(msgspec.structs.replace(reading, actual_percent=max(one.percent - points, 0.0)))
        kept.append(one)
        predicted.append(_raised(expected, known))
        last[window], elsewhere[window] = one, points
        counts[window] = counts.get(window, 0) + 1
    return Learned(calibration, tuple(kept), tuple(predicted), last, elsewhere, counts, *_named(kept))


def anchored(learned: Learned, said: Iterable[Said]) -> Learned:
    """The same with readings that are not learnt from: the number of a window goes by the latest of both.

    Claude Code tells us its percentages all the time; learning anew from all others takes half a second, this nothing.
    """
    pairs = list(zip(learned.said, learned.predicted, strict=True))
    last, elsewhere = dict(learned.last), dict(learned.elsewhere)
    for one in said:
        window = one.reading.window
        before = learned.last.get(window)
        expected, known, points = _met(learned.calibration, one, before, learned.elsewhere.get(window, 0.0))
        pairs.append((one, _raised(expected, known)))
        if window not in last or last[window].reading.at <= one.reading.at:
            last[window], elsewhere[window] = one, points
    pairs.sort(key=lambda pair: (pair[0].reading.at, pair[0].id))
    kept = tuple(one for one, _ in pairs)
    session_resets_at, weekly_resets_at = _named(kept)
    return msgspec.structs.replace(
        learned,
        said=kept,
        predicted=tuple(expected for _, expected in pairs),
        last=last,
        elsewhere=elsewhere,
        session_resets_at=session_resets_at,
        weekly_resets_at=weekly_resets_at,
    )


def _met(calibration: Calibration, one: Said, before: Said | None, was: float) -> tuple[Prediction, float, float]:
    """What was expected before a reading, and the points of use elsewhere that were known and that it shows."""
    reading = one.reading
    expected = calibration.predict(reading.window, reading.spend, reading.budget_microusd, reading.at)
    if before is not None and (before.reading.at > reading.at or not before.is_still_about(one.starts_at)):
        before = None
    known = 0.0 if before is None else was * before.kept(reading.at)
    return expected, known, _elsewhere(calibration, expected, before, one, was, known)


def _named(said: Iterable[Said]) -> tuple[int | None, int | None]:
    """When the session window and the week end, as was last said."""
    session = weekly = None
    for one in said:
        if one.resets_at is not None and one.reading.window == "session":
            session = one.resets_at
        elif one.resets_at is not None and one.reading.source != "typed":
            weekly = one.resets_at
    return session, weekly


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
