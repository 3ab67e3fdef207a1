"""What the charts window wants of the tray: its windows; and the tray itself, where it does not run."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mytokentracker import lock
from mytokentracker.look.program import start
from mytokentracker.look.single_instance import Wish
from mytokentracker.paths import Paths

_TRY_MS = 150
_TRIES = 80


class TrayLink(QObject):
    """Says wishes to the tray over its socket: at once, and with an answer.

    missing: the tray does not run, so the wish stays open. done: the tray took the wish. failed: it did not.
    """

    missing = Signal()
    done = Signal()
    failed = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        """Nothing is wished for yet."""
        super().__init__(parent)
        self._paths = paths
        self._wish = ""
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TRY_MS)
        self._timer.timeout.connect(self._try_again)

    @property
    def is_there(self) -> bool:
        """Whether a tray runs."""
        return lock.is_held(self._paths.tray_lock)

    def wish(self, wish: str) -> None:
        """Wish for one of the tray's windows."""
        self._wish = wish
        if self.is_there:
            self._say(last_try=True)
        else:
            self.missing.emit()

    @Slot()
    def start_tray(self) -> None:
        """Start the tray, and say the open wish once it listens."""
        if not self.is_there and not start():
            self.failed.emit()
            return
        self._tries = _TRIES
        self._timer.start()

    @Slot()
    def _try_again(self) -> None:
        self._tries -= 1
        if self.is_there:
            self._timer.stop()
            self._say(last_try=self._tries <= 0)
        elif self._tries <= 0:
            self._timer.stop()
            self.failed.emit()

    def _say(self, *, last_try: bool) -> None:
        home: Path = self._paths.data
        wish = Wish(home, self._wish or "open", self)
        wish.answered.connect(self._taken if last_try else self._taken_or_again)

    @Slot(bool)
    def _taken(self, taken: bool) -> None:
        (self.done if taken else self.failed).emit()

    @Slot(bool)
    def _taken_or_again(self, taken: bool) -> None:
        if taken:
            self.done.emit()
        else:
            # It holds its lock already, but does not listen yet.
            self._timer.start()
