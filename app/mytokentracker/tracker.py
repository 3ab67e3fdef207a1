"""The tracker: the one thread that owns the store, and the inbox that tells it when there is something to do."""

import contextlib
import os
import queue
import threading
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Literal, ParamSpec, Self

import msgspec

from mytokentracker.core.records import Snapshot
from mytokentracker.paths import Paths
from mytokentracker.syncs import Entered
from mytokentracker.watch import RING, Watch
from mytokentracker.work import Work

_P = ParamSpec("_P")

TICK_SECONDS = 60.0
_GATHER_SECONDS = 0.15
# While a session runs there is a change every few tens of milliseconds: no need to show each.
_PACE_SECONDS = 0.5


class _Changed(msgspec.Struct, frozen=True):
    path: str


class _Asked(msgspec.Struct, frozen=True):
    """Something to do on the tracker's thread, with a snapshot after it."""

    do: Callable[[Work], None]


_Message = _Changed | _Asked | Literal["tick", "settings", "stop"]


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

    def sync(
        self,
        session_percent: float | None,
        weekly_percent: float | None,
        session_resets_at: int | None,
        weekly_reset: str | None,
    ) -> None:
        """Quick Sync: what Claude shows now; None is what was left empty. weekly_reset: as in the settings."""
        entered = Entered(session_percent, weekly_percent, session_resets_at)
        self._inbox.put(_Asked(lambda work: work.sync(entered, weekly_reset)))

    def change_reading(self, reading_id: int, percent: float) -> None:
        """Correct what was typed."""
        self._inbox.put(_Asked(lambda work: work.change_reading(reading_id, percent)))

    def remove_reading(self, reading_id: int) -> None:
        """Forget a reading."""
        self._inbox.put(_Asked(lambda work: work.remove_reading(reading_id)))

    def _run(self) -> None:
        watch = Watch(self._noticed)
        work = Work(self._paths, self._environ, self._clock, self._on_snapshot, self._is_interrupted)
        with contextlib.suppress(OSError):  # who wants to ring makes it as well
            self._paths.spool.mkdir(parents=True, exist_ok=True)
        try:
            self._guarded(work, self._publish, work)
            next_tick = time.monotonic()
            last, counts_again = -_PACE_SECONDS, False
            message: _Message = "settings"
            while message != "stop":
                changed: set[str] = set()
                if isinstance(message, _Changed):
                    changed, message = self._gather(
                        message, max(_GATHER_SECONDS, last + _PACE_SECONDS - time.monotonic())
                    )
                if message == "stop":
                    break
                self._guarded(work, self._do, work, watch, message, changed)
                last = time.monotonic()
                if message in ("settings", "tick"):
                    next_tick = last + TICK_SECONDS
                # At once, but once: a disk that damages whatever is written would keep this busy for ever.
                counts_again = work.must_count_again and not counts_again
                message = "tick" if counts_again else self._next(next_tick)
        finally:
            watch.close()
            work.close()

    def _guarded(self, work: Work, do: Callable[_P, None], *given: _P.args, **named: _P.kwargs) -> None:
        try:
            do(*given, **named)
        except Exception as error:  # noqa: BLE001 - numbers that stand still, unexplained, are the worst
            work.note_fault(error, paused=self._paused.is_set())

    def _do(self, work: Work, watch: Watch, message: _Message, changed: set[str]) -> None:
        if message == "settings":
            work.configure()
        else:
            work.configure_if_edited()
        if message in ("settings", "tick"):
            watch.follow(work.configuration.folders, self._paths.spool)
            changed.clear()
        if not self._paused.is_set():
            work.scan(changed, watch.problems)
            if work.must_count_again and isinstance(message, _Asked):  # a reading needs what its window holds
                work.scan(set(), watch.problems)
        if isinstance(message, _Asked):
            message.do(work)
        self._publish(work)

    def _publish(self, work: Work) -> None:
        work.publish(paused=self._paused.is_set())

    def _noticed(self, path: str) -> None:
        self._inbox.put("tick" if path.endswith(RING) else _Changed(path))

    def _next(self, next_tick: float) -> _Message:
        """The next message; the tick when it is due, however many changes are waiting: it looks at them as well."""
        try:
            left = next_tick - time.monotonic()
            return self._inbox.get(timeout=left) if left > 0 else "tick"
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
