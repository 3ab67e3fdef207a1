"""The problems that only the tray itself knows of: no tray, a tracker that stopped, a crash of the last run."""

import os
from collections.abc import Callable

from msgspec.structs import replace

from mytokentracker.core import tray_text
from mytokentracker.core.records import Problem, Snapshot


class OwnProblems:
    """Each since when it was first known. crashed: what the last run left."""

    def __init__(self, clock: Callable[[], float], crashed: Problem | None) -> None:
        """Only what the last run left."""
        self._clock = clock
        self._crashed = None if crashed is None else self._now(crashed)
        self.stopped: Problem | None = None
        self.no_tray: Problem | None = None

    def miss_tray(self) -> None:
        """There is no tray."""
        self.no_tray = self._now(tray_text.no_tray(os.environ.get("XDG_CURRENT_DESKTOP", "")))

    def stop(self) -> None:
        """The tracker has stopped, and starts again in a while."""
        self.stopped = self._now(tray_text.STOPPED)

    def go_on(self) -> None:
        """The tracker gives numbers."""
        self.stopped = None

    def added_to(self, snapshot: Snapshot, *others: Problem | None) -> Snapshot:
        """The snapshot with these, and others, as far as it has none of the same title."""
        known = {problem.title for problem in snapshot.problems}
        own = (self.stopped, *others, self.no_tray, self._crashed)
        more = tuple(problem for problem in own if problem is not None and problem.title not in known)
        return replace(snapshot, problems=(*snapshot.problems, *more))

    def _now(self, problem: Problem) -> Problem:
        return replace(problem, since=int(self._clock()))
