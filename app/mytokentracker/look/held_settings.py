"""The settings as a process with windows holds them: read when their file changes, written when the person chooses."""

from collections.abc import Mapping
from datetime import tzinfo
from pathlib import Path

from mytokentracker import prices
from mytokentracker import settings as choices
from mytokentracker.core import money
from mytokentracker.core.records import Plan, Problem
from mytokentracker.settings import Settings, SettingsError


class HeldSettings:
    """The settings that hold now. What is wrong in their file is the tracker's to report, which reads it too."""

    def __init__(self, file: Path) -> None:
        """Read them."""
        self.file = file
        self.problem: Problem | None = None
        self._take()

    def follow(self) -> bool:
        """Read them again if the file changed: people also edit it by hand. Gives whether it did."""
        changed = self._look() != self._seen
        if changed:
            self._take()
        return changed

    def save(self, changes: Mapping[str, object], now: int) -> bool:
        """Write these and let them hold. Gives whether that was possible; if not, `problem` says why."""
        try:
            choices.save(self.file, changes)
        except SettingsError as error:
            self.problem = Problem(error.problem.title, error.problem.hint, now)
            return False
        self.problem = None
        self._take()
        return True

    def plans(self) -> dict[str, Plan]:
        """The plans that can be chosen, by name; the custom one has no budgets of its own."""
        plans = prices.plans()
        plans.setdefault("custom", Plan("custom", choices.CUSTOM, 0, 0))
        return plans

    def zone(self) -> tzinfo | None:
        """The person's time zone; None is the computer's."""
        if self.now.timezone is None:
            return None
        from zoneinfo import ZoneInfo

        return ZoneInfo(self.now.timezone)

    def _take(self) -> None:
        self._seen = self._look()
        self.now: Settings = choices.load(self.file)[0]
        # At once: what is shown next is in the currency that was chosen just now.
        money.use(money.chosen(self.now.currency, self.now.currency_rate)[0])

    def _look(self) -> tuple[int, int] | None:
        """What changes when the file does."""
        try:
            status = self.file.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size
