"""What happened at one moment: upright lines and signs over a chart, each with its word where there is room."""

from collections.abc import Sequence

import msgspec
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from mytokentracker.charts.plots.over_all import OverAll
from mytokentracker.look import theme as themes
from mytokentracker.look.theme import Theme

RESET, READING, LIMIT, CHANGE = "reset", "reading", "limit", "change"
# More lines than this would be a fence: then only their heads are drawn.
_MOST_LINES = 24


class Mark(msgspec.Struct, frozen=True):
    """One marker. sort: RESET, READING, LIMIT (reached) or CHANGE (of the limits). word: short; said: in full."""

    at: float
    sort: str
    word: str
    said: str


class Marks(OverAll):
    """All markers of a chart, in the strip above the bars and through them."""

    def __init__(self, box: pg.ViewBox, theme: Theme, font: QFont) -> None:
        # Behind the bars: what has words lies above them anyway.
        super().__init__(box, theme, -50)
        self._font = themes.font(font, 0.88)
        self.marks: tuple[Mark, ...] = ()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these."""
        self.marks = tuple(sorted(marks, key=lambda mark: mark.at))
        self.update()

    def between(self, low: float, high: float) -> tuple[Mark, ...]:
        """Those with low <= at < high."""
        return tuple(mark for mark in self.marks if low <= mark.at < high)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw those that can be seen."""
        seen = self._box.viewRect()
        shown = self.between(seen.left(), seen.right())
        if not shown:
            return
        transform = painter.transform()
        top = transform.map(QPointF(seen.left(), seen.bottom())).y()
        foot = transform.map(QPointF(seen.left(), seen.top())).y()
        right = transform.map(QPointF(seen.right(), 0)).x()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        lines = [mark for mark in shown if mark.sort != READING]
        with_lines = len(lines) <= _MOST_LINES
        free_from = 0.0
        words: list[tuple[QPointF, str]] = []
        for mark in shown:
            x = round(transform.map(QPointF(mark.at, 0)).x()) + 0.5
            colour = self._colour(mark.sort)
            if mark.sort == READING:
                painter.setPen(QPen(QColor(self._theme.window), 1))
                painter.setBrush(colour)
                painter.drawEllipse(QPointF(x, top + metrics.height() + 6), 3.4, 3.4)
                continue
            if with_lines:
                style = Qt.PenStyle.SolidLine if mark.sort == LIMIT else Qt.PenStyle.CustomDashLine
                pen = QPen(colour, 1, style)
                if mark.sort != LIMIT:
                    pen.setDashPattern([3, 3])
                painter.setPen(pen)
                painter.drawLine(QPointF(x, top), QPointF(x, foot))
            if mark.sort in (CHANGE, LIMIT):
                self._draw_head(painter, x, top + 4, colour, mark.sort)
            width = metrics.horizontalAdvance(mark.word)
            left = x + 6
            if left + width > right:
                left = x - 6 - width
            if with_lines and mark.word and left >= free_from:
                words.append((QPointF(left, top + metrics.ascent()), mark.word))
                free_from = left + width + 8
        for place, word in words:
            # The line of the next one would go through it.
            room = QRectF(place.x() - 2, top, metrics.horizontalAdvance(word) + 4, metrics.height())
            painter.fillRect(room, QColor(self._theme.window))
            painter.setPen(QColor(self._theme.sub))
            painter.drawText(place, word)
        painter.restore()

    def _draw_head(self, painter: QPainter, x: float, y: float, colour: QColor, sort: str) -> None:
        painter.setPen(QPen(QColor(self._theme.window), 1))
        painter.setBrush(colour)
        if sort == CHANGE:
            points = [QPointF(x, y - 5), QPointF(x + 5, y), QPointF(x, y + 5), QPointF(x - 5, y)]
        else:
            points = [QPointF(x - 5, y - 4), QPointF(x + 5, y - 4), QPointF(x, y + 5)]
        painter.drawPolygon(QPolygonF(points))

    def _colour(self, sort: str) -> QColor:
        names = {LIMIT: self._theme.red, CHANGE: self._theme.amber, READING: self._theme.green}
        return QColor(names.get(sort, self._theme.sub))
