"""The search and the two choices above the session list."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from mytokentracker.charts.choice import Choice
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes

_TYPING_MS = 180
_ALL = ""


class SessionFilters(QWidget):
    """changed: something else is looked for; while typing, a moment after the last key."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Nothing is narrowed yet."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.base_pixels(parent.font()))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search projects, models and session ids (Ctrl+F)"))
        self.search.setAccessibleName(tr("Search sessions"))
        self.search.setClearButtonEnabled(True)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        row.addWidget(self.search, 3)
        self._project = self._choice(tr("All projects"), tr("Project"))
        self._model = self._choice(tr("All models"), tr("Model"))
        row.addWidget(self._project, 1)
        row.addWidget(self._model, 1)

    def _choice(self, words: str, name: str) -> QComboBox:
        made = Choice(name, self)
        made.addItem(words, _ALL)
        made.setMinimumContentsLength(10)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.activated.connect(lambda _index: self.changed.emit())
        return made

    @property
    def text(self) -> str:
        """What was typed."""
        return self.search.text()

    @property
    def projects(self) -> tuple[str, ...] | None:
        """The project that is chosen, by key; None for all."""
        return _chosen(self._project)

    @property
    def models(self) -> tuple[str, ...] | None:
        """The model that is chosen, by name; None for all."""
        return _chosen(self._model)

    def offer(self, projects: Sequence[tuple[str, str]], models: Sequence[tuple[str, str]]) -> None:
        """Offer these, words and values; what is chosen stays so."""
        _fill(self._project, projects)
        _fill(self._model, models)

    def focus_search(self) -> None:
        """Begin to type."""
        self.search.setFocus()
        self.search.selectAll()

    def clear_search(self) -> bool:
        """Empty the search. Gives whether there was anything in it."""
        had_text = bool(self.search.text())
        self.search.clear()
        return had_text


def _chosen(box: QComboBox) -> tuple[str, ...] | None:
    value: str = box.currentData()
    return (value,) if value != _ALL else None


def _fill(box: QComboBox, values: Sequence[tuple[str, str]]) -> None:
    offered = [(box.itemText(index), box.itemData(index)) for index in range(1, box.count())]
    if offered == list(values):
        return
    now = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for words, value in values:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(now)))
