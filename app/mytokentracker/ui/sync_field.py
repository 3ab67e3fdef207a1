"""The fields of one window in Quick Sync: the percentage, the reset, and what is said of both below."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from mytokentracker.core import text
from mytokentracker.core.translating import tr
from mytokentracker.core.weekly_reset import shown
from mytokentracker.core.windows import LENGTHS
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label, set_tone
from mytokentracker.ui.sync_view import CALM, Answer, Entry

_MOST_CHARACTERS = 24
# Thursday at ten.
_SAMPLE = (3, 10, 0)


class PercentEdit(QLineEdit):
    """Shows our number until the person types; what was never typed is nobody's reading."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Start untouched and empty."""
        super().__init__(parent)
        self._touched = False
        self._estimate = ""
        self.setMaxLength(_MOST_CHARACTERS)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(tr("{window}: the percentage that Claude shows", window=name))
        self.setProperty("tone", "sub")
        self.textEdited.connect(self._edited)

    def typed(self) -> str | None:
        """What was typed; None while our number stands there."""
        return self.text() if self._touched else None

    def show_estimate(self, words: str) -> None:
        """Show our number, unless something was typed."""
        self._estimate = words
        if not self._touched and self.text() != words:
            self.setText(words)
            self._select_untouched()

    def forget(self) -> None:
        """Show our number again in the place of what was typed."""
        self._touched = False
        self.setText(self._estimate)
        self._select_untouched()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select our number, so that typing replaces it."""
        super().focusInEvent(event)
        self._select_untouched()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select it for the mouse too, which only sets the cursor otherwise."""
        super().mouseReleaseEvent(event)
        self._select_untouched()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down count: Claude's number is often near ours."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.text().strip().isdecimal():
            super().keyPressEvent(event)
            return
        self.setText(str(max(0, min(100, int(self.text()) + step))))
        self.textEdited.emit(self.text())

    def _select_untouched(self) -> None:
        if not self._touched and self.hasFocus():
            self.selectAll()

    @Slot(str)
    def _edited(self, _words: str) -> None:
        self._touched = True


class SyncField(QWidget):
    """One row of fields with its note. `edited` comes with every change, `left` when the reset was typed to its end."""

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        """Build it; name: of the window, title: what people call it."""
        super().__init__(parent)
        self.name = name
        self._asked: float | None = None
        em = themes.base_pixels(self.font())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(em * 0.45))
        grid.setVerticalSpacing(round(em * 0.3))
        caption = label(self, "text", 1.05, QFont.Weight.DemiBold)
        caption.setText(title)
        self.percent = PercentEdit(title, self)
        self.percent.setFont(themes.font(self.font(), 1.3, QFont.Weight.DemiBold))
        self.percent.setFixedWidth(round(em * 5.2))
        self.percent.textEdited.connect(self._percent_edited)
        sign = label(self, "sub")
        sign.setText("%")
        when = label(self, "sub", 0.96)
        is_session = name == "session"
        when.setText(
            tr("resets in", "before a field: 2 h 13 min") if is_session else tr("resets", "before a field: Thu 10:00")
        )
        self.reset = QLineEdit(self)
        self.reset.setFont(themes.font(self.font()))
        self.reset.setMaxLength(_MOST_CHARACTERS)
        self.reset.setFixedWidth(round(em * 7.6))
        self.reset.setAccessibleName(
            tr("{window}: resets in, optional", "a field: 2 h 13 min", window=title)
            if is_session
            else tr("{window}: resets on, optional", "a field: Thu 10:00", window=title)
        )
        if name == "weekly":
            self.reset.setPlaceholderText(shown(_SAMPLE))
        self._reset_done = False
        self.reset.textEdited.connect(self._reset_edited)
        self.reset.editingFinished.connect(self._reset_left)
        self._note = label(self, CALM, 0.92, wrap=True)
        # Two lines from the start, so that the window does not jump with every digit.
        self._note.setMinimumHeight(2 * self._note.fontMetrics().lineSpacing())
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        caption.setBuddy(self.percent)
        when.setBuddy(self.reset)
        for column, part in enumerate((caption, self.percent, sign, when, self.reset)):
            grid.addWidget(part, 0, column + (column > 2), Qt.AlignmentFlag.AlignVCenter)
        # As wide in each row, so that the fields stand in one line.
        grid.setColumnMinimumWidth(0, _widest(caption) + round(em * 0.4))
        grid.setColumnStretch(3, 1)
        grid.addWidget(self._note, 1, 0, 1, 6)

    def entry(self) -> Entry:
        """What stands in the fields."""
        return Entry(self.percent.typed(), self.reset.text(), self._reset_done, self._asked)

    def show_answer(self, answer: Answer) -> None:
        """Say this below the fields."""
        calm = answer.tone == CALM
        said = answer.note if calm else f"⚠ {answer.note}"
        untouched = self.percent.typed() is None
        tones: tuple[tuple[QWidget, str], ...] = (
            (self._note, answer.tone),
            (self.percent, "sub" if untouched else "text" if calm or answer.about_reset else answer.tone),
            (self.reset, answer.tone if answer.about_reset else "text"),
        )
        for part, tone in tones:
            set_tone(part, tone)
        self._note.setText(said)
        self.percent.setAccessibleDescription(said)

    def ask(self, percent: float) -> None:
        """Ask about this percentage; sent off again, it counts."""
        self._asked = percent

    def finish_reset(self) -> None:
        """The reset is not being typed any more."""
        self._reset_done = True

    def clear(self) -> None:
        """Start anew after saving; a session's reset was that of one moment."""
        self._asked = None
        self._reset_done = False
        self.percent.forget()
        if self.name == "session":
            self.reset.clear()

    @Slot()
    def _percent_edited(self) -> None:
        self._asked = None
        self.edited.emit()

    @Slot()
    def _reset_edited(self) -> None:
        if not self.reset.text().strip():
            self._reset_done = False
        self.edited.emit()

    @Slot()
    def _reset_left(self) -> None:
        self._reset_done = True
        self.left.emit()


def _widest(caption: QLabel) -> int:
    """How wide the longest of the windows' names is."""
    return max(caption.fontMetrics().horizontalAdvance(text.window_title(name)) for name in LENGTHS)
