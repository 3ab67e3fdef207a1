"""A ring of shares with their sum in its middle; a slice can be pointed at, clicked, and reached by keyboard."""

import math
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mytokentracker.charts.letters import Letters
from mytokentracker.charts.speaking import CHART, read_out
from mytokentracker.charts.words import pair
from mytokentracker.core.translating import tr
from mytokentracker.look.theme import Theme

_GAP_PIXELS = 2.5


class Slice(msgspec.Struct, frozen=True):
    """A part of the whole. key None: all the others. said: how much it is."""

    key: str | None
    name: str
    colour: str
    value: float
    said: str


class Donut(QWidget):
    """picked: the key of a slice that was clicked."""

    accessible_role = CHART

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.letters = Letters(self.font())
        self._theme = theme
        self._slices: tuple[Slice, ...] = ()
        self._middle, self._below, self._summary = "", "", ""
        self._lit: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def show_slices(self, slices: Sequence[Slice], middle: str, below: str) -> None:
        """Show these, with two lines in the middle."""
        self._slices = tuple(one for one in slices if one.value > 0)
        self._middle, self._below = middle, below
        self._lit = None
        parts = "; ".join(pair(one.name, one.said) for one in self._slices)
        nothing = tr("Nothing", "a ring without slices")
        self._summary = pair(f"{middle} {below}", parts) if parts else nothing
        self.setAccessibleDescription(self._summary)
        self.update()

    def light(self, number: int | None) -> None:
        """Make one stand out."""
        if number != self._lit:
            self._lit = number
            self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        em = self.letters.em
        return QSize(em * 14, em * 14)

    def minimumSizeHint(self) -> QSize:
        """Enough for its words."""
        em = self.letters.em
        return QSize(em * 10, em * 10)

    def _ring(self) -> tuple[QRectF, float]:
        side = min(self.width(), self.height()) - 4.0
        width = side * 0.13
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        return ring.adjusted(width / 2, width / 2, -width / 2, -width / 2), width

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ring and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring, width = self._ring()
        whole = sum(one.value for one in self._slices)
        gap = math.degrees(_GAP_PIXELS / (ring.width() / 2)) if len(self._slices) > 1 else 0.0
        if not self._slices:
            painter.setPen(QPen(QColor(self._theme.track), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawEllipse(ring)
        at = 90.0
        for number, one in enumerate(self._slices):
            span = 360.0 * one.value / whole
            colour = QColor(one.colour)
            if self._lit is not None and number != self._lit:
                colour.setAlpha(95)
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            drawn = max(span - gap, 0.4)
            painter.drawArc(ring, round((at - gap / 2 - drawn) * 16), round(drawn * 16))
            at -= span
        lit = self._slices[self._lit] if self._lit is not None and self._lit < len(self._slices) else None
        words = (lit.said, lit.name) if lit else (self._middle, self._below)
        self._draw_middle(painter, ring, width, *words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawEllipse(ring.adjusted(-width / 2 - 1, -width / 2 - 1, width / 2 + 1, width / 2 + 1))
        painter.end()

    def _draw_middle(self, painter: QPainter, ring: QRectF, width: float, large: str, small: str) -> None:
        room = ring.width() - width * 1.6
        em = self.letters.em
        for words, scale, colour, offset, weight in (
            (large, 1.7, self._theme.text, -0.55, QFont.Weight.DemiBold),
            (small, 0.94, self._theme.sub, 0.95, QFont.Weight.Normal),
        ):
            painter.setFont(self.letters.font(scale, weight))
            metrics = painter.fontMetrics()
            while metrics.horizontalAdvance(words) > room and scale > 0.8:
                scale -= 0.1
                painter.setFont(self.letters.font(scale, weight))
                metrics = painter.fontMetrics()
            painter.setPen(QColor(colour))
            line = QRectF(ring.center().x() - room / 2, ring.center().y() + (offset - 1) * em, room, 2 * em)
            elided = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, int(room))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, elided)

    def slice_at(self, place: QPointF) -> int | None:
        """Which slice is there."""
        ring, width = self._ring()
        away = place - ring.center()
        distance = math.hypot(away.x(), away.y())
        if abs(distance - ring.width() / 2) > width / 2 or not self._slices:
            return None
        turned = (90.0 + math.degrees(math.atan2(away.y(), away.x()))) % 360.0
        whole = sum(one.value for one in self._slices)
        for number, one in enumerate(self._slices):
            turned -= 360.0 * one.value / whole
            if turned < 0:
                return number
        return len(self._slices) - 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the slice under the mouse."""
        self._point(self.slice_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Light none."""
        self._point(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the slice under the mouse."""
        number = self.slice_at(event.position())
        if number is not None:
            self.picked.emit(self._slices[number].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go round, Return picks."""
        keys = Qt.Key
        count = len(self._slices)
        if event.key() in (keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down) and count:
            step = 1 if event.key() in (keys.Key_Right, keys.Key_Down) else -1
            start = -1 if step > 0 else 0
            self._point(((start if self._lit is None else self._lit) + step) % count)
            one = self._slices[self._lit or 0]
            read_out(self, pair(one.name, one.said))
        elif event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and self._lit is not None:
            self.picked.emit(self._slices[self._lit].key)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be all of it again."""
        self._point(None)
        self.setAccessibleDescription(self._summary)
        super().focusOutEvent(event)

    def _point(self, number: int | None) -> None:
        if number != self._lit:
            self.light(number)
