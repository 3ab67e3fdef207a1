"""The quiet boxes of the popup: the progress of a scan, the choice of a plan, an offer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mytokentracker.core import connect_text, tray_text
from mytokentracker.core.records import Plan
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import Box, label


class ScanProgress(QWidget):
    """How far a long scan is, with a button that ends it."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent)
        em = themes.base_pixels(parent.font())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(em)
        grid.setVerticalSpacing(round(em * 0.35))
        self._words = label(self, "sub", 0.92)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("scan")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setAccessibleName(tr("Cancel reading", "transcripts"))
        self._cancel.clicked.connect(self.cancel_asked)
        grid.addWidget(self._words, 0, 0, 1, 2)
        grid.addWidget(self._bar, 1, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._cancel, 1, 1)
        grid.setColumnStretch(0, 1)
        self.show_progress("", 0)

    def show_progress(self, words: str, percent: int) -> None:
        """Show how far it is; no words: there is no scan."""
        self.setVisible(bool(words))
        self._words.setText(words)
        self._bar.setValue(percent)
        self._bar.setAccessibleName(words)


class PlanChoice(QWidget):
    """The first question: which plan, with what was found so far."""

    plan_chosen = Signal(str)

    def __init__(self, parent: QWidget, plans: tuple[Plan, ...], looked_in: str) -> None:
        """A button for each plan."""
        super().__init__(parent)
        em = themes.base_pixels(parent.font())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(round(em * 0.6))
        title = label(self, "text", 1.3, QFont.Weight.DemiBold, wrap=True)
        title.setText(tr(tray_text.CHOOSE_TITLE))
        self._found = label(self, "sub", wrap=True)
        rows.addWidget(title)
        rows.addWidget(self._found)
        buttons = QGridLayout()
        buttons.setSpacing(round(em * 0.6))
        for index, plan in enumerate(plans):
            button = QPushButton(tr(plan.title), self)
            button.setMinimumHeight(round(em * 3))
            button.setAccessibleDescription(tr(tray_text.CHOOSE_TITLE))
            button.clicked.connect(lambda _checked=False, name=plan.name: self.plan_chosen.emit(name))
            buttons.addWidget(button, index // 2, index % 2)
        rows.addLayout(buttons)
        hint = label(self, "sub", 0.92, wrap=True)
        hint.setText(f"{tr(tray_text.CHOOSE_HINT)} {looked_in}")
        rows.addWidget(hint)

    def show_found(self, words: str) -> None:
        """Say what there is to count."""
        self._found.setText(words)


class ConnectOffer(Box):
    """Says that Claude Code can report its percentages itself, until the person takes it up or declines."""

    connect_asked = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Build it once."""
        super().__init__(parent)
        words = label(self, "text", 0.96, wrap=True)
        words.setText(tr(connect_text.OFFER))
        self.rows.addWidget(words)
        buttons = QHBoxLayout()
        buttons.setSpacing(round(themes.base_pixels(parent.font()) * 0.4))
        buttons.addStretch(1)
        for caption, kind, asks in (
            (tr("Connect…", "Claude Code"), "link", self.connect_asked),
            (tr("Not now"), "quiet", self.declined),
        ):
            button = QPushButton(caption, self)
            button.setProperty("kind", kind)
            button.setFont(themes.font(parent.font(), 0.96))
            button.setAccessibleDescription(tr(connect_text.OFFER))
            button.clicked.connect(asks)
            buttons.addWidget(button)
        self.rows.addLayout(buttons)
