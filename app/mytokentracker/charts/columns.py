"""The columns of a table: what a cell says, what it sorts by, and the small pictures in it."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mytokentracker.charts.export import Cell, Table
from mytokentracker.charts.plots.small import draw_interval, draw_parts, draw_sparkline
from mytokentracker.charts.words import pair
from mytokentracker.look import theme as themes
from mytokentracker.look.theme import Theme
from mytokentracker.look.tips import tip

Index = QModelIndex | QPersistentModelIndex
Record = Any
"""A row: of any kind, for which its columns are made."""

SWATCH = Qt.ItemDataRole.UserRole
SPARKLINE = Qt.ItemDataRole.UserRole + 1
PARTS = Qt.ItemDataRole.UserRole + 2
INTERVAL = Qt.ItemDataRole.UserRole + 3


class Column(msgspec.Struct, frozen=True):
    """A column of rows of any kind.

    said: the cell in words. value: what it sorts by and is exported as; None sorts last. tip: more about a cell.
    swatch: a colour before the words. sparkline: numbers to be drawn behind them. parts: colours and shares of a bar.
    interval: low, middle and high of a factor. is_name: it may be cut short, and its tooltip then says the whole of it.
    ems: how wide it is where there is room; of a name, at most. widest: the widest that cells say, as far as rows that
    are not here yet may say more than those that are. unit: of its values where they are exported, whatever they are
    shown in.
    """

    title: str
    said: Callable[[Record], str]
    value: Callable[[Record], Cell]
    is_number: bool = True
    hint: str = ""
    ems: float = 0.0
    tip: Callable[[Record], str] | None = None
    swatch: Callable[[Record], str] | None = None
    sparkline: Callable[[Record], Sequence[float]] | None = None
    parts: Callable[[Record], Sequence[tuple[str, float]]] | None = None
    interval: Callable[[Record], tuple[float, float, float]] | None = None
    unit: str = ""
    is_name: bool = False
    widest: Sequence[str] = ()


def arrow(descending: bool) -> str:
    """The sign of a column that a table is sorted by."""
    return "↓" if descending else "↑"


def cell(column: Column, row: Record, role: int) -> object:
    """What a view wants to know of a cell."""
    roles = Qt.ItemDataRole
    if role == roles.DisplayRole:
        return column.said(row)
    if role == roles.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    if role == roles.ToolTipRole:
        more = column.tip(row) if column.tip is not None else ""
        lines = (column.said(row), more) if column.is_name else (more,)
        return tip("\n".join(line for line in dict.fromkeys(lines) if line)) or None
    if role == roles.AccessibleTextRole:
        return pair(column.title, column.said(row)) if column.title else column.said(row)
    drawn = {SWATCH: column.swatch, SPARKLINE: column.sparkline, PARTS: column.parts, INTERVAL: column.interval}.get(
        role
    )
    return drawn(row) if drawn is not None else None


def head(columns: Sequence[Column], section: int, orientation: Qt.Orientation, role: int) -> object:
    """What a view wants to know of a column's head."""
    roles = Qt.ItemDataRole
    if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(columns):
        return None
    if role == roles.DisplayRole:
        return columns[section].title
    if role == roles.ToolTipRole:
        return columns[section].hint or None
    if role == roles.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if columns[section].is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    return None


class Cells(QStyledItemDelegate):
    """Draws swatches, sparklines and bars beside or instead of the words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._em = themes.base_pixels(parent.font())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        colour, line, parts = index.data(SWATCH), index.data(SPARKLINE), index.data(PARTS)
        interval = index.data(INTERVAL)
        em = self._em
        changed = QStyleOptionViewItem(option)
        if colour:
            changed.rect = option.rect.adjusted(round(em * 1.1), 0, 0, 0)
            self._ground(painter, option, index)
        super().paint(painter, changed, index)
        if not (colour or line or parts or interval):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if colour:
            side = em * 0.75
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            place = QRectF(box.left() + em * 0.5, box.center().y() - side / 2, side, side)
            painter.drawRoundedRect(place, side * 0.28, side * 0.28)
        if line:
            # The words, such as a change, stand at the right.
            words = option.fontMetrics.horizontalAdvance(f"{index.data()}  ") + em if index.data() else em / 2
            place = box.adjusted(em * 0.5, em * 0.55, -words, -em * 0.5)
            draw_sparkline(painter, place, line, self.theme.accent)
        if parts:
            height = em * 0.55
            place = QRectF(box.left() + em * 0.5, box.center().y() - height / 2, box.width() - em, height)
            draw_parts(painter, place, parts, self.theme.track)
        if interval:
            place = QRectF(box.left() + em * 0.7, box.top() + em * 0.5, box.width() - em * 1.4, box.height() - em)
            draw_interval(painter, place, interval, self.theme.accent, self.theme.band)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell without its words, under the swatch too."""
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, empty, painter, option.widget)


def data_of(columns: Sequence[Column], rows: Sequence[Record]) -> Table:
    """Rows as exact data."""
    header = tuple(f"{column.title} ({column.unit})" if column.unit else column.title for column in columns)
    return Table(header, tuple(tuple(column.value(row) for column in columns) for row in rows))
