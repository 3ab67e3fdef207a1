"""The store's writer: takes what was read of a transcript, exactly once, with the offset up to which it was read."""

import contextlib
import sqlite3
from collections.abc import Iterator
from itertools import repeat
from typing import Any

import msgspec

from mytokentracker.core.merging import Sighting, merge_lines, merge_sightings
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Usage
from mytokentracker.store.naming import Names
from mytokentracker.store.schema import COUNTS, FLAGS, ROLL_UP_ADDED
from mytokentracker.transcripts.reading import Batch, Cursor, Seen

_NUMBERS = (*COUNTS, *FLAGS)
_SIGHTING = ("generation", "origin_id", "model_id", "at", *_NUMBERS)
_RESPONSE = ("key", "message_id", "session_id", "file_id", "cost_microusd", *_SIGHTING)
_CURSOR = tuple(name for name in Cursor.__struct_fields__)
_SEEN = ("size", "mtime_ns", "inode")

_INSERT_RESPONSE = f"""
    INSERT INTO responses ({", ".join(_RESPONSE)}) VALUES ({", ".join("?" * len(_RESPONSE))})
    ON CONFLICT (key) DO NOTHING
"""  # noqa: S608 - constants
# The same for nearly all responses of an import, at a tenth less: the columns that hardly ever differ are not bound.
_INSERT_PLAIN = """
    INSERT INTO responses (key, message_id, session_id, file_id, cost_microusd, generation, origin_id, model_id, at,
        input, output, cache_write_5m, cache_write_1h, cache_read, web_searches, finished, subagent, fast, us)
    VALUES (?, NULL, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0, 0) ON CONFLICT (key) DO NOTHING
"""
_STORED_AMONG = "SELECT key FROM responses WHERE key IN (SELECT value FROM json_each(?)) AND id <= ?"
_UPDATE_RESPONSE = f"""
    UPDATE responses SET {", ".join(f"{name} = ?" for name in (*_RESPONSE[1:], "shared"))} WHERE id = ?
"""  # noqa: S608
_FIND_RESPONSE = f"""
    SELECT r.id, r.shared, r.file_id, r.message_id, s.session, f.first_at, o.session, m.name, r.generation, r.at,
           {", ".join(f"r.{name}" for name in _NUMBERS)}
    FROM responses r JOIN sessions s ON s.id = r.session_id JOIN files f ON f.id = r.file_id
    JOIN models m ON m.id = r.model_id LEFT JOIN sessions o ON o.id = r.origin_id WHERE r.key = ?
"""  # noqa: S608
_FIND_OCCURRENCES = f"""
    SELECT c.response_id, 1, c.file_id, r.message_id, s.session, f.first_at, o.session, m.name, c.generation, c.at,
           {", ".join(f"c.{name}" for name in _NUMBERS)}
    FROM occurrences c JOIN responses r ON r.id = c.response_id JOIN sessions s ON s.id = c.session_id
    JOIN files f ON f.id = c.file_id
    JOIN models m ON m.id = c.model_id LEFT JOIN sessions o ON o.id = c.origin_id WHERE c.response_id = ?
"""  # noqa: S608
_PUT_OCCURRENCE = f"""
    INSERT OR REPLACE INTO occurrences (response_id, file_id, session_id, {", ".join(_SIGHTING)})
    VALUES ({", ".join("?" * (3 + len(_SIGHTING)))})
"""  # noqa: S608


class Added(msgspec.Struct, frozen=True):
    """What a batch brought: responses never seen before, and known ones whose counts it changed."""

    new: int = 0
    changed: int = 0


