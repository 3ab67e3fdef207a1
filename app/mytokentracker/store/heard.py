"""What was heard from Claude Code: by session, what its status line was last told; and when anything was heard."""

import sqlite3
from collections.abc import Iterable

import msgspec

from mytokentracker.core.official import AGAIN_SECONDS, Heard, Limit, Official
from mytokentracker.store import meta

# Who was not heard for so long is forgotten: he could not be told from somebody new.
KEPT_SECONDS = 30 * 86400
_OFFICIAL = "official"
_HOOK, _STATUS_LINE = "hook_heard_at", "statusline_heard_at"


class LastHeard(msgspec.Struct, frozen=True):
    """When hook and status line last spoke, in UTC seconds; None: never. version: of the client that did last."""

    hook_at: int | None = None
    statusline_at: int | None = None
    version: str | None = None


def last_heard(connection: sqlite3.Connection) -> LastHeard:
    """When Claude Code was last heard."""
    row = connection.execute("SELECT version FROM heard ORDER BY heard_ms DESC LIMIT 1").fetchone()
    version = row[0] if row and row[0] else None
    return LastHeard(_time(connection, _HOOK), _time(connection, _STATUS_LINE), version)


def heard_from(connection: sqlite3.Connection, sessions: Iterable[str]) -> dict[str, Heard]:
    """What was last taken in of these sessions, where anything was; cost_microusd is the session's, for reconciling."""
    names = msgspec.json.encode(list(sessions)).decode()
    rows = connection.execute(
        "SELECT session, heard_ms, limits, api_ms, cost_microusd, version FROM heard"
        " WHERE session IN (SELECT value FROM json_each(?))",
        (names,),
    )
    return {session: Heard(session, heard_ms, _limits(limits), *rest) for session, heard_ms, limits, *rest in rows}


def stored_official(connection: sqlite3.Connection) -> Official:
    """What counts of all that was heard."""
    # That of another version of the program is nothing: the next call tells all of it again.
    return meta.load(connection, _OFFICIAL, Official) or Official()


class HeardWriter:
    """Writes it, inside a transaction of the caller's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, heard: Heard) -> None:
        """What a session was told."""
        limits = msgspec.json.encode(heard.limits).decode()
        self._connection.execute(
            "INSERT INTO heard (session, at, heard_ms, api_ms, cost_microusd, limits, version)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at,"
            " heard_ms = excluded.heard_ms, api_ms = excluded.api_ms, cost_microusd = excluded.cost_microusd,"
            " limits = excluded.limits, version = excluded.version",
            (heard.session, heard.at, heard.at_ms, heard.api_ms, heard.cost_microusd, limits, heard.version),
        )
        self._put_time(_STATUS_LINE, heard.at)

    def put_official(self, counts: Official) -> None:
        """What counts now."""
        meta.save(self._connection, _OFFICIAL, counts)

    def put_hook(self, at: int) -> None:
        """That a hook spoke."""
        self._put_time(_HOOK, at)

    def prune(self, now: int) -> None:
        """Forgets sessions that were not heard for KEPT_SECONDS."""
        self._connection.execute("DELETE FROM heard WHERE heard_ms < ?", ((now - KEPT_SECONDS) * 1000,))

    def _put_time(self, key: str, at: int) -> None:
        before = _time(self._connection, key)
        if before is None or abs(at - before) >= AGAIN_SECONDS:
            meta.put(self._connection, key, str(at))


def _time(connection: sqlite3.Connection, key: str) -> int | None:
    at = meta.get(connection, key)
    return None if at is None else int(at)


def _limits(text: str) -> tuple[Limit, ...]:
    return msgspec.json.decode(text, type=tuple[Limit, ...])
