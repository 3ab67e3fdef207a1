"""Work that is done step by step, each in a turn of its own of the event loop: what people do comes in between."""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot


class Turns(QObject):
    """One piece of work after the other. A step ends where the work yields."""

    def __init__(self, parent: QObject) -> None:
        """With nothing to do."""
        super().__init__(parent)
        self._work: deque[Iterator[None]] = deque()
        # Of no time: Qt paints and hears the mouse and the keys before each step.
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def add(self, work: Iterator[None]) -> None:
        """Do this too, after all the rest."""
        self._work.append(work)
        self._timer.start()

    def finish(self) -> None:
        """Do all of it now: somebody needs it."""
        while self._work:
            self._step()

    @Slot()
    def _step(self) -> None:
        work = self._work[0]
        done = True
        try:
            next(work)
            done = False
        except StopIteration:
            pass
        finally:
            if done:
                self._work.popleft()
            if not self._work:
                self._timer.stop()
