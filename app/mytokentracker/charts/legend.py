"""The names of a chart's layers with their colours; a click leaves a layer out, another one brings it back."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mytokentracker.charts.flow import FlowLayout
from mytokentracker.charts.letters import Letters
from mytokentracker.charts.speaking import GROUP, TEXT
from mytokentracker.charts.words import pair
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.theme import Theme
from mytokentracker.look.tips import tip

_MOST_EMS = 14


class Entry(msgspec.Struct, frozen=True):
    """A layer's key (None: all the others), name and colour, and how much it is, in words."""

    key: str | None
    name: str
    colour: str
    amount: str = ""


class _Switch(QAbstractButton):
    def __init__(self, entry: Entry, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.letters = Letters(self.font())
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(self.letters.font(0.94))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_entry(entry, theme)

    def show_entry(self, entry: Entry, theme: Theme) -> None:
        self.entry, self._theme = entry, theme
        said = pair(entry.name, entry.amount) if entry.amount else entry.name
        self.setAccessibleName(said)
        self.setToolTip(tip(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        em = self.letters.em
        metrics = QFontMetrics(self.font())
        return QSize(
            round(em * 1.15) + min(metrics.horizontalAdvance(self.entry.name), em * _MOST_EMS) + 4,
            metrics.height() + round(em * 0.3),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        em = self.letters.em
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = round(em * 0.7)
        top = (self.height() - side) / 2
        colour = QColor(self.entry.colour)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, top, side, side), side * 0.28, side * 0.28)
        painter.setPen(QColor(self._theme.text if self.underMouse() and self.isEnabled() else self._theme.sub))
        # Struck out and not faint: it is there to be read and clicked.
        font = self.font()
        font.setStrikeOut(not self.isChecked())
        painter.setFont(font)
        metrics = QFontMetrics(self.font())
        left = round(em * 1.15)
        words = metrics.elidedText(self.entry.name, Qt.TextElideMode.ElideMiddle, self.width() - left)
        painter.drawText(left, (self.height() + metrics.ascent() - metrics.descent()) // 2, words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()


class _Name(_Switch):
    """Only says which colour is whose."""

    accessible_role = TEXT

    def __init__(self, entry: Entry, theme: Theme, parent: QWidget) -> None:
        super().__init__(entry, theme, parent)
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()


class Legend(QWidget):
    """hidden_changed: a frozenset of the keys whose layers are left out now."""

    accessible_role = GROUP

    hidden_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, switches: bool = True) -> None:
        """Start empty. switches: whether layers can be left out; else it only names them."""
        super().__init__(parent)
        self.setAccessibleName(tr("Legend", "of a chart"))
        self._theme, self._are_switches = theme, switches
        self._hidden: set[str | None] = set()
        self._switches: list[_Switch] = []
        em = themes.base_pixels(parent.font())
        self._flow = FlowLayout(self, round(em * 0.9))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def hidden(self) -> frozenset[str | None]:
        """The keys of the layers that are left out."""
        return frozenset(self._hidden)

    def show_entries(self, entries: Sequence[Entry], theme: Theme) -> None:
        """Show these; what was left out stays so while it is among them."""
        self._theme = theme
        self._hidden &= {entry.key for entry in entries}
        while len(self._switches) > len(entries):
            switch = self._switches.pop()
            self._flow.removeWidget(switch)
            switch.deleteLater()
        for number, entry in enumerate(entries):
            if number == len(self._switches):
                switch = _Switch(entry, theme, self) if self._are_switches else _Name(entry, theme, self)
                switch.clicked.connect(lambda _checked=False, switch=switch: self._toggle(switch))
                self._switches.append(switch)
                self._flow.addWidget(switch)
                switch.show()
            self._switches[number].show_entry(entry, theme)
            self._switches[number].setChecked(entry.key not in self._hidden)
        self._flow.invalidate()

    def forget(self) -> None:
        """Leave nothing out any more: the layers are other ones now."""
        self._hidden.clear()

    def _toggle(self, switch: _Switch) -> None:
        key = switch.entry.key
        self._hidden.symmetric_difference_update({key})
        if len(self._hidden) == len(self._switches):
            # Nothing at all is not worth looking at: all of them come back.
            self._hidden.clear()
        for one in self._switches:
            one.setChecked(one.entry.key not in self._hidden)
        self.hidden_changed.emit(self.hidden)
