"""What a hook leaves behind when no tray runs: a short scan that nobody sees, once the transcripts have settled.

One runs at a time. Who finds the lock taken may go: the holder looks for new events once more after it has let go.
"""

import os
import sqlite3
import sys
import time
from pathlib import Path

import msgspec

from mytokentracker import lock
from mytokentracker.cli.looking import looked, tell_status_line
from mytokentracker.core.records import Failed
from mytokentracker.faults import noted
from mytokentracker.paths import Paths, paths
from mytokentracker.regular import opened

# Source: the client, watched: the last response comes 60-90 ms after the start of a Stop hook, a session's cost line
# 130 ms after that of a SessionEnd hook.
_QUIET_SECONDS = 0.5
_PATIENCE_SECONDS = 5.0
_LOOK_SECONDS = 0.1
_RECENT_SECONDS = 120
_EVENT_BYTES = 1 << 16

_Events = dict[str, int]
"""Names of the hooks' events in the spool, and when each was written, in nanoseconds."""


class _Event(msgspec.Struct, frozen=True):
    transcript: str = ""


_decode = msgspec.json.Decoder(_Event).decode


def main(arguments: list[str]) -> int:
    """The hidden command `catch-up [--data FOLDER]`, as a process of its own; gives the exit status."""
    places = paths(os.environ)
    if arguments[:1] == ["--data"] and len(arguments) > 1:
        named = Path(arguments[1]).absolute()
        # Only MYTOKENTRACKER_HOME makes it another one, which the hook was installed under: then it is all in there.
        places = places if named == places.data else Paths(config=named, data=named, is_named=True)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - until the end
    if hasattr(os, "nice"):
        os.nice(10)
    try:
        places.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        # We were started in the person's project: neither its modules nor its folder are ours to hold.
        os.chdir(places.data)
        catch_up(places)
    except (Failed, sqlite3.Error, OSError):
        return 1  # it lasts: whoever looks next says it to the person
    except Exception as error:  # noqa: BLE001 - nobody would read it here
        noted(error, places)
        return 1
    return 0


def catch_up(places: Paths) -> None:
    """Counts what is new, and again as long as further hooks have left events; ends when a tray runs, or another one.

    Raises: StoreError, sqlite3.Error, OSError when the store or the lock's file refuses.
    """
    since = time.time() - _RECENT_SECONDS
    while True:
        held = lock.acquire(places.data / "catch-up.lock")
        if held is None:
            return
        try:
            seen = _settled(places, since)
            if lock.is_held(places.tray_lock):
                return
            with looked(places) as look:
                tell_status_line(look, places)
        finally:
            held.release()
        if _events(places.spool, since).items() <= seen.items():
            return


def _settled(places: Paths, since: float) -> _Events:
    """The events there are once their transcripts have not grown for a moment, or have kept us waiting long enough."""
    started = quiet_since = time.monotonic()
    known: tuple[_Events, dict[str, tuple[int, int] | None]] | None = None
    while True:
        events = _events(places.spool, since)
        state = (events, {path: _size_and_time(path) for path in _transcripts(places.spool, events)})
        now = time.monotonic()
        if state != known:
            known, quiet_since = state, now
        waited_enough = now - quiet_since >= _QUIET_SECONDS or now - started >= _PATIENCE_SECONDS
        if waited_enough or lock.is_held(places.tray_lock):
            return events
        time.sleep(_LOOK_SECONDS)


def _events(spool: Path, since: float) -> _Events:
    found: _Events = {}
    try:
        with os.scandir(spool) as entries:
            for entry in entries:
                at, _, rest = entry.name.partition(".")
                if rest.startswith("hook.") and at.isdecimal() and int(at) >= since:
                    found[entry.name] = entry.stat(follow_symlinks=False).st_mtime_ns
    except OSError:
        pass  # no spool, or one that was taken just now
    return found


def _transcripts(spool: Path, events: _Events) -> set[str]:
    found = set()
    for name in events:
        try:
            with opened(spool / name) as file:
                found.add(_decode(file.read(_EVENT_BYTES)).transcript)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            continue  # anybody may have put it there
    return found - {""}


def _size_and_time(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - a text from outside: no more is done with it
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns
