"""What the readings in the store teach; learnt anew only when those that are learnt from have changed."""

from collections.abc import Iterable

from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.learned import Learned, Said, anchored, learn
from mytokentracker.core.priors import Prior
from mytokentracker.core.spending import amounts
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import StoredReading


def learnt_from(readings: Iterable[StoredReading], priors: Iterable[Prior] = ()) -> Learned:
    """What these readings, oldest first, have taught. priors: what others have learnt before."""
    stored = tuple(readings)
    return _shown(learn((_said(one) for one in stored if one.learnt), priors), stored)


class Learning:
    """Remembers what was learnt. Its reader may be another one each time."""

    def __init__(self) -> None:
        self._lessons: tuple[StoredReading, ...] = ()
        self._priors: tuple[Prior, ...] = ()
        self._taught = learn(())
        self._learned: Learned | None = None
        self._version = -1

    def forget(self) -> None:
        """To be called when this connection changed the readings, or another took its place: data_version is mute."""
        self._learned = None

    def now(self, reader: Reader, priors: tuple[Prior, ...] = ()) -> Learned:
        """What the readings have taught. priors: what others have learnt before. Raises: sqlite3.Error."""
        version = reader.data_version()
        if self._learned is None or version != self._version or priors != self._priors:
            stored = reader.latest_readings()
            lessons = tuple(one for one in stored if one.learnt)
            if (lessons, priors) != (self._lessons, self._priors):
                self._taught = learn((_said(one) for one in lessons), priors)
                self._lessons, self._priors = lessons, priors
            self._learned, self._version = _shown(self._taught, stored), version
        return self._learned


def _shown(taught: Learned, stored: Iterable[StoredReading]) -> Learned:
    return anchored(taught, (_said(one) for one in stored if not one.learnt))


def _said(one: StoredReading) -> Said:
    reading = Reading(one.at, one.window, amounts(one.spend), one.budget_microusd, one.percent, one.source)
    return Said(reading, one.starts_at, one.resets_at, one.id)
