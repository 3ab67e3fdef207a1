"""A whole exchange during which the person leaves the hub: it stops, and finds nothing wrong."""

import contextlib
from collections.abc import Callable

import pytest
from tests.hub.desk import Desk, MakeDesk, ids
from tests.transcript_lines import assistant

from mytokentracker.hub.client.connection import made, save
from mytokentracker.sharing.exchanging import Exchanged, exchange
from mytokentracker.store.opening import open_for_writing


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


def exchanged(one: Desk, meanwhile: Callable[[], None]) -> Exchanged:
    """meanwhile: what happens between any two calls."""

    def cancelled() -> bool:
        meanwhile()
        return False

    save(one.paths.hub, one.connection)
    with contextlib.closing(open_for_writing(one.store)[0]) as database:
        return exchange(database, one.configured(), one.paths, one.connection, one.account.token, cancelled=cancelled)


def test_who_left_sends_nothing_more(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    done = exchanged(laptop, lambda: laptop.paths.hub.unlink(missing_ok=True))
    assert (done.memory.problem, done.memory.sent, done.news) == (None, "", False)
    desktop.turn()
    assert desktop.ids() == ids(2)
    assert laptop.ids() == ids(1)
    # Nobody left: all goes on.
    assert exchanged(laptop, lambda: None).news
    assert laptop.ids() == ids(1, 2)


def test_who_left_and_joined_again_meanwhile_takes_nothing_in_as_the_former_machine(two: tuple[Desk, Desk]) -> None:
    laptop, _ = two
    again = made(laptop.account.server.url, "laptop", None, project_names=True)
    done = exchanged(laptop, lambda: save(laptop.paths.hub, again))
    assert (done.memory.problem, done.memory.cursor, done.news) == (None, "", False)
    assert laptop.ids() == ids(1)
    laptop.connection = again
    assert laptop.turn().problem is None
    assert laptop.ids() == ids(1, 2)
