"""Lines over time, with shades, bands and dots; a readout at each place."""

from collections.abc import Callable, Sequence

import msgspec
import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from mytokentracker.charts.plots.axes import Tick
from mytokentracker.charts.plots.bar_chart import moment_ticks, value_ticks
from mytokentracker.charts.plots.markers import Mark, Marks
from mytokentracker.charts.plots.pointing import PointedCanvas
from mytokentracker.charts.plots.readout import Readout, Row
from mytokentracker.charts.plots.ticks import Ticked
from mytokentracker.charts.words import Words, from_to
from mytokentracker.core.translating import tr
from mytokentracker.look.theme import Theme

# From so many points on, a line of more than one pixel takes a hundred times as long.
_DENSE = 2000
_PAD_SHARE = 0.02
_LEAST_SECONDS = 86_400.0


class Line(msgspec.Struct, frozen=True):
    """One line. xs ascend. shaded: filled down to zero. dotted: a dot at each point, and no line when `joined` is off.

    lows, highs: a band around it, where given.
    """

    name: str
    colour: str
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    shaded: bool = False
    dotted: bool = False
    joined: bool = True
    lows: tuple[float, ...] = ()
    highs: tuple[float, ...] = ()


class _Item(pg.GraphicsObject):  # type: ignore[misc]
    def __init__(self, line: Line, ground: QColor) -> None:
        super().__init__()
        self._line, self._ground = line, ground
        xs, ys = np.asarray(line.xs, float), np.asarray(line.ys, float)
        self._path = pg.arrayToQPath(xs, ys) if len(xs) > 1 else QPainterPath()
        self._band = QPainterPath()
        if line.lows and line.highs:
            around = np.concatenate([xs, xs[::-1]])
            edge = np.concatenate([np.asarray(line.highs, float), np.asarray(line.lows, float)[::-1]])
            self._band = pg.arrayToQPath(around, edge)
        self._shade = QPainterPath()
        if line.shaded and len(xs) > 1:
            around = np.concatenate([[xs[0]], xs, [xs[-1]]])
            self._shade = pg.arrayToQPath(around, np.concatenate([[0.0], ys, [0.0]]))
        self._rect = (
            QRectF(
                QPointF(xs.min(initial=np.inf), min(ys.min(initial=0.0), *(line.lows or (0.0,)))),
                QPointF(xs.max(initial=-np.inf), max(ys.max(initial=0.0), *(line.highs or (0.0,)))),
            )
            if len(xs)
            else QRectF()
        )

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        line, colour = self._line, QColor(self._line.colour)
        if not self._band.isEmpty():
            faint = QColor(colour)
            faint.setAlpha(46)
            painter.fillPath(self._band, QBrush(faint))
        if not self._shade.isEmpty():
            gradient = QLinearGradient(0, 0, 0, max(self._rect.bottom(), 1e-9))
            for at, alpha in ((0.0, 10), (1.0, 105)):
                shaded = QColor(colour)
                shaded.setAlpha(alpha)
                gradient.setColorAt(at, shaded)
            painter.fillPath(self._shade, QBrush(gradient))
        if line.joined:
            pen = QPen(colour, 1.0 if len(line.xs) > _DENSE else 2.0)
            pen.setCosmetic(True)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._path)
        if line.dotted:
            transform = painter.transform()
            painter.save()
            painter.resetTransform()
            painter.setPen(QPen(self._ground, 1.2))
            painter.setBrush(colour)
            for x, y in zip(line.xs, line.ys, strict=True):
                painter.drawEllipse(transform.map(QPointF(x, y)), 3.4, 3.4)
            painter.restore()


class LineChart(PointedCanvas):
    """Lines over UTC seconds."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        """Start empty; `show_lines` fills it."""
        self._words = words
        self._lines: tuple[Line, ...] = ()
        self._xs: tuple[float, ...] = ()
        self._said: Callable[[float], str] = words.number
        self._ticked = Ticked(words.number_tick)
        self._least_top = 0.0
        super().__init__(theme, parent, _LEAST_SECONDS)
        self._items: list[_Item] = []
        self.marks = Marks(self.box, theme, self.font())
        self.add(self.marks)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours; the lines' own come with the next `show_lines`."""
        super().set_theme(theme)
        if hasattr(self, "marks"):
            self.marks.set_theme(theme)

    def set_words(self, words: Words) -> None:
        """Write times as in another zone."""
        self._words = words
        self.refit()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(
        self,
        lines: Sequence[Line],
        said: Callable[[float], str],
        ticked: Ticked,
        *,
        marks: Sequence[Mark] = (),
        least_top: float = 0.0,
    ) -> None:
        """Show these. said, ticked: a value in the readout and at a tick. least_top: how high it is at least."""
        for item in self._items:
            self.take(item)
        self._lines, self._said, self._ticked, self._least_top = tuple(lines), said, ticked, least_top
        self._items = [_Item(line, QColor(self._theme.window)) for line in self._lines if line.xs]
        for item in self._items:
            self.add(item)
        self._xs = tuple(sorted({x for line in self._lines for x in line.xs}))
        self.marks.set_marks(marks)
        low, high = (self._xs[0], self._xs[-1]) if self._xs else (0.0, 1.0)
        # Dots at the ends are to be seen whole.
        pad = (high - low) * _PAD_SHARE if high > low else 1.0
        self.show_range(low - pad, high + pad)

    # What the canvas asks

    def _below_ticks(self, low: float, high: float, pixels: float) -> Sequence[Tick]:
        return moment_ticks(low, high, pixels / self.letters.em, self._words)

    def _beside_ticks(self, low: float, high: float, pixels: float) -> Sequence[Tick]:
        return value_ticks(low, high, pixels / self.letters.em, self._ticked)

    def _places(self) -> int:
        return len(self._xs)

    def _place_at(self, x: float) -> int | None:
        if not self._xs:
            return None
        after = int(np.searchsorted(self._xs, x))
        near = [index for index in (after - 1, after) if 0 <= index < len(self._xs)]
        return min(near, key=lambda index: abs(self._xs[index] - x))

    def _x_of(self, place: int) -> float:
        return self._xs[place]

    def _highest(self, low: float, high: float) -> float:
        tops = [self._least_top]
        for line in self._lines:
            for x, y in zip(line.xs, line.highs or line.ys, strict=True):
                if low <= x <= high:
                    tops.append(y)
        return max(tops) * (1.14 if self.marks.between(low, high) else 1.0)

    def _say(self, place: int) -> tuple[Readout, QPointF, QRectF | None, tuple[tuple[QPointF, str], ...]]:
        x = self._xs[place]
        points = [(self.pixel(x, line.ys[line.xs.index(x)]), line.colour) for line in self._lines if x in line.xs]
        middle = self.pixel(x, 0).x()
        area = self.area()
        lit = QRectF(middle - 0.5, area.top(), 1, area.height())
        return self.readout(place), QPointF(middle, area.center().y()), lit, tuple(points)

    def readout(self, place: int) -> Readout:
        """What is said at a place: each line that has a value there."""
        x = self._xs[place]
        rows = []
        for line in self._lines:
            if x not in line.xs:
                continue
            at = line.xs.index(x)
            rows.append(Row(line.name, self._said(line.ys[at]), line.colour))
            if line.lows and line.highs:
                rows.append(
                    Row(
                        tr("Band", "in which a number probably lies"),
                        from_to(self._said(line.lows[at]), self._said(line.highs[at])),
                        faint=True,
                    )
                )
        return Readout(self._words.stamp(int(x)), tuple(rows))
