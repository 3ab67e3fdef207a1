"""Whether the store that is held open is still the file at its place; one that was deleted is put back.

A deleted file goes on working for whoever has it open, and all that is written into it is lost when he ends.
"""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop

_Identity = tuple[int, int]
_SIDES = ("-wal", "-shm")


def size(store: Path) -> int:
    """How many bytes it takes up, with the two files that SQLite keeps beside it while it is open. Raises: OSError."""
    found = store.stat().st_size
    for side in _SIDES:
        with contextlib.suppress(FileNotFoundError):
            found += store.with_name(store.name + side).stat().st_size
    return found


class Place:
    """Where the store lies, and which files these are. Made when it has just been opened."""

    def __init__(self, path: Path) -> None:
        """Looks at them."""
        self._path = path
        self._file = _identity(path)
        self._sides: dict[str, _Identity] = {}
        self._note_sides()

    def lost(self, connection: sqlite3.Connection) -> Problem | None:
        """None while all is well. Else the file was taken away, or another one put there: close it and open it anew.

        A deleted one is written back first, from what the connection still holds.
        Raises: sqlite3.Error, OSError when it cannot be; then nothing has changed.
        """
        found = _identity(self._path)
        if found == self._file:
            self._note_sides()
            return None
        if found is None:
            self._put_back(connection)
            return _deleted(self._path)
        self._drop_sides()
        return _replaced(self._path)

    def _note_sides(self) -> None:
        for ending in _SIDES:
            if (found := _identity(Path(f"{self._path}{ending}"))) is not None:
                self._sides[ending] = found

    def _drop_sides(self) -> None:
        """The log of changes of the file that is gone would be taken for that of the one that is there now."""
        for ending, identity in self._sides.items():
            side = Path(f"{self._path}{ending}")
            if _identity(side) == identity:
                side.unlink()

    def _put_back(self, connection: sqlite3.Connection) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy(connection, self._path, before=self._drop_sides)


def copy(connection: sqlite3.Connection, to: Path, before: Callable[[], object] = lambda: None) -> None:
    """Writes all that the store holds, its log of changes included, into another file: whole, or not at all.

    before: called just before the file is there. Raises: sqlite3.Error, OSError.
    """
    part = to.with_name(f"{to.stem}-part{to.suffix}")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        with contextlib.closing(sqlite3.connect(part)) as target:
            connection.backup(target)
        before()
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def _identity(path: Path) -> _Identity | None:
    """Raises: OSError, but for a file that is not there."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def _deleted(path: Path) -> Problem:
    return Problem(
        tr_noop("The store was deleted while it was in use"),
        tr_later("{file} was put back. To begin anew, forget everything in Settings.", file=path),
    )


def _replaced(path: Path) -> Problem:
    return Problem(
        tr_noop("The store was replaced while it was in use"),
        tr_later("The file that is at {file} now is used from here on, and what it lacks is counted again.", file=path),
    )
