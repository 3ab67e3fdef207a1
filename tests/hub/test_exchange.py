"""The client against a real server: it sends what waits, and fetches what others sent."""

from pathlib import Path

import msgspec
import pytest
from tests.hub.desk import Desk, MakeDesk, ids
from tests.hub.server import Server
from tests.hub.told import NOON
from tests.transcript_lines import assistant, counts

from mytokentracker.hub.client import connection
from mytokentracker.store.readings import StoredReading


def test_what_happened_on_one_machine_is_known_on_the_other(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    laptop.write("s.jsonl", assistant(1), assistant(2, counts(5, 6)))
    laptop.look()
    desktop.write("t.jsonl", assistant(3, session="other"))
    desktop.look()
    for one in (laptop, desktop, laptop):
        standing = one.turn()
        assert standing.problem is None
        assert standing.worked_at > 0
    assert laptop.ids() == desktop.ids() == ids(1, 2, 3)
    assert laptop.responses() == desktop.responses()
    laptop.dump()
    assert [machine.name for machine in laptop.taken[-1].machines] == ["laptop", "desktop"]


def test_a_response_that_goes_on_is_sent_again_and_one_on_both_machines_counts_once(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    laptop.write("s.jsonl", assistant(1, counts(3, 1), stop=None))
    desktop.write("s.jsonl", assistant(1, counts(3, 1), stop=None))
    for one in (laptop, desktop):
        one.look()
        one.turn()
    laptop.append("s.jsonl", assistant(1, counts(3, 90)))
    laptop.look()
    laptop.turn()
    desktop.turn()
    assert (desktop.only().output, desktop.only().finished) == (90, True)
    assert laptop.account.get("/v1/usage")["total"] == {
        "responses": 1,
        "input_tokens": 3,
        "output_tokens": 90,
        "cache_write_5m_tokens": 0,
        "cache_write_1h_tokens": 0,
        "cache_read_tokens": 0,
    }


def test_nothing_goes_back_and_forth_for_ever(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    for one in (laptop, desktop):
        one.write("s.jsonl", assistant(1), assistant(2))
        one.look()
    for _ in range(3):
        for one in (laptop, desktop):
            one.turn()
    cursor = laptop.account.get("/v1/changes")["cursor"]
    laptop.turn()
    desktop.turn()
    assert laptop.account.get("/v1/changes")["cursor"] == cursor
    assert (laptop.waiting(), desktop.waiting()) == (0, 0)


def test_many_responses_go_in_several_batches(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    for file in range(5):
        laptop.write(f"{file}.jsonl", *(assistant(100 * file + n, session=f"s{file}") for n in range(30)))
    laptop.look()
    laptop.turn(batch=7)
    assert laptop.account.get("/v1/account")["uploads_today"] == 22
    desktop.look()
    desktop.turn()
    assert len(desktop.ids()) == 150


@pytest.mark.parametrize("moment", ["1969-03-12T12:00:00.000Z", "2150-03-12T12:00:00.000Z"])
def test_a_transcript_that_begins_at_a_time_that_cannot_be_keeps_nothing_else_from_the_hub(
    desk: MakeDesk, moment: str
) -> None:
    laptop = desk()
    laptop.write("x/s.jsonl", {"type": "user", "timestamp": moment, "sessionId": "s"}, assistant(1, session="s"))
    laptop.write("x/t.jsonl", assistant(2, session="t"))
    laptop.look()
    assert laptop.turn().problem is None
    assert laptop.ids() == ids(1, 2)
    assert len(laptop.account.get("/v1/changes")["sources"]) == 2


def test_names_of_projects_stay_here_unless_the_person_agreed(desk: MakeDesk) -> None:
    laptop = desk(project_names=False)
    laptop.write("-home-dev-work-shop/s.jsonl", assistant(1, cwd="/home/dev/code/shop"))
    laptop.look()
    laptop.turn()
    answer = laptop.account.ask("GET", "/v1/export").text
    for word in ("shop", "dev", str(laptop.claude)):
        assert word not in answer
    hidden = laptop.account.get("/v1/changes")["sources"][0]["project"]
    assert hidden.startswith("project-")
    # The same project is the same code, another one another.
    laptop.write("x/t.jsonl", assistant(2, session="t", cwd="/home/dev/code/shop"))
    laptop.write("y/u.jsonl", assistant(3, session="u", cwd="/home/dev/code/other"))
    laptop.look()
    laptop.turn()
    told_of = {one["session"]: one["project"] for one in laptop.account.get("/v1/changes")["sources"]}
    assert told_of["t"] == hidden != told_of["u"]
    # Then the person agrees.
    laptop.connection = msgspec.structs.replace(laptop.connection, project_names=True)
    laptop.turn()
    projects = {one["project"] for one in laptop.account.get("/v1/changes")["sources"]}
    assert projects == {"/home/dev/code/shop", "/home/dev/code/other"}
    # And changes his mind.
    laptop.connection = msgspec.structs.replace(laptop.connection, project_names=False)
    laptop.turn()
    assert "shop" not in laptop.account.ask("GET", "/v1/export").text


def test_nothing_that_was_said_is_sent(desk: MakeDesk) -> None:
    laptop = desk()
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    laptop.turn()
    assert "Made up" not in laptop.account.ask("GET", "/v1/export").text


def test_readings_are_shared(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    laptop.add_readings(StoredReading(NOON, "session", 34.0, "typed", "max5", 1, NOON - 9000, None, {}))
    laptop.turn()
    desktop.turn()
    (heard,) = [one for incoming in desktop.taken for one in incoming.readings]
    assert (heard.percent, heard.machine) == (34, laptop.connection.machine)


def test_a_machine_that_was_removed_elsewhere_is_forgotten_here(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    for one in (laptop, desktop, laptop):
        one.turn()
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    laptop.turn()
    desktop.turn()
    desktop.account.ask("DELETE", f"/v1/machines/{laptop.connection.machine}")
    standing = desktop.turn()
    assert desktop.taken[-1].gone == (laptop.connection.machine,)
    assert standing.machines == ()
    removed = laptop.turn()
    # It has nothing to send, so it is still let look; once it sends, it is told.
    laptop.append("s.jsonl", assistant(2))
    laptop.look()
    removed = laptop.turn()
    assert removed.problem is not None
    assert "removed" in removed.problem.title
    assert laptop.waiting() == 1


def test_a_machine_that_joins_again_after_its_removal_sends_all_again(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    laptop.turn()
    desktop.turn()
    laptop.account.ask("DELETE", f"/v1/machines/{laptop.connection.machine}")
    laptop.connection = msgspec.structs.replace(laptop.connection, machine=connection.new_machine())
    assert laptop.turn().problem is None
    assert laptop.account.get("/v1/usage")["total"]["responses"] == 1


def test_a_machine_that_moves_to_another_hub_takes_all_along(running: Server, desk: MakeDesk) -> None:
    old, new = running.account(), running.account()
    laptop, desktop, other = desk("laptop", of=old), desk("desktop", of=old), desk("other", of=new)
    for number, one in enumerate((laptop, desktop, other)):
        one.write("s.jsonl", assistant(number, session=f"s{number}"))
        one.look()
        one.turn()
    laptop.turn()
    assert laptop.ids() == ids(0, 1)
    laptop.account = new
    standing = laptop.turn()
    assert standing.machines == (other.connection.machine,)
    assert laptop.taken[0].gone == (desktop.connection.machine,)
    other.turn()
    assert new.get("/v1/usage")["total"]["responses"] == 2
    assert other.ids() == ids(0, 2)


def test_a_batch_that_the_server_finds_too_large_is_sent_in_smaller_ones(server: Server, tmp_path: Path) -> None:
    server.environ["MYTOKENTRACKER_HUB_LIMITS"] = '{"most_body": 3000}'
    laptop = Desk(tmp_path, server.start().account())
    laptop.write("s.jsonl", *(assistant(number) for number in range(300)))
    laptop.look()
    assert laptop.turn().problem is None
    assert laptop.account.get("/v1/usage")["total"]["responses"] == 300
