"""What a screen reader sees and does on a desktop: the accessibility bus, its tree of names and roles, and actions."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from tests.session_bus import PATIENCE_SECONDS, SessionBus, running, until

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_TEXT = "org.a11y.atspi.EditableText"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
Place = tuple[str, str]
"""Bus name and object path of one thing."""


class Seen:
    """A thing on the accessibility bus."""

    def __init__(self, reader: "Reader", place: Place, name: str, role: str) -> None:
        self._reader, self._place = reader, place
        self.name, self.role = name, role

    def type(self, text: str) -> None:
        """Put this text in the place of what is there."""
        self._reader.call(self._place, _TEXT, "SetTextContents", "s", text)

    def press(self) -> None:
        """Do what it is there for."""
        self._reader.call(self._place, _ACTION, "DoAction", "i", 0)


class Reader:
    """A screen reader. Raises AssertionError where it waits in vain."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def call(self, place: Place, interface: str, member: str, signature: str | None = None, *body: Any) -> Any:
        address = DBusAddress(place[1], place[0], interface)
        reply = self._connection.send_and_get_reply(
            new_method_call(address, member, signature, body), timeout=PATIENCE_SECONDS
        )
        return reply.body[0] if reply.header.message_type is MessageType.method_return and reply.body else None

    def everything(self, place: Place = _ROOT) -> Iterator[Seen]:
        """All that there is, from the programs down."""
        for name, path in self.call(place, _ACCESSIBLE, "GetChildren") or ():
            child = (name, path)
            address = DBusAddress(path, name, _ACCESSIBLE)
            reply = self._connection.send_and_get_reply(Properties(address).get("Name"), timeout=PATIENCE_SECONDS)
            if reply.header.message_type is MessageType.method_return:
                yield Seen(self, child, reply.body[0][1], self.call(child, _ACCESSIBLE, "GetRoleName"))
                yield from self.everything(child)

    def find(self, name: str, role: str) -> Seen:
        """The thing of that name, as soon as it is there."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            for one in self.everything():
                if (one.name, one.role) == (name, role):
                    return one
        there = [(one.name, one.role) for one in self.everything()]
        raise AssertionError(f"waited in vain for {role} “{name}”; there is {there}")


@contextmanager
def reader(bus: SessionBus, environ: dict[str, str]) -> Iterator[Reader]:
    """A screen reader on an accessibility bus of its own, which programs find by the session bus."""
    with running(str(LAUNCHER), "--launch-immediately", environ=environ):
        until(lambda: bus.has_owner("org.a11y.Bus"), "the accessibility bus")
        with open_dbus_connection(bus.address) as session:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            address = session.send_and_get_reply(asked, timeout=PATIENCE_SECONDS).body[0]
        registry = str(LAUNCHER.with_name("at-spi2-registryd"))
        with (
            running(registry, environ={**environ, "AT_SPI_BUS_ADDRESS": address}),
            open_dbus_connection(address) as connection,
        ):
            yield Reader(connection)
