"""What comes from outside: signals, the desktop's theme, a missing display."""

import os
import signal
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from mytokentracker.look import display, x11
from mytokentracker.look.session import Session
from mytokentracker.look.theme import DARK, LIGHT, ThemeFollower


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_asks_to_end_without_any_timer(qtbot: QtBot, number: signal.Signals) -> None:
    session = Session()
    with qtbot.waitSignal(session.end_asked):
        os.kill(os.getpid(), number)
    session.close()


def test_another_signal_does_not_end_anything(qtbot: QtBot) -> None:
    before = signal.signal(signal.SIGUSR1, lambda _number, _frame: None)
    session = Session()
    with qtbot.assertNotEmitted(session.end_asked, wait=50):
        os.kill(os.getpid(), signal.SIGUSR1)
    session.close()
    signal.signal(signal.SIGUSR1, before)


def test_the_computer_woke_up_when_its_sleep_has_ended(qtbot: QtBot) -> None:
    session = Session()
    with qtbot.assertNotEmitted(session.woke_up):
        session._sleeping(True)
    with qtbot.waitSignal(session.woke_up):
        session._sleeping(False)
    session.close()


def test_the_theme_is_that_of_the_setting(qtbot: QtBot) -> None:
    follower = ThemeFollower("dark")
    assert follower.theme is DARK
    assert QGuiApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    with qtbot.waitSignal(follower.changed):
        follower.set_setting("light")
    assert follower.theme is LIGHT
    with qtbot.assertNotEmitted(follower.changed):
        follower.set_setting("light")


class Hints(QObject):
    """Qt's style hints as they are on Windows and macOS: what is set holds, else it is as the desktop."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.desktop, self.held = Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:
        return self.held if self.held is not Qt.ColorScheme.Unknown else self.desktop

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        before, self.held = self.colorScheme(), scheme
        if self.colorScheme() is not before:
            self.colorSchemeChanged.emit(self.colorScheme())

    def unsetColorScheme(self) -> None:
        self.setColorScheme(Qt.ColorScheme.Unknown)

    def become(self, desktop: Qt.ColorScheme) -> None:
        """The desktop changes, as at sunset."""
        before, self.desktop = self.colorScheme(), desktop
        if self.colorScheme() is not before:
            self.colorSchemeChanged.emit(self.colorScheme())


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_theme_that_was_chosen_holds_when_the_desktop_changes(qapp: object, platform: str) -> None:
    hints: Any = Hints()
    follower = ThemeFollower("auto", None, platform, hints)
    assert follower.theme is DARK
    # It is dark already: nothing is seen of the choice until the desktop becomes light.
    follower.set_setting("dark")
    hints.become(Qt.ColorScheme.Light)
    assert (follower.theme, hints.colorScheme()) == (DARK, Qt.ColorScheme.Dark)
    follower.set_setting("light")
    hints.become(Qt.ColorScheme.Dark)
    assert (follower.theme, hints.colorScheme()) == (LIGHT, Qt.ColorScheme.Light)
    # And is the desktop's again, at once and from then on.
    follower.set_setting("auto")
    assert (follower.theme, hints.colorScheme()) == (DARK, Qt.ColorScheme.Dark)
    hints.become(Qt.ColorScheme.Light)
    assert follower.theme is LIGHT


def test_a_theme_that_was_chosen_holds_from_the_start_on(qapp: object) -> None:
    hints: Any = Hints()
    follower = ThemeFollower("dark", None, "win32", hints)
    hints.become(Qt.ColorScheme.Light)
    assert (follower.theme, hints.colorScheme()) == (DARK, Qt.ColorScheme.Dark)


def test_without_a_display_it_is_said_before_qt_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    problem = display.missing()
    assert problem is not None
    assert problem.title == "There is no screen here"
    monkeypatch.setenv("DISPLAY", ":7777")
    if x11.answers() is not None:
        problem = display.missing()
        assert problem is not None
        assert problem.title == "The screen :7777 does not answer"


def test_offscreen_nothing_is_missing() -> None:
    assert display.missing() is None


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_text_is_legible_on_its_ground(theme: object) -> None:
    def luminance(name: str) -> float:
        parts = [int(name[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for ground in ("window", "box"):
        for ink in ("text", "sub", "amber", "red"):
            light, dark = sorted((luminance(getattr(theme, ground)), luminance(getattr(theme, ink))), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5 if ink in {"text", "sub"} else 4.0, (ground, ink)
