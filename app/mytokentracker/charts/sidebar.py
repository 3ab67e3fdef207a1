"""The list of pages at the left, the way to the tray's windows, and how fresh the numbers are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from mytokentracker.charts.segmented import stop_at
from mytokentracker.charts.speaking import GROUP
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label
from mytokentracker.look.single_instance import QUICK_SYNC, SETTINGS
from mytokentracker.look.tips import tip


class Sidebar(QFrame):
    """page_chosen: the name of a page. wished: one of the tray's windows."""

    accessible_role = GROUP

    page_chosen = Signal(str)
    wished = Signal(str)

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """pages: name and title of each, in their order."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Pages"))
        em = themes.base_pixels(parent.font())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(round(em * 0.8), round(em * 1.4), round(em * 0.8), round(em * 1.0))
        rows.setSpacing(round(em * 0.2))
        group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._all: list[QPushButton] = []
        for number, (name, title) in enumerate(pages, 1):
            button = self._button(title)
            button.setCheckable(True)
            # Of the group, one is chosen: screen readers hear it so.
            button.setAutoExclusive(True)
            button.setToolTip(QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText))
            button.clicked.connect(lambda _checked=False, name=name: self.page_chosen.emit(name))
            group.addButton(button)
            rows.addWidget(button)
            self._buttons[name] = button
        self._filters = QVBoxLayout()
        rows.addLayout(self._filters)
        rows.addStretch(1)
        for words, wish in ((tr("Quick Sync…"), QUICK_SYNC), (tr("Settings…"), SETTINGS)):
            button = self._button(words)
            button.setToolTip(tr("Opens a window of the tray"))
            button.clicked.connect(lambda _checked=False, wish=wish: self.wished.emit(wish))
            rows.addWidget(button)
        rows.addSpacing(round(em * 0.5))
        self._fresh = label(self, "sub", 0.86)
        self._fresh.setContentsMargins(round(em * 0.9), 0, 0, 0)
        rows.addWidget(self._fresh)

        # Some languages need more room for the same words, and the open page's are in a heavier letter.
        heaviest = QFontMetrics(themes.font(self.font(), 1.0, QFont.Weight.DemiBold))
        longest = max(heaviest.horizontalAdvance(button.text()) for button in self._all)
        self.setFixedWidth(max(round(em * 10.6), longest + round(em * 4.4)))

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "page")
        button.setFont(themes.font(self.font(), 1.0))
        self._all.append(button)
        return button

    def add_filter(self, narrows: QWidget) -> None:
        """Have what narrows all pages below their list."""
        self._filters.addWidget(narrows)

    def show_page(self, name: str) -> None:
        """Show which page is open."""
        self._buttons[name].setChecked(True)
        stop_at(self._buttons.values())

    def say_fresh(self, time: str) -> None:
        """Say how fresh the numbers are. time: of day, when they were read; empty where there are none."""
        self._fresh.setText(tr("Live · {time}", "numbers are of that time", time=time) if time else "")
        more = tr("Shows every change of the store. Last read at {time}.", time=time)
        self._fresh.setToolTip(tip(more) if time else "")
