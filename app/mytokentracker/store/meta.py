"""What the store keeps under names of its own: one text for each key, in the table `meta`. Raises: sqlite3.Error."""

import sqlite3
from typing import TypeVar

import msgspec

Kept = TypeVar("Kept")


def get(connection: sqlite3.Connection, key: str) -> str | None:
    """What is kept under that key; None where nothing is."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def put(connection: sqlite3.Connection, key: str, value: str) -> None:
    """In the place of what is there, in the caller's transaction if there is one; so do all that write here."""
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def drop(connection: sqlite3.Connection, *keys: str) -> None:
    """Nothing is kept under these any more."""
    connection.executemany("DELETE FROM meta WHERE key = ?", [(key,) for key in keys])


def load(connection: sqlite3.Connection, key: str, kind: type[Kept]) -> Kept | None:
    """What `save` kept; None where nothing is, or what another version of the program kept in another form."""
    try:
        text = get(connection, key)
        return None if text is None else msgspec.json.decode(text, type=kind)
    except msgspec.MsgspecError:
        return None


def save(connection: sqlite3.Connection, key: str, value: object) -> None:
    """Keeps a record, as JSON."""
    put(connection, key, msgspec.json.encode(value).decode())
