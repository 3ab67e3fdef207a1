"""What the files say of responses that are stored already: each file's word, and what all of them say together."""

import sqlite3
from collections.abc import Iterable
from typing import Any

import msgspec

from mytokentracker.core.merging import Sighting, merge_lines, merge_sightings
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Usage
from mytokentracker.store.naming import Names
from mytokentracker.store.schema import COUNTS, FLAGS
from mytokentracker.transcripts.reading import Cursor

_NUMBERS = (*COUNTS, *FLAGS)
SIGHTING = ("generation", "origin_id", "model_id", "at", *_NUMBERS)
RESPONSE = ("key", "message_id", "session_id", "file_id", "cost_microusd", *SIGHTING)
_UPDATE_RESPONSE = f"""
    UPDATE responses SET {", ".join(f"{name} = ?" for name in (*RESPONSE[1:], "shared"))} WHERE id = ?
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
    INSERT OR REPLACE INTO occurrences (response_id, file_id, session_id, {", ".join(SIGHTING)})
    VALUES ({", ".join("?" * (3 + len(SIGHTING)))})
"""  # noqa: S608


class Sightings:
    """Works inside the writer's transactions. prices: at which what is written is priced."""

    def __init__(self, connection: sqlite3.Connection, names: Names, prices: PriceTable) -> None:
        self._connection, self._names, self.prices = connection, names, prices

    def row(self, usage: Usage, file_id: int, generation: int) -> tuple[Any, ...]:
        """The columns RESPONSE of a usage; flat, because it is called for every response of an import."""
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

    def merge(self, usage: Usage, file_id: int, cursor: Cursor) -> bool:
        """Brings a known response up to date with what a file says of it; True when that changed it."""
        response_id, shared, *_ = row = self._connection.execute(_FIND_RESPONSE, (usage.key,)).fetchone()
        known = self._sightings(response_id, usage.key) if shared else (_sighting_of(row, usage.key),)
        # Where the file was rewritten, what it says now replaces what it said; an older reading of it is not heard.
        valid = tuple(s for s in known if s.file_id != file_id or s.generation == cursor.generation)
        if len(valid) < len(known) and any(s.file_id == file_id and s.generation > cursor.generation for s in known):
            return False
        here = next((s for s in valid if s.file_id == file_id and s.usage.session == usage.session), None)
        merged = usage if here is None else merge_lines(here.usage, usage)
        added = Sighting(merged, file_id, cursor.generation, cursor.first_at)
        if here == added:
            return False
        sightings = (*(s for s in valid if s is not here), added)
        if shared and len(valid) < len(known):
            self._connection.execute("DELETE FROM occurrences WHERE response_id = ?", (response_id,))
            shared = False
        if len(sightings) > 1:
            for sighting in sightings if not shared else (added,):
                self._put_occurrence(response_id, sighting)
        return self._write(response_id, sightings, _usage_of(row, usage.key))

    def _sightings(self, response_id: int, key: str) -> tuple[Sighting, ...]:
        rows = self._connection.execute(_FIND_OCCURRENCES, (response_id,)).fetchall()
        return tuple(_sighting_of(row, key) for row in rows)

    def _put_occurrence(self, response_id: int, sighting: Sighting) -> None:
        usage = sighting.usage
        session_id = self._names.session(usage.session)
        values = self.row(usage, sighting.file_id, sighting.generation)
        sighted = values[len(RESPONSE) - len(SIGHTING) :]
        self._connection.execute(_PUT_OCCURRENCE, (response_id, sighting.file_id, session_id, *sighted))

    def _write(self, response_id: int, sightings: tuple[Sighting, ...], before: Usage) -> bool:
        """Writes what the sightings say together; True when that differs in a count, the time, model or session."""
        merged = merge_sightings(sightings)
        file = min(sightings, key=lambda s: s.file_id) if len(sightings) > 1 else sightings[0]
        values = self.row(merged, file.file_id, file.generation)
        self._connection.execute(_UPDATE_RESPONSE, (*values[1:], len(sightings) > 1, response_id))
        return msgspec.structs.replace(merged, origin=None) != msgspec.structs.replace(before, origin=None)

    def apply_first_at(self, file_id: int, cursor: Cursor) -> int:
        """What a file's first timestamp changes once it turns up; how many responses.

        It dates what had none there, and may decide who owns a copy and which project a session has.
        """
        dated = self._connection.execute(
            "SELECT key, id FROM responses WHERE file_id = ? AND shared = 0 AND at IS NULL", (file_id,)
        ).fetchall()
        copied = self._connection.execute(
            "SELECT r.key, r.id FROM responses r WHERE r.id IN (SELECT response_id FROM occurrences WHERE file_id = ?)",
            (file_id,),
        ).fetchall()
        changed = 0
        self._names.choose_projects_of_file(file_id)
        for key, response_id in (*dated, *copied):
            row = self._connection.execute(_FIND_RESPONSE, (key,)).fetchone()
            sightings = self._sightings(response_id, key) or (_sighting_of(row, key),)
            now = tuple(
                msgspec.structs.replace(one, usage=msgspec.structs.replace(one.usage, at=cursor.first_at))
                if one.usage.at is None and one.file_id == file_id
                else one
                for one in sightings
            )
            for one, before in zip(now, sightings, strict=True):
                if len(now) > 1 and one != before:
                    self._put_occurrence(response_id, one)
            changed += self._write(response_id, now, _usage_of(row, key))
        return changed

    def without(self, response_id: int, key: str, file_ids: Iterable[int]) -> None:
        """Takes back what these files said of a shared response; where nobody else tells of it, it is theirs alone."""
        gone = set(file_ids)
        known = self._sightings(response_id, key)
        left = tuple(s for s in known if s.file_id not in gone)
        if not left:
            self._connection.execute("DELETE FROM occurrences WHERE response_id = ?", (response_id,))
            self._connection.execute("UPDATE responses SET shared = 0 WHERE id = ?", (response_id,))
            return
        row = self._connection.execute(_FIND_RESPONSE, (key,)).fetchone()
        self._connection.execute("DELETE FROM occurrences WHERE response_id = ?", (response_id,))
        if len(left) > 1:
            for sighting in left:
                self._put_occurrence(response_id, sighting)
        self._write(response_id, left, _usage_of(row, key))


def _usage_of(row: tuple[Any, ...], key: str) -> Usage:
    _, _, _, message_id, session, _, origin, model, _, at, *numbers = row
    flags = (bool(flag) for flag in numbers[len(COUNTS) :])
    return Usage(key, message_id, session, origin, model, at, *numbers[: len(COUNTS)], *flags)


def _sighting_of(row: tuple[Any, ...], key: str) -> Sighting:
    return Sighting(_usage_of(row, key), file_id=row[2], generation=row[8], first_at=row[5])
