"""A choice of one of many, with an arrow that is drawn by us: style sheets know none but pictures."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QWidget

from mytokentracker.charts.letters import Letters


class Choice(QComboBox):
    """A combo box."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """name: for screen readers."""
        super().__init__(parent)
        self.letters = Letters(self.font())
        self.setAccessibleName(name)
        # A combo box gives what is chosen in it as its name.
        self.setAccessibleDescription(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with its arrow."""
        super().paintEvent(event)
        em = self.letters.em
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        middle = QPointF(self.width() - em * 0.95, self.height() / 2 + em * 0.06)
        half = em * 0.26
        corners = [middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2), middle + QPointF(half, -half / 2)]
        painter.drawPolyline(QPolygonF(corners))
        painter.end()
