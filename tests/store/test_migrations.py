"""A store that an older version made, with data in it, becomes one of the newest version and loses nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.transcripts.machine import Machine

from mytokentracker.core.spending import KindSpend
from mytokentracker.store import opening
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading
from mytokentracker.store.schema import MIGRATIONS

NOON = 1_773_316_800

# As version 1 wrote it.
_DATA = f"""
INSERT INTO meta VALUES ('prices', 'digest');
INSERT INTO projects VALUES (1, '/home/ada/shop');
INSERT INTO models VALUES (1, 'claude-sonnet-4-5');
INSERT INTO sessions VALUES (1, 'a', 1, 0);
INSERT INTO files (id, path, size, mtime_ns, inode, offset, first_at, session)
    VALUES (1, '/t/a.jsonl', 9, 8, 7, 9, {NOON}, 'a');
INSERT INTO session_files VALUES (1, 1, '/home/ada/shop', 1);
INSERT INTO responses VALUES (1, 'msg_1', NULL, 1, 1, 0, 50, 0, NULL, 1, {NOON}, 1, 2, 3, 4, 5, 0, 1, 0, 0, 0);
INSERT INTO quarters SELECT {NOON} / 900, 1, 1, 1, 1, 2, 3, 4, 5, 50, 0, 0, 0;
INSERT INTO limit_hits VALUES ({NOON}, 'session', {NOON + 900});
INSERT INTO readings VALUES (4, {NOON}, 'session', 34.5, 'typed', 'max5', 7, {NOON - 100}, {NOON + 900}, 1);
INSERT INTO readings VALUES (9, {NOON}, 'session', 35, 'statusline', 'max5', 7, {NOON - 100}, NULL, 0);
INSERT INTO reading_spends VALUES (4, 'claude-sonnet-4-5', 1, 2, 3, 4);
"""


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A computer whose store has version 1."""
    machine = Machine(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(opening, "MIGRATIONS", MIGRATIONS[:1])
        connection, _ = open_for_writing(machine.store)
        with closing(connection):
            connection.executescript(_DATA)
            assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    return machine


def test_a_store_of_version_1_keeps_all_that_it_has(older: Machine) -> None:
    tables = ("responses", "quarters", "sessions", "session_files", "projects", "models", "reading_spends", "meta")
    before = {table: older.query(f"SELECT * FROM {table}") for table in tables}
    with older.writer() as writer:
        found = Reader(writer.connection).readings()
        hits = Reader(writer.connection).limit_hits(NOON, NOON + 1)
        assert list(writer.seen()) == ["/t/a.jsonl"]
    assert {table: older.query(f"SELECT * FROM {table}") for table in tables} == before
    assert older.query("PRAGMA user_version") == [(len(MIGRATIONS),)]
    typed = StoredReading(
        NOON,
        "session",
        34.5,
        "typed",
        "max5",
        7,
        NOON - 100,
        NOON + 900,
        {"claude-sonnet-4-5": KindSpend(1, 2, 3, 4)},
        4,
    )
    shown = StoredReading(NOON, "session", 35.0, "statusline", "max5", 7, NOON - 100, None, {}, 9, learnt=False)
    assert found == (typed, shown)
    assert [(hit.window, hit.at, hit.resets_at) for hit in hits] == [("session", NOON, NOON + 900)]
    assert older.query("SELECT machine_id FROM files UNION ALL SELECT machine_id FROM limit_hits") == [(None,)] * 2
    older.dump()


def test_it_is_then_like_one_that_was_made_new(older: Machine, tmp_path: Path) -> None:
    new = Machine(tmp_path / "new")
    for one in (older, new):
        with one.writer():
            pass
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    names = [name for (name,) in new.query(tables)]
    assert [name for (name,) in older.query(tables)] == names
    for name in names:
        columns = f"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('{name}') ORDER BY cid"
        assert older.query(columns) == new.query(columns), name


def test_two_machines_may_then_have_read_the_same_at_the_same_time(older: Machine) -> None:
    with older.writer() as writer:
        mine = StoredReading(NOON, "session", 40.0, "typed", "max5", 7, NOON - 100, None, {})
        Readings(writer.connection).add((mine,))
        other = StoredReading(NOON, "session", 41.0, "typed", "max5", 7, NOON - 100, None, {}, machine="d" * 32)
        Readings(writer.connection).add((other,))
        found = [(one.source, one.percent) for one in Reader(writer.connection).readings()]
    assert sorted(found) == [("statusline", 35.0), ("typed", 40.0), ("typed", 41.0)]


def test_readings_are_rescued_out_of_a_damaged_store_of_version_1(older: Machine) -> None:
    connection = sqlite3.connect(older.store)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'responses'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    with older.store.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    opening.made_anew(older.store)
    with older.writer() as writer:
        assert [one.percent for one in Reader(writer.connection).readings()] == [34.5, 35.0]
