from datetime import date

import pytest
from tests.figures.books import DAY, HOUR, NOON, Books, Open, utc

from mytokentracker.core.figures.ranges import Range
from mytokentracker.figures.savings import COMPARED, Month, Savings, savings

USD = 1_000_000
TODAY = date(2026, 3, 12)


def page(opened: Open, name: str = "7d", now: int = NOON, first_weekday: int = 0) -> Savings:
    chosen = Range(name, first_weekday=first_weekday)
    return savings(opened.reader, opened.configuration, opened.learned, now, chosen)


@pytest.fixture
def max5(books: Books) -> Books:
    books.settings('plan = "max5"\ntimezone = "UTC"\n')
    return books


def test_each_month_is_set_against_the_plans_price(max5: Books) -> None:
    max5.respond(utc("2025-12-31 23:59"), output=1_500_000)
    max5.respond(utc("2026-02-28 23:59"), output=4_120_000, finished=False)
    max5.respond(utc("2026-03-01 00:00"), output=300_000)
    with max5.opened() as opened:
        found = page(opened)

    assert found.months == (
        Month(date(2025, 12, 1), 150 * USD, 0, 100 * USD, 50 * USD),
        Month(date(2026, 1, 1), 0, 0, 100 * USD, -100 * USD),
        Month(date(2026, 2, 1), 412 * USD, 1, 100 * USD, 312 * USD),
        Month(date(2026, 3, 1), 30 * USD, 0, 100 * USD, -70 * USD),
    )
    assert found.this_month is found.months[-1]
    assert (found.plan, found.plan_chosen, found.monthly_price_microusd) == ("max5", True, 100 * USD)


