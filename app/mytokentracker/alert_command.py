"""Runs a command of the person's own for each alert, which it gets as JSON on its standard input."""

import contextlib
import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from mytokentracker.core.alerts.records import Alert
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import Late, tr, tr_later, tr_noop

# So long a command may take, and so long one that still runs has when we end.
_SECONDS = 30.0
_GRACE_SECONDS = 1.0
# One for each alert, and alerts are few: more than these at once do not end.
_MOST = 4

_TITLE = tr_noop("The alert command failed")


def words(command: str | Sequence[str], platform: str = sys.platform) -> tuple[str, ...]:
    """Program and arguments. A text is parted as a shell would, but nothing in it is replaced.

    Raises: ValueError when there is no program, or a quotation mark is missing.
    """
    if isinstance(command, str):
        parts = shlex.shlex(command, posix=True, punctuation_chars=False)
        parts.whitespace_split, parts.commenters = True, ""
        if platform == "win32":
            parts.escape = ""  # there it parts folders
        found = tuple(parts)
    else:
        found = tuple(command)
    if not found or not found[0].strip() or any("\0" in word for word in found):
        raise ValueError(command)
    return found


class AlertCommand:
    """Runs commands without anybody waiting for them, each on a thread of its own, and ends those that take too long.

    on_change is called on such a thread when `problem` has become another one.
    """

    def __init__(self, on_change: Callable[[], None] = lambda: None, *, seconds: float = _SECONDS) -> None:
        """Run nothing yet."""
        self._on_change, self._seconds = on_change, seconds
        self._lock = threading.Lock()
        self._running: dict[threading.Thread, subprocess.Popen[bytes] | None] = {}
        self._closed = False
        self._problem: Problem | None = None

    @property
    def problem(self) -> Problem | None:
        """What was wrong the last time; None when all was well."""
        return self._problem

    def run(self, command: str | Sequence[str], alert: Alert) -> None:
        """Starts it for this alert and returns at once."""
        thread = threading.Thread(target=self._run, args=(command, alert), name="alert command", daemon=True)
        with self._lock:
            if self._closed:
                return
            is_busy = len(self._running) >= _MOST
            if not is_busy:
                self._running[thread] = None
                thread.start()
        if is_busy:
            self._found(
                tr_later(
                    "{number} of them still run, so it was not started again. Check alert_command in the settings.",
                    number=_MOST,
                )
            )

    def close(self) -> None:
        """Starts nothing any more; what still runs has a moment to end."""
        with self._lock:
            self._closed = True
            threads = list(self._running)
        until = time.monotonic() + _GRACE_SECONDS
        for thread in threads:
            thread.join(max(until - time.monotonic(), 0))
        with self._lock:
            left = dict(self._running)
        for thread, process in left.items():
            if process is not None:
                _end(process)
            thread.join(_GRACE_SECONDS)

    def _run(self, command: str | Sequence[str], alert: Alert) -> None:
        try:
            self._found(self._went_wrong(command, alert))
        finally:
            with self._lock:
                self._running.pop(threading.current_thread())

    def _went_wrong(self, command: str | Sequence[str], alert: Alert) -> Late | None:
        """What went wrong; None when nothing did. Arguments may hold secrets: only the program is ever named."""
        try:
            program, *_ = found = words(command)
        except ValueError:
            return tr_noop("It cannot be parted into a program and its arguments. Check alert_command in the settings.")
        try:
            process = _start(found)
        except (OSError, ValueError) as error:
            cannot = tr_noop("it cannot be started", "of a program")
            reason = error.strerror if isinstance(error, OSError) and error.strerror else cannot
            return tr_later(
                "{program}: {reason}. No shell is involved: name the program by its whole path.",
                program=program,
                reason=reason,
            )
        with self._lock:
            self._running[threading.current_thread()] = process
        try:
            process.communicate(msgspec.json.encode(alert, enc_hook=tr) + b"\n", timeout=self._seconds)
        except subprocess.TimeoutExpired:
            _end(process)
            return tr_later(
                "{program} took more than {seconds} seconds and was ended. Check alert_command in the settings.",
                program=program,
                seconds=f"{self._seconds:g}",
            )
        except OSError:
            process.wait()  # it closed its input
        if process.returncode == 0:
            return None
        return tr_later(
            "{program} ended with status {status}. Check alert_command in the settings.",
            program=program,
            status=process.returncode,
        )

    def _found(self, wrong: Late | None) -> None:
        problem = None if wrong is None else Problem(_TITLE, wrong)
        with self._lock:
            is_new, self._problem = problem != self._problem, problem
        if is_new and not self._closed:
            self._on_change()


def _start(found: Sequence[str]) -> subprocess.Popen[bytes]:
    alone: dict[str, Any]
    if sys.platform == "win32":
        alone = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    else:
        # A session of its own: what a terminal or a log-out says to us is not said to it.
        alone = {"start_new_session": True}
    none, pipe = subprocess.DEVNULL, subprocess.PIPE
    started: subprocess.Popen[bytes] = subprocess.Popen(
        found, stdin=pipe, stdout=none, stderr=none, cwd=Path.home(), **alone
    )
    return started


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends it with all that it started."""
    with contextlib.suppress(OSError):  # it has ended meanwhile
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_GRACE_SECONDS)
