"""Ends the desktop's panel, kindly and not, starts it anew, and looks for our icon in it: proof_panel.py (Linux).

A real xfce4-panel on a screen and a bus of its own. What it shows is asked of the panel's own list of icons.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from measure import REPOSITORY, ours

sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(REPOSITORY / "app"))

NAME = "panel restarted"
_WATCHER = "org.kde.StatusNotifierWatcher"
_CONFD = ("/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd", "/usr/lib/xfce4/xfconf/xfconfd", "/usr/libexec/xfconfd")
_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
<property name="configver" type="int" value="2"/>
<property name="panels" type="array"><value type="int" value="1"/><property name="panel-1" type="empty">
<property name="position" type="string" value="p=8;x=0;y=0"/><property name="length" type="uint" value="100"/>
<property name="plugin-ids" type="array"><value type="int" value="1"/></property></property></property>
<property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""


def panel_restarted() -> tuple[str, str, str, str]:
    """A row of the table of faults: what was done, what was said, whether it is right, how long the icon took."""
    daemon = next((one for one in _CONFD if Path(one).exists()), None)
    if daemon is None or not all(map(shutil.which, ("Xvfb", "dbus-daemon", "xfce4-panel"))):
        return NAME, "not run: needs Xvfb, dbus-daemon and xfce4-panel", "right", "0 s"
    from tests.session_bus import running, screen, session_bus

    with tempfile.TemporaryDirectory() as folder, session_bus() as bus, screen() as display:
        home = Path(folder)
        environ = _environ(home, bus.address, display)
        with running(daemon, environ=environ):
            panel = _start_panel(environ)
            try:
                with running(*ours(), environ=environ) as tray:
                    _until(lambda: len(_icons(bus.address)) == 1, "the icon")
                    took = []
                    for how in (signal.SIGTERM, signal.SIGKILL):
                        panel.send_signal(how)
                        panel.wait()
                        _until(lambda: not bus.has_owner(_WATCHER), "the end of the panel")
                        panel = _start_panel(environ)
                        began = time.monotonic()
                        _until(lambda: len(_icons(bus.address)) == 1, "the icon in the new panel")
                        took.append(time.monotonic() - began)
                        assert tray.poll() is None, "the tray ended"
            finally:
                panel.kill()
                panel.wait()
    return NAME, "nothing: the icon is there again", "right", f"{max(took):.1f} s"


def _environ(home: Path, bus: str, display: str) -> dict[str, str]:
    config = home / "config" / "xfce4" / "xfconf" / "xfce-perchannel-xml" / "xfce4-panel.xml"
    config.parent.mkdir(parents=True)
    config.write_text(_PANEL)
    (home / "claude" / "projects").mkdir(parents=True)
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND", "DBUS", "XDG"))},
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home),
        "DISPLAY": display,
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "DBUS_SYSTEM_BUS_ADDRESS": "disabled:",
        "PYTHONPATH": str(REPOSITORY / "app"),
        "MYTOKENTRACKER_HOME": str(home / "ours"),
        "CLAUDE_CONFIG_DIR": str(home / "claude"),
    }


def _start_panel(environ: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    quiet = subprocess.DEVNULL
    return subprocess.Popen(["xfce4-panel", "--disable-wm-check"], env=dict(environ), stdout=quiet, stderr=quiet)


def _icons(bus: str) -> tuple[str, ...]:
    """The icons that the panel lists; none while there is no panel."""
    from jeepney import DBusAddress, MessageType, Properties
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(bus) as connection:
        asked = Properties(DBusAddress("/StatusNotifierWatcher", _WATCHER, _WATCHER)).get(
            "RegisteredStatusNotifierItems"
        )
        reply = connection.send_and_get_reply(asked, timeout=5)
        found: list[str] = [] if reply.header.message_type is MessageType.error else reply.body[0][1]
        return tuple(found)


def _until(holds: Callable[[], bool], what: str) -> None:
    """As tests.session_bus.until, with the patience that a panel needs on a busy machine."""
    end = time.monotonic() + 30
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.05)


if __name__ == "__main__":
    print(*panel_restarted(), sep="; ")