def test_months_begin_where_the_person_is(max5: Books) -> None:
    max5.settings('plan = "max5"\ntimezone = "Asia/Kathmandu"\n')
    max5.respond(utc("2026-02-28 18:14"), output=10_000)
    max5.respond(utc("2026-02-28 18:15"), output=20_000)
    with max5.opened() as opened:
        assert [month.cost_microusd // USD for month in page(opened).months] == [1, 2]


def test_each_day_is_set_against_its_part_of_the_months_price(max5: Books) -> None:
    max5.respond(NOON - 3 * DAY, output=50_000)
    max5.respond(NOON, output=20_000, fast=True)
    with max5.opened() as opened:
        found = page(opened)

    assert [day.day for day in found.days] == [date(2026, 3, number) for number in range(5, 13)]
    assert [day.cost_microusd // USD for day in found.days] == [0, 0, 0, 0, 5, 0, 0, 4]
    # 100 dollars by 31 days.
    assert {day.price_microusd for day in found.days} <= {3_225_806, 3_225_807}
    # The chart of a range begins with its first bin, here at noon of the 5th.
    with max5.opened() as opened:
        everything = page(opened, "all")
        assert everything.days[0].day == date(2026, 3, 9)
        chosen = Range("custom", utc("2026-03-10"), utc("2026-03-12"))
        zoomed = savings(opened.reader, opened.configuration, opened.learned, NOON, chosen)
        assert [day.day for day in zoomed.days] == [date(2026, 3, 10), date(2026, 3, 11)]


@pytest.mark.parametrize(
    ("words", "price"),
    [
        ('plan = "team"', None),
        ('plan = "team"\nplan_price_usd = 30', 30 * USD),
        ('plan = "free"', 0),
        ("", None),
        ('plan = "custom"\nsession_budget_usd = 1\nweekly_budget_usd = 1', None),
    ],
)
def test_without_a_known_price_there_is_no_saving(books: Books, words: str, price: int | None) -> None:
    books.settings(f'{words}\ntimezone = "UTC"\n')
    books.respond(NOON, output=10_000)
    with books.opened() as opened:
        found = page(opened)

    assert found.monthly_price_microusd == price
    assert found.this_month.saved_microusd == (None if price is None else USD - price)
    assert (found.days[-1].price_microusd is None) == (price is None)


def test_plans_are_compared_by_their_windows(max5: Books) -> None:
    # Two sessions on Thursday and one on Wednesday: 20, 8 and 30 dollars at list budgets of 27 / 10 a week for Pro.
    for at, dollars in ((NOON - 8 * HOUR, 20), (NOON, 8), (NOON - DAY, 30)):
        max5.respond(at, output=dollars * 10_000)
    with max5.opened() as opened:
        found = page(opened, first_weekday=0)

    assert [one.plan for one in found.comparisons] == list(COMPARED)
    pro, own, large = found.comparisons
    assert (pro.session_budget_microusd, pro.weekly_budget_microusd) == (27 * USD, 10 * USD)
    assert (pro.windows, pro.windows_over) == (3, 1)
    assert (pro.weeks, pro.weeks_over) == (1, 1)
    assert (pro.days, pro.days_over) == (2, 2)
    # The week is full with the first 10 dollars.
    assert (pro.beyond_microusd, pro.enough) == (48 * USD, False)
    # 58 dollars are 8 more than Max 5x holds in a week.
    assert (own.weeks_over, own.windows_over, own.days_over, own.beyond_microusd) == (1, 0, 1, 8 * USD)
    assert (large.enough, large.monthly_price_microusd) == (True, 200 * USD)
    assert not found.is_learnt


def test_credits_are_not_held_against_a_plan(max5: Books) -> None:
    max5.respond(NOON, output=1_000_000, fast=True)
    with max5.opened() as opened:
        found = page(opened)

    assert found.this_month.cost_microusd == 200 * USD
    assert all((one.enough, one.windows) == (True, 0) for one in found.comparisons)


def test_a_week_is_that_of_the_account_where_it_is_known(max5: Books) -> None:
    # 40 dollars on Tuesday, 40 on Thursday: one calendar week, but two of the account's.
    for text in ("2026-03-10 12:00", "2026-03-12 11:00"):
        max5.respond(utc(text), output=400_000)
    with max5.opened() as opened:
        assert page(opened).comparisons[1].weeks_over == 1
        assert page(opened, first_weekday=3).comparisons[1].weeks_over == 0
    max5.settings('plan = "max5"\ntimezone = "UTC"\nweekly_reset = "Wed 10:00"\n')
    with max5.opened() as opened:
        assert page(opened).comparisons[1].weeks == 2
        assert page(opened).comparisons[1].weeks_over == 0


def test_the_persons_own_budgets_count_for_their_own_plan(books: Books) -> None:
    books.settings('plan = "max5"\nsession_budget_usd = 5\ntimezone = "UTC"\n')
    books.respond(NOON, output=60_000)
    with books.opened() as opened:
        pro, own, _ = page(opened).comparisons
    assert (own.plan, own.session_budget_microusd, own.windows_over) == ("max5", 5 * USD, 1)
    assert pro.session_budget_microusd == 27 * USD

    books.settings('plan = "team"\nplan_price_usd = 30\ntimezone = "UTC"\n')
    with books.opened() as opened:
        found = page(opened).comparisons
    assert [(one.plan, one.monthly_price_microusd) for one in found] == [
        ("team", 30 * USD),
        ("pro", 20 * USD),
        ("max5", 100 * USD),
        ("max20", 200 * USD),
    ]


def test_what_was_learnt_is_applied_to_all_plans(max5: Books) -> None:
    max5.respond(NOON, output=200_000)
    for number in range(6):
        # Claude shows twice of what dollars over budget say.
        max5.read_percent(NOON - (20 - 2 * number) * DAY, 40, 20)
    with max5.opened() as opened:
        found = page(opened)

    pro = found.comparisons[0]
    assert found.is_learnt
    assert pro.session_budget_microusd == pytest.approx(13.5 * USD, rel=0.03)
    assert pro.windows_over == 1


def test_the_range_narrows_days_and_comparisons_and_not_months(max5: Books) -> None:
    max5.respond(NOON - 20 * DAY, output=400_000)
    max5.respond(NOON, output=10_000)
    max5.respond(None, session="lost", output=10_000)
    max5.respond(utc("2031-01-01"), session="ahead", output=10_000)
    with max5.opened() as opened:
        week, month, everything = page(opened), page(opened, "30d"), page(opened, "all")

    assert [one.comparisons[0].windows for one in (week, month, everything)] == [1, 2, 2]
    assert week.months == month.months == everything.months
    assert [month.cost_microusd // USD for month in week.months] == [40, 1]
    assert [len(one.days) for one in (week, month, everything)] == [8, 31, 21]


def test_an_empty_store_saves_nothing(max5: Books) -> None:
    with max5.opened() as opened:
        for name in ("24h", "all"):
            found = page(opened, name)
            assert found.months == (Month(date(2026, 3, 1), 0, 0, 100 * USD, -100 * USD),)
            assert found.days[-1].day == TODAY
            assert all(one.enough and one.days == 0 for one in found.comparisons)
