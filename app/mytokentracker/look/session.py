"""What the operating system tells a running tray: that it has to end, and that the computer woke up."""

import contextlib
import signal
import socket
import sys
from types import FrameType

from PySide6.QtCore import SLOT, QObject, QSocketNotifier, Signal, Slot

_LOGIND = "org.freedesktop.login1"
_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")


class Session(QObject):
    """Listens to signals and to logind without any timer.

    Python runs its signal handlers only between its own steps, and Qt's loop takes none while nothing happens; so the
    byte that each signal puts on a socket wakes the loop.
    """

    end_asked = Signal()
    woke_up = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start to listen. Has to be made on the main thread, and closed."""
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._signalled)
        self._before: dict[int, object] = {}
        for name in _ENDING:
            number = getattr(signal, name, None)
            if number is not None:
                self._before[number] = signal.signal(number, _take_note)
        self._wakeup_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        if sys.platform.startswith("linux"):
            self._watch_sleep()

    def close(self) -> None:
        """Give the signals back as they were."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        self._reading.close()
        self._writing.close()

    @Slot()
    def _signalled(self) -> None:
        received = b""
        with contextlib.suppress(BlockingIOError):
            received = self._reading.recv(64)
        # Other signals wake the loop too, such as the one of a child process that ended.
        if set(received) & set(self._before):
            self.end_asked.emit()

    def _watch_sleep(self) -> None:
        # Imported here: other platforms have no QtDBus in their wheels.
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            manager = f"{_LOGIND}.Manager"
            # PySide6's stubs want bytes, its code wants the str that SLOT gives.
            slot = SLOT("_sleeping(bool)")
            bus.connect(_LOGIND, "/org/freedesktop/login1", manager, "PrepareForSleep", self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def _sleeping(self, begins: bool) -> None:
        if not begins:
            self.woke_up.emit()


def _take_note(_number: int, _frame: FrameType | None) -> None:
    """Nothing: that there is a handler makes Python write the signal's number to the socket."""
