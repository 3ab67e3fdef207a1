"""Memory that a large piece of work leaves behind."""

import ctypes
import sys
from contextlib import suppress

# Reading so much leaves memory behind that is worth giving back; so do many small readings.
_LARGE_BYTES = 32 * 1024 * 1024
_EVERY_SECONDS = 3600


class Tidying:
    """Gives memory back after a large reading, and once an hour. now: UTC seconds."""

    def __init__(self, now: int) -> None:
        self._last = now

    def after(self, bytes_read: int, now: int) -> None:
        """After a look at the transcripts, in which so much was read."""
        if bytes_read > _LARGE_BYTES or not 0 <= now - self._last < _EVERY_SECONDS:
            self._last = now
            give_memory_back()


def give_memory_back() -> None:
    """Hands what is free to the system, which Python's allocator would keep."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # musl has none
            ctypes.CDLL(None).malloc_trim(0)
