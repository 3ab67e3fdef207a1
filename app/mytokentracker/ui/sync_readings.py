"""The latest readings in Quick Sync, each of which can be corrected in place, or removed with a way back."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mytokentracker.core import sync_text
from mytokentracker.core.entering import parse_percent
from mytokentracker.core.translating import tr, tr_noop
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label, set_tone
from mytokentracker.ui.sync_view import ReadingView, unreadable

# The way back from a removal is open this long, or until the window closes.
_UNDO_MS = 8_000
_SHOWN_ROWS = 3
_SAVE = tr_noop("Save")
_CANCEL = tr_noop("Cancel")
_EDIT = tr_noop("Edit", "button: corrects a reading")
_REMOVE = tr_noop("Remove", "button: a reading")
_UNDO = tr_noop("Undo")


class ReadingRow(QWidget):
    """One reading. `changed` and `removed` come when it is final."""

    changed = Signal(int, float)
    removed = Signal(int)

    def __init__(self, reading: ReadingView, parent: QWidget) -> None:
        """Show this reading."""
        super().__init__(parent)
        self._reading = reading
        self._removing = False
        em = themes.base_pixels(self.font())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(em * 0.3))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._head = label(self)
        # It gives way to the buttons, whose words are longer in some languages.
        self._detail = label(self, "sub", 0.9, wrap=True)
        words.addWidget(self._head)
        words.addWidget(self._detail)
        row.addLayout(words, 1)
        self._edit = QLineEdit(self)
        self._edit.setFixedWidth(round(em * 4.5))
        self._edit.setMaxLength(12)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._edit.textEdited.connect(self._check)
        row.addWidget(self._edit)
        self._buttons = {words: self._button(words) for words in (_SAVE, _CANCEL, _EDIT, _REMOVE, _UNDO)}
        for words_of, asked in (
            (_SAVE, self._save),
            (_CANCEL, self._cancel),
            (_EDIT, self._begin),
            (_REMOVE, self._remove),
            (_UNDO, self._undo),
        ):
            self._buttons[words_of].clicked.connect(asked)
            row.addWidget(self._buttons[words_of])
        self._undo_time = QTimer(self)
        self._undo_time.setSingleShot(True)
        self._undo_time.setInterval(_UNDO_MS)
        self._undo_time.timeout.connect(self.finish)
        self.show_reading(reading)
        self._show_buttons(_EDIT, _REMOVE)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(tr(words), self)
        button.setProperty("kind", "link" if words in (_SAVE, _UNDO) else "quiet")
        button.setFont(themes.font(self.font(), 0.92))
        return button

    def show_reading(self, reading: ReadingView) -> None:
        """Show how it stands now, unless the person is at work on it."""
        self._reading = reading
        if self._is_at_rest():
            self._head.setText(reading.head)
            self._detail.setText(reading.detail)
        self._edit.setAccessibleName(
            tr("{reading}: corrected percentage", "reading: Session 34 %", reading=reading.head)
        )
        for words, button in self._buttons.items():
            button.setAccessibleName(f"{tr(words)}: {reading.spoken}")
        self.setAccessibleName(reading.spoken)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What can have the focus, in its order."""
        return (self._edit, *self._buttons.values())

    def finish(self) -> None:
        """Let a removal be final; nothing happens where there was none."""
        if self._removing and not self._buttons[_UNDO].isHidden():
            self._undo_time.stop()
            self._show_buttons()
            self.removed.emit(self._reading.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While a percentage is corrected, Enter and Escape belong to it and not to the window."""
        if self._edit.isHidden():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _is_at_rest(self) -> bool:
        return self._edit.isHidden() and not self._removing

    @Slot()
    def _begin(self) -> None:
        self._edit.setText(self._reading.percent)
        self._show_buttons(_SAVE, _CANCEL, edit=True)
        self._check()
        self._edit.setFocus()
        self._edit.selectAll()

    @Slot()
    def _check(self) -> None:
        wrong = unreadable(self._edit.text())
        set_tone(self._edit, "red" if wrong else "text")
        set_tone(self._detail, "red" if wrong else "sub")
        self._detail.setText(f"⚠ {tr('Not between 0 and 100')}" if wrong else self._reading.detail)
        self._edit.setAccessibleDescription(wrong)
        self._buttons[_SAVE].setEnabled(not wrong)

    @Slot()
    def _save(self) -> None:
        if unreadable(self._edit.text()):
            return
        percent = parse_percent(self._edit.text())
        if percent != parse_percent(self._reading.percent):
            self.changed.emit(self._reading.id, percent)
        self._cancel()

    @Slot()
    def _cancel(self) -> None:
        set_tone(self._detail, "sub")
        self._show_buttons(_EDIT, _REMOVE)
        self.show_reading(self._reading)
        self._buttons[_EDIT].setFocus()

    @Slot()
    def _remove(self) -> None:
        self._removing = True
        self._show_buttons(_UNDO)
        self._head.setText(tr(sync_text.REMOVED))
        self._detail.setText(self._reading.head)
        self._buttons[_UNDO].setFocus()
        self._undo_time.start()

    @Slot()
    def _undo(self) -> None:
        self._removing = False
        self._undo_time.stop()
        self._show_buttons(_EDIT, _REMOVE)
        self.show_reading(self._reading)
        self._buttons[_REMOVE].setFocus()

    def _show_buttons(self, *shown: str, edit: bool = False) -> None:
        self._edit.setVisible(edit)
        for words, button in self._buttons.items():
            button.setVisible(words in shown and (words != _EDIT or self._reading.editable))


class ReadingList(QScrollArea):
    """The readings, newest first; more than a few are scrolled. fitted: it wants another height now."""

    changed = Signal(int, float)
    removed = Signal(int)
    fitted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: dict[int, ReadingRow] = {}
        self._wanted = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The rows have the focus, never the frame round them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(themes.base_pixels(self.font()) * 0.45))
        self._column.addStretch(1)
        self.setWidget(self._inside)

    def show_readings(self, readings: tuple[ReadingView, ...]) -> None:
        """Show these; rows that stay keep the focus and what is being done with them."""
        known = {reading.id for reading in readings}
        for gone in [key for key in self._rows if key not in known]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, reading in enumerate(readings):
            row = self._rows.get(reading.id) or self._made(reading)
            row.show_reading(reading)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        self._set_tab_order([self._rows[reading.id] for reading in readings])
        self._fit()

    def finish(self) -> None:
        """Let all removals be final."""
        for row in list(self._rows.values()):
            row.finish()

    def _made(self, reading: ReadingView) -> ReadingRow:
        row = ReadingRow(reading, self._inside)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        self._rows[reading.id] = row
        return row

    def _set_tab_order(self, rows: list[ReadingRow]) -> None:
        inner = [part for row in rows for part in row.tab_stops()]
        for before, after in pairwise(inner):
            QWidget.setTabOrder(before, after)

    def sizeHint(self) -> QSize:
        """As high as a few rows, so that the fields above stay the main thing."""
        return QSize(super().sizeHint().width(), self._wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that need a second line at another width need more height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        shown = [row.heightForWidth(width) for row in self._rows.values()][:_SHOWN_ROWS]
        before, self._wanted = self._wanted, sum(shown) + self._column.spacing() * max(0, len(shown) - 1)
        # One row where the screen has no room for more.
        self.setMinimumHeight(min(shown, default=0))
        self.setMaximumHeight(self._wanted)
        self.updateGeometry()
        if self._wanted != before:
            self.fitted.emit()
