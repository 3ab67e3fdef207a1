"""The icon in the panel's tray, which may come late, go, and come back as another kind."""

import sys

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

_WATCHER = "org.kde.StatusNotifierWatcher"
_POLL_MS = 2_000
_SLOW_POLL_MS = 60_000
_SLOW_AFTER_MS = 180_000
_GIVE_UP_MS = 10_000
# The panel says it is there a moment before it can take icons.
_SETTLE_MS = 300


class Tray(QObject):
    """Keeps an icon where there is a tray.

    Qt decides between the two protocols (StatusNotifierItem and XEmbed) when a QSystemTrayIcon is made, and never
    again. So it is made anew when a host comes, or when the kind of host changes. Nothing runs while there is a tray.
    """

    clicked = Signal(QRect)
    message_clicked = Signal()
    missing = Signal()
    found = Signal()

    def __init__(self, icon: QIcon, menu: QMenu, parent: QObject | None = None) -> None:
        """Show the icon as soon as there is a tray. `missing` comes once, if there is none after some seconds."""
        super().__init__(parent)
        self._icon = icon
        self._menu = menu
        self._tooltip = ""
        self._tray: QSystemTrayIcon | None = None
        self._kind: bool | None = None
        self._said_missing = False
        self._without = QElapsedTimer()
        self._without.start()
        self._retry = QTimer(self)
        self._retry.timeout.connect(self.ensure)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.ensure)
        if sys.platform.startswith("linux"):
            self._watch_hosts()
        self.ensure()

    def show_icon(self, icon: QIcon) -> None:
        """Show another icon; the same one again costs nothing."""
        if icon.cacheKey() != self._icon.cacheKey():
            self._icon = icon
            if self._tray is not None:
                self._tray.setIcon(icon)

    @property
    def tooltip(self) -> str:
        """What is said under the mouse."""
        return self._tooltip

    def show_tooltip(self, words: str) -> None:
        """Say something else under the mouse."""
        if words != self._tooltip:
            self._tooltip = words
            if self._tray is not None:
                self._tray.setToolTip(words)

    def show_message(self, title: str, body: str, urgency: str) -> None:
        """Show a message beside the icon, in the desktop's simplest way; without an icon there is none."""
        if self._tray is not None:
            kinds = QSystemTrayIcon.MessageIcon
            self._tray.showMessage(title, body, kinds.Warning if urgency == "critical" else kinds.Information)

    def where(self) -> QRect:
        """Where the icon is on the screen; not valid where the panel does not tell (all StatusNotifier ones)."""
        return self._tray.geometry() if self._tray is not None else QRect()

    def remove(self) -> None:
        """Take the icon away, so that it does not stay behind in the panel until the mouse passes over it."""
        self._retry.stop()
        self._settle.stop()
        if self._tray is not None:
            self._tray.hide()

    @Slot()
    def ensure(self) -> None:
        """Make the icon if there is a tray and it has none of ours, or one of the wrong kind."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            kind = self._has_notifier_host()
            if self._tray is None or kind != self._kind:
                self._make(kind)
            self._retry.stop()
            self._said_missing = False
            self._without.invalidate()
            self.found.emit()
            return
        if not self._without.isValid():
            self._without.start()
        waited = self._without.elapsed()
        self._retry.start(_SLOW_POLL_MS if waited > _SLOW_AFTER_MS else _POLL_MS)
        if waited >= _GIVE_UP_MS and not self._said_missing:
            self._said_missing = True
            self.missing.emit()

    def _make(self, kind: bool) -> None:
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
        self._kind = kind
        self._tray = QSystemTrayIcon(self._icon, self)
        self._tray.setToolTip(self._tooltip)
        self._tray.setContextMenu(self._menu)
        self._tray.activated.connect(self._activated)
        self._tray.messageClicked.connect(self.message_clicked)
        self._tray.show()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if reason in {reasons.Trigger, reasons.MiddleClick}:
            self.clicked.emit(self.where())

    def _watch_hosts(self) -> None:
        # Imported here: other platforms have no QtDBus in their wheels.
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        self._bus = QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            return
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        self._watcher = QDBusServiceWatcher(_WATCHER, self._bus, mode, self)
        self._watcher.serviceOwnerChanged.connect(self._host_changed)

    @Slot(str, str, str)
    def _host_changed(self, _name: str, _old: str, _new: str) -> None:
        self._settle.start()

    def _has_notifier_host(self) -> bool:
        if not sys.platform.startswith("linux") or not self._bus.isConnected():
            return False
        registered = self._bus.interface().isServiceRegistered(_WATCHER)
        return bool(registered.value())
