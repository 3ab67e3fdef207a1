"""Opens the store's file: makes it, migrates it, refuses a newer one, sets a damaged one aside."""

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from mytokentracker.core import handles
from mytokentracker.core.records import Failed, Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.store.place import copy
from mytokentracker.store.schema import MIGRATIONS
from mytokentracker.store.transaction import transaction

BUSY_SECONDS = 60.0
# So many SQLite needs: the store, its log of changes and that one's index, and the folder.
_HANDLES = 4
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class StoreError(Failed):
    """The store cannot be used."""


def open_for_writing(path: Path) -> tuple[sqlite3.Connection, tuple[Problem, ...]]:
    """The connection of the store's only writer in this process, at the newest version, and what went wrong on the way.

    A damaged file is moved aside, never deleted, and an empty store takes its place.
    Raises: StoreError when the store was made by a newer version, or its folder or disk refuse.
    """
    with _explained(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            with contextlib.suppress(FileNotFoundError):  # there is one where somebody was killed while he mended it
                _fresh(path).replace(path)
        try:
            return _prepared(path), ()
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
        problem = made_anew(path)
        return _prepared(path), (problem,)


def open_beside(path: Path) -> sqlite3.Connection:
    """One more connection that may write, for a thread beside the store's owner, who sees to what is damaged or gone.

    Raises: StoreError, sqlite3.Error.
    """
    with _explained(path):
        _refuse_absent(path)
        return _prepared(path)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write. Raises: StoreError, also when there is no store yet or it is an older one."""
    with _explained(path):
        _refuse_absent(path)
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)
        try:
            connection.execute("PRAGMA query_only = 1")
            # A year of the roll-up: else each look at it reads the file anew.
            connection.execute("PRAGMA cache_size = -32000")
            _refuse_newer(connection, path)
            _refuse_older(connection)
        except BaseException:
            # Windows sets no file aside that somebody holds open.
            connection.close()
            raise
        return connection


def make_tables(connection: sqlite3.Connection) -> None:
    """Gives an empty database the tables of the newest version."""
    for step in range(len(MIGRATIONS)):
        _take_step(connection, step)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the error means that the file is no sound database (any more)."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def set_aside(path: Path) -> Path:
    """Moves a damaged store and its side files out of the way and gives its new place."""
    stem = f"{path.stem}-damaged-{time.strftime('%Y%m%d-%H%M%S')}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 100)))
    aside = next(place for name in names if not (place := path.with_name(name + path.suffix)).exists())
    # The store itself last: whoever is killed in between leaves no log of changes beside a file that it is not of.
    for ending in ("-wal", "-shm", ""):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{ending}").replace(f"{aside}{ending}")
    return aside


def made_anew(path: Path) -> Problem:
    """Sets a damaged store aside, puts an empty one with its readings in its place, and gives what to tell the person.

    Raises: sqlite3.Error, OSError.
    """
    # Whole before it takes its place: whoever is killed on the way loses nothing of what was rescued.
    fresh = _fresh(path)
    for ending in ("", "-wal", "-shm"):
        Path(f"{fresh}{ending}").unlink(missing_ok=True)
    with contextlib.closing(_prepared(fresh)) as connection:
        rescue_readings(path, connection)
    aside = set_aside(path)
    fresh.replace(path)
    return damaged_problem(aside)


def rescue_readings(aside: Path, connection: sqlite3.Connection) -> None:
    """Copies what people typed out of a damaged store, as far as it can be read: no transcript holds it."""
    # Read-only: what was set aside stays as it was.
    place = f"{aside.resolve().as_uri()}?mode=ro"
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(place, uri=True)) as damaged:
        for table in ("readings", "reading_spends"):
            with contextlib.suppress(sqlite3.Error):
                rows = damaged.execute(f"SELECT * FROM {table}")  # noqa: S608 - constants
                # By name: the damaged one may be of an older version.
                columns = [name for name, *_ in rows.description]
                values = f"({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
                for row in rows:
                    connection.execute(f"INSERT OR IGNORE INTO {table} {values}", row)


def damaged_problem(aside: Path) -> Problem:
    """What to tell the person when the store was set aside."""
    return Problem(
        tr_noop("The store was damaged and is made anew"),
        tr_later(
            "It was kept as {file}. Counts are read again from the transcripts that are still there; "
            "what Claude Code had already deleted is only in the kept file.",
            file=aside,
        ),
    )


def explain(error: Exception, path: Path) -> StoreError | None:
    """What a failure of the disk or of SQLite means for the person; None when it is a fault of the program."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        refused = (tr_noop("The store cannot be written"), tr_later("Check the permissions of {file}.", file=path))
        hints = {
            sqlite3.SQLITE_FULL: (
                tr_noop("The disk is full"),
                tr_later("Free some space on the disk of {folder}; nothing is lost.", folder=path.parent),
            ),
            sqlite3.SQLITE_READONLY: refused,
            sqlite3.SQLITE_PERM: refused,
            sqlite3.SQLITE_CANTOPEN: (tr_noop("The store cannot be opened"), _not_opened(path)),
            sqlite3.SQLITE_IOERR: (
                tr_noop("The disk reports an error"),
                tr_later("Check the disk that holds {file}.", file=path),
            ),
            sqlite3.SQLITE_BUSY: (
                tr_noop("The store is busy"),
                tr_noop("Another MyTokenTracker is writing to it; try again in a minute."),
            ),
        }
        return StoreError(*hints[code]) if code in hints else None
    if isinstance(error, OSError):
        hint = handles.advice(error.errno)
        hint = hint or tr_later("{file}: {reason}.", file=path, reason=error.strerror or str(error))
        return StoreError(tr_noop("The store cannot be opened"), hint)
    return None


def _not_opened(path: Path) -> str:
    """What to do; SQLite does not say why, but may have found too few handles for its files."""
    with contextlib.ExitStack() as stack:
        try:
            for _ in range(_HANDLES):
                stack.callback(os.close, os.open(os.devnull, os.O_RDONLY))
        except OSError as error:
            if hint := handles.advice(error.errno):
                return hint
    return tr_later("Check the permissions of {file}.", file=path.parent)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        known = explain(error, path)
        if known is None:
            raise
        raise known from error


def _prepared(path: Path) -> sqlite3.Connection:
    _make_private(path)
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, cached_statements=256)
    try:
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA wal_autocheckpoint = 4000")
        _refuse_newer(connection, path)
        if _version(connection) < len(MIGRATIONS):
            _migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _fresh(path: Path) -> Path:
    return path.with_name(f"{path.stem}-fresh{path.suffix}")


