"""Runs the status line that was there before ours: with the same stdin, its output and exit status passed through."""

import os
import sys

if sys.platform == "win32":

    def run(command: str, data: bytes) -> int:
        """Runs the command with these bytes on its stdin and gives its exit status."""
        import shutil
        import subprocess

        # The client runs commands in Git Bash where there is one.
        shell = shutil.which("bash") or shutil.which("sh")
        if shell:
            return subprocess.run([shell, "-c", command], input=data, check=False).returncode
        return subprocess.run(command, shell=True, input=data, check=False).returncode  # noqa: S602 - it is the user's

else:

    def run(command: str, data: bytes) -> int:
        """Becomes the command with these bytes on its stdin, so that the client's signals reach it; does not return.

        Raises: OSError when there is no shell.
        """
        import signal

        reading, writing = os.pipe()
        os.set_blocking(writing, False)
        try:
            sent = os.write(writing, data) if data else 0
        except BlockingIOError:
            sent = 0
        if sent < len(data):
            _feed(reading, writing, data[sent:])
        os.close(writing)
        os.dup2(reading, 0)
        os.set_inheritable(0, True)  # dup2 leaves it as it is when stdin was closed and the pipe took its place
        # Python ignores them, and what is ignored stays so in the next program.
        for ignored in (signal.SIGPIPE, signal.SIGXFSZ):
            signal.signal(ignored, signal.SIG_DFL)
        os.execv("/bin/sh", ["/bin/sh", "-c", command])  # noqa: S606 - the command was made for a shell

    def _feed(reading: int, writing: int, data: bytes) -> None:
        """What a pipe does not hold is written by a process of its own."""
        if os.fork():
            return
        try:
            # Else the client would wait for the end of an output that is not ours.
            for stream in (0, 1, 2, reading):
                if stream != writing:
                    _close(stream)
            os.set_blocking(writing, True)
            while data:
                data = data[os.write(writing, data) :]
        finally:
            os._exit(0)

    def _close(stream: int) -> None:
        try:
            os.close(stream)
        except OSError:
            pass  # it was closed before
