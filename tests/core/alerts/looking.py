"""A sequence of looks at snapshots that tests make up."""

from typing import Any

from msgspec.structs import replace
from tests.core.alerts.day import BERLIN
from tests.core.sample_snapshot import DAY, EMPTY, HOUR, NOON

from mytokentracker.core.alerts.records import Alert, Rules, State
from mytokentracker.core.alerts.watching import look
from mytokentracker.core.records import LimitHit, Problem, Snapshot, Window

MINUTE = 60
RULES = Rules(zone=BERLIN)


def window(name: str = "session", percent: float = 40.0, **more: Any) -> Window:
    """One whose number Claude has just said, which is reset at 15:00 UTC, or in four days."""
    resets_at = NOON + (3 * HOUR if name == "session" else 4 * DAY)
    known: dict[str, Any] = {
        "low_percent": percent - 1,
        "high_percent": percent + 1,
        "source": "statusline",
        "source_at": NOON,
    }
    known |= {"source_at": NOON, "resets_at": resets_at, "percent_per_hour": 5.0, **more}
    return Window(name, percent, "fixed", NOON - 2 * HOUR, 50_000_000, 100_000_000, **known)


def snapshot(
    session: Window | None = None,
    week: Window | None = None,
    *,
    at: int = NOON,
    hits: tuple[LimitHit, ...] = (),
    problems: tuple[Problem, ...] = (),
    **more: Any,
) -> Snapshot:
    """What is known at a moment."""
    known: dict[str, Any] = {
        "as_of": at,
        "windows": (session or window(), week or window("weekly", 20.0)),
        "chart_seconds": 600,
        "limit_hits": hits,
        "scanned_at": at,
        "problems": problems,
    }
    return replace(EMPTY, **(known | more))


class Looks:
    """Looks one after another; each gives what was told."""

    def __init__(self, rules: Rules = RULES) -> None:
        self.rules, self.state = rules, State()
        self.withdrawn: tuple[str, ...] = ()

    def look(self, *given: Any, **more: Any) -> tuple[Alert, ...]:
        outcome = look(self.state, snapshot(*given, **more), self.rules)
        self.state, self.withdrawn = outcome.state, outcome.withdrawn
        return outcome.alerts

    def session(self, percent: float, minutes: float = 0, **more: Any) -> list[str]:
        """The titles that are told when the session has come to a percentage, so many minutes after NOON."""
        return [one.title for one in self.look(window(percent=percent, **more), at=NOON + round(minutes * MINUTE))]
