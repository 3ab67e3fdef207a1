"""A clean Debian in a folder, as a person's computer would have it who has never heard of us. Needs root."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

USER, UID, HOME = "ada", 1000, "/home/ada"
# What any installation of any package changes.
_OF_THE_SYSTEM = (
    *"""
    /var/cache/ /var/log/ /var/lib/apt/ /var/lib/dpkg/ /proc/ /sys/ /dev/ /run/ /tmp/ /etc/ld.so.cache
    /var/lib/systemd/ /etc/apt/ /etc/resolv.conf
    """.split(),  # noqa: SIM905 - names are easier to read and to add this way
    os.path.expanduser("~root/.cache"),  # noqa: PTH111 - Path's raises where there is no such user
)


class DebianRoot:
    """path: the folder that is / in there."""

    def __init__(self, path: Path) -> None:
        """Use `debian_root()`."""
        self.path = path

    def run(self, *command: str, **environ: str) -> "subprocess.CompletedProcess[str]":
        """Runs a command as root in there. Raises: CalledProcessError."""
        return subprocess.run(
            ["chroot", str(self.path), *command],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
            | environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=True,
        )

    def as_user(self, *command: str, **environ: str) -> list[str]:
        """The command line that runs a command as the person in there, with nothing in its environment but this."""
        given = {"HOME": HOME, "USER": USER, "PATH": f"{HOME}/.local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"} | environ
        pairs = [f"{name}={value}" for name, value in given.items()]
        return ["chroot", f"--userspec={UID}:{UID}", str(self.path), "/usr/bin/env", "-i", "-C", HOME, *pairs, *command]

    def files(self) -> set[str]:
        """The paths of all that is in there, without what belongs to the system's own book-keeping."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.path):
            inside = folder.removeprefix(str(self.path))
            folders[:] = [one for one in folders if not f"{inside}/{one}/".startswith(_OF_THE_SYSTEM)]
            found.update(f"{inside}/{name}" for name in (*folders, *names))
        return {one for one in found if not one.startswith(_OF_THE_SYSTEM)}


@contextmanager
def debian_root(work: Path, suite: str) -> Iterator[DebianRoot]:
    """A fresh copy of the suite's smallest system, made once in `work` with debootstrap; gone at the end."""
    base, path = work / f"base-{suite}", work / f"root-{suite}"
    if not (base / "etc" / "debian_version").exists():
        work.mkdir(parents=True, exist_ok=True)
        _run("debootstrap", "--variant=minbase", suite, str(base))
    _remove(path)
    _run("cp", "-a", str(base), str(path))
    with ExitStack() as stack:
        stack.callback(_remove, path)
        for kind, place in (("proc", "proc"), ("tmpfs", "dev/shm"), ("tmpfs", "tmp")):
            (path / place).mkdir(exist_ok=True)
            _run("mount", "-t", kind, kind, str(path / place))
            stack.callback(_run, "umount", "--lazy", str(path / place))
        _share_network(path)
        root = DebianRoot(path)
        root.run("useradd", "--create-home", "--uid", str(UID), "--shell", "/bin/sh", USER)
        runtime = path / "run" / "user" / str(UID)
        runtime.mkdir(parents=True, mode=0o700)
        os.chown(runtime, UID, UID)
        yield root


def _share_network(path: Path) -> None:
    """The way to the packages is this machine's."""
    shutil.copyfile("/etc/resolv.conf", path / "etc" / "resolv.conf")
    for file in Path("/etc/apt/apt.conf.d").glob("*prox*"):
        shutil.copyfile(file, path / "etc" / "apt" / "apt.conf.d" / file.name)


def _remove(path: Path) -> None:
    # Never through a mount that could not be undone.
    if path.exists():
        _run("rm", "-rf", "--one-file-system", str(path))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
