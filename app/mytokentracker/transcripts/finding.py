"""Finds the transcripts below Claude Code's folders, and which of them look other than when they were last read."""

import errno
import os
import stat
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import msgspec

from mytokentracker.core import handles
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.regular import as_text, on_disk
from mytokentracker.transcripts.reading import Seen


class Changed(msgspec.Struct, frozen=True, array_like=True):
    """A transcript that looks other than when it was last read. away: the folder that is, of which it is; "": none."""

    path: str
    size: int
    mtime_ns: int
    away: str = ""


class Unread(msgspec.Struct, frozen=True, array_like=True):
    """What could not be read, and the operating system's reason, with its number (0: another one)."""

    path: str
    reason: str
    number: int = 0

    @classmethod
    def of(cls, path: str, error: OSError) -> "Unread":
        """A name of other bytes than UTF-8 is shown as well as it can be."""
        return cls(shown(path), error.strerror or str(error), error.errno or 0)


class Found(msgspec.Struct, frozen=True):
    """What a walk over the folders found. silent: those that did not answer; nothing is known of them now."""

    files: int
    changed: tuple[Changed, ...]
    problems: tuple[Problem, ...]
    silent: tuple[str, ...] = ()


class Walked(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """The same of a walk in another process, which does not know what was seen before."""

    changed: tuple[Changed, ...]
    unreadable: tuple[Unread, ...]


def find_changed(folders: Iterable[Path], seen: dict[str, Seen]) -> Found:
    """All transcripts below the folders' `projects`, and which of them look other than `seen` says.

    Folders that cannot be read become a Problem; the rest goes on.
    """
    walk = _Walk(seen)
    for folder in folders:
        walk.descend(os.path.realpath(folder / "projects"))
    return Found(walk.files, tuple(walk.changed), unread_folders(walk.unreadable))


def walked(folder: str, on_step: Callable[[], object]) -> Walked:
    """All transcripts below a folder's `projects`. on_step: called before each entry of a folder."""
    walk = _Walk({}, on_step)
    walk.descend(os.path.realpath(os.path.join(on_disk(folder), "projects")))
    return Walked(tuple(walk.changed), tuple(walk.unreadable))


def shown(path: str) -> str:
    """A path as people can be shown it: what is not UTF-8 in it is replaced."""
    return os.fsencode(on_disk(path)).decode(errors="replace")


class _Walk:
    """Plain os.scandir: with 10,000 unchanged files this is all that a tick does, and it has 50 ms for it."""

    def __init__(self, seen: dict[str, Seen], on_step: Callable[[], object] | None = None) -> None:
        self.seen = seen
        self.files = 0
        self.changed: list[Changed] = []
        self.unreadable: list[Unread] = []
        self._links: set[str] = set()
        self._on_step = on_step

    def descend(self, top: str) -> None:
        folders, known, on_step = [top], self.seen.get, self._on_step
        while folders:
            folder = folders.pop()
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        if on_step is not None:
                            on_step()
                        try:
                            if not entry.name.endswith(".jsonl"):
                                if entry.is_dir() and self._is_new(entry):
                                    folders.append(entry.path)
                                continue
                            status = entry.stat()
                        except OSError as error:  # such as a link in a circle: the other entries can be read
                            self._note_unreadable(entry.path, error)
                            continue
                        path = entry.path
                        seen = known(path)
                        if seen is None and not path.isascii():
                            path = as_text(path)
                            seen = known(path)
                        if (
                            seen is not None
                            and seen.mtime_ns == status.st_mtime_ns
                            and seen.size == status.st_size
                            and (seen.inode == status.st_ino or not status.st_ino)  # Windows gives no file id here
                        ):
                            self.files += 1
                        elif stat.S_ISREG(status.st_mode) and not _is_text(path):
                            self._note_unreadable(path, OSError(errno.EILSEQ, "its name is not Unicode"))
                        elif stat.S_ISREG(status.st_mode):
                            self.files += 1
                            self.changed.append(Changed(path, status.st_size, status.st_mtime_ns))
                        elif stat.S_ISDIR(status.st_mode) and self._is_new(entry):
                            folders.append(entry.path)
            except OSError as error:
                self._note_unreadable(folder, error)

    def _note_unreadable(self, path: str, error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):  # gone meanwhile
            self.unreadable.append(Unread.of(path, error))

    def _is_new(self, entry: "os.DirEntry[str]") -> bool:
        return not entry.is_symlink() or self._is_new_link(entry.path)

    def _is_new_link(self, path: str) -> bool:
        target = os.path.realpath(path)
        if target in self._links:
            return False
        self._links.add(target)
        return True


def _is_text(path: str) -> bool:
    """Whether the store, which speaks UTF-8, can hold it: on Windows a name may have any surrogates."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def changed_among(paths: Iterable[str], seen: dict[str, Seen]) -> tuple[Changed, ...]:
    """Those of the paths that are transcripts and look other than `seen` says."""
    walk = []
    for name in paths:
        try:
            status = os.stat(name)
        except OSError:
            continue
        path = as_text(name)
        if stat.S_ISREG(status.st_mode) and seen.get(path) != Seen.of(status) and _is_text(path):
            walk.append(Changed(path, status.st_size, status.st_mtime_ns))
    return tuple(walk)


def silent_folders(folders: Collection[str]) -> tuple[Problem, ...]:
    """What to tell of folders that do not answer."""
    if not folders:
        return ()
    hint = tr_later(
        "{folders}: nothing comes from the disk or the computer that it is on. What was counted of it stays. It is"
        " asked again every minute, and what is new in it is counted once it answers.",
        "of a folder on a network drive, or of several",
        folders=", ".join(sorted(shown(folder) for folder in folders)),
    )
    return (Problem(tr_noop("A folder of transcripts does not answer"), hint),)


def unread(unreadable: Collection[Unread]) -> tuple[Problem, ...]:
    """What to tell of transcripts that could not be read."""
    if not unreadable:
        return ()
    hint = _no_handles(unreadable) or tr_later(
        "{places}. The other transcripts are counted.", "places: a file: why", places=_first_of(unreadable)
    )
    return (Problem(tr_noop("A transcript cannot be read"), hint),)


def unread_folders(unreadable: Collection[Unread]) -> tuple[Problem, ...]:
    """What to tell of folders that could not be read."""
    if not unreadable:
        return ()
    places, hint = _first_of(unreadable), _no_handles(unreadable)
    if not hint and any(one.number in (errno.EACCES, errno.EPERM) for one in unreadable):
        hint = tr_later("{places}. Check its permissions.", "places: a folder: why", places=places)
    hint = hint or tr_later("{places}. The other folders are counted.", "places: a folder: why", places=places)
    return (Problem(tr_noop("A folder of transcripts cannot be read"), hint),)


def _no_handles(unreadable: Collection[Unread]) -> str:
    return next(filter(None, (handles.advice(one.number) for one in unreadable)), "")


def _first_of(unreadable: Collection[Unread]) -> str:
    first = next(iter(unreadable))
    if len(unreadable) == 1:
        return f"{first.path}: {first.reason}"
    return tr_later(
        "{path} and {number} more: {reason}",
        "of files or folders",
        path=first.path,
        number=len(unreadable) - 1,
        reason=first.reason,
    )
