"""A page of settings, its rows (title, field, sentence, what is wrong), and what stands in a row but is no setting."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mytokentracker.core.translating import tr
from mytokentracker.look import boxes
from mytokentracker.look.theme import base_pixels, font

_TITLE_EMS = 11
# So far above words is the line of words in a field beside them.
_TOP_EMS = 0.4


class Beside(QWidget):
    """Some widgets side by side; the first one takes the keyboard."""

    def __init__(self, *parts: QWidget) -> None:
        """Put them so."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(base_pixels(self.font()) * 0.7))
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        self.setFocusProxy(parts[0])


class Row(QWidget):
    """One line of a page. words: what else it is found by."""

    def __init__(self, title: str, field: QWidget, sentence: str, words: str = "") -> None:
        """Put them together; the field's own part that takes the keyboard gets the title as its name."""
        super().__init__()
        self.title, self.field = title, field
        self._found_by = f"{title} {sentence} {words}".casefold()
        em = base_pixels(self.font())
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(em)
        caption = QLabel(title, self)
        caption.setWordWrap(True)
        caption.setFixedWidth(em * _TITLE_EMS)
        # On the line of the words in the field.
        caption.setContentsMargins(0, round(em * _TOP_EMS), 0, 0)
        columns.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout()
        rows.setSpacing(round(em * 0.25))
        rows.addWidget(field)
        self._fault = self._lack = ""
        self._sentence = self._words("sub", 0.92)
        self._wrong = self._words("red", 0.96)
        self._wrong.setVisible(False)
        rows.addWidget(self._sentence)
        rows.addWidget(self._wrong)
        columns.addLayout(rows, 1)
        self._taker = taker = _taker(field)
        caption.setBuddy(taker)
        if not taker.accessibleName():
            taker.setAccessibleName(title)
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Say something else below the field."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._describe()

    def show_wrong(self, words: str) -> None:
        """Say what is wrong with what was done here; nothing: all is well."""
        self._fault = words
        self._complain()

    def show_missing(self, words: str) -> None:
        """Say what is still wanted here, whatever is wrong besides; nothing: it is there."""
        self._lack = words
        self._complain()

    def _complain(self) -> None:
        words = self._complaint()
        self._wrong.setText(f"⚠ {words}" if words else "")
        self._wrong.setAccessibleName(f"{self.title}: {words}" if words else "")
        self._wrong.setVisible(bool(words))
        self._describe()

    def _complaint(self) -> str:
        return " ".join(filter(None, (self._fault, self._lack)))

    def _describe(self) -> None:
        """Have it all heard where the keyboard is: the words around the field take none."""
        self._taker.setAccessibleDescription(" ".join(filter(None, (self._complaint(), self._sentence.text()))))

    @property
    def wrong(self) -> str:
        """What is said to be wrong."""
        return self._wrong.text()

    def is_found_by(self, words: str) -> bool:
        """Whether all these words, in small letters, are in what the row says."""
        return all(word in self._found_by for word in words.split())

    def _words(self, tone: str, scale: float) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tone", tone)
        label.setFont(font(self.font(), scale))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _taker(field: QWidget) -> QWidget:
    """What takes the keyboard for the field: fields stand in fields."""
    proxy = field.focusProxy()
    return field if proxy is None else _taker(proxy)


class Group(QFrame):
    """A card with what belongs together; `rows` is where the rows go."""

    def __init__(self, title: str, parent: QWidget) -> None:
        """title: "" for none."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        em = base_pixels(parent.font())
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(round(em * 1.3), round(em * 1.1), round(em * 1.3), round(em * 1.3))
        self.rows.setSpacing(round(em * 1.2))
        if title:
            caption = boxes.label(self, "text", 1.08, QFont.Weight.DemiBold)
            caption.setText(title)
            self.rows.addWidget(caption)


class Page(QScrollArea):
    """Rows in groups, one below the other. title: as it is in every language; `tr` says it in the person's."""

    def __init__(self, title: str) -> None:
        """Empty."""
        super().__init__()
        self.title = title
        self.rows: list[Row] = []
        self._groups: list[tuple[Group, list[Row]]] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The rows take the keyboard, not what they lie on.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr(title))
        self._ground = ground = QWidget(self)
        em = base_pixels(self.font())
        self._lines = QVBoxLayout(ground)
        self._lines.setContentsMargins(round(em * 1.1), round(em * 1.4), round(em * 1.1), round(em * 1.4))
        self._lines.setSpacing(em)
        head = boxes.label(ground, "text", 1.3, QFont.Weight.DemiBold)
        head.setText(tr(title))
        self._lines.addWidget(head)
        self._lines.addStretch(1)
        self.setWidget(ground)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest field, which must not be cut off: words are longer in some languages."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._ground.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def group(self, title: str) -> None:
        """What is added from now on stands in a card below this title; "": in one without."""
        card = Group(title, self._ground)
        self._groups.append((card, []))
        self._lines.insertWidget(self._lines.count() - 1, card)

    def add(self, row: Row) -> None:
        """Add a row at the end."""
        if not self._groups:
            self.group("")
        card, rows = self._groups[-1]
        self.rows.append(row)
        rows.append(row)
        card.rows.addWidget(row)

    def filter(self, words: str) -> int:
        """Show only the rows that these words find (none: all rows); how many these are."""
        for row in self.rows:
            row.setVisible(row.is_found_by(words))
        for card, rows in self._groups:
            card.setVisible(any(not row.isHidden() for row in rows))
        return sum(not row.isHidden() for row in self.rows)


def said(words: str) -> QLabel:
    """Words in the place of a field."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # On the line of the row's title.
    label.setContentsMargins(0, round(base_pixels(label.font()) * _TOP_EMS), 0, 0)
    return label


def place(path: Path) -> QWidget:
    """A path, to be copied."""
    line = QLineEdit(str(path))
    line.setReadOnly(True)
    line.setFrame(False)
    # On the page's ground, so that nobody takes it for a field to fill in.
    line.setProperty("kind", "place")
    line.setCursorPosition(0)
    return line


def button(caption: str, name: str) -> QPushButton:
    """A button that Enter elsewhere does not press. name: says what it does without what stands around it."""
    made = QPushButton(caption)
    made.setAccessibleName(name)
    made.setAutoDefault(False)
    return made
