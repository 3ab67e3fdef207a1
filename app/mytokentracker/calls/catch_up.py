"""Starts a short scan that outlives the hook, where no tray runs that would look by itself."""

import os
import sys

from mytokentracker import program

COMMAND = "catch-up"
LOCK = "catch-up.lock"
_TRAY_LOCK = "tray.lock"


def start(data: str) -> None:
    """Starts the scan for this data folder, unless a tray runs or another such scan, which looks again before it ends.

    Raises: OSError when no process can be started.
    """
    if any(_is_held(os.path.join(data, lock)) for lock in (_TRAY_LOCK, LOCK)):
        return
    _start_detached(program.command(COMMAND, "--data", os.path.abspath(data)), program.environment())


def _is_held(path: str) -> bool:
    try:
        file = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _hold(file)
    except OSError:
        return True
    finally:
        os.close(file)
    return False


if sys.platform == "win32":

    def _hold(file: int) -> None:
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _start_detached(command: list[str], environment: dict[str, str]) -> None:
        import subprocess

        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        none = subprocess.DEVNULL
        subprocess.Popen(command, env=environment, stdin=none, stdout=none, stderr=none, creationflags=flags)

else:

    def _hold(file: int) -> None:
        # As in mytokentracker.lock, whose imports are dearer than all that is done here.
        import fcntl

        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)

    def _start_detached(command: list[str], environment: dict[str, str]) -> None:
        # A session of its own and no stream of ours: the client neither ends it nor waits for it.
        streams = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
        os.posix_spawn(command[0], command, environment, file_actions=streams, setsid=True)
