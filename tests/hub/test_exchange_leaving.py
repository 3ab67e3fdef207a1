"""Leaving a hub, also in the middle of an exchange, and joining it again: nothing goes on, and nothing is twice."""

import contextlib
import time
from collections.abc import Callable

import pytest
from tests.hub.desk import Desk, MakeDesk, exchange, ids
from tests.hub.server import Server
from tests.hub.told import NOON
from tests.transcript_lines import assistant, counts, message_id

from mytokentracker.hub.client.connection import made, save
from mytokentracker.hub.client.joining import Wish, join, leave
from mytokentracker.sharing import exchanging, membership
from mytokentracker.sharing.exchanging import Exchanged, left
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.readings import StoredReading


@pytest.fixture
def two(desk: MakeDesk) -> tuple[Desk, Desk]:
    """Two machines of one account, which have a response each; that of the second one is at the hub."""
    laptop, desktop = desk("laptop"), desk("desktop")
    laptop.write("a.jsonl", assistant(1, session="a"))
    desktop.write("b.jsonl", assistant(2, session="b"))
    laptop.look()
    desktop.look()
    assert desktop.turn().problem is None
    return laptop, desktop


def exchanged(one: Desk, meanwhile: Callable[[], None], *, has_left: bool = False) -> Exchanged:
    """meanwhile: what happens between any two calls. has_left: the person did, just before it began."""

    def cancelled() -> bool:
        meanwhile()
        return False

    if not has_left:
        save(one.paths.hub, one.connection)
    with contextlib.closing(open_for_writing(one.store)[0]) as database:
        return exchanging.exchange(
            database, one.configured(), one.paths, one.connection, one.account.token, cancelled=cancelled
        )


