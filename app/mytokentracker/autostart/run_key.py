"""Starting at login on Windows: a value below the person's Run key.

Source: Microsoft, "Run and RunOnce Registry Keys". What the Task Manager and the settings switch off is kept in a key
beside it, StartupApproved, of which only this is known: the first byte is odd where it is off.
"""

import ntpath
import os
import subprocess
from collections.abc import Sequence
from typing import Protocol

from mytokentracker.autostart.entry import TITLE, AutostartError
from mytokentracker.core.login_start import LoginStart

_CURRENT = r"Software\Microsoft\Windows\CurrentVersion"
RUN = rf"{_CURRENT}\Run"
APPROVED = rf"{_CURRENT}\Explorer\StartupApproved\Run"


class Registry(Protocol):
    """The part of the registry that belongs to the person."""

    def value(self, key: str, name: str) -> str | bytes | int | None:
        """None where there is none. Raises: OSError."""

    def set_text(self, key: str, name: str, text: str) -> None:
        """Makes the key where it is missing. Raises: OSError."""

    def remove(self, key: str, name: str) -> None:
        """Does nothing where there is none. Raises: OSError."""


class RunKey:
    """Our value in a registry."""

    def __init__(self, registry: Registry) -> None:
        """Know the registry."""
        self._registry = registry
        self._where = rf"HKEY_CURRENT_USER\{RUN}\{TITLE}"

    def state(self, command: Sequence[str]) -> LoginStart:
        """See Autostart."""
        try:
            line, approved = self._registry.value(RUN, TITLE), self._registry.value(APPROVED, TITLE)
        except OSError:
            return LoginStart(on=False, where=self._where, off_by="unreadable")
        if line is None:
            return LoginStart(on=False, where=self._where)
        if not isinstance(line, str) or not line.strip():
            return LoginStart(on=False, where=self._where, off_by="unreadable")
        if isinstance(approved, bytes) and approved and approved[0] % 2:
            return LoginStart(on=False, where=self._where, off_by="desktop")
        # Neither the system nor its people tell large letters in paths from small ones.
        # The installer puts quotation marks even where there is no space.
        ours = (subprocess.list2cmdline(command), " ".join(f'"{word}"' for word in command))
        is_ours = ntpath.normcase(line) in map(ntpath.normcase, ours)
        is_missing = not os.path.exists(_program(line))  # noqa: PTH110 - never raises
        return LoginStart(on=True, where=self._where, runs=None if is_ours else line, is_missing=is_missing)

    def enable(self, command: Sequence[str]) -> None:
        """See Autostart."""
        try:
            self._registry.set_text(RUN, TITLE, subprocess.list2cmdline(command))
            self._registry.remove(APPROVED, TITLE)
        except OSError as error:
            raise AutostartError(self._where, error) from error

    def disable(self) -> None:
        """See Autostart."""
        try:
            self._registry.remove(RUN, TITLE)
            self._registry.remove(APPROVED, TITLE)
        except OSError as error:
            raise AutostartError(self._where, error) from error


def _program(line: str) -> str:
    line = line.strip()
    return line[1:].partition('"')[0] if line.startswith('"') else line.partition(" ")[0]
