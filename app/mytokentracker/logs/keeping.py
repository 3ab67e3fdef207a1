"""Keeps log and crash reports for as long as a program runs."""

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from mytokentracker.core.records import Problem
from mytokentracker.logs.crash import Crashes
from mytokentracker.logs.log import LOGGER, handler


class Logs:
    """A context manager; the process has one at most. name: of the program, "tray" or "charts".

    problem: that the last run crashed, with the file that says where; None: it did not.
    """

    def __init__(self, folder: Path, name: str, clock: Callable[[], float] = time.time) -> None:
        """Nothing is written yet."""
        self._folder, self._name = folder, name
        self._crashes = Crashes(folder, name, clock)
        self._native: IO[str] | None = None
        self.problem: Problem | None = None

    def __enter__(self) -> Self:
        self._handler = handler(self._folder, self._name)
        logger = logging.getLogger(LOGGER)
        logger.addHandler(self._handler)
        self._before = (sys.excepthook, threading.excepthook, logger.level, logger.propagate)
        logger.setLevel(logging.INFO)
        logger.propagate = False
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        self._take_over()
        self.problem = self._crashes.previous()
        with contextlib.suppress(OSError):
            self._native = open(self._file, "w", encoding="utf-8", opener=_private)
            faulthandler.enable(self._native)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        logger = logging.getLogger(LOGGER)
        sys.excepthook, threading.excepthook, level, logger.propagate = self._before
        logger.setLevel(level)
        logger.removeHandler(self._handler)
        self._handler.close()
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            with contextlib.suppress(OSError):
                self._file.unlink()

    def report(self, error: BaseException) -> None:
        """Writes a report of an error that ended a part of the program, such as a thread that is started anew."""
        thread = threading.current_thread().name
        logging.getLogger(LOGGER).error("crashed in %s", thread, exc_info=error)
        text = self._crashes.report(error, thread)
        with contextlib.suppress(OSError, ValueError, AttributeError):  # there may be nowhere to print to
            sys.stderr.write(text)

    @property
    def _file(self) -> Path:
        # Where Python cannot write any more, its fault handler does, into a file that is open already.
        return self._folder / f"{self._name}-native.txt"

    def _take_over(self) -> None:
        """What the last run left there becomes a report."""
        with contextlib.suppress(OSError):
            at, said = self._file.stat().st_mtime, self._file.read_text("utf-8", "replace")
            if said.strip():
                self._crashes.native(said[:20_000], at)

    def _uncaught(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self.report(error)
        else:
            sys.__excepthook__(kind, error, traceback)

    def _uncaught_in_thread(self, given: threading.ExceptHookArgs) -> None:
        if isinstance(given.exc_value, Exception):
            self.report(given.exc_value)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
