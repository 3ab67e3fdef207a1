"""Would another plan have been enough? How often a plan's windows would have been full, had they been used the same.

Amounts are micro-dollars at API prices, as they are held against a plan. A session window begins with the first use
after the one before it ended, on its quarter of an hour, and lasts five hours.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, tzinfo

import msgspec

from mytokentracker.core.figures.quarters import QuarterUse
from mytokentracker.core.records import Plan
from mytokentracker.core.reports import QUARTER_SECONDS, LocalDays
from mytokentracker.core.windows import SESSION_SECONDS

_SESSION_QUARTERS = SESSION_SECONDS // QUARTER_SECONDS


class Comparison(msgspec.Struct, frozen=True):
    """What a plan would have held of what was used.

    session_budget_microusd, weekly_budget_microusd: what its windows hold, with what was learnt of them.
    windows, weeks, days: how many with use there were; the `..._over`: how many of them would have met a full window.
    beyond_microusd: what was used while a window would have been full. enough: nothing of it was.
    monthly_price_microusd: None where it is not known.
    """

    plan: str
    monthly_price_microusd: int | None
    session_budget_microusd: int
    weekly_budget_microusd: int
    windows: int
    windows_over: int
    weeks: int
    weeks_over: int
    days: int
    days_over: int
    beyond_microusd: int

    @property
    def enough(self) -> bool:
        """Whether no window would have been full."""
        return self.beyond_microusd == 0


class Spent(msgspec.Struct, frozen=True, gc=False):
    """A use in its place. window, week: the quarters with which those that hold it begin. day: its local one."""

    microusd: int
    window: int
    week: int
    day: date | None


def placed(uses: Iterable[QuarterUse], week_of: Callable[[int], int], zone: tzinfo | None) -> list[Spent]:
    """What of these uses, ascending, is held against a plan. week_of: the beginning of the week of a quarter."""
    days, window = LocalDays(zone), -_SESSION_QUARTERS
    found = []
    for use in uses:
        quarter, microusd = use.quarter, use.plan_microusd
        if microusd > 0:
            if quarter >= window + _SESSION_QUARTERS:
                window = quarter
            found.append(Spent(microusd, window, week_of(quarter), days.day(quarter)))
    return found


def compare(plan: Plan, spent: Sequence[Spent], session_factor: float = 1.0, weekly_factor: float = 1.0) -> Comparison:
    """How the plan would have done with these uses.

    session_factor, weekly_factor: Claude's percentage over the one that dollars over budget give, as learnt; 1 while
    nothing was.
    """
    session = round(plan.session_budget_microusd / session_factor)
    weekly = round(plan.weekly_budget_microusd / weekly_factor)
    windows, weeks, days = (set[object]() for _ in range(3))
    beyond = used = week_used = 0
    window = week = None
    for one in spent:
        if one.window != window:
            window, used = one.window, 0
        if one.week != week:
            week, week_used = one.week, 0
        used, week_used = used + one.microusd, week_used + one.microusd
        if used > session:
            windows.add(window)
        if week_used > weekly:
            weeks.add(week)
        too_much = max(used - session, week_used - weekly)
        if too_much > 0:
            beyond += min(too_much, one.microusd)
            days.add(one.day)
    return Comparison(
        plan=plan.name,
        monthly_price_microusd=plan.monthly_price_microusd,
        session_budget_microusd=session,
        weekly_budget_microusd=weekly,
        windows=len({one.window for one in spent}),
        windows_over=len(windows),
        weeks=len({one.week for one in spent}),
        weeks_over=len(weeks),
        days=len({one.day for one in spent}),
        days_over=len(days),
        beyond_microusd=beyond,
    )


def price_of_day(monthly_price_microusd: int | None, day: date, days_in_month: int) -> int | None:
    """What a day of a plan costs: its month's price by the days of that month; None where the price is not known."""
    if monthly_price_microusd is None:
        return None
    # Rounded at the sums up to each day, so that the days add up to the month.
    upto, before = (monthly_price_microusd * number // days_in_month for number in (day.day, day.day - 1))
    return upto - before
