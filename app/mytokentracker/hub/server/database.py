"""The hub's database: SQLite or PostgreSQL behind the same two doors, one to read and one to write."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from mytokentracker.core.records import Failed

# Requests beyond this wait for one another; more threads only fight over Python's lock.
CONNECTIONS = 8
_BUSY_SECONDS = 20
_DISK_FULL = "53100"
# Two transactions were in each other's way, or the server is going down or coming up.
_PASSING = (_DISK_FULL, "40001", "40P01", "57P01", "57P02", "57P03")
"""Source: PostgreSQL's appendix A, error codes."""


class Unavailable(Failed):
    """The database cannot do it now, and the client should try again."""


class Database:
    """One database, from any thread; `close` at the end."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        # SQLite has one writer; waiting for it by polling, as it does, is unfair and slow.
        self._one_writer = threading.Lock() if self.is_sqlite else None
        self.known_months: set[str] = set()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only looks, all the time at the same state. Raises: Unavailable."""
        with _explained(), self.engine.connect() as plain:
            # Else each of its questions sees what was written meanwhile, such as a source of an unknown machine.
            connection = plain if self.is_sqlite else plain.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is kept whole, or not at all. Raises: Unavailable."""
        if self._one_writer is None:
            with _explained(), self.engine.begin() as connection:
                yield connection
            return
        with self._one_writer, _explained(), self.engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Gives all connections back."""
        self.engine.dispose()


def make_private(file: Path) -> None:
    """An SQLite database that is not there yet begins as an empty file for its owner alone, as its log then is too.

    Raises: OSError.
    """
    with suppress(FileExistsError):
        file.touch(mode=0o600, exist_ok=False)


def copy_sqlite(file: Path, target: Path) -> None:
    """Copies a database as of one moment, whoever uses it meanwhile. Raises: sqlite3.Error, OSError."""
    make_private(target)
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


def _engine(url: str) -> Engine:
    """Raises: ValueError for a database that we do not know."""
    address = make_url(url)
    if address.drivername in ("postgres", "postgresql"):
        address = address.set(drivername="postgresql+psycopg")
    if address.drivername == "postgresql+psycopg":
        more: dict[str, Any] = {"pool_pre_ping": True, "connect_args": {"connect_timeout": 10}}
    elif address.drivername == "sqlite" and address.database:
        # autocommit of the driver: SQLAlchemy's BEGIN is then the only one.
        more = {"connect_args": {"timeout": _BUSY_SECONDS, "isolation_level": None, "check_same_thread": False}}
    else:
        raise ValueError(address.drivername)
    # hide_parameters: what was sent does not get into messages.
    more |= {"pool_size": CONNECTIONS, "max_overflow": 2, "pool_timeout": _BUSY_SECONDS, "hide_parameters": True}
    engine = create_engine(address, **more)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    # FULL, not NORMAL: what was answered with "taken" must outlive a power failure, the machine forgets it then.
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that begins as a reader cannot always become a writer.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except (OperationalError, InterfaceError, NoConnection) as error:
        raise _unavailable(error) from error
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) in _PASSING:
            raise _unavailable(error) from error
        raise


def _unavailable(error: Exception) -> Unavailable:
    cause = getattr(error, "orig", None)
    is_full = getattr(cause, "sqlstate", None) == _DISK_FULL or "disk is full" in str(cause)
    title = "The hub's disk is full" if is_full else "The hub's database does not answer"
    return Unavailable(title, "What you sent is kept on your machine and sent again later.")
