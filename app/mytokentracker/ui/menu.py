"""The tray's menu: the numbers first, since on Linux many trays deliver nothing but the menu."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mytokentracker.core.records import Problem
from mytokentracker.ui.view import View

_MAX_PROBLEMS = 3


class TrayMenu(QObject):
    """A menu whose rows are made once and only change their words: a rebuilt one flickers and leaks over D-Bus."""

    open_asked = Signal()
    sync_asked = Signal()
    pause_asked = Signal(bool)
    settings_asked = Signal()
    about_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make all rows; those with numbers open the popup when chosen, as greyed ones are hard to read."""
        super().__init__(parent)
        self.menu = QMenu()
        self._numbers = [self._row("", self.open_asked) for _ in range(2)]
        self._today = self._row("", self.open_asked)
        self._progress = self._row("", self.open_asked)
        self._problems = [self._row("", self.open_asked) for _ in range(_MAX_PROBLEMS)]
        self.menu.addSeparator()
        self._row("Open", self.open_asked)
        self._sync = self._row("Quick Sync…", self.sync_asked)
        # Rows for further windows belong here, between Open and Pause.
        self._pause = self.menu.addAction("Pause tracking")
        self._pause.triggered.connect(self._toggle_pause)
        self._paused = False
        self.menu.addSeparator()
        self._row("Settings…", self.settings_asked)
        self._row("About", self.about_asked)
        self._row("Quit", self.quit_asked)
        for action in (*self._numbers, self._today, self._progress, *self._problems, self._sync):
            action.setVisible(False)

    def _row(self, words: str, asks: object) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda _checked=False: asks.emit())  # type: ignore[attr-defined]
        return action

    def show_view(self, view: View) -> None:
        """Say the numbers of now."""
        chosen = view.page != "choose"
        first = (*view.rows, view.today) if chosen else ("Choose your plan…", "", "")
        for action, words in zip((*self._numbers, self._today), first, strict=True):
            _say(action, words)
        _say(self._progress, view.progress)
        for index, action in enumerate(self._problems):
            _say(action, _problem_row(view.problems[index]) if index < len(view.problems) else "")
        # Before the plan is known, a percentage says nothing of what the plan holds.
        _say(self._sync, self._sync.text() if chosen else "")
        self._paused = view.paused
        words = "Resume tracking" if view.paused else "Pause tracking"
        if self._pause.text() != words:
            self._pause.setText(words)

    def _toggle_pause(self) -> None:
        self.pause_asked.emit(not self._paused)


def _problem_row(problem: Problem) -> str:
    return f"⚠ {problem.title}"


def _say(action: QAction, words: str) -> None:
    """Change a row only where it differs: each change is a message to the panel."""
    escaped = words.replace("&", "&&")
    if words and action.text() != escaped:
        action.setText(escaped)
    if action.isVisible() != bool(words):
        action.setVisible(bool(words))