def _make_private(path: Path) -> None:
    """For the owner's eyes: a new file from its first byte on; SQLite gives its side files the same permissions."""
    # Only a new one: closing a file gives back all locks that this process has on it.
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    if os.name == "posix":
        for ending in ("", "-wal", "-shm"):
            # Who is not the owner cannot, and need not.
            with contextlib.suppress(FileNotFoundError, PermissionError):
                file = Path(f"{path}{ending}")
                if file.stat().st_mode & 0o077:
                    file.chmod(0o600)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turns write-ahead logging on; SQLite does not wait by itself when another process is just doing the same."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Each step and its number are one transaction; the file is copied first, unless it is new."""
    if version := _version(connection):
        copy(connection, path.with_name(f"{path.stem}-version-{version}{path.suffix}"))
    for step in range(version, len(MIGRATIONS)):
        _take_step(connection, step)


def _take_step(connection: sqlite3.Connection, step: int) -> None:
    with transaction(connection):
        if _version(connection) == step:  # else another process was faster
            for statement in _statements(MIGRATIONS[step]):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {step + 1}")


def _statements(script: str) -> Iterator[str]:
    """The script's statements one by one: executescript() would commit before it begins."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _refuse_absent(path: Path) -> None:
    if not path.exists():
        hint = tr_later("Run `{command}` once, or start the tray.", command="mytokentracker scan")
        raise StoreError(tr_noop("No store yet"), hint)


def _refuse_older(connection: sqlite3.Connection) -> None:
    if _version(connection) < len(MIGRATIONS):
        hint = tr_later("Run `{command}` once: it brings it up to date.", command="mytokentracker scan")
        raise StoreError(tr_noop("The store is of an older version"), hint)


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    if (version := _version(connection)) > len(MIGRATIONS):
        hint = tr_later(
            "{file} has version {version}, this program knows {known}. Update the program; nothing is lost.",
            file=path,
            version=version,
            known=len(MIGRATIONS),
        )
        raise StoreError(tr_noop("The store was made by a newer MyTokenTracker"), hint)
