"""How charts are used: a readout under the mouse, zoom by wheel and drag, clicks, and all of it by keyboard."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from mytokentracker.charts.plots.canvas import Canvas
from mytokentracker.charts.plots.readout import Readout
from mytokentracker.charts.speaking import read_out
from mytokentracker.look.theme import Theme

_DRAG_PIXELS = 6
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_WHEEL_STEP = 1.25


class PointedCanvas(Canvas):
    """A chart that answers. What is said at its places is its subclasses' matter.

    zoomed: the person chose to see from .. until, in units of the lower axis. reset_asked: all of it again; a page that
    asks anew for what is zoomed to does so for that, too.
    """

    zoomed = Signal(float, float)
    reset_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, least: float = 1.0) -> None:
        """least: the shortest stretch that can be zoomed to."""
        self._least = least
        self._pressed: QPointF | None = None
        self._dragging = False
        self._at: int | None = None
        self._summary = ""
        super().__init__(theme, parent)
        self._clicked_at = QPointF()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._click)

    def describe(self, words: str) -> None:
        """All that the chart shows, for screen readers, until a place of it is read."""
        self._summary = words
        if self._at is None:
            self.setAccessibleDescription(words)

    # What subclasses say

    @abstractmethod
    def _places(self) -> int:
        """How many places there are of which something can be said."""

    @abstractmethod
    def _place_at(self, x: float) -> int | None:
        """Which of them is at x."""

    @abstractmethod
    def _say(self, place: int) -> tuple[Readout, QPointF, QRectF | None, tuple[tuple[QPointF, str], ...]]:
        """What is said there, where (in pixels), what it is of, and dots."""

    @abstractmethod
    def _x_of(self, place: int) -> float:
        """Where it is on the lower axis."""

    def _choose(self, key: Qt.Key) -> None:
        """Up, down or Return was pressed at the place that is read."""

    def _clicked(self, place: int, value: float) -> None:
        """There was a click at this place and height."""

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag over a stretch, or say what is here."""
        position = event.position()
        if self._pressed is not None:
            if abs(position.x() - self._pressed.x()) > _DRAG_PIXELS:
                self._dragging = True
            if self._dragging:
                self.overlay.show_drag(self._dragged(position))
        elif self.area().contains(position):
            self._point_at(self._place_at(self._value(position).x()), position)
        else:
            self._point_at(None)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Zoom to what was dragged over, or click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        pressed, self._pressed = self._pressed, None
        self.overlay.show_drag(None)
        if self._dragging:
            band = self._dragged(event.position(), pressed)
            ends = (self._value(QPointF(band.left(), 0)).x(), self._value(QPointF(band.right(), 0)).x())
            self._zoom(*ends)
        elif self.area().contains(event.position()):
            self._clicked_at = self._value(event.position())
            if self.is_zoomed:
                # A second click leaves the zoom; then this one meant nothing.
                self._soon.start(QApplication.doubleClickInterval())
            else:
                self._click()
        self._dragging = False
        event.accept()

    @Slot()
    def _click(self) -> None:
        place = self._place_at(self._clicked_at.x())
        if place is not None:
            self._clicked(place, self._clicked_at.y())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all of it again."""
        self._pressed = None
        self._soon.stop()
        self._point_at(None)
        self._show_all_of_it()
        event.accept()

    def _dragged(self, position: QPointF, pressed: QPointF | None = None) -> QRectF:
        area = self.area()
        start = (self._pressed if pressed is None else pressed) or position
        ends = sorted(min(max(point.x(), area.left()), area.right()) for point in (start, position))
        return QRectF(ends[0], area.top(), ends[1] - ends[0], area.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse, or sideways move on; what there is no more of to see is left to the page."""
        low, high = self.seen
        delta, sideways = event.angleDelta().y() / 120, event.angleDelta().x() / 120
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            delta, sideways = 0.0, sideways or delta
        whole = high - low >= self._limits[1] - self._limits[0]
        if (whole and (delta < 0 or sideways)) or not (delta or sideways):
            event.ignore()
            return
        if delta:
            factor = _WHEEL_STEP**-delta
            middle = min(max(self._value(event.position()).x(), low), high)
            self._zoom(middle - (middle - low) * factor, middle + (high - middle) * factor)
        else:
            self._move(-sideways)
        event.accept()

    def leave_zoom(self) -> bool:
        """Show all of it again. Gives whether there was a zoom to leave."""
        was_zoomed = self.is_zoomed
        if was_zoomed:
            self._show_all_of_it()
        return was_zoomed

    def _show_all_of_it(self) -> None:
        if not self._page_zooms:
            self.show_all()
        self.reset_asked.emit()

    def _move(self, steps: float) -> None:
        low, high = self.seen
        step = steps * (high - low) / 8
        step = min(max(step, self._limits[0] - low), self._limits[1] - high)
        if step:
            self._zoom(low + step, high + step)

    def _zoom_around(self, factor: float) -> None:
        """Zoom around the place that is read, or around the middle."""
        low, high = self.seen
        middle = (low + high) / 2 if self._at is None else min(max(self._x_of(self._at), low), high)
        self._zoom(middle - (middle - low) * factor, middle + (high - middle) * factor)

    def _zoom(self, low: float, high: float) -> None:
        short = self._least - (high - low)
        if short > 0:
            low, high = low - short / 2, high + short / 2
        low, high = max(low, self._limits[0]), min(high, self._limits[1])
        if high <= low:
            return
        self.overlay.hush()
        if self._is_all(low, high):
            self._show_all_of_it()
            return
        self._see(low, high)
        self.zoomed.emit(low, high)

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing more."""
        self._point_at(None)
        super().leaveEvent(event)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from place to place; plus and minus zoom around it, 0 and Escape show all.

        Up and down choose a part of what is there, Return picks it. With Shift, left and right move what is seen.
        """
        keys = Qt.Key
        key = keys(event.key())
        moves = {keys.Key_Left: -1, keys.Key_Right: 1}
        last = self._places() - 1
        if key in moves and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move(moves[key])
        elif key in moves and last >= 0:
            at = (last + 1 if moves[key] < 0 else -1) if self._at is None else self._at
            self._point_at(min(max(at + moves[key], 0), last), by_key=True)
        elif key in (keys.Key_Home, keys.Key_End) and last >= 0:
            self._point_at(0 if key == keys.Key_Home else last, by_key=True)
        elif key in (keys.Key_Plus, keys.Key_Minus, keys.Key_Equal):
            self._zoom_around(2.0 if key == keys.Key_Minus else 0.5)
        elif self._at is not None and key in (keys.Key_Up, keys.Key_Down, keys.Key_Return, keys.Key_Enter):
            self._choose(key)
        elif key == keys.Key_0:
            self._show_all_of_it()
        elif key == keys.Key_Escape and self._at is not None:
            self._point_at(None)
        elif key == keys.Key_Escape and self.is_zoomed and not self._page_zooms:
            self._show_all_of_it()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.overlay.show_focus(event.reason() in _BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say nothing more."""
        self._point_at(None)
        self.overlay.show_focus(False)
        super().focusOutEvent(event)

    def _point_at(self, place: int | None, position: QPointF | None = None, *, by_key: bool = False) -> None:
        self._at = place
        if place is None:
            self.overlay.hush()
            if self.accessibleDescription() != self._summary:
                self.setAccessibleDescription(self._summary)
            return
        readout, where, lit, points = self._say(place)
        self.overlay.say(readout, where if position is None else position, lit, points)
        if by_key:
            read_out(self, readout.spoken)
