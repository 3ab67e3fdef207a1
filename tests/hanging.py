"""A file system that stops to answer, really mounted: sshfs, whose other end is stopped and goes on again."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

_SERVERS = ("/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "/usr/lib/ssh/sftp-server")
_PATIENCE_SECONDS = 30.0


class Hanging:
    """One mount. place: where it is; behind: the same folder, where it never hangs."""

    def __init__(self, place: Path, behind: Path, server: "subprocess.Popen[bytes]") -> None:
        self.place, self.behind, self._server = place, behind, server

    def hang(self) -> None:
        """From now on nobody gets an answer, nor an error."""
        self._server.send_signal(signal.SIGSTOP)

    def answer(self) -> None:
        """It goes on, with what it was asked meanwhile first."""
        self._server.send_signal(signal.SIGCONT)


@contextlib.contextmanager
def hanging_mount(folder: Path) -> Iterator[Hanging]:
    """Mounts an empty folder in the folder; answers again and is gone in the end."""
    place, behind = folder / "mounted", folder / "behind"
    place.mkdir(parents=True)
    behind.mkdir()
    ours, theirs = socket.socketpair()
    with ours, theirs, contextlib.ExitStack() as stack:
        server = subprocess.Popen([_server()], stdin=theirs.fileno(), stdout=theirs.fileno(), stderr=subprocess.DEVNULL)
        stack.callback(server.wait)
        stack.callback(server.kill)
        # Nothing is remembered: what was written behind it is there at once.
        options = "passive,dir_cache=no,attr_timeout=0,entry_timeout=0"
        command = ["sshfs", "-f", "-o", options, f":{behind}", str(place)]
        system = subprocess.Popen(command, stdin=ours.fileno(), stdout=ours.fileno(), stderr=subprocess.PIPE, text=True)
        stack.callback(system.communicate)
        stack.callback(subprocess.run, ["fusermount3", "-u", "-z", str(place)], check=False, capture_output=True)
        stack.callback(server.send_signal, signal.SIGCONT)
        end = time.monotonic() + _PATIENCE_SECONDS
        while not os.path.ismount(place):
            if system.poll() is not None or time.monotonic() > end:
                raise OSError("sshfs cannot mount here")
            time.sleep(0.01)
        yield Hanging(place, behind, server)


def can_hang() -> bool:
    """Whether this computer has what it takes, and this user may mount it."""
    if shutil.which("sshfs") is None or shutil.which("fusermount3") is None or not _server():
        return False
    with tempfile.TemporaryDirectory() as folder:
        try:
            with hanging_mount(Path(folder)):
                return True
        except OSError:
            return False


def _server() -> str:
    return next((one for one in _SERVERS if Path(one).exists()), "")
