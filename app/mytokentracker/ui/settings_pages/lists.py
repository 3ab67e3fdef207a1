"""Fields of the settings window that are lists: the icon's styles, folders, the parts of the status line."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mytokentracker.core.translating import tr, tr_noop
from mytokentracker.look.bar_view import HIGH, NORMAL
from mytokentracker.look.fields import CheckedItems
from mytokentracker.look.theme import base_pixels
from mytokentracker.ui.icon import STYLES, tray_icon
from mytokentracker.ui.settings_pages.fields import Field
from mytokentracker.ui.settings_pages.rows import button
from mytokentracker.ui.view import Badge

_ICONS = {
    "digits": tr_noop("Number", "style of the icon"),
    "ring": tr_noop("Ring", "style of the icon"),
    "bars": tr_noop("Two bars", "style of the icon"),
}
_PREVIEW_PIXELS = 24
_LIST_EMS = 20
_PARTS = {
    "session": tr_noop("Session", "the 5-hour window"),
    "week": tr_noop("Week", "the weekly window"),
    "more": tr_noop("Further windows", "limits beside session and week"),
    "resets": tr_noop("When they reset", "session and week"),
    "cost": tr_noop("Cost of the session"),
    "model": tr_noop("Model"),
}


class IconStyle(Field):
    """One of the icon's styles, each with a picture of it."""

    def __init__(self) -> None:
        """None."""
        self._buttons = QButtonGroup()
        choices = []
        for index, style in enumerate(STYLES):
            choice = QRadioButton(tr(_ICONS[style]))
            choice.setAccessibleName(tr("Icon: {style}", style=tr(_ICONS[style])))
            preview = Badge(style, "live", 78, HIGH, (78, 34), (HIGH, NORMAL), problem=False)
            # In all sizes: on a screen of twice as many pixels, the one that is twice as large.
            choice.setIcon(tray_icon(preview))
            choice.setIconSize(QSize(_PREVIEW_PIXELS, _PREVIEW_PIXELS))
            self._buttons.addButton(choice, index)
            choices.append(choice)
        super().__init__(*choices)
        self._buttons.setParent(self)
        # Not clicked: who uses a screen reader chooses without a click.
        self._buttons.idToggled.connect(lambda _index, on: self.changed.emit() if on else None)

    def value(self) -> object:
        """See Field."""
        return STYLES[self._buttons.checkedId()]

    def show_value(self, value: object) -> None:
        """See Field."""
        blocked = self._buttons.blockSignals(True)
        self._buttons.button(STYLES.index(str(value))).setChecked(True)
        self._buttons.blockSignals(blocked)


def take_keyboard_if_filled(view: QAbstractItemView) -> None:
    """In an empty list there is nothing to do, and nothing that could show that the keyboard is there."""
    is_filled = view.model().rowCount() > 0
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_filled else Qt.FocusPolicy.NoFocus)


class Listed(Field):
    """A list or a table with a column of buttons beside it."""

    def __init__(self, view: QAbstractItemView, *buttons: QPushButton) -> None:
        """Put them together."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        for one in buttons:
            column.addWidget(one)
        column.addStretch(1)
        super().__init__(view, box)


class Folders(Listed):
    """Some folders."""

    def __init__(self) -> None:
        """None."""
        self.list = QListWidget()
        add, self._remove = button(tr("Add…"), tr("Add a folder")), button(tr("Remove"), tr("Remove the chosen folder"))
        super().__init__(self.list, add, self._remove)
        em = base_pixels(self.font())
        self.list.setMinimumWidth(em * _LIST_EMS)
        self.list.setMaximumHeight(em * 8)
        self.list.currentRowChanged.connect(self._enable)
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
        take_keyboard_if_filled(self.list)

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("A folder of Claude Code"), str(Path.home()))
        if folder and not self.list.findItems(folder, Qt.MatchFlag.MatchExactly):
            self.list.addItem(folder)
            self.changed.emit()

    def _remove_folder(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._enable()
        self.changed.emit()


class Parts(Listed):
    """What the status line shows, in which order."""

    def __init__(self) -> None:
        """None."""
        self.list = QListWidget()
        self._up = button(tr("Up"), tr("Move the chosen part up"))
        self._down = button(tr("Down"), tr("Move the chosen part down"))
        super().__init__(self.list, self._up, self._down)
        self.list.setMinimumWidth(base_pixels(self.font()) * _LIST_EMS)
        self.list.currentRowChanged.connect(self._enable)
        self.list.setItemDelegate(CheckedItems(self.list))
        # As high as its rows, which in some scripts are higher than in others: all of them at a glance.
        self.list.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
            item = QListWidgetItem(tr(_PARTS[part]))
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
