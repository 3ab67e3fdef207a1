"""Fields as they look with the style sheet: arrows and marks are there, in both themes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mytokentracker.look.fields import CheckBox, CheckedItems, ComboBox, NumberBox, TimeBox
from mytokentracker.look.form_style import form_sheet
from mytokentracker.look.theme import DARK, LIGHT, Theme, base_pixels

BOTH = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])


@pytest.fixture
def seen(qtbot: QtBot) -> Callable[[Theme, QWidget], QImage]:
    """A widget's picture in a dialog with the style sheet."""
    kept = []

    def picture(theme: Theme, widget: QWidget) -> QImage:
        dialog = QDialog()
        kept.append(dialog)
        qtbot.addWidget(dialog)
        rows = QVBoxLayout(dialog)
        # What has the focus at first has its ring.
        rows.addWidget(QLineEdit())
        rows.addWidget(widget)
        dialog.setStyleSheet(form_sheet(theme, base_pixels(dialog.font())))
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog.grab(QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size())).toImage()

    return picture


def inked(image: QImage, place: QRect, ink: str) -> int:
    """How many pixels are nearly of this colour."""
    wanted, near = QColor(ink), 60
    count = 0
    for x in range(place.left(), place.right() + 1):
        for y in range(place.top(), place.bottom() + 1):
            pixel = image.pixelColor(x, y)
            parts = zip(pixel.getRgb(), wanted.getRgb(), strict=True)  # type: ignore[call-overload]
            count += all(abs(one - other) < near for one, other in parts)
    return count


def right_end(size: QSize, *, top: float = 0.0, bottom: float = 1.0) -> QRect:
    """Where arrows are, inside of the edge."""
    height = size.height() - 4
    return QRect(size.width() - 22, 2 + round(top * height), 18, round((bottom - top) * height))


@BOTH
def test_a_choice_has_an_arrow(seen: Callable[[Theme, QWidget], QImage], theme: Theme) -> None:
    box = ComboBox()
    box.addItem("")
    assert inked(seen(theme, box), right_end(box.size()), theme.text) >= 6


@BOTH
@pytest.mark.parametrize("kind", [NumberBox, TimeBox])
def test_what_counts_up_and_down_has_an_arrow_for_each(
    seen: Callable[[Theme, QWidget], QImage], theme: Theme, kind: type[NumberBox | TimeBox]
) -> None:
    box = kind()
    if isinstance(box, NumberBox):
        box.setValue(5)
    else:
        # Of the hour, which it counts at first.
        box.setTime(box.time().addSecs(3 * 3600))
    image = seen(theme, box)
    assert inked(image, right_end(box.size(), bottom=0.5), theme.text) >= 5
    assert inked(image, right_end(box.size(), top=0.5), theme.text) >= 5


@BOTH
def test_an_arrow_that_leads_nowhere_is_quiet(seen: Callable[[Theme, QWidget], QImage], theme: Theme) -> None:
    box = NumberBox()
    box.setRange(0, 9)
    image = seen(theme, box)
    assert inked(image, right_end(box.size(), bottom=0.5), theme.text) >= 5
    assert inked(image, right_end(box.size(), top=0.5), theme.text) == 0


def test_the_words_of_a_number_stand_clear_of_its_edge(seen: Callable[[Theme, QWidget], QImage]) -> None:
    box = NumberBox()
    box.setSpecialValueText("H")
    image = seen(LIGHT, box)
    em = base_pixels(box.font())
    assert inked(image, QRect(2, 4, round(em * 0.5) - 2, box.height() - 8), LIGHT.text) == 0
    assert inked(image, QRect(2, 4, em * 2, box.height() - 8), LIGHT.text) > 0


@BOTH
def test_a_check_box_has_an_edge_and_when_checked_a_mark(
    seen: Callable[[Theme, QWidget], QImage], theme: Theme
) -> None:
    empty, checked = CheckBox("Words"), CheckBox("Words")
    checked.setChecked(True)
    size = QRect(0, 0, base_pixels(empty.font()) * 2, 22)
    assert inked(seen(theme, empty), size, theme.edge) >= 30
    image = seen(theme, checked)
    assert inked(image, size, theme.accent) >= 40
    option = QStyleOptionButton()
    checked.initStyleOption(option)
    box = checked.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, checked)
    assert inked(image, QRect(box.center() - QPoint(4, 4), QSize(9, 9)), theme.on_accent) >= 4


@BOTH
def test_so_has_an_item_of_a_list(seen: Callable[[Theme, QWidget], QImage], theme: Theme) -> None:
    listed = QListWidget()
    listed.setItemDelegate(CheckedItems(listed))
    marks = []
    for state in (Qt.CheckState.Checked, Qt.CheckState.Unchecked):
        item = QListWidgetItem("")
        item.setCheckState(state)
        listed.addItem(item)
    image = seen(theme, listed)
    for row in range(2):
        place = listed.visualItemRect(listed.item(row)).translated(listed.viewport().pos())
        place.setWidth(base_pixels(listed.font()) * 2)
        inside = QRect(place.center() - QPoint(4, 4), QSize(9, 9))
        marks.append((inked(image, place, theme.accent) >= 40, inked(image, inside, theme.on_accent) > 0))
    # A ground of the same colour as the mark: what counts is the accent around it.
    assert marks[0] == (True, True)
    assert marks[1][0] is False


@BOTH
def test_all_fields_of_a_row_are_equally_high(seen: Callable[[Theme, QWidget], QImage], theme: Theme) -> None:
    heights = set()
    for field in (ComboBox(), NumberBox(), TimeBox(), QLineEdit()):
        seen(theme, field)
        heights.add(field.sizeHint().height())
    assert len(heights) == 1
