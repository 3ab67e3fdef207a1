"""What was counted of a project, or of all, is gone for good; it is counted again only where that is asked."""

import sqlite3
from contextlib import closing

import pytest
from tests.transcript_lines import Line, assistant, counts, user
from tests.transcripts.machine import Machine

from mytokentracker.store.forgetting import Counted, count_again, counted, forget
from mytokentracker.store.session_sums import refresh

SHOP, SECRET = "/home/ada/code/shop", "/home/ada/code/secret-project"


def lines(session: str, cwd: str, first: int, count: int, day: int = 12) -> list[Line]:
    more = {"session": session, "cwd": cwd, "at": f"2026-03-{day}T12:00:00.000Z"}
    return [user(**more), *(assistant(first + n, counts(output=10), **more) for n in range(count))]


def two_projects(machine: Machine) -> None:
    machine.write("-work-shop/a.jsonl", *lines("a", SHOP, 0, 3))
    machine.write("-work-secret-project/b.jsonl", *lines("b", SECRET, 10, 2))
    machine.scan()
    with machine.writer() as writer:
        refresh(writer.connection)


def do(machine: Machine, project: str | None) -> None:
    with machine.writer() as writer:
        forget(writer.connection, project)


def known(machine: Machine) -> tuple[Counted, ...]:
    with machine.writer() as writer:
        return counted(writer.connection)


def test_a_project_is_forgotten_and_the_others_stay(machine: Machine) -> None:
    two_projects(machine)
    assert known(machine) == (Counted(SHOP, 3, 1), Counted(SECRET, 2, 1))
    do(machine, SECRET)

    assert known(machine) == (Counted(SHOP, 3, 1),)
    assert machine.query("SELECT sum(responses) FROM quarters") == [(3,)]
    assert machine.query("SELECT count(*) FROM responses") == [(3,)]
    assert machine.query("SELECT folder FROM projects") == [(SHOP,)]


def test_what_is_forgotten_is_not_counted_again_but_what_comes_later_is(machine: Machine) -> None:
    two_projects(machine)
    do(machine, SECRET)
    assert machine.scan().responses_new == 0
    machine.append("-work-secret-project/b.jsonl", *lines("b", SECRET, 20, 1))
    assert machine.scan().responses_new == 1
    with machine.writer() as writer:
        refresh(writer.connection)

    assert known(machine) == (Counted(SHOP, 3, 1), Counted(SECRET, 1, 1))


def test_counting_again_brings_back_what_the_transcripts_still_say(machine: Machine) -> None:
    two_projects(machine)
    before = machine.dump()
    do(machine, SECRET)
    with machine.writer() as writer:
        count_again(writer.connection)
    assert machine.scan().responses_new == 2

    assert machine.dump() == before


def test_a_response_that_another_project_has_a_copy_of_goes_with_its_owner(machine: Machine) -> None:
    machine.write("-work-secret-project/b.jsonl", *lines("b", SECRET, 0, 2))
    machine.scan()
    machine.write("-work-shop/a.jsonl", *lines("a", SHOP, 0, 2, day=13), *lines("a", SHOP, 10, 1))
    machine.scan()
    do(machine, SECRET)

    assert machine.query("SELECT count(*) FROM responses") == [(1,)]
    assert machine.query("SELECT count(*) FROM occurrences") == [(0,)]
    assert machine.query("SELECT sum(responses) FROM quarters") == [(1,)]


def test_all_can_be_forgotten_with_what_was_learnt(machine: Machine) -> None:
    two_projects(machine)
    do(machine, None)

    tables = ("responses", "occurrences", "quarters", "session_sums", "sessions", "projects", "readings", "heard")
    assert {table: machine.query(f"SELECT count(*) FROM {table}") for table in tables} == {
        table: [(0,)] for table in tables
    }
    assert machine.scan().responses_new == 0


def test_what_was_forgotten_is_not_left_in_the_file(machine: Machine) -> None:
    machine.write("-work-shop/a.jsonl", *lines("a-session-of-old", SHOP, 0, 3))
    machine.scan()
    do(machine, SHOP)
    key = b"a-session-of-old"  # the transcript itself stays known, by its head

    assert machine.query("SELECT session FROM files") == [(key.decode(),)]
    wal = machine.store.with_name(machine.store.name + "-wal")
    kept = machine.store.read_bytes() + (wal.read_bytes() if wal.exists() else b"")
    assert kept.count(key) == 1


def test_copies_of_the_store_that_were_made_on_the_way_go_too(machine: Machine) -> None:
    two_projects(machine)
    names = ("tokens-version-1.sqlite3", "tokens-fresh.sqlite3", "tokens-damaged-20260312-120000.sqlite3")
    for name in names:
        (machine.store.parent / f"{machine.store.stem}{name.removeprefix('tokens')}").write_bytes(b"old")
    beside = machine.store.with_name("mine.txt")
    beside.write_text("kept")
    do(machine, SHOP)
    assert [one.name for one in machine.store.parent.glob("*-damaged-*")] != []
    assert [*machine.store.parent.glob("*-version-*"), *machine.store.parent.glob("*-fresh*")] == []
    do(machine, None)
    assert [*machine.store.parent.glob("*-damaged-*")] == []
    assert beside.read_text() == "kept"


def test_a_store_that_refuses_forgets_nothing(machine: Machine) -> None:
    two_projects(machine)
    with closing(sqlite3.connect(machine.store)) as other, machine.writer() as writer:
        other.execute("BEGIN IMMEDIATE")
        writer.connection.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(sqlite3.OperationalError):
            forget(writer.connection, SECRET)
    assert len(known(machine)) == 2
