"""Pictures the size of a word: a sparkline, a bar of several parts, and a factor with where it probably lies."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from mytokentracker.look.shading import shade_below


def draw_sparkline(painter: QPainter, place: QRectF, values: Sequence[float], colour: str) -> None:
    """A line over its shade, from zero to the largest value; the newest one has a dot."""
    if len(values) < 2 or place.width() < 8:
        return
    peak = max(values) or 1.0
    inner = place.adjusted(1, 2, -3, -1)
    step = inner.width() / (len(values) - 1)
    points = [
        QPointF(inner.left() + number * step, inner.bottom() - inner.height() * value / peak)
        for number, value in enumerate(values)
    ]
    shade_below(painter, points, inner, colour, top=80, bottom=8)
    painter.setPen(QPen(QColor(colour), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(points[-1], 2, 2)


def draw_interval(painter: QPainter, place: QRectF, interval: Sequence[float], ink: str, ground: str) -> None:
    """Where a factor (in the middle) and its band (first and last) lie between a quarter and four, around one."""

    def x(value: float) -> float:
        share = (math.log2(min(max(value, 0.25), 4.0)) + 2) / 4
        return place.left() + place.width() * share

    middle = place.center().y()
    low, factor, high = interval
    painter.setPen(QPen(QColor(ground), 1))
    painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))
    painter.drawLine(QPointF(x(1), place.top()), QPointF(x(1), place.bottom()))
    colour = QColor(ink)
    painter.setPen(QPen(colour, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x(low), middle), QPointF(x(high), middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x(factor), middle), 3.6, 3.6)


def draw_parts(painter: QPainter, place: QRectF, parts: Sequence[tuple[str, float]], ground: str) -> None:
    """A bar whose parts, colours with shares of 0 to 1, lie one behind the other; what is left shows the ground."""
    radius = place.height() / 2
    shape = QPainterPath()
    shape.addRoundedRect(place, radius, radius)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(place, QColor(ground))
    left = place.left()
    for colour, share in parts:
        width = place.width() * min(max(share, 0.0), 1.0)
        if width <= 0:
            continue
        painter.fillRect(QRectF(left, place.top(), max(width - 1, 0.7), place.height()), QColor(colour))
        left += width
    painter.restore()
