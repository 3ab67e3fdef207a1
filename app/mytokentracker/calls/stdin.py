"""What Claude Code says on stdin, read in bounded time and memory."""

import os
import sys
import time

_CHUNK = 1 << 16
# What is wanted stands at the front; a whole answer of the model may come behind it.
_KEPT_BYTES = 4 << 20
_WRAPPED_BYTES = 64 << 20

TYPE_CHECKING = False  # typing takes milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable

if sys.platform == "win32":

    def read(seconds: float) -> bytes:
        """What comes until stdin ends, but for so many seconds at most and only the first 4 MB; b"" for none."""
        import _thread

        chunks: list[bytes] = []
        done = _thread.allocate_lock()
        done.acquire()

        def take() -> None:
            _take(chunks, lambda _kept: True)
            done.release()

        # A thread, since a pipe cannot be waited for in any other way there; it ends with the process.
        _thread.start_new_thread(take, ())
        done.acquire(timeout=seconds)
        return b"".join(chunks)

else:

    def read(seconds: float) -> bytes:
        """What comes until stdin ends, but for so many seconds at most and only the first 4 MB; b"" for none.

        What is there already is read however late it is: a busy machine may let us wait for longer than that.
        """
        import select

        chunks: list[bytes] = []
        deadline = time.monotonic() + seconds

        def is_there(kept: int) -> bool:
            left = deadline - time.monotonic()
            return (left > 0 or kept < _KEPT_BYTES) and bool(select.select([0], [], [], max(left, 0.0))[0])

        _take(chunks, is_there)
        return b"".join(chunks)


def _take(chunks: list[bytes], is_there: "Callable[[int], bool]") -> None:
    kept = 0
    try:
        # All of it is taken, so that the client does not write into a closed pipe.
        while is_there(kept) and (chunk := os.read(0, _CHUNK)):
            if kept < _KEPT_BYTES:
                chunks.append(chunk)
                kept += len(chunk)
    except OSError:
        pass  # closed, or a folder: there is no more


def read_all() -> bytes:
    """All that comes until stdin ends, up to 64 MB: another command is to get it as it was."""
    chunks: list[bytes] = []
    left = _WRAPPED_BYTES
    try:
        while left > 0 and (chunk := os.read(0, min(_CHUNK, left))):
            chunks.append(chunk)
            left -= len(chunk)
    except OSError:
        pass  # closed, or a folder: there is no more
    return b"".join(chunks)
