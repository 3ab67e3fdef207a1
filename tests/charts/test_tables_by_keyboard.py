"""Tables, and lists beside rings, without and with a mouse."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.charts.pages.test_sessions_page import column
from tests.charts.test_accessibility import ROLES, keys, said_by
from tests.figures.books import OPUS, Books

from mytokentracker.charts.pages.overview import OverviewPage
from mytokentracker.charts.pages.projects import ProjectsPage
from mytokentracker.charts.pages.sessions import SessionsPage


def test_tables_are_sorted_from_their_menu(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    page = charts("sessions").pages["sessions"]
    assert isinstance(page, SessionsPage)
    menu = QMenu()
    page.table.fill_menu(menu)
    sort = menu.actions()[0].menu()
    assert isinstance(sort, QMenu)
    # The store sorts by these.
    assert [action.text() for action in sort.actions()] == ["Started ↓", "Cost", "Active", "Tokens", "Responses"]
    sort.actions()[1].trigger()
    qtbot.waitUntil(lambda: page.list.headerData(2, Qt.Orientation.Horizontal) == "Cost ↓")
    projects = charts("projects").pages["projects"]
    assert isinstance(projects, ProjectsPage)
    for order in (["notes", "shop"], ["shop", "notes"]):
        menu = QMenu()
        projects._table.fill_menu(menu)
        sort = menu.actions()[0].menu()
        assert isinstance(sort, QMenu)
        next(action for action in sort.actions() if action.text().startswith("Cost")).trigger()
        shown = [projects._model.index(row, 0).data() for row in range(2)]
        assert shown == order


def test_reaching_a_table_opens_nothing_but_its_keys_do(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    page = charts("sessions").pages["sessions"]
    assert isinstance(page, SessionsPage)
    QApplication.sendEvent(page.table, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert page.table.currentIndex().row() == 0
    assert page._open is None
    keys(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(page.detail.isVisible)
    assert column(page, "Project")[0] == "shop"
    assert page.detail.accessibleName() == "Session in shop"
    assert page.escape()
    assert not page.detail.isVisible()


def test_the_mouse_still_picks_from_the_list_beside_a_ring(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    page = charts().pages["overview"]
    assert isinstance(page, OverviewPage)
    line = page._shares._lines[0]
    assert said_by(line).role() == ROLES.Button
    with qtbot.waitSignal(page._shares.picked) as picked:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPointF(20, 8).toPoint())
    assert picked.args == [OPUS]
