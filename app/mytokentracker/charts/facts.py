"""Facts: numbers with what they are above, and more to say about them below."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mytokentracker.charts.speaking import TEXT
from mytokentracker.charts.words import pair
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label, set_tone


class Fact(QWidget):
    """A number with what it is above and, where there is more to say, a note below."""

    accessible_role = TEXT

    def __init__(self, name: str, parent: QWidget, scale: float = 1.5) -> None:
        """Without a number yet."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        self._name = label(self, "sub", 0.94)
        self._value = label(self, "text", scale, QFont.Weight.DemiBold)
        self._note = label(self, "sub", 0.9)
        for part in (self._name, self._value, self._note):
            part.setWordWrap(True)
            part.setTextFormat(Qt.TextFormat.PlainText)
        for part in (self._name, self._value, self._note):
            rows.addWidget(part)
        rows.addStretch(1)
        self._name.setText(name)
        self._note.hide()

    def say(self, value: str, note: str = "", tone: str = "sub") -> None:
        """Show this. tone: the colour of the note, "sub", "amber", "green"."""
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        set_tone(self._note, tone)
        self.setAccessibleName(pair(self._name.text(), value))
        self.setAccessibleDescription(note)

    @property
    def name(self) -> str:
        """What it is."""
        return self._name.text()

    @property
    def value(self) -> str:
        """What is shown."""
        return self._value.text()

    @property
    def note(self) -> str:
        """What is said below it."""
        return self._note.text()


class Facts(QWidget):
    """Facts side by side, in as many rows as the width asks for."""

    def __init__(self, names: Mapping[str, str], parent: QWidget, most: int = 4, scale: float = 1.5) -> None:
        """names: what each number is, by its key. most: so many in a row."""
        super().__init__(parent)
        em = themes.base_pixels(parent.font())
        self._least, self._most, self._columns = round(em * 10.5), most, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(em)
        self._grid.setVerticalSpacing(round(em * 0.9))
        self._facts = {key: Fact(title, self, scale) for key, title in names.items()}
        self._place(most)

    def __getitem__(self, key: str) -> Fact:
        """The fact of that key."""
        return self._facts[key]

    def items(self) -> tuple[tuple[str, Fact], ...]:
        """All of them with what they are called."""
        return tuple((fact.name, fact) for fact in self._facts.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them anew where the width asks for it."""
        super().resizeEvent(event)
        fitting = max(1, min(self._most, event.size().width() // self._least))
        # As even as can be: two and two, not three and one.
        rows = -(-len(self._facts) // fitting)
        self._place(-(-len(self._facts) // rows))

    def minimumSizeHint(self) -> QSize:
        """One beside the other only where there is room."""
        return QSize(self._least, super().minimumSizeHint().height())

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, fact in enumerate(self._facts.values()):
            self._grid.addWidget(fact, number // columns, number % columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
