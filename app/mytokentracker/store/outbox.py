"""What is to be sent to a hub: this machine's own word on each response, its readings, and the limits it hit.

New responses are found by their ids, so that an import pays nothing; all else is noted by triggers that are there only
while the machine is connected. What other machines told is never among it.
"""

import sqlite3
from collections.abc import Iterable

import msgspec

from mytokentracker.core.projects import project_folder
from mytokentracker.core.records import LimitHit, Usage
from mytokentracker.hub.client.store import Told
from mytokentracker.hub.wire import MOST_READINGS, MOST_SOURCES
from mytokentracker.store import meta
from mytokentracker.store.schema import COUNTS, ERA, FLAGS
from mytokentracker.store.transaction import transaction

INCOMING = "outbox_incoming"
"""The key in `meta` that is there, inside one transaction, while what others told is taken in: nothing to send back."""

_NOTE = """
    CREATE TRIGGER IF NOT EXISTS outbox_{name} AFTER {what}
    WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = '{incoming}') BEGIN
        DELETE FROM outbox WHERE kind = '{kind}' AND id = new.{id} AND name = {text};
        INSERT INTO outbox (kind, id, name) VALUES ('{kind}', new.{id}, {text});
    END
"""
_TRIGGERS = (
    # Whoever writes a response anew names its generation; pricing it anew does not.
    ("responses", "UPDATE OF generation ON responses", "response", "id", "''"),
    ("readings", "INSERT ON readings", "reading", "id", "''"),
    ("corrections", "UPDATE OF percent, revision, removed ON readings", "reading", "id", "''"),
    ("hits", "INSERT ON limit_hits", "hit", "at", "new.name"),
    ("resets", "UPDATE ON limit_hits", "hit", "at", "new.name"),
)
_OWN_FILE = "(SELECT machine_id FROM files WHERE id = {row}.file_id) IS NULL"
_OWN = f"""
    CASE WHEN r.shared THEN EXISTS (SELECT 1 FROM occurrences c WHERE c.response_id = r.id
    AND {_OWN_FILE.format(row="c")}) ELSE {_OWN_FILE.format(row="r")} END
"""  # noqa: S608 - constants
_NEW = f"SELECT id FROM responses r WHERE id > ? AND {_OWN} ORDER BY id LIMIT ?"  # noqa: S608
_CHANGES = "SELECT change, kind, id, name FROM outbox WHERE change > ? ORDER BY change LIMIT ?"
_NUMBERS = ", ".join(f"{{row}}.{name}" for name in (*COUNTS, *FLAGS))
_SIGHTING = """
    SELECT f.path, s.session, f.first_at, sf.cwd, coalesce(sf.is_main, 0), {row}.generation, r.key, r.message_id,
           o.session, m.name, {row}.at, {numbers}
    FROM responses r {more} JOIN sessions s ON s.id = {row}.session_id JOIN files f ON f.id = {row}.file_id
    JOIN models m ON m.id = {row}.model_id LEFT JOIN sessions o ON o.id = {row}.origin_id
    LEFT JOIN session_files sf ON sf.session_id = {row}.session_id AND sf.file_id = {row}.file_id
    WHERE r.id IN (SELECT value FROM json_each(:ids)) AND f.machine_id IS NULL {and_}
"""
_SIGHTINGS = " UNION ALL ".join(
    _SIGHTING.format(row=row, numbers=_NUMBERS.format(row=row), more=more, and_=and_)
    for row, more, and_ in (("r", "", "AND NOT r.shared"), ("c", "JOIN occurrences c ON c.response_id = r.id", ""))
)


class Mark(msgspec.Struct, frozen=True):
    """Up to where all is sent: the last new response, and the last change. era: rises where ids are used again."""

    era: int = 0
    response: int = 0
    change: int = 0

    @classmethod
    def of(cls, text: str) -> "Mark":
        """From its text; the beginning where that is none."""
        try:
            return cls(*(int(part) for part in text.split(".")))
        except (ValueError, TypeError):
            return cls()

    @property
    def text(self) -> str:
        """In one word."""
        return f"{self.era}.{self.response}.{self.change}"


class Due(msgspec.Struct, frozen=True):
    """What is to be sent next. readings: ids. more: there is more after it."""

    told: tuple[Told, ...]
    readings: tuple[int, ...]
    hits: tuple[LimitHit, ...]
    upto: Mark
    more: bool


