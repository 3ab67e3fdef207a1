from tests.charts.conftest import SETTINGS, Charts
from tests.charts.test_window import words
from tests.figures.books import DAY, NOON, Books

from mytokentracker.charts.pages.savings import SavingsPage


def page_of(charts: Charts, **chosen: str) -> SavingsPage:
    page = charts("savings", **chosen).pages["savings"]
    assert isinstance(page, SavingsPage)
    return page


def facts(page: SavingsPage) -> dict[str, tuple[str, str]]:
    return {name: (fact.value, fact.note) for name, fact in page._facts.items()}


def test_this_month_and_all_of_them_are_set_beside_what_is_paid(three: Books, charts: Charts) -> None:
    three.respond(NOON, output=1_000_000)  # 100 dollars more in March
    three.respond(NOON - 29 * DAY, output=100_000)  # 10 dollars in February
    three.scan()
    page = page_of(charts)
    assert facts(page) == {
        "This month at API prices": ("$115.00", ""),
        "You pay": ("$50.00", "a month for Custom"),
        "Saved this month": ("$65.00", "2.3 times what you pay"),
        # 65 in March, and 40 lost in February.
        "Saved so far": ("$25.00", "in 2 months with use"),
    }
    assert page.months.chart.bins[1][0].values == (10.0, 115.0)
    assert page.months.chart.rule.value == 50.0
    assert "your plan, $50.00 a month" in words(page)


def test_a_month_that_did_not_pay_is_said_with_its_sign(three: Books, charts: Charts) -> None:
    three.scan()
    assert facts(page_of(charts))["Saved this month"] == ("−$35.00", "0.3 times what you pay")


def test_days_have_the_plans_price_beside_them(three: Books, charts: Charts) -> None:
    three.scan()
    page = page_of(charts, range="7d")
    days = page.days.chart.bins[1][0].values
    assert days[-1] == 15.0
    assert sum(days) == 15.0
    # 50 dollars over 31 days of March, to the cent.
    assert page.days.chart.rule.value is not None
    assert round(page.days.chart.rule.value, 2) == 1.61


def test_without_a_price_it_says_where_to_give_one(three: Books, charts: Charts) -> None:
    three.settings(SETTINGS.replace("plan_price_usd = 50\n", ""))
    three.scan()
    page = page_of(charts)
    assert facts(page)["You pay"] == ("–", "Say in Settings what you pay a month.")
    assert facts(page)["Saved so far"] == ("–", "")
    assert page.months.chart.rule.value is None


def test_plans_are_compared(three: Books, charts: Charts) -> None:
    three.scan()
    page = page_of(charts)
    rows = {
        page._titles[row.plan]: {column.title: column.said(row) for column in page._model.columns}
        for row in page._model.rows
    }
    assert list(rows) == ["Custom", "Pro", "Max 5x", "Max 20x"]
    # Of 15 dollars, 10 are what Pro's week holds.
    assert rows["Pro"] == {
        "Plan": "Pro",
        "A month": "$20.00",
        "Session holds": "$27.00",
        "Week holds": "$10.00",
        "Sessions full": "0 of 1",
        "Weeks full": "1 of 1",
        "Days held up": "1 of 1",
        "Beyond it": "$5.00",
        "": "Not always",
    }
    assert rows["Max 5x"][""] == "Enough"
    assert "Budgets are the plans' defaults" in page._basis.text()


def test_a_range_without_use_is_said(three: Books, charts: Charts) -> None:
    three.scan()
    page = charts("savings", NOON + 20 * DAY, range="7d").pages["savings"]
    assert "Nothing used in this range" in words(page)
