"""Frees what only refers to itself: on the interface's thread alone, and no window that Qt still has.

Python does so on whichever thread makes the next object. Where that is not the interface's, it would take what is left
of a closed window apart beside a thread that paints: Qt crashes then, seldom and anywhere. And it deletes the items of
a layout that Qt still has, or that Qt has deleted already. Source: PySide6 6.11, `tp_clear` of its wrappers gives what
has a parent back to Python.
"""

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, Slot

# By then all code is loaded, and the charts have read every page once.
_SETTLED_MS = 8_000


class Collector(QObject):
    """Has Python collect only when it is asked to `look`, once all is loaded; until `close`."""

    def __init__(self, parent: QObject) -> None:
        """Collect nothing yet: among all that is being loaded that takes time and finds nothing."""
        super().__init__(parent)
        gc.disable()
        self._is_settled = self._is_closed = False
        QTimer.singleShot(_SETTLED_MS, self, self.settle)

    @Slot()
    def settle(self) -> None:
        """Leave what is loaded by now out of the search, which would hold up the interface for 0.1 s."""
        if not self._is_closed:
            gc.freeze()
            self._is_settled = True

    @Slot()
    def look(self) -> None:
        """Collect, if Python would have by now; not while a question is open, whose windows must stay until then."""
        if not self._is_settled or self._is_closed or QThread.currentThread().loopLevel() > 1:
            return
        counts = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            _delete_what_is_closed()
            gc.collect(due[-1])

    def close(self) -> None:
        """Let Python collect again; only once no other thread is left."""
        self._is_closed = True
        _delete_what_is_closed()
        gc.unfreeze()
        gc.enable()


def _delete_what_is_closed() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
