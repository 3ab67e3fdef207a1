"""Leaving a hub while it tells something, and joining it again as a new machine."""

from pathlib import Path

import pytest
from tests.sharing.computer import DESKTOP, NOON, Computer, heard, usage
from tests.transcript_lines import assistant, message_id

from mytokentracker.hub.client.connection import made, save
from mytokentracker.hub.client.store import Incoming
from mytokentracker.hub.wire import AccountSettings, Reading
from mytokentracker.hub.wire import Machine as Named
from mytokentracker.sharing import membership
from mytokentracker.sharing.hub_store import Left
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


def test_what_this_computer_told_as_an_earlier_machine_is_its_own(laptop: Computer) -> None:
    def shown(machine: str, at: int) -> Reading:
        return Reading(at=at, window="session", percent=34.0, source="typed", plan="max5", machine=machine)

    machines = []
    for _ in range(3):
        machines.append(laptop.connection.machine)
        laptop.hear()
        laptop.connection = made("https://hub.example.org", "laptop", None, project_names=True)
    laptop.hear(readings=tuple(shown(machine, NOON) for machine in (*machines, laptop.connection.machine, DESKTOP)))
    with laptop.writer() as writer:
        assert [one.machine for one in all_readings(writer.connection)] == ["", DESKTOP]
