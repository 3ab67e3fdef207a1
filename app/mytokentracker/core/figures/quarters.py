"""What was used by quarter of an hour, and its sums by local day and by hour of the week."""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo

import msgspec

from mytokentracker.core.reports import QUARTER_SECONDS, LocalDays

HOURS = 24


class QuarterUse(msgspec.Struct, frozen=True, gc=False):
    """A quarter of an hour since the epoch in which something was used. tokens: all kinds together.

    credits_microusd: the part of the cost that is not held against the plan.
    """

    quarter: int
    responses: int
    tokens: int
    cost_microusd: int
    credits_microusd: int
    unfinished: int

    @property
    def plan_microusd(self) -> int:
        """What is held against the plan."""
        return self.cost_microusd - self.credits_microusd


class Use(msgspec.Struct, frozen=True):
    """A sum over such quarters. unfinished: responses that may have put out more than is known."""

    responses: int = 0
    tokens: int = 0
    cost_microusd: int = 0
    unfinished: int = 0


def add_use(uses: Iterable[QuarterUse | Use]) -> Use:
    """Their sum."""
    responses = tokens = cost = unfinished = 0
    for use in uses:
        responses += use.responses
        tokens += use.tokens
        cost += use.cost_microusd
        unfinished += use.unfinished
    return Use(responses, tokens, cost, unfinished)


def by_day(uses: Iterable[QuarterUse], zone: tzinfo | None) -> dict[date, Use]:
    """By local day; days without use are left out."""
    days = LocalDays(zone)
    groups: dict[date, list[QuarterUse]] = {}
    for use in uses:
        day = days.day(use.quarter)
        if day is not None:
            groups.setdefault(day, []).append(use)
    return {day: add_use(group) for day, group in groups.items()}


def by_hour_of_week(uses: Iterable[QuarterUse], zone: tzinfo | None) -> tuple[tuple[Use, ...], ...]:
    """Seven days, Monday first, of 24 hours each on the clock on the wall.

    An hour that the clock repeats counts with the one that it repeats; one that it leaps over has nothing.
    """
    cells: list[list[list[QuarterUse]]] = [[[] for _ in range(HOURS)] for _ in range(7)]
    hour: list[QuarterUse] = []
    begins = ends = 0
    for use in uses:
        if not begins <= use.quarter < ends:
            local = datetime.fromtimestamp(use.quarter * QUARTER_SECONDS, zone)
            hour = cells[local.weekday()][local.hour]
            # Offsets change on the hour, or on its half (Lord Howe): two quarters are always of one local hour.
            begins = use.quarter - local.minute // 15 % 2
            ends = begins + 2
        hour.append(use)
    return tuple(tuple(add_use(hour) for hour in day) for day in cells)
