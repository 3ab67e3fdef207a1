"""Theme and sleep over a real bus."""

from tests.look.on_a_bus import needs_dbus_run, run_on_a_bus

pytestmark = needs_dbus_run

# The process plays portal and logind to itself.
SCRIPT = """
import os, sys
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant
from PySide6.QtWidgets import QApplication
from mytokentracker.look.session import Session
from mytokentracker.look.theme import ThemeFollower

app = QApplication([])
bus = QDBusConnection.sessionBus()
assert bus.registerService("org.freedesktop.portal.Desktop") and bus.registerService("org.freedesktop.login1")

def say(path, interface, member, *arguments):
    message = QDBusMessage.createSignal(path, interface, member)
    message.setArguments(list(arguments))
    assert bus.send(message)

follower, session = ThemeFollower("auto"), Session()
seen = []
follower.changed.connect(lambda theme: seen.append("dark" if theme.dark else "light"))
session.woke_up.connect(lambda: (seen.append("awake"), app.quit()))

def change(value, name="color-scheme"):
    say("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged",
        "org.freedesktop.appearance", name, QDBusVariant(value))

def play():
    change(1)
    change(2, "contrast")
    change(2)
    for begins in (True, False):
        say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", begins)

QTimer.singleShot(0, play)
QTimer.singleShot(10_000, app.quit)
app.exec()
session.close()
print(*seen)
"""


def test_theme_and_waking_up_follow_the_desktop_over_dbus() -> None:
    done = run_on_a_bus(SCRIPT)
    assert (done.returncode, done.stdout.split()) == (0, ["dark", "light", "awake"]), done.stderr
