"""A donut with the list of its slices beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mytokentracker.charts.legend import Entry
from mytokentracker.charts.letters import Letters
from mytokentracker.charts.plots.donut import Donut, Slice
from mytokentracker.charts.words import pair
from mytokentracker.look import theme as themes
from mytokentracker.look.theme import Theme
from mytokentracker.look.tips import tip


class _Line(QAbstractButton):
    """One slice in words: swatch, name, amount, share. By keyboard, the ring goes from slice to slice."""

    def __init__(self, list_of: "Shares", number: int) -> None:
        super().__init__(list_of)
        self.letters = list_of.letters
        self._shares, self._number = list_of, number
        self.slice: Slice | None = None
        self.share = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        if self.slice is not None:
            self._shares.picked.emit(self.slice.key)

    def show_slice(self, one: Slice, share: str) -> None:
        self.slice, self.share = one, share
        said = f"{pair(one.name, one.said)}, {share}"
        self.setAccessibleName(said)
        self.setToolTip(tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        em = self.letters.em
        return QSize(em * 14, round(em * 1.75))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.letters.em * 9, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.slice is None:
            return
        theme = self._shares.theme
        em = self.letters.em
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = em * 0.8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.slice.colour))
        painter.drawRoundedRect(QRectF(0, (self.height() - side) / 2, side, side), side * 0.28, side * 0.28)
        plain, strong = self.letters.font(1.0), self.letters.font(1.0, QFont.Weight.DemiBold)
        share_width = self._shares.share_pixels + 2
        amount = QFontMetrics(strong).horizontalAdvance(self.slice.said)
        middle = (self.height() + QFontMetrics(plain).ascent() - QFontMetrics(plain).descent()) // 2
        painter.setFont(plain)
        painter.setPen(QColor(theme.sub))
        right = self.width() - QFontMetrics(plain).horizontalAdvance(self.share)
        painter.drawText(right, middle, self.share)
        painter.setFont(strong)
        painter.setPen(QColor(theme.text))
        amount_left = self.width() - share_width - em // 2 - amount
        painter.drawText(amount_left, middle, self.slice.said)
        painter.setFont(plain)
        room = amount_left - round(em * 1.4) - em // 2
        name = QFontMetrics(plain).elidedText(self.slice.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(round(em * 1.4), middle, name)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._shares.donut.light(self._number)
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._shares.donut.light(None)


class Shares(QWidget):
    """picked: the key of a slice that was clicked, in the ring or in the list."""

    picked = Signal(object)

    def __init__(self, what: str, theme: Theme, parent: QWidget) -> None:
        """Start empty. what: for screen readers."""
        super().__init__(parent)
        self.theme = theme
        self.letters = Letters(parent.font())
        em = themes.base_pixels(parent.font())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(em * 1.6))
        self.donut = Donut(theme, self)
        self.donut.setAccessibleName(what)
        self.donut.picked.connect(self.picked)
        row.addWidget(self.donut, 2)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._list.addStretch(1)
        row.addLayout(self._list, 3)
        self._lines: list[_Line] = []
        self.share_pixels = 0

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its slices as a legend."""
        lines = (line.slice for line in self._lines)
        return tuple(Entry(one.key, one.name, one.colour, one.said) for one in lines if one is not None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.theme = theme
        self.donut.set_theme(theme)
        for line in self._lines:
            line.update()

    def show_slices(self, slices: Sequence[tuple[Slice, str]], middle: str, below: str) -> None:
        """Show these with their shares in words, largest first."""
        shown = [(one, share) for one, share in slices if one.value > 0]
        self.donut.show_slices([one for one, _ in shown], middle, below)
        metrics = QFontMetrics(self.letters.font(1.0))
        self.share_pixels = max((metrics.horizontalAdvance(share) for _, share in shown), default=0)
        while len(self._lines) > len(shown):
            line = self._lines.pop()
            self._list.removeWidget(line)
            line.deleteLater()
        for number, (one, share) in enumerate(shown):
            if number == len(self._lines):
                line = _Line(self, number)
                self._lines.append(line)
                self._list.insertWidget(self._list.count() - 1, line)
                line.show()
            self._lines[number].show_slice(one, share)
