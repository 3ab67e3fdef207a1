"""What is chosen in a table stays so, wherever its rows are, while they come anew or in another order."""

from collections.abc import Mapping
from itertools import chain
from typing import Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

# Of all of a hundred thousand sessions, few are known by their key.
_MOST_ROWS = 1_000


class Placed(Protocol):
    """A model that knows which row is which."""

    def places(self) -> Mapping[object, int]:
        """The numbers of the rows that are here, by their keys."""


class ChosenRows:
    """The current row and the selected ones of one view, by key.

    Qt forgets them where rows come anew, and else goes by their numbers: it knows of no keys.
    """

    def __init__(self, view: QTableView) -> None:
        """Nothing is chosen yet."""
        self._view = view
        self._current: object = None
        self._column = 0
        self._chosen: frozenset[object] = frozenset()
        self._is_known = True
        self._is_nameless = False
        self.is_restoring = False
        """Whether what changes now was not done by the person."""

    def note(self, model: Placed) -> None:
        """The person has chosen something else, or what they chose has got its key just now."""
        keys = {number: key for key, number in model.places().items()}
        current = self._view.currentIndex()
        self._current, self._column = keys.get(current.row()), max(current.column(), 0)
        selected = self._view.selectionModel().selection()
        parts = [selected.at(number) for number in range(selected.count())]
        ranges = [range(part.top(), part.bottom() + 1) for part in parts]
        self._is_known = sum(map(len, ranges)) <= _MOST_ROWS
        if self._is_known:
            numbers = set(chain(*ranges))
            self._chosen = frozenset(keys[number] for number in numbers if number in keys)
            self._is_nameless = not keys.keys() >= numbers | ({current.row()} if current.isValid() else set())

    def restore(self, model: Placed) -> None:
        """Rows came anew, or in another order: choose the same ones. What is not there is chosen as soon as it is."""
        if not self._is_known:
            return
        view, selection, places = self._view, self._view.selectionModel(), model.places()
        last = view.model().columnCount() - 1
        there = QItemSelection()
        for number in sorted(places[key] for key in self._chosen if key in places):
            there.select(view.model().index(number, 0), view.model().index(number, last))
        self.is_restoring = True
        if self._current in places:
            index = view.model().index(places[self._current], self._column)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            selection.clearCurrentIndex()
        selection.select(there, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.is_restoring = False
        self._is_nameless = False
        view.viewport().update()

    def arrived(self, model: Placed) -> None:
        """Rows that were on their way are here."""
        if self._is_nameless:
            self.note(model)
        else:
            self.restore(model)
