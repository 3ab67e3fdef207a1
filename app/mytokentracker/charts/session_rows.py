"""The rows of the session list: hundreds of thousands, of which those that are seen are fetched when they are."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mytokentracker.charts.columns import Column, Index, arrow, cell, head
from mytokentracker.core.reports import Row

CHUNK = 100
# What is kept of them: a long scroll must not gather all.
_MOST_CHUNKS = 60
_MOST_WANTED = 4


class SessionRows(QAbstractTableModel):
    """wanted: numbers of chunks of CHUNK rows that are to be seen, the latest first; `put` takes them.

    sort_asked: the name of an order and whether it descends. Sorting is the store's matter.
    """

    wanted = Signal(object)
    sort_asked = Signal(str, bool)

    def __init__(self, columns: Sequence[Column], orders: Sequence[str], parent: QWidget) -> None:
        """orders: what each column sorts by; "" where it cannot."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._orders = tuple(orders)
        self._count = 0
        self._chunks: dict[int, tuple[Row, ...]] = {}
        self._old: dict[int, tuple[Row, ...]] = {}
        self._wanted: list[int] = []
        self._sorted_by, self._descending = "started", True
        # What one pass of the view asks for is asked for together.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def show_count(self, count: int, first: tuple[Row, ...], columns: Sequence[Column], *, same_query: bool) -> None:
        """There are so many now, and these are the first. same_query: what was seen stays until it is read again."""
        as_many = same_query and count == self._count
        if as_many:
            # No column becomes narrower by this, unlike by a reset.
            self.layoutAboutToBeChanged.emit()
        else:
            self.beginResetModel()
        self.columns = tuple(columns)
        self._old = self._chunks if same_query else {}
        self._old.pop(0, None)
        self._count, self._chunks = count, {0: first}
        if as_many:
            self.layoutChanged.emit()
        else:
            self.endResetModel()

    def put(self, chunk: int, rows: tuple[Row, ...]) -> None:
        """Take fetched rows."""
        self._chunks[chunk] = rows
        self._old.pop(chunk, None)
        while len(self._chunks) > _MOST_CHUNKS:
            far = max(self._chunks, key=lambda number: abs(number - chunk))
            del self._chunks[far]
        last = min((chunk + 1) * CHUNK, self._count) - 1
        if last >= chunk * CHUNK:
            self.dataChanged.emit(self.index(chunk * CHUNK, 0), self.index(last, len(self.columns) - 1))

    def row(self, number: int) -> Row | None:
        """A row; None while it is on its way."""
        chunk, place = divmod(number, CHUNK)
        rows = self._chunks.get(chunk)
        if rows is None:
            self._want(chunk)
            rows = self._old.get(chunk, ())
        return rows[place] if place < len(rows) else None

    def some(self, first: int, count: int) -> Sequence[Row]:
        """Rows to measure columns by: those that are here, and no more than one chunk of them."""
        chunk, place = divmod(first, CHUNK)
        return self._chunks.get(chunk, ())[place : place + count]

    def key(self, number: int) -> str | None:
        """The session of a row."""
        row = self.row(number)
        return None if row is None else row.key

    def places(self) -> dict[object, int]:
        """The numbers of the rows that are here, by their keys; of those that are read again, where they were."""
        return {
            row.key: chunk * CHUNK + place
            for chunks in (self._old, self._chunks)
            for chunk, rows in chunks.items()
            for place, row in enumerate(rows)
        }

    def show_sort(self, order: str, *, descending: bool) -> None:
        """Show that the rows are in this order."""
        self._sorted_by, self._descending = order, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def sort_by_column(self, column: int) -> None:
        """Ask for the order of a column; the same column again turns it round."""
        order = self._orders[column]
        if order:
            self.sort_asked.emit(order, not self._descending if order == self._sorted_by else True)

    def sorts(self, column: int) -> bool:
        """Whether the store can sort by a column."""
        return bool(self._orders[column])

    def _want(self, chunk: int) -> None:
        if chunk in self._wanted:
            self._wanted.remove(chunk)
        self._wanted.insert(0, chunk)
        del self._wanted[_MOST_WANTED:]
        self._soon.start()

    def _ask(self) -> None:
        wanted, self._wanted = tuple(self._wanted), []
        if wanted:
            self.wanted.emit(wanted)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; nothing while its row is on its way."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        return None if row is None else cell(self.columns[index.column()], row, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The head of a column."""
        said = head(self.columns, section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole and said is not None and self._orders[section] == self._sorted_by:
            return f"{said} {arrow(self._descending)}"
        return said
