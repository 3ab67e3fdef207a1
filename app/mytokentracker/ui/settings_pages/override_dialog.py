"""One price of the person's own, to be typed."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr
from mytokentracker.look.fields import NumberBox
from mytokentracker.look.theme import base_pixels
from mytokentracker.price_overrides import Override
from mytokentracker.ui.dialogs import without_icons

# Below every price: shown as none.
_NONE = -0.01

Save = Callable[[Override], Problem | None]
"""Keeps a row; what is wrong with it, or None where it is kept."""


class OverrideDialog(QDialog):
    """Closes once `save` has kept what was typed."""

    def __init__(self, parent: QWidget, row: Override | None, models: Sequence[str], save: Save) -> None:
        """row: to be changed; None: a new one. models: those that are known, to choose from."""
        super().__init__(parent)
        self._save = save
        self.setWindowTitle(tr("Change a price") if row else tr("Add a price"))
        em = base_pixels(self.font())
        form = QFormLayout()
        form.setHorizontalSpacing(em)
        form.setVerticalSpacing(round(em * 0.6))
        self._model = QLineEdit()
        self._model.setMinimumWidth(em * 18)
        self._model.setPlaceholderText("claude-…")
        completer = QCompleter(models, self._model)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._model.setCompleter(completer)
        self._since = QLineEdit()
        self._since.setPlaceholderText(tr("always, or a day such as 2026-10-07"))
        example = self._since.fontMetrics().horizontalAdvance(self._since.placeholderText())
        self._since.setMinimumWidth(example + em * 2)
        by_input = tr("by the input price", "of a price that was not typed")
        self._numbers = {
            "input": self._number(None),
            "output": self._number(None),
            "cache_read": self._number(by_input),
            "cache_write_5m": self._number(by_input),
            "cache_write_1h": self._number(by_input),
            "fast": self._number(tr("as otherwise", "fast mode costs the same")),
        }
        titles = {
            "input": tr("&Input"),
            "output": tr("&Output"),
            "cache_read": tr("Cache &read"),
            "cache_write_5m": tr("Cache write, &5 min"),
            "cache_write_1h": tr("Cache write, &1 h"),
            "fast": tr("&Fast mode, times"),
        }
        form.addRow(tr("&Model"), self._model)
        form.addRow(tr("From &day on"), self._since)
        for name, box in self._numbers.items():
            form.addRow(titles[name], box)
        for field in (self._model, self._since, *self._numbers.values()):
            # A label with a marked key reckons a pixel too little for itself.
            caption = form.labelForField(field)
            caption.setMinimumWidth(caption.sizeHint().width() + 2)
        self._wrong = QLabel()
        self._wrong.setWordWrap(True)
        self._wrong.setProperty("tone", "red")
        self._wrong.setVisible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        without_icons(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("kind", "primary")
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(em * 1.4),) * 4)
        column.setSpacing(em)
        unit = QLabel(tr("US dollars per million tokens."))
        unit.setProperty("tone", "sub")
        column.addWidget(unit)
        column.addLayout(form)
        column.addWidget(self._wrong)
        column.addWidget(buttons)
        self._show(row)

    def _number(self, none: str | None) -> NumberBox:
        box = NumberBox()
        box.setDecimals(4)
        box.setRange(0 if none is None else _NONE, 1_000_000)
        box.setStepType(NumberBox.StepType.AdaptiveDecimalStepType)
        if none is not None:
            box.setSpecialValueText(none)
            box.setValue(_NONE)
        return box

    def _show(self, row: Override | None) -> None:
        if row is None:
            return
        self._model.setText(row.model)
        self._since.setText(row.since.isoformat() if row.since else "")
        for name, box in self._numbers.items():
            value = getattr(row, name)
            if value is not None:
                box.setValue(value)

    def _try(self) -> None:
        typed = self._since.text().strip()
        try:
            since = date.fromisoformat(typed) if typed else None
        except ValueError:
            self._say(tr("“{day}” is no day: write it as 2026-10-07.", day=typed))
            return
        values = {name: None if box.value() < 0 else round(box.value(), 4) for name, box in self._numbers.items()}
        problem = self._save(Override(model=self._model.text().strip(), since=since, **values))  # type: ignore[arg-type]
        if problem is None:
            self.accept()
        else:
            self._say(tr(problem.hint))

    def _say(self, words: str) -> None:
        self._wrong.setText(f"⚠ {words}")
        self._wrong.setVisible(True)
