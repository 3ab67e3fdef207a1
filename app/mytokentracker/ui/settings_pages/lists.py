"""Fields of the settings window that are lists: the icon's styles, folders, the parts of the status line."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mytokentracker.look.bar_view import HIGH, NORMAL
from mytokentracker.look.theme import base_pixels
from mytokentracker.ui.icon import STYLES, badge_pixmap
from mytokentracker.ui.settings_pages.checks import CheckedItems
from mytokentracker.ui.settings_pages.fields import Field
from mytokentracker.ui.view import Badge

_ICONS = {"digits": "Number", "ring": "Ring", "bars": "Two bars"}
_PREVIEW_PIXELS = 24
_PARTS = {
    "session": "Session",
    "week": "Week",
    "more": "Further windows",
    "resets": "When they reset",
    "cost": "Cost of the session",
    "model": "Model",
}


class IconStyle(Field):
    """One of the icon's styles, each with a picture of it."""

    def __init__(self) -> None:
        """None."""
        self._buttons = QButtonGroup()
        choices = []
        for index, style in enumerate(STYLES):
            button = QRadioButton(_ICONS[style])
            button.setAccessibleName(f"Icon: {_ICONS[style]}")
            preview = Badge(style, "live", 78, HIGH, (78, 34), (HIGH, NORMAL), problem=False)
            button.setIcon(badge_pixmap(preview, _PREVIEW_PIXELS))
            button.setIconSize(QSize(_PREVIEW_PIXELS, _PREVIEW_PIXELS))
            self._buttons.addButton(button, index)
            choices.append(button)
        super().__init__(*choices)
        self._buttons.idClicked.connect(lambda _index: self.changed.emit())

    def value(self) -> object:
        """See Field."""
        return STYLES[self._buttons.checkedId()]

    def show_value(self, value: object) -> None:
        """See Field."""
        self._buttons.button(STYLES.index(str(value))).setChecked(True)


class _Listed(Field):
    """A list with buttons beside it."""

    def __init__(self, *captions: tuple[str, str]) -> None:
        """captions: of the buttons, each with the name that tells what it does."""
        self.list = QListWidget()
        self.buttons = []
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        for caption, name in captions:
            button = QPushButton(caption)
            button.setAccessibleName(name)
            button.setAutoDefault(False)
            column.addWidget(button)
            self.buttons.append(button)
        column.addStretch(1)
        super().__init__(self.list, box)
        self.list.setMinimumWidth(base_pixels(self.font()) * 20)
        self.list.setMaximumHeight(base_pixels(self.font()) * 8)
        self.list.currentRowChanged.connect(self._enable)

    def _enable(self) -> None:
        raise NotImplementedError


class Folders(_Listed):
    """Some folders."""

    def __init__(self) -> None:
        """None."""
        super().__init__(("Add…", "Add a folder"), ("Remove", "Remove the chosen folder"))
        add, self._remove = self.buttons
        add.clicked.connect(self._add_folder)
        self._remove.clicked.connect(self._remove_folder)
        self._enable()

    def value(self) -> object:
        """See Field."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_value(self, value: object) -> None:
        """See Field."""
        if value != self.value() and isinstance(value, tuple):
            self.list.clear()
            self.list.addItems(list(value))
        self._enable()

    def _enable(self) -> None:
        self._remove.setEnabled(self.list.currentRow() >= 0)

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "A folder of Claude Code", str(Path.home()))
        if folder and not self.list.findItems(folder, Qt.MatchFlag.MatchExactly):
            self.list.addItem(folder)
            self.changed.emit()

    def _remove_folder(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._enable()
        self.changed.emit()


class Parts(_Listed):
    """What the status line shows, in which order."""

    def __init__(self) -> None:
        """None."""
        super().__init__(("Up", "Move the chosen part up"), ("Down", "Move the chosen part down"))
        self.list.setItemDelegate(CheckedItems(self.list))
        self._up, self._down = self.buttons
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self._enable()

    def value(self) -> object:
        """See Field."""
        items = [self.list.item(row) for row in range(self.list.count())]
        chosen = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in chosen)

    def show_value(self, value: object) -> None:
        """See Field."""
        if value == self.value() and self.list.count():
            return
        blocked = self.list.blockSignals(True)
        self.list.clear()
        chosen = value if isinstance(value, tuple) else ()
        for part in (*chosen, *(part for part in _PARTS if part not in chosen)):
            item = QListWidgetItem(_PARTS[part])
            item.setData(Qt.ItemDataRole.UserRole, part)
            item.setCheckState(Qt.CheckState.Checked if part in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(blocked)
        self._enable()

    def _enable(self) -> None:
        row = self.list.currentRow()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self.list.count() - 1)

    def _move(self, by: int) -> None:
        before = self.value()
        row = self.list.currentRow()
        self.list.insertItem(row + by, self.list.takeItem(row))
        self.list.setCurrentRow(row + by)
        if self.value() != before:
            self.changed.emit()
