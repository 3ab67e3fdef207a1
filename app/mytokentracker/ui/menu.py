"""The tray's menu: the numbers first, since on Linux many trays deliver nothing but the menu."""

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mytokentracker.core.translating import Late, tr, tr_noop
from mytokentracker.look.boxes import MOST_PROBLEMS, marked
from mytokentracker.ui.view import MOST_FURTHER, View

_MAX_LIMITS = 2
_SYNC = tr_noop("Quick Sync…")
_PAUSE, _RESUME = tr_noop("Pause tracking"), tr_noop("Resume tracking")
_PAUSE_ALERTS = tr_noop("Pause alerts")


class TrayMenu(QObject):
    """A menu whose rows are made once and only change their words: a rebuilt one flickers and leaks over D-Bus."""

    open_asked = Signal()
    sync_asked = Signal()
    charts_asked = Signal()
    pause_asked = Signal(bool)
    alerts_hour_asked = Signal()
    alerts_tomorrow_asked = Signal()
    alerts_resume_asked = Signal()
    connect_asked = Signal()
    settings_asked = Signal()
    update_asked = Signal()
    about_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make all rows; those with numbers open the popup when chosen, as greyed ones are hard to read."""
        super().__init__(parent)
        self.menu = QMenu()
        self._said: list[tuple[QAction, Late]] = []
        self._limits = [self._row(self.open_asked) for _ in range(_MAX_LIMITS)]
        self._numbers = [self._row(self.open_asked) for _ in range(2)]
        self._further = [self._row(self.open_asked) for _ in range(MOST_FURTHER + 1)]
        self._today = self._row(self.open_asked)
        self._progress = self._row(self.open_asked)
        self._problems = [self._row(self.open_asked) for _ in range(MOST_PROBLEMS)]
        self.menu.addSeparator()
        self._fixed(tr_noop("Open", "verb: opens our window"), self.open_asked)
        self._sync = self._fixed(_SYNC, self.sync_asked)
        self._fixed(tr_noop("Charts…", "opens the charts window"), self.charts_asked)
        self._pause = self.menu.addAction("")
        self._pause.triggered.connect(self._toggle_pause)
        self._paused = False
        self._build_alerts()
        self.menu.addSeparator()
        self._fixed(tr_noop("Connect Claude Code…"), self.connect_asked)
        self._fixed(tr_noop("Settings…"), self.settings_asked)
        self._update = self._row(self.update_asked)
        self._fixed(tr_noop("About"), self.about_asked)
        self._fixed(tr_noop("Quit"), self.quit_asked)
        numbers = (*self._limits, *self._numbers, *self._further, self._today)
        for action in (*numbers, self._progress, *self._problems, self._sync, self._update):
            action.setVisible(False)
        self.say_anew()

    def say_anew(self) -> None:
        """Say what never changes but for the language; numbers, pauses and news come with the next `show_…`."""
        for action, words in self._said:
            action.setText(tr(words))
        self._pause.setText(tr(_RESUME if self._paused else _PAUSE))
        self._alerts.setTitle(tr(_PAUSE_ALERTS))

    def _build_alerts(self) -> None:
        self._alerts = self.menu.addMenu("")
        self._fixed(tr_noop("For an hour", "alerts are paused"), self.alerts_hour_asked, self._alerts)
        self._fixed(tr_noop("Until tomorrow", "alerts are paused"), self.alerts_tomorrow_asked, self._alerts)
        self._resume_alerts = self._fixed(tr_noop("Resume alerts"), self.alerts_resume_asked, self._alerts)
        self._resume_alerts.setVisible(False)

    def _fixed(self, words: Late, asks: SignalInstance, menu: QMenu | None = None) -> QAction:
        action = self._row(asks, menu)
        self._said.append((action, words))
        return action

    def _row(self, asks: SignalInstance, menu: QMenu | None = None) -> QAction:
        action = (menu or self.menu).addAction("")
        action.triggered.connect(asks)
        return action

    def show_view(self, view: View) -> None:
        """Say the numbers of now."""
        chosen = view.page != "choose"
        first = (*view.rows, view.today) if chosen else (tr("Choose your plan…"), "", "")
        for action, words in zip((*self._numbers, self._today), first, strict=True):
            _say(action, words)
        further = (*(bar.row for bar in view.further), *filter(None, (view.more,)))
        _say_all(self._limits, view.limits if chosen else ())
        _say_all(self._further, further if chosen else ())
        _say(self._progress, view.progress)
        _say_all(self._problems, tuple(map(marked, view.problems)))
        # Before the plan is known, a percentage says nothing of what the plan holds.
        _say(self._sync, tr(_SYNC) if chosen else "")
        self._paused = view.paused
        words = tr(_RESUME if view.paused else _PAUSE)
        if self._pause.text() != words:
            self._pause.setText(words)

    def show_update(self, words: str) -> None:
        """Say that there is a newer version; nothing: there is none."""
        _say(self._update, words)

    def show_alerts(self, paused_until: str | None, *, on: bool) -> None:
        """Offer to pause alerts, or to end the pause; nothing where they are switched off as a whole."""
        is_paused = paused_until is not None
        words = (
            tr("Alerts paused until {when}", "when: 15:40, Thu 10:00", when=paused_until)
            if is_paused
            else tr(_PAUSE_ALERTS)
        )
        if self._alerts.title() != words:
            self._alerts.setTitle(words)
        if self._resume_alerts.isVisible() != is_paused:
            self._resume_alerts.setVisible(is_paused)
        if self._alerts.menuAction().isVisible() != on:
            self._alerts.menuAction().setVisible(on)

    def _toggle_pause(self) -> None:
        self.pause_asked.emit(not self._paused)


def _say_all(actions: list[QAction], rows: tuple[str, ...]) -> None:
    """Give each row its words; rows without are hidden, words without a row are left out."""
    for index, action in enumerate(actions):
        _say(action, rows[index] if index < len(rows) else "")


def _say(action: QAction, words: str) -> None:
    """Change a row only where it differs: each change is a message to the panel."""
    escaped = words.replace("&", "&&")
    if words and action.text() != escaped:
        action.setText(escaped)
    if action.isVisible() != bool(words):
        action.setVisible(bool(words))
