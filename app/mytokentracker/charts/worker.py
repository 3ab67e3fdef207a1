"""The thread that reads the store for the window: the newest question of each kind, answered off the paint path."""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from mytokentracker import snapshots
from mytokentracker.charts.desk import Desk, Question
from mytokentracker.core.records import Failed, Machine, Problem
from mytokentracker.core.translating import tr_noop
from mytokentracker.faults import noted
from mytokentracker.learning import Learning
from mytokentracker.paths import Paths
from mytokentracker.snapshots import Configuration
from mytokentracker.store.opening import explain, is_damage, open_for_reading
from mytokentracker.store.reader import Reader

# How often it looks for changes while the window is seen, and how much of the time answering may take at most.
LOOK_SECONDS = 1.0
_REST_TIMES = 5
# So many steps of SQLite take about ten milliseconds; each check has to wait for the interface's thread.
_CHECK_STEPS = 200_000


class Answer(msgspec.Struct, frozen=True):
    """What came of a question: the figures, or why there are none. ticket: which one it was. at: UTC seconds."""

    name: str
    ticket: int
    figures: Any = None
    problem: Problem | None = None
    at: int = 0
    seconds: float = 0.0


class Worker(QObject):
    """Owns the thread and, on it, a connection that cannot write. `close` ends both.

    answered: an Answer, on the main thread, once somebody listens; none of questions that were asked anew meanwhile.
    changed: the store or the settings have changed since the last question was answered.
    """

    answered = Signal(object)
    changed = Signal()

    def __init__(
        self,
        paths: Paths,
        environ: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """Start the thread; it opens the store with the first question."""
        super().__init__(parent)
        self._paths, self._environ, self._clock = paths, environ, clock
        self._waiting = threading.Condition()
        self._questions: dict[str, tuple[int, Question[Any]]] = {}
        self._ahead: dict[str, tuple[int, Question[Any]]] = {}
        self._is_ahead = False
        self._early: list[Answer] | None = []
        self._tickets = 0
        self._busy_with: str | None = None
        self._stopping = self._is_unwanted = False
        self._watching = True
        self._connection: sqlite3.Connection | None = None
        self._configuration: Configuration | None = None
        self._learning = Learning()
        self._memory: dict[str, object] = {}
        self._machine: Machine | None = None
        self._configured: tuple[object, ...] | None = None
        self._opened: object = None
        self._seen: tuple[object, ...] = ()
        self._rest_until = 0.0
        self._thread = threading.Thread(target=self._run, name="charts-worker")
        self._thread.start()

    def ask(self, name: str, question: Question[Any]) -> int:
        """Ask; an earlier question of that name which is not answered yet is dropped. Gives the ticket."""
        with self._waiting:
            self._tickets += 1
            self._ahead.pop(name, None)
            self._questions[name] = (self._tickets, question)
            if self._busy_with == name or self._is_ahead:
                self._is_unwanted = True
            self._waiting.notify()
            return self._tickets

    def ask_ahead(self, name: str, question: Question[Any]) -> int:
        """Ask for later: it is answered when there is nothing else to do, or not at all. Gives the ticket."""
        with self._waiting:
            self._tickets += 1
            self._ahead[name] = (self._tickets, question)
            self._waiting.notify()
            return self._tickets

    def listen(self) -> None:
        """Give the answers from now on, and those that came already: a signal without a receiver is lost."""
        with self._waiting:
            early, self._early = self._early or [], None
        for answer in early:
            self.answered.emit(answer)

    def narrow(self, machine: Machine | None) -> None:
        """Answer for this machine alone from now on; None: for all."""
        with self._waiting:
            self._machine = machine
            # As in forget.
            self._memory = {}

    def forget(self) -> None:
        """Let the next answers be made of nothing but the store."""
        with self._waiting:
            # Not cleared: what is being worked out now may still be put there.
            self._memory = {}

    def watch(self, watching: bool) -> None:
        """Look for changes, or do not: nobody sees the window."""
        with self._waiting:
            self._watching = watching
            self._waiting.notify()

    def close(self) -> None:
        """End the thread and wait for that."""
        with self._waiting:
            self._stopping = self._is_unwanted = True
            self._waiting.notify()
        self._thread.join()

    # On the thread

    def _run(self) -> None:
        while True:
            with self._waiting:
                if not (self._questions or self._ahead or self._stopping):
                    self._waiting.wait(LOOK_SECONDS if self._watching else None)
                if self._stopping:
                    break
                waiting = self._questions or self._ahead
                name = next(iter(waiting), None)
                if name is not None:
                    ticket, question = waiting.pop(name)
                    self._is_ahead = waiting is self._ahead
                    self._busy_with, self._is_unwanted = name, False
                watching = self._watching
            if name is not None:
                self._answer(name, ticket, question)
                with self._waiting:
                    self._busy_with, self._is_ahead = None, False
            elif watching and time.monotonic() >= self._rest_until:
                self._look()
        if self._connection is not None:
            self._connection.close()

    def _answer(self, name: str, ticket: int, question: Question[Any]) -> None:
        started = time.monotonic()
        figures, problem = None, None
        try:
            figures = question(self._desk())
        except Exception as error:  # noqa: BLE001 - whatever it is, the page says it
            if self._is_unwanted:
                return
            problem = self._explained(error)
            self._forget()
        with self._waiting:
            if self._stopping or name in self._questions:
                return
        took = time.monotonic() - started
        self._rest_until = time.monotonic() + took * _REST_TIMES
        answer = Answer(name, ticket, figures, problem, int(self._clock()), took)
        with self._waiting:
            if self._early is not None:
                self._early.append(answer)
                return
        self.answered.emit(answer)

    def _desk(self) -> Desk:
        """Raises: StoreError."""
        files = self._files()
        if self._connection is not None and self._opened != files[-1]:
            self._forget()
        if self._configuration is None or self._configured != files[:-1]:
            self._configuration, self._configured = snapshots.configure(self._paths, self._environ), files[:-1]
            # What was worked out under other prices or in another zone.
            self._memory.clear()
        if self._connection is None:
            self._learning.forget()
            self._memory.clear()
            connection = open_for_reading(self._paths.store)
            # Unlike interrupt(), this also stops a statement that only begins after it was asked for.
            connection.set_progress_handler(lambda: int(self._is_unwanted), _CHECK_STEPS)
            self._connection, self._opened = connection, files[-1]
            # Only now: an answer is of one page, and the others are to hear of what has changed before it.
            self._seen = (Reader(connection).data_version(), *(self._seen[1:] or files))
        connection = self._connection
        reader = Reader(connection)
        return Desk(
            reader,
            connection,
            self._configuration,
            self._learning.now(reader, snapshots.priors(reader, self._configuration)),
            int(self._clock()),
            self._memory,
            self._machine,
        )

    def _look(self) -> None:
        """Says when something is not as it was at the last question."""
        try:
            version = None if self._connection is None else Reader(self._connection).data_version()
            seen = (version, *self._files())
        except sqlite3.Error:
            self._forget()
            seen = ()
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    def _files(self) -> tuple[object, ...]:
        """What changes when the settings or the prices do and, at last, when the store's file is another one."""
        paths = self._paths
        return _mark(paths.settings), _mark(paths.prices), _mark(paths.fetched_prices), _number(paths.store)

    def _forget(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
        self._seen = (None, *self._files())

    def _explained(self, error: Exception) -> Problem:
        if isinstance(error, Failed):
            return error.problem
        known = explain(error, self._paths.store)
        if known is not None:
            return known.problem
        if isinstance(error, sqlite3.Error) and is_damage(error):
            return Problem(
                tr_noop("The store is damaged"),
                tr_noop("The tray sets it aside and counts anew; start it if it is not there."),
            )
        return noted(error, self._paths)


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def _number(path: Path) -> int | None:
    """Which file it is, whatever is written into it."""
    try:
        return path.stat().st_ino
    except OSError:
        return None
