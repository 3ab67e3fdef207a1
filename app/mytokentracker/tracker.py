"""The tracker: the one thread that owns the store, and the inbox that tells it when there is something to do."""

import contextlib
import math
import os
import queue
import threading
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Literal, ParamSpec, Self

import msgspec

from mytokentracker.core.records import Machine, Snapshot
from mytokentracker.official import SETTLED_SECONDS
from mytokentracker.paths import Paths
from mytokentracker.sharing.poller import Poller
from mytokentracker.spool import RING, is_event
from mytokentracker.syncs import Entered
from mytokentracker.watch import Watch
from mytokentracker.work import Work

_P = ParamSpec("_P")

TICK_SECONDS = 60.0
_GATHER_SECONDS = 0.15
# While a session runs there is a change every few tens of milliseconds: no need to show each.
_PACE_SECONDS = 0.5
# After a fault that ended all: so long until the next beginning, twice as long each time, at most so long.
_FIRST_WAIT_SECONDS = 1.0
_LONGEST_WAIT_SECONDS = 300.0


class _Changed(msgspec.Struct, frozen=True):
    path: str


class _Asked(msgspec.Struct, frozen=True):
    """Something to do on the tracker's thread, with a snapshot after it.

    counts: what was used until now is counted first, also while tracking is paused.
    """

    do: Callable[[Work], None]
    counts: bool = False


_Message = _Changed | _Asked | Literal["tick", "settings", "stop", "events", "noticed"]
"""noticed: there is something new in the spool, which is due at Tracker._events_at; events: it is due."""


