"""Frees what only refers to itself, on the interface's thread alone.

Python does so on whichever thread makes the next object. Where the worker's did, it would destroy the widgets of a page
that was thrown away beside a thread that paints: Qt crashes then, seldom and anywhere.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 1000


class Collector(QObject):
    """From `settle` on, it looks each second whether Python would collect, and does."""

    def __init__(self, parent: QObject) -> None:
        """Collect nothing yet: among all that is being loaded that takes time and finds nothing."""
        super().__init__(parent)
        gc.disable()
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    @Slot()
    def settle(self) -> None:
        """Leave what is loaded by now out of the search, which would hold up the interface for 0.1 s."""
        if self._is_closed:
            return
        gc.freeze()
        self._timer.start(_LOOK_MS)

    def close(self) -> None:
        """Let Python collect again; only once no other thread is left."""
        self._is_closed = True
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        counts = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])
