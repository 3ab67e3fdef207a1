"""A heat map of rounded cells: the calendar of a year, or the hours of a week."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mytokentracker.charts.letters import Letters
from mytokentracker.charts.plots.readout import Overlay, Readout
from mytokentracker.charts.speaking import CHART, read_out
from mytokentracker.look.theme import Theme


class Cell(msgspec.Struct, frozen=True):
    """One cell. colour: of its ground. ring: it stands out, as today does."""

    column: int
    row: int
    colour: str
    ring: bool = False


class HeatMap(QWidget):
    """Cells of one size, with words above columns and before rows. The arrow keys go from cell to cell."""

    accessible_role = CHART

    def __init__(self, theme: Theme, parent: QWidget, largest: float = 18.0, *, square: bool = True) -> None:
        """largest: how high a cell may become, in pixels. square: as wide as high; else as wide as there is room."""
        super().__init__(parent)
        self.letters = Letters(self.font())
        self._theme = theme
        self._largest, self._square = largest, square
        self._cells: dict[tuple[int, int], Cell] = {}
        self._columns, self._rows = 1, 1
        self._above: tuple[tuple[int, str], ...] = ()
        self._before: tuple[tuple[int, str], ...] = ()
        self._before_pixels = 0.0
        self._at: tuple[int, int] | None = None
        self._summary = ""
        self.say: Callable[[Cell], Readout] = lambda _cell: Readout("", ())
        self.overlay = Overlay(self, theme)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours; those of the cells come with the next `show_cells`."""
        self._theme = theme
        self.overlay.set_theme(theme)
        self.update()

    def show_cells(
        self,
        cells: Sequence[Cell],
        above: Sequence[tuple[int, str]],
        before: Sequence[tuple[int, str]],
        said: str,
        say: Callable[[Cell], Readout],
    ) -> None:
        """Show these. above, before: words of columns and rows. said: all of it in a sentence. say: one cell."""
        self.say = say
        self._cells = {(cell.column, cell.row): cell for cell in cells}
        self._columns = max((cell.column for cell in cells), default=0) + 1
        self._rows = max((cell.row for cell in cells), default=0) + 1
        self._above, self._before = tuple(above), tuple(before)
        metrics = QFontMetricsF(self.letters.font(0.86))
        self._before_pixels = max((metrics.horizontalAdvance(words) for _, words in before), default=0.0)
        self._summary = said
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def _margins(self) -> tuple[float, float]:
        metrics = QFontMetricsF(self.letters.font(0.86))
        return (self._before_pixels + 8 if self._before else 0.0, metrics.height() + 4 if self._above else 0.0)

    def _size(self, width: float, height: float | None = None) -> tuple[float, float]:
        """Width and height of a cell; height: how much there is of it, None for as little as is needed."""
        left, top = self._margins()
        across = max(4.0, (width - left) / self._columns)
        if self._square:
            return min(across, self._largest), min(across, self._largest)
        down = self._largest if height is None else (height - top) / self._rows
        return across, min(max(down, self._largest), 2 * self._largest)

    def hasHeightForWidth(self) -> bool:
        """Cells grow with the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its rows are then."""
        _, top = self._margins()
        return round(top + self._size(width)[1] * self._rows + 2)

    def sizeHint(self) -> QSize:
        """Wide."""
        width = self.letters.em * 44
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Cells of a few pixels."""
        width = self.letters.em * 22
        return QSize(width, self.heightForWidth(width))

    def _box(self, column: int, row: int) -> QRectF:
        left, top = self._margins()
        across, down = self._size(self.width(), self.height())
        return QRectF(left + column * across, top + row * down, across, down)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.letters.font(0.86)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(QColor(self._theme.sub))
        free_from = 0.0
        for column, words in self._above:
            x = self._box(column, 0).left() + 1
            if x >= free_from and x + metrics.horizontalAdvance(words) <= self.width():
                painter.drawText(QPointF(x, metrics.ascent()), words)
                free_from = x + metrics.horizontalAdvance(words) + 8
        left, _ = self._margins()
        for row, words in self._before:
            place = QRectF(0, self._box(0, row).top(), left - 8, self._box(0, row).height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        for (column, row), cell in self._cells.items():
            box = self._box(column, row)
            gap = min(1.5, box.height() * 0.1)
            box = box.adjusted(gap, gap, -gap, -gap)
            chosen = (column, row) == self._at
            painter.setPen(QPen(QColor(self._theme.text), 1.4) if cell.ring or chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(cell.colour))
            radius = min(3.2, box.height() * 0.24)
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus() and self._at is None:
            painter.setPen(QPen(QColor(self._theme.accent), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All of them."""
        return tuple(self._cells.values())

    def cell_at(self, place: QPointF) -> Cell | None:
        """The cell at this place."""
        left, top = self._margins()
        across, down = self._size(self.width(), self.height())
        if place.x() < left or place.y() < top:
            return None
        return self._cells.get((int((place.x() - left) / across), int((place.y() - top) / down)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is here."""
        cell = self.cell_at(event.position())
        self._point_at(cell, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing more."""
        self._point_at(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be all of it again."""
        self._point_at(None)
        self.setAccessibleDescription(self._summary)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell."""
        keys = Qt.Key
        moves = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        move = moves.get(keys(event.key()))
        if move is None or not self._cells:
            if event.key() == keys.Key_Escape and self._at is not None:
                self._point_at(None)
            else:
                event.ignore()
            return
        last = max(self._cells)
        wanted = last if self._at is None else (self._at[0] + move[0], self._at[1] + move[1])
        cell = self._cells.get(wanted)
        if cell is not None:
            box = self._box(cell.column, cell.row)
            self._point_at(cell, box.center())
            read_out(self, self.say(cell).spoken)

    def _point_at(self, cell: Cell | None, place: QPointF | None = None) -> None:
        at = None if cell is None else (cell.column, cell.row)
        if at != self._at:
            self._at = at
            self.update()
        if cell is None or place is None:
            self.overlay.hush()
        else:
            self.overlay.say(self.say(cell), place, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the overlay over all of it."""
        self.overlay.resize(self.size())
        super().resizeEvent(event)
