"""The list of pages at the left, the way to the tray's windows, and how fresh the numbers are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label
from mytokentracker.look.single_instance import QUICK_SYNC, SETTINGS


class Sidebar(QFrame):
    """page_chosen: the name of a page. wished: one of the tray's windows."""

    page_chosen = Signal(str)
    wished = Signal(str)

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """pages: name and title of each, in their order."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        em = themes.base_pixels(parent.font())
        self.setFixedWidth(round(em * 10.6))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(round(em * 0.8), round(em * 1.4), round(em * 0.8), round(em * 1.0))
        rows.setSpacing(round(em * 0.2))
        group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for number, (name, title) in enumerate(pages, 1):
            button = self._button(title)
            button.setCheckable(True)
            button.setToolTip(f"Ctrl+{number}")
            button.clicked.connect(lambda _checked=False, name=name: self.page_chosen.emit(name))
            group.addButton(button)
            rows.addWidget(button)
            self._buttons[name] = button
        rows.addStretch(1)
        for words, wish in (("Quick Sync…", QUICK_SYNC), ("Settings…", SETTINGS)):
            button = self._button(words)
            button.setToolTip("Opens a window of the tray")
            button.clicked.connect(lambda _checked=False, wish=wish: self.wished.emit(wish))
            rows.addWidget(button)
        rows.addSpacing(round(em * 0.5))
        self._fresh = label(self, "sub", 0.86)
        self._fresh.setContentsMargins(round(em * 0.9), 0, 0, 0)
        rows.addWidget(self._fresh)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "page")
        button.setFont(themes.font(self.font(), 1.0))
        return button

    def show_page(self, name: str) -> None:
        """Show which page is open."""
        self._buttons[name].setChecked(True)

    def say_fresh(self, words: str, more: str) -> None:
        """Say how fresh the numbers are; more: in the tooltip."""
        self._fresh.setText(words)
        self._fresh.setToolTip(more)
