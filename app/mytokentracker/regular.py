"""Opens files that may have been replaced by something else: a pipe, on which one would wait for ever, or a device."""

import errno
import os
import stat
from io import FileIO
from pathlib import Path

# Without it, opening a pipe waits until somebody writes; reading a file does not know it. Windows has no such pipes.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


# Python has bytes of a name that are no UTF-8 as lone surrogates from here on (PEP 383), which no store and no JSON can
# hold; we hold them as characters that nobody uses.
_BYTES, _FIRST, _HELD = range(0x80, 0x100), 0xDC00, 0x10FF00
_TO_TEXT = {_FIRST + byte: _HELD + byte for byte in _BYTES}
_TO_DISK = {_HELD + byte: _FIRST + byte for byte in _BYTES}


def as_text(path: str) -> str:
    """A path as it can be kept and sent, whatever bytes it is of; `opened` takes it."""
    return path if path.isascii() else path.translate(_TO_TEXT)


def on_disk(path: str) -> str:
    """The path of which `as_text` made this one."""
    return path if path.isascii() else path.translate(_TO_DISK)


def opened(path: str | Path) -> FileIO:
    """The file, open for reading and unbuffered. Raises: OSError, also for what is no file."""
    descriptor = os.open(on_disk(str(path)), _FLAGS)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return FileIO(descriptor, "rb")
    os.close(descriptor)
    raise OSError(errno.EINVAL, "it is not a file", str(path))


def read(path: Path, most: int) -> bytes:
    """All that is in it. most: bytes; a larger file is not what it is taken for. Raises: OSError."""
    with opened(path) as file:
        found = bytearray()
        while part := file.read(most + 1 - len(found)):
            found += part
    if len(found) > most:
        raise OSError(errno.EFBIG, f"it has more than {most // 1_000_000} MB", str(path))
    return bytes(found)
