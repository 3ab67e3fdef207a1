"""Where a hub keeps its things, and opening them: the database brought up to date, the key that belongs to it."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from mytokentracker.core.records import Failed
from mytokentracker.hub.server import keys, migrating
from mytokentracker.hub.server.database import Database, make_private
from mytokentracker.hub.server.keys import Vault

DATA = "MYTOKENTRACKER_HUB_DATA"
DATABASE = "MYTOKENTRACKER_HUB_DATABASE"
KEY = "MYTOKENTRACKER_HUB_KEY"


class Place(msgspec.Struct, frozen=True):
    """Where a hub is: the folder of its key and database; another database's address; the key instead of the file.

    Address and key are secrets, and not in the representation.
    """

    data: Path
    url: str | None = None
    key: str | None = None

    def __repr__(self) -> str:
        return f"Place({str(self.data)!r})"

    @property
    def file(self) -> Path:
        """The SQLite database, where no other one is named."""
        return self.data / "hub.sqlite3"

    @property
    def lock_file(self) -> Path:
        """Held by a server that runs here."""
        return self.data / "hub.lock"

    @property
    def key_file(self) -> Path:
        """The server's key."""
        return self.data / "hub.key"


def place(data: Path, environ: Mapping[str, str]) -> Place:
    """The hub in a folder, as the environment says it is set up."""
    return Place(data, environ.get(DATABASE) or None, environ.get(KEY) or None)


def check_argument(url: str) -> None:
    """Raises: Failed for an address with a password: everybody on the computer sees a program's arguments."""
    try:
        has_password = make_url(url).password is not None
    except ArgumentError as error:
        raise _not_an_address() from error
    if has_password:
        hint = f"Put the address into {DATABASE}, or the password into ~/.pgpass."
        raise Failed("A password does not belong into an argument", hint)


class Opened(msgspec.Struct, frozen=True):
    """A hub that is ready."""

    database: Database
    vault: Vault


def close_to_others(folder: Path) -> None:
    """What machines sent is their owners' business. A folder that is not ours stays as its owner wants it."""
    with suppress(PermissionError):
        folder.chmod(0o700)


@contextmanager
def opened(where: Place) -> Iterator[Opened]:
    """The hub's things, made where they are missing. Raises: Failed, also as Unavailable; OSError."""
    if where.url is None:
        where.data.mkdir(parents=True, exist_ok=True)
        close_to_others(where.data)
        make_private(where.file)
    database = _database(where)
    try:
        vault = keys.load_or_make(where.key_file, where.key)
        migrating.upgrade(database, int(time.time()))
        with database.writing() as connection:
            keys.check(connection, vault)
        yield Opened(database, vault)
    finally:
        database.close()


def _database(where: Place) -> Database:
    try:
        return Database(where.url or f"sqlite:///{where.file}")
    except Exception as error:  # SQLAlchemy raises whatever its parts do; the address may hold a password
        raise _not_an_address() from error


def _not_an_address() -> Failed:
    hint = f"{DATABASE} must be an address such as postgresql://user:password@host/name."
    return Failed("The hub's database cannot be used", hint)
