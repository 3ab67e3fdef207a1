"""How the tray asks somebody far away: with a command of this program, in a process of its own, at its times."""

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from mytokentracker.look.program import process

_LOOK_MS = 3_600_000
# Asking is done within half a minute, or not at all.
_PATIENCE_MS = 60_000


class Asking(QObject):
    """The process is there for a second: what it loads would stay in the tray for ever.

    due: it is time to see whether there is something to ask; each hour. done: the process ended, well or not.
    """

    due = Signal()
    done = Signal()

    def __init__(self, words: tuple[str, ...], first_look_ms: int, parent: QObject) -> None:
        """Ask nobody yet. words: the command that asks."""
        super().__init__(parent)
        self._words = words
        self._process: QProcess | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(first_look_ms)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def process_id(self) -> int | None:
        """That of the process that asks now."""
        return None if self._process is None else self._process.processId()

    def start(self) -> None:
        """Ask, unless that goes on already."""
        if self._process is not None:
            return
        self._process = asking = process(*self._words)
        asking.setParent(self)
        asking.finished.connect(self._ended)
        asking.errorOccurred.connect(self._ended)
        QTimer.singleShot(_PATIENCE_MS, asking, asking.kill)
        asking.start()

    def close(self) -> None:
        """End what still runs, and look no more."""
        self._timer.stop()
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            process.waitForFinished()

    @Slot()
    def _look(self) -> None:
        self._timer.setInterval(_LOOK_MS)
        self.due.emit()

    @Slot()
    def _ended(self) -> None:
        # A process that was killed both fails and finishes.
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.done.emit()
