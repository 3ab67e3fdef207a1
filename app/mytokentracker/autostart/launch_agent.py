"""Starting at login on macOS: a launch agent.

Source: launchd.plist(5), launchctl(1). Written by these; not yet tried on a Mac.
"""

import contextlib
import os
import plistlib
import re
import shlex
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from mytokentracker.autostart.entry import AutostartError
from mytokentracker.core.login_start import LoginStart
from mytokentracker.replacing import replace_text

LABEL = "mytokentracker.tray"
_SECONDS = 5.0


def launchctl(*arguments: str) -> str:
    """What launchctl answers; nothing where it fails."""
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        return subprocess.run(
            ["/bin/launchctl", *arguments], capture_output=True, text=True, check=False, timeout=_SECONDS
        ).stdout
    return ""


class LaunchAgent:
    """The person's folder of agents, and launchctl, whose own list of switched off agents overrides what files say."""

    def __init__(self, folder: Path, ask: Callable[..., str], user: int | None = None) -> None:
        """Know the places. user: the number of the person."""
        self._file, self._ask = folder / f"{LABEL}.plist", ask
        self._domain = f"gui/{os.getuid() if user is None else user}"

    def state(self, command: Sequence[str]) -> LoginStart:
        """See Autostart."""
        where = str(self._file)
        try:
            agent = _agent(self._file.read_bytes())
        except OSError:
            return LoginStart(on=False, where=where)
        if not agent:
            return LoginStart(on=False, where=where, off_by="unreadable")
        arguments = agent["ProgramArguments"]
        overridden = re.search(
            rf'"{re.escape(LABEL)}" => (?:disabled|true)\b', self._ask("print-disabled", self._domain)
        )
        if overridden or agent.get("Disabled") is True or agent.get("RunAtLoad") is not True:
            return LoginStart(on=False, where=where, off_by="desktop")
        runs = None if arguments == list(command) else shlex.join(arguments)
        is_missing = not os.path.exists(arguments[0])  # noqa: PTH110 - never raises
        return LoginStart(on=True, where=where, runs=runs, is_missing=is_missing)

    def enable(self, command: Sequence[str]) -> None:
        """See Autostart. It holds from the next login on; nothing is started now."""
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        try:
            replace_text(self._file, plistlib.dumps(agent).decode())
        except OSError as error:
            raise AutostartError(str(self._file), error) from error
        self._ask("enable", f"{self._domain}/{LABEL}")

    def disable(self) -> None:
        """See Autostart. What runs goes on."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise AutostartError(str(self._file), error) from error


def _agent(data: bytes) -> dict[str, Any]:
    """What the file says; empty when that makes no sense."""
    try:
        agent = plistlib.loads(data)
    except (plistlib.InvalidFileException, ExpatError, LookupError, ValueError, OverflowError, RecursionError):
        return {}
    arguments = agent.get("ProgramArguments") if isinstance(agent, dict) else None
    makes_sense = isinstance(arguments, list) and arguments and all(isinstance(one, str) for one in arguments)
    return agent if makes_sense else {}
