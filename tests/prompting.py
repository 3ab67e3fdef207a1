"""A command that asks a person in a terminal."""

import os
import pty
import sys
import termios
import time
from collections.abc import Mapping

_PATIENCE_SECONDS = 30.0


def typed(environ: Mapping[str, str], said: bytes, *words: str) -> tuple[int, str]:
    """Runs `mytokentracker` and types at its prompt for a token: its status, and all that the terminal showed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(sys.executable, [sys.executable, "-m", "mytokentracker", *words], dict(environ))
    shown = b""
    while b"Token (it is not shown): " not in shown:
        shown += os.read(terminal, 1000)
    # The prompt is written just before the terminal stops to repeat what is typed.
    end = time.monotonic() + _PATIENCE_SECONDS
    while termios.tcgetattr(terminal)[3] & termios.ECHO and time.monotonic() < end:
        time.sleep(0.01)
    os.write(terminal, said)
    try:
        while more := os.read(terminal, 1000):
            shown += more
    except OSError:
        pass  # it has ended
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode().replace("\r\n", "\n")
