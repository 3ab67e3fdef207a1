"""The limit hits in the store: when Claude refused to go on."""

import sqlite3
from collections.abc import Iterable

from mytokentracker.core.records import LimitHit


def put(connection: sqlite3.Connection, hits: Iterable[LimitHit]) -> None:
    """Stores hits, inside a transaction of the caller's; a fork's copy of one is the same one."""
    connection.executemany(
        "INSERT INTO limit_hits VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET resets_at = excluded.resets_at"
        " WHERE resets_at IS NULL AND excluded.resets_at IS NOT NULL",
        [(hit.at, hit.window, hit.resets_at) for hit in hits],
    )


def limit_hits(connection: sqlite3.Connection, since: int, until: int) -> tuple[LimitHit, ...]:
    """Those with since <= at < until, oldest first."""
    rows = connection.execute(
        "SELECT name, at, resets_at FROM limit_hits WHERE at >= ? AND at < ? ORDER BY at, name", (since, until)
    )
    return tuple(LimitHit(*row) for row in rows)
