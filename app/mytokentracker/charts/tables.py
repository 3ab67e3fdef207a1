"""Tables of figures: used by mouse and keyboard, and copied as tab-separated lines."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QItemSelection, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from mytokentracker.charts.chosen_rows import ChosenRows
from mytokentracker.charts.columns import Cells, Index
from mytokentracker.charts.export import tsv_text
from mytokentracker.charts.fitting import Measured, Width, left_out, shared_out
from mytokentracker.charts.letters import Letters
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.theme import Theme

# What so many rows show is measured; more would keep the interface.
_MEASURED_ROWS = 100


class Table(QTableView):
    """A table. opened: the key of a row that was chosen by double click or Return. picked: of the current one.

    sorts: whether people can sort it.
    """

    opened = Signal(object)
    picked = Signal(object)

    def __init__(self, theme: Theme, what: str, parent: QWidget) -> None:
        """what: for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(what)
        self.letters = Letters(self.font())
        em = themes.base_pixels(parent.font())
        self.setFont(themes.font(parent.font(), 0.97))
        self._cells = Cells(theme, self)
        self._first_to_go: tuple[int, ...] = ()
        self._stretched = 0
        self._held: dict[int, int] = {}
        self._chosen = ChosenRows(self)
        self._entering = self._fitting = False
        self.sorts = False
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(em * 2.15))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFont(themes.font(parent.font(), 0.92))
        header.setMinimumSectionSize(em * 3)
        header.sectionResized.connect(self._resized)
        self._measured = Measured(em, self.font(), header.font())
        self.doubleClicked.connect(self._opened)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._cells.theme = theme
        self.viewport().update()

    def sort_by(self, column: int, *, descending: bool = True) -> None:
        """Let people sort, and begin so."""
        self.sorts = True
        self.setSortingEnabled(True)
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's rows, in columns that are as wide as what is in them."""
        super().setModel(model)
        if isinstance(model, QAbstractItemModel):
            model.modelReset.connect(self._came_anew)
            model.layoutChanged.connect(self._moved)
            model.dataChanged.connect(self._came)
            model.headerDataChanged.connect(self._fit)

    def stretch(self, column: int, *, first_to_go: Sequence[int] = ()) -> None:
        """Have a column take what the others leave; it is the first one else.

        first_to_go: columns that are left out where there is no room for all, the least important one first.
        """
        self._stretched, self._first_to_go = column, tuple(first_to_go)
        self._fit()

    @Slot()
    def _came_anew(self) -> None:
        self._measured.forget()
        self._see(0, _MEASURED_ROWS)
        self._chosen.forget_numbers()
        self._chosen.restore(self.model())  # type: ignore[arg-type]

    @Slot()
    def _moved(self) -> None:
        self._see(0, _MEASURED_ROWS)
        self._chosen.restore(self.model())  # type: ignore[arg-type]

    @Slot()
    def _came(self, first: Index, last: Index) -> None:
        """Rows came that were not here before: no column becomes narrower by that while somebody scrolls."""
        self._see(first.row(), min(last.row() + 1 - first.row(), _MEASURED_ROWS))
        self._chosen.restore(self.model())  # type: ignore[arg-type]

    def _see(self, first: int, count: int) -> None:
        model = self.model()
        self._measured.see(model.columns, model.some(first, count))  # type: ignore[attr-defined]
        self._fit()

    def _fit(self) -> None:
        model = self.model()
        heads = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]
        widths = self._measured.widths(model.columns, heads)  # type: ignore[attr-defined]
        for column, pixels in self._held.items():
            widths[column] = Width(pixels, pixels)
        room = self.viewport().width()
        gone = left_out(widths, room, self._first_to_go)
        given = shared_out(widths, room, self._stretched, gone)
        header = self.horizontalHeader()
        self._fitting = True
        for column in range(len(widths)):
            if self.isColumnHidden(column) != (column in gone):
                self.setColumnHidden(column, column in gone)
            if column in given and header.sectionSize(column) != given[column]:
                header.resizeSection(column, given[column])
        self._fitting = False

    def _resized(self, column: int, _before: int, pixels: int) -> None:
        """What a person made wider or narrower stays so."""
        if not self._fitting and pixels:
            self._held[column] = pixels

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        if self.model() is not None:
            self._fit()

    def fit_rows(self, most: int, least: int = 1) -> None:
        """Be as high as the rows are, up to so many of them."""
        em = self.letters.em
        count = max(least, min(self.model().rowCount(), most))
        self.setFixedHeight(round(em * 2.2) + count * self.verticalHeader().defaultSectionSize() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, open; Escape is the page's."""
        keys = Qt.Key
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self._opened(self.currentIndex())
        elif event.key() == keys.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the rows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        # Not waited for: while it is open the language may change, and the table goes.
        menu.popup(event.globalPos())

    def fill_menu(self, menu: QMenu) -> None:
        """What the context menu has. Heads of columns cannot be reached by keyboard: it sorts, too."""
        if self.sorts:
            sort = menu.addMenu(tr("Sort by", "a column of the table"))
            model = self.model()
            for column in range(model.columnCount()):
                if model.sorts(column) and not self.isColumnHidden(column):  # type: ignore[attr-defined]
                    title = str(model.headerData(column, Qt.Orientation.Horizontal))
                    sort.addAction(title, partial(self._sort_by_key, column))
            menu.addSeparator()
        menu.addAction(tr("Copy"), self.copy).setEnabled(bool(self.selectionModel().selectedRows()))

    def _sort_by_key(self, column: int) -> None:
        """What a click on the head of the column does."""
        header = self.horizontalHeader()
        if self.isSortingEnabled():
            orders = Qt.SortOrder
            is_same = header.sortIndicatorSection() == column
            was_down = header.sortIndicatorOrder() == orders.DescendingOrder
            self.sortByColumn(column, orders.AscendingOrder if is_same and was_down else orders.DescendingOrder)
        else:
            header.sectionClicked.emit(column)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one: nobody has picked it."""
        self._entering = True
        super().focusInEvent(event)
        self._entering = False

    def copy(self) -> None:
        """Copy the chosen rows with their heads, as they are shown."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        model = self.model()
        shown = [column for column in range(model.columnCount()) if not self.isColumnHidden(column)]
        heads = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in shown]
        lines = [[str(model.index(row, column).data() or "") for column in shown] for row in chosen]
        QGuiApplication.clipboard().setText(tsv_text([heads, *lines]))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which row is the current one."""
        if self._chosen.is_restoring:
            # Nothing is to be scrolled to, or read out, that was there before.
            return
        super().currentChanged(current, previous)
        model = self.model()
        self._chosen.note(model)  # type: ignore[arg-type]
        if not self._entering and current.isValid() and (not previous.isValid() or current.row() != previous.row()):
            self.picked.emit(model.key(current.row()))  # type: ignore[attr-defined]

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Remember what is chosen."""
        if not self._chosen.is_restoring:
            super().selectionChanged(selected, deselected)
            self._chosen.note(self.model())  # type: ignore[arg-type]

    def _opened(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self.model().key(index.row()))  # type: ignore[attr-defined]
