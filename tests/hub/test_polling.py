"""The tray's tracker beside a hub: it follows what comes in, says what is wrong, and quits at once."""

import io
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests import tracking
from tests.hub.desk import Desk as Other
from tests.hub.desk import MakeDesk
from tests.hub.server import Account
from tests.ring import Ring
from tests.tracking import NOON, Desk, titles
from tests.transcript_lines import assistant, counts

from mytokentracker import cli
from mytokentracker.hub.client import connection
from mytokentracker.paths import APPLICATION
from mytokentracker.sharing import polling
from mytokentracker.sharing.token import VARIABLE
from mytokentracker.tracker import Tracker

# watchdog's own race when folders are made inside each other at once; it goes on watching.
pytestmark = pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")

SHORT_SECONDS = 0.05


class Tray(Desk):
    """A desk whose tracker knows a token."""

    def joined(self, url: str, token: str, **more: str | None) -> connection.Connection:
        """Connects it."""
        self.environ = {"CLAUDE_CONFIG_DIR": str(self.claude), VARIABLE: token}
        made = connection.made(url, "laptop", more.get("ca_file"), project_names=True)
        connection.save(self.paths.hub, made)
        return made

    def hub_tracker(self) -> Tracker:
        """One that also has the token."""
        return Tracker(self.paths, self._show, clock=lambda: self.now, environ=self.environ)


@pytest.fixture
def tray(home: Path, monkeypatch: pytest.MonkeyPatch) -> Tray:
    """Its hub is asked all the time."""
    monkeypatch.setattr(polling, "EVERY_SECONDS", SHORT_SECONDS)
    # The hub is a process beside us, on a machine that may be busy.
    monkeypatch.setattr(tracking, "PATIENCE_SECONDS", 20.0)
    desk = Tray(home)
    # Both clocks are the real one, or the hub would find fault with it.
    desk.now = int(time.time())
    return desk


@pytest.fixture
def other(desk: MakeDesk) -> Other:
    """Another machine of the account."""
    return desk("desktop")


def use(other: Other, number: int, at: float) -> None:
    """Something happens on the other machine, and is sent."""
    when = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(at))
    other.write(f"{number}.jsonl", assistant(number, counts(output=10), at=when, session=f"s{number}"))
    other.look()
    assert other.turn().problem is None


def hub_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "hub"]


def test_what_happens_elsewhere_is_shown_here_and_the_other_way_round(
    tray: Tray, other: Other, account: Account
) -> None:
    tray.respond(tray.now)
    tray.joined(account.server.url, account.token)
    use(other, 700, tray.now)
    with tray.hub_tracker():
        tray.until_responses(2)
        use(other, 701, tray.now)
        assert tray.until_responses(3).problems == ()
        tray.respond(tray.now)
        tray.until_responses(4)
        end = time.monotonic() + 20
        while len(other.ids()) < 4 and time.monotonic() < end:
            other.turn()
    assert len(other.ids()) == 4
    assert hub_threads() == []


def test_a_hub_is_joined_and_left_while_the_tray_runs(tray: Tray, other: Other, account: Account) -> None:
    use(other, 700, tray.now)
    tray.environ = {"CLAUDE_CONFIG_DIR": str(tray.claude), VARIABLE: account.token}
    with tray.hub_tracker() as tracker:
        tray.until_scanned()
        assert hub_threads() == []
        tray.joined(account.server.url, account.token)
        tracker.hub_changed()
        tray.until_responses(1)
        tray.paths.hub.unlink()
        tracker.hub_changed()
        tray.until(lambda _: hub_threads() == [])
        # What was heard stays; nothing is noted to be sent any more.
        tracker.rescan()
        tray.until_responses(1)
    import sqlite3

    with sqlite3.connect(tray.paths.store) as store:
        assert store.execute(
            "SELECT count(*) FROM sqlite_master WHERE name LIKE 'outbox\\_%' ESCAPE '\\'"
        ).fetchone() == (0,)
    store.close()


def test_a_token_that_is_not_accepted_is_said_and_mended_at_once(tray: Tray, account: Account) -> None:
    tray.joined(account.server.url, "mtt_" + "a" * 12 + "_" + "b" * 43)
    with tray.hub_tracker() as tracker:
        said = tray.until(lambda one: "The hub does not accept the token" in titles(one))
        (problem,) = [one for one in said.problems if "token" in one.title]
        assert "mytokentracker hub join" in problem.hint
        tray.environ[VARIABLE] = account.token
        tracker.hub_changed()
        tray.until(lambda one: titles(one) == [])


def test_a_token_that_is_set_in_a_terminal_is_used_by_the_tray_at_once(
    tray: Tray, account: Account, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.kept[APPLICATION] = "mtt_" + "a" * 12 + "_" + "b" * 43
    tray.joined(account.server.url, "")
    del tray.environ[VARIABLE]
    with tray.hub_tracker():
        tray.until(lambda one: "The hub does not accept the token" in titles(one))
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{account.token}\n"))
        assert cli.run(["token", "set"]) == 0
        assert ring.kept[APPLICATION] == account.token
        tray.until(lambda one: titles(one) == [])


def test_without_a_token_it_says_so(tray: Tray, account: Account) -> None:
    tray.joined(account.server.url, "not one line of letters")
    with tray.hub_tracker():
        tray.until(lambda one: "There is no token for the hub" in titles(one))


def test_a_connection_that_cannot_be_read_is_said(tray: Tray, account: Account) -> None:
    tray.joined(account.server.url, account.token)
    tray.paths.hub.write_text("{")
    with tray.hub_tracker():
        tray.until(lambda one: "What was kept of the hub cannot be read" in titles(one))


def test_a_clock_that_is_wrong_is_said(tray: Tray, account: Account) -> None:
    tray.now = NOON
    tray.joined(account.server.url, account.token)
    tray.respond()
    with tray.hub_tracker():
        tray.until(lambda one: "This computer's clock is wrong" in titles(one))


@pytest.fixture
def silent() -> Iterator[tuple[str, Callable[[], socket.socket]]]:
    """An address where somebody takes every call and never says a word."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        listening.settimeout(10)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", lambda: listening.accept()[0]


def test_quitting_does_not_wait_for_a_hub_that_does_not_answer(
    tray: Tray, silent: tuple[str, Callable[[], socket.socket]]
) -> None:
    url, called = silent
    tray.joined(url, "mtt_" + "a" * 12 + "_" + "b" * 43)
    with tray.hub_tracker():
        caller = called()
        began = time.monotonic()
    took = time.monotonic() - began
    assert [thread.daemon for thread in hub_threads()] == [True]
    caller.close()
    assert took < 5.0


def test_settings_that_come_from_another_machine_are_followed(tray: Tray, other: Other, account: Account) -> None:
    tray.joined(account.server.url, account.token)
    other.choose(plan="max5")
    other.turn()
    with tray.hub_tracker():
        tray.until(lambda one: one.plan_chosen and one.plan.name == "max5")


def test_while_a_command_exchanges_the_tray_waits(tray: Tray, other: Other, account: Account) -> None:
    from mytokentracker.sharing.exchanging import alone

    use(other, 700, tray.now)
    tray.joined(account.server.url, account.token)
    held = alone(tray.paths, 0.0)
    assert held is not None
    assert alone(tray.paths, 0.0) is None
    with tray.hub_tracker():
        tray.until_scanned()
        held.release()
        tray.until_responses(1)
