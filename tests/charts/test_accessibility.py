"""Every page by keyboard alone, and as a screen reader meets it."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import HOUR, NOON, OPUS, Books

from mytokentracker.charts.page_names import PAGES
from mytokentracker.charts.pages.overview import OverviewPage
from mytokentracker.charts.pages.projects import ProjectsPage
from mytokentracker.charts.pages.sessions import SessionsPage
from mytokentracker.charts.plots.canvas import Canvas
from mytokentracker.charts.plots.donut import Donut
from mytokentracker.charts.plots.heat_map import HeatMap
from mytokentracker.charts.plots.readout import Row
from mytokentracker.charts.window import ChartsWindow

ROLES = QAccessible.Role
INTERACTIVE = {ROLES.Button, ROLES.CheckBox, ROLES.RadioButton, ROLES.ComboBox, ROLES.EditableText, ROLES.Table}
INTERACTIVE |= {ROLES.Chart, ROLES.ButtonMenu, ROLES.Link, ROLES.Slider}
# What has neither name nor role of its own: it only holds others.
HOLDERS = {ROLES.Client, ROLES.Grouping, ROLES.LayeredPane, ROLES.Splitter, ROLES.Window, ROLES.ScrollBar, ROLES.Grip}


def opened(qtbot: QtBot, charts: Charts, name: str) -> ChartsWindow:
    """The page with all that it can show."""
    window = charts(name, size=(1120, 1400))
    page = window.pages[name]
    if isinstance(page, SessionsPage):
        page.table.selectRow(0)
        qtbot.waitUntil(page.detail.isVisible)
    if isinstance(page, ProjectsPage):
        qtbot.waitUntil(lambda: bool(page.times._entries))
    return window


def tabbed(window: ChartsWindow) -> list[QWidget]:
    """What the focus goes through, from the first press of Tab until it comes round."""
    found: list[QWidget] = []
    while True:
        focused = cast("QWidget | None", window.focusWidget())
        QTest.keyClick(window if focused is None else focused, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now in found:
            return found
        if now is not window:
            found.append(now)
        assert len(found) < 100


def said_by(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds below it and can be seen; cells of tables are the tables' matter."""
    yield node
    if node.role() == ROLES.Table:
        return
    for number in range(node.childCount()):
        child = node.child(number)
        if not child.state().invisible:
            yield from tree(child)


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def is_reached(widget: QWidget, stops: list[QWidget]) -> bool:
    """By Tab, or by the arrow keys from another button of its group, or by those of the ring that it belongs to."""
    if widget in stops:
        return True
    if isinstance(widget, QAbstractButton):
        group: QButtonGroup | None = widget.group()
        if group is not None and any(button in stops for button in group.buttons()):
            return True
    parent = widget.parentWidget()
    return parent is not None and any(ring in stops for ring in cast("list[QWidget]", parent.findChildren(Donut)))


@pytest.mark.parametrize("page", PAGES)
def test_all_that_can_be_used_is_reached_by_tab_and_says_what_it_is(
    qtbot: QtBot, two_syncs: Books, charts: Charts, page: str
) -> None:
    window = opened(qtbot, charts, page)
    stops = tabbed(window)
    for widget in stops:
        assert name(said_by(widget)), widget
        assert said_by(widget).role() not in HOLDERS, widget
    for node in tree(said_by(window)):
        used = node.object()
        if node.role() in INTERACTIVE and isinstance(used, QWidget) and used.isEnabled():
            assert name(node), used
            assert is_reached(used, stops), (name(node), used)


@pytest.mark.parametrize("page", PAGES)
def test_each_chart_describes_its_figures(qtbot: QtBot, two_syncs: Books, charts: Charts, page: str) -> None:
    window = opened(qtbot, charts, page)
    seen = [node for node in tree(said_by(window)) if node.role() == ROLES.Chart]
    drawn: list[QWidget] = []
    for kind in (Canvas, Donut, HeatMap):
        drawn += cast("list[QWidget]", window.pages[page].findChildren(kind))
    assert len(seen) == len([one for one in drawn if one.isVisible()])
    for node in seen:
        description = node.text(QAccessible.Text.Description)
        assert any(sign.isdigit() for sign in description), (name(node), description)
        # The parts that it is drawn with say nothing of their own.
        assert node.childCount() == 0


def test_tab_goes_through_a_page_as_it_is_read(qtbot: QtBot, two_syncs: Books, charts: Charts) -> None:
    window = opened(qtbot, charts, "overview")
    named = [name(said_by(widget)) for widget in tabbed(window)]
    assert named[:3] == ["Overview", "Quick Sync…", "Settings…"]
    assert named[3:] == [
        "Stacked by: Model",
        "Unit: Cost",
        "Range: 24 h",
        "Export: Usage",
        "Opus 5: $14.00",
        "Haiku 5: $1.00",
        "Usage",
        "Shares of the usage",
    ]


@pytest.mark.parametrize("page", PAGES)
def test_nothing_moves_by_itself(two_syncs: Books, charts: Charts, page: str) -> None:
    # So there is nothing that a wish for less motion would have to stop.
    assert charts(page).findChildren(QAbstractAnimation) == []


