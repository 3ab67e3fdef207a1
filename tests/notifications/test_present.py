"""Who would show notifications, asked over a real bus."""

import os

import pytest
from tests.notifications.daemon import Daemon
from tests.session_bus import SessionBus, needs_bus

from mytokentracker.cli.doctor_desktop import desktop_checks
from mytokentracker.notifications.bus import BusError
from mytokentracker.notifications.present import shown_by
from mytokentracker.paths import paths

pytestmark = needs_bus


def said() -> dict[str, str]:
    return {check.check: check.text for check in desktop_checks(paths(os.environ))}


def test_the_one_that_runs_says_its_name(daemon: Daemon) -> None:
    assert shown_by() == "Tests 1.0"
    assert said()["alerts"] == "shown by Tests 1.0"


def test_nobody_is_there_on_a_bus_without_one(bus: SessionBus) -> None:
    assert shown_by() is None
    assert said()["alerts"] == "no program for notifications runs"


def test_one_that_refuses_to_say_is_there_all_the_same(daemon: Daemon) -> None:
    daemon.refuses = True
    assert shown_by() == "one that does not say its name"


def test_without_a_session_there_is_no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(BusError):
        shown_by()
    assert said()["alerts"] == "no session bus here: nobody can show notifications"
    assert "keychain" in said()
