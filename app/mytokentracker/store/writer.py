"""The store's writer: takes what was read of a transcript, exactly once, with the offset up to which it was read."""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

import msgspec

from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Usage
from mytokentracker.store import limit_hits
from mytokentracker.store.naming import Names
from mytokentracker.store.schema import ROLL_UP_ADDED
from mytokentracker.store.sightings import RESPONSE, Sightings
from mytokentracker.store.transaction import transaction
from mytokentracker.transcripts.reading import UNSEEN, Batch, Cursor, Seen

_CURSOR = tuple(name for name in Cursor.__struct_fields__)
_SEEN = ("size", "mtime_ns", "inode")

_INSERT_RESPONSE = f"""
    INSERT INTO responses ({", ".join(RESPONSE)}) VALUES ({", ".join("?" * len(RESPONSE))})
    ON CONFLICT (key) DO NOTHING
"""  # noqa: S608 - constants
# The same for nearly all responses of an import, at a tenth less: the columns that hardly ever differ are not bound.
_INSERT_PLAIN = """
    INSERT INTO responses (key, message_id, session_id, file_id, cost_microusd, generation, origin_id, model_id, at,
        input, output, cache_write_5m, cache_write_1h, cache_read, web_searches, finished, subagent, fast, us)
    VALUES (?, NULL, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0, 0) ON CONFLICT (key) DO NOTHING
"""
_FIND_FILES = """
    SELECT path, id, generation, offset, first_at FROM files WHERE path IN (SELECT value FROM json_each(?))
"""
_FILE = ("path", *_CURSOR, *_SEEN)
_PUT_FILE = f"""
    INSERT INTO files ({", ".join(_FILE)}) VALUES ({", ".join("?" * len(_FILE))})
    ON CONFLICT (path) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _FILE[1:])}
"""  # noqa: S608


# In KB, as SQLite wants it: negative.
_IMPORT_CACHE = -16000

Placed = tuple[Batch, int]
"""A batch and its file's id."""


class Added(msgspec.Struct, frozen=True):
    """What a batch brought: responses never seen before, and known ones whose counts it changed."""

    new: int = 0
    changed: int = 0


