"""Hands snapshots out: each says since when its problems are known, and has one machine's part where it is wanted."""

import contextlib
from collections.abc import Callable

import msgspec

from mytokentracker import snapshots
from mytokentracker.core.learned import Learned
from mytokentracker.core.records import Machine, Problem, Progress, Snapshot
from mytokentracker.snapshots import Configuration
from mytokentracker.status_line import StatusLine
from mytokentracker.store.reader import Reader


class Known(msgspec.Struct, frozen=True):
    """What a snapshot says beside what the store and the readings tell; see Snapshot."""

    scanned_at: int | None = None
    progress: Progress | None = None
    paused: bool = False
    problems: tuple[Problem, ...] = ()


class HandingOut:
    """Keeps what was handed out last. machine: whose part snapshots have beside the whole; None: nobody's."""

    def __init__(self, on_snapshot: Callable[[Snapshot], None], status_line: StatusLine) -> None:
        self.machine: Machine | None = None
        self._on_snapshot, self._status_line = on_snapshot, status_line
        self._since: dict[str, int] = {}
        self._last: Snapshot | None = None

    def hand_out(
        self,
        reader: Reader,
        configuration: Configuration,
        now: int,
        learned: Learned,
        known: Known,
        *,
        is_ours: bool,
    ) -> None:
        """A snapshot of the store at `now`. is_ours: its numbers are whole; the status line shall show them too."""
        snapshot = snapshots.take(
            reader,
            configuration,
            now,
            learned=learned,
            scanned_at=known.scanned_at,
            progress=known.progress,
            paused=known.paused,
            problems=known.problems,
        )
        if self.machine is not None and self.machine in snapshot.machines:
            narrow = snapshots.part(reader, configuration, snapshot, self.machine, learned)
            snapshot = msgspec.structs.replace(snapshot, part=narrow)
        self._since = {p.title: self._since.get(p.title, snapshot.as_of) for p in snapshot.problems}
        problems = tuple(msgspec.structs.replace(p, since=self._since[p.title]) for p in snapshot.problems)
        self._last = msgspec.structs.replace(snapshot, problems=problems)
        if is_ours:
            self._status_line.show(self._last, configuration.settings)
        self._on_snapshot(self._last)

    def say(self, fault: Problem, now: int, *, paused: bool) -> None:
        """A fault under the numbers of before, where no snapshot can be made."""
        if self._last is None:
            return
        with contextlib.suppress(Exception):
            others = tuple(p for p in self._last.problems if p.title != fault.title)
            said = msgspec.structs.replace(fault, since=now)
            self._on_snapshot(msgspec.structs.replace(self._last, problems=(said, *others), paused=paused))
