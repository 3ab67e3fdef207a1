"""Starts a short scan that outlives the hook, where no tray runs that would look by itself."""

import os
import sys

from mytokentracker import program
from mytokentracker.calls.locked import is_held

COMMAND = "catch-up"
LOCK = "catch-up.lock"
_TRAY_LOCK = "tray.lock"


def start(data: str) -> None:
    """Starts the scan for this data folder, unless a tray runs or another such scan, which looks again before it ends.

    Raises: OSError when no process can be started.
    """
    if any(is_held(os.path.join(data, lock)) for lock in (_TRAY_LOCK, LOCK)):
        return
    _start_detached(program.command(COMMAND, "--data", os.path.abspath(data)), program.environment())


if sys.platform == "win32":

    def _start_detached(command: list[str], environment: dict[str, str]) -> None:
        import subprocess

        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        none = subprocess.DEVNULL
        subprocess.Popen(command, env=environment, stdin=none, stdout=none, stderr=none, creationflags=flags)

else:

    def _start_detached(command: list[str], environment: dict[str, str]) -> None:
        # A session of its own and no stream of ours: the client neither ends it nor waits for it.
        streams = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
        os.posix_spawn(command[0], command, environment, file_actions=streams, setsid=True)