class Outbox:
    """Over a connection that may write."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def connect(self) -> None:
        """Notes from now on what changes. Nothing to do costs one look."""
        known = self._connection.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 'outbox/_%' ESCAPE '/'")
        if known.fetchone()[0] == len(_TRIGGERS):
            return
        with transaction(self._connection):
            for name, what, kind, id_, text in _TRIGGERS:
                self._connection.execute(
                    _NOTE.format(name=name, what=what, kind=kind, id=id_, text=text, incoming=INCOMING)
                )

    def disconnect(self) -> None:
        """Notes nothing any more."""
        with transaction(self._connection):
            for name, *_ in _TRIGGERS:
                self._connection.execute(f"DROP TRIGGER IF EXISTS outbox_{name}")
            self._connection.execute("DELETE FROM outbox")

    def begin(self) -> None:
        """All readings and limits hit are to be sent, as all responses are when it begins at the beginning."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM outbox")
            self._connection.execute(
                "INSERT INTO outbox (kind, id) SELECT 'reading', id FROM readings"
                " WHERE source <> 'limit' AND machine = '' OR revision > 0 ORDER BY at"
            )
            self._connection.execute(
                "INSERT INTO outbox (kind, id, name) SELECT 'hit', at, name FROM limit_hits"
                " WHERE machine_id IS NULL ORDER BY at"
            )

    def due(self, after: Mark, limit: int) -> Due:
        """What is to be sent after a mark, of about `limit` responses at most."""
        self._connection.execute("BEGIN")  # one look: others write at the same time
        try:
            found = self._due(self._now(after), limit)
        finally:
            self._connection.execute("COMMIT")
        if len(found.told) > MOST_SOURCES and limit > 1:
            return self.due(after, limit // 2)
        return found

    def waiting(self, after: Mark) -> int:
        """How many responses are still to be sent."""
        after = self._now(after)
        new = f"SELECT count(*) FROM responses r WHERE id > ? AND {_OWN}"  # noqa: S608
        changed = "SELECT count(*) FROM outbox WHERE change > ? AND kind = 'response' AND id <= ?"
        return int(
            self._connection.execute(new, (after.response,)).fetchone()[0]
            + self._connection.execute(changed, (after.change, after.response)).fetchone()[0]
        )

    def syncs_wait(self, after: Mark) -> bool:
        """Whether readings or hit limits are still to be sent: new ones, corrected ones, or all where it begins."""
        noted = "SELECT 1 FROM outbox WHERE change > ? AND kind <> 'response' LIMIT 1"
        return self._connection.execute(noted, (self._now(after).change,)).fetchone() is not None

    def _now(self, mark: Mark) -> Mark:
        """The mark in this era: what it spoke of may be forgotten, and the ids given to others."""
        era, _, last = (meta.get(self._connection, ERA) or "0:0").partition(":")
        if int(era) == mark.era or not mark.response:
            return msgspec.structs.replace(mark, era=int(era))
        response = min(mark.response, int(last)) if int(era) == mark.era + 1 else 0
        return Mark(int(era), response, mark.change)

    def _due(self, after: Mark, limit: int) -> Due:
        changes = self._connection.execute(_CHANGES, (after.change, min(limit, MOST_READINGS) + 1)).fetchall()
        more = len(changes) > min(limit, MOST_READINGS)
        changes = changes[: min(limit, MOST_READINGS)]
        ids = {id_ for _, kind, id_, _ in changes if kind == "response" and id_ <= after.response}
        room = max(limit - len(ids), 1)
        new = [row[0] for row in self._connection.execute(_NEW, (after.response, room + 1))]
        more = more or len(new) > room
        last = new[room - 1] if len(new) > room else self._connection.execute(_LAST).fetchone()[0] or 0
        upto = Mark(after.era, max(last, after.response), changes[-1][0] if changes else after.change)
        hits = [(id_, name) for _, kind, id_, name in changes if kind == "hit"]
        return Due(
            told=self._told([*ids, *new[:room]]),
            readings=tuple(id_ for _, kind, id_, _ in changes if kind == "reading"),
            hits=tuple(self._hits(hits)),
            upto=upto,
            more=more,
        )

    def _told(self, ids: Iterable[int]) -> tuple[Told, ...]:
        found: dict[tuple[str, str], tuple[int | None, str | None, bool, list[tuple[int, Usage]]]] = {}
        rows = self._connection.execute(_SIGHTINGS, {"ids": msgspec.json.encode(list(ids)).decode()})
        for path, session, first_at, cwd, is_main, generation, key, message_id, origin, model, at, *numbers in rows:
            counts, flags = numbers[: len(COUNTS)], (bool(flag) for flag in numbers[len(COUNTS) :])
            usage = Usage(key, message_id, session, origin, model, at, *counts, *flags)
            *_, usages = found.setdefault((path, session), (first_at, cwd, bool(is_main), []))
            usages.append((generation, usage))
        return tuple(
            Told(path, session, first_at, cwd and project_folder(cwd), is_main, tuple(usages))
            for (path, session), (first_at, cwd, is_main, usages) in found.items()
        )

    def _hits(self, wanted: list[tuple[int, str]]) -> Iterable[LimitHit]:
        for at, name in wanted:
            for row in self._connection.execute(
                "SELECT name, at, resets_at FROM limit_hits WHERE at = ? AND name = ? AND machine_id IS NULL",
                (at, name),
            ):
                yield LimitHit(*row)


_LAST = "SELECT max(id) FROM responses"
