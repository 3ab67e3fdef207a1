"""Tells when a transcript was written to. A hint only: the tick finds what was missed."""

import contextlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from watchdog.events import FileCreatedEvent, FileModifiedEvent, FileMovedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.spool import RING, is_event

# Reading a file makes events too, which would wake the reader for ever: only these are asked for.
_EVENTS: list[type[FileSystemEvent]] = [FileCreatedEvent, FileModifiedEvent, FileMovedEvent]


class Watch:
    """Watches the `projects` folders below Claude Code's folders, and our spool, on threads that close() ends."""

    def __init__(self, on_change: Callable[[str], None]) -> None:
        self._handler = _Handler(on_change)
        self._observer: Any = None
        self._watched: dict[Path, tuple[int, int, Any]] = {}
        self.problems: tuple[Problem, ...] = ()

    def follow(self, folders: Iterable[Path], spool: Path | None = None) -> None:
        """Watches just these from now on; called again, it notices folders that went, came or were re-created.

        spool: a folder of ours into which other processes put what they want to be noticed, see RING and spool.
        """
        wanted = {Path(os.path.realpath(folder / "projects")) for folder in folders}
        if spool is not None:
            wanted.add(Path(os.path.realpath(spool)))
        problem: Problem | None = None
        for folder in tuple(self._watched):
            if folder not in wanted or not self._is_watched(folder):
                self._forget(folder)
        for folder in wanted - self._watched.keys():
            identity = _identity(folder)
            if identity is None:
                continue
            try:
                if self._observer is None:
                    self._observer = Observer()
                    self._observer.daemon = True
                    self._observer.start()
                watch = self._observer.schedule(self._handler, str(folder), recursive=True, event_filter=_EVENTS)
                self._watched[folder] = (*identity, watch)
            except OSError as error:
                problem = _problem(error)
        self.problems = () if problem is None else (problem,)

    def _is_watched(self, folder: Path) -> bool:
        """A folder that was made again may have the identity of the old one, but its watch has ended with that one."""
        *identity, watch = self._watched[folder]
        alive = any(emitter.watch == watch and emitter.is_alive() for emitter in self._observer.emitters)
        return alive and _identity(folder) == tuple(identity)

    def _forget(self, folder: Path) -> None:
        *_, watch = self._watched.pop(folder)
        with contextlib.suppress(KeyError, OSError):  # its thread ended with the folder
            self._observer.unschedule(watch)

    def close(self) -> None:
        """Ends the watching; no call comes after it."""
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
        self._observer, self._watched = None, {}


class _Handler(FileSystemEventHandler):
    def __init__(self, on_change: Callable[[str], None]) -> None:
        self._on_change = on_change

    def on_any_event(self, event: FileSystemEvent) -> None:
        for path in (event.src_path, event.dest_path):
            text = os.fsdecode(path)
            if text.endswith((".jsonl", RING)) or is_event(text):
                self._on_change(text)


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _problem(error: OSError) -> Problem:
    return Problem(
        tr_noop("Changes cannot be watched"),
        tr_later(
            "{reason}. Transcripts are looked at once a minute instead. On Linux, a larger"
            " fs.inotify.max_user_watches (and max_user_instances) helps.",
            reason=error.strerror or str(error),
        ),
    )
