"""The one way from the tracker's thread to the main thread."""

from PySide6.QtCore import QObject, Signal

from mytokentracker.core.records import Snapshot


class Bridge(QObject):
    """Hands snapshots over: its methods may be called on any thread, `snapshot` arrives on the thread of its receiver.

    The receiver must be a method of a QObject: only then does Qt know on which thread to call it. The tracker has to be
    joined before the bridge goes away; a signal of what is gone raises.
    """

    snapshot = Signal(object)
    stopped = Signal()

    def give(self, snapshot: Snapshot) -> None:
        """Pass a snapshot on."""
        self.snapshot.emit(snapshot)

    def say_stopped(self) -> None:
        """Pass on that a fault has ended the tracker's work, which is started anew in a while."""
        self.stopped.emit()
