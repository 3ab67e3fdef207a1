"""A backup is one file: the database and the server's key, as of one moment, made while the server runs."""

import os
import shutil
import sqlite3
import subprocess
import tarfile
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import URL, select, text, update

from mytokentracker import lock
from mytokentracker.core.records import Problem
from mytokentracker.hub.server import accounts
from mytokentracker.hub.server.database import Database, Unavailable
from mytokentracker.hub.server.migrating import NotUsable
from mytokentracker.hub.server.opening import Place, opened
from mytokentracker.hub.server.tables import ACCOUNTS

_SQLITE, _POSTGRESQL, _KEY = "hub.sqlite3", "hub.pgdump", "hub.key"


def backup(where: Place, target: Path) -> None:
    """Writes the backup, whole or not at all. Raises: NotUsable, OSError."""
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    with tempfile.TemporaryDirectory(dir=target.absolute().parent) as folder, opened(where) as ready:
        parts = Path(folder)
        if ready.database.is_sqlite:
            _copy_sqlite(where.file, parts / _SQLITE)
        else:
            _run("pg_dump", ready.database.engine.url, "--format=custom", f"--file={parts / _POSTGRESQL}")
        if where.key is None:
            shutil.copyfile(where.key_file, parts / _KEY)
        try:
            # It holds all tokens and the key to them.
            with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                with tarfile.open(fileobj=file, mode="w:gz") as archive:
                    for part in sorted(parts.iterdir()):
                        archive.add(part, part.name)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)


def restore(where: Place, source: Path) -> None:
    """Puts a backup in the place of what is there; the server must not run. What was there is kept beside.

    Every account begins a new epoch: its machines notice, and send again what the backup does not have.
    Raises: NotUsable, OSError.
    """
    if lock.is_held(where.lock_file):
        raise NotUsable(Problem("The hub is running", "Stop it, then restore."))
    with tempfile.TemporaryDirectory() as folder:
        parts = Path(folder)
        try:
            with tarfile.open(source, "r:gz") as archive:
                for name in (_SQLITE, _POSTGRESQL, _KEY):
                    _take_out(archive, name, parts / name)
        except (tarfile.TarError, EOFError) as error:
            raise NotUsable(Problem(f"{source} is not a backup of the hub", "Choose another file.")) from error
        wanted = _SQLITE if where.url is None else _POSTGRESQL
        if not (parts / wanted).exists():
            hint = "One of SQLite is restored into SQLite, one of PostgreSQL into PostgreSQL."
            raise NotUsable(Problem("The backup is of another kind of database", hint))
        where.data.mkdir(parents=True, exist_ok=True)
        if where.url is None:
            _set_aside(where.file, "", "-wal", "-shm")
            _put(parts / _SQLITE, where.file)
        else:
            _restore_postgresql(Database(where.url), parts / _POSTGRESQL)
        if (parts / _KEY).exists() and where.key is None:
            _set_aside(where.key_file, "")
            _put(parts / _KEY, where.key_file)
    with opened(where) as ready, ready.database.writing() as connection:
        for account_id in connection.execute(select(ACCOUNTS.c.id)).scalars().all():
            connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account_id).values(epoch=accounts.new_epoch()))


def _take_out(archive: tarfile.TarFile, name: str, target: Path) -> None:
    """One part, where it is a file: nothing else of an archive that somebody made up reaches the disk."""
    if name in archive.getnames() and (part := archive.extractfile(name)) is not None:
        with part, target.open("wb") as file:
            shutil.copyfileobj(part, file)


def _restore_postgresql(database: Database, dump: Path) -> None:
    """pg_restore cannot replace partitioned tables: what was there is put aside, as a schema of another name."""
    aside = f"before_restore_{int(time.time())}"
    try:
        with database.writing() as connection:
            connection.execute(text(f"ALTER SCHEMA public RENAME TO {aside}"))
            connection.execute(text("CREATE SCHEMA public"))
        try:
            _run("pg_restore", database.engine.url, "--single-transaction", "--no-owner", str(dump))
        except NotUsable:
            with database.writing() as connection:
                connection.execute(text("DROP SCHEMA public CASCADE"))
                connection.execute(text(f"ALTER SCHEMA {aside} RENAME TO public"))
            raise
    except Unavailable as error:
        raise NotUsable(error.problem) from error
    finally:
        database.close()


def _set_aside(file: Path, *endings: str) -> None:
    for ending in endings:
        with suppress(FileNotFoundError):
            file.with_name(file.name + ending).replace(file.with_name(f"{file.name}.before-restore{ending}"))


def _copy_sqlite(file: Path, target: Path) -> None:
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


def _put(part: Path, target: Path) -> None:
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        shutil.copyfile(part, unfinished)
        unfinished.chmod(0o600)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


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
        raise NotUsable(Problem(f"{program} is missing", hint)) from error
    if done.returncode:
        raise NotUsable(Problem(f"{program} failed", done.stderr.strip().splitlines()[-1] if done.stderr else ""))
