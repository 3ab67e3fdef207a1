"""What lies over a chart: the exact values at the mouse, the bin that they are of, and the stretch that is dragged."""

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mytokentracker.charts.letters import Letters
from mytokentracker.charts.words import pair
from mytokentracker.look.theme import Theme


class Row(msgspec.Struct, frozen=True):
    """One line of a readout. colour: of the swatch before it, "" for none; faint: less important than the others.

    chosen: by keyboard.
    """

    name: str
    value: str
    colour: str = ""
    faint: bool = False
    chosen: bool = False


class Readout(msgspec.Struct, frozen=True):
    """What is said at one place of a chart."""

    title: str
    rows: tuple[Row, ...]

    @property
    def spoken(self) -> str:
        """The same for a screen reader."""
        return ". ".join([self.title, *(pair(row.name, row.value) if row.value else row.name for row in self.rows)])


class Overlay(QWidget):
    """Takes no part in what the mouse does; the chart below tells it what to show."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        """Lie over all of the parent."""
        super().__init__(parent)
        self.letters = Letters(self.font())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._readout: Readout | None = None
        self._place = QPointF()
        self._lit: QRectF | None = None
        self._dragged: QRectF | None = None
        self._focused = False
        self._points: tuple[tuple[QPointF, str], ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    @property
    def readout(self) -> Readout | None:
        """What is said now."""
        return self._readout

    def say(
        self, readout: Readout, place: QPointF, lit: QRectF | None, points: tuple[tuple[QPointF, str], ...] = ()
    ) -> None:
        """Say this beside the place. lit: what it is of. points: dots on lines, with their colours."""
        self._readout, self._place, self._lit, self._points = readout, place, lit, points
        self.update()

    def hush(self) -> None:
        """Say nothing."""
        if self._readout is not None or self._lit is not None:
            self._readout, self._lit, self._points = None, None, ()
            self.update()

    def show_focus(self, there: bool) -> None:
        """Show that the keyboard acts on the chart below."""
        if there != self._focused:
            self._focused = there
            self.update()

    def show_drag(self, dragged: QRectF | None) -> None:
        """Show which stretch is being dragged over."""
        self._dragged = dragged
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dragged is not None:
            colour = QColor(self._theme.accent)
            painter.setPen(QPen(colour, 1))
            colour.setAlpha(40)
            painter.setBrush(colour)
            painter.drawRoundedRect(self._dragged, 3, 3)
        elif self._readout is not None:
            if self._lit is not None:
                light = QColor(self._theme.text)
                light.setAlpha(18)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(light)
                painter.drawRoundedRect(self._lit, 3, 3)
            for point, colour_name in self._points:
                painter.setPen(QPen(QColor(self._theme.window), 1.5))
                painter.setBrush(QColor(colour_name))
                painter.drawEllipse(point, 4, 4)
            self._draw_readout(painter, self._readout)
        if self._focused and self._readout is None:
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _draw_readout(self, painter: QPainter, readout: Readout) -> None:
        em = self.letters.em
        title = self.letters.font(0.92, QFont.Weight.DemiBold)
        body = self.letters.font(0.92)
        metrics, head = QFontMetricsF(body), QFontMetricsF(title)
        pad, line = em * 0.7, metrics.height() + em * 0.18
        swatch = em * 0.95 if any(row.colour for row in readout.rows) else 0.0
        names = max((metrics.horizontalAdvance(row.name) for row in readout.rows), default=0)
        values = max((metrics.horizontalAdvance(row.value) for row in readout.rows), default=0)
        inner = max(head.horizontalAdvance(readout.title), swatch + names + (em * 1.4 if values else 0) + values)
        width = inner + 2 * pad
        height = 2 * pad + head.height() + (em * 0.3 if readout.rows else 0) + line * len(readout.rows) - em * 0.18
        left = self._place.x() + em
        if left + width > self.width():
            left = self._place.x() - em - width
        left = max(2.0, min(left, self.width() - width - 2))
        top = max(2.0, min(self._place.y() - height / 2, self.height() - height - 2))
        box = QRectF(left, top, width, height)
        shade = QColor(0, 0, 0, 60 if self._theme.dark else 26)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (3.0, 1.5):
            painter.setBrush(shade if spread < 2 else QColor(0, 0, 0, shade.alpha() // 2))
            painter.drawRoundedRect(box.adjusted(-spread, -spread + 1.5, spread, spread + 1.5), 9, 9)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(self._theme.field))
        painter.drawRoundedRect(box, 7, 7)
        y = top + pad + head.ascent()
        painter.setFont(title)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QPointF(left + pad, y), readout.title)
        y += head.descent() + em * 0.3 + metrics.ascent()
        painter.setFont(body)
        for row in readout.rows:
            if row.chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.button_hover))
                ground = QRectF(left + pad / 2, y - metrics.ascent() - em * 0.05, width - pad, line)
                painter.drawRoundedRect(ground, 4, 4)
            if row.colour:
                side = em * 0.62
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(row.colour))
                painter.drawRoundedRect(QRectF(left + pad, y - side, side, side), 2.5, 2.5)
            painter.setPen(QColor(self._theme.text if row.chosen else self._theme.sub))
            painter.drawText(QPointF(left + pad + swatch, y), row.name)
            painter.setPen(QColor(self._theme.sub if row.faint else self._theme.text))
            painter.drawText(QPointF(left + width - pad - metrics.horizontalAdvance(row.value), y), row.value)
            y += line