def test_each_number_is_read_with_what_it_is(two_syncs: Books, charts: Charts) -> None:
    window = charts("projects")
    read = [(name(node), node.text(QAccessible.Text.Description)) for node in tree(said_by(window))]
    assert ("Worth: $15.00", "at API prices, in the last 30 days") in read
    assert ("Tokens: 1.4 M", "in 3 responses") in read
    # Not once more in parts.
    assert "$15.00" not in [words for words, _ in read]


def test_a_cell_of_a_table_is_read_with_the_head_of_its_column(two_syncs: Books, charts: Charts) -> None:
    page = charts("projects").pages["projects"]
    assert isinstance(page, ProjectsPage)
    table = said_by(page._table)
    assert table.role() == ROLES.Table
    cell = table.tableInterface().cellAt(0, 1) if hasattr(table, "tableInterface") else None
    said = page._model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) if cell is None else name(cell)
    assert said == "Cost: $14.00"


def keys(widget: QWidget, *pressed: Qt.Key, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in pressed:
        QTest.keyClick(widget, key, modifiers)


def test_the_chart_is_read_zoomed_moved_and_narrowed_by_keyboard(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.respond(NOON, session="n2", folder="/srv/notes", output=10_000)
    three.scan()
    window = charts()
    page = window.pages["overview"]
    assert isinstance(page, OverviewPage)
    chart = page.usage.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    whole = chart.accessibleDescription()
    assert whole == "Opus 5: $15.00; Haiku 5: $1.00. Left and right read it bin by bin, plus and minus zoom."
    keys(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription() == "Thu 12 Mar, 12:00 – 12:30 (so far). Opus 5: $15.00"
    keys(chart, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "Thu 12 Mar, 11:00 – 11:30. Haiku 5: $1.00"
    # The place that is read stays in sight.
    keys(chart, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: page._zoom is not None and page.usage.chart.bins[0][1] - page.usage.chart.bins[0][0] > 0)
    low, high = chart.seen
    assert low < NOON - HOUR < high
    assert high - low < 13 * HOUR
    qtbot.waitUntil(lambda: not page.is_stale)
    keys(chart, Qt.Key.Key_Left, shift=True)
    assert chart.seen[0] < low
    keys(chart, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: page._zoom is None and page.usage.chart.seen[1] - page.usage.chart.seen[0] > 23 * HOUR)
    keys(chart, Qt.Key.Key_End, Qt.Key.Key_Up)
    assert chart.accessibleDescription() == "Opus 5: $15.00"
    assert chart.readout(chart._places() - 1).rows[0].name == "Opus 5"
    keys(chart, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [entry.key for entry in page.usage._entries] == ["/srv/shop", "/srv/notes"])
    # When the focus leaves, it is all of the chart again.
    chart.setFocus()
    keys(chart, Qt.Key.Key_End)
    window.sidebar._buttons["overview"].setFocus()
    assert chart.accessibleDescription().startswith("shop: $14.00; notes: $1.00.")


def test_the_layer_that_was_chosen_by_keyboard_stands_out(three: Books, charts: Charts) -> None:
    three.scan()
    window = charts(by="project")
    page = window.pages["overview"]
    assert isinstance(page, OverviewPage)
    chart = page.usage.chart
    chart.setFocus()
    keys(chart, Qt.Key.Key_End, Qt.Key.Key_Down)
    colour = page.context.palette.colour("project", "/srv/shop")
    assert chart.readout(chart._places() - 1).rows == (Row("shop", "$14.00", colour, chosen=chart.hasFocus()),)
    window.grab()


def test_legends_filters_and_rings_are_used_by_keyboard(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    page = charts().pages["overview"]
    assert isinstance(page, OverviewPage)
    switch = next(one for one in page.usage.legend._switches if one.entry.key == OPUS)
    keys(switch, Qt.Key.Key_Space)
    assert [layer.name for layer in page.usage.chart.shown_layers] == ["Haiku 5"]
    keys(switch, Qt.Key.Key_Space)
    ring = page._shares.donut
    keys(ring, Qt.Key.Key_Right)
    assert ring.accessibleDescription() == "Opus 5: $14.00"
    keys(ring, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [entry.key for entry in page.usage._entries] == ["/srv/shop"])
    tokens = next(one for one in page._unit_control._buttons.values() if one.text() == "Tokens")
    keys(tokens, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.usage._entries[0].amount == "1,200,000")


def test_a_calendar_is_read_by_the_arrow_keys(three: Books, charts: Charts) -> None:
    three.scan()
    page = charts("trends").pages["trends"]
    days = page.days  # type: ignore[attr-defined]
    whole = days.accessibleDescription()
    assert whole == "Work on 1 of 371 days. Busiest: 12 Mar, $15.00."
    keys(days, Qt.Key.Key_Up)
    assert days.accessibleDescription() == "Thu 12 Mar 2026. Worth: $15.00. Tokens: 1,400,000. Responses: 3"
    keys(days, Qt.Key.Key_Up)
    assert days.accessibleDescription() == "Wed 11 Mar 2026. Nothing used"
    QApplication.sendEvent(days, QFocusEvent(QFocusEvent.Type.FocusOut))
    assert days.accessibleDescription() == whole
