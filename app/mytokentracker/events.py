"""What Claude Code's hooks and status line have left in the spool: transcripts to look at, and percentages."""

import os
import sqlite3
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from mytokentracker.core.official import Heard
from mytokentracker.core.records import Problem
from mytokentracker.core.windows import AHEAD_SECONDS
from mytokentracker.mounts import place
from mytokentracker.official import SETTLED_SECONDS, note_hook, take_in
from mytokentracker.paths import projects
from mytokentracker.snapshots import Configuration
from mytokentracker.spool import Filed, Hooked, Spool

_TRANSCRIPT = ".jsonl"


class Events:
    """The spool between two looks.

    again_in: seconds until there is something to do that was too early now; None when there is nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._spool = Spool(folder)
        self._filed: tuple[Filed, ...] = ()
        self._hooked: list[tuple[Filed, Hooked]] = []
        # What was too young at the last look: while Claude Code works, its file is replaced three times a second.
        self._young: tuple[Heard, ...] = ()
        self.again_in: float | None = None

    @property
    def has_more(self) -> bool:
        """Whether there were too many for one look."""
        return self._spool.has_more

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the spool."""
        return self._spool.problems

    def read(self, now: float, *, retry: bool = True, comes_again: bool = True) -> None:
        """Looks at the spool, before the transcripts are looked at.

        retry: also at what could not be removed before. comes_again: see official.take_in.
        """
        self._filed = self._spool.read(retry=retry)
        self._hooked, self.again_in = [], None
        for one in self._filed:
            if isinstance(one.event, Hooked):
                left = one.event.at_ms / 1000 + SETTLED_SECONDS - now
                if comes_again and 0 < left <= AHEAD_SECONDS:
                    self._due_in(left)
                else:
                    self._hooked.append((one, one.event))

    def transcripts(self, folders: Iterable[Path], unasked: Collection[Path] = ()) -> set[str]:
        """The transcripts that hooks have named, with those of their subagents: only what lies where transcripts do.

        unasked: those folders that may not answer; what lies there is taken as named.
        """
        named = {hooked.transcript for _, hooked in self._hooked if hooked.transcript}
        roots = {projects(folder): folder in unasked for folder in folders} if named else {}
        found: set[str] = set()
        for path in named:
            with suppress(OSError, ValueError):  # anything may stand there
                real = place(Path(path)).path
                root = next((one for one in roots if real.startswith(one)), None)
                if root is None or not real.endswith(_TRANSCRIPT):
                    continue
                found.add(real)
                if not roots[root]:
                    with os.scandir(os.path.join(real.removesuffix(_TRANSCRIPT), "subagents")) as entries:  # noqa: PTH118
                        found.update(entry.path for entry in entries if entry.name.endswith(_TRANSCRIPT))
        return found

    def take(
        self,
        connection: sqlite3.Connection,
        configuration: Configuration,
        now: float,
        *,
        comes_again: bool = True,
        hooks_only: bool = False,
    ) -> bool:
        """Takes in what was read, once the transcripts were, and removes it; whether the numbers are others now.

        hooks_only: where it is not known whether all is counted. Raises: sqlite3.Error; then nothing is removed.
        """
        done = [one for one in self._filed if one.event is None]
        if self._hooked:
            note_hook(connection, max(hooked.at_ms for _, hooked in self._hooked) // 1000)
            done += [one for one, _ in self._hooked]
        is_new = False
        if not hooks_only:
            told = [(one, one.event) for one in self._filed if isinstance(one.event, Heard)]
            heard = {(one.session, one.at_ms): one for one in (*self._young, *(event for _, event in told))}
            ordered = sorted(heard.values(), key=lambda one: one.at_ms)
            taken = take_in(connection, configuration, ordered, now, comes_again=comes_again)
            over = {(one.session, one.at_ms) for one in taken.done}
            done += [one for one, event in told if (event.session, event.at_ms) in over]
            # The oldest of each session: it is the first one that will have settled.
            self._young = tuple({one.session: one for one in reversed(taken.young)}.values())
            is_new = taken.is_new
            if taken.again_in is not None:
                self._due_in(taken.again_in)
        self._filed, self._hooked = (), []
        self._spool.remove(done)
        if self._spool.has_more:
            self._due_in(0.0)
        return is_new

    def _due_in(self, seconds: float) -> None:
        self.again_in = max(0.0, seconds if self.again_in is None else min(seconds, self.again_in))
