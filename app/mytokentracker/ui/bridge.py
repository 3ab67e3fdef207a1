"""The one way from the tracker's thread to the main thread."""

from PySide6.QtCore import QObject, Signal

from mytokentracker.core.records import Snapshot


class Bridge(QObject):
    """Hands snapshots over: `give` may be called on any thread, `snapshot` arrives on the thread of its receiver.

    The receiver must be a method of a QObject: only then does Qt know on which thread to call it. The tracker has to be
    joined before the bridge goes away; a signal of what is gone raises.
    """

    snapshot = Signal(object)

    def give(self, snapshot: Snapshot) -> None:
        """Pass a snapshot on."""
        self.snapshot.emit(snapshot)
