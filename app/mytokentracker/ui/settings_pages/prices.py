"""The page of prices: which list counts, whether a newer one is asked for, and the person's own prices over it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from mytokentracker import price_overrides
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import locale, tr, tr_noop
from mytokentracker.look.theme import base_pixels
from mytokentracker.look.tips import tip
from mytokentracker.price_overrides import Override, OverrideError
from mytokentracker.ui.settings_pages.chosen import Rows
from mytokentracker.ui.settings_pages.fields import Line, Switch
from mytokentracker.ui.settings_pages.lists import Listed, take_keyboard_if_filled
from mytokentracker.ui.settings_pages.rows import Beside, Page, Row, button, place, said

# Columns of the table.
_NUMBERS = (2, 3)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Prices(Page):
    """refresh_asked: the person wants a newer list now. changed: their own prices are others."""

    refresh_asked = Signal()
    changed = Signal()

    def __init__(self, rows: Rows, file: Path) -> None:
        """file: of the person's own prices."""
        super().__init__(tr_noop("Prices"))
        self._file = file
        self.models: tuple[str, ...] = ()
        self.group(tr("Price list"))
        found_by = tr("source date cost", "search words of a setting, parted by spaces")
        self._listed = said("…")
        sentence = tr("Each response is counted at the list price of its day.")
        self.add(Row(tr("In force", "the price list that counts"), self._listed, sentence, found_by))
        found_by = tr("update fetch download", "search words of a setting, parted by spaces")
        rows.put(self, "prices_address", tr("Address"), Line(tr("none", "no address")), found_by)
        once_a_day = Switch(tr("Ask once a day", "beside a check box"))
        rows.put(self, "prices_refresh", tr("By itself"), once_a_day, found_by)
        self._now = button(tr("Refresh now"), tr("Refresh the price list now"))
        self._now.clicked.connect(self.refresh_asked)
        self._asked = Row(tr("Newer list"), Beside(self._now), "…", found_by)
        self.add(self._asked)
        self.group(tr("Your own prices"))
        found_by = tr("override cost", "search words of a setting, parted by spaces")
        self.table = _Overrides()
        self.table.add.clicked.connect(lambda: self._edit(None))
        self.table.edit.clicked.connect(lambda: self._edit(self.table.row))
        self.table.remove.clicked.connect(self._remove)
        words = tr("They take the place of all prices of their model in the list, for all history.")
        self._own = Row(tr("Prices"), self.table, words, found_by)
        self.add(self._own)
        self.add(Row(tr("File"), place(file), tr("It can be edited by hand; comments in it stay."), found_by))
        self.show_own()

    def show_list(self, listed: str, asked: str, wrong: str, models: tuple[str, ...]) -> None:
        """listed: which list counts. asked: when it was asked for, or how. wrong: why nothing came. models: known."""
        self._listed.setText(listed)
        self._asked.say(asked)
        self._asked.show_wrong(wrong)
        self.models = models
        self._now.setEnabled(True)

    def show_asking(self) -> None:
        """Say that it is being asked for."""
        self._now.setEnabled(False)
        self._asked.say(tr("It is being asked for…"))
        self._asked.show_wrong("")

    def show_own(self) -> None:
        """Show what is in the file now."""
        try:
            rows, wrong = price_overrides.overrides(self._file), ""
        except OverrideError as error:
            rows, wrong = (), tr(error.problem.hint)
        self._own.show_wrong(wrong)
        self.table.show_rows(rows, usable=not wrong)

    def _edit(self, index: int | None) -> None:
        from mytokentracker.ui.settings_pages.override_dialog import OverrideDialog

        row = None if index is None else self.table.rows[index]
        dialog = OverrideDialog(self.window(), row, self.models, lambda typed: self._put(typed, index))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Not waited for: while it is open the language may change, and this page goes.
        dialog.open()

    def _put(self, row: Override, index: int | None) -> Problem | None:
        try:
            price_overrides.put(self._file, row, index)
        except OverrideError as error:
            return error.problem
        self._took()
        return None

    def _remove(self) -> None:
        try:
            price_overrides.take_out(self._file, self.table.row)
        except OverrideError as error:
            self._own.show_wrong(tr(error.problem.hint))
            return
        self._took()

    def _took(self) -> None:
        self.show_own()
        self.changed.emit()


class _Overrides(Listed):
    """The rows of the file, and buttons to add one, to change and to remove the chosen one."""

    def __init__(self) -> None:
        self.list = QTableWidget(0, 4)
        self.add = button(tr("Add…"), tr("Add a price"))
        self.edit = button(tr("Change…"), tr("Change the chosen price"))
        self.remove = button(tr("Remove"), tr("Remove the chosen price"))
        super().__init__(self.list, self.add, self.edit, self.remove)
        self.rows: tuple[Override, ...] = ()
        self._usable = True
        em = base_pixels(self.font())
        self.list.setMinimumWidth(em * 29)
        self.list.setMaximumHeight(em * 10)
        heads = (tr("Model"), tr("From", "the day from which a price counts"), tr("Input"), tr("Output"))
        self.list.setHorizontalHeaderLabels(list(heads))
        self.list.verticalHeader().setVisible(False)
        # As wide as their heads and numbers, which are of other lengths in other languages; the model has the rest.
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number in _NUMBERS:
            self.list.model().setHeaderData(
                number, Qt.Orientation.Horizontal, _RIGHT, Qt.ItemDataRole.TextAlignmentRole
            )
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.currentCellChanged.connect(self._enable)
        self.list.activated.connect(lambda _index: self.edit.click())

    @property
    def row(self) -> int:
        """The index of the chosen one; below 0: none."""
        return self.list.currentRow()

    def show_rows(self, rows: tuple[Override, ...], *, usable: bool) -> None:
        """Show these. usable: whether the file may be changed."""
        self.rows, self._usable = rows, usable
        chosen = self.row
        self.list.setRowCount(len(rows))
        for number, one in enumerate(rows):
            day = locale().whole_date(one.since) if one.since else ""
            for column, words in enumerate((one.model, day, locale().general(one.input), locale().general(one.output))):
                item = QTableWidgetItem(words)
                item.setToolTip(tip(words) if column == 0 else "")
                if column in _NUMBERS:
                    item.setTextAlignment(_RIGHT)
                self.list.setItem(number, column, item)
        if rows:
            self.list.setCurrentCell(min(max(chosen, 0), len(rows) - 1), 0)
        self._enable()

    def _enable(self, *_where: int) -> None:
        take_keyboard_if_filled(self.list)
        self.add.setEnabled(self._usable)
        for one in (self.edit, self.remove):
            one.setEnabled(self._usable and 0 <= self.row < len(self.rows))
