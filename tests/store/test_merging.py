"""Exactly once: whatever is added again, in whatever order, from whatever file, the store says the same."""

import itertools
from pathlib import Path

import pytest
from tests.transcript_lines import ABSENT, Line, agent_progress, assistant, counts, iteration, message_id, raw, user
from tests.transcripts.machine import Dump, Machine

from mytokentracker.scan import scan
from mytokentracker.store.writer import Added
from mytokentracker.transcripts import reading
from mytokentracker.transcripts.finding import find_changed
from mytokentracker.transcripts.reading import Cursor, read_new


def after(machine: Machine, order: tuple[str, ...], *, one_scan: bool = False) -> Dump:
    """What the store says after the transcripts were read in this order, each in a scan of its own or all in one."""
    machine.store.unlink(missing_ok=True)
    with machine.writer() as writer:
        seen = writer.seen()
        found = find_changed([machine.claude], seen)
        by_name = {Path(changed.path).name: changed for changed in found.changed}
        assert sorted(by_name) == sorted(order)
        changed = tuple(by_name[name] for name in order)
        for portion in [changed] if one_scan else [(one,) for one in changed]:
            scan(writer, seen, type(found)(len(portion), portion, ()))
    return machine.dump()


def same_in_every_order(machine: Machine) -> Machine:
    """Reads the transcripts in every order and leaves the store of the last one."""
    names = sorted(path.name for path in machine.projects.rglob("*.jsonl"))
    dumps = [after(machine, order) for order in itertools.permutations(names)]
    dumps += [after(machine, order, one_scan=True) for order in itertools.permutations(names)]
    for other in dumps[1:]:
        assert other == dumps[0]
    return machine


def test_adding_a_batch_again_changes_nothing(machine: Machine) -> None:
    usage = {**counts(5, 6, 7, 8), "iterations": [iteration("advisor_message", counts(1, 1), model="m")]}
    path = machine.write("x.jsonl", user(), *(assistant(n, usage) for n in range(5)), assistant("gateway"))
    with machine.writer() as writer:
        batches = list(read_new(str(path), Cursor(), None))
        with writer.transaction():
            added = [writer.add([batch]) for batch in batches]
        assert [(one.new, one.changed) for one in added] == [(11, 0)]
    before = machine.dump()
    with machine.writer() as writer:
        for _ in range(2):
            with writer.transaction():
                added = [writer.add([batch]) for batch in batches]
            assert [(one.new, one.changed) for one in added] == [(0, 0)]
        changes = writer.connection.total_changes
        assert changes <= 2 * len(batches)  # no more than the file's own row
    assert machine.dump() == before


def test_batches_stored_together_leave_the_same_store_as_one_by_one(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "CHUNK", 1024)
    monkeypatch.setattr(reading, "BATCH_BYTES", 1024)
    # The first timestamp turns up late, and a response has lines in two batches, and in a copy in another session.
    undated = [assistant(number, at=ABSENT) for number in range(4)]
    dated = [assistant(number, counts(3, 70 + number)) for number in range(3, 8)]
    paths = [
        machine.write("a.jsonl", *undated, *dated),
        machine.write("b.jsonl", *(assistant(number, at=ABSENT, session="s2") for number in (2, 5)), assistant(9)),
        machine.write("c.jsonl", user(), assistant(20, {**counts(1, 1), "speed": "fast"}), assistant("gateway")),
    ]
    batches = [batch for path in paths for batch in read_new(str(path), Cursor(), None)]
    assert len(batches) > 5
    dumps = []
    for size in (1, 2, 3, len(batches)):
        machine.store.unlink(missing_ok=True)
        with machine.writer() as writer, writer.transaction():
            added = [writer.add(batches[start : start + size]) for start in range(0, len(batches), size)]
        assert sum(one.new for one in added) == 11
        dumps.append(machine.dump())
    assert dumps == [dumps[0]] * 4


def test_a_batch_of_an_older_reading_of_a_rewritten_file_is_dropped(machine: Machine) -> None:
    path = machine.write("x.jsonl", assistant(1, counts(1, 90)), assistant(2))
    late = list(read_new(str(path), Cursor(), None))
    machine.scan()
    machine.write("x.jsonl", assistant(1, counts(1, 5)))
    machine.scan()
    before = machine.dump()
    with machine.writer() as writer, writer.transaction():
        assert writer.add(late) == Added(0, 0)
    assert machine.dump() == before


def test_copies_in_three_files_count_once_with_the_maximum_of_each_count(machine: Machine) -> None:
    machine.write("a.jsonl", assistant(1, counts(5, 1, 100, 9, write_5m=100, write_1h=0), stop=None, session="s1"))
    machine.write("b.jsonl", assistant(1, counts(0, 0, 0, 0), session="s2", isSidechain=True))
    machine.write("c.jsonl", assistant(1, counts(5, 30, 100, 9, write_5m=0, write_1h=100), stop=None, session="s3"))
    one = same_in_every_order(machine).only()
    # Cache writes: each of the two counts has its own maximum.
    assert one.tokens == (5, 30, 100, 100, 9)
    assert (one.finished, one.subagent) == (True, False)


