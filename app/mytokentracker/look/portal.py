"""What the desktop's settings portal says, asked without waiting and followed from then on. Linux only."""

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"


class Portal(QObject):
    """said: a setting, by its namespace and key, has this value: an answer to `ask`, or a change."""

    said = Signal(str, str, object)

    def __init__(self, parent: QObject) -> None:
        """Listen; where there is no bus, nothing is ever said."""
        super().__init__(parent)
        self._is_there = False
        if not sys.platform.startswith("linux"):
            return
        # Imported here: other platforms have no QtDBus in their wheels.
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            self._is_there = True
            # PySide6's stubs want bytes, its code wants the str that SLOT gives.
            slot = SLOT("_changed(QDBusMessage)")
            bus.connect(_SERVICE, _PATH, _SETTINGS, "SettingChanged", self, slot)  # type: ignore[call-overload]

    def ask(self, namespace: str, key: str) -> None:
        """Have it said, if the desktop has it."""
        if not self._is_there:
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        # Asked without waiting: a portal that is only now being started may take seconds, and the icon must not.
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
        message.setArguments([namespace, key])
        watcher = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(message), self)
        watcher.setProperty("asked", [namespace, key])
        watcher.finished.connect(self._answered)

    @Slot("QDBusPendingCallWatcher*")
    def _answered(self, watcher: QObject) -> None:
        if not watcher.isError():  # type: ignore[attr-defined]
            namespace, key = watcher.property("asked")
            self._say(namespace, key, watcher.reply().arguments())  # type: ignore[attr-defined]
        watcher.deleteLater()

    @Slot("QDBusMessage")
    def _changed(self, message: object) -> None:
        namespace, key, *value = message.arguments()  # type: ignore[attr-defined]
        self._say(namespace, key, value)

    def _say(self, namespace: str, key: str, values: list[object]) -> None:
        value = values[0] if values else None
        while hasattr(value, "variant"):  # Read wraps the value in one variant more than SettingChanged does
            value = value.variant()
        self.said.emit(namespace, key, value)
