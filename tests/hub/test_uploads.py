"""What machines send counts once, whatever comes twice, in whatever order, from wherever."""

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import QueuePool
from tests.hub.doors import Door
from tests.hub.told import DESKTOP, LAPTOP, NOON, SERVER, reading, response, source, upload

from mytokentracker.hub.server import accounts, changes, sums
from mytokentracker.hub.server.changes import Cursor
from mytokentracker.hub.server.opening import Opened
from mytokentracker.hub.server.refusing import Refused
from mytokentracker.hub.wire import Reading, Taken, Upload


@pytest.fixture
def door(hub: Opened) -> Door:
    return Door(hub)


def counts(taken: Taken) -> tuple[int, int, int]:
    return taken.new, taken.changed, taken.unchanged


def test_the_same_upload_again_changes_nothing(door: Door) -> None:
    one = upload(source(response(1), response(2)), readings=(reading(),))
    assert counts(door.put(one)) == (2, 0, 0)
    before = door.changes()
    assert counts(door.put(one)) == (0, 0, 2)
    assert door.changes() == before


def test_the_same_response_from_two_machines_counts_once_with_the_larger_counts(door: Door) -> None:
    door.put(upload(source(response(1, output_tokens=10), response(2))))
    door.put(upload(source(response(1, output_tokens=25)), machine=DESKTOP))
    with door.hub.database.reading() as connection:
        used = sums.used(connection, door.id, NOON, NOON + 100)
    assert (used.total.responses, used.total.input_tokens, used.total.output_tokens) == (2, 2, 35)
    assert {one.machine: one.sum.responses for one in used.machines} == {LAPTOP: 2, DESKTOP: 1}


def test_the_sum_is_of_the_time_that_was_asked_for(door: Door) -> None:
    door.put(upload(source(response(1), response(50), response(100), response(7, at=None))))
    with door.hub.database.reading() as connection:
        assert sums.used(connection, door.id, NOON + 50, NOON + 100).total.responses == 1
        assert sums.used(connection, door.id, NOON + 200, NOON + 300).total.responses == 0


def test_a_response_that_grows_is_sent_on_once_more(door: Door) -> None:
    door.put(upload(source(response(1, output_tokens=3, unfinished=True))))
    cursor = door.changes().cursor
    assert counts(door.put(upload(source(response(1, output_tokens=30))))) == (0, 1, 0)
    (changed,) = door.changes(cursor).sources
    (one,) = changed.responses
    assert (one.output_tokens, one.unfinished) == (30, False)
    assert door.changes(door.changes(cursor).cursor).sources == ()


def test_a_transcript_read_anew_replaces_what_it_said(door: Door) -> None:
    door.put(upload(source(response(1, output_tokens=30), response(2))))
    assert counts(door.put(upload(source(response(1, output_tokens=7, generation=1))))) == (0, 1, 0)
    # What was on its way for long comes too late.
    assert counts(door.put(upload(source(response(1, output_tokens=30))))) == (0, 0, 1)
    (told,) = door.changes().sources
    assert {one.id: one.output_tokens for one in told.responses} == {"msg_000001": 7, "msg_000002": 10}


def test_one_upload_may_name_a_source_and_a_response_several_times(door: Door) -> None:
    one = upload(source(response(1, output_tokens=3), response(1, output_tokens=9)), source(response(1), response(2)))
    assert counts(door.put(one)) == (2, 0, 0)
    assert {one.output_tokens for one in door.changes().sources[0].responses} == {10}


def test_what_is_said_of_a_source_is_kept_and_told_without_its_responses(door: Door) -> None:
    door.put(upload(source(response(1), first_at=None, project=None)))
    cursor = door.changes().cursor
    door.put(upload(source(project="/srv/shop", main=True)))
    (told,) = door.changes(cursor).sources
    assert (told.project, told.main, told.first_at, told.responses) == ("/srv/shop", True, NOON, ())
    # A later word without a project does not take it away.
    door.put(upload(source(first_at=NOON - 5)))
    (told,) = door.changes().sources
    assert (told.project, told.first_at) == ("/srv/shop", NOON - 5)


def test_a_machine_is_told_what_the_others_sent_and_not_its_own(door: Door) -> None:
    door.put(upload(source(response(1)), readings=(reading(),)))
    door.put(upload(source(response(2)), machine=DESKTOP))
    (told,) = door.changes(own=LAPTOP).sources
    assert (told.machine, [one.id for one in told.responses]) == (DESKTOP, ["msg_000002"])
    assert door.changes(own=LAPTOP).readings == ()
    assert door.changes(own=DESKTOP).readings == (msgspec.structs.replace(reading(), machine=LAPTOP),)


