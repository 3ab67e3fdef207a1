"""The spool's writing side: one small file an event, there whole or not at all, and never more than 4096 of them."""

import os
import time

from mytokentracker.calls.objects import encoded
from mytokentracker.calls.objects import name as name_part

MOST_FILES = 4096
ENDING = ".event"
_UNFINISHED = ".new"
_SLOT_SECONDS = 300
_LEFT_BEHIND_SECONDS = 60
# Ten thousand files are brought down to the bound in some dozens of calls, each a few milliseconds longer than usual.
_PORTION = 128
_LEAST = 32
_SORTED_OUT = 4 * MOST_FILES
_BOUND_SECONDS = 0.015


def session_name(session: object) -> str:
    """What the spool calls a session: its id, or what of it may stand in a file's name; "unknown" for none."""
    return name_part(session) or "unknown"


def hook_name(at: float, session: str, event: str) -> str:
    """The file of a hook's event; event as objects.name() gives it."""
    return f"{int(at):010d}.hook.{session}{'.' + event if event else ''}{ENDING}"


def reading_name(at: float, session: str, *, has_limits: bool) -> str:
    """The file of a status line's reading: one for each session and five minutes, of which the newest stays.

    One without windows has a name of its own: at the start of a session it must not take the place of one with them.
    """
    slot = int(at) // _SLOT_SECONDS * _SLOT_SECONDS
    return f"{slot:010d}.statusline.{session}{'' if has_limits else '.cost'}{ENDING}"


def put(folder: str, name: str, record: dict[str, object]) -> None:
    """Writes a record, readable by its owner only, and makes the folder when it is missing. Raises: OSError."""
    unfinished = os.path.join(folder, f".{int(time.time()):010d}.{os.getpid()}.{time.monotonic_ns()}{_UNFINISHED}")
    data = encoded(record).encode("ascii")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        file = os.open(unfinished, flags, 0o600)
    except FileNotFoundError:
        os.makedirs(folder, 0o700, exist_ok=True)
        file = os.open(unfinished, flags, 0o600)
    try:
        try:
            if os.write(file, data) < len(data):
                raise OSError("the disk is full")
        finally:
            os.close(file)
        os.replace(unfinished, os.path.join(folder, name))
    except OSError:
        _remove(unfinished)
        raise


def bound(folder: str) -> None:
    """Removes the oldest events beyond the bound and what killed writers left, in portions: it takes a moment only."""
    deadline = time.monotonic() + _BOUND_SECONDS
    events: list[str] = []
    gone: list[str] = []
    oldest = f".{max(int(time.time()) - _LEFT_BEHIND_SECONDS, 0):010d}"
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name.endswith(ENDING) and name[0] != ".":
                    events.append(name)
                    # Among so many, the oldest of those seen so far will do.
                    if len(events) >= _SORTED_OUT and len(events) % 1024 == 0 and time.monotonic() > deadline:
                        break
                elif name.endswith(_UNFINISHED) and name[0] == "." and name < oldest:
                    gone.append(name)
    except OSError:
        return
    if len(events) > MOST_FILES:
        events.sort()
        gone = events[: min(len(events) - MOST_FILES, _PORTION)] + gone
    for number, name in enumerate(gone[: 2 * _PORTION]):
        # However slow the machine is, more go than come.
        if number >= _LEAST and time.monotonic() > deadline:
            break
        _remove(os.path.join(folder, name))


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass  # another one was quicker, or the folder may not be written to
