"""The axes and the grid of a chart: words without lines, and soft horizontal rules."""

from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from mytokentracker.charts.plots.over_all import OverAll
from mytokentracker.look.theme import Theme

Tick = tuple[float, str]
Ticks = Callable[[float, float, float], Sequence[Tick]]
"""From low, high and the length of the axis in pixels to the ticks with their words."""


class WordAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """An axis of words alone."""

    def __init__(self, orientation: str, ticks: Ticks) -> None:
        super().__init__(orientation)
        self._ticks = ticks
        self._words: dict[float, str] = {}

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Write in this colour and font."""
        nothing = pg.mkPen(None)
        self.setPen(nothing)
        self.setTickPen(nothing)
        self.setTextPen(QColor(theme.sub))
        self.setStyle(tickFont=font, tickLength=0, tickTextOffset=8, hideOverlappingLabels=False)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Where the ticks are: all of one level."""
        self._words = dict(self._ticks(low, high, size))
        return [(1.0, list(self._words))]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Their words."""
        return [self._words.get(value, "") for value in values]

    def drawPicture(self, painter: QPainter, line: object, ticks: object, words: object) -> None:
        """Without the ticks themselves: pyqtgraph paints a dot even for those of no length."""
        super().drawPicture(painter, line, [], words)


class Rule(OverAll):
    """A dashed line at one height, such as what a plan costs."""

    def __init__(self, box: pg.ViewBox, theme: Theme) -> None:
        super().__init__(box, theme, 60)
        self.value: float | None = None

    def set_rule(self, value: float | None) -> None:
        """Draw it at this height, or not at all."""
        self.value = value
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the line."""
        if self.value is None:
            return
        seen = self._box.viewRect()
        transform = painter.transform()
        left = transform.map(QPointF(seen.left(), self.value))
        right = transform.map(QPointF(seen.right(), self.value))
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.text), 1.2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        y = round(left.y()) + 0.5
        painter.drawLine(QPointF(left.x(), y), QPointF(right.x(), y))
        painter.restore()


class Grid(OverAll):
    """A rule for each tick of an upright axis, behind everything."""

    def __init__(self, box: pg.ViewBox, ticks: Ticks, theme: Theme) -> None:
        super().__init__(box, theme, -100)
        self._ticks = ticks

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the rules on whole pixels, so that they are sharp."""
        seen = self._box.viewRect()
        transform = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        pen = QPen(QColor(self._theme.grid), 1)
        painter.setPen(pen)
        for value, _words in self._ticks(seen.top(), seen.bottom(), self._box.height()):
            left = transform.map(QPointF(seen.left(), value))
            right = transform.map(QPointF(seen.right(), value))
            y = round(left.y())
            painter.drawLine(QPointF(round(left.x()), y), QPointF(round(right.x()), y))
        painter.restore()
