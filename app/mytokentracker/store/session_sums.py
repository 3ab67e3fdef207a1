"""Keeps one row a session with its sums and times, from which hundreds of thousands of sessions are listed."""

import sqlite3
from collections.abc import Callable

from mytokentracker.core.reports import active_seconds
from mytokentracker.store.schema import RESPONSES_OF_QUARTER
from mytokentracker.store.sums import added_up
from mytokentracker.store.transaction import transaction

_PORTION = 500

_STALE = "SELECT id FROM sessions WHERE stale AND id > ? ORDER BY id LIMIT ?"
_TIMES = f"""
    SELECT r.at FROM (SELECT DISTINCT session_id, quarter FROM quarters WHERE session_id = ?) q
    JOIN responses r ON {RESPONSES_OF_QUARTER} WHERE q.quarter >= 0 ORDER BY r.at
"""  # noqa: S608 - constants
_PUT = f"""
    INSERT INTO session_sums SELECT session_id, ?, ?, ?, {added_up("q")}
    FROM quarters q WHERE session_id = ? GROUP BY session_id
"""  # noqa: S608


def refresh(connection: sqlite3.Connection, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Brings the rows of all sessions that changed up to date; how many these were. Nothing to do costs one look.

    In portions, each a transaction, until all are done or it is cancelled. Raises: sqlite3.Error.
    """
    done, after = 0, 0
    while not cancelled():
        ids = [row[0] for row in connection.execute(_STALE, (after, _PORTION))]
        if not ids:
            break
        with transaction(connection):
            for session_id in ids:
                _refresh_one(connection, session_id)
        done, after = done + len(ids), ids[-1]
    return done


def _refresh_one(connection: sqlite3.Connection, session_id: int) -> None:
    times = [at for (at,) in connection.execute(_TIMES, (session_id,))]
    ends = (times[0], times[-1]) if times else (None, None)
    connection.execute("DELETE FROM session_sums WHERE session_id = ?", (session_id,))
    connection.execute(_PUT, (*ends, active_seconds(times), session_id))
    connection.execute("UPDATE sessions SET stale = 0 WHERE id = ?", (session_id,))
