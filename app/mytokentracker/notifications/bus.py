"""A connection to the session bus, for calls and for signals. Belongs to one thread."""

import contextlib
import os
import socket
import time
from collections.abc import Callable
from typing import Any

# Names and paths of services; interfaces are called as their services.
NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus")

# A bus that is well answers within a millisecond; a notification daemon may have to be started first.
_CONNECT_SECONDS = 1.0
_REPLY_SECONDS = 5.0


class BusError(Exception):
    """The bus, or who was called over it, cannot be reached or refuses. lost: the connection is of no use any more."""

    def __init__(self, reason: str, *, lost: bool) -> None:
        super().__init__(reason)
        self.lost = lost


class Bus:
    """One connection. on_signal: called with member and body of each signal, in the order in which messages came."""

    def __init__(self, on_signal: Callable[[str, tuple[Any, ...]], None]) -> None:
        """Connect. Raises: BusError."""
        from jeepney.io.blocking import open_dbus_connection

        try:
            self._connection = open_dbus_connection(_address(), auth_timeout=_CONNECT_SECONDS)
        # There is none, it is of another kind, its address makes no sense, it does not let us in.
        except (OSError, ValueError, LookupError, RuntimeError, StopIteration) as error:
            raise BusError(type(error).__name__, lost=True) from error
        self._socket: socket.socket = self._connection.sock
        self._socket.settimeout(_REPLY_SECONDS)
        self._on_signal = on_signal

    def fileno(self) -> int:
        """To wait for messages with."""
        return self._socket.fileno()

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()

    def interrupt(self) -> None:
        """End what is being waited for: the connection is lost. May be called from any thread."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def call(self, service: str, path: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401
        """What a method answers: a tuple. The interface has the name of the service. Raises: BusError."""
        from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call

        address = DBusAddress(path, bus_name=service, interface=service)
        serial = next(self._connection.outgoing_serial)
        message = new_method_call(address, member, signature or None, body)
        try:
            self._connection.send(message, serial=serial)
            until = time.monotonic() + _REPLY_SECONDS
            while True:
                reply = self._receive(until)
                if reply is None:
                    raise BusError("no answer", lost=False)
                if reply.header.fields.get(HeaderFields.reply_serial) == serial:
                    break
                self._note(reply)
        except OSError as error:
            raise BusError(type(error).__name__, lost=True) from error
        if reply.header.message_type is MessageType.error:
            raise BusError(str(reply.header.fields.get(HeaderFields.error_name)), lost=False)
        return reply.body

    def listen(self, service: str, path: str, member: str) -> None:
        """From now on hear this signal of that service. Raises: BusError."""
        rule = f"type='signal',sender='{service}',path='{path}',interface='{service}',member='{member}'"
        self._match(rule)

    def listen_for_owner(self, service: str) -> None:
        """From now on hear when another process becomes, or ceases to be, that service. Raises: BusError."""
        bus, _path = BUS
        self._match(f"type='signal',sender='{bus}',interface='{bus}',member='NameOwnerChanged',arg0='{service}'")

    def hear(self) -> None:
        """Take in what has come. Raises: BusError when the connection is lost."""
        try:
            while (message := self._receive(0)) is not None:
                self._note(message)
        except OSError as error:
            raise BusError(type(error).__name__, lost=True) from error

    def _match(self, rule: str) -> None:
        self.call(*BUS, "AddMatch", "s", (rule,))

    def _receive(self, until: float) -> Any:  # noqa: ANN401 - jeepney has no types
        """The next message; None when none comes until then. Raises: OSError when the connection is lost."""
        try:
            return self._connection.receive(timeout=max(until - time.monotonic(), 0))
        except TimeoutError:
            return None

    def _note(self, message: Any) -> None:  # noqa: ANN401
        from jeepney import HeaderFields, MessageType

        if message.header.message_type is MessageType.signal:
            self._on_signal(message.header.fields[HeaderFields.member], message.body)


def _address() -> str:
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    # Where it is when nobody says. Source: systemd's user session, sd-bus(3).
    return address or f"unix:path={os.environ['XDG_RUNTIME_DIR']}/bus"
