"""The store narrowed to one machine says what that one alone tells, whatever was copied between machines."""

import contextlib
import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from tests.transcript_lines import assistant, counts
from tests.transcripts.machine import Machine

from mytokentracker.core.records import Totals
from mytokentracker.core.reports import active_seconds
from mytokentracker.store.narrowing import choices, narrowed
from mytokentracker.store.opening import open_for_reading
from mytokentracker.store.reader import Filter, Reader
from mytokentracker.store.session_sums import refresh

NOON = 1_773_316_800
LAPTOP, DESKTOP, SERVER = None, 1, 2
NAMES = {LAPTOP: "laptop", DESKTOP: "desktop", SERVER: "server"}


def iso(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def shared_out(machine: Machine) -> None:
    """What lies in the folders "desktop" and "server" is what these machines told."""
    with machine.writer() as writer:
        connection = writer.connection
        for number, name in ((0, "laptop"), (DESKTOP, "desktop"), (SERVER, "server")):
            connection.execute("INSERT INTO machines VALUES (?, ?, ?)", (number or 9, name * 4, name))
            connection.execute(
                "UPDATE files SET machine_id = ? WHERE path GLOB ?", (number or None, f"*/projects/{name}/*")
            )
        refresh(connection)


@contextlib.contextmanager
def reading(machine: Machine) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(open_for_reading(machine.store)) as connection:
        yield connection


def total(connection: sqlite3.Connection) -> Totals:
    return Reader(connection).sums((), Filter())[0].totals


def test_each_machine_has_what_it_told_and_all_have_all(machine: Machine) -> None:
    for number, name in enumerate(("laptop", "desktop", "desktop", "server")):
        machine.write(f"{name}/{number}.jsonl", assistant(f"m{number}", session=str(number), usage=counts(10 + number)))
    machine.scan()
    shared_out(machine)

    with reading(machine) as connection:
        inputs = []
        for one in choices(connection, "laptop" * 4):
            with narrowed(connection, one.id):
                inputs.append((one.name, total(connection).tokens.input, total(connection).responses))
        assert inputs == [("laptop", 10, 1), ("desktop", 23, 2), ("server", 13, 1)]
        assert total(connection).tokens.input == 46


def test_a_response_that_two_machines_tell_of_is_part_of_each_and_once_in_all(machine: Machine) -> None:
    copied = assistant("m1", session="s", usage=counts(10))
    machine.write("laptop/s.jsonl", copied, assistant("m2", session="s", usage=counts(20)))
    machine.write("desktop/s.jsonl", copied, assistant("m3", session="s", usage=counts(40)))
    machine.scan()
    shared_out(machine)

    with reading(machine) as connection:
        with narrowed(connection, LAPTOP):
            assert total(connection).tokens.input == 30
        with narrowed(connection, DESKTOP):
            assert total(connection).tokens.input == 50
            assert [one.keys for one in Reader(connection).sums(("session",), Filter())] == [("s",)]
        with narrowed(connection, SERVER):
            assert total(connection) == Totals()
        assert total(connection).tokens.input == 70


def test_without_other_machines_there_is_nothing_to_choose(machine: Machine) -> None:
    machine.write("laptop/s.jsonl", assistant("m1"))
    machine.scan()

    with reading(machine) as connection:
        assert choices(connection, "") == ()
    shared_out(machine)  # they joined, and told nothing yet
    with reading(machine) as connection:
        assert choices(connection, "laptop" * 4) == ()


def test_what_was_left_behind_by_a_hub_can_still_be_told_apart(machine: Machine) -> None:
    machine.write("desktop/s.jsonl", assistant("m1"))
    machine.scan()
    shared_out(machine)

    with reading(machine) as connection:
        assert [(one.id, one.name) for one in choices(connection, "")] == [(None, ""), (DESKTOP, "desktop")]


def test_a_narrowed_connection_still_cannot_write_and_is_whole_afterwards(machine: Machine) -> None:
    machine.write("laptop/s.jsonl", assistant("m1"))
    machine.write("desktop/t.jsonl", assistant("m2", session="t"))
    machine.scan()
    shared_out(machine)

    with reading(machine) as connection:
        with contextlib.suppress(ZeroDivisionError), narrowed(connection, DESKTOP):
            assert total(connection).responses == 1
            raise ZeroDivisionError
        assert total(connection).responses == 2
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM responses")


def test_who_asks_for_something_else_meanwhile_stops_it_and_leaves_no_trace(machine: Machine) -> None:
    machine.write("laptop/s.jsonl", assistant("m1"))
    machine.write("desktop/t.jsonl", *(assistant(f"n{number}", session="t") for number in range(50)))
    machine.scan()
    shared_out(machine)

    with reading(machine) as connection:
        connection.set_progress_handler(lambda: 1, 10)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"), narrowed(connection, DESKTOP):
            total(connection)
        connection.set_progress_handler(None, 0)
        assert total(connection).responses == 51


# What a machine tells of, from the sightings alone.
TOLD = """
    SELECT id FROM responses r WHERE CASE WHEN r.shared THEN EXISTS (SELECT 1 FROM occurrences c
        JOIN files f ON f.id = c.file_id WHERE c.response_id = r.id AND f.machine_id IS ?1)
    ELSE (SELECT machine_id FROM files WHERE id = r.file_id) IS ?1 END
"""
COUNTED = """count(*), sum(input), sum(output), sum(cache_write_5m), sum(cache_write_1h), sum(cache_read),
    sum(cost_microusd), sum(fast * cost_microusd), sum(web_searches), sum(1 - finished)"""


@pytest.mark.parametrize("seed", range(8))
def test_whatever_was_copied_where_the_parts_are_recounts_of_what_was_told(machine: Machine, seed: int) -> None:
    rng = random.Random(seed)
    for name in NAMES.values():
        for number in range(rng.randint(1, 4)):
            session = f"s{rng.randrange(5)}"
            lines = [
                assistant(
                    f"m{rng.randrange(30)}",
                    session=session,
                    at=None if rng.random() < 0.1 else iso(NOON + rng.randrange(20) * 600),
                    usage=counts(rng.randrange(100), rng.randrange(100)),
                )
                for _ in range(rng.randint(1, 12))
            ]
            machine.write(f"{name}/{session if rng.random() < 0.5 else number}.jsonl", *lines)
    machine.scan()
    shared_out(machine)

    with reading(machine) as connection:
        for which in NAMES:
            told = [one for (one,) in connection.execute(TOLD, (which,))]
            inside = f"FROM responses WHERE id IN ({', '.join(map(str, told))})"
            by_quarter = f"SELECT coalesce(at / 900, -1), session_id, model_id, {COUNTED} {inside} GROUP BY 1, 2, 3"
            by_session = f"SELECT session_id, {COUNTED} {inside} GROUP BY 1"
            expected = sorted(connection.execute(by_quarter)), sorted(connection.execute(by_session))
            times: dict[int, list[int]] = {}
            for session_id, at in connection.execute(f"SELECT session_id, at {inside} AND at NOTNULL ORDER BY at"):
                times.setdefault(session_id, []).append(at)
            with narrowed(connection, which):
                assert sorted(one for (one,) in connection.execute("SELECT id FROM responses")) == sorted(told)
                assert sorted(connection.execute("SELECT * FROM quarters")) == expected[0]
                rows = sorted(connection.execute("SELECT * FROM session_sums"))
            assert [(row[0], *row[4:]) for row in rows] == expected[1]
            assert not rows or any(row[1] for row in rows)
            for session_id, first, last, active, *_ in rows:
                at = times.get(session_id, [])
                assert (first, last, active) == (at[0] if at else None, at[-1] if at else None, active_seconds(at))
