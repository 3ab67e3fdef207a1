"""How a file is replaced: in one step, so that nobody ever reads half of it."""

import os
import stat
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_MAKE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def replace_text(
    path: Path,
    text: str,
    *,
    mode: int | None = None,
    new_mode: int = 0o600,
    check: Callable[[], object] | None = None,
    durable: bool = True,
) -> None:
    """Puts the text, as UTF-8, in the place of the file in one step: nobody ever reads half of it.

    Its folder is made where it is missing; a link stays one, and so do the permissions, unless `mode` says others.
    new_mode: of a file that is not there yet: what is ours is for its owner's eyes. The umask applies to it.
    check: called when all is ready, just before the step; what it raises prevents it.
    durable: waits until the disk has it, so that it outlives a power cut; a busy disk takes a second for that.
    Raises: OSError, and UnicodeEncodeError; the file is then unchanged.
    """
    target = Path(os.path.realpath(path))
    data = text.encode()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if mode is None:
        with suppress(FileNotFoundError):
            mode = stat.S_IMODE(target.stat().st_mode)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.{threading.get_ident()}.tmp")
    try:
        # What a killed process of the same number left there may have other permissions, or be a link.
        temporary.unlink(missing_ok=True)
        # What replaces something private is private from its first byte on.
        opened = os.open(temporary, _MAKE, new_mode if mode is None else 0o600)
        with open(opened, "wb") as file:  # noqa: PTH123 - a descriptor
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
