"""Leaving a hub while it tells something, and joining it again as a new machine."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.sharing.computer import DESKTOP, NOON, Computer, heard, usage
from tests.transcript_lines import assistant, message_id

from mytokentracker import settings
from mytokentracker.core.priors import Prior
from mytokentracker.hub.client.calls import Hub
from mytokentracker.hub.client.connection import HubError, made, save
from mytokentracker.hub.client.store import Incoming
from mytokentracker.hub.learning import Priors
from mytokentracker.hub.wire import AccountSettings, Reading
from mytokentracker.hub.wire import Machine as Named
from mytokentracker.sharing import membership, priors
from mytokentracker.sharing.hub_store import HubStore, Left
from mytokentracker.snapshots import configure
from mytokentracker.store.priors import stored_priors
from mytokentracker.store.readings import all_readings


@pytest.fixture
def laptop(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.mark.usefixtures("ring")
def test_what_is_on_its_way_while_the_person_leaves_and_forgets_is_not_taken_in(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", assistant(1, session="a"))
    laptop.scan()
    laptop.hear(heard(usage(5)))
    chosen = AccountSettings(plan="max20", revision=1)
    page = Incoming((heard(usage(6)),), (), (Named(DESKTOP, "desktop", 0, 0, 0),), (), chosen)
    with laptop.hub_store() as store:
        membership.leave(laptop.paths, {}, keeps_others=False)
        with pytest.raises(Left):
            store.take_in(page)
        # One with nothing but the choices, too.
        with pytest.raises(Left):
            store.take_in(Incoming((), (), (), (), chosen))
        save(laptop.paths.hub, made("https://hub.example.org", "laptop", None, project_names=True))
        with pytest.raises(Left):
            store.take_in(page)
        assert not store.news
    assert [one.message_id for one in laptop.responses()] == [message_id(1)]
    assert laptop.query("SELECT count(*) FROM machines") == [(0,)]
    assert laptop.query("SELECT count(*) FROM meta WHERE key = 'outbox_incoming'") == [(0,)]
    assert not laptop.paths.settings.exists()


@pytest.mark.usefixtures("ring")
@pytest.mark.parametrize("forgets", [False, True])
def test_what_this_computer_told_as_an_earlier_machine_is_its_own(laptop: Computer, forgets: bool) -> None:
    def shown(machine: str, at: int) -> Reading:
        return Reading(at=at, window="session", percent=34.0, source="typed", plan="max5", machine=machine)

    machines = []
    for _ in range(3):
        machines.append(laptop.connection.machine)
        laptop.hear()
        if forgets:
            membership.leave(laptop.paths, {}, keeps_others=False)
        laptop.connection = made("https://hub.example.org", "laptop", None, project_names=True)
    laptop.hear(readings=tuple(shown(machine, NOON) for machine in (*machines, laptop.connection.machine, DESKTOP)))
    with laptop.writer() as writer:
        assert [one.machine for one in all_readings(writer.connection)] == ["", DESKTOP]


@pytest.mark.usefixtures("ring")
@pytest.mark.parametrize(
    "write",
    [
        lambda store: store.keep(b'{"sent":"0.1.0"}'),
        lambda store: store.settings_are(AccountSettings(plan="max20", revision=1)),
    ],
    ids=["standing", "choices"],
)
def test_what_an_exchange_was_about_to_keep_when_the_person_left_and_forgot_does_not_come_back(
    laptop: Computer, write: Callable[[HubStore], None]
) -> None:
    known = "SELECT key FROM meta WHERE key IN ('hub_memory', 'hub_choices')"
    with laptop.hub_store() as store:
        left: list[str] = []

        def leave(statement: str) -> None:
            if not left and statement.startswith(("BEGIN", "INSERT")):
                left.append(statement)
                membership.leave(laptop.paths, {}, keeps_others=False)

        store._database.set_trace_callback(leave)
        write(store)
        store.settle()
        assert len(left) == 1
    assert laptop.query(known) == []
    # Nobody left: it is kept.
    with laptop.hub_store() as store:
        write(store)
    assert len(laptop.query(known)) == 1


def test_a_connection_that_cannot_be_read_keeps_nothing_and_takes_nothing_in(laptop: Computer) -> None:
    with laptop.hub_store() as store:
        laptop.paths.hub.write_bytes(b"{")
        store.keep(b'{"sent":"0.1.0"}')
        store.settle()
        with pytest.raises(HubError, match="cannot be read"):
            store.take_in(
                Incoming((heard(usage(6)),), (), (Named(DESKTOP, "desktop", 0, 0, 0),), (), AccountSettings())
            )
        assert not store.news
    assert laptop.query("SELECT count(*) FROM meta WHERE key = 'hub_memory'") == [(0,)]
    assert laptop.responses() == []


@pytest.mark.usefixtures("ring")
def test_who_leaves_and_forgets_keeps_nothing_of_what_others_learnt_nor_what_comes_after(laptop: Computer) -> None:
    told = Prior("max5", "2026-11", "session", 50, 1.5, 1.3, 1.7, {"claude-opus-5": 1.0}, {"output": 1.0})

    class Teller(Hub):
        def priors(self, plan: str) -> Priors:
            return Priors((told,))

    def stored(*, is_joined: bool) -> tuple[Prior, ...]:
        settings.save(laptop.paths.settings, {"plan": "max5", "hub_learn_from_others": True})
        wanted = configure(laptop.paths, {"CLAUDE_CONFIG_DIR": str(laptop.claude)})
        with laptop.writer() as writer:
            database, membership = writer.connection, laptop.connection.membership
            priors.turn(lambda: Teller(laptop.connection, ""), database, membership, wanted, NOON, lambda: is_joined)
            return stored_priors(database)

    assert stored(is_joined=True) == (told,)
    membership.leave(laptop.paths, {}, keeps_others=False)
    laptop.connection = made("https://hub.example.org", "laptop", None, project_names=True)
    assert stored(is_joined=False) == ()
