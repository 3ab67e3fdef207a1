"""What may be written down: our own words, numbers, and where in the program something happened; nothing else.

Messages of errors may quote what was read, and paths have names of people and projects in them.
"""

import errno
import re
import sys
import sysconfig
import traceback
from pathlib import Path, PurePath
from types import TracebackType

_WORD = re.compile(r"[\w.:+-]{1,40}", re.ASCII)
# A token of a hub would pass as a word.
_SECRET = re.compile(r"mtt_|sk-|key", re.IGNORECASE)
_PACKAGE = Path(__file__).absolute().parents[1]
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}", re.ASCII)


def value(given: object) -> str | int | float | None:
    """What is logged of something that is put into a message."""
    if given is None or isinstance(given, int | float):
        return given
    if isinstance(given, BaseException):
        return error(given)
    if isinstance(given, PurePath):
        return f"<file{given.suffix if _SUFFIX.fullmatch(given.suffix) else ''}>"
    if isinstance(given, str):
        return given if _WORD.fullmatch(given) and not _SECRET.search(given) else "<text>"
    return f"<{type(given).__name__}>"


def error(given: BaseException) -> str:
    """The kind of an error, and what the system says of it; never its message."""
    if isinstance(given, OSError) and given.errno is not None:
        return f"{type(given).__name__} ({errno.errorcode.get(given.errno, given.errno)})"
    return type(given).__name__


def places(given: TracebackType | None) -> list[str]:
    """Where it happened, the innermost last: "mytokentracker/ui/shell.py:120 in _refresh", and the line there."""
    found = []
    for frame in traceback.extract_tb(given):
        found.append(f"{file(frame.filename)}:{frame.lineno} in {frame.name}")
        if frame.line:
            found.append(f"    {frame.line}")
    return found


def chain(given: BaseException) -> list[BaseException]:
    """The error and those that it came from, in the order in which they happened."""
    found: list[BaseException] = []
    one: BaseException | None = given
    while one is not None and one not in found:
        found.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return found[::-1]


def file(name: str) -> str:
    """The file of a program, from the folder on that says whose it is; else its last part."""
    path = Path(name)
    roots = [_PACKAGE.parent, *(Path(sysconfig.get_path(one)) for one in ("purelib", "platlib", "stdlib"))]
    for root in (*roots, Path(sys.prefix)):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name
