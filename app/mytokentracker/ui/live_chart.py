"""The live chart: what was spent over the last hours, as a line over a shaded area."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.shading import shade_below
from mytokentracker.look.theme import Theme
from mytokentracker.look.tips import tip
from mytokentracker.ui.view import Chart


class LiveChart(QWidget):
    """A small chart with a caption, two grid lines and three times. It draws points it is given and reckons nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty; `show_chart` says what to show."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._chart: Chart | None = None
        self._font = themes.font(self.font(), 0.88)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def show_chart(self, chart: Chart) -> None:
        """Show these points."""
        if chart == self._chart:
            return
        self._chart = chart
        self.setAccessibleName(tr("Live chart"))
        self.setAccessibleDescription(chart.spoken)
        self.setToolTip(tip(chart.spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room; the height is fixed."""
        em = themes.base_pixels(self.font())
        return QSize(em * 24, 2 * QFontMetrics(self._font).height() + round(em * 5.2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw caption, grid, area, line and times."""
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        line = metrics.height()
        area = QRectF(0, line + 6, self.width(), self.height() - 2 * line - 11)
        painter.setPen(QColor(self._theme.sub))
        painter.drawText(0, metrics.ascent(), self._chart.caption)
        peak_width = metrics.horizontalAdvance(self._chart.peak)
        painter.drawText(self.width() - peak_width, metrics.ascent(), self._chart.peak)
        painter.setPen(QPen(QColor(self._theme.grid), 1))
        for share in (0.0, 0.5, 1.0):
            height = round(area.bottom() - share * area.height()) + 0.5
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
        self._draw_line(painter, self._chart, area)
        painter.setPen(QColor(self._theme.sub))
        baseline = self.height() - metrics.descent()
        for share, label in self._chart.labels:
            width = metrics.horizontalAdvance(label)
            left = min(max(share * self.width() - width / 2, 0), self.width() - width)
            painter.drawText(QPointF(left, baseline), label)
        painter.end()

    def _draw_line(self, painter: QPainter, chart: Chart, area: QRectF) -> None:
        if not chart.points:
            return
        dot = 3.0
        # The newest point carries a dot: room for it on the right, and for the line's width at the top.
        inner = area.adjusted(1, 1, -dot - 1, 0)
        points = [
            QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height()) for x, y in chart.points
        ]
        accent = QColor(self._theme.accent)
        shade_below(painter, points, inner, self._theme.accent, top=110, bottom=14)
        pen = QPen(accent, 1.6)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points[:-1]))
        # The newest interval still grows: dashed, so that its way down does not look like a fall.
        pen.setDashPattern([2.0, 2.0])
        painter.setPen(pen)
        painter.drawLine(points[-2], points[-1])
        painter.setPen(QPen(QColor(self._theme.window), 1.5))
        painter.setBrush(accent)
        painter.drawEllipse(points[-1], dot, dot)
