"""A person's folders in a world with faults: what commands tell while it lasts, and what is counted in the end."""

import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from tests.crashing import Victim

from mytokentracker import cli

NOBODY = 65534
_PATIENCE_SECONDS = 60


class Outcome(msgspec.Struct):
    """What a fault did. said: what the person read while it lasted. counted, wanted: responses in the end."""

    fault: str
    said: str
    counted: int
    wanted: int
    seconds: float

    @property
    def is_right(self) -> bool:
        """Nothing was lost, nothing counted twice."""
        return self.counted == self.wanted


class Told(msgspec.Struct):
    """What a command said."""

    status: int
    output: str
    errors: str

    @property
    def titles(self) -> str:
        """The problems, in short."""
        lines = self.errors.splitlines()
        found = [
            line.removeprefix("! ").removeprefix("mytokentracker: ") for line in lines if line[:1] not in (" ", "")
        ]
        return "; ".join(found) or "nothing"


class Scene(Victim):
    """A person's folders, the commands in them, and what they tell."""

    def tell(self, *arguments: str, before: Callable[[], object] = lambda: None, **environ: str) -> Told:
        """Runs a command in a process of its own, after `before`, such as giving up rights; fails where it hangs."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            child = os.fork()
            if child == 0:
                self._be(arguments, before, environ, out.fileno(), err.fileno())
            end = time.monotonic() + _PATIENCE_SECONDS
            while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0):
                if time.monotonic() > end:
                    os.kill(child, 9)
                    os.waitpid(child, 0)
                    raise AssertionError(f"{arguments} hangs")
                time.sleep(0.005)
            texts = []
            for file in (out, err):
                file.seek(0)
                texts.append(file.read().decode())
        return Told(os.waitstatus_to_exitcode(ended[1]), *texts)

    def _be(
        self, arguments: tuple[str, ...], before: Callable[[], object], environ: dict[str, str], out: int, err: int
    ) -> None:
        status = 99
        try:
            os.environ |= {"MYTOKENTRACKER_HOME": str(self.paths.data), **self.environ, **environ}
            os.dup2(out, 1)
            os.dup2(err, 2)
            for name, number in (("stdout", 1), ("stderr", 2)):
                setattr(sys, name, os.fdopen(number, "w", encoding="utf-8", closefd=False))
            before()
            status = cli.run(list(arguments))
            sys.stdout.flush()
            sys.stderr.flush()
        except BaseException:  # noqa: BLE001 - a fork must not go on as the test
            traceback.print_exc()
        finally:
            os._exit(status)

    def counted(self) -> int:
        """How many responses are counted, after a look at everything."""
        told = self.tell("report", "daily", "--json")
        assert told.status == 0, told.errors
        found: int = json.loads(told.output)["totals"]["responses"]
        return found

    def own(self, user: int) -> None:
        """All of it belongs to that user from now on."""
        for path in (self.claude.parent, *self.claude.parent.rglob("*")):
            os.lchown(path, user, user)


def as_nobody() -> None:
    """Root may do everything: give that up."""
    os.setgid(NOBODY)
    os.setgroups([])
    os.setuid(NOBODY)


def with_descriptors(left: int) -> Callable[[], None]:
    """Only so many more files may be opened."""

    def limit() -> None:
        used = len(list(Path("/proc/self/fd").iterdir()))
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(used + left, 3),) * 2)

    return limit


@contextlib.contextmanager
def small_disk(place: Path, kilobytes: int) -> Iterator[Path]:
    """A file system in memory of that size; vanishes in the end."""
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def can_mount() -> bool:
    """Whether this user may mount file systems here."""
    with tempfile.TemporaryDirectory() as folder:
        made = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], capture_output=True, check=False)
        if made.returncode == 0:
            subprocess.run(["umount", folder], check=True)
        return made.returncode == 0


Fault = Callable[[Scene], str]
"""Makes a fault, gives what was said while it lasted, and undoes it."""


def outcome(name: str, fault: Fault, folder: Path) -> Outcome:
    """What a fault does to a person with 400 responses."""
    scene = Scene(folder)
    scene.write(8, 50)
    began = time.monotonic()
    said = fault(scene)
    return Outcome(name, said, scene.counted(), scene.written, time.monotonic() - began)
