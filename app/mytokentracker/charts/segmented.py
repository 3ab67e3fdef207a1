"""A choice of one of a few, all of them in sight."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from mytokentracker.charts.speaking import GROUP
from mytokentracker.charts.words import pair
from mytokentracker.look import theme as themes


class Segmented(QFrame):
    """Buttons in one frame, of which one is pressed. chosen: the value of the one that a person pressed."""

    accessible_role = GROUP

    chosen = Signal(str)

    def __init__(self, what: str, values: Sequence[tuple[str, str]], now: str, parent: QWidget) -> None:
        """What is chosen, for screen readers; values with their words; the one that holds now."""
        super().__init__(parent)
        self.setProperty("kind", "segments")
        em = themes.base_pixels(parent.font())
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(1)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for value, words in values:
            button = QPushButton(words, self)
            button.setProperty("kind", "segment")
            button.setFont(themes.font(parent.font(), 0.94))
            button.setCheckable(True)
            # Of the group, one is chosen: screen readers hear it so.
            button.setAutoExclusive(True)
            button.setAccessibleName(pair(what, words))
            button.setMinimumHeight(round(em * 1.75))
            button.clicked.connect(lambda _checked=False, value=value: self._choose(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
        self.setAccessibleName(what)
        self._now: str | None = None
        self.show_value(now)

    def lie_on_ground(self) -> None:
        """Stand out from the page itself, not from a card."""
        self.setProperty("on", "ground")

    @property
    def value(self) -> str | None:
        """What is chosen; None while nothing is."""
        return self._now

    def show_value(self, value: str | None) -> None:
        """Show that this is chosen; what there is no button for leaves none pressed."""
        self._now = value
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == value)
        self._group.setExclusive(value in self._buttons)
        stop_at(self._buttons.values())

    def _choose(self, value: str) -> None:
        self.show_value(value)
        self.chosen.emit(value)


def stop_at(buttons: Iterable[QAbstractButton]) -> None:
    """Have Tab stop at the one that is pressed alone, or at the first: from there, the arrow keys go on."""
    policies, every = Qt.FocusPolicy, tuple(buttons)
    stop = next((button for button in every if button.isChecked()), every[0])
    for button in every:
        button.setFocusPolicy(policies.StrongFocus if button is stop else policies.ClickFocus)
