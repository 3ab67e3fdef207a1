"""A notification daemon that shows nothing and tells what it was asked to show."""

import queue
import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
_SIGNALS = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


class Daemon:
    """Runs from `start` to `stop`. shown, closed: what came; `silent` leaves calls unanswered."""

    def __init__(self, address: str, abilities: tuple[str, ...] = ("body", "body-markup", "actions")) -> None:
        self._address, self._abilities = address, abilities
        self.shown: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.closed: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.refuses = self.silent = False
        self._live: set[int] = set()
        self._last = 0

    def start(self) -> None:
        self._connection = open_dbus_connection(self._address)
        reply = self._connection.send_and_get_reply(message_bus.RequestName(NAME), timeout=30)
        assert reply.body == (1,)
        self._thread = threading.Thread(target=self._run, name="notification daemon")
        self._thread.start()

    def stop(self) -> None:
        """Ends as a daemon that crashes does: without a word."""
        import socket

        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()
        self._live.clear()
        self._last = 0

    def next(self) -> dict[str, Any]:
        return self.shown.get(timeout=10)

    def press(self, number: int, button: str, token: str | None = None) -> None:
        """What a daemon says when the person presses a button."""
        if token is not None:
            self._say("ActivationToken", "us", number, token)
        self._say("ActionInvoked", "us", number, button)
        self.close(number)

    def close(self, number: int, reason: int = 2) -> None:
        self._live.discard(number)
        self._say("NotificationClosed", "uu", number, reason)

    def _say(self, member: str, signature: str, *body: Any) -> None:
        self._connection.send(new_signal(_SIGNALS, member, signature, body))

    def _run(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except (OSError, ValueError):
                return
            if message.header.message_type is MessageType.method_call and not self.silent:
                self._answer(message, message.header.fields[HeaderFields.member])

    def _answer(self, message: Any, member: str) -> None:
        if member == "GetCapabilities":
            self._connection.send(new_method_return(message, "as", (list(self._abilities),)))
        elif member == "CloseNotification":
            self._connection.send(new_method_return(message))
            self.closed.put(message.body[0])
            self.close(message.body[0], 3)
        elif member == "GetServerInformation" and not self.refuses:
            self._connection.send(new_method_return(message, "ssss", ("Tests", "us", "1.0", "1.2")))
        elif self.refuses:
            self._connection.send(new_error(message, f"{NAME}.Error.ExcessNotificationGeneration"))
        else:
            app, replaces, icon, title, body, actions, hints, expires = message.body
            if replaces not in self._live:
                self._last += 1
                replaces = self._last
            self._live.add(replaces)
            fields = {"app": app, "replaces": message.body[1], "icon": icon, "title": title, "body": body}
            fields |= {"actions": actions, "hints": hints, "expires": expires, "number": replaces}
            self._connection.send(new_method_return(message, "u", (replaces,)))
            self.shown.put({**fields, "signature": message.header.fields[HeaderFields.signature]})


def call(address: str, member: str, *body: Any) -> None:
    """Calls the daemon as any other program does."""
    with open_dbus_connection(address) as connection:
        daemon = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
        given: tuple[Any, ...] = ("another", 0, "", "Another program", "", [], {}, -1)
        connection.send_and_get_reply(new_method_call(daemon, member, "susssasa{sv}i", body or given), timeout=30)
