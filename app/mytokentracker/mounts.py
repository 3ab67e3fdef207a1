"""What kind of place a folder is: one whose changes are noticed at once, or one on another machine or system."""

import os
from collections.abc import Iterable
from pathlib import Path

from mytokentracker.core.wsl import is_of_wsl

# Changes made on the other side send no events to this one. Source: inotify(7), "network filesystems".
_REMOTE = (
    "nfs",
    "cifs",
    "smb",
    "fuse.sshfs",
    "fuse.rclone",
    "afs",
    "ceph",
    "9p",
    "drvfs",
    "virtiofs",
    "vboxsf",
    "davfs",
)


def remote_kind(folder: Path, mounts: str | None = None) -> str | None:
    r"""The kind of network or foreign file system that a folder lies on, such as "nfs4"; None for one of this system.

    mounts: the text of /proc/mounts; read where it is not given. On Windows only what begins with \\ is told apart.
    """
    if str(folder).startswith("\\\\"):
        # Windows tells of no changes there either, though it lists them as folders of its own.
        return "wsl" if is_of_wsl(str(folder)) else "network"
    if mounts is None:
        mounts = _read(Path("/proc/mounts"))
    path = os.path.realpath(folder)
    best, kind = "", None
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        # Source: getmntent(3): spaces and the like are written as octal escapes.
        place = parts[1].encode().decode("unicode_escape") if "\\" in parts[1] else parts[1]
        inside = path == place or path.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(best):
            best, kind = place, parts[2]
    return kind if kind is not None and kind.startswith(_REMOTE) else None


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


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""
