"""The field of the settings window in which Claude Code's folders get names."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from mytokentracker.core.translating import tr
from mytokentracker.look.theme import base_pixels
from mytokentracker.ui.settings_pages.fields import Field
from mytokentracker.ui.settings_pages.lists import take_keyboard_if_filled

_FOLDER, _NAME = 0, 1


class FolderLabels(Field):
    """A table: a folder and its name, which can be typed."""

    def __init__(self, folders: Sequence[str]) -> None:
        """folders: those that are read without being in the settings."""
        self.table = QTableWidget(0, 2)
        super().__init__(self.table)
        self._found = tuple(folders)
        self._names: dict[str, str] = {}
        em = base_pixels(self.font())
        self.table.setMinimumWidth(em * 30)
        self.table.setMaximumHeight(em * 10)
        self.table.setHorizontalHeaderLabels([tr("Folder"), tr("Name")])
        self.table.verticalHeader().setVisible(False)
        # With Tab one leaves the table; the arrows go from name to name.
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_FOLDER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_NAME, em * 11)
        self.table.cellChanged.connect(self._typed)

    def value(self) -> object:
        """See Field."""
        return dict(self._names)

    def show_value(self, value: object) -> None:
        """See Field."""
        self._names = dict(value) if isinstance(value, Mapping) else {}
        self._show((*self._found, *self._names))

    def show_folders(self, more: Sequence[str]) -> None:
        """Let these be named as well."""
        self._show((*self._found, *more, *self._names))

    def _show(self, folders: Sequence[str]) -> None:
        shown = list(dict.fromkeys(folders))
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(len(shown))
        for row, folder in enumerate(shown):
            place = QTableWidgetItem(folder)
            place.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            place.setToolTip(folder)
            self.table.setItem(row, _FOLDER, place)
            self.table.setItem(row, _NAME, QTableWidgetItem(self._names.get(folder, "")))
        if shown and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, _NAME)
        self.table.blockSignals(blocked)
        take_keyboard_if_filled(self.table)

    def _typed(self, row: int, column: int) -> None:
        place, name = self.table.item(row, _FOLDER), self.table.item(row, column)
        if column != _NAME or place is None or name is None:
            return
        self._names.pop(place.text(), None)
        if name.text().strip():
            self._names[place.text()] = name.text().strip()
        self.changed.emit()
