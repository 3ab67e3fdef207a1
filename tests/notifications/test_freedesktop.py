"""Our side of a desktop's notifications, over a real bus; the daemon is the tests' own."""

import threading
from collections.abc import Iterator

import pytest
from tests.notifications.conftest import ICON, Heard, alert
from tests.notifications.daemon import Daemon, call
from tests.session_bus import SessionBus, needs_bus, until

from mytokentracker.notifications.notifier import Notifier

pytestmark = needs_bus


def test_an_alert_arrives_with_all_that_the_specification_asks_for(linux: Notifier, daemon: Daemon) -> None:
    linux.send(alert(urgency="critical"))

    assert daemon.next() == {
        "signature": "susssasa{sv}i",
        "app": "MyTokenTracker",
        "replaces": 0,
        "icon": ICON,
        "title": "Session 75 % used",
        "body": "It resets at 16:00.",
        "actions": ["default", "Open", "sync", "Quick Sync", "charts", "Charts", "snooze", "Snooze 1 h"],
        "hints": {"urgency": ("y", 2), "desktop-entry": ("s", "mytokentracker"), "suppress-sound": ("b", True)},
        "expires": -1,
        "number": 1,
    }


@pytest.mark.parametrize(("urgency", "byte"), [("low", 0), ("normal", 1), ("critical", 2)])
def test_urgency_is_a_byte(linux: Notifier, daemon: Daemon, urgency: str, byte: int) -> None:
    linux.send(alert(urgency=urgency))

    assert daemon.next()["hints"]["urgency"] == ("y", byte)


def test_a_sound_is_asked_for_only_where_the_person_wants_one(linux: Notifier, daemon: Daemon) -> None:
    linux.send(alert(), sound=True)

    hints = daemon.next()["hints"]
    assert "suppress-sound" not in hints
    assert hints["sound-name"] == ("s", "message")


def test_a_later_alert_takes_the_place_of_the_one_with_its_key(linux: Notifier, daemon: Daemon) -> None:
    for key in ("session", "weekly", "session"):
        linux.send(alert(key))

    assert [(one["replaces"], one["number"]) for one in (daemon.next() for _ in range(3))] == [(0, 1), (0, 2), (1, 1)]


def test_what_the_person_closed_is_not_replaced_but_shown_anew(linux: Notifier, daemon: Daemon, heard: Heard) -> None:
    linux.send(alert())
    daemon.close(daemon.next()["number"])
    assert heard.next() == ("closed", "session")
    linux.send(alert())

    assert (daemon.next()["replaces"], heard.nothing()) == (0, True)


def test_a_button_is_heard_with_the_token_that_brings_a_window_to_the_front(
    linux: Notifier, daemon: Daemon, heard: Heard
) -> None:
    linux.send(alert("weekly"))
    daemon.press(daemon.next()["number"], "sync", token="abc")

    assert (heard.next(), heard.next()) == (("acted", "weekly", "sync", "abc"), ("closed", "weekly"))
    linux.send(alert("weekly"))
    daemon.press(daemon.next()["number"], "default")
    assert heard.next() == ("acted", "weekly", "default", None)


def test_what_belongs_to_other_programs_is_not_heard(
    linux: Notifier, daemon: Daemon, heard: Heard, bus: SessionBus
) -> None:
    linux.send(alert())
    ours = daemon.next()["number"]
    call(bus.address, "Notify")
    daemon.press(daemon.next()["number"], "default")
    daemon.close(ours)

    assert heard.next() == ("closed", "session")


def test_an_alert_that_is_withdrawn_leaves_the_screen(linux: Notifier, daemon: Daemon, heard: Heard) -> None:
    linux.withdraw("session")  # nothing was shown yet, and no thread is there
    linux.send(alert())
    linux.withdraw("weekly")
    linux.withdraw("session")

    assert daemon.closed.get(timeout=10) == daemon.next()["number"]
    assert heard.next() == ("closed", "session")


def test_markup_is_escaped_where_the_daemon_reads_it(linux: Notifier, daemon: Daemon) -> None:
    linux.send(alert(title="<b>5 & 6</b>", body='<i>"5 & 6"</i>'))

    shown = daemon.next()
    assert (shown["title"], shown["body"]) == ("<b>5 & 6</b>", '&lt;i&gt;"5 &amp; 6"&lt;/i&gt;')


def test_words_that_are_no_text_arrive_all_the_same(linux: Notifier, daemon: Daemon) -> None:
    linux.send(alert(title="\udcff\0lost", body="a\0b"))

    shown = daemon.next()
    assert (shown["title"], shown["body"]) == ("?lost", "ab")


