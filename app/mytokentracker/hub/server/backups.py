"""A backup is one file: the database and the server's key, as of one moment, made while the server runs."""

import os
import shutil
import subprocess
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import URL, select, text, update
from sqlalchemy.exc import SQLAlchemyError

from mytokentracker import lock
from mytokentracker.core.records import Failed
from mytokentracker.hub.server import accounts
from mytokentracker.hub.server.database import Database, copy_sqlite
from mytokentracker.hub.server.opening import Place, close_to_others, opened
from mytokentracker.hub.server.tables import ACCOUNTS
from mytokentracker.replacing import replaced

_SQLITE, _POSTGRESQL, _KEY = "hub.sqlite3", "hub.pgdump", "hub.key"


def backup(where: Place, target: Path) -> None:
    """Writes the backup, whole or not at all. Raises: Failed, OSError."""
    with tempfile.TemporaryDirectory(dir=target.absolute().parent) as folder, opened(where) as ready:
        parts = Path(folder)
        if ready.database.is_sqlite:
            copy_sqlite(where.file, parts / _SQLITE)
        else:
            _run("pg_dump", ready.database.engine.url, "--format=custom", f"--file={parts / _POSTGRESQL}")
        if where.key is None:
            shutil.copyfile(where.key_file, parts / _KEY)
        # It holds all tokens and the key to them.
        with replaced(target, mode=0o600) as file, tarfile.open(fileobj=file, mode="w:gz") as archive:
            for part in sorted(parts.iterdir()):
                archive.add(part, part.name)


def restore(where: Place, source: Path) -> tuple[str, ...]:
    """Puts a backup in the place of what is there, which is kept under the names that this gives.

    The server must not run, and cannot be started meanwhile. Every account begins a new epoch: its machines notice,
    and send again what the backup does not have. Raises: Failed, OSError.
    """
    with tempfile.TemporaryDirectory() as folder:
        parts = Path(folder)
        try:
            with tarfile.open(source, "r:gz") as archive:
                for name in (_SQLITE, _POSTGRESQL, _KEY):
                    _take_out(archive, name, parts / name)
        except (tarfile.TarError, EOFError) as error:
            raise Failed(f"{source} is not a backup of the hub", "Choose another file.") from error
        wanted = _SQLITE if where.url is None else _POSTGRESQL
        if not (parts / wanted).exists():
            hint = "One of SQLite is restored into SQLite, one of PostgreSQL into PostgreSQL."
            raise Failed("The backup is of another kind of database", hint)
        held = lock.acquire(where.lock_file)
        if held is None:
            raise Failed("The hub is running", "Stop it, then restore.")
        try:
            close_to_others(where.data)
            with _naming() as kept:
                _put_back(where, parts, kept)
                _begin_epochs(where)
        finally:
            held.release()
    return tuple(kept)


@contextmanager
def _naming() -> Iterator[list[str]]:
    """The names of what is put aside, which are told too when the rest fails: who has them can put it back."""
    kept: list[str] = []
    try:
        yield kept
    except (Failed, OSError, SQLAlchemyError) as error:
        if not kept:
            raise
        # Without what SQLAlchemy adds in further lines.
        why = f"{str(error).partition(chr(10))[0]}."
        if isinstance(error, Failed):
            why = f"{error.problem.title}. {error.problem.hint}"
        hint = f"{why} Mend that, then restore again. What was there before is kept: {', '.join(kept)}"
        raise Failed("The backup is not restored whole", hint) from error


def _put_back(where: Place, parts: Path, kept: list[str]) -> None:
    """kept: gets the names of what is put aside, at once."""
    if where.url is None:
        _set_aside(where.file, kept, "", "-wal", "-shm")
        _put(parts / _SQLITE, where.file)
    else:
        _restore_postgresql(Database(where.url), parts / _POSTGRESQL, kept)
    if (parts / _KEY).exists() and where.key is None:
        _set_aside(where.key_file, kept, "")
        _put(parts / _KEY, where.key_file)


def _begin_epochs(where: Place) -> None:
    with opened(where) as ready, ready.database.writing() as connection:
        for account_id in connection.execute(select(ACCOUNTS.c.id)).scalars().all():
            connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account_id).values(epoch=accounts.new_epoch()))


def _take_out(archive: tarfile.TarFile, name: str, target: Path) -> None:
    """One part, where it is a file: nothing else of an archive that somebody made up reaches the disk."""
    if name in archive.getnames() and (part := archive.extractfile(name)) is not None:
        with part, target.open("wb") as file:
            shutil.copyfileobj(part, file)


def _restore_postgresql(database: Database, dump: Path, kept: list[str]) -> None:
    """pg_restore cannot replace partitioned tables: what was there is put aside, as a schema of the name given."""
    try:
        with database.writing() as connection:
            there = set(connection.execute(text("SELECT nspname FROM pg_namespace")).scalars())
            aside = f"before_restore_{_moment(lambda at: f'before_restore_{at}' in there)}"
            connection.execute(text(f"ALTER SCHEMA public RENAME TO {aside}"))
            connection.execute(text("CREATE SCHEMA public"))
        kept.append(f"the schema {aside}")
        try:
            _run("pg_restore", database.engine.url, "--single-transaction", "--no-owner", str(dump))
        except Failed:
            with database.writing() as connection:
                connection.execute(text("DROP SCHEMA public CASCADE"))
                connection.execute(text(f"ALTER SCHEMA {aside} RENAME TO public"))
            kept.pop()
            raise
    finally:
        database.close()


def _set_aside(file: Path, kept: list[str], *endings: str) -> None:
    """Renames a file, if it is there; endings: of it and of what belongs to it. kept: gets the name that it has now."""
    at = _moment(lambda at: file.with_name(f"{file.name}.before-restore-{at}").exists())
    aside = file.with_name(f"{file.name}.before-restore-{at}")
    for ending in endings:
        with suppress(FileNotFoundError):
            file.with_name(file.name + ending).rename(aside.with_name(aside.name + ending))
            if not ending:
                kept.append(str(aside))


def _moment(is_taken: Callable[[int], bool]) -> int:
    """About now, for a name that nothing has: what was put aside earlier may be just what the person needs."""
    at = int(time.time())
    while is_taken(at):
        at += 1
    return at


def _put(part: Path, target: Path) -> None:
    with part.open("rb") as source, replaced(target, mode=0o600) as file:
        shutil.copyfileobj(source, file)


def _run(program: str, url: URL, *arguments: str) -> None:
    """PostgreSQL's own program on that database; the password goes through the environment, which others cannot see."""
    plain = url.set(drivername="postgresql", password=None).render_as_string()
    environ = dict(os.environ)
    if url.password:
        environ["PGPASSWORD"] = str(url.password)
    try:
        done = subprocess.run(
            [program, f"--dbname={plain}", *arguments], env=environ, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        hint = "Install PostgreSQL's client programs on this computer."
        raise Failed(f"{program} is missing", hint) from error
    if done.returncode:
        raise Failed(f"{program} failed", done.stderr.strip().splitlines()[-1] if done.stderr else "")
