"""What the running tray tells over a real bus, and what the buttons do; the daemon is the tests' own."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot
from tests.notifications.daemon import Daemon
from tests.session_bus import needs_bus, session_bus
from tests.ui.stand_in import StandIn, choose, rows, titles

from mytokentracker import settings as choices
from mytokentracker.core.records import LimitHit, Problem, Snapshot
from mytokentracker.paths import Paths
from mytokentracker.ui import shell as shells
from mytokentracker.ui.shell import Shell

pytestmark = needs_bus

MakeSnapshot = Callable[..., Snapshot]
HOUR = 3600


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    with session_bus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        made = Daemon(bus.address)
        made.start()
        yield made
        made.stop()


@pytest.fixture
def noon(make_snapshot: MakeSnapshot) -> int:
    return make_snapshot().as_of


@pytest.fixture
def shell(qtbot: QtBot, paths: Paths, tracker: StandIn, claude: Path, noon: int) -> Iterator[Shell]:
    """It is noon for as long as the test runs."""
    choices.save(paths.settings, {"plan": "max5", "timezone": "UTC"})
    made = Shell(paths, lambda: noon)
    made.track(tracker)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def high(make_snapshot: MakeSnapshot, noon: int) -> Callable[..., Snapshot]:
    """A snapshot of a moment at which Claude itself says so many percent."""

    def made(percent: float = 91.0, at: int = noon, **more: Any) -> Snapshot:
        said = {"percent": percent, "source": "statusline", "source_at": at}
        return replace(make_snapshot(session=said, **more), as_of=at, scanned_at=at)

    return made


def test_what_comes_near_a_limit_is_told_once_and_replaced_by_the_next(
    daemon: Daemon, shell: Shell, high: Callable[..., Snapshot], noon: int
) -> None:
    for percent, later in ((76.0, 0), (77.0, 60), (91.0, 120)):
        shell.show_snapshot(high(percent, noon + later))
    first, second = daemon.next(), daemon.next()

    assert (first["title"], first["actions"][2:]) == (
        "Session 76 % used",
        ["sync", "Quick Sync", "charts", "Charts", "snooze", "Snooze 1 h"],
    )
    assert (second["title"], second["replaces"]) == ("Session 91 % used", first["number"])
    assert daemon.shown.empty()


def test_nothing_of_it_waits_for_the_daemon(daemon: Daemon, shell: Shell, high: Callable[..., Snapshot]) -> None:
    daemon.silent = True
    shell.show_snapshot(high())

    assert rows(shell)[0].startswith("Session 91 %")  # and the thread that waits is ended when the tray is closed
    assert "notifications" in {thread.name for thread in threading.enumerate()}


def test_quick_sync_is_opened_by_its_button(
    qtbot: QtBot, daemon: Daemon, shell: Shell, high: Callable[..., Snapshot]
) -> None:
    shell.show_snapshot(high())
    daemon.press(daemon.next()["number"], "sync", token="abc")

    qtbot.waitUntil(lambda: titles() == ["Quick Sync"])


def test_a_click_opens_the_popup(qtbot: QtBot, daemon: Daemon, shell: Shell, high: Callable[..., Snapshot]) -> None:
    shell.show_snapshot(high())
    daemon.press(daemon.next()["number"], "default")

    qtbot.waitUntil(lambda: titles() == ["MyTokenTracker"])


def test_the_charts_are_opened_by_their_button_with_the_leave_to_come_to_the_front(
    qtbot: QtBot, daemon: Daemon, shell: Shell, high: Callable[..., Snapshot], monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    started: list[tuple[str, str | None]] = []
    monkeypatch.setattr(
        shells, "start", lambda program: started.append((program, os.environ.get("XDG_ACTIVATION_TOKEN")))
    )
    shell.show_snapshot(high())
    daemon.press(daemon.next()["number"], "charts", token="abc")

    qtbot.waitUntil(lambda: started == [("charts", "abc")])
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def test_a_snooze_silences_for_an_hour_also_over_a_restart(
    qtbot: QtBot, daemon: Daemon, shell: Shell, paths: Paths, high: Callable[..., Snapshot], noon: int
) -> None:
    shell.show_snapshot(high(76.0))
    daemon.press(daemon.next()["number"], "snooze")
    qtbot.waitUntil(lambda: "Alerts paused until 13:00" in rows(shell))
    shell.close()
    again = Shell(paths, lambda: noon)
    again.show_snapshot(high(91.0, noon + 600))
    assert "Alerts paused until 13:00" in rows(again)
    again.show_snapshot(high(92.0, noon + HOUR))

    assert daemon.next()["title"] == "Session 92 % used"
    assert daemon.shown.empty()
    again.close()
    again.deleteLater()


def test_alerts_are_paused_and_resumed_in_the_menu(daemon: Daemon, shell: Shell, high: Callable[..., Snapshot]) -> None:
    choose(shell, "Until tomorrow")
    assert "Alerts paused until Fri 08:00" in rows(shell)
    shell.show_snapshot(high())
    choose(shell, "For an hour")
    assert "Alerts paused until 13:00" in rows(shell)
    choose(shell, "Resume alerts")
    assert "Pause alerts" in rows(shell)
    shell.show_snapshot(high())

    assert daemon.next()["title"] == "Session 91 % used"


def test_what_was_missed_while_the_computer_slept_is_one_alert(
    daemon: Daemon, shell: Shell, tracker: StandIn, high: Callable[..., Snapshot], noon: int
) -> None:
    shell.show_snapshot(high(42.0))
    shell.woke_up()
    assert tracker.asked == ["rescan"]
    morning = noon + 2 * HOUR
    hits = (LimitHit("weekly", morning - 60, morning + 24 * HOUR),)
    shell.show_snapshot(high(91.0, morning, limit_hits=hits))

    told = daemon.next()
    assert (told["title"], told["body"]) == ("Meanwhile", "Weekly limit reached\nSession 91 % used")
    assert daemon.shown.empty()


def test_a_problem_that_only_the_tray_knows_is_told_when_it_lasts(
    daemon: Daemon, shell: Shell, paths: Paths, high: Callable[..., Snapshot], noon: int
) -> None:
    shell.show_snapshot(high(42.0))
    paths.settings.write_text("plan = [")
    shell.save({"plan": "pro"})
    for later in (300, 660):
        shell.show_snapshot(high(42.0, noon + later))

    assert daemon.next()["title"] == "The settings cannot be read"


def test_the_command_that_fails_is_shown_as_a_problem(
    qtbot: QtBot, daemon: Daemon, shell: Shell, high: Callable[..., Snapshot]
) -> None:
    shell.save({"alert_command": "/nowhere/notify"})
    shell.show_snapshot(high())

    qtbot.waitUntil(lambda: "⚠ The alert command failed" in rows(shell))


def test_without_a_daemon_the_tray_shows_it_in_the_simplest_way(
    qtbot: QtBot, shell: Shell, high: Callable[..., Snapshot], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[object, ...]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, *message: said.append(message))
    shell.tray.ensure()
    shell.show_snapshot(high())
    qtbot.waitUntil(lambda: len(said) == 1)

    kinds = QSystemTrayIcon.MessageIcon
    assert said[0][0] == "Session 91 % used"
    assert said[0][2] == kinds.Warning
    shell.tray.message_clicked.emit()
    assert titles() == ["MyTokenTracker"]


def test_switched_off_nothing_is_told_and_there_is_nothing_to_pause(
    daemon: Daemon, shell: Shell, high: Callable[..., Snapshot]
) -> None:
    shell.save({"alerts": False})
    shell.show_snapshot(high(problems=(Problem("A", "", 0),)))

    assert "Pause alerts" not in rows(shell)
    assert daemon.shown.empty()
