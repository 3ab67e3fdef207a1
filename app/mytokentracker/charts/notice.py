"""What stands in the place of figures: that they are being read, that there are none, or why they cannot be had."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mytokentracker.charts.speaking import GROUP, announce
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label
from mytokentracker.look.theme import Theme

LOADING, EMPTY, PROBLEM = "loading", "empty", "problem"
# What comes sooner than this needs no word about its coming.
_PATIENCE_MS = 250
_BARS = (0.35, 0.6, 0.45, 0.85, 0.7)


class _Sign(QWidget):
    """Five bars: solid and one of them amber for a problem, outlined for emptiness, faint while reading."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self.state = theme, LOADING

    def sizeHint(self) -> QSize:
        em = themes.base_pixels(self.font())
        return QSize(em * 7, em * 5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(_BARS)
        for number, height in enumerate(_BARS):
            box = QRectF(number * step + 3, self.height() * (1 - height), step - 6, self.height() * height - 2)
            troubled = self.state == PROBLEM and number == 3
            colour = QColor(self.theme.amber if troubled else self.theme.band)
            if self.state == EMPTY:
                painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour if troubled or self.state == PROBLEM else QColor(self.theme.track))
            painter.drawRoundedRect(box, 4, 4)
        painter.end()


class Notice(QWidget):
    """button_pressed: the one thing to do about it was asked for."""

    accessible_role = GROUP

    button_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Say that figures are being read, if it takes long."""
        super().__init__(parent)
        em = themes.base_pixels(parent.font())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(em * 2, em * 2, em * 2, em * 2)
        rows.setSpacing(round(em * 0.7))
        rows.addStretch(2)
        self._sign = _Sign(theme, self)
        self._title = label(self, "text", 1.3, QFont.Weight.DemiBold)
        self._hint = label(self, "sub", 1.0)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Labels that wrap need a width to know their height.
        self._hint.setFixedWidth(em * 30)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.button_pressed)
        for part in (self._sign, self._title, self._hint, self._button):
            rows.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._reveal)
        self.say_loading()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._sign.theme = theme
        self._sign.update()

    def say_loading(self) -> None:
        """Say, after a moment, that figures are being read."""
        self._say(LOADING, tr("Reading…", "the store is being read"), "", "")
        for part in (self._sign, self._title):
            part.hide()
        self._waiting.start(_PATIENCE_MS)

    def say_empty(self, title: str, hint: str, button: str = "") -> None:
        """Say that there is nothing, and when there will be something."""
        self._say(EMPTY, title, hint, button)

    def say_problem(self, problem: Problem) -> None:
        """Say what is wrong and what helps."""
        self._say(PROBLEM, tr(problem.title), tr(problem.hint), tr("Try again"))

    def _reveal(self) -> None:
        self._sign.show()
        self._title.show()

    def _say(self, state: str, title: str, hint: str, button: str) -> None:
        self._waiting.stop()
        self._sign.state = state
        self._sign.update()
        self._sign.show()
        self._title.setText(title)
        self._title.show()
        self._hint.setText(hint)
        # The layout reckons with the lines that a wider label would have.
        self._hint.setFixedHeight(max(0, self._hint.heightForWidth(self._hint.width())))
        self._hint.setVisible(bool(hint))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        if state != LOADING and self.isVisible():
            announce(self, f"{title}. {hint}" if hint else title)
