"""The store's writer: takes what was read of a transcript, exactly once, with the offset up to which it was read."""

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from mytokentracker.core.merging import Sighting, merge_lines, merge_sightings
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Usage
from mytokentracker.store import limit_hits
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
_FIND_FILES = """
    SELECT path, id, generation, offset, first_at FROM files WHERE path IN (SELECT value FROM json_each(?))
"""
_FILE = ("path", *_CURSOR, *_SEEN)
_PUT_FILE = f"""
    INSERT INTO files ({", ".join(_FILE)}) VALUES ({", ".join("?" * len(_FILE))})
    ON CONFLICT (path) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _FILE[1:])}
"""  # noqa: S608
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


Placed = tuple[Batch, int]
"""A batch and its file's id."""
_UNSEEN = Seen(-1, 0, 0)


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

    def forget_names(self) -> None:
        """After something else has taken sessions or projects out of the store."""
        self._names.forget()

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

    def add(self, batches: Sequence[Batch]) -> Added:
        """Stores batches; call it inside transaction(). Adding the same ones again changes nothing.

        Many at once cost far less than one by one. A batch of an older generation is dropped: the file was rewritten
        meanwhile, and somebody reads it anew.
        """
        placed, redated = self._put_files(batches)
        usages = (usage for batch, _ in placed for usage in batch.usages)
        self._names.learn_sessions({name for usage in usages for name in (usage.session, usage.origin)})
        new, known = self._insert_new(placed)
        changed = sum(self._merge(usage, file_id, cursor) for usage, file_id, cursor in known)
        self._names.note_sessions(placed)
        limit_hits.put(self.connection, (hit for batch, _ in placed for hit in batch.limit_hits))
        return Added(new, changed + sum(self._apply_first_at(file_id, cursor) for file_id, cursor in redated))

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
                looks = batch.seen if batch.last else _UNSEEN
                rows.append((batch.path, *msgspec.structs.astuple(cursor), *msgspec.structs.astuple(looks)))
        self.connection.executemany(_PUT_FILE, rows)
        ids = {path: file_id for path, file_id, *_ in self.connection.execute(_FIND_FILES, (paths,))}
        return [(one, ids[one.path]) for one in current], [(ids[one.path], one.cursor) for one in redated]

    def _insert_new(self, placed: list[Placed]) -> tuple[int, list[tuple[Usage, int, Cursor]]]:
        """Inserts the responses that are not stored yet: how many these are, and the other usages."""
        plain, others = [], []
        for batch, file_id in placed:
            cursor = batch.cursor
            for usage in batch.usages:
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
            rows = [self._values(usage, file_id, cursor.generation) for usage, file_id, cursor in others]
            new += self.connection.executemany(_INSERT_RESPONSE, rows).rowcount
        if new:
            self.connection.execute(ROLL_UP_ADDED, (last_id,))
        if new == len(plain) + len(others):
            return new, []
        added = [*plain, *others]
        keys = msgspec.json.encode([usage.key for usage, _, _ in added]).decode()
        stored = {key for (key,) in self.connection.execute(_STORED_AMONG, (keys, last_id))}
        known = []
        for one in added:
            if one[0].key in stored:
                known.append(one)
            stored.add(one[0].key)
        return new, known

    def _values(self, usage: Usage, file_id: int, generation: int) -> tuple[Any, ...]:
        """The columns _RESPONSE of a usage; flat, because it is called for every response of an import."""
        session, origin, model, at = usage.session, usage.origin, usage.model, usage.at
        searches, fast, us = usage.web_searches, usage.fast, usage.us
        return (
            usage.key,
            usage.message_id,
            self._names.session(session),
            file_id,
            self.prices.cost(model, at, usage, searches, fast, us),
            generation,
            origin and self._names.session(origin),
            self._names.model(model),
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

    def _plain_rows(self, plain: list[tuple[Usage, int, Cursor]]) -> Iterator[tuple[Any, ...]]:
        """The rows of _INSERT_PLAIN, made column by column."""
        usages, file_ids, _ = zip(*plain, strict=True)
        columns = zip(*map(msgspec.structs.astuple, usages), strict=True)
        key, _, session, origin, model, at, *counts, _, finished, subagent, _, _ = columns
        sessions, models = self._names.sessions, self._names.models_of(model)
        cost = self.prices.cost
        costs = [cost(usage.model, usage.at, usage) for usage in usages]
        names = map(sessions.get, session), file_ids, costs, map(sessions.get, origin), map(models.get, model)
        return zip(key, *names, at, *counts, finished, subagent, strict=True)

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
