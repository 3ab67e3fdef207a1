"""The row of machines in the popup, and what becomes of a choice there; without a hub there is none."""

from datetime import tzinfo

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSignalBlocker, QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from mytokentracker.core import machine_text
from mytokentracker.core.records import Machine, Snapshot
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.tips import cut
from mytokentracker.ui.tracking import Tracking
from mytokentracker.ui.view import View, view

_COLUMNS = 3


class _Button(QPushButton):
    """One machine; a name that is too long is cut, and whole in the tooltip and for screen readers."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setCheckable(True)
        self.setProperty("kind", "quiet")
        self.setAccessibleName(tr("Show {machine}", "a machine, or All machines", machine=words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, _event: object) -> None:
        """Cut the name anew."""
        room = self.width() - self._margin()
        shown, whole = cut(self._words, self.fontMetrics(), room)
        self.setText(shown)
        self.setToolTip(whole)

    def whole_width(self) -> int:
        """How wide it is with all of its name."""
        self.ensurePolished()
        # A pixel more: letters are set in fractions of one, and a hair's breadth too much is cut.
        return self.fontMetrics().horizontalAdvance(self._words) + self._margin() + 1

    def _margin(self) -> int:
        return themes.base_pixels(self.font())

    def minimumSizeHint(self) -> QSize:
        """As narrow as it has to be."""
        return QSize(0, super().minimumSizeHint().height())


class MachineChoice(QWidget):
    """chosen: the person wants to see this Machine alone, or None for all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Without machines it is hidden."""
        super().__init__(parent)
        self.setAccessibleName(tr("Machine"))
        self._shown: tuple[Machine, ...] = ()
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(round(themes.base_pixels(parent.font()) * 0.3))
        # Made once: from its place in the order of Tab, those that come later have theirs.
        self._every = self._add(machine_text.every(), 0)
        # No tooltip should be needed to know that it is all of them.
        self._grid.setColumnMinimumWidth(0, self._every.whole_width())
        # A screen reader checks a button without a click; a click on the one that is checked already takes back what
        # was asked for and is not there yet.
        self._group.idToggled.connect(lambda index, checked: self._choose(index) if checked else None)
        self._group.idClicked.connect(self._choose)
        self.show_machines((), None)

    def show_machines(self, machines: tuple[Machine, ...], machine: Machine | None) -> None:
        """Offer these, of which that one is shown."""
        if machines != self._shown:
            self._shown = machines
            self._make()
        checked = 0 if machine is None or machine not in machines else machines.index(machine) + 1
        button = self._group.button(checked)
        if button is not None:
            # It follows what is shown; that is nobody's choice.
            with QSignalBlocker(self._group):
                button.setChecked(True)
        self.setVisible(bool(machines))

    def _make(self) -> None:
        for old in self._group.buttons():
            if old is not self._every:
                self._group.removeButton(old)
                self._grid.removeWidget(old)
                old.deleteLater()
        before = self._every
        for index, machine in enumerate(self._shown, 1):
            button = self._add(machine_text.name(machine), index)
            QWidget.setTabOrder(before, button)
            before = button

    def _add(self, words: str, index: int) -> _Button:
        button = _Button(words, self)
        self._group.addButton(button, index)
        self._grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
        return button

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.chosen.emit(None if index == 0 else self._shown[index - 1])


class Narrowing(QObject):
    """Which machine the popup shows alone; it begins anew with all of them whenever it is opened.

    The icon, the menu and the alerts always are of all: limits are the account's.
    """

    def __init__(self, parent: QObject) -> None:
        """All of them."""
        super().__init__(parent)
        self._tracker: Tracking | None = None
        self._machine: Machine | None = None

    def track(self, tracker: Tracking) -> None:
        """From now on, ask this tracker."""
        self._tracker = tracker

    @Slot(object)
    def choose(self, machine: Machine | None) -> None:
        """Show this one alone as soon as the tracker has its part; None: all."""
        if machine != self._machine:
            self._machine = machine
            if self._tracker is not None:
                self._tracker.narrow(machine)

    def view(self, snapshot: Snapshot, zone: tzinfo | None) -> View:
        """What a window shows of the snapshot."""
        part = snapshot.part
        if self._machine is None or part is None or part.machine != self._machine:
            return view(snapshot, zone)
        return view(replace(part, problems=snapshot.problems), zone)
