"""The shade below a line of a chart: strongest at the top, next to nothing on the ground."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPolygonF


def shade_below(
    painter: QPainter, points: Sequence[QPointF], place: QRectF, colour: str, *, top: int, bottom: int
) -> None:
    """Shade from the points, left to right, down to the bottom of `place`. top, bottom: opacity there, 0 to 255."""
    shade = QLinearGradient(0, place.top(), 0, place.bottom())
    for at, alpha in ((0.0, top), (1.0, bottom)):
        shaded = QColor(colour)
        shaded.setAlpha(alpha)
        shade.setColorAt(at, shaded)
    ground = [QPointF(points[-1].x(), place.bottom()), QPointF(points[0].x(), place.bottom())]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawPolygon(QPolygonF([*points, *ground]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