@pytest.fixture
def poor(bus: SessionBus) -> Iterator[Daemon]:
    """A daemon that can do next to nothing."""
    made = Daemon(bus.address, ("body",))
    made.start()
    yield made
    made.stop()


def test_a_daemon_without_buttons_and_markup_gets_none(linux: Notifier, poor: Daemon) -> None:
    linux.send(alert(body="5 < 6"))

    shown = poor.next()
    assert (shown["actions"], shown["body"]) == ([], "5 < 6")


def test_without_a_daemon_the_simpler_way_is_taken_and_a_later_daemon_is_found(
    linux: Notifier, bus: SessionBus, heard: Heard
) -> None:
    linux.send(alert())
    assert heard.next() == ("unshown", "session")
    later = Daemon(bus.address)
    later.start()
    try:
        linux.send(alert())
        assert later.next()["number"] == 1
    finally:
        later.stop()


def test_a_daemon_that_was_started_anew_knows_no_old_numbers(linux: Notifier, daemon: Daemon, heard: Heard) -> None:
    linux.send(alert())
    linux.send(alert("weekly"))
    assert (daemon.next()["number"], daemon.next()["number"]) == (1, 2)
    daemon.stop()
    daemon.start()
    # To the new one this is another program's.
    linux.send(alert("weekly"))
    shown = daemon.next()
    assert (shown["replaces"], shown["number"]) == (0, 1)
    daemon.press(1, "charts")

    assert heard.next() == ("acted", "weekly", "charts", None)


def test_a_daemon_that_refuses_leaves_it_to_the_simpler_way(linux: Notifier, daemon: Daemon, heard: Heard) -> None:
    daemon.refuses = True
    linux.send(alert())
    assert heard.next() == ("unshown", "session")
    daemon.refuses = False
    linux.send(alert())

    assert daemon.next()["number"] == 1


def lose_the_bus(linux: Notifier, daemon: Daemon, heard: Heard, bus: SessionBus) -> None:
    """After one alert that was shown and closed."""
    linux.send(alert())
    daemon.close(daemon.next()["number"])
    assert heard.next() == ("closed", "session")
    bus.stop()


def test_a_bus_that_is_gone_and_comes_back_is_found_again(
    linux: Notifier, daemon: Daemon, heard: Heard, bus: SessionBus
) -> None:
    lose_the_bus(linux, daemon, heard, bus)
    linux.send(alert())
    assert heard.next() == ("unshown", "session")
    daemon.stop()
    bus.start()
    daemon.start()
    linux.send(alert())

    assert daemon.next()["replaces"] == 0


def test_a_bus_that_was_changed_between_two_alerts_costs_none(
    linux: Notifier, daemon: Daemon, heard: Heard, bus: SessionBus
) -> None:
    lose_the_bus(linux, daemon, heard, bus)
    daemon.stop()
    bus.start()
    daemon.start()
    linux.send(alert())

    assert (daemon.next()["number"], heard.nothing()) == (1, True)


@pytest.mark.parametrize(
    "address", ["disabled:", "tcp:host=localhost,port=1", "unix:path=/nowhere/bus", "nonsense", ""]
)
def test_where_there_is_no_bus_the_simpler_way_is_taken(
    heard: Heard, linux: Notifier, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    linux.send(alert())

    assert heard.next() == ("unshown", "session")


def test_the_bus_is_found_where_systemd_puts_it(
    linux: Notifier, daemon: Daemon, bus: SessionBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", bus.address.removeprefix("unix:path=").removesuffix("/bus"))
    linux.send(alert())

    assert daemon.next()["number"] == 1


def test_sending_waits_for_nothing_and_closing_does_not_wait_for_a_silent_daemon(
    linux: Notifier, daemon: Daemon, heard: Heard
) -> None:
    linux.send(alert())
    daemon.next()
    daemon.silent = True
    linux.send(alert())
    linux.close()

    assert heard.nothing()
    assert not [one for one in threading.enumerate() if one.name == "notifications"]
    # And after it, nothing is shown.
    daemon.silent = False
    linux.send(alert())
    assert not [one for one in threading.enumerate() if one.name == "notifications"]


def test_before_the_first_alert_there_is_neither_thread_nor_connection(linux: Notifier, daemon: Daemon) -> None:
    assert not [one for one in threading.enumerate() if one.name == "notifications"]
    linux.send(alert())
    daemon.next()
    until(lambda: any(one.name == "notifications" for one in threading.enumerate()), "the thread")
