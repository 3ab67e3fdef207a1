"""Opening the store: a new one, an older one, a newer one, a damaged one, and one that may only be read."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.transcript_lines import assistant, message_id
from tests.transcripts.machine import PRICES, Machine, dump

from mytokentracker.scan import scan
from mytokentracker.store import opening
from mytokentracker.store.opening import StoreError, is_damage, open_for_reading, open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.schema import MIGRATIONS
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed


@pytest.fixture
def used(machine: Machine) -> Machine:
    """A store with some responses in it."""
    for name in range(20):
        machine.write(f"{name}.jsonl", *(assistant(100 * name + number) for number in range(40)))
    machine.scan()
    return machine


def rescanned(machine: Machine) -> tuple[int, list[str]]:
    """How many responses there are after the store was opened and scanned again, and what was said on the way."""
    connection, problems = open_for_writing(machine.store)
    try:
        writer = Writer(connection, PRICES)
        seen = writer.seen()
        scan(writer, seen, find_changed([machine.claude], seen))
        dump(connection)
        return Reader(connection).history().responses, [problem.title for problem in problems]
    finally:
        connection.close()


def kept(machine: Machine) -> list[Path]:
    return sorted(machine.store.parent.glob("*damaged*.sqlite3"))


def test_a_new_store_has_the_newest_version_and_lies_in_a_folder_made_for_it(machine: Machine) -> None:
    assert not machine.store.parent.exists()
    machine.scan()
    assert machine.query("PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert not list(machine.store.parent.glob("*version*"))


def test_an_older_store_is_copied_and_then_brought_up_to_date(used: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    before = used.dump()
    old = len(MIGRATIONS)
    steps = ("CREATE TABLE one (x);\nINSERT INTO one VALUES ('a;b');", "ALTER TABLE one ADD COLUMN y;\n-- done;\n")
    monkeypatch.setattr(opening, "MIGRATIONS", (*MIGRATIONS, *steps))
    connection, problems = open_for_writing(used.store)
    connection.close()
    assert problems == ()
    assert used.query("PRAGMA user_version") == [(old + 2,)]
    assert used.query("SELECT x, y FROM one") == [("a;b", None)]
    assert used.dump() == before
    copy = sqlite3.connect(used.store.with_name(f"tokens-version-{old}.sqlite3"))
    assert dump(copy) == before
    assert copy.execute("PRAGMA user_version").fetchone() == (old,)
    copy.close()


def test_a_migration_that_fails_leaves_its_step_undone(used: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    before = used.dump()
    steps = ("CREATE TABLE one (x);", "CREATE TABLE two (x);\nINSERT INTO nowhere VALUES (1);")
    with monkeypatch.context() as patch:
        patch.setattr(opening, "MIGRATIONS", (*MIGRATIONS, *steps))
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            open_for_writing(used.store)
    assert used.query("PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    assert used.query("SELECT name FROM sqlite_master WHERE name IN ('one', 'two')") == [("one",)]
    assert used.dump() == before


@pytest.mark.parametrize("open_store", [open_for_writing, open_for_reading])
def test_a_newer_store_is_refused_and_left_untouched(used: Machine, open_store: Callable[[Path], object]) -> None:
    connection = sqlite3.connect(used.store)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = used.store.read_bytes()
    with pytest.raises(StoreError) as caught:
        open_store(used.store)
    assert "newer MyTokenTracker" in caught.value.problem.title
    assert "99" in caught.value.problem.hint
    assert "Update" in caught.value.problem.hint
    assert used.store.read_bytes() == before
    assert kept(used) == []


def test_an_older_store_is_not_read_but_said_to_be_older(used: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE one (x);"))
    with pytest.raises(StoreError) as caught:
        open_for_reading(used.store)
    assert "older version" in caught.value.problem.title


def test_without_a_store_reading_says_so_and_makes_none(machine: Machine) -> None:
    with pytest.raises(StoreError) as caught:
        open_for_reading(machine.store)
    assert caught.value.problem.title == "No store yet"
    assert not machine.store.exists()


def test_the_door_for_reading_cannot_write(used: Machine) -> None:
    connection = open_for_reading(used.store)
    try:
        for statement in ("DELETE FROM responses", "CREATE TABLE x (y)", "PRAGMA user_version = 7", "VACUUM"):
            with pytest.raises(sqlite3.OperationalError):
                connection.execute(statement)
        connection.execute("PRAGMA query_only = 0")
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM responses")
        assert Reader(connection).history().responses == 800
    finally:
        connection.close()


def test_the_door_for_reading_sees_what_is_written_meanwhile(used: Machine) -> None:
    connection = open_for_reading(used.store)
    try:
        assert Reader(connection).history().responses == 800
        used.write("new.jsonl", assistant(9999))
        used.scan()
        assert Reader(connection).history().responses == 801
    finally:
        connection.close()


def garbage(path: Path) -> None:
    path.write_bytes(b"This is no database. " * 500)


def no_header(path: Path) -> None:
    path.write_bytes(os.urandom(100) + path.read_bytes()[100:])


@pytest.mark.parametrize("damage", [garbage, no_header])
def test_a_file_that_is_no_database_is_set_aside_and_made_anew(used: Machine, damage: Callable[[Path], None]) -> None:
    damage(used.store)
    damaged = used.store.read_bytes()
    count, said = rescanned(used)
    assert count == 800
    assert said == ["The store was damaged and is made anew"]
    (aside,) = kept(used)
    assert aside.read_bytes() == damaged
    assert rescanned(used) == (800, [])


def test_a_store_that_is_damaged_twice_at_once_is_kept_twice(used: Machine) -> None:
    for content in (b"first " * 1000, b"second " * 1000):
        used.store.write_bytes(content)
        rescanned(used)
    assert {path.read_bytes()[:6] for path in kept(used)} == {b"first ", b"second"}


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 + 100)


def flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(4096, len(data), 64):
        data[place] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [truncated, flipped])
def test_damage_inside_the_file_is_told_from_a_fault_of_ours(used: Machine, damage: Callable[[Path], None]) -> None:
    """Opening need not notice it; whoever meets it can tell what it is and set the file aside."""
    damage(used.store)
    used.write("new.jsonl", assistant(9999))
    try:
        count, _said = rescanned(used)
    except sqlite3.Error as error:
        noticed = is_damage(error)
        opening.set_aside(used.store)
        count, _said = rescanned(used)
        assert noticed
    assert count == 801
    assert len(kept(used)) == 1


def test_a_path_that_cannot_be_a_store_is_explained(machine: Machine) -> None:
    machine.store.mkdir(parents=True)
    with pytest.raises(StoreError) as caught:
        open_for_writing(machine.store)
    assert "cannot be opened" in caught.value.problem.title
    machine.store.rmdir()
    machine.store.parent.rmdir()
    machine.store.parent.write_text("a file where the folder should be")
    with pytest.raises(StoreError):
        open_for_writing(machine.store)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions do not stop this user")
@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_folder_that_may_not_be_written_is_explained(used: Machine, mode: int) -> None:
    used.write("new.jsonl", assistant(9999))
    used.store.chmod(0o400)
    used.store.parent.chmod(mode)
    try:
        with pytest.raises((StoreError, sqlite3.OperationalError)) as caught:
            used.scan()
        known = caught.value if isinstance(caught.value, StoreError) else opening.explain(caught.value, used.store)
        assert known is not None
    finally:
        used.store.parent.chmod(0o700)
        used.store.chmod(0o600)
    used.scan()
    assert message_id(9999) in {one.message_id for one in used.responses()}