class Writer:
    """The only writer of this process. Other processes may write at the same time: batches are idempotent."""

    def __init__(self, connection: sqlite3.Connection, prices: PriceTable) -> None:
        self.connection = connection
        self.prices = prices
        self._names = Names(connection)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is done inside is kept, or nothing of it."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            self._names.forget()
            if self.connection.in_transaction:  # a full disk may have rolled it back already
                self.connection.execute("ROLLBACK")
            raise

    def seen(self) -> dict[str, Seen]:
        """The looks of every transcript at its last complete reading, by path; size -1 where there was none."""
        rows = self.connection.execute("SELECT path, size, mtime_ns, inode FROM files")
        return {path: Seen(*looks) for path, *looks in rows}

    def cursor(self, path: str) -> Cursor:
        """Up to where a transcript was read; the beginning for an unknown one."""
        row = self.connection.execute(
            f"SELECT {', '.join(_CURSOR)} FROM files WHERE path = ?",  # noqa: S608 - constants
            (path,),
        ).fetchone()
        return Cursor(row[0], bool(row[1]), *row[2:]) if row else Cursor()

    def add(self, batch: Batch) -> Added:
        """Stores a batch; call it inside transaction(). Adding the same one again changes nothing.

        A batch of an older generation is dropped: the file was rewritten meanwhile, and somebody reads it anew.
        """
        cursor = batch.cursor
        file = self.connection.execute(
            "SELECT id, generation, offset, first_at, session, cwd FROM files WHERE path = ?", (batch.path,)
        ).fetchone()
        is_new = file is None
        if file is None:
            (file_id,) = self.connection.execute(
                "INSERT INTO files (path) VALUES (?) RETURNING id", (batch.path,)
            ).fetchone()
            file = (file_id, cursor.generation, 0, None, None, None)
        file_id, generation, offset, first_at, *head = file
        if cursor.generation < generation:
            return Added()
        if is_new or cursor.generation > generation or cursor.offset >= offset:
            self._update_file(file_id, batch)  # first, because the owner of a copy depends on the file's first_at
        new, known = self._insert_new(batch, file_id)
        changed = sum(self._merge(usage, file_id, cursor) for usage in known)
        self._names.note_sessions(batch, file_id, head_changed=head != [cursor.session, cursor.cwd])
        if first_at != cursor.first_at and not is_new:
            changed += self._apply_first_at(file_id, cursor)
        return Added(new, changed)

    def _insert_new(self, batch: Batch, file_id: int) -> tuple[int, list[Usage]]:
        """Inserts the responses of the batch that are not stored yet: how many these are, and the other usages."""
        usages = batch.usages
        if not usages:
            return 0, []
        last_id = self.connection.execute("SELECT max(id) FROM responses").fetchone()[0] or 0
        generation = batch.cursor.generation
        rows = None if generation else self._plain_rows(usages, file_id)
        if rows is not None:
            new = self.connection.executemany(_INSERT_PLAIN, rows).rowcount
        else:
            others = [self._values(usage, file_id, generation) for usage in usages]
            new = self.connection.executemany(_INSERT_RESPONSE, others).rowcount
        if new:
            self.connection.execute(ROLL_UP_ADDED, (last_id,))
        if new == len(usages):
            return new, []
        if len({usage.key for usage in usages}) < len(usages):  # one response in several sessions of this file
            return new, list(usages)
        keys = msgspec.json.encode([usage.key for usage in usages]).decode()
        stored = {key for (key,) in self.connection.execute(_STORED_AMONG, (keys, last_id))}
        return new, [usage for usage in usages if usage.key in stored]

    def _values(self, usage: Usage, file_id: int, generation: int) -> tuple[Any, ...]:
        """The columns _RESPONSE of a usage; flat, because it is called for every response of an import."""
        sessions, session, origin, model, at = self._names.sessions, usage.session, usage.origin, usage.model, usage.at
        searches, fast, us = usage.web_searches, usage.fast, usage.us
        return (
            usage.key,
            usage.message_id,
            sessions.get(session) or self._names.session(session),
            file_id,
            self.prices.cost(model, at, usage, searches, fast, us),
            generation,
            origin and (sessions.get(origin) or self._names.session(origin)),
            self._names.models.get(model) or self._names.model(model),
            at,
            usage.input,
            usage.output,
            usage.cache_write_5m,
            usage.cache_write_1h,
            usage.cache_read,
            searches,
            usage.finished,
            usage.subagent,
            fast,
            us,
        )

    def _plain_rows(self, usages: tuple[Usage, ...], file_id: int) -> Iterator[tuple[Any, ...]] | None:
        """The rows of _INSERT_PLAIN, made column by column; None where a usage has more to say than it takes."""
        columns = tuple(zip(*map(msgspec.structs.astuple, usages), strict=True))
        key, message_id, session, origin, model, at, *counts, searches, finished, subagent, fast, us = columns
        if any(searches) or any(fast) or any(us) or any(given is not None for given in message_id):
            return None
        sessions, models = self._names.sessions_of((*session, *origin)), self._names.models_of(model)
        cost = self.prices.cost
        costs = [cost(usage.model, usage.at, usage) for usage in usages]
        origins = map(sessions.get, origin)
        names = map(sessions.get, session), repeat(file_id), costs, origins, map(models.get, model)
        return zip(key, *names, at, *counts, finished, subagent, strict=False)

    def _merge(self, usage: Usage, file_id: int, cursor: Cursor) -> bool:
        """Brings a known response up to date; True when that changed it."""
        response_id, shared, *_ = row = self.connection.execute(_FIND_RESPONSE, (usage.key,)).fetchone()
        known = self._sightings(response_id, usage.key) if shared else (_sighting_of(row, usage.key),)
        # Where the file was rewritten, what it says now replaces what it said.
        valid = tuple(s for s in known if s.file_id != file_id or s.generation == cursor.generation)
        here = next((s for s in valid if s.file_id == file_id and s.usage.session == usage.session), None)
        merged = usage if here is None else merge_lines(here.usage, usage)
        added = Sighting(merged, file_id, cursor.generation, cursor.first_at)
        if here == added:
            return False
        sightings = (*(s for s in valid if s is not here), added)
        if shared and len(valid) < len(known):
            self.connection.execute("DELETE FROM occurrences WHERE response_id = ?", (response_id,))
            shared = False
        if len(sightings) > 1:
            for sighting in sightings if not shared else (added,):
                self._put_occurrence(response_id, sighting)
        return self._write(response_id, sightings, _usage_of(row, usage.key))

    def _sightings(self, response_id: int, key: str) -> tuple[Sighting, ...]:
        rows = self.connection.execute(_FIND_OCCURRENCES, (response_id,)).fetchall()
        return tuple(_sighting_of(row, key) for row in rows)

    def _put_occurrence(self, response_id: int, sighting: Sighting) -> None:
        usage = sighting.usage
        session_id = self._names.session(usage.session)
        values = self._values(usage, sighting.file_id, sighting.generation)
        sighted = values[len(_RESPONSE) - len(_SIGHTING) :]
        self.connection.execute(_PUT_OCCURRENCE, (response_id, sighting.file_id, session_id, *sighted))

    def _write(self, response_id: int, sightings: tuple[Sighting, ...], before: Usage) -> bool:
        """Writes what the sightings say together; True when that differs in a count, the time, model or session."""
        merged = merge_sightings(sightings)
        file = min(sightings, key=lambda s: s.file_id) if len(sightings) > 1 else sightings[0]
        values = self._values(merged, file.file_id, file.generation)
        self.connection.execute(_UPDATE_RESPONSE, (*values[1:], len(sightings) > 1, response_id))
        return msgspec.structs.replace(merged, origin=None) != msgspec.structs.replace(before, origin=None)

    def _update_file(self, file_id: int, batch: Batch) -> None:
        looks = (batch.seen.size, batch.seen.mtime_ns, batch.seen.inode) if batch.last else (-1, 0, 0)
        names = (*_CURSOR, *_SEEN)
        self.connection.execute(
            f"UPDATE files SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?",  # noqa: S608 - constants
            (*msgspec.structs.astuple(batch.cursor), *looks, file_id),
        )

    def _apply_first_at(self, file_id: int, cursor: Cursor) -> int:
        """What a file's first timestamp changes once it turns up; how many responses.

        It dates what had none there, and may decide who owns a copy and which project a session has.
        """
        dated = self.connection.execute(
            "SELECT key, id FROM responses WHERE file_id = ? AND shared = 0 AND at IS NULL", (file_id,)
        ).fetchall()
        copied = self.connection.execute(
            "SELECT r.key, r.id FROM responses r WHERE r.id IN (SELECT response_id FROM occurrences WHERE file_id = ?)",
            (file_id,),
        ).fetchall()
        changed = 0
        self._names.choose_projects(file_id)
        for key, response_id in (*dated, *copied):
            row = self.connection.execute(_FIND_RESPONSE, (key,)).fetchone()
            sightings = self._sightings(response_id, key) or (_sighting_of(row, key),)
            for sighting in sightings:
                if sighting.usage.at is None and sighting.file_id == file_id and cursor.first_at is not None:
                    usage = msgspec.structs.replace(sighting.usage, at=cursor.first_at)
                    sightings = tuple(
                        msgspec.structs.replace(s, usage=usage) if s is sighting else s for s in sightings
                    )
                    if len(sightings) > 1:
                        self._put_occurrence(response_id, msgspec.structs.replace(sighting, usage=usage))
            changed += self._write(response_id, sightings, _usage_of(row, key))
        return changed


def _usage_of(row: tuple[Any, ...], key: str) -> Usage:
    _, _, _, message_id, session, _, origin, model, _, at, *numbers = row
    flags = (bool(flag) for flag in numbers[len(COUNTS) :])
    return Usage(key, message_id, session, origin, model, at, *numbers[: len(COUNTS)], *flags)


def _sighting_of(row: tuple[Any, ...], key: str) -> Sighting:
    return Sighting(_usage_of(row, key), file_id=row[2], generation=row[8], first_at=row[5])
