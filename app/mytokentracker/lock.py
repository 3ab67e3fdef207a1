"""A file that is held locked as long as something runs of which there is to be one; it goes with the process.

The tray, the charts window, a look at what the hook left, an exchange with a hub, and a hub have one each; and a file
that several programs change, while it is changed.
"""

import itertools
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from mytokentracker.calls.locked import is_held, try_lock

__all__ = ["Lock", "acquire", "changing", "is_held"]

# Who only looks holds the file for microseconds; who wants to have it tries again rather than take that for another.
_TRIES = 3
_PAUSE_SECONDS = 0.03
# A change to a small file, on a busy disk.
_CHANGE_SECONDS = 2.0


class Lock:
    """A held lock. `release` gives it back, as does the end of the process, however it ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Give the lock back; the file stays, since removing it would let two processes lock two files of one name."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def acquire(path: Path, patience_seconds: float = 0.0) -> Lock | None:
    """The lock, or None when another process (or another part of this one) has it all that time.

    Raises: OSError when the file cannot be made, or its file system knows no locks.
    """
    until = time.monotonic() + patience_seconds
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    with ExitStack() as stack:
        stack.callback(os.close, descriptor)
        for attempt in itertools.count(1):
            if try_lock(descriptor, shared=False):
                stack.pop_all()
                return Lock(descriptor)
            if attempt >= _TRIES and time.monotonic() >= until:
                break
            time.sleep(_PAUSE_SECONDS)
    return None


@contextmanager
def changing(path: Path) -> Iterator[None]:
    """While the block reads that file and replaces it, nobody else does: the others' changes are to what it leaves.

    Another program that hangs in there keeps nobody from a change for long; a file system without locks not at all.
    """
    held = None
    with suppress(OSError):
        held = acquire(path.with_name(f".{path.name}.lock"), _CHANGE_SECONDS)
    try:
        yield
    finally:
        if held is not None:
            held.release()
