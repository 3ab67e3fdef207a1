"""What was used today, in the popup: up to three figures side by side, or a sentence where nothing was used."""

from itertools import zip_longest

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label
from mytokentracker.look.tips import cut
from mytokentracker.ui.view import Column

_MOST = 3


class ColumnFace(QWidget):
    """One figure of today: label, value, note."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty; `show_column` fills it."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        self._labels = (
            label(self, "sub", 0.9),
            label(self, "text", 1.1, QFont.Weight.DemiBold),
            label(self, "sub", 0.9),
        )
        for part in self._labels:
            rows.addWidget(part)
        self._shown: Column | None = None

    def show_column(self, column: Column) -> None:
        """Show the figure; what is too long for the column ends in an ellipsis and is whole in the tooltip."""
        self._shown = column
        self.setAccessibleName(", ".join(filter(None, (f"{column.label}: {column.value}", column.note))))
        self._elide()

    def _elide(self) -> None:
        if self._shown is None:
            return
        for part, words in zip(self._labels, (self._shown.label, self._shown.value, self._shown.note), strict=True):
            shown, whole = cut(words, part.fontMetrics(), self.width())
            part.setText(shown)
            part.setToolTip(whole)

    def resizeEvent(self, _event: object) -> None:
        """Elide anew for the new width."""
        self._elide()


class Today(QWidget):
    """The figures of a day, or a sentence."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty; `show_day` fills it."""
        super().__init__(parent)
        self._sentence = label(self, "sub", 0.96, wrap=True)
        self._faces = tuple(ColumnFace(self) for _ in range(_MOST))
        parts = QHBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(round(themes.base_pixels(self.font()) * 0.7))
        for part in (self._sentence, *self._faces):
            parts.addWidget(part, 1)

    def show_day(self, columns: tuple[Column, ...], sentence: str) -> None:
        """Show these figures, at most three, or the sentence."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        for face, column in zip_longest(self._faces, columns):
            face.setVisible(column is not None)
            if column is not None:
                face.show_column(column)