class Writer:
    """The only writer of this process. Other processes may write at the same time: batches are idempotent."""

    def __init__(self, connection: sqlite3.Connection, prices: PriceTable) -> None:
        self.connection = connection
        self.names = Names(connection)
        self.sightings = Sightings(connection, self.names, prices)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is done inside is kept, or nothing of it."""
        try:
            with transaction(self.connection):
                yield
        except BaseException:
            self.names.forget()
            raise

    @contextlib.contextmanager
    def many(self) -> Iterator[None]:
        """Inside, a large import: it has memory for the index of keys, filled at random places, and gives it back."""
        (before,) = self.connection.execute("PRAGMA cache_size").fetchone()
        self.connection.execute(f"PRAGMA cache_size = {_IMPORT_CACHE}")
        try:
            yield
        finally:
            with contextlib.suppress(sqlite3.Error):  # a store that failed may be closed already
                self.connection.execute(f"PRAGMA cache_size = {before}")
                self.connection.execute("PRAGMA shrink_memory")

    def seen(self) -> dict[str, Seen]:
        """The looks of every transcript at its last complete reading, by path; size -1 where there was none."""
        rows = self.connection.execute("SELECT path, size, mtime_ns, inode FROM files WHERE machine_id IS NULL")
        return {path: Seen(*looks) for path, *looks in rows}

    def cursor(self, path: str) -> Cursor:
        """Up to where a transcript was read; the beginning for an unknown one."""
        row = self.connection.execute(
            f"SELECT {', '.join(_CURSOR)} FROM files WHERE path = ?",  # noqa: S608 - constants
            (path,),
        ).fetchone()
        return Cursor(row[0], bool(row[1]), *row[2:]) if row else Cursor()

    def add(self, batches: Sequence[Batch]) -> Added:
        """Stores batches; call it inside transaction(). Adding the same ones again changes nothing.

        Many at once cost far less than one by one. A batch of an older generation is dropped: the file was rewritten
        meanwhile, and somebody reads it anew.
        """
        placed, redated = self._put_files(batches)
        usages = (usage for batch, _ in placed for usage in batch.usages)
        self.names.learn_sessions({name for usage in usages for name in (usage.session, usage.origin)})
        new, known = self._insert_new([(batch.usages, file_id, batch.cursor) for batch, file_id in placed])
        changed = sum(self.sightings.merge(usage, file_id, cursor) for usage, file_id, cursor in known)
        self.names.note_sessions(placed)
        limit_hits.put(self.connection, (hit for batch, _ in placed for hit in batch.limit_hits))
        return Added(new, changed + sum(self.sightings.apply_first_at(file_id, cursor) for file_id, cursor in redated))

    def add_heard(self, usages: Sequence[Usage], file_id: int, cursor: Cursor) -> list[int]:
        """The same for what another machine told of one generation: when the responses were that are new or changed.

        file_id: stands for that machine's transcript; whatever generation it is, it is compared by response.
        """
        self.names.learn_sessions({name for usage in usages for name in (usage.session, usage.origin)})
        _, known = self._insert_new([(usages, file_id, cursor)])
        old = {usage.key for usage, *_ in known if not self.sightings.merge(usage, file_id, cursor)}
        return [usage.at or cursor.first_at or 0 for usage in usages if usage.key not in old]

    def _put_files(self, batches: Sequence[Batch]) -> tuple[list[Placed], list[tuple[int, Cursor]]]:
        """Brings the files up to date: first, because the owner of a copy depends on its file's first_at.

        Gives the batches that are not outdated, and the files whose first timestamp has turned up or changed.
        """
        paths = msgspec.json.encode([batch.path for batch in batches]).decode()
        known = {path: tuple(rest) for path, _, *rest in self.connection.execute(_FIND_FILES, (paths,))}
        current, redated, rows = [], [], []
        for batch in batches:
            cursor = batch.cursor
            generation, offset, first_at = known.get(batch.path, (0, 0, cursor.first_at))
            if cursor.generation < generation:
                continue
            current.append(batch)
            if first_at != cursor.first_at:
                redated.append(batch)
            if cursor.generation > generation or cursor.offset >= offset:
                known[batch.path] = cursor.generation, cursor.offset, cursor.first_at
                looks = batch.seen if batch.last else UNSEEN
                rows.append((batch.path, *msgspec.structs.astuple(cursor), *msgspec.structs.astuple(looks)))
        self.connection.executemany(_PUT_FILE, rows)
        ids = {path: file_id for path, file_id, *_ in self.connection.execute(_FIND_FILES, (paths,))}
        return [(one, ids[one.path]) for one in current], [(ids[one.path], one.cursor) for one in redated]

    def _insert_new(
        self, told: Iterable[tuple[Sequence[Usage], int, Cursor]]
    ) -> tuple[int, list[tuple[Usage, int, Cursor]]]:
        """Inserts the responses that are not stored yet: how many these are, and the other usages.

        told: what files tell of, each by its id, read up to there.
        """
        plain, others = [], []
        for usages, file_id, cursor in told:
            for usage in usages:
                if usage.message_id is None and not (usage.web_searches or usage.fast or usage.us or cursor.generation):
                    plain.append((usage, file_id, cursor))
                else:
                    others.append((usage, file_id, cursor))
        if not plain and not others:
            return 0, []
        last_id = self.connection.execute("SELECT max(id) FROM responses").fetchone()[0] or 0
        new = 0
        if plain:
            new = self.connection.executemany(_INSERT_PLAIN, self._plain_rows(plain)).rowcount
        if others:
            rows = [self.sightings.row(usage, file_id, cursor.generation) for usage, file_id, cursor in others]
            new += self.connection.executemany(_INSERT_RESPONSE, rows).rowcount
        if new:
            self.connection.execute(ROLL_UP_ADDED, (last_id,))
        if new == len(plain) + len(others):
            return new, []
        # The new ones lie at the table's end: found without a look-up each. A key's first usage is the one inserted.
        added = {key for (key,) in self.connection.execute("SELECT key FROM responses WHERE id > ?", (last_id,))}
        known = []
        for one in chain(plain, others):
            if one[0].key in added:
                added.remove(one[0].key)
            else:
                known.append(one)
        return new, known

    def _plain_rows(self, plain: list[tuple[Usage, int, Cursor]]) -> Iterator[tuple[Any, ...]]:
        """The rows of _INSERT_PLAIN, made column by column."""
        usages, file_ids, _ = zip(*plain, strict=True)
        columns = zip(*map(msgspec.structs.astuple, usages), strict=True)
        key, _, session, origin, model, at, *counts, _, finished, subagent, _, _ = columns
        sessions, models = self.names.sessions, self.names.models_of(model)
        cost = self.sightings.prices.cost
        costs = [cost(usage.model, usage.at, usage) for usage in usages]
        names = map(sessions.get, session), file_ids, costs, map(sessions.get, origin), map(models.get, model)
        return zip(key, *names, at, *counts, finished, subagent, strict=True)