def test_pages_together_are_the_whole_each_once(door: Door) -> None:
    for number in range(5):
        batch = (response(10 * number + n) for n in range(7))
        door.put(upload(source(*batch, name=f"source-{number}"), readings=(reading(at=NOON + number),)))
    ids: list[str] = []
    readings: list[Reading] = []
    cursor, more = "", True
    while more:
        page = door.changes(cursor, limit=4)
        found = [one.id for told in page.sources for one in told.responses]
        assert len(found) <= 4
        ids += found
        readings += page.readings
        cursor, more = page.cursor, page.more
    assert len(ids) == len(set(ids)) == 35
    assert sorted(one.at for one in readings) == [NOON + n for n in range(5)]
    door.put(upload(source(response(99), name="source-0")))
    assert [one.id for told in door.changes(cursor).sources for one in told.responses] == ["msg_000099"]


def test_no_page_holds_more_than_was_asked_for_of_anything(door: Door) -> None:
    """Else one account with a million readings, or sessions without responses, could take the server's memory."""
    empty = (source(name=f"source-{n}", project=f"/srv/{n}") for n in range(9))
    door.put(upload(*empty, readings=tuple(reading(n, at=NOON + n) for n in range(9))))
    door.put(upload(source(*(response(n) for n in range(5)), name="source-3")))
    names: list[str] = []
    percents: list[float] = []
    ids: list[str] = []
    cursor, more = "", True
    while more:
        page = door.changes(cursor, limit=4)
        assert len(page.readings) <= 4
        # Those that changed, and those that the responses belong to.
        assert len(page.sources) <= 5
        names += [one.id for one in page.sources if not one.responses]
        ids += [one.id for told in page.sources for one in told.responses]
        percents += [one.percent for one in page.readings]
        cursor, more = page.cursor, page.more
    assert sorted(names) == [f"source-{n}" for n in range(9)]
    assert percents == list(range(9))
    assert len(ids) == len(set(ids)) == 5
    assert cursor == door.changes().cursor


def test_an_export_that_is_read_slowly_holds_no_connection(door: Door) -> None:
    """Else ten such readers keep all machines out."""
    door.put(upload(source(response(1))))
    pool = door.hub.database.engine.pool
    assert isinstance(pool, QueuePool)
    lines = changes.exported(door.hub.database, door.id, NOON)
    for _ in range(2):
        assert next(lines).endswith(b"\n")
        assert pool.checkedout() == 0
    assert list(lines) == []


def test_one_look_sees_one_state_whatever_is_written_meanwhile(door: Door) -> None:
    door.put(upload(source(response(1))))
    with door.hub.database.reading() as connection:
        first = changes.since(connection, door.id, Cursor.of(""), "", 10, NOON)
        door.put(upload(source(response(2)), machine=DESKTOP))
        assert changes.since(connection, door.id, Cursor.of(""), "", 10, NOON) == first
    assert door.ids() == {"msg_000001", "msg_000002"}


def test_a_cursor_of_another_epoch_begins_at_the_beginning(door: Door) -> None:
    door.put(upload(source(response(1))))
    page = door.changes()
    assert not page.restarted
    assert door.changes("0123456789abcdef.1").restarted
    assert door.changes("0123456789abcdef.1").sources == page.sources
    epoch = page.cursor.partition(".")[0]
    # More than the hub has ever counted to: it was put back.
    assert door.changes(f"{epoch}.999").restarted
    assert door.changes(f"{epoch}.999").sources == page.sources


@pytest.mark.parametrize("text", ["1", "x.-1", ".1x", "a.1.2", "a.²", "a" * 17 + ".1", "a." + "9" * 19])
def test_what_is_no_cursor_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        Cursor.of(text)


def test_readings_are_corrected_and_taken_back_from_any_machine(door: Door) -> None:
    door.put(upload(readings=(reading(34),)))
    cursor = door.changes().cursor
    door.put(upload(readings=(reading(43, machine=LAPTOP, revision=1),), machine=DESKTOP))
    (told,) = door.changes(cursor, own=LAPTOP).readings
    assert (told.percent, told.machine, told.revision) == (43, LAPTOP, 1)
    door.put(upload(readings=(reading(34),)))
    assert door.changes().readings[0].percent == 43
    door.put(upload(readings=(reading(43, revision=2, removed=True),)))
    assert door.changes().readings[0].removed


