"""How a file is replaced: in one step, so that nobody ever reads half of it."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def replace_text(
    path: Path,
    text: str,
    *,
    mode: int | None = None,
    check: Callable[[], object] | None = None,
    durable: bool = True,
) -> None:
    """Puts the text, as UTF-8, in the place of the file in one step: nobody ever reads half of it.

    Its folder is made where it is missing; a link stays one, and so do the permissions, unless `mode` says others.
    check: called when all is ready, just before the step; what it raises prevents it.
    durable: waits until the disk has it, so that it outlives a power cut; a busy disk takes a second for that.
    Raises: OSError, and UnicodeEncodeError; the file is then unchanged.
    """
    target = Path(os.path.realpath(path))
    data = text.encode()
    target.parent.mkdir(parents=True, exist_ok=True)
    if mode is None:
        with suppress(FileNotFoundError):
            mode = stat.S_IMODE(target.stat().st_mode)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        # What replaces something private is private from its first byte on.
        with open(temporary, "wb", opener=None if mode is None else _private) as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        if check is not None:
            check()
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
