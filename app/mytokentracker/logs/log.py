"""The log: what the program did and what went wrong, in a file that does not grow."""

import contextlib
import logging
import os
import time
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import cast

from mytokentracker.logs import discreet

LOGGER = "mytokentracker"
# Three files of this size, of which the oldest makes room.
_BYTES, _OLDER = 200_000, 2


class _Line(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        words = "".join(character if character.isprintable() else " " for character in _words(record))
        lines = [f"{at} {record.levelname.lower()} {record.module}: {words}"]
        if record.exc_info and record.exc_info[1] is not None:
            for one in discreet.chain(record.exc_info[1]):
                lines += [f"  {discreet.error(one)}", *(f"    {place}" for place in discreet.places(one.__traceback__))]
        return "\n".join(lines)


def _words(record: logging.LogRecord) -> str:
    """Messages are our own words; only what is put into them has to be looked at."""
    if not isinstance(record.msg, str):
        return str(discreet.value(record.msg))
    given = record.args
    try:
        if given and isinstance(given, tuple):
            return record.msg % tuple(discreet.value(one) for one in given)
        if given and isinstance(given, dict):
            return record.msg % {key: discreet.value(one) for key, one in given.items()}
    except (TypeError, ValueError):  # a number was expected
        pass
    return record.msg


class _File(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        opened = open(self.baseFilename, self.mode, encoding=self.encoding, opener=_private)  # noqa: SIM115
        return cast("TextIOWrapper", opened)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class's name
        """Nothing: a full disk is told by those who cannot do without it."""


def note_fault(folder: Path, error: Exception) -> None:
    """Writes where it happened into the log that is open; where none is, into that of the commands."""
    logger = logging.getLogger(LOGGER)
    own = None if logger.handlers else handler(folder, "commands")
    if own is not None:
        logger.addHandler(own)
    try:
        logger.error("a fault of the program", exc_info=error)
    finally:
        if own is not None:
            logger.removeHandler(own)
            own.close()


def handler(folder: Path, name: str) -> logging.Handler:
    """Writes to `<folder>/<name>.log`; where that cannot be written, nowhere."""
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = _File(folder / f"{name}.log", maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", delay=True)
    made.setFormatter(_Line())
    return made


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
