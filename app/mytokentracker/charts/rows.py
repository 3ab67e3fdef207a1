"""The rows of a table: they sort by values and not by words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from mytokentracker.charts.columns import Column, Index, Record, arrow, cell, head
from mytokentracker.charts.export import Cell


class Rows(QAbstractTableModel):
    """Sorted by one column. key: what makes a row the same one when rows come anew, see ChosenRows."""

    def __init__(self, columns: Sequence[Column], key: Callable[[Record], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns, self._key = tuple(columns), key
        self.rows: list[Record] = []
        self._sorted_by, self._descending = -1, True

    def show_rows(self, rows: Sequence[Record], columns: Sequence[Column] | None = None) -> None:
        """Show these. columns: where words or colours have changed too; as many as before."""
        self.beginResetModel()
        if columns is not None:
            self.columns = tuple(columns)
        self.rows = list(rows)
        self._order()
        self.endResetModel()

    def key(self, number: int) -> object:
        """The key of the row of that number."""
        return self._key(self.rows[number])

    def places(self) -> dict[object, int]:
        """The numbers of the rows, by their keys."""
        return {self._key(row): number for number, row in enumerate(self.rows)}

    def some(self, first: int, count: int) -> Sequence[Record]:
        """Rows to measure columns by."""
        return self.rows[first : first + count]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self.layoutAboutToBeChanged.emit()
        self._sorted_by, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._order()
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def sorts(self, column: int) -> bool:
        """Whether rows can be sorted by a column."""
        return bool(self.columns[column].title)

    def _order(self) -> None:
        if not 0 <= self._sorted_by < len(self.columns):
            return
        value = self.columns[self._sorted_by].value
        known = [row for row in self.rows if value(row) is not None]
        unknown = [row for row in self.rows if value(row) is None]
        known.sort(key=lambda row: _comparable(value(row)), reverse=self._descending)
        self.rows = known + unknown

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        return cell(self.columns[index.column()], self.rows[index.row()], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The head of a column."""
        said = head(self.columns, section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole and said is not None and section == self._sorted_by:
            return f"{said} {arrow(self._descending)}"
        return said


def _comparable(value: Cell) -> tuple[int, float, str]:
    return (1, 0.0, value.casefold()) if isinstance(value, str) else (0, float(value or 0), "")
