"""Finds the transcripts below Claude Code's folders, and which of them look other than when they were last read."""

import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path

import msgspec

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.transcripts.reading import Seen


class Changed(msgspec.Struct, frozen=True):
    """A transcript that looks other than when it was last read."""

    path: str
    size: int
    mtime_ns: int


class Found(msgspec.Struct, frozen=True):
    """What a walk over the folders found."""

    files: int
    changed: tuple[Changed, ...]
    problems: tuple[Problem, ...]


def find_changed(folders: Iterable[Path], seen: dict[str, Seen]) -> Found:
    """All transcripts below the folders' `projects`, and which of them look other than `seen` says.

    Folders that cannot be read become a Problem; the rest goes on.
    """
    walk = _Walk(seen)
    for folder in folders:
        walk.descend(os.path.realpath(folder / "projects"))
    return Found(walk.files, tuple(walk.changed), _folder_problems(walk.unreadable))


class _Walk:
    """Plain os.scandir: with 10,000 unchanged files this is all that a tick does, and it has 50 ms for it."""

    def __init__(self, seen: dict[str, Seen]) -> None:
        self.seen = seen
        self.files = 0
        self.changed: list[Changed] = []
        self.unreadable: list[tuple[str, str]] = []
        self._links: set[str] = set()

    def descend(self, top: str) -> None:
        folders, known = [top], self.seen.get
        while folders:
            folder = folders.pop()
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        try:
                            if not entry.name.endswith(".jsonl"):
                                if entry.is_dir() and self._is_new(entry):
                                    folders.append(entry.path)
                                continue
                            status = entry.stat()
                        except OSError as error:  # such as a link in a circle: the other entries can be read
                            self._note_unreadable(entry.path, error)
                            continue
                        seen = known(entry.path)
                        if (
                            seen is not None
                            and seen.mtime_ns == status.st_mtime_ns
                            and seen.size == status.st_size
                            and (seen.inode == status.st_ino or not status.st_ino)  # Windows gives no file id here
                        ):
                            self.files += 1
                        elif stat.S_ISREG(status.st_mode) and not _is_text(entry.path):
                            self._note_unreadable(entry.path, OSError(errno.EILSEQ, "its name is not UTF-8"))
                        elif stat.S_ISREG(status.st_mode):
                            self.files += 1
                            self.changed.append(Changed(entry.path, status.st_size, status.st_mtime_ns))
                        elif stat.S_ISDIR(status.st_mode) and self._is_new(entry):
                            folders.append(entry.path)
            except OSError as error:
                self._note_unreadable(folder, error)

    def _note_unreadable(self, path: str, error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):  # gone meanwhile
            self.unreadable.append((os.fsencode(path).decode(errors="replace"), error.strerror or str(error)))

    def _is_new(self, entry: "os.DirEntry[str]") -> bool:
        return not entry.is_symlink() or self._is_new_link(entry.path)

    def _is_new_link(self, path: str) -> bool:
        target = os.path.realpath(path)
        if target in self._links:
            return False
        self._links.add(target)
        return True


def _is_text(path: str) -> bool:
    """Whether the store, which speaks UTF-8, can hold it: names of other bytes come as lone surrogates."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def changed_among(paths: Iterable[str], seen: dict[str, Seen]) -> tuple[Changed, ...]:
    """Those of the paths that are transcripts and look other than `seen` says."""
    walk = []
    for path in paths:
        try:
            status = os.stat(path)
        except OSError:
            continue
        if stat.S_ISREG(status.st_mode) and seen.get(path) != Seen.of(status) and _is_text(path):
            walk.append(Changed(path, status.st_size, status.st_mtime_ns))
    return tuple(walk)


def unread(unreadable: list[tuple[str, str]]) -> tuple[Problem, ...]:
    """What to tell of transcripts that could not be read: each its path and why."""
    if not unreadable:
        return ()
    hint = tr_later("{places}. The other transcripts are counted.", "places: a file: why", places=_first_of(unreadable))
    return (Problem(tr_noop("A transcript cannot be read"), hint),)


def _folder_problems(unreadable: list[tuple[str, str]]) -> tuple[Problem, ...]:
    if not unreadable:
        return ()
    hint = tr_later("{places}. Check its permissions.", "places: a folder: why", places=_first_of(unreadable))
    return (Problem(tr_noop("A folder of transcripts cannot be read"), hint),)


def _first_of(unreadable: list[tuple[str, str]]) -> str:
    path, reason = unreadable[0]
    if len(unreadable) == 1:
        return f"{path}: {reason}"
    return tr_later(
        "{path} and {number} more: {reason}",
        "of files or folders",
        path=path,
        number=len(unreadable) - 1,
        reason=reason,
    )