def test_who_left_sends_nothing_more(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    done = exchanged(laptop, lambda: laptop.paths.hub.unlink(missing_ok=True))
    assert (done.standing.problem, done.standing.sent, done.news) == (None, "", False)
    desktop.turn()
    assert desktop.ids() == ids(2)
    assert laptop.ids() == ids(1)
    # Nobody left: all goes on.
    assert exchanged(laptop, lambda: None).news
    assert laptop.ids() == ids(1, 2)


def test_an_exchange_that_begins_just_after_the_person_left_asks_and_notes_nothing(two: tuple[Desk, Desk]) -> None:
    laptop, _ = two
    assert exchanged(laptop, lambda: None).news
    leave(laptop.paths.hub)
    left(laptop.paths)
    done = exchanged(laptop, lambda: None, has_left=True)
    assert (done.news, done.waiting, done.standing.problem) == (False, 0, None)
    assert laptop.query("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'outbox%'") == [(0,)]


def test_a_connection_that_is_damaged_meanwhile_is_said(two: tuple[Desk, Desk]) -> None:
    laptop, _ = two

    def damage() -> None:
        laptop.paths.hub.write_bytes(b"{")

    done = exchanged(laptop, damage)
    assert done.standing.problem is not None
    assert "cannot be read" in done.standing.problem.title
    assert laptop.ids() == ids(1)
    assert exchanged(laptop, lambda: None).standing.problem is None
    assert laptop.ids() == ids(1, 2)


def test_who_left_and_joined_again_meanwhile_takes_nothing_in_as_the_former_machine(two: tuple[Desk, Desk]) -> None:
    laptop, _ = two
    again = made(laptop.account.server.url, "laptop", None, project_names=True)
    done = exchanged(laptop, lambda: save(laptop.paths.hub, again))
    assert (done.standing.problem, done.standing.cursor, done.news) == (None, "", False)
    assert laptop.ids() == ids(1)
    laptop.connection = again
    assert laptop.turn().problem is None
    assert laptop.ids() == ids(1, 2)


def joined(one: Desk) -> Desk:
    """As people do it; what projects are called stays here."""
    wish = Wish(one.account.server.url, one.connection.name)
    one.connection = join(one.paths.hub, wish, one.account.token, lambda _: None)
    return one


def shown(desk: Desk) -> list[tuple[str, float]]:
    """The readings that count there: of which machine, and how much."""
    return sorted((one.machine, one.percent) for one in desk.readings())


def typed(percent: float, at: int) -> StoredReading:
    return StoredReading(at, "session", percent, "typed", "max5", 135_000_000, at - 9000, at + 9000, {})


@pytest.fixture
def pair(desk: MakeDesk) -> tuple[Desk, Desk]:
    """Two machines that have joined and told each other a response and a reading each."""
    laptop, desktop = joined(desk("laptop")), joined(desk("desktop"))
    for number, one in enumerate((laptop, desktop), 1):
        one.write(f"{number}.jsonl", assistant(number, session=f"s{number}", cwd=f"/srv/{number}"))
        one.look()
        one.add_readings(typed(30.0 + number, NOON + number))
    exchange(laptop, desktop, laptop)
    return laptop, desktop


def test_who_joins_again_is_the_machine_that_it_was_and_nothing_of_it_counts_twice_anywhere(
    pair: tuple[Desk, Desk],
) -> None:
    laptop, desktop = pair
    before = shown(desktop), desktop.query("SELECT folder FROM projects ORDER BY folder")
    leave(laptop.paths.hub)
    left(laptop.paths)
    joined(laptop)
    exchange(laptop, desktop, laptop)
    assert (shown(desktop), desktop.query("SELECT folder FROM projects ORDER BY folder")) == before
    assert shown(desktop) == sorted([("", 32.0), (laptop.connection.machine, 31.0)])
    assert shown(laptop) == sorted([("", 31.0), (desktop.connection.machine, 32.0)])
    assert len(desktop.account.get("/v1/account")["machines"]) == 2
    # At the hub, too: not even once more under another code.
    told = desktop.account.get("/v1/changes")
    assert (len(told["sources"]), len(told["readings"])) == (2, 2)


def test_what_changed_between_leaving_and_joining_again_is_told_to_the_others(pair: tuple[Desk, Desk]) -> None:
    laptop, desktop = pair
    leave(laptop.paths.hub)
    left(laptop.paths)
    # A response that goes on, a new one, a reading that was taken back, and a correction.
    laptop.append("1.jsonl", assistant(1, counts(5, 777), session="s1"), assistant(3, session="s1"))
    laptop.look()
    laptop.add_readings(typed(50.0, NOON + 500))
    laptop.change(lambda readings, known: readings.change(known[-1].id, 51.0))
    laptop.change(lambda readings, known: readings.remove(next(one.id for one in known if one.percent == 31.0)))
    joined(laptop)
    exchange(laptop, desktop)
    assert desktop.ids() == ids(1, 2, 3)
    assert {one.message_id: one.output for one in desktop.responses()}[message_id(1)] == 777
    assert shown(desktop) == sorted([("", 32.0), (laptop.connection.machine, 51.0)])


@pytest.mark.usefixtures("ring")
def test_who_left_and_forgot_gets_back_what_others_told_when_it_joins_again(pair: tuple[Desk, Desk]) -> None:
    laptop, desktop = pair
    membership.leave(laptop.paths, {}, keeps_others=False)
    assert (laptop.ids(), shown(laptop)) == (ids(1), [("", 31.0)])
    # Nothing of the hub stays: not where it is, nor as whom it knows this account and the other machines.
    told = (laptop.connection.key, desktop.connection.machine, laptop.connection.account, laptop.account.server.url)
    for file in laptop.paths.data.iterdir():
        content = file.read_bytes() if file.is_file() else b""
        assert not any(word.encode() in content for word in told), file
    joined(laptop)
    assert laptop.turn().problem is None
    assert laptop.ids() == ids(1, 2)
    assert shown(laptop) == sorted([("", 31.0), (desktop.connection.machine, 32.0)])


def test_an_exchange_of_before_takes_nothing_in_after_leaving_and_joining_again_as_the_same_machine(
    pair: tuple[Desk, Desk],
) -> None:
    laptop, desktop = pair
    desktop.tell("4.jsonl", assistant(4, session="s4"))
    former = laptop.connection

    def leave_and_join() -> None:
        if laptop.connection == former:
            leave(laptop.paths.hub)
            left(laptop.paths)
            joined(laptop)

    done = exchanged(laptop, leave_and_join)
    assert laptop.connection.machine == former.machine
    assert (done.standing.problem, done.news) == (None, False)
    assert laptop.ids() == ids(1, 2)
    assert laptop.turn().problem is None
    assert laptop.ids() == ids(1, 2, 4)


def test_a_token_that_may_do_more_than_the_one_before_is_used_at_once(desk: MakeDesk, running: Server) -> None:
    account = running.account()
    laptop = desk("laptop", of=account)
    scopes = ("upload",)
    sends = running.administration(lambda admin: admin.make_token(account.name, "", scopes, int(time.time())))
    desktop = desk("desktop", of=account)
    desktop.tell("b.jsonl", assistant(2, session="b"))
    assert not laptop.turn(sends).readable
    assert laptop.ids() == set()
    # And one that was refused does not keep the next one waiting.
    running.administration(lambda admin: admin.revoke_token(sends.split("_")[1], int(time.time())))
    assert laptop.turn(sends).quiet_until > laptop.now()
    standing = laptop.turn(account.token)
    assert (standing.problem, standing.readable) == (None, True)
    assert laptop.ids() == ids(2)
    assert account.token.split("_")[2] not in str(standing)
    assert laptop.turn(account.token).token == standing.token
