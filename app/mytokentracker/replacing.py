"""How a file is replaced: in one step, so that nobody ever reads half of it."""

import os
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replaced(
    path: Path,
    *,
    mode: int | None = None,
    new_mode: int = 0o600,
    check: Callable[[], object] | None = None,
    durable: bool = True,
    if_new: bool = False,
) -> Iterator[BinaryIO]:
    """A file to write, which takes the place of the one of that name in one step when the block ends well.

    A link of that name is replaced, not followed. The permissions of what was there stay, unless `mode` says others.
    new_mode: of a file that is not there yet: what is ours is for its owner's eyes. The umask applies to it.
    check: called when all is ready, just before the step; what it raises prevents it.
    durable: waits until the disk has it, so that it outlives a power cut; a busy disk takes a second for that.
    if_new: a file that is there when the block ends stays as it is: of two that make it the first one's holds.
    Raises: OSError; the file is then unchanged.
    """
    if mode is None:
        with suppress(FileNotFoundError):
            mode = stat.S_IMODE(path.stat().st_mode)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.tmp")
    try:
        # What a killed process of the same number left there may have other permissions, or be a link.
        temporary.unlink(missing_ok=True)
        # What replaces something private is private from its first byte on.
        make = partial(os.open, mode=new_mode if mode is None else 0o600)
        with open(temporary, "xb", opener=make) as file:
            yield file
            if durable:
                file.flush()
                os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        if check is not None:
            check()
        if if_new:
            with suppress(FileExistsError):
                path.hardlink_to(temporary)
        else:
            temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def replace_text(
    path: Path,
    text: str,
    *,
    mode: int | None = None,
    new_mode: int = 0o600,
    check: Callable[[], object] | None = None,
    durable: bool = True,
) -> None:
    """Puts the text, as UTF-8, in the place of the file, as `replaced` does; but a link stays one.

    Its folder is made where it is missing.
    Raises: OSError, and UnicodeEncodeError; the file is then unchanged.
    """
    target = Path(os.path.realpath(path))
    data = text.encode()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with replaced(target, mode=mode, new_mode=new_mode, check=check, durable=durable) as file:
        file.write(data)
