from calendar import monthrange
from datetime import UTC, date

import pytest

from mytokentracker.core.figures.plans import compare, placed, price_of_day
from mytokentracker.core.figures.quarters import QuarterUse
from mytokentracker.core.records import Plan

# A session of 10 and a week of 25.
PLAN = Plan("pro", "Pro", 10, 25, 20_000_000)
WEEK = 7 * 96


def use(quarter: int, cost: int, credits: int = 0) -> QuarterUse:
    return QuarterUse(quarter, 1, 1, cost, credits, 0)


def week_of(quarter: int) -> int:
    return quarter // WEEK * WEEK


def test_uses_are_placed_in_windows_of_five_hours_that_begin_with_the_first_of_them() -> None:
    spent = placed([use(100, 1), use(119, 2), use(120, 4), use(96 * 8, 8)], week_of, UTC)

    assert [(one.window, one.week, one.microusd) for one in spent] == [
        (100, 0, 1),
        (100, 0, 2),
        (120, 0, 4),
        (768, 672, 8),
    ]
    assert [one.day for one in spent] == [date(1970, 1, 2)] * 3 + [date(1970, 1, 9)]


def test_what_is_billed_to_credits_opens_no_window() -> None:
    assert [one.microusd for one in placed([use(100, 5, 5), use(110, 5, 2)], week_of, UTC)] == [3]


def test_a_plan_that_is_never_full_would_have_been_enough() -> None:
    found = compare(PLAN, placed([use(100, 10), use(120, 10), use(200, 5)], week_of, UTC))

    assert (found.plan, found.monthly_price_microusd) == ("pro", 20_000_000)
    assert (found.windows, found.windows_over) == (3, 0)
    assert (found.weeks, found.weeks_over) == (1, 0)
    # Quarters 100 and 120 are of the second day, 200 of the third.
    assert (found.days, found.days_over) == (2, 0)
    assert (found.beyond_microusd, found.enough) == (0, True)


def test_what_is_beyond_a_full_session_window_is_counted() -> None:
    # 8 and 5 are 3 too much, and 4 more are too much as a whole; the next window has room for 10.
    found = compare(PLAN, placed([use(100, 8), use(101, 5), use(102, 4), use(120, 8)], week_of, UTC))

    assert (found.windows, found.windows_over, found.beyond_microusd) == (2, 1, 7)
    assert (found.weeks_over, found.days_over, found.enough) == (0, 1, False)


def test_what_is_beyond_a_full_week_is_counted_once() -> None:
    # Three sessions of 10 in a week of 25, and the fourth one in the next week.
    uses = [use(96, 10), use(192, 10), use(288, 10), use(WEEK + 96, 10)]

    found = compare(PLAN, placed(uses, week_of, UTC))

    assert (found.weeks, found.weeks_over, found.beyond_microusd) == (2, 1, 5)
    assert (found.windows, found.windows_over) == (4, 0)
    assert (found.days, found.days_over) == (4, 1)
    # Where both are full, nothing is counted twice: 15 of 30 are beyond the session, 5 of 30 beyond the week.
    both = compare(PLAN, placed([use(96, 15), use(97, 15)], week_of, UTC))
    assert both.beyond_microusd == 20


def test_what_was_learnt_changes_what_windows_hold() -> None:
    # Claude showed twice of what dollars say: the window holds half.
    spent = placed([use(100, 6)], week_of, UTC)

    found = compare(PLAN, spent, 2.0, 0.5)

    assert (found.session_budget_microusd, found.weekly_budget_microusd) == (5, 50)
    assert found.beyond_microusd == 1
    assert compare(PLAN, spent).enough


def test_without_use_there_is_nothing_to_compare() -> None:
    found = compare(PLAN, placed([], week_of, UTC))

    assert (found.windows, found.weeks, found.days, found.enough) == (0, 0, 0, True)


@pytest.mark.parametrize(("year", "month"), [(2026, 2), (2028, 2), (2026, 11), (2026, 12)])
def test_the_days_of_a_month_cost_what_the_month_costs(year: int, month: int) -> None:
    length = monthrange(year, month)[1]
    prices = [price_of_day(20_000_000, date(year, month, number + 1), length) for number in range(length)]

    assert sum(price or 0 for price in prices) == 20_000_000
    assert {price is not None and abs(price - 20_000_000 / length) <= 1 for price in prices} == {True}
    assert price_of_day(None, date(year, month, 1), length) is None
