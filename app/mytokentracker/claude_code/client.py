"""Which versions of Claude Code are in use, as its transcripts say; no process is started for it."""

import heapq
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import msgspec

from mytokentracker.regular import opened

Version: TypeAlias = tuple[int, int, int]

# In use is what wrote a transcript in the days before the newest one.
_RECENT_SECONDS = 7 * 24 * 3600
_FILES = 40
# Most lines are shorter than the first; one that is longer than the second hides its file's version.
_TAILS = (1 << 16, 1 << 20)
_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?![\d.])")


class _Line(msgspec.Struct):
    version: str = ""


_LINE = msgspec.json.Decoder(_Line)


def versions(folder: Path) -> tuple[Version, ...]:
    """The versions that wrote the latest transcripts in this folder of Claude Code, oldest first; () when none tell."""
    newest = heapq.nlargest(_FILES, _transcripts(folder))
    recent = [path for at, path in newest if at >= newest[0][0] - _RECENT_SECONDS]
    return tuple(sorted({found for path in recent if (found := _version(path)) is not None}))


def _transcripts(folder: Path) -> Iterator[tuple[float, str]]:
    """When each session's transcript was last written to, and its path. Subagents run in their session's client."""
    for project in _entries(str(folder / "projects")):
        for entry in _entries(project.path):
            try:
                if entry.name.endswith(".jsonl") and entry.is_file():
                    yield entry.stat().st_mtime, entry.path
            except OSError:
                continue


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def _version(path: str) -> Version | None:
    """The version of the last line that has one. Nothing else of the lines is kept."""
    for tail in _TAILS:
        try:
            with opened(path) as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(size - tail, 0))
                lines = file.read(tail).split(b"\n")
        except OSError:
            return None
        # The first line may have lost its beginning.
        for line in reversed(lines[1:] if size > tail else lines):
            try:
                found = _VERSION.match(_LINE.decode(line).version)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                continue
            if found is not None:
                return int(found[1]), int(found[2]), int(found[3])
        if size <= tail:
            return None
    return None
