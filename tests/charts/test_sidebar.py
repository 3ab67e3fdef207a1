"""The list of pages at the left."""

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from mytokentracker.charts.sheet import sheet
from mytokentracker.charts.sidebar import Sidebar
from mytokentracker.look.theme import LIGHT, base_pixels, font


def test_the_title_of_the_open_page_is_whole_in_its_heavier_letter(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setStyleSheet(sheet(LIGHT, base_pixels(parent.font())))
    title = "Vue d’ensemble mmmmm"
    sidebar = Sidebar((("overview", title),), parent)
    sidebar.resize(sidebar.width(), 400)
    sidebar.show_page("overview")
    parent.show()
    qtbot.waitExposed(parent)

    button = sidebar._buttons["overview"]
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
    assert QFontMetrics(font(sidebar.font(), 1.0, QFont.Weight.DemiBold)).horizontalAdvance(title) <= room
