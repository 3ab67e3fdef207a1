"""The zoom of the charts that hold all of their figures at once; that of Overview is in its own tests."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import DAY, HOUR, NOON, Books

from mytokentracker.charts.pages.projects import ProjectsPage
from mytokentracker.charts.pages.savings import SavingsPage
from mytokentracker.charts.pages.sessions import SessionsPage
from mytokentracker.charts.plots.bar_chart import BarChart
from mytokentracker.charts.plots.line_chart import LineChart
from mytokentracker.charts.plots.pointing import PointedCanvas
from mytokentracker.charts.window import ChartsWindow

# Of a page: the chart that is zoomed.
CHART: dict[str, Callable[[object], PointedCanvas]] = {
    "trends": lambda page: page.weeks.chart,  # type: ignore[attr-defined]
    "savings": lambda page: page.days.chart,  # type: ignore[attr-defined]
    "projects": lambda page: page.times.chart,  # type: ignore[attr-defined]
    "accuracy": lambda page: page._charts[0][0],  # type: ignore[attr-defined]
    "sessions": lambda page: page.detail.chart,  # type: ignore[attr-defined]
}


@pytest.fixture
def month(three: Books) -> Books:
    for day in range(1, 29):
        three.respond(NOON - day * DAY, session=f"s{day}", output=10_000 * day)
    three.respond(NOON + 2 * HOUR, output=10_000)
    three.scan()
    for day in range(1, 9):
        three.read_percent(NOON - day * DAY, 80 - day, 60 - day)
    return three


def shown(chart: PointedCanvas) -> object:
    """What is drawn; another object after each refresh."""
    if isinstance(chart, BarChart):
        return chart.bins[1]
    return chart.lines if isinstance(chart, LineChart) else None


def opened(qtbot: QtBot, charts: Charts, name: str) -> tuple[ChartsWindow, PointedCanvas]:
    window = charts(name, NOON + 3 * HOUR)
    page = window.pages[name]
    if isinstance(page, SessionsPage):
        page.table.selectRow(0)
        qtbot.waitUntil(page.detail.isVisible)
    chart = CHART[name](page)
    qtbot.waitUntil(lambda: bool(shown(chart)))
    return window, chart


@pytest.mark.parametrize("name", CHART)
def test_it_stays_over_a_refresh_and_escape_leaves_it_before_the_window(
    qtbot: QtBot, month: Books, charts: Charts, name: str
) -> None:
    window, chart = opened(qtbot, charts, name)
    whole = chart.seen
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    zoomed, drawn = chart.seen, shown(chart)
    assert zoomed[1] - zoomed[0] == pytest.approx((whole[1] - whole[0]) / 2)
    window.refresh()
    qtbot.waitUntil(lambda: shown(chart) is not drawn)
    assert chart.seen == zoomed
    # As by the wheel, which gives no focus.
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert chart.seen == pytest.approx(whole)
    assert window.isVisible()
    if name != "sessions":  # there, Escape leaves the detail then
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert not window.isVisible()


@pytest.mark.parametrize("name", ["sessions", "accuracy"])
def test_a_double_click_leaves_it(qtbot: QtBot, month: Books, charts: Charts, name: str) -> None:
    _window, chart = opened(qtbot, charts, name)
    whole = chart.seen
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=chart.area().center().toPoint())
    assert chart.seen == pytest.approx(whole)


def test_escape_in_one_of_two_zoomed_charts_leaves_that_one(month: Books, charts: Charts, qtbot: QtBot) -> None:
    window, days = opened(qtbot, charts, "savings")
    page = window.pages["savings"]
    assert isinstance(page, SavingsPage)
    for chart in (days, page.months.chart):
        QTest.keyClick(chart, Qt.Key.Key_Plus)
    QTest.keyClick(days, Qt.Key.Key_Escape)
    assert (days.is_zoomed, page.months.chart.is_zoomed) == (False, True)


def test_another_range_is_seen_whole(month: Books, charts: Charts, qtbot: QtBot) -> None:
    window, chart = opened(qtbot, charts, "projects")
    page = window.pages["projects"]
    assert isinstance(page, ProjectsPage)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    drawn = shown(chart)
    page._control.chosen.emit("all")
    qtbot.waitUntil(lambda: shown(chart) is not drawn)
    assert not chart.is_zoomed


def test_the_timeline_of_another_session_is_seen_whole(month: Books, charts: Charts, qtbot: QtBot) -> None:
    window, chart = opened(qtbot, charts, "sessions")
    page = window.pages["sessions"]
    assert isinstance(page, SessionsPage)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    first = page.detail.session
    page.table.selectRow(1)
    qtbot.waitUntil(lambda: page.detail.session != first)
    assert not chart.is_zoomed


def test_a_sessions_detail_is_closed_by_its_button_whatever_is_zoomed(
    qtbot: QtBot, month: Books, charts: Charts
) -> None:
    window, chart = opened(qtbot, charts, "sessions")
    page = window.pages["sessions"]
    assert isinstance(page, SessionsPage)
    chart._zoom_around(0.5)
    assert chart.is_zoomed
    next(one for one in page.detail.findChildren(QPushButton) if one.text() == "Close").click()
    assert not page.detail.isVisible()
