"""Notifications of Linux desktops: the service org.freedesktop.Notifications on the session bus.

Source: the Desktop Notifications Specification 1.2.
"""

import contextlib
import html
import queue
import selectors
import socket
import threading
from collections.abc import Callable
from typing import Any

import msgspec

from mytokentracker.core import alert_text
from mytokentracker.core.alerts.records import Alert
from mytokentracker.core.translating import tr
from mytokentracker.notifications.bus import NOTIFICATIONS, Bus, BusError
from mytokentracker.notifications.notifier import Ears
from mytokentracker.paths import APPLICATION

_NAME = "MyTokenTracker"
_SIGNALS = ("ActionInvoked", "NotificationClosed", "ActivationToken")
_URGENCY = {"low": 0, "normal": 1, "critical": 2}
_CLOSE_SECONDS = 5.0


class _Shown(msgspec.Struct):
    """What is on the screen. ids: the daemon's numbers by our keys. abilities: what the daemon can do, once asked."""

    ids: dict[str, int]
    tokens: dict[int, str]
    abilities: frozenset[str] | None = None

    def key(self, number: int) -> str | None:
        return next((key for key, one in self.ids.items() if one == number), None)

    def forget(self) -> None:
        self.ids.clear()
        self.tokens.clear()
        self.abilities = None


class FreedesktopNotifier:
    """Has a thread of its own from the first alert on, which sleeps while nothing happens."""

    def __init__(self, ears: Ears, icon: str) -> None:
        """For icon, see notifier.notifier."""
        self._ears, self._icon = ears, icon
        self._tasks: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._bell: socket.socket | None = None
        self._bus: Bus | None = None
        self._shown = _Shown({}, {})

    def send(self, alert: Alert, *, sound: bool = False) -> None:
        """See Notifier."""
        self._ask(lambda: self._send(alert, sound))

    def withdraw(self, key: str) -> None:
        """See Notifier."""
        if self._thread is not None:
            self._ask(lambda: self._withdraw(key))

    def close(self) -> None:
        """See Notifier. What is on the screen stays there."""
        self._stopping.set()
        thread, bus = self._thread, self._bus
        if thread is not None:
            self._ring()
            if bus is not None:
                bus.interrupt()
            thread.join(_CLOSE_SECONDS)
        if self._bell is not None:
            self._bell.close()

    def _ask(self, task: Callable[[], None]) -> None:
        if self._stopping.is_set():
            return
        self._tasks.put(task)
        if self._thread is None:
            # A byte and not an event: the thread waits for the bus at the same time.
            self._bell, heard = socket.socketpair()
            self._bell.setblocking(False)
            self._thread = threading.Thread(target=self._run, args=(heard,), name="notifications", daemon=True)
            self._thread.start()
        self._ring()

    def _ring(self) -> None:
        with contextlib.suppress(OSError):  # full: it rings already
            if self._bell is not None:
                self._bell.send(b"\0")

    # On the thread

    def _run(self, bell: socket.socket) -> None:
        bell.setblocking(False)
        try:
            while not self._stopping.is_set():
                with contextlib.suppress(queue.Empty):
                    while not self._stopping.is_set():
                        task = self._tasks.get_nowait()
                        # The daemon that knew our numbers may be gone since the last one.
                        self._hear()
                        task()
                self._hear()
                self._wait(bell)
        finally:
            self._let_go()
            bell.close()

    def _wait(self, bell: socket.socket) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(bell, selectors.EVENT_READ)
            if self._bus is not None:
                selector.register(self._bus, selectors.EVENT_READ)
            selector.select()
        with contextlib.suppress(BlockingIOError):
            bell.recv(64)

    def _send(self, alert: Alert, sound: bool) -> None:
        for is_last in (False, True):
            try:
                self._show(self._connected(), alert, sound)
                return
            except BusError as error:
                if error.lost:
                    self._let_go()
                # A connection that was lost since the last alert is made anew, once.
                if is_last or not error.lost or self._stopping.is_set():
                    break
        if not self._stopping.is_set():
            self._ears.unshown(alert)

    def _connected(self) -> Bus:
        if self._bus is None:
            self._bus = bus = Bus(self._happened)
            # `close` interrupts the bus that it sees; one that was made just then is noticed here.
            if self._stopping.is_set():
                raise BusError("ending", lost=True)
            bus.listen_for_owner(NOTIFICATIONS[0])
            for member in _SIGNALS:
                bus.listen(*NOTIFICATIONS, member)
        return self._bus

    def _show(self, bus: Bus, alert: Alert, sound: bool) -> None:
        shown = self._shown
        if shown.abilities is None:
            (abilities,) = bus.call(*NOTIFICATIONS, "GetCapabilities")
            shown.abilities = frozenset(abilities)
        title, body = _sendable(alert.title), _sendable(alert.body)
        if "body-markup" in shown.abilities:
            body = html.escape(body, quote=False)
        actions = []
        if "actions" in shown.abilities:
            actions = ["default", tr(alert_text.OPEN)]
            actions += [word for button in alert.buttons for word in (button.id, tr(button.label))]
        hints: dict[str, tuple[str, object]] = {
            "urgency": ("y", _URGENCY[alert.urgency]),
            "desktop-entry": ("s", APPLICATION),
        }
        hints |= {"sound-name": ("s", "message")} if sound else {"suppress-sound": ("b", True)}
        replaces = shown.ids.get(alert.key, 0)
        given = (_NAME, replaces, self._icon, title, body, actions, hints, -1)
        (shown.ids[alert.key],) = bus.call(*NOTIFICATIONS, "Notify", "susssasa{sv}i", given)

    def _withdraw(self, key: str) -> None:
        number = self._shown.ids.get(key)
        if number is not None and self._bus is not None:
            with contextlib.suppress(BusError):  # it is gone from the screen anyway
                self._bus.call(*NOTIFICATIONS, "CloseNotification", "u", (number,))

    def _hear(self) -> None:
        if self._bus is not None:
            try:
                self._bus.hear()
            except BusError:
                self._let_go()

    def _happened(self, what: str, body: tuple[Any, ...]) -> None:
        if what == "NameOwnerChanged":
            # Numbers are of one daemon's life.
            self._shown.forget()
        elif what in _SIGNALS and len(body) == 2:
            key = self._shown.key(body[0])
            if key is not None:  # else it is another program's
                self._happened_to(key, what, *body)

    def _happened_to(self, key: str, what: str, number: int, detail: object) -> None:
        if what == "ActivationToken":
            self._shown.tokens[number] = str(detail)
        elif what == "ActionInvoked":
            self._ears.acted(key, str(detail), self._shown.tokens.pop(number, None))
        else:
            self._shown.ids.pop(key)
            self._shown.tokens.pop(number, None)
            self._ears.closed(key)

    def _let_go(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        self._shown.forget()


def _sendable(words: str) -> str:
    # A problem may name a file whose name is no text.
    return words.encode(errors="replace").decode().replace("\0", "")
