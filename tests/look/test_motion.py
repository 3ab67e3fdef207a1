"""Nothing moves by itself where that is wished: by the setting, or by the desktop over a real bus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.look.on_a_bus import needs_dbus_run, run_on_a_bus

from mytokentracker import lock
from mytokentracker.look.motion import MotionFollower

# The process plays the portal to itself.
SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant
from PySide6.QtWidgets import QApplication
from mytokentracker.look.motion import MotionFollower

app = QApplication([])
bus = QDBusConnection.sessionBus()
assert bus.registerService("org.freedesktop.portal.Desktop")
follower = MotionFollower("system")
seen = [follower.reduced]
steps = [
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.freedesktop.appearance", "reduced-motion", 0),
    ("org.gnome.desktop.interface", "enable-animations", False),
    ("org.gnome.desktop.interface", "enable-animations", True),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "1.0"),
    ("org.freedesktop.appearance", "color-scheme", 1),
]

def step():
    if not steps:
        return app.quit()
    message = QDBusMessage.createSignal(
        "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged")
    namespace, key, value = steps.pop(0)
    message.setArguments([namespace, key, QDBusVariant(value)])
    assert bus.send(message)

def heard(*_what):
    seen.append(follower.reduced)
    step()

follower._portal.said.connect(heard)
QTimer.singleShot(0, step)
QTimer.singleShot(10_000, app.quit)
app.exec()
print(*(int(one) for one in seen))
"""


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    flash = QGuiApplication.styleHints().cursorFlashTime()
    QApplication.setCursorFlashTime(1000)
    effects = Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateCombo
    before = [QApplication.isEffectEnabled(effect) for effect in effects]
    for effect in effects:
        QApplication.setEffectEnabled(effect, True)
    yield
    QApplication.setCursorFlashTime(flash)
    for effect, enabled in zip(effects, before, strict=True):
        QApplication.setEffectEnabled(effect, enabled)


def test_the_setting_stops_what_blinks_and_slides_and_lets_it_again(as_before: None, qtbot: QtBot) -> None:
    follower = MotionFollower("off")
    assert QGuiApplication.styleHints().cursorFlashTime() == 1000

    follower.set_setting("on")
    assert follower.reduced
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)

    follower.set_setting("off")
    assert QGuiApplication.styleHints().cursorFlashTime() == 1000
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)


def test_nothing_of_ours_moves_by_itself() -> None:
    """What Qt moves is asked of by the follower; whoever adds an animation of ours has to ask it as well."""
    app = Path(lock.__file__).parent
    moving = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "setRange(0, 0)")
    found = [
        f"{file.relative_to(app)}: {word}"
        for file in sorted(app.rglob("*.py"))
        for word in moving
        if word in file.read_text("utf-8")
    ]
    assert found == []


@needs_dbus_run
def test_the_desktops_wish_is_followed_over_dbus() -> None:
    done = run_on_a_bus(SCRIPT)
    # At first, then after each of the seven.
    assert (done.returncode, done.stdout.split()) == (0, list("01010100")), done.stderr
