"""What is chosen in a table, while its rows come anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import DAY, MINUTE, NOON, Books

from mytokentracker.charts.columns import Column
from mytokentracker.charts.pages.projects import ProjectsPage
from mytokentracker.charts.pages.sessions import SessionsPage
from mytokentracker.charts.rows import Rows
from mytokentracker.charts.session_rows import CHUNK
from mytokentracker.charts.tables import Table
from mytokentracker.charts.window import ChartsWindow
from mytokentracker.look.theme import LIGHT


class Coming(Rows):
    """Rows of which only some are here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__((Column("Letter", lambda row: row[0], lambda row: row[0]),), lambda row: row[0], parent)
        self.rows = list(LETTERS)
        self._here: dict[object, int] = {}

    def places(self) -> dict[object, int]:
        return self._here

    def go(self) -> None:
        self.layoutAboutToBeChanged.emit()
        self._here = {}
        self.layoutChanged.emit()

    def come(self, here: dict[object, int]) -> None:
        self._here = here
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))


LETTERS = [(letter, number) for number, letter in enumerate("abcdefghijklmnopqrst")]
TOGGLE = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[Table]:
    """Twenty letters, of which five are seen at once."""
    host = QWidget()
    qtbot.addWidget(host)
    made = Table(LIGHT, "Letters", host)
    columns = (
        Column("Letter", lambda row: row[0], lambda row: row[0]),
        Column("Number", lambda row: str(row[1]), lambda row: row[1]),
    )
    rows = Rows(columns, lambda row: row[0], made)
    made.setModel(rows)
    made.resize(300, 6 * made.verticalHeader().defaultSectionSize())
    host.show()
    rows.show_rows(LETTERS)
    yield made
    # It would take the table with it.
    host.close()


def rows_of(table: Table) -> Rows:
    model = table.model()
    assert isinstance(model, Rows)
    return model


def chosen(table: Table) -> list[str]:
    return sorted(str(index.data()) for index in table.selectionModel().selectedRows())


def now(table: Table) -> str:
    """What is in the row that the keyboard is in."""
    return str(table.model().index(table.currentIndex().row(), 0).data())


def test_the_row_stays_the_same_one_wherever_it_is_now(qtbot: QtBot, table: Table) -> None:
    table.selectRow(3)
    with qtbot.assertNotEmitted(table.picked):
        rows_of(table).show_rows([("new", 0), *reversed(LETTERS)])
    assert (now(table), chosen(table)) == ("d", ["d"])
    with qtbot.waitSignal(table.picked) as picked:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert picked.args == ["c"]


def test_all_of_several_rows_stay_chosen(table: Table) -> None:
    for number in (1, 4, 2):
        table.selectionModel().select(table.model().index(number, 0), TOGGLE)
    rows_of(table).show_rows(LETTERS[1:])
    assert chosen(table) == ["b", "c", "e"]


def test_they_stay_chosen_as_the_table_is_sorted(table: Table) -> None:
    table.selectRow(3)
    table.sort_by(1)
    assert (now(table), chosen(table), table.currentIndex().row()) == ("d", ["d"], 16)


def test_one_that_is_gone_is_chosen_no_more_until_it_is_back(table: Table) -> None:
    table.selectRow(3)
    rows_of(table).show_rows(LETTERS[:3])
    assert not table.currentIndex().isValid()
    assert chosen(table) == []
    rows_of(table).show_rows(LETTERS)
    assert (now(table), chosen(table)) == ("d", ["d"])


def test_what_was_chosen_since_counts(table: Table) -> None:
    table.selectRow(3)
    rows_of(table).show_rows(LETTERS[:3])
    table.selectRow(0)
    rows_of(table).show_rows(LETTERS)
    assert chosen(table) == ["a"]
    table.clearSelection()
    rows_of(table).show_rows(LETTERS)
    assert chosen(table) == []


def test_what_is_in_sight_stays_so_even_if_the_row_is_not(table: Table) -> None:
    table.selectRow(3)
    table.scrollToBottom()
    before = table.verticalScrollBar().value()
    rows_of(table).show_rows(LETTERS)
    assert table.verticalScrollBar().value() == before > 0
    assert now(table) == "d"


def page_of(charts: Charts) -> SessionsPage:
    page = charts("sessions").pages["sessions"]
    assert isinstance(page, SessionsPage)
    return page


def test_a_session_stays_chosen_while_a_newer_one_comes(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    page = page_of(charts)
    page.table.selectRow(1)
    qtbot.waitUntil(page.detail.isVisible)
    three.respond(NOON + 120, session="newer", output=10_000)
    three.scan()
    page.asked.emit()
    qtbot.waitUntil(lambda: page.list.rowCount() == 3)
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [2]
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.detail.session == "session-1")


def test_a_session_further_down_is_found_again_as_its_row_comes(qtbot: QtBot, books: Books, charts: Charts) -> None:
    for number in range(2 * CHUNK):
        books.respond(NOON - number * MINUTE, session=f"s{number:05d}", output=1)
    books.scan()
    page = page_of(charts)
    far = CHUNK + 50
    # Before its row is here.
    page.table.selectRow(far)
    qtbot.waitUntil(lambda: page.list.key(far) == f"s{far:05d}")
    assert page.table.currentIndex().row() == far
    assert len(page.table.selectionModel().selectedRows()) == 1
    books.respond(NOON + 120, session="newer", output=1)
    books.scan()
    page.asked.emit()
    qtbot.waitUntil(lambda: page.list.rowCount() == 2 * CHUNK + 1)
    qtbot.waitUntil(lambda: [one.row() for one in page.table.selectionModel().selectedRows()] == [far + 1])
    assert page.table.currentIndex().row() == far + 1


