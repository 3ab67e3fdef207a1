"""A screen, a session bus and a place for tray icons, of a check's own: what a desktop gives to a tray."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

WATCHER = "org.kde.StatusNotifierWatcher"
_INTROSPECTED = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""
_PROPERTIES = {
    "RegisteredStatusNotifierItems": ("as", []),
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
}
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


class NoIconError(Exception):
    """No icon came in time."""


class Desktop:
    """display: as in DISPLAY. bus: the socket's path, seen from here."""

    def __init__(self, display: str, bus: Path, connection: DBusConnection) -> None:
        """Use `desktop()`."""
        self.display, self.bus = display, bus
        self._connection = connection

    def wait_for_icon(self, seconds: float) -> str:
        """Answers as a panel does until an icon is registered; its owner on the bus. Raises: NoIconError."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with suppress(TimeoutError):
                message = self._connection.receive(timeout=max(0.01, end - time.monotonic()))
                if message.header.message_type is not MessageType.method_call:
                    continue
                member = message.header.fields.get(HeaderFields.member)
                self._connection.send(_answer(message))
                if member == "RegisterStatusNotifierItem":
                    return str(message.header.fields[HeaderFields.sender])
        raise NoIconError(f"no icon after {seconds:.0f} s")

    def icon_sizes(self, owner: str) -> list[tuple[int, int]]:
        """The sizes of the pictures that an icon hands to the panel."""
        item = DBusAddress("/StatusNotifierItem", owner, "org.kde.StatusNotifierItem")
        answer = self._connection.send_and_get_reply(Properties(item).get("IconPixmap"), timeout=10)
        ((_, pictures),) = answer.body
        return [(width, height) for width, height, pixels in pictures if len(pixels) == 4 * width * height]

    def titles(self) -> str:
        """What xwininfo says of the windows on the screen."""
        command = ["xwininfo", "-display", self.display, "-root", "-tree"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@contextmanager
def desktop(socket: Path, user: int) -> Iterator[Desktop]:
    """user: the uid that the bus is for. Raises: FileNotFoundError when Xvfb or dbus-daemon are not installed."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)
        display = _screen(stack)
        config = folder / "bus.conf"
        config.write_text(_BUS.format(socket=socket))
        become = [] if user == os.geteuid() else ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
        command = [*become, "dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--nosyslog"]
        _started(stack, command)
        connection = stack.enter_context(_connected(f"unix:path={socket}"))
        Proxy(message_bus, connection, timeout=10).RequestName(WATCHER)
        yield Desktop(display, socket, connection)


def _screen(stack: ExitStack) -> str:
    reading, writing = os.pipe()
    # -ac: who may show windows is decided by who can reach this machine's sockets; it lives for the check only.
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1500x1000x24", "-ac", "-noreset"]
    _started(stack, command, pass_fds=(writing,))
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        return f":{said.readline().decode().strip()}"


def _started(stack: ExitStack, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
    none = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=none, stdout=none, stderr=none, pass_fds=pass_fds)
    stack.callback(process.wait)
    stack.callback(process.terminate)


@contextmanager
def _connected(address: str) -> Iterator[DBusConnection]:
    end = time.monotonic() + 10
    while True:
        try:
            connection = open_dbus_connection(address)
            break
        except (FileNotFoundError, ConnectionError):
            if time.monotonic() > end:
                raise
            time.sleep(0.02)
    with connection:
        yield connection


def _answer(message: Message) -> Message:
    fields = message.header.fields
    interface, member = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
    if member == "Introspect":
        return new_method_return(message, "s", (_INTROSPECTED,))
    if interface == "org.freedesktop.DBus.Properties" and member == "GetAll":
        return new_method_return(message, "a{sv}", (_PROPERTIES,))
    if interface == "org.freedesktop.DBus.Properties" and member == "Get" and message.body[1] in _PROPERTIES:
        return new_method_return(message, "v", (_PROPERTIES[message.body[1]],))
    if interface == WATCHER:
        return new_method_return(message)
    return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (str(member),))
