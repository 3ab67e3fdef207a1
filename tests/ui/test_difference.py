import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mytokentracker.look.theme import DARK, LIGHT, Theme
from mytokentracker.ui.connect_view import ADDED, HEAD, REMOVED, SAME
from mytokentracker.ui.difference import DifferenceView

LINES = ((HEAD, "@@ -1,2 +1,2 @@"), (SAME, " {"), (REMOVED, '-  "a": 1'), (ADDED, '+  "a": 2'))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(parent: QWidget, lines: tuple[tuple[str, str], ...] = LINES) -> DifferenceView:
    view = DifferenceView(LIGHT, parent)
    view.resize(400, 200)
    view.show_lines(lines)
    parent.show()
    return view


def grounds(view: DifferenceView) -> dict[str, str | None]:
    """The colour behind each line, by the line's sign."""
    found = {}
    block = view.document().begin()
    while block.isValid():
        brush = block.blockFormat().background()
        found[block.text()[:1]] = None if brush.style() == Qt.BrushStyle.NoBrush else brush.color().name()
        block = block.next()
    return found


def of(theme: Theme) -> dict[str, str | None]:
    return {"@": None, " ": None, "-": theme.red, "+": theme.green}


def test_added_and_removed_lines_have_a_colour_and_keep_their_sign(parent: QWidget) -> None:
    view = shown(parent)
    assert view.toPlainText() == "\n".join(words for _, words in LINES)
    assert grounds(view) == of(LIGHT)
    view.set_theme(DARK)
    assert grounds(view) == of(DARK)


def test_it_can_be_selected_and_copied_but_not_edited(parent: QWidget) -> None:
    view = shown(parent)
    before = view.toPlainText()
    QTest.keyClicks(view, "x")
    assert view.toPlainText() == before
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == before


def test_the_same_lines_again_leave_what_is_selected(parent: QWidget) -> None:
    view = shown(parent)
    view.selectAll()
    view.show_lines(LINES)
    assert view.textCursor().hasSelection()
    view.show_lines(LINES[:2])
    assert view.toPlainText() == "@@ -1,2 +1,2 @@\n {"


def test_a_long_difference_is_scrolled_from_its_beginning(qtbot: QtBot, parent: QWidget) -> None:
    few = shown(parent).sizeHint().height()
    view = shown(parent, ((ADDED, "+ word"),) * 200)
    assert few < view.sizeHint().height() < 600
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert view.verticalScrollBar().value() == 0
