"""The store as one thread holds it: opened when needed, anew where its file was taken away, set aside where damaged."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Problem
from mytokentracker.store import opening
from mytokentracker.store.place import Place
from mytokentracker.store.repricing import reprice
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.reading import Seen


class HeldStore:
    """Has to be closed.

    seen: what the transcripts looked like when they were read. failing: why it could not be used last. opened_with:
    what had to be done to open it, ever since. was_damaged: it was set aside; whoever counts again says that it is not.
    """

    def __init__(
        self,
        path: Path,
        prices: Callable[[], PriceTable],
        interrupted: Callable[[], bool],
        on_other: Callable[[], object],
    ) -> None:
        """Nothing is opened yet. prices: in which responses are priced. on_other: what is known of it holds no more."""
        self._path, self._prices, self._interrupted, self._on_other = path, prices, interrupted, on_other
        self._writer: Writer | None = None
        self._place: Place | None = None
        self.seen: dict[str, Seen] = {}
        self.failing: tuple[Problem, ...] = ()
        self.opened_with: tuple[Problem, ...] = ()
        self.was_damaged = False

    @property
    def writer(self) -> Writer | None:
        """None while it is not open."""
        return self._writer

    def opened(self) -> Writer:
        """Opens it where it is not. Raises: opening.StoreError, sqlite3.Error."""
        if self._writer is None:
            connection, problems = opening.open_for_writing(self._path)
            self.failing = ()
            self.opened_with = (*self.opened_with, *problems)
            self._place = Place(self._path)
            self._writer = Writer(connection, self._prices())
            self._on_other()
            self.seen = self._writer.seen()
            reprice(connection, self._prices(), self._interrupted)
        return self._writer

    def follow(self) -> None:
        """Lets go of it where its file was deleted or replaced. Raises: as `opened`."""
        if self._writer is None or self._place is None:
            return
        try:
            problem = self._place.lost(self._writer.connection)
        except OSError as error:
            raise opening.explain(error, self._path) or error from error
        if problem is not None:
            self.close()
            self._on_other()
            self.opened_with = (*self.opened_with, problem)

    @contextlib.contextmanager
    def may_fail(self) -> Iterator[None]:
        """Inside, a failing store becomes a problem; what was not stored is read again later."""
        try:
            yield
        except opening.StoreError as error:
            self.failing = (error.problem,)
        except sqlite3.Error as error:
            if opening.is_damage(error):
                self._set_aside()
                return
            known = opening.explain(error, self._path)
            if known is None:
                raise
            self.failing = (known.problem,)

    def close(self) -> None:
        """Lets go of it."""
        if self._writer is not None:
            self._writer.connection.close()
            self._writer = None

    def _set_aside(self) -> None:
        self.close()
        self._on_other()
        self.was_damaged = True
        try:
            problem = opening.made_anew(self._path)
        except (OSError, sqlite3.Error) as error:
            known = opening.explain(error, self._path)
            self.failing = () if known is None else (known.problem,)
            return
        self.opened_with = (*self.opened_with, problem)
