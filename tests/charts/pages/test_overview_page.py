"""Each number beside a sum by hand: 10 and 4 dollars in the shop at noon, one in the notes an hour before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.charts.test_window import words
from tests.figures.books import DAY, HAIKU, HOUR, NOON, OPUS, Books

from mytokentracker.charts.pages.overview import OverviewPage
from mytokentracker.charts.plots.readout import Row
from mytokentracker.charts.window import ChartsWindow


def page_of(window: ChartsWindow) -> OverviewPage:
    page = window.pages["overview"]
    assert isinstance(page, OverviewPage)
    return page


def entries(page: OverviewPage) -> dict[str | None, str]:
    return {entry.key: entry.amount for entry in page.usage._entries}


@pytest.fixture
def page(three: Books, charts: Charts) -> OverviewPage:
    three.scan()
    return page_of(charts())


def test_the_bars_say_what_each_window_holds(page: OverviewPage) -> None:
    (session, pace), (week, _) = page._windows
    # 15 of 100 dollars in both windows.
    assert (session.value(), week.value()) == (15, 15)
    assert "Session: 15 percent used, rolling 5 h, frees from 16:00" in session.accessibleName()
    assert "$15.00 of $100.00 counted here" in pace.text()


def test_the_chart_stacks_models_in_dollars(page: OverviewPage) -> None:
    assert entries(page) == {OPUS: "$14.00", HAIKU: "$1.00"}
    rows = page.usage.chart.readout(page.usage.chart._places() - 1).rows
    assert rows == (Row("Opus 5", "$14.00", page.context.palette.colour("model", OPUS)),)


@pytest.mark.parametrize(
    ("chosen", "amounts"),
    [
        ({"by": "project"}, {"/srv/shop": "$14.00", "/srv/notes": "$1.00"}),
        ({"by": "kind"}, {"input": "$2.00", "output": "$11.00", "cache_read": "$2.00"}),
        ({"unit": "tokens"}, {OPUS: "1,200,000", HAIKU: "200,000"}),
        ({"unit": "weekly"}, {OPUS: "14 %", HAIKU: "1.0 %"}),
        ({"range": "5h", "by": "project", "unit": "tokens"}, {"/srv/shop": "1,200,000", "/srv/notes": "200,000"}),
    ],
)
def test_it_is_stacked_and_counted_as_was_chosen(
    three: Books, charts: Charts, chosen: dict[str, str], amounts: dict[str, str]
) -> None:
    three.scan()
    assert entries(page_of(charts(**chosen))) == amounts


def test_the_share_card_is_of_what_the_chart_shows(page: OverviewPage) -> None:
    assert page._shares.donut.accessibleDescription() == "$15.00 last 24 h: Opus 5: $14.00; Haiku 5: $1.00"
    assert [line.accessibleName() for line in page._shares._lines] == [
        "Opus 5: $14.00, 93 %",
        "Haiku 5: $1.00, 7 %",
    ]


def test_today_this_week_and_this_month_are_at_a_glance(three: Books, charts: Charts) -> None:
    three.respond(NOON - 2 * DAY, output=50_000)  # Tuesday: 5 dollars
    three.respond(NOON - 8 * DAY, output=10_000, finished=False)  # the 4th: 1 dollar
    three.respond(NOON - 29 * DAY, output=70_000)  # 11 February: 7 dollars
    three.scan()
    facts = page_of(charts())._glance.facts
    assert {fact.name: (fact.value, fact.note) for fact in facts.values()} == {
        "Today": ("$15.00", "1.4 M tokens"),
        "This week": ("$20.00", "1.4 M tokens"),
        "This month": ("$21.00", "at least 1.5 M tokens"),
        "You pay a month": ("$50", "for Custom"),
        # 21 beside 7 dollars.
        "Against last month": ("+200 %", "$7.00 until this day"),
        # 1,000,000 of 1,100,000 in the chart.
        "Read from cache": ("91 %", "of all input in the chart"),
    }


def test_a_click_narrows_the_chart_and_shows_what_that_is_made_of(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.respond(NOON, session="n2", folder="/srv/notes", output=10_000)
    three.scan()
    page = page_of(charts())
    page.usage.picked.emit(OPUS)
    qtbot.waitUntil(lambda: entries(page) == {"/srv/shop": "$14.00", "/srv/notes": "$1.00"})
    assert "Only Opus 5  ×" in words(page)
    QTest.keyClick(page.window(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: entries(page) == {OPUS: "$15.00", HAIKU: "$1.00"})
    assert page.window().isVisible()


def test_zooming_reads_finer_bins_and_escape_leaves_the_zoom(qtbot: QtBot, page: OverviewPage) -> None:
    page.usage.chart.zoomed.emit(float(NOON - 2 * HOUR), float(NOON))
    qtbot.waitUntil(lambda: entries(page) == {HAIKU: "$1.00"})
    edges, _ = page.usage.chart.bins
    assert edges[1] - edges[0] == 600
    zoomed_range = page._range_control.value
    assert "10:00" in page._chip.text()
    assert page.escape()
    qtbot.waitUntil(lambda: entries(page) == {OPUS: "$14.00", HAIKU: "$1.00"})
    assert (zoomed_range, page._range_control.value) == (None, "24h")
    # There is nothing more to leave.
    page.window().close()


def test_a_range_without_use_says_so_and_leads_out(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    page = page_of(charts(now=NOON + 3 * DAY, range="5h"))
    assert "Nothing used in the last 5 hours" in words(page)
    next(one for one in page.findChildren(type(page._chip)) if one.text() == "Show all of it").click()
    qtbot.waitUntil(lambda: entries(page) == {OPUS: "$14.00", HAIKU: "$1.00"})


def test_the_way_out_leads_out_of_a_filter_too(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    page = page_of(charts(range="all"))
    page.usage.picked.emit(OPUS)
    qtbot.waitUntil(lambda: entries(page) == {"/srv/shop": "$14.00"})
    # A zoom in which it was not used.
    page.usage.chart.zoomed.emit(float(NOON - 2 * HOUR), float(NOON - HOUR))
    qtbot.waitUntil(lambda: "Nothing used in that time" in words(page))
    next(one for one in page.findChildren(type(page._chip)) if one.text() == "Show all of it").click()
    qtbot.waitUntil(lambda: entries(page) == {OPUS: "$14.00", HAIKU: "$1.00"})
    assert not page._chip.isVisible()


def test_a_double_click_on_a_bar_leaves_the_zoom_alone(qtbot: QtBot, page: OverviewPage) -> None:
    chart = page.usage.chart
    chart.zoomed.emit(float(NOON - 3 * HOUR), float(NOON + HOUR))
    qtbot.waitUntil(page._chip.isVisible)
    at = chart.pixel(NOON + 300, 5).toPoint()
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: not page._chip.isVisible())
    assert page._by_control.value == "model"
    assert page._range_control.value == "24h"


def test_what_claude_showed_is_marked(three: Books, charts: Charts) -> None:
    three.read_percent(NOON - 2 * HOUR, 20, 10)
    three.scan()
    page = page_of(charts())
    assert [mark.said for mark in page.usage.chart.marks.marks] == ["10:00 Session 20 %"]


def test_the_data_of_the_chart_is_exact(page: OverviewPage) -> None:
    table = page.usage.table() if page.usage.table is not None else None
    assert table is not None
    assert table.header == ("from", "until", "Opus 5 (USD at list prices)", "Haiku 5 (USD at list prices)")
    assert table.rows[-1] == ("2026-03-12T12:00:00Z", "2026-03-12T12:30:00Z", 14.0, 0.0)
    assert len(table.rows) == 49


def test_choices_are_remembered(qtbot: QtBot, page: OverviewPage) -> None:
    page._unit_control.chosen.emit("tokens")
    qtbot.waitUntil(lambda: entries(page) == {OPUS: "1,200,000", HAIKU: "200,000"})
    assert page.context.remembered.choices["overview"]["unit"] == "tokens"


def test_what_has_no_time_is_said_beside_the_chart_of_all_time(three: Books, charts: Charts) -> None:
    three.respond(None, session="lost", folder=None, output=10_000)
    three.scan()
    assert "Not in the chart: 1 response, $1.00, whose time is not known or lies ahead." in words(
        page_of(charts(range="all"))
    )
    assert "Not in the chart" not in words(page_of(charts(range="7d")))


def test_what_is_wrong_is_said_above_and_that_no_plan_was_chosen(three: Books, charts: Charts) -> None:
    three.settings('timezone = "UTC"\nfly = true\n')
    three.scan()
    said = words(page_of(charts()))
    assert "⚠ No plan chosen: Pro is assumed" in said
    assert "⚠ Unknown setting “fly”" in said