class Tracker:
    """A context manager: the thread runs inside it and has ended after it.

    on_snapshot is called on the tracker's thread, and so is on_fault, for a fault of the program after which all is
    started anew: soon, and later each time it happens again. The methods only leave messages and may be called from any
    thread.
    """

    def __init__(
        self,
        paths: Paths,
        on_snapshot: Callable[[Snapshot], None],
        *,
        clock: Callable[[], float] = time.time,
        environ: Mapping[str, str] = os.environ,
        on_fault: Callable[[Exception], None] = lambda _error: None,
    ) -> None:
        self._paths, self._on_snapshot, self._clock, self._environ = paths, on_snapshot, clock, environ
        self._on_fault = on_fault
        self._inbox: queue.SimpleQueue[_Message] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._paused = threading.Event()
        self._counts_though_paused = False
        self._events_at = math.inf
        self._poller = Poller(paths, self._heard_elsewhere, environ=environ, clock=clock)
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

    def sync(
        self,
        session_percent: float | None,
        weekly_percent: float | None,
        session_resets_at: int | None,
        weekly_reset: str | None,
    ) -> None:
        """Quick Sync: what Claude shows now; None is what was left empty. weekly_reset: as in the settings."""
        entered = Entered(session_percent, weekly_percent, session_resets_at)
        self._inbox.put(_Asked(lambda work: work.sync(entered, weekly_reset), counts=True))

    def change_reading(self, reading_id: int, percent: float) -> None:
        """Correct what was typed."""
        self._inbox.put(_Asked(lambda work: work.change_reading(reading_id, percent)))

    def remove_reading(self, reading_id: int) -> None:
        """Forget a reading."""
        self._inbox.put(_Asked(lambda work: work.remove_reading(reading_id)))

    def forget(self, project: str | None) -> None:
        """Forget what was counted of a project, by its folder; None: of all, and all readings."""
        self._inbox.put(_Asked(lambda work: work.forget(project)))

    def narrow(self, machine: Machine | None) -> None:
        """Give snapshots a part of their own for this machine; None: for none."""
        self._inbox.put(_Asked(lambda work: work.narrow(machine)))

    def count_again(self) -> None:
        """Read all transcripts from their beginning."""
        self._inbox.put(_Asked(lambda work: work.count_again()))
        self._inbox.put("tick")

    def hub_changed(self) -> None:
        """The hub was joined or left, or the person wants it to be asked now: nothing is waited for."""
        self._inbox.put(_Asked(lambda _work: self._poller.retry()))

    def _heard_elsewhere(self) -> None:
        """On the poller's thread."""
        self._inbox.put(_Asked(lambda work: work.heard_elsewhere()))

    def _run(self) -> None:
        try:
            self._live_again_and_again()
        finally:
            self._poller.close()

    def _live_again_and_again(self) -> None:
        wait_seconds = _FIRST_WAIT_SECONDS
        while not self._stopping.is_set():
            began = time.monotonic()
            try:
                self._live()
            except Exception as error:  # noqa: BLE001 - whatever it was, somebody has to count
                if time.monotonic() - began > _LONGEST_WAIT_SECONDS:
                    wait_seconds = _FIRST_WAIT_SECONDS
                self._on_fault(error)
                self._stopping.wait(wait_seconds)
                wait_seconds = min(wait_seconds * 2, _LONGEST_WAIT_SECONDS)

    def _live(self) -> None:
        """From the opening of the store until it is to stop."""
        watch = Watch(self._noticed)
        work = Work(self._paths, self._environ, self._clock, self._on_snapshot, self._is_interrupted, self._poller)
        with contextlib.suppress(OSError):  # who wants to ring makes it as well
            self._paths.spool.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            self._guarded(work, self._publish, work)
            next_tick = time.monotonic()
            last, counts_again = -_PACE_SECONDS, False
            message: _Message = "settings"
            while message != "stop":
                changed: set[str] = set()
                if isinstance(message, _Changed):
                    changed.add(message.path)
                if isinstance(message, _Changed) or message == "events":
                    message = self._gather(
                        changed, message, max(_GATHER_SECONDS, last + _PACE_SECONDS - time.monotonic())
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
        work.follow_store()
        if message == "settings":
            work.configure()
        else:
            work.configure_if_edited()
        if message in ("settings", "tick"):
            watch.follow(work.near(), self._paths.spool)
            self._poller.follow()
        is_new = message != "events"
        if not isinstance(message, _Changed):
            self._events_at = math.inf
        self._counts_though_paused = isinstance(message, _Asked) and message.counts
        if self._counts_though_paused or not self._paused.is_set():
            is_new = self._look(work, watch, message, changed) or is_new
        if isinstance(message, _Asked):
            message.do(work)
        if is_new:
            self._publish(work)

    def _look(self, work: Work, watch: Watch, message: _Message, changed: set[str]) -> bool:
        """Looks at transcripts and, unless only these have changed, at the spool; whether there was anything new."""
        if isinstance(message, _Changed):
            return work.scan(changed, watch.problems)
        is_all = message != "events"
        named = work.read_events(retry=is_all)
        changed = set() if is_all else changed | named
        is_new = (is_all or bool(changed)) and work.scan(changed, watch.problems)
        if work.must_count_again and isinstance(message, _Asked):  # a reading needs what its window holds
            work.scan(set(), watch.problems)
        # Where changes are not noticed, only a look at everything has found all that was used.
        is_new = work.take_events(hooks_only=bool(watch.problems) and not is_all) or is_new
        if work.events_again_in is not None:
            self._events_at = min(self._events_at, time.monotonic() + work.events_again_in)
        return is_new

    def _publish(self, work: Work) -> None:
        work.publish(paused=self._paused.is_set())

    def _noticed(self, path: str) -> None:
        """On the watch's thread."""
        if not is_event(path):
            self._inbox.put("tick" if path.endswith(RING) else _Changed(path))
        elif self._events_at > (due := time.monotonic() + SETTLED_SECONDS):
            # Before it has settled there is nothing to do; and while Claude Code works, more come three times a second.
            self._events_at = due
            self._inbox.put("noticed")

    def _next(self, next_tick: float) -> _Message:
        """The next message, once there is one.

        The tick and the spool when they are due, however many changes are waiting: both look at these as well.
        """
        message: _Message = "noticed"
        while message == "noticed":
            now = time.monotonic()
            if now >= next_tick:
                return "tick"
            if now >= self._events_at:
                return "events"
            with contextlib.suppress(queue.Empty):
                message = self._inbox.get(timeout=min(next_tick, self._events_at) - now)
        return message

    def _gather(self, changed: set[str], first: _Message, seconds: float) -> _Message:
        """Adds a burst of changes to `changed`; gives the message that ended it early (`first` when none did)."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            try:
                message = self._inbox.get(timeout=left)
            except queue.Empty:
                break
            if isinstance(message, _Changed):
                changed.add(message.path)
            elif message != "noticed":
                return message
        return first

    def _is_interrupted(self) -> bool:
        return self._stopping.is_set() or (self._paused.is_set() and not self._counts_though_paused)
