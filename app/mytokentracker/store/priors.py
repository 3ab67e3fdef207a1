"""What others have learnt, as it was last fetched: kept in the store, so that it holds without the hub too."""

import sqlite3
from collections.abc import Iterable

from mytokentracker.core.priors import Prior
from mytokentracker.store import meta

_KEY = "priors"


def stored_priors(connection: sqlite3.Connection) -> tuple[Prior, ...]:
    """One for each window at most; none where nothing was fetched. Raises: sqlite3.Error."""
    return meta.load(connection, _KEY, tuple[Prior, ...]) or ()


def put_priors(connection: sqlite3.Connection, priors: Iterable[Prior]) -> None:
    """Inside a transaction of the caller's: these and no others."""
    meta.save(connection, _KEY, tuple(priors))
