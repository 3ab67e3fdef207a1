"""The columns of the tables: as wide as what they show, in any language."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyle, QStyleOptionHeader, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import DAY, HAIKU, HOUR, MINUTE, NOON, OPUS, SONNET, Books

from mytokentracker.charts.columns import Column
from mytokentracker.charts.fitting import Measured, Width, left_out, shared_out
from mytokentracker.charts.page import Page
from mytokentracker.charts.page_names import PAGES
from mytokentracker.charts.pages.savings import SavingsPage
from mytokentracker.charts.pages.sessions import SessionsPage
from mytokentracker.charts.tables import Table
from mytokentracker.charts.window import ChartsWindow
from mytokentracker.charts.words import Words
from mytokentracker.core import translating
from mytokentracker.look.languages import LanguageFollower

FOLDERS = ("/srv/shop", "/srv/a-name-of-a-project-that-is-longer-than-any-column-of-a-table-would-be", "/srv/notes")


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    LanguageFollower("de")
    yield
    QLocale.setDefault(before)
    translating.use(None)


@pytest.fixture
def busy(books: Books) -> Books:
    """Sessions of hours and hundreds of millions of tokens on many days, and readings of both windows."""
    for day in range(30):
        at = NOON - day * DAY
        for hour in range(day % 4 + 1):
            model, folder = (OPUS, HAIKU, SONNET)[day % 3], FOLDERS[day % 3]
            for minute in (0, 17, 28, 44):
                books.respond(
                    at + hour * HOUR + minute * MINUTE,
                    session=f"s{day}",
                    folder=folder,
                    model=model,
                    output=123_456 * (day + 1),
                    read=34_567_890,
                    finished=day != 4,
                )
    books.scan()
    for number in range(12):
        window = "session" if number % 2 else "weekly"
        books.read_percent(NOON - number * HOUR, 99 - number, 88.5 + number, window=window)
    return books


def cut_off(window: ChartsWindow) -> list[tuple[str, str, str]]:
    """Table, column and words of each cell and head that is too narrow for its words, names aside."""
    found = []
    for table in window.findChildren(Table):
        if not table.isVisible():
            continue
        model: Any = table.model()
        for number, column in enumerate(model.columns):
            if table.isColumnHidden(number):
                continue
            if head_needs(table, number) > 0:
                found.append((table.accessibleName(), column.title, "its head"))
            for row in range(min(model.rowCount(), 60)):
                index = model.index(row, number)
                words = str(index.data() or "")
                if not column.is_name and words and needs(table, index, words) > 0:
                    found.append((table.accessibleName(), column.title, words))
    return found


def head_needs(table: Table, number: int) -> int:
    """How many pixels the head of a column has too few."""
    header, option = table.horizontalHeader(), QStyleOptionHeader()
    header.initStyleOption(option)
    option.rect = QRect(0, 0, header.sectionSize(number), header.height())
    room = header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header)
    words = table_head(table, number)
    return header.fontMetrics().horizontalAdvance(words) - room.width()


def needs(table: Table, index: QModelIndex, words: str) -> int:
    """How many pixels a cell has too few for its words."""
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    table._cells.initStyleOption(option, index)
    option.rect = table.visualRect(index)
    room = table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table)
    margin = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1
    return option.fontMetrics.horizontalAdvance(words) - room.width() + 2 * margin


def test_in_german_nothing_but_names_is_cut_off(german: None, busy: Books, charts: Charts, qtbot: QtBot) -> None:
    window = charts("overview")
    window.context.words = Words()
    for name in PAGES:
        window.open_page(name)
        qtbot.waitUntil(lambda name=name: name in window.pages and window.pages[name].isVisible())  # type: ignore[misc]
        shown(qtbot, window.pages[name])
        assert cut_off(window) == [], name


def test_in_the_smallest_window_less_important_columns_go_and_what_is_left_is_whole(
    german: None, busy: Books, charts: Charts, qtbot: QtBot
) -> None:
    window = charts("sessions", size=(720, 480))
    window.context.words = Words()
    page = window.pages["sessions"]
    assert isinstance(page, SessionsPage)
    shown(qtbot, page)
    assert [table_head(page.table, column) for column in range(7) if not page.table.isColumnHidden(column)] == [
        "Begonnen ↓",
        "Projekt",
        "Kosten",
        "Aktiv",
        "Tokens",
    ]
    assert cut_off(window) == []
    assert not page.table.horizontalScrollBar().maximum()


def test_where_there_is_no_room_for_all_the_table_scrolls_sideways(
    german: None, busy: Books, charts: Charts, qtbot: QtBot
) -> None:
    window = charts("savings", size=(720, 480))
    window.context.words = Words()
    page = window.pages["savings"]
    assert isinstance(page, SavingsPage)
    shown(qtbot, page)
    assert cut_off(window) == []
    assert page.table.horizontalScrollBar().maximum() > 0


def test_a_name_that_is_cut_short_is_said_by_its_tooltip(busy: Books, charts: Charts) -> None:
    page = charts("sessions").pages["sessions"]
    assert isinstance(page, SessionsPage)
    tips = {page.list.index(row, 1).data(Qt.ItemDataRole.ToolTipRole) for row in range(page.list.rowCount())}
    assert f"{FOLDERS[1].removeprefix('/srv/')}\n{FOLDERS[1]}" in tips


def test_a_column_that_a_person_made_wider_stays_so(busy: Books, charts: Charts, qtbot: QtBot) -> None:
    page = charts("sessions").pages["sessions"]
    assert isinstance(page, SessionsPage)
    header = page.table.horizontalHeader()
    header.resizeSection(2, 222)
    page.redraw()
    page.resize(page.width() + 40, page.height())
    assert header.sectionSize(2) == 222


def test_rows_that_come_later_get_room_and_none_is_taken_away() -> None:
    said = Column("Cost", str, str)
    measured = Measured(13, QFont(), QFont())
    measured.see([said], ["1"])
    narrow = measured.widths([said], ["Cost"])
    measured.see([said], ["1,000,000,000,000"])
    wide = measured.widths([said], ["Cost"])
    measured.see([said], ["2"])
    assert narrow[0].least < wide[0].least == measured.widths([said], ["Cost"])[0].least
    measured.forget()
    measured.see([said], ["1"])
    assert measured.widths([said], ["Cost"]) == narrow


@pytest.mark.parametrize(
    ("room", "gone", "given"),
    [
        (500, set(), {0: 300, 1: 120, 2: 80}),
        (260, set(), {0: 90, 1: 100, 2: 70}),  # the name gets what it needs, then the others share
        (200, set(), {0: 60, 1: 80, 2: 60}),
        (199, {2}, {0: 90, 1: 109}),
        (50, {2}, {0: 60, 1: 80}),  # more than there is: it scrolls
    ],
)
def test_room_is_shared_out(room: int, gone: set[int], given: dict[int, int]) -> None:
    widths = [Width(60, 90), Width(80, 120), Width(60, 80)]
    assert left_out(widths, room, (2,)) == gone
    assert shared_out(widths, room, 0, gone) == given


def shown(qtbot: QtBot, page: Page[Any]) -> None:
    """Waits for what a page shows, and has it said in the words that hold now."""
    qtbot.waitUntil(lambda: not page.is_stale)
    page.redraw()
    page.repaint()


def table_head(table: Table, column: int) -> str:
    """What stands above a column."""
    return str(table.model().headerData(column, Qt.Orientation.Horizontal))
