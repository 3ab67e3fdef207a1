"""The page "Savings": what the same use would have cost at API prices, and whether another plan would have done."""

from calendar import monthrange
from datetime import date, timedelta, tzinfo

import msgspec

from mytokentracker import prices
from mytokentracker.core.figures.plans import Comparison, compare, placed, price_of_day
from mytokentracker.core.figures.quarters import Use, by_day
from mytokentracker.core.figures.ranges import (
    Range,
    Stretch,
    day_edge,
    first_of_next_month,
    first_of_week,
    local_day,
    stretch,
    until_now,
)
from mytokentracker.core.learned import Learned
from mytokentracker.core.one_number import factor
from mytokentracker.core.records import Plan
from mytokentracker.core.reports import QUARTER_SECONDS
from mytokentracker.core.windows import week_span
from mytokentracker.snapshots import Configuration
from mytokentracker.store.reader import Reader
from mytokentracker.store.usage import next_quarter, quarter_uses, use_within

COMPARED = ("pro", "max5", "max20")


class Month(msgspec.Struct, frozen=True):
    """A month, named by its first day.

    cost_microusd: at API prices. price_microusd: of the plan as it is chosen today, for the whole month; None where it
    is not known. saved_microusd: the one less the other, below 0 where the API would have been cheaper. unfinished:
    responses that may have cost more.
    """

    first: date
    cost_microusd: int
    unfinished: int
    price_microusd: int | None
    saved_microusd: int | None


class Day(msgspec.Struct, frozen=True):
    """A local day. price_microusd: the plan's price of the month by its days; None where it is not known."""

    day: date
    cost_microusd: int
    unfinished: int
    price_microusd: int | None


class Savings(msgspec.Struct, frozen=True):
    """The page at `as_of`.

    plan: as the numbers assume it; plan_chosen: the person has named it. monthly_price_microusd: None where the plan
    has no listed price and none was given (setting `plan_price_usd`), or no plan is chosen. months: from the first one
    with use to this one, oldest first. days: of the range, oldest first, also those without use. comparisons: of the
    range; first the person's own plan where it is none of COMPARED, then those, with the person's own budgets for
    their own plan. is_learnt: the comparisons go by what readings taught.
    """

    as_of: int
    range: Range
    plan: str
    plan_chosen: bool
    monthly_price_microusd: int | None
    months: tuple[Month, ...]
    days: tuple[Day, ...]
    comparisons: tuple[Comparison, ...]
    is_learnt: bool

    @property
    def this_month(self) -> Month:
        """The month of `as_of`, up to then."""
        return self.months[-1]


def savings(reader: Reader, configuration: Configuration, learned: Learned, now: int, chosen: Range) -> Savings:
    """The page. Raises: sqlite3.Error."""
    choices = configuration.choices
    zone, price = choices.zone, choices.plan.monthly_price_microusd
    today, end = local_day(now, zone), until_now(now)
    inside = stretch(chosen, now, zone)
    since = inside.since if inside.since is not None else _first_at(reader, now)
    until = end if inside.until is None else min(inside.until, end)
    uses = quarter_uses(reader.connection, *Stretch(since, until).bounded)
    weeks = _Weeks(configuration, learned, chosen.first_weekday)
    spent = placed(uses, weeks.first_quarter, zone)
    factors = factor(learned, "session").factor, factor(learned, "weekly").factor
    by_date = by_day(uses, zone)
    last = min(local_day(max(until - 1, since), zone), today)
    return Savings(
        as_of=now,
        range=chosen,
        plan=choices.plan.name,
        plan_chosen=choices.plan_chosen,
        monthly_price_microusd=price,
        months=_months(reader, now, price, zone),
        days=tuple(_day(day, by_date, price) for day in _days(local_day(since, zone), last)),
        comparisons=tuple(
            compare(plan, spent, *factors) for plan in _plans(choices.plan, is_chosen=choices.plan_chosen)
        ),
        is_learnt=any(learned.counts.values()),
    )


def _first_at(reader: Reader, now: int) -> int:
    """The beginning of the first quarter of an hour in which anything was used."""
    first = next_quarter(reader.connection, 0)
    return now if first is None else min(first * QUARTER_SECONDS, now)


def _plans(own: Plan, *, is_chosen: bool) -> list[Plan]:
    listed = prices.plans()
    found = [own] if is_chosen and own.name not in COMPARED else []
    return found + [own if is_chosen and own.name == name else listed[name] for name in COMPARED]


def _months(reader: Reader, now: int, price: int | None, zone: tzinfo | None) -> tuple[Month, ...]:
    month, last = (local_day(at, zone).replace(day=1) for at in (_first_at(reader, now), now))
    found = []
    while month <= last:
        following = first_of_next_month(month)
        inside = Stretch(day_edge(month, zone), min(day_edge(following, zone), until_now(now)))
        use = use_within(reader.connection, *inside.bounded)
        saved = None if price is None else use.cost_microusd - price
        found.append(Month(month, use.cost_microusd, use.unfinished, price, saved))
        month = following
    return tuple(found)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _day(day: date, by_date: dict[date, Use], price: int | None) -> Day:
    use = by_date.get(day, Use())
    of_day = price_of_day(price, day, monthrange(day.year, day.month)[1])
    return Day(day, use.cost_microusd, use.unfinished, of_day)


class _Weeks:
    """The weekly windows as they reset; where that is not known, calendar weeks."""

    def __init__(self, configuration: Configuration, learned: Learned, first_weekday: int) -> None:
        self._choices, self._named = configuration.choices, learned.weekly_resets_at
        self._first_weekday = first_weekday
        self._starts_at = self._ends_at = 0

    def first_quarter(self, quarter: int) -> int:
        at, zone = quarter * QUARTER_SECONDS, self._choices.zone
        if not self._starts_at <= at < self._ends_at:
            span = week_span(at, self._choices.weekly_reset, zone, self._named)
            if span.resets_at is not None:
                self._starts_at, self._ends_at = span.starts_at, span.resets_at
            else:
                first = first_of_week(local_day(at, zone), self._first_weekday)
                self._starts_at, self._ends_at = day_edge(first, zone), day_edge(first + timedelta(weeks=1), zone)
        return self._starts_at // QUARTER_SECONDS
