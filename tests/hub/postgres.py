"""A PostgreSQL of our own for the tests: no port, no password, gone afterwards."""

import glob
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg


class Postgres:
    """A running cluster, reached through a socket in a private folder; `stop` at the end."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder = folder
        self._programs = programs
        self._made = 0
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, settings: tuple[str, ...]) -> None:
        """Starts it, as a process that ends when we end, however that is."""
        command = [str(self._programs / "postgres"), "-D", str(self.folder / "data")]
        command += [word for setting in settings for word in ("-c", setting)]
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen([*_as_owner(), *ending_with_us("QUIT"), *command], stdout=log, stderr=log)
        end = time.monotonic() + 60
        while not self._answers():
            assert self._process.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() < end, "PostgreSQL did not start"
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            psycopg.connect(host=str(self.folder), dbname="postgres", user=_owner().pw_name).close()
        except psycopg.OperationalError:
            return False
        return True

    def new_database(self, disk: Path | None = None) -> str:
        """The address of an empty database; disk: the folder in which all its tables lie, where that is another one."""
        self._made += 1
        name, user = f"hub{self._made}", _owner().pw_name
        with psycopg.connect(host=str(self.folder), dbname="postgres", user=user, autocommit=True) as connection:
            where = ""
            if disk is not None:
                os.chown(disk, _owner().pw_uid, _owner().pw_gid)
                connection.execute(f"CREATE TABLESPACE {name} LOCATION '{disk}'".encode())
                where = f" TABLESPACE {name}"
            connection.execute(f"CREATE DATABASE {name}{where}".encode())
        return f"postgresql://{user}@/{name}?host={self.folder}"

    def drop_database(self, address: str) -> None:
        """Removes one, so that a disk of its own can be taken away."""
        name, user = address.partition("?")[0].rpartition("/")[2], _owner().pw_name
        with psycopg.connect(host=str(self.folder), dbname="postgres", user=user, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)".encode())
            connection.execute(f"DROP TABLESPACE IF EXISTS {name}".encode())

    def run(self, program: str, *arguments: str) -> None:
        """Runs one of PostgreSQL's programs as the one who may."""
        done = subprocess.run(
            [*_as_owner(), str(self._programs / program), *arguments], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    def stop(self) -> None:
        """Ends it and removes all that it had."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)  # PostgreSQL's immediate shutdown
            self._process.wait(30)
        shutil.rmtree(self.folder)


def absent() -> str | None:
    """Why there is no PostgreSQL for tests here; None where there is."""
    if _programs() is None:
        return "PostgreSQL is not installed here"
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        return "PostgreSQL does not run as root, and there is no setpriv to become somebody else"
    return None


def start(*, durable: bool = False) -> Postgres:
    """A new cluster. durable: against power cuts too, which tests are not about."""
    programs = _programs()
    assert programs is not None
    folder = Path(tempfile.mkdtemp(prefix="hub-pg-", dir="/tmp"))
    os.chown(folder, _owner().pw_uid, _owner().pw_gid)
    postgres = Postgres(folder, programs)
    postgres.run("initdb", "-D", str(folder / "data"), "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8")
    settings = ("listen_addresses=", f"unix_socket_directories={folder}", "max_connections=60")
    postgres.start(settings if durable else (*settings, "fsync=off"))
    return postgres


def ending_with_us(signal_name: str) -> list[str]:
    """What to put before a command so that it does not outlive a test run that is killed; nothing where that fails."""
    return [] if shutil.which("setpriv") is None else ["setpriv", "--pdeathsig", signal_name]


def _programs() -> Path | None:
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))  # noqa: PTH207 - Debian's, which are not on the path
    on_path = shutil.which("initdb")
    file = found[-1] if found else on_path
    return Path(file).resolve().parent if file else None


def _owner() -> pwd.struct_passwd:
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid())
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


def _as_owner() -> list[str]:
    if os.geteuid() != 0:
        return []
    owner = _owner()
    return ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]
