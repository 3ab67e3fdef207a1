"""Words stand out from their ground as WCAG 2.2 AA asks for, in both themes, as they are painted."""

from collections import Counter
from typing import cast

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHeaderView, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.charts.test_accessibility import opened
from tests.charts.test_palette import contrast
from tests.figures.books import Books

from mytokentracker.charts.legend import _Switch
from mytokentracker.charts.page_names import PAGES
from mytokentracker.charts.palette import OTHER_DARK, OTHER_LIGHT, SERIES_DARK, SERIES_LIGHT
from mytokentracker.charts.shares import _Line
from mytokentracker.look.theme import DARK, LIGHT, Theme

LEAST, LEAST_OF_LARGE = 4.5, 3.0
# WCAG's "large": 24 pixels, or 18.7 where it is bold.
LARGE, LARGE_AND_BOLD, BOLD = 24, 18.7, 700


def ground(image: QImage, widget: QWidget, window: QWidget) -> str:
    """The colour of most of what is painted there: words cover less."""
    begin = widget.mapTo(window, QPoint(0, 0))
    colours = Counter(
        image.pixel(begin.x() + x, begin.y() + y)
        for x in range(1, widget.width() - 1, 2)
        for y in range(1, widget.height() - 1, 2)
        if image.valid(begin.x() + x, begin.y() + y)
    )
    return QColor(colours.most_common(1)[0][0]).name()


def least(widget: QWidget) -> float:
    pixels, weight = widget.fontInfo().pixelSize(), widget.fontInfo().weight()
    return LEAST_OF_LARGE if pixels >= LARGE or (pixels >= LARGE_AND_BOLD and weight >= BOLD) else LEAST


def ink(widget: QWidget, theme: Theme) -> str:
    if isinstance(widget, (_Switch, _Line)):
        return theme.sub
    kind = QPalette.ColorRole.ButtonText if isinstance(widget, QAbstractButton) else QPalette.ColorRole.WindowText
    if isinstance(widget, (QLineEdit, QComboBox)):
        kind = QPalette.ColorRole.Text
    return widget.palette().color(kind).name()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_every_word_of_a_page_can_be_read(
    qtbot: QtBot, two_syncs: Books, charts: Charts, page: str, theme: Theme
) -> None:
    window = opened(qtbot, charts, page)
    if theme is DARK:
        window._theme_changed(DARK)
    image = window.grab().toImage()
    measured = 0
    for kind in (QLabel, QAbstractButton, QLineEdit, QComboBox):
        for widget in cast("list[QWidget]", window.findChildren(kind)):
            words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else "x"
            if isinstance(widget, (_Switch, _Line)):
                words = widget.accessibleName()
            if not (words and widget.isVisible() and widget.isEnabled()) or isinstance(widget, QHeaderView):
                continue
            if widget.visibleRegion().isEmpty() or isinstance(widget.parent(), QTableView):
                continue
            found = contrast(ink(widget, theme), ground(image, widget, window))
            assert found >= least(widget), (words, ink(widget, theme), ground(image, widget, window), found)
            measured += 1
    assert measured > 12


def drawn_words(theme: Theme) -> dict[str, tuple[str, str]]:
    """What we write ourselves: ink and ground."""
    card = theme.window
    return {
        "ticks, marks, legends, column heads": (theme.sub, card),
        "cells of tables": (theme.text, card),
        "cells that are selected": (theme.text, theme.button_hover),
        "a readout": (theme.text, theme.field),
        "names in a readout": (theme.sub, theme.field),
        "a line of a readout that was chosen": (theme.text, theme.button_hover),
        "menus": (theme.text, theme.field),
        "the row of a menu under the mouse": (theme.text, theme.button_hover),
        "what is off in a menu": (theme.sub, theme.field),
        "saved": (theme.green, card),
        "nearly full": (theme.amber, card),
        "full": (theme.red, card),
        "the sidebar": (theme.sub, theme.box),
        "a notice's button": (theme.on_accent, theme.accent),
    }


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_word_that_is_drawn_can_be_read(theme: Theme) -> None:
    found = {what: round(contrast(*colours), 2) for what, colours in drawn_words(theme).items()}
    assert {what: ratio for what, ratio in found.items() if ratio < LEAST} == {}


@pytest.mark.parametrize(
    ("theme", "series"),
    [(LIGHT, (*SERIES_LIGHT, OTHER_LIGHT)), (DARK, (*SERIES_DARK, OTHER_DARK))],
    ids=["light", "dark"],
)
def test_series_and_signs_stand_out_from_the_card(theme: Theme, series: tuple[str, ...]) -> None:
    signs = (*series, theme.accent, theme.amber, theme.red, theme.green)
    found = {colour: round(contrast(QColor(colour).name(), theme.window), 2) for colour in signs}
    # 1.4.11: what is needed to understand a picture, by 3 to 1.
    assert {colour: ratio for colour, ratio in found.items() if ratio < LEAST_OF_LARGE} == {}
