"""Memory that a large piece of work leaves behind."""

import ctypes
import gc
import sys
from contextlib import suppress


def give_memory_back() -> None:
    """Hands what is free to the system, which Python's allocator would keep."""
    gc.collect()
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # musl has none
            ctypes.CDLL(None).malloc_trim(0)
