"""What we leave for the status line that Claude Code runs: it shows our numbers without opening the store."""

import contextlib
import os
from pathlib import Path

import msgspec

from mytokentracker.core.records import Snapshot
from mytokentracker.settings import Settings

# The status line believes what is not older than an hour.
_AGAIN_SECONDS = 1200
_LARGEST_BYTES = 64 * 1024
# What Claude refused at is its own word as well.
_SOURCES = {"limit": "statusline"}


class _Window(msgspec.Struct, frozen=True):
    name: str
    percent: float
    resets_at: int | None
    at: int
    source: str


class _Known(msgspec.Struct, frozen=True):
    parts: tuple[str, ...]
    beside: bool
    windows: tuple[_Window, ...]


class StatusLine:
    """The file, written only when there is something new to say."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written: _Known | None = None

    def show(self, snapshot: Snapshot, settings: Settings) -> None:
        """Has the file say what the snapshot says. One that cannot be written is tried again at the next snapshot."""
        known = _known(snapshot, settings)
        if self._written is None:
            self._written = self._read()
        if self._written is not None and not _is_news(known, self._written):
            return
        temporary = self._path.with_name(f".{self._path.name}.{os.getpid()}.tmp")
        # No fsync: at worst the status line knows less for a while.
        with contextlib.suppress(OSError):
            try:
                temporary.write_bytes(msgspec.json.encode(known))
                temporary.replace(self._path)
                self._written = known
            finally:
                temporary.unlink(missing_ok=True)

    def _read(self) -> _Known | None:
        try:
            with self._path.open("rb") as file:
                return msgspec.json.decode(file.read(_LARGEST_BYTES), type=_Known)
        except (OSError, msgspec.MsgspecError):
            return None


def _known(snapshot: Snapshot, settings: Settings) -> _Known:
    at = snapshot.as_of
    windows = [
        _Window(one.name, round(one.percent, 1), one.resets_at, at, _SOURCES.get(one.source, one.source))
        for one in snapshot.windows
        # An estimate under a plan that nobody chose is none.
        if snapshot.plan_chosen or one.source != "estimated"
    ]
    windows += [_Window(one.name, round(one.percent, 1), one.resets_at, at, "statusline") for one in snapshot.further]
    return _Known(settings.statusline_parts, settings.statusline_beside, tuple(windows))


def _is_news(known: _Known, written: _Known) -> bool:
    if (known.parts, known.beside, len(known.windows)) != (written.parts, written.beside, len(written.windows)):
        return True
    return any(
        abs(one.at - other.at) >= _AGAIN_SECONDS or msgspec.structs.replace(one, at=other.at) != other
        for one, other in zip(known.windows, written.windows, strict=True)
    )
