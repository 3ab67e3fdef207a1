"""How long people kept at it: days in a row with work, and the longest stretch without a break."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

import msgspec

from mytokentracker.core.reports import BREAK_SECONDS, QUARTER_SECONDS

_DAY = timedelta(days=1)


class Streak(msgspec.Struct, frozen=True):
    """Days in a row, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1


class Work(msgspec.Struct, frozen=True):
    """A stretch in which no two responses were further apart than a break, in UTC seconds."""

    since: int
    until: int

    @property
    def seconds(self) -> int:
        """How long it was."""
        return self.until - self.since


def streaks(days: Iterable[date]) -> tuple[Streak, ...]:
    """All streaks, oldest first. days: those with work, ascending."""
    found: list[Streak] = []
    for day in days:
        if found and found[-1].last == day - _DAY:
            found[-1] = Streak(found[-1].first, day)
        else:
            found.append(Streak(day, day))
    return tuple(found)


def longest_streak(found: Iterable[Streak]) -> Streak | None:
    """The longest, of equal ones the latest; None where there is none."""
    return max(found, key=lambda streak: (streak.days, streak.first), default=None)


def current_streak(found: Sequence[Streak], today: date) -> Streak | None:
    """The one that today may still go on: its last day is today or was yesterday. None when there is none."""
    return found[-1] if found and found[-1].last >= today - _DAY else None


def longest_work(quarters: Sequence[int], times: Callable[[int, int], Sequence[int]]) -> Work | None:
    """The longest stretch without a break, of equal ones the first; None where nothing was used.

    quarters: those of an hour in which something was used, ascending. times: when responses were made, since <= at <
    until, ascending; asked for the stretches only that may be the longest.
    """
    best: Work | None = None
    for first, last in sorted(_possible(quarters), key=lambda ends: (ends[0] - ends[1], ends[0])):
        if best is not None and (last + 1 - first) * QUARTER_SECONDS <= best.seconds:
            break
        for work in _exact(times(first * QUARTER_SECONDS, (last + 1) * QUARTER_SECONDS)):
            if best is None or (work.seconds, -work.since) > (best.seconds, -best.since):
                best = work
    return best


def _possible(quarters: Iterable[int]) -> list[tuple[int, int]]:
    """First and last quarter of stretches that hold no gap which is surely a break."""
    found: list[tuple[int, int]] = []
    for quarter in quarters:
        # Responses three quarters of an hour apart have more than two whole ones between them.
        if found and (quarter - found[-1][1] - 1) * QUARTER_SECONDS < BREAK_SECONDS:
            found[-1] = (found[-1][0], quarter)
        else:
            found.append((quarter, quarter))
    return found


def _exact(times: Iterable[int]) -> list[Work]:
    found: list[Work] = []
    for at in times:
        if found and at - found[-1].until <= BREAK_SECONDS:
            found[-1] = Work(found[-1].since, at)
        else:
            found.append(Work(at, at))
    return found
