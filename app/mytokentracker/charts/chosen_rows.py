"""What is chosen in a table stays so, wherever its rows are, while they come anew or in another order."""

from collections.abc import Mapping
from itertools import chain
from typing import Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

# Of all of a hundred thousand sessions, few are known by their key.
_MOST_ROWS = 1_000
# As in an index of Qt's that is none.
_NOWHERE = -1
# The key of a row that is on its way.
_NAMELESS = object()


class Placed(Protocol):
    """A model that knows which row is which."""

    def places(self) -> Mapping[object, int]:
        """The numbers of the rows that are here, by their keys."""


class ChosenRows:
    """The current row and the selected ones of one view, by key.

    Qt forgets them where rows come anew, and else goes by their numbers: it knows of no keys. A row that is on its way
    is known by its number until it is here.
    """

    def __init__(self, view: QTableView) -> None:
        """Nothing is chosen yet."""
        self._view = view
        self._current: object = _NAMELESS
        self._row, self._column = _NOWHERE, 0
        self._chosen: dict[object, int] = {}
        """The numbers of the selected rows, by their keys."""
        self._nameless: set[int] = set()
        """Those that were selected before they were here."""
        self._is_known = True
        self.is_restoring = False
        """Whether what changes now was not done by the person."""

    def note(self, model: Placed) -> None:
        """The person has chosen something else."""
        keys = {number: key for key, number in self._chosen.items()}
        keys[self._row] = self._current
        keys |= {number: key for key, number in model.places().items()}
        current = self._view.currentIndex()
        self._row, self._column = current.row(), max(current.column(), 0)
        selected = self._selected()
        self._is_known = selected is not None
        named = {number: keys.get(number, _NAMELESS) for number in selected or ()}
        self._chosen = {key: number for number, key in named.items() if key is not _NAMELESS}
        self._nameless = {number for number, key in named.items() if key is _NAMELESS}
        self._current = keys.get(self._row, _NAMELESS) if current.isValid() else _NAMELESS

    def forget_numbers(self) -> None:
        """All rows are other ones, or their numbers are: only keys tell which is which."""
        if self._nameless or not self._is_known:
            # What is left of them is not what was chosen.
            self._chosen, self._nameless, self._is_known = {}, set(), True
        self._chosen = dict.fromkeys(self._chosen, _NOWHERE)
        self._row = _NOWHERE

    def restore(self, model: Placed) -> None:
        """Rows came, or have another order: choose the same ones. What is not there is chosen as soon as it is."""
        if not self._is_known:
            return
        places = model.places()
        keys = {number: key for key, number in places.items()}
        for number in self._nameless & keys.keys():
            self._nameless.remove(number)
            self._chosen[keys[number]] = number
        if self._current is _NAMELESS:
            self._current = keys.get(self._row, _NAMELESS)

        def now(key: object, number: int) -> int:
            """Where it is, or was if nobody knows better."""
            return places.get(key, _NOWHERE if number in keys else number)

        self._row = now(self._current, self._row)
        self._chosen = {key: now(key, number) for key, number in self._chosen.items()}
        self._select({*self._chosen.values(), *self._nameless} - {_NOWHERE})

    def _selected(self) -> set[int] | None:
        """The numbers of what the view has selected; None of too many."""
        selected = self._view.selectionModel().selection()
        parts = [selected.at(number) for number in range(selected.count())]
        ranges = [range(part.top(), part.bottom() + 1) for part in parts]
        return set(chain(*ranges)) if sum(map(len, ranges)) <= _MOST_ROWS else None

    def _select(self, numbers: set[int]) -> None:
        view, selection, model = self._view, self._view.selectionModel(), self._view.model()
        if self._row == view.currentIndex().row() and numbers == self._selected():
            return
        there = QItemSelection()
        for number in sorted(numbers):
            there.select(model.index(number, 0), model.index(number, model.columnCount() - 1))
        self.is_restoring = True
        if self._row == _NOWHERE:
            selection.clearCurrentIndex()
        else:
            selection.setCurrentIndex(model.index(self._row, self._column), QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(there, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.is_restoring = False
        view.viewport().update()