def with_many(books: Books, charts: Charts, count: int) -> tuple[ChartsWindow, SessionsPage]:
    for number in range(count):
        books.respond(NOON - number * MINUTE, session=f"s{number:05d}", output=1)
    books.scan()
    window = charts("sessions")
    page = window.pages["sessions"]
    assert isinstance(page, SessionsPage)
    return window, page


def refresh(qtbot: QtBot, window: ChartsWindow, page: SessionsPage) -> None:
    before = page.figures
    window.refresh()
    qtbot.waitUntil(lambda: page.figures is not before)


def numbers(page: SessionsPage) -> list[int]:
    return sorted(one.row() for one in page.table.selectionModel().selectedRows())


def test_all_sessions_stay_chosen_of_which_most_were_never_seen(qtbot: QtBot, books: Books, charts: Charts) -> None:
    count = 3 * CHUNK
    window, page = with_many(books, charts, count)
    page.table.selectAll()
    refresh(qtbot, window, page)
    assert numbers(page) == list(range(count))
    # Also as some of them come.
    page.table.scrollToBottom()
    page.grab()
    qtbot.waitUntil(lambda: f"s{count - 1:05d}" in page.list.places())
    refresh(qtbot, window, page)
    assert numbers(page) == list(range(count))


def test_of_sessions_that_were_never_seen_no_part_stays_chosen_as_others_come(
    qtbot: QtBot, books: Books, charts: Charts
) -> None:
    """They cannot be told from each other, and a part is not what was chosen."""
    window, page = with_many(books, charts, 2 * CHUNK)
    page.table.selectAll()
    books.respond(NOON + 120, session="newer", output=1)
    books.scan()
    refresh(qtbot, window, page)
    assert numbers(page) == []


def test_the_keyboard_goes_on_from_a_row_that_is_out_of_sight(qtbot: QtBot, books: Books, charts: Charts) -> None:
    window, page = with_many(books, charts, 3 * CHUNK)
    far = 2 * CHUNK + 50
    page.table.selectRow(far)
    qtbot.waitUntil(lambda: page.list.key(far) == f"s{far:05d}")
    page.table.verticalScrollBar().setValue(0)
    for _ in range(3):
        refresh(qtbot, window, page)
    assert f"s{far:05d}" not in page.list.places()
    assert (page.table.currentIndex().row(), numbers(page)) == (far, [far])
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert (page.table.currentIndex().row(), numbers(page)) == (far + 1, [far + 1])


def test_a_row_that_is_another_one_when_it_comes_is_not_chosen(table: Table) -> None:
    """Until it comes, nobody knows."""
    coming = Coming(table)
    table.setModel(coming)
    table.selectRow(3)
    coming.come({"d": 3})
    coming.go()
    assert (table.currentIndex().row(), table.selectionModel().selectedRows()[0].row()) == (3, 3)
    coming.come({"x": 3})
    assert (table.currentIndex().row(), table.selectionModel().selectedRows()) == (-1, [])
    coming.come({"x": 3, "d": 7})
    assert (table.currentIndex().row(), table.selectionModel().selectedRows()[0].row()) == (7, 7)


def test_the_keyboard_can_go_where_no_rows_are_yet(qtbot: QtBot, books: Books, charts: Charts) -> None:
    for number in range(2 * CHUNK):
        books.respond(NOON - number * MINUTE, session=f"s{number:05d}", output=1)
    books.scan()
    page = page_of(charts)
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    page.grab()
    qtbot.waitUntil(lambda: f"s{2 * CHUNK - 1:05d}" in page.list.places())
    assert page.table.currentIndex().row() == 2 * CHUNK - 1
    assert [one.row() for one in page.table.selectionModel().selectedRows()] == [0]


def test_two_projects_are_still_chosen_after_a_refresh(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.respond(NOON - DAY, session="x", folder="/srv/x", output=1_000)
    three.scan()
    window = charts("projects")
    page = window.pages["projects"]
    assert isinstance(page, ProjectsPage)
    for number in (0, 2):
        page._table.selectionModel().select(page._model.index(number, 0), TOGGLE)
    before = page.figures
    window.refresh()
    qtbot.waitUntil(lambda: page.figures is not before)
    assert [row.key for row in page._chosen_rows()] == ["/srv/shop", "/srv/x"]
    assert page._rename.isEnabled()


def test_projects_that_are_not_in_the_range_cannot_be_renamed(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.respond(NOON - 20 * DAY, session="x", folder="/srv/x", output=1_000)
    three.scan()
    page = charts("projects").pages["projects"]
    assert isinstance(page, ProjectsPage)
    page._table.selectRow(2)
    assert page._rename.isEnabled()
    page._control.chosen.emit("7d")
    qtbot.waitUntil(lambda: page._model.rowCount() == 2)
    assert not page._rename.isEnabled()
