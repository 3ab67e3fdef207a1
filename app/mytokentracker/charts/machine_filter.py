"""The choice of one machine in the sidebar: shown only where a hub has brought several together."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from mytokentracker.charts import questions
from mytokentracker.charts.choice import Choice
from mytokentracker.charts.worker import Answer, Worker
from mytokentracker.core import machine_text
from mytokentracker.core.records import Machine
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label
from mytokentracker.look.tips import tip

_NAME = "machines"
# So much of a name has room in the sidebar.
_NAME_EMS = 6.2
OF_ACCOUNT = ("savings", "accuracy")
"""The pages whose figures are the account's: its plan, its limits."""


class MachineFilter(QWidget):
    """chosen: the person wants to see another machine alone, or all; the worker knows it already."""

    chosen = Signal()

    def __init__(self, worker: Worker, parent: QWidget) -> None:
        """Ask which machines there are, now and whenever the store has changed."""
        super().__init__(parent)
        self._worker = worker
        self._machines: tuple[Machine, ...] = ()
        self._machine: Machine | None = None
        em = themes.base_pixels(parent.font())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, round(em * 0.4), 0, round(em * 0.4))
        rows.setSpacing(round(em * 0.3))
        self._title = label(self, "sub", 0.86)
        self._title.setContentsMargins(round(em * 0.9), 0, 0, 0)
        rows.addWidget(self._title)
        self.box = Choice("", self)
        self.box.setMinimumContentsLength(4)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._choose)
        self._title.setBuddy(self.box)
        rows.addWidget(self.box)
        self.say_anew()
        self.setVisible(False)
        worker.answered.connect(self._answered)
        worker.changed.connect(self._ask)
        self._ask()

    def say_anew(self) -> None:
        """Say everything in the language that holds now."""
        self._title.setText(tr("Machine"))
        self.box.setAccessibleName(tr("Machine"))
        self._fill()

    def show_page(self, page: str) -> None:
        """Some pages cannot be narrowed."""
        is_of_account = page in OF_ACCOUNT
        self.box.setEnabled(not is_of_account)
        self.setToolTip(tip(tr("What this page shows is the account’s, not one machine’s.")) if is_of_account else "")

    @Slot()
    def _ask(self) -> None:
        self._worker.ask(_NAME, questions.machines())

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        if answer.name != _NAME or answer.problem is not None or answer.figures == self._machines:
            return
        self._machines = answer.figures
        if self._machine is not None and self._machine.id not in {machine.id for machine in self._machines}:
            self._take(None)
        self._fill()
        self.setVisible(bool(self._machines))

    def _fill(self) -> None:
        self.box.clear()
        self.box.addItem(tr("All", "machines"), None)
        room = round(themes.base_pixels(self.font()) * _NAME_EMS)
        for machine in self._machines:
            name = machine_text.name(machine)
            self.box.addItem(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room), machine)
            self.box.setItemData(self.box.count() - 1, tip(name), Qt.ItemDataRole.ToolTipRole)
            self.box.setItemData(self.box.count() - 1, name, Qt.ItemDataRole.AccessibleTextRole)
            if self._machine is not None and machine.id == self._machine.id:
                self.box.setCurrentIndex(self.box.count() - 1)

    @Slot(int)
    def _choose(self, index: int) -> None:
        machine: Machine | None = self.box.itemData(index)
        if machine != self._machine:
            self._take(machine)

    def _take(self, machine: Machine | None) -> None:
        self._machine = machine
        self._worker.narrow(machine)
        self.chosen.emit()
