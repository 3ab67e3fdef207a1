"""Stacked bars whose top is round, drawn in pixels so that a corner stays one at any zoom."""

from collections.abc import Sequence

import msgspec
import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

_RADIUS = 4.0
_SEAM = 1.5
# Of fewer pixels than this, bars stand side by side without a gap.
_NARROW = 2.5


class Layer(msgspec.Struct, frozen=True):
    """One layer of a stack. key: what it is of; None is all the others. values: one a bin, none of them negative."""

    key: str | None
    name: str
    colour: str
    values: tuple[float, ...]


class StackedBars(pg.GraphicsObject):  # type: ignore[misc]
    """The bars of all bins. Each bin has its own width, as days and months do."""

    def __init__(self) -> None:
        super().__init__()
        self._edges = np.zeros(1)
        self._tops = np.zeros((0, 0))
        self._colours: list[QColor] = []
        self._growing: int | None = None

    def set_bars(self, edges: Sequence[float], layers: Sequence[Layer], growing: int | None = None) -> None:
        """Show these. edges: one more than there are bins. growing: the bin that is not over yet."""
        self.prepareGeometryChange()
        self._edges = np.asarray(edges, float)
        values = np.asarray([layer.values for layer in layers], float).reshape(len(layers), len(edges) - 1)
        self._tops = np.cumsum(values, axis=0)
        self._colours = [QColor(layer.colour) for layer in layers]
        self._growing = growing
        self.update()

    def highest(self, low: float, high: float) -> float:
        """The top of the highest bar that can be seen between these two."""
        if not self._tops.size:
            return 0.0
        seen = (self._edges[1:] > low) & (self._edges[:-1] < high)
        return float(self._tops[-1][seen].max(initial=0.0))

    def layer_at(self, index: int, value: float) -> int | None:
        """Which layer of a bar holds this value; None above it."""
        if not self._tops.size or value < 0:
            return None
        found = int(np.searchsorted(self._tops[:, index], value))
        return found if found < len(self._tops) else None

    def boundingRect(self) -> QRectF:
        """All bars."""
        if not self._tops.size:
            return QRectF()
        left, right = self._edges[0], self._edges[-1]
        return QRectF(left, 0, right - left, max(float(self._tops[-1].max()), 1e-9))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw colour by colour."""
        if not self._tops.size:
            return
        to_pixels = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lefts, rights, narrow = self._sides(to_pixels)
        zero = to_pixels.map(QPointF(0, 0)).y()
        scale = to_pixels.map(QPointF(0, 1)).y() - zero
        tops = zero + self._tops * scale
        bases = np.vstack([np.full(tops.shape[1], zero), tops[:-1]])
        highest = _index_of_last(np.diff(self._tops, axis=0, prepend=0) > 0)
        shown = _highest_of_each(lefts, self._tops[-1])
        for number, colour in enumerate(self._colours):
            path, faint = QPainterPath(), QPainterPath()
            plain: list[QRectF] = []
            for index in np.flatnonzero(shown & (bases[number] - tops[number] > 0)):
                # A bar of less than a pixel is still there.
                height = max(bases[number][index] - tops[number][index], 0.8)
                box = QRectF(lefts[index], bases[number][index] - height, rights[index] - lefts[index], height)
                on_top = highest[index] == number
                if not on_top and height > 3 * _SEAM:
                    box.setTop(box.top() + _SEAM)
                if on_top and not narrow[index]:
                    _add_round(faint if index == self._growing else path, box)
                elif index == self._growing:
                    faint.addRect(box)
                else:
                    plain.append(box)
            painter.setBrush(colour)
            # Hundreds of them in one path take ten times as long.
            painter.drawRects(plain)
            if not path.isEmpty():
                painter.drawPath(path)
            if not faint.isEmpty():
                painter.setOpacity(0.62)
                painter.drawPath(faint)
                painter.setOpacity(1.0)
        painter.restore()

    def _sides(self, to_pixels: QTransform) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Left and right of each bar, and which are narrow: those begin and end with a pixel."""
        pixels = np.asarray([to_pixels.map(QPointF(edge, 0)).x() for edge in self._edges])
        widths = np.diff(pixels)
        narrow = widths < _NARROW
        gaps = np.minimum(np.maximum(widths * 0.22, 1.0), 14.0)
        # A bar of half the chart's width would be a wall.
        most = np.minimum(widths - gaps, 64.0)
        middles = (pixels[1:] + pixels[:-1]) / 2
        whole = np.floor(pixels)
        lefts = np.where(narrow, whole[:-1], middles - most / 2)
        rights = np.where(narrow, np.maximum(whole[1:], whole[:-1] + 1), middles + most / 2)
        return lefts, rights, narrow


def _highest_of_each(lefts: np.ndarray, tops: np.ndarray) -> np.ndarray:
    """Which bars are drawn: where several share a pixel, the highest of them."""
    order = np.lexsort((tops, lefts))
    is_last = np.append(np.diff(lefts[order]) > 0, True)
    shown = np.zeros(len(lefts), bool)
    shown[order[is_last]] = True
    return shown


def _index_of_last(there: np.ndarray) -> np.ndarray:
    """For each column the last row that is true."""
    last: np.ndarray = len(there) - 1 - np.argmax(there[::-1], axis=0)
    return last


def _add_round(path: QPainterPath, box: QRectF) -> None:
    """A bar whose top is round, where it is high enough for that."""
    radius = min(_RADIUS, box.width() / 2, box.height())
    if radius < 1:
        path.addRect(box)
        return
    path.moveTo(box.bottomLeft())
    path.lineTo(box.left(), box.top() + radius)
    path.quadTo(box.topLeft(), QPointF(box.left() + radius, box.top()))
    path.lineTo(box.right() - radius, box.top())
    path.quadTo(box.topRight(), QPointF(box.right(), box.top() + radius))
    path.lineTo(box.bottomRight())
    path.closeSubpath()
