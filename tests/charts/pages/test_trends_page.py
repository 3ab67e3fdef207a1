import pytest
from tests.charts.conftest import Charts
from tests.figures.books import DAY, HOUR, NOON, Books

from mytokentracker.charts.pages.trends import TrendsPage
from mytokentracker.charts.plots.heat_map import Cell, HeatMap
from mytokentracker.charts.plots.readout import Readout
from mytokentracker.charts.words import Words


def page_of(charts: Charts, **chosen: str) -> TrendsPage:
    page = charts("trends", **chosen).pages["trends"]
    assert isinstance(page, TrendsPage)
    return page


def cell(heat: HeatMap, title: str) -> Cell:
    return next(one for one in heat.cells if heat.say(one).title == title)


def said(heat: HeatMap, title: str) -> Readout:
    return heat.say(cell(heat, title))


@pytest.fixture
def month(three: Books) -> Books:
    """15 dollars on Thursday the 12th; a dollar each on the three days before and on the 2nd and 3rd."""
    for back in (1, 2, 3, 9, 10):
        three.respond(NOON - back * DAY, session=f"d{back}", output=10_000, finished=back != 2)
    three.scan()
    return three


def test_this_week_is_set_against_the_last_one_and_streaks_are_counted(month: Books, charts: Charts) -> None:
    facts = {name: (fact.value, fact.note) for name, fact in page_of(charts)._facts.items()}
    assert facts == {
        # 15 and 3 dollars beside 2 until the same time of last week.
        "This week": ("$18.00", "+800 % on last week so far"),
        "Days in a row now": ("4 days", "since 9 Mar"),
        "Longest row of days": ("4 days", "until 12 Mar 2026"),
        "Longest stretch of work": ("1 min", "on 12 Mar 2026, hardly a break"),
    }


def test_weeks_are_bars_and_the_last_one_still_grows(month: Books, charts: Charts) -> None:
    chart = page_of(charts).weeks.chart
    _, (layer,) = chart.bins
    assert len(layer.values) == 13
    assert layer.values[-2:] == (2.0, 18.0)
    assert chart.readout(12).title == "9 Mar – 15 Mar 2026 (so far)"


def test_the_calendar_has_a_cell_for_each_day_of_a_year(month: Books, charts: Charts) -> None:
    page = page_of(charts)
    assert len(page.days.cells) == 371
    today = cell(page.days, "Thu 12 Mar 2026")
    assert today.ring
    assert page.days.say(today).spoken == "Thu 12 Mar 2026. Worth: $15.00. Tokens: 1,400,000. Responses: 3"
    assert "Tokens: at least 10,000" in said(page.days, "Tue 10 Mar 2026").spoken
    assert said(page.days, "Sun 8 Mar 2026").spoken == "Sun 8 Mar 2026. Nothing used"
    assert page.days.accessibleDescription() == "Work on 6 of 371 days. Busiest: 12 Mar, $15.00."


def test_hours_are_averages_over_each_weekday(month: Books, charts: Charts) -> None:
    hours = page_of(charts).hours
    # Two Thursdays since the first use: the 5th and the 12th.
    assert said(hours, "Thu 12:00 – 13:00").rows[0].value == "$7.00"
    assert said(hours, "Thu 11:00 – 12:00").rows[0].value == "$0.50"
    assert said(hours, "Sun 12:00 – 13:00").spoken == "Sun 12:00 – 13:00. Nothing used"
    assert hours.accessibleDescription().startswith("Busiest: Thu 12:00 – 13:00. On average: $7.00")


def test_weeks_begin_with_the_calendars_day(month: Books, charts: Charts) -> None:
    page = page_of(charts)
    assert [words for _, words in page.hours._before] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    page.context.words = Words(page.context.words.zone, first_weekday=6)
    page.redraw()
    assert page.hours._before[0][1] == "Sun"
    assert cell(page.hours, "Thu 12:00 – 13:00").row == 4


def test_all_of_it_can_be_in_tokens(month: Books, charts: Charts) -> None:
    page = page_of(charts, unit="tokens")
    # 1,400,000 and three times 10,000, one of which is not finished.
    assert page._facts["week"].value == "at least 1.4 M"
    assert page.weeks.chart.bins[1][0].values[-1] == 1_430_000


def test_days_and_hours_can_be_taken_away(month: Books, charts: Charts) -> None:
    page = page_of(charts)
    days = page._days_table()
    assert days.header == ("day", "responses", "tokens", "USD at list prices", "unfinished")
    assert days.rows[-1] == ("2026-03-12", 3, 1_400_000, 15.0, 0)
    assert ("Thu", 12, 2, 1_200_000, 14.0) in page._hours_table().rows
    assert HOUR == 3600