def test_no_more_than_a_batch_may_hold_is_taken(door: Door) -> None:
    many = tuple(response(n) for n in range(15_000))
    with pytest.raises(Refused) as refused:
        door.put(upload(source(*many), source(*many[:5001], name="source-2")))
    assert refused.value.status == 413
    assert door.changes().sources == ()


def test_an_account_cannot_fill_itself_with_machines(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "MOST_MACHINES", 2)
    door.put(upload(machine="0" * 32))
    door.put(upload(machine="1" * 32))
    with pytest.raises(Refused) as refused:
        door.put(upload(machine="2" * 32))
    assert refused.value.status == 403
    door.put(upload(machine="1" * 32))


def test_machines_that_were_removed_leave_room_for_others(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "MOST_MACHINES", 2)
    for number in range(4):
        door.put(upload(machine=f"{number}" * 32))
        with door.hub.database.writing() as connection:
            accounts.remove_machine(connection, door.caller, f"{number}" * 32, NOON)
    door.put(upload(machine="8" * 32))
    door.put(upload(machine="9" * 32))


def test_of_the_machines_that_were_removed_only_the_last_thousands_are_remembered(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else an account that joins and removes without end could fill the hub."""
    monkeypatch.setattr(accounts, "MOST_REMOVED", 2)
    door.put(upload(source(response(1)), machine="a" * 32))
    for number in range(4):
        door.put(upload(source(response(2)), readings=(reading(),), machine=f"{number}" * 32))
        with door.hub.database.writing() as connection:
            accounts.remove_machine(connection, door.caller, f"{number}" * 32, NOON + number)
    for number in (2, 3):
        with pytest.raises(Refused) as refused:
            door.put(upload(machine=f"{number}" * 32))
        assert refused.value.status == 410
    # One that sends again after so long is a new one; those that are still there are not touched.
    door.put(upload(machine="0" * 32))
    assert [one.id for one in door.changes().machines] == ["a" * 32, "0" * 32]
    assert door.ids() == {"msg_000001"}


def test_what_another_machine_says_of_one_that_was_removed_does_not_bring_its_readings_back(door: Door) -> None:
    door.put(upload(readings=(reading(34),)))
    door.put(upload(machine=DESKTOP))
    with door.hub.database.writing() as connection:
        accounts.remove_machine(connection, door.caller, LAPTOP, NOON)
    # It has not heard of that yet.
    door.put(upload(readings=(reading(43, machine=LAPTOP, revision=1), reading(50)), machine=DESKTOP))
    assert [(one.machine, one.percent) for one in door.changes().readings] == [(DESKTOP, 50)]
    # One that the hub does not know at all is from after its backup, and comes back by itself.
    door.put(upload(readings=(reading(60, machine=SERVER, revision=1),), machine=DESKTOP))
    assert SERVER in [one.machine for one in door.changes().readings]


def words(*, generations: int = 2) -> st.SearchStrategy[Upload]:
    """Uploads that speak of few things, so that they meet."""
    one = st.builds(
        response,
        st.integers(1, 3),
        output_tokens=st.integers(0, 3),
        at=st.none() | st.integers(NOON, NOON + 2),
        unfinished=st.booleans(),
        fast=st.booleans(),
        generation=st.integers(0, generations - 1),
        origin=st.none() | st.sampled_from(("session-8", "session-9")),
    )
    told = st.builds(
        lambda responses, name, first_at: source(*responses, name=name, first_at=first_at),
        st.lists(one, max_size=3),
        st.sampled_from(("source-1", "source-2")),
        st.none() | st.integers(NOON, NOON + 2),
    )
    said = st.builds(
        reading, st.integers(0, 3), at=st.integers(NOON, NOON + 1), revision=st.integers(0, 1), removed=st.booleans()
    )
    return st.builds(
        lambda sources, machine, readings: upload(*sources, machine=machine, readings=tuple(readings)),
        st.lists(told, max_size=2),
        st.sampled_from((LAPTOP, DESKTOP)),
        st.lists(said, max_size=2),
    )


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(words(), min_size=1, max_size=3), st.data())
def test_neither_order_nor_repetition_matters(hub: Opened, said: list[Upload], data: st.DataObject) -> None:
    results: list[Any] = []
    for number, order in enumerate((said, data.draw(st.permutations(said)))):
        door = Door(hub, name=f"{len(results)} {number} {id(said)}")
        for one in (*order, *order[::-1]):
            door.put(one)
        results.append(door.all())
        with hub.database.writing() as connection:
            accounts.remove(connection, door.id)
    assert all(result == results[0] for result in results)
