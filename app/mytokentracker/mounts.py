"""What kind of place a folder is: one of this system, or one on another machine, which may stop to answer."""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from mytokentracker.core.wsl import is_of_wsl

# Changes made on the other side send no events to this one. Source: inotify(7), "network filesystems".
_REMOTE = (
    "nfs",
    "cifs",
    "smb",
    "fuse.",
    "afs",
    "ceph",
    "9p",
    "drvfs",
    "virtiofs",
    "vboxsf",
    "davfs",
)
# Who asks these waits in the kernel until somebody answers, and cannot even be killed meanwhile.
_MAY_HANG = ("nfs", "cifs", "smb", "fuse.", "afs", "ceph", "davfs", "autofs")
# These are of this system: what lies below them is, as a rule.
_LOCAL_FUSE = (
    "fuse.bindfs",
    "fuse.cryfs",
    "fuse.encfs",
    "fuse.gocryptfs",
    "fuse.mergerfs",
    "fuse.snapfuse",
    "fuse.squashfuse",
    "fuse.unionfs",
)
# Source: path_resolution(7).
_MOST_LINKS = 40


class Place(msgspec.Struct, frozen=True):
    """Where a path leads. kind: of the file system there, such as "nfs4"; "" when not known.

    behind: where a system is mounted that may stop to answer, and that it lies on or behind; "" when there is none.
    """

    path: str
    kind: str = ""
    behind: str = ""


def place(path: Path, mounts: str | None = None) -> Place:
    """Where a path leads through all links; what lies on a system that may not answer is not asked, but taken as named.

    mounts: the text of /proc/mounts; read where it is not given. Where there is none, everything is asked.
    """
    table = _table(read_mounts() if mounts is None else mounts)
    if not table:
        return Place(os.path.realpath(path))
    # Not normpath: behind a link, ".." is another folder than before it.
    left = os.fspath(path if path.is_absolute() else Path.cwd() / path).split("/")[::-1]
    at, links = "/", 0
    while left:
        part = left.pop()
        if part in ("", "."):
            continue
        at = os.path.dirname(at) if part == ".." else os.path.join(at, part)  # noqa: PTH118, PTH120
        mount, kind = _on(table, at)
        if kind.startswith(_MAY_HANG) or kind == "fuse":
            at = os.path.normpath(os.path.join(at, *left[::-1]))  # noqa: PTH118
            return Place(at, _on(table, at)[1], mount)
        try:
            target = os.readlink(at) if links < _MOST_LINKS else ""  # noqa: PTH115
        except OSError:
            continue
        links += 1
        left += target.split("/")[::-1]
        at = "/" if target.startswith("/") else os.path.dirname(at) if target else at  # noqa: PTH120
    return Place(at, _on(table, at)[1])


def away(folders: Iterable[Path], home: Path, mounts: str | None = None) -> frozenset[Path]:
    """Those folders that may stop to answer while the home folder goes on: no thread of ours may ask them anything."""
    mounts = read_mounts() if mounts is None else mounts
    here = place(home, mounts).behind
    return frozenset(one for one in folders if place(one, mounts).behind not in ("", here))


def remote_kind(folder: Path, mounts: str | None = None) -> str | None:
    r"""The kind of network or foreign file system that a folder lies on, such as "nfs4"; None for one of this system.

    mounts: as in `place`. On Windows only what begins with \\ is told apart.
    """
    if str(folder).startswith("\\\\"):
        # Windows tells of no changes there either, though it lists them as folders of its own.
        return "wsl" if is_of_wsl(str(folder)) else "network"
    kind = place(folder, mounts).kind
    return kind if kind.startswith(_REMOTE) else None


def is_wsl(version: str | None = None) -> bool:
    """Whether this Linux runs inside Windows. version: the text of /proc/version; read where it is not given."""
    return "microsoft" in (_read(Path("/proc/version")) if version is None else version).lower()


def windows_claude_folders(users: Path = Path("/mnt/c/Users")) -> tuple[Path, ...]:
    """Claude Code's folders on the Windows side of a WSL."""
    try:
        homes: Iterable[Path] = sorted(users.iterdir())
    except OSError:
        return ()
    return tuple(home / ".claude" for home in homes if os.path.isdir(home / ".claude" / "projects"))  # noqa: PTH112 - never raises


def read_mounts() -> str:
    """The text of /proc/mounts; "" on systems that have none."""
    return _read(Path("/proc/mounts"))


def _table(mounts: str) -> dict[str, str]:
    """The kind of file system at each place; of several at one place the last one is seen."""
    table = {}
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) >= 3:
            # Source: getmntent(3): spaces and the like are written as octal escapes.
            kind = "local" if parts[2].startswith(_LOCAL_FUSE) else parts[2]
            table[re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), parts[1])] = kind
    return table


def _on(table: Mapping[str, str], path: str) -> tuple[str, str]:
    """On which mount it lies, and of what kind that is."""
    mount = path
    while mount not in table and mount != "/":
        mount = os.path.dirname(mount)  # noqa: PTH120
    return mount, table.get(mount, "")


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