def test_a_response_of_several_sessions_belongs_to_the_one_that_a_line_names_as_its_origin(machine: Machine) -> None:
    early, late = "2026-08-12T08:00:00Z", "2026-08-12T10:00:00Z"
    machine.write("a.jsonl", user(at=early, session="old"), assistant(1, at=late, session="old"))
    machine.write("b.jsonl", assistant(1, at=late, session="origin"))
    machine.write("c.jsonl", assistant(1, at=late, session="fork", session_id="origin"))
    machine.write("d.jsonl", assistant(2, at=late, session="copy", forkedFrom={"sessionId": "source"}))
    assert [one.session for one in same_in_every_order(machine).responses()] == ["origin", "copy"]
    machine.write("e.jsonl", assistant(2, at=early, session="source"))
    machine.scan()
    assert machine.responses()[1].session == "source"


def test_an_origin_that_was_never_seen_owns_nothing(machine: Machine) -> None:
    machine.write("a.jsonl", assistant(1, session="resumed", session_id="process"))
    assert same_in_every_order(machine).only().session == "resumed"


def test_without_an_origin_the_file_with_the_oldest_first_time_owns_the_response(machine: Machine) -> None:
    at = "2026-08-12T10:00:00Z"
    machine.write("a.jsonl", user(at="2026-08-12T09:00:00Z"), assistant(1, at=at, session="s1"))
    machine.write("b.jsonl", user(at="2026-08-12T08:00:00Z"), assistant(1, at=at, session="s2"))
    machine.write("c.jsonl", user(at=ABSENT), assistant(1, at=ABSENT, session="s0"))
    assert same_in_every_order(machine).only().session == "s2"


def test_with_equal_first_times_the_smaller_session_id_owns_the_response(machine: Machine) -> None:
    machine.write("a.jsonl", assistant(1, session="s3"))
    machine.write("b.jsonl", assistant(1, session="s1"))
    machine.write("c.jsonl", assistant(1, session="s2"))
    assert same_in_every_order(machine).only().session == "s1"


@pytest.mark.parametrize("sessions", [("s1", "s2"), ("s2", "s1")])
def test_one_file_that_speaks_of_two_sessions_has_an_owner_too(machine: Machine, sessions: tuple[str, str]) -> None:
    machine.write("a.jsonl", *(assistant(1, session=session) for session in sessions))
    assert same_in_every_order(machine).only().session == "s1"
    machine.append("a.jsonl", assistant(1, counts(3, 99), session="s2"))
    machine.scan()
    assert (machine.only().session, machine.only().output) == ("s1", 99)
    machine.dump()


def test_the_owner_changes_when_its_file_turns_up_later(machine: Machine) -> None:
    machine.write("fork.jsonl", user(session="fork", cwd="/fork"), assistant(1, session="fork", cwd="/fork"))
    machine.scan()
    assert (machine.only().session, machine.only().project) == ("fork", "/fork")
    source = user(at="2026-08-12T07:00:00Z", session="source", cwd="/source")
    machine.write("source.jsonl", source, assistant(1, session="source", cwd="/source"))
    result = machine.scan()
    assert (result.responses_new, result.responses_changed) == (0, 1)
    assert (machine.only().session, machine.only().project) == ("source", "/source")
    assert machine.dump() == same_in_every_order(machine).dump()


def test_a_first_time_that_turns_up_later_changes_the_owner(machine: Machine) -> None:
    machine.write("a.jsonl", user(at=ABSENT), assistant(1, at=ABSENT, session="s2"))
    machine.write("b.jsonl", user(at="2026-08-12T08:00:00Z"), assistant(1, session="s1"))
    machine.scan()
    assert machine.only().session == "s1"
    machine.append("a.jsonl", user(at="2026-08-12T07:00:00Z"))
    machine.scan()
    assert machine.only().session == "s2"
    assert machine.dump() == same_in_every_order(machine).dump()


def test_everything_at_once_is_the_same_in_every_order(machine: Machine) -> None:
    advised = {**counts(2, 5, 6), "iterations": [iteration("advisor_message", counts(40, 4), model="claude-opus-4-8")]}
    shared: list[Line] = [assistant(1, stop=None), assistant(2, advised), assistant("gateway"), assistant(ABSENT)]
    early = "2026-08-12T06:30:00Z"
    machine.write(
        "a.jsonl", user(at=early, session="s1", cwd="/one"), *(line | {"sessionId": "s1"} for line in shared), end=b""
    )
    machine.write(
        "b.jsonl", *(line | {"sessionId": "s2", "session_id": "s3", "cwd": "/two"} for line in shared),
        agent_progress(assistant(7, counts(1, 1), stop=None), sessionId="s2"), raw(assistant(8))[:90],
    )  # fmt: skip
    machine.write(
        "agent-c.jsonl", *(line | {"sessionId": "s3", "cwd": "/three"} for line in shared[1:]),
        assistant(7, counts(1, 50), session="s3"), assistant(2, counts(1, 99), at=early, session="s1"),
    )  # fmt: skip
    machine.write("s2.jsonl", user(at=early, session="s2", cwd="/main"), assistant(2, counts(0, 0), session="s2"))
    same_in_every_order(machine)
    # 1, 2, its advice, the gateway's for each of the sessions s1 and s2 and s3, the one without an id, and 7
    assert [one.message_id for one in machine.responses()].count("gateway") == 3
    assert len(machine.responses()) == 8
    assert machine.query("SELECT sum(output) FROM responses WHERE key = ?", message_id(2)) == [(99,)]
