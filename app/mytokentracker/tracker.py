"""The tracker: the one thread that owns the store, decides when to look at transcripts, and makes the snapshots."""

import contextlib
import ctypes
import gc
import os
import queue
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Literal, Self

import msgspec

from mytokentracker import snapshots
from mytokentracker.core.records import History, Problem, Progress, Snapshot
from mytokentracker.paths import Paths
from mytokentracker.scan import Found, ScanResult, changed_among, find_changed, scan
from mytokentracker.store import opening
from mytokentracker.store.reader import Reader
from mytokentracker.store.repricing import reprice
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.reading import Seen
from mytokentracker.watch import Watch

TICK_SECONDS = 60.0
_GATHER_SECONDS = 0.15
# While a session runs there is a change every few tens of milliseconds: no need to show each.
_PACE_SECONDS = 0.5
# A scan beyond this leaves memory behind that is worth giving back.
_LARGE_SCAN_BYTES = 32 * 1024 * 1024


class _Changed(msgspec.Struct, frozen=True):
    path: str


_Message = _Changed | Literal["tick", "settings", "stop"]


class Tracker:
    """A context manager: the thread runs inside it and has ended after it.

    on_snapshot is called on the tracker's thread. The methods only leave messages and may be called from any thread.
    """

    def __init__(
        self,
        paths: Paths,
        on_snapshot: Callable[[Snapshot], None],
        *,
        clock: Callable[[], float] = time.time,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self._paths, self._on_snapshot, self._clock, self._environ = paths, on_snapshot, clock, environ
        self._inbox: queue.SimpleQueue[_Message] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._paused = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tracker")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._inbox.put("stop")
        self._thread.join()

    def rescan(self) -> None:
        """Look at everything now: after sleep, or when the person asks."""
        self._inbox.put("tick")

    def settings_changed(self) -> None:
        """Read the settings again and apply them."""
        self._inbox.put("settings")

    def pause(self, paused: bool) -> None:
        """Stop looking at transcripts, also in the middle of a scan, or go on where it stopped."""
        (self._paused.set if paused else self._paused.clear)()
        self._inbox.put("tick")

    def cancel_scan(self) -> None:
        """Pause, if a scan is running."""
        self.pause(True)

    def _run(self) -> None:
        watch = Watch(lambda path: self._inbox.put(_Changed(path)))
        work = _Work(self._paths, self._environ, self._clock, self._on_snapshot, self._is_interrupted)
        try:
            work.publish(paused=self._paused.is_set())
            next_tick = time.monotonic()
            last = -_PACE_SECONDS
            message: _Message = "settings"
            while message != "stop":
                changed: set[str] = set()
                if isinstance(message, _Changed):
                    changed, message = self._gather(
                        message, max(_GATHER_SECONDS, last + _PACE_SECONDS - time.monotonic())
                    )
                if message == "stop":
                    break
                if message == "settings":
                    work.configure()
                if message in ("settings", "tick"):
                    watch.follow(work.configuration.folders)
                    next_tick = time.monotonic() + TICK_SECONDS
                    changed.clear()
                if not self._paused.is_set():
                    work.scan(changed, watch.problems)
                work.publish(paused=self._paused.is_set())
                last = time.monotonic()
                message = self._next(next_tick)
        finally:
            watch.close()
            work.close()

    def _next(self, next_tick: float) -> _Message:
        try:
            return self._inbox.get(timeout=max(next_tick - time.monotonic(), 0))
        except queue.Empty:
            return "tick"

    def _gather(self, first: _Changed, seconds: float) -> tuple[set[str], _Message]:
        """A burst of changes as one, and the message that ended it early (`first` when none did)."""
        paths, until = {first.path}, time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            try:
                message = self._inbox.get(timeout=left)
            except queue.Empty:
                break
            if not isinstance(message, _Changed):
                return paths, message
            paths.add(message.path)
        return paths, first

    def _is_interrupted(self) -> bool:
        return self._stopping.is_set() or self._paused.is_set()


class _Work:
    """What the thread does: it holds the store, and turns what goes wrong into problems."""

    def __init__(
        self,
        paths: Paths,
        environ: Mapping[str, str],
        clock: Callable[[], float],
        on_snapshot: Callable[[Snapshot], None],
        interrupted: Callable[[], bool],
    ) -> None:
        self._paths, self._environ, self._clock = paths, environ, clock
        self._on_snapshot, self._interrupted = on_snapshot, interrupted
        self._writer: Writer | None = None
        self._seen: dict[str, Seen] = {}
        self._history: History | None = None
        self._scanned_at: int | None = None
        self._looks: tuple[int, ...] = ()
        self._store_problems: tuple[Problem, ...] = ()
        self._scan_problems: tuple[Problem, ...] = ()
        self._opening_problems: tuple[Problem, ...] = ()
        self._since: dict[str, int] = {}
        self.configuration = snapshots.configure(paths, environ)
        self._looks = self._config_looks()

    def configure(self) -> None:
        """Reads settings and prices again; a changed price table prices all history anew."""
        self.configuration = snapshots.configure(self._paths, self._environ)
        self._looks = self._config_looks()
        if self._writer is not None:
            self._writer.prices = self.configuration.prices
            with self._store_may_fail():
                reprice(self._writer.connection, self.configuration.prices, self._interrupted)

    def scan(self, changed: set[str], watch_problems: tuple[Problem, ...]) -> None:
        """Reads the transcripts that changed; with an empty set, looks at all of them."""
        if self._config_looks() != self._looks:
            self.configure()
        with self._store_may_fail():
            writer = self._opened()
            if changed:
                found = Found(len(changed), changed_among(changed, self._seen), ())
            else:
                found = find_changed(self.configuration.folders, self._seen)
            result = scan(writer, self._seen, found, on_progress=self._report, cancelled=self._interrupted)
            self._store_problems = ()
            if not changed:
                self._scan_problems = (*result.problems, *watch_problems)
                self._scanned_at = self._now() if result.complete else self._scanned_at
            self._note(writer, result)

    def publish(self, *, paused: bool = False, progress: Progress | None = None) -> None:
        """Makes a snapshot and hands it out; without a store there is none, but for its problems."""
        handed_out = False
        with self._store_may_fail():
            reader = Reader(self._opened().connection)
            self._history = self._history or reader.history()
            self._hand_out(reader, paused, progress)
            handed_out = True
        if handed_out:
            return
        empty = sqlite3.connect(":memory:", isolation_level=None)
        try:
            opening.make_tables(empty)
            self._hand_out(Reader(empty), paused, progress)
        finally:
            empty.close()

    def close(self) -> None:
        """Lets go of the store."""
        if self._writer is not None:
            self._writer.connection.close()
            self._writer = None

    def _hand_out(self, reader: Reader, paused: bool, progress: Progress | None) -> None:
        snapshot = snapshots.take(
            reader,
            self.configuration,
            self._now(),
            history=self._history,
            scanned_at=self._scanned_at,
            progress=progress,
            paused=paused,
            problems=(*self._store_problems, *self._opening_problems, *self._scan_problems),
        )
        since = {p.title: self._since.get(p.title, snapshot.as_of) for p in snapshot.problems}
        self._since = since
        problems = tuple(msgspec.structs.replace(p, since=since[p.title]) for p in snapshot.problems)
        self._on_snapshot(msgspec.structs.replace(snapshot, problems=problems))

    def _opened(self) -> Writer:
        if self._writer is None:
            connection, problems = opening.open_for_writing(self._paths.store)
            self._opening_problems = (*self._opening_problems, *problems)
            self._writer = Writer(connection, self.configuration.prices)
            self._seen = self._writer.seen()
            reprice(connection, self.configuration.prices, self._interrupted)
        return self._writer

    @contextlib.contextmanager
    def _store_may_fail(self) -> Iterator[None]:
        """A failing store becomes a problem; what was not stored is read again later."""
        try:
            yield
        except opening.StoreError as error:
            self._store_problems = (error.problem,)
        except sqlite3.Error as error:
            if opening.is_damage(error):
                self.close()
                problem = opening.damaged_problem(opening.set_aside(self._paths.store))
                self._opening_problems = (*self._opening_problems, problem)
                self._history = None
                return
            known = opening.explain(error, self._paths.store)
            if known is None:
                raise
            self._store_problems = (known.problem,)

    def _report(self, progress: Progress) -> None:
        self._history = None
        self.publish(progress=progress)

    def _note(self, writer: Writer, result: ScanResult) -> None:
        if self._history is not None and result.responses_new:
            if self.configuration.choices.plan_chosen and self._history.responses:
                responses = self._history.responses + result.responses_new
                self._history = msgspec.structs.replace(self._history, responses=responses)
            else:
                self._history = None
        if result.bytes_read > _LARGE_SCAN_BYTES:
            writer.connection.execute("PRAGMA shrink_memory")
            _give_memory_back()

    def _config_looks(self) -> tuple[int, ...]:
        looks = []
        for path in (self._paths.settings, self._paths.prices):
            try:
                status = path.stat()
                looks += [status.st_mtime_ns, status.st_size, status.st_ino]
            except OSError:
                looks.append(0)
        return tuple(looks)

    def _now(self) -> int:
        return int(self._clock())


def _give_memory_back() -> None:
    gc.collect()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # musl has none
            ctypes.CDLL(None).malloc_trim(0)
