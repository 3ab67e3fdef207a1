"""What others have learnt, as it was last fetched: kept in the store, so that it holds without the hub too."""

import sqlite3
from collections.abc import Iterable

import msgspec

from mytokentracker.core.priors import Prior

_KEY = "priors"


def stored_priors(connection: sqlite3.Connection) -> tuple[Prior, ...]:
    """One for each window at most; none where nothing was fetched. Raises: sqlite3.Error."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    if row is None:
        return ()
    try:
        return msgspec.json.decode(row[0], type=tuple[Prior, ...])
    except msgspec.DecodeError:  # of another version: it is fetched again
        return ()


def put_priors(connection: sqlite3.Connection, priors: Iterable[Prior]) -> None:
    """Inside a transaction of the caller's: these and no others."""
    value = msgspec.json.encode(tuple(priors)).decode()
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_KEY, value))
