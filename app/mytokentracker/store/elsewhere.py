"""What other machines of the account told: taken in as if their transcripts lay here, and taken back with a machine."""

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from mytokentracker.store.readings import Readings
from mytokentracker.store.schema import NEW_ERA, ROLL_UP_REMOVED
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.reading import Cursor

if TYPE_CHECKING:
    from mytokentracker.hub.client.store import Heard

_PUT_FILE = """
    INSERT INTO files (path, machine_id, first_at, session, cwd) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (path) DO UPDATE SET first_at = excluded.first_at, session = excluded.session, cwd = excluded.cwd
    RETURNING id
"""
_FILES = "(SELECT id FROM files WHERE machine_id = ?)"
_SHARED = f"""
    SELECT id, key FROM responses WHERE id IN (SELECT response_id FROM occurrences WHERE file_id IN {_FILES})
"""  # noqa: S608 - constants
# Sessions and projects stay: other connections know them by their ids.
_GONE = tuple(
    statement.format(files=_FILES)
    for statement in (
        "DELETE FROM responses WHERE NOT shared AND file_id IN {files}",
        "DELETE FROM quarters WHERE responses = 0",
        "DELETE FROM session_files WHERE file_id IN {files}",
        "DELETE FROM limit_hits WHERE machine_id = ?",
        "DELETE FROM files WHERE machine_id = ?",
        "DELETE FROM machines WHERE id = ?",
    )
)


class StoredMachine(msgspec.Struct, frozen=True):
    """A machine of the account. key: its id at the hub."""

    id: int
    key: str
    name: str


def machines(connection: sqlite3.Connection) -> tuple[StoredMachine, ...]:
    """All of the account, this one too, in the order in which they were met; none where there is no hub."""
    return tuple(StoredMachine(*row) for row in connection.execute("SELECT id, key, name FROM machines ORDER BY id"))


def put_machines(connection: sqlite3.Connection, named: Iterable[tuple[str, str]]) -> None:
    """Inside a transaction of the caller's: how machines are called, by key."""
    put = "INSERT INTO machines (key, name) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET name = excluded.name"
    connection.executemany(f"{put} WHERE name <> excluded.name", list(named))


def take_in(writer: Writer, heard: "Iterable[Heard]") -> int | None:
    """Takes in, inside the writer's transaction, what machines told; the time of the first response that is news.

    The same again changes nothing. None: there was no news. The machines are known: see put_machines.
    """
    known = {one.key: one.id for one in machines(writer.connection)}
    first: int | None = None
    for one in heard:
        at = _take(writer, one, known[one.machine])
        if at is not None:
            first = at if first is None else min(first, at)
    return first


def _take(writer: Writer, one: "Heard", machine_id: int) -> int | None:
    path = f"hub:{one.machine}/{one.source}"
    before = writer.connection.execute("SELECT first_at FROM files WHERE path = ?", (path,)).fetchone()
    values = (path, machine_id, one.first_at, one.session, one.project)
    file_id: int = writer.connection.execute(_PUT_FILE, values).fetchone()[0]
    cursor = Cursor(first_at=one.first_at, session=one.session, cwd=one.project)
    changed_at: list[int] = []
    for generation in sorted({generation for generation, _ in one.usages}):
        usages = [usage for of, usage in one.usages if of == generation]
        changed_at += writer.add_heard(usages, file_id, msgspec.structs.replace(cursor, generation=generation))
    writer.names.put_folders([(writer.names.session(one.session), file_id, one.project, one.main, True)])
    if before is not None and before[0] != one.first_at and writer.sightings.apply_first_at(file_id, cursor):
        changed_at.append(one.first_at or 0)
    return min(changed_at, default=None)


def forget_machine(writer: Writer, key: str) -> None:
    """Takes back, inside the writer's transaction, all that a machine told; what others tell of too stays."""
    connection = writer.connection
    row = connection.execute("SELECT id FROM machines WHERE key = ?", (key,)).fetchone()
    Readings(connection).forget_machine(key)
    if row is None:
        return
    files = [file_id for (file_id,) in connection.execute("SELECT id FROM files WHERE machine_id = ?", row)]
    for response_id, response_key in connection.execute(_SHARED, row).fetchall():
        writer.sightings.without(response_id, response_key, files)
    connection.execute(ROLL_UP_REMOVED, row)
    sessions = [
        session_id
        for (session_id,) in connection.execute(
            f"SELECT DISTINCT session_id FROM session_files WHERE file_id IN {_FILES}",  # noqa: S608 - constants
            row,
        )
    ]
    for statement in _GONE:
        connection.execute(statement, row if "?" in statement else ())
    # Chosen anew, since fewer files tell of them than did.
    connection.executemany("UPDATE sessions SET project_id = NULL WHERE id = ?", [(one,) for one in sessions])
    writer.names.choose_projects(sessions)
    connection.execute(NEW_ERA)
