"""The limit hits in the store: when Claude refused to go on."""

import sqlite3
from collections.abc import Iterable

from mytokentracker.core.records import LimitHit


def put(connection: sqlite3.Connection, hits: Iterable[LimitHit], machine_id: int | None = None) -> None:
    """Stores hits, inside a transaction of the caller's; a fork's copy of one is the same one.

    machine_id: of the other machine that was refused; what this one was refused too is its own.
    """
    connection.executemany(
        "INSERT INTO limit_hits (at, name, resets_at, machine_id) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " resets_at = coalesce(resets_at, excluded.resets_at), machine_id = min(machine_id, excluded.machine_id)"
        " WHERE resets_at IS NULL AND excluded.resets_at IS NOT NULL"
        " OR machine_id IS NOT NULL AND excluded.machine_id IS NULL",
        [(hit.at, hit.window, hit.resets_at, machine_id) for hit in hits],
    )


def limit_hits(connection: sqlite3.Connection, since: int, until: int) -> tuple[LimitHit, ...]:
    """Those with since <= at < until, oldest first."""
    rows = connection.execute(
        "SELECT name, at, resets_at FROM limit_hits WHERE at >= ? AND at < ? ORDER BY at, name", (since, until)
    )
    return tuple(LimitHit(*row) for row in rows)
