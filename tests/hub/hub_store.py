"""The store as the hub's client needs it (client/store.py), over the application's own store and its own writer.

What the store does not have yet is made here: a list of changed responses, kept by triggers, and a place for memory.
"""

import sqlite3
from pathlib import PurePosixPath

from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.projects import project_folder
from mytokentracker.core.records import Usage
from mytokentracker.hub.client.store import Heard, Incoming, Outgoing, Told
from mytokentracker.hub.wire import Reading
from mytokentracker.store.schema import COUNTS, FLAGS
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.reading import Batch, Cursor, Seen

# What stands in the place of a transcript's path for what another machine told.
_ELSEWHERE = "hub:"
_NUMBERS = ", ".join(f"{{0}}.{name}" for name in (*COUNTS, *FLAGS))
_NEEDED = """
    CREATE TABLE IF NOT EXISTS hub_memory (memory BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS hub_readings (reading BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS changed (change INTEGER PRIMARY KEY AUTOINCREMENT, response_id INTEGER NOT NULL UNIQUE);
    CREATE TRIGGER IF NOT EXISTS added AFTER INSERT ON responses BEGIN
        INSERT OR REPLACE INTO changed (response_id) VALUES (new.id);
    END;
    CREATE TRIGGER IF NOT EXISTS updated AFTER UPDATE ON responses BEGIN
        INSERT OR REPLACE INTO changed (response_id) VALUES (new.id);
    END;
"""
_SIGHTINGS = f"""
    SELECT r.key, r.message_id, s.session, o.session, m.name, r.at, {_NUMBERS.format("r")}, r.generation, f.path,
           f.first_at, c.change
    FROM changed c JOIN responses r ON r.id = c.response_id JOIN sessions s ON s.id = r.session_id
    JOIN files f ON f.id = r.file_id JOIN models m ON m.id = r.model_id LEFT JOIN sessions o ON o.id = r.origin_id
    WHERE c.change > ? AND c.change <= ? AND NOT r.shared
    UNION ALL
    SELECT r.key, r.message_id, s.session, o.session, m.name, x.at, {_NUMBERS.format("x")}, x.generation, f.path,
           f.first_at, c.change
    FROM changed c JOIN responses r ON r.id = c.response_id JOIN occurrences x ON x.response_id = r.id
    JOIN sessions s ON s.id = x.session_id JOIN files f ON f.id = x.file_id JOIN models m ON m.id = x.model_id
    LEFT JOIN sessions o ON o.id = x.origin_id
    WHERE c.change > ? AND c.change <= ? ORDER BY {len(COUNTS) + len(FLAGS) + 10}
"""


class HubStore:
    """One machine's store. taken: what was taken in, newest last. readings: what is to be sent."""

    def __init__(self, connection: sqlite3.Connection, prices: PriceTable) -> None:
        self._connection = connection
        self._writer = Writer(connection, prices)
        self.taken: list[Incoming] = []
        self.readings: tuple[Reading, ...] = ()
        connection.executescript(_NEEDED)

    def kept(self) -> bytes | None:
        """See client/store.py, as for the others."""
        row = self._connection.execute("SELECT memory FROM hub_memory").fetchone()
        return None if row is None else bytes(row[0])

    def keep(self, memory: bytes) -> None:
        """In one step, as the store would."""
        with self._writer.transaction():
            self._connection.execute("DELETE FROM hub_memory")
            self._connection.execute("INSERT INTO hub_memory VALUES (?)", (memory,))

    def outgoing(self, after: str, limit: int) -> Outgoing:
        """This machine's own sightings of what changed."""
        first = int(after or 0)
        changes = self._connection.execute(
            "SELECT change FROM changed WHERE change > ? ORDER BY change LIMIT ?", (first, limit + 1)
        ).fetchall()
        upto = changes[:limit][-1][0] if changes else first
        found: dict[tuple[str, str], tuple[int | None, list[tuple[int, Usage]]]] = {}
        for row in self._connection.execute(_SIGHTINGS, (first, upto, first, upto)):
            key, message_id, session, origin, model, at, *numbers, generation, path, first_at, _ = row
            if not path.startswith(_ELSEWHERE):
                flags = (bool(flag) for flag in numbers[len(COUNTS) :])
                usage = Usage(key, message_id, session, origin, model, at, *numbers[: len(COUNTS)], *flags)
                found.setdefault((path, session), (first_at, []))[1].append((generation, usage))
        told = tuple(self._told(*place, *said) for place, said in found.items())
        readings = self.readings if not after else ()
        return Outgoing(told, readings, str(upto), len(changes) > limit)

    def _told(self, path: str, session: str, first_at: int | None, usages: list[tuple[int, Usage]]) -> Told:
        row = self._connection.execute(
            "SELECT sf.cwd, sf.is_main FROM session_files sf JOIN files f ON f.id = sf.file_id"
            " JOIN sessions s ON s.id = sf.session_id WHERE f.path = ? AND s.session = ?",
            (path, session),
        ).fetchone()
        folder, main = row or (None, False)
        return Told(path, session, first_at, folder and project_folder(folder), bool(main), tuple(usages))

    def waiting(self, after: str) -> int:
        """How many changed."""
        count: int = self._connection.execute(
            "SELECT count(*) FROM changed WHERE change > ?", (int(after or 0),)
        ).fetchone()[0]
        return count

    def take_in(self, incoming: Incoming) -> None:
        """Through the writer, as if other machines' transcripts lay here."""
        with self._writer.transaction():
            for heard in incoming.heard:
                for batch in _batches(heard):
                    self._writer.add([batch])
        self.taken.append(incoming)


def _batches(heard: Heard) -> list[Batch]:
    name = f"{heard.session}.jsonl" if heard.main else f"{heard.source}.jsonl"
    path = str(PurePosixPath(f"{_ELSEWHERE}{heard.machine}", heard.source, name))
    batches = []
    for generation in sorted({generation for generation, _ in heard.usages} or {0}):
        usages = tuple(usage for one, usage in heard.usages if one == generation)
        folders = {} if heard.project is None else {heard.session: heard.project}
        cursor = Cursor(first_at=heard.first_at, session=heard.session, cwd=heard.project, generation=generation)
        batches.append(Batch(path, usages, folders, cursor, Seen(0, 0, 0), True, 0))
    return batches
