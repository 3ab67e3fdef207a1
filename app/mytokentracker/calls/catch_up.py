"""Starts a short scan that outlives the hook, where no tray runs that would look by itself."""

import os
import sys

COMMAND = "catch-up"
LOCK = "catch-up.lock"
_TRAY_LOCK = "tray.lock"


def start(data: str) -> None:
    """Starts the scan for this data folder, unless a tray runs or another such scan, which looks again before it ends.

    Raises: OSError when no process can be started.
    """
    if any(_is_held(os.path.join(data, lock)) for lock in (_TRAY_LOCK, LOCK)):
        return
    if getattr(sys, "frozen", False):
        program = [sys.executable, COMMAND]
    else:
        # Not the folder in which the client runs: a json.py may lie there.
        program = [sys.executable, "-P", "-m", "mytokentracker", COMMAND]
    _start_detached([*program, "--data", os.path.abspath(data)], _environment())


def _environment() -> dict[str, str]:
    """Ours, and where the package is when it was not installed: it is what runs from a clone without a set-up."""
    environment = dict(os.environ)
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    folder, parent = os.path.dirname(package), os.path.basename(os.path.dirname(package))
    if parent not in ("site-packages", "dist-packages"):
        known = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = f"{known}{os.pathsep}{folder}" if known else folder
    return environment


if sys.platform == "win32":

    def _is_held(path: str) -> bool:
        import msvcrt

        try:
            file = os.open(path, os.O_RDWR)
        except OSError:
            return False
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return True
        finally:
            os.close(file)
        return False

    def _start_detached(command: list[str], environment: dict[str, str]) -> None:
        import subprocess

        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        none = subprocess.DEVNULL
        subprocess.Popen(command, env=environment, stdin=none, stdout=none, stderr=none, creationflags=flags)

else:

    def _is_held(path: str) -> bool:
        # As in mytokentracker.lock, whose imports are dearer than all that is done here.
        import fcntl

        try:
            file = os.open(path, os.O_RDWR)
        except OSError:
            return False
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return True
        finally:
            os.close(file)
        return False

    def _start_detached(command: list[str], environment: dict[str, str]) -> None:
        # A session of its own and no stream of ours: the client neither ends it nor waits for it.
        streams = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
        os.posix_spawn(command[0], command, environment, file_actions=streams, setsid=True)
