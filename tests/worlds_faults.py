"""The faults of the world around us, by name; what makes each of them is real."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
from keyring.backends import fail
from tests.faulting import NOBODY, Fault, Scene, as_nobody, small_disk, with_descriptors
from tests.hanging import hanging_mount

from mytokentracker.transcripts import reading, serving


def disk_full(scene: Scene) -> str:
    """The store's disk has no room for the import."""
    with small_disk(scene.paths.data, 120) as disk:
        said = scene.tell("scan").titles
        scene.check_store()
        subprocess.run(["mount", "-o", "remount,size=50m", str(disk)], check=True)
        assert scene.counted() == scene.written
        kept = disk.parent / "kept"
        shutil.copytree(disk, kept)
    shutil.rmtree(scene.paths.data)
    kept.replace(scene.paths.data)
    return said


def disk_read_only(scene: Scene) -> str:
    """The store's disk was mounted read-only."""
    with small_disk(scene.paths.data, 50_000) as disk:
        scene.counted()
        scene.write(1, 5)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        return scene.tell("scan").titles


def store_read_only(scene: Scene) -> str:
    """Store and folder are not to be written by this user."""
    scene.counted()
    scene.write(1, 5)
    scene.own(NOBODY)
    for path in (*scene.paths.data.iterdir(), scene.paths.data):
        path.chmod(0o500 if path.is_dir() else 0o400)
    said = scene.tell("scan", before=as_nobody).titles
    scene.own(os.getuid())
    scene.paths.data.chmod(0o700)
    scene.paths.store.chmod(0o600)
    return said


def home_without_permission(scene: Scene) -> str:
    """Our folder belongs to somebody else."""
    scene.counted()
    scene.claude.parent.chmod(0o755)
    scene.paths.data.chmod(0o700)
    return scene.tell("status", before=as_nobody).titles


def project_without_permission(scene: Scene) -> str:
    """One project's transcripts may not be read."""
    secret = scene.projects.with_name("-home-ada-code-secret")
    secret.mkdir()
    scene.own(NOBODY)
    _parents_readable(scene.claude.parent)
    secret.chmod(0)
    said = scene.tell("scan", before=as_nobody).titles
    secret.rmdir()
    scene.own(os.getuid())
    return said


def transcript_without_permission(scene: Scene) -> str:
    """One transcript may not be read."""
    scene.own(NOBODY)
    _parents_readable(scene.claude.parent)
    secret = next(scene.projects.iterdir())
    secret.chmod(0)
    said = scene.tell("scan", before=as_nobody).titles
    secret.chmod(0o600)
    scene.own(os.getuid())
    return said


def transcripts_vanish(scene: Scene) -> str:
    """What the transcripts lie on is unmounted in use, and comes back."""
    with small_disk(scene.claude.parent / "mount", 50_000) as disk:
        shutil.copytree(scene.claude, disk, dirs_exist_ok=True)
        real, scene.environ = scene.environ, {"CLAUDE_CONFIG_DIR": str(disk)}
        first = scene.counted()
    said = scene.tell("status").titles
    assert scene.counted() == first
    scene.environ = real
    return said


def transcripts_hang(scene: Scene) -> str:
    """What the transcripts lie on stops to answer, and goes on; a command in a terminal says so and ends."""
    with hanging_mount(scene.claude.parent / "elsewhere") as disk:
        shutil.copytree(scene.claude, disk.behind, dirs_exist_ok=True)
        # For the process that looks there.
        path = str(Path(reading.__file__).parents[2])
        real, scene.environ = scene.environ, {"CLAUDE_CONFIG_DIR": str(disk.place), "PYTHONPATH": path}
        first = scene.counted()
        disk.hang()
        said = scene.tell("status").titles
        disk.answer()
        assert scene.counted() == first
    scene.environ = real
    return said


def truncated(scene: Scene) -> str:
    """A transcript is cut off and grows again."""
    scene.counted()
    file = next(scene.projects.iterdir())
    whole = file.read_bytes()
    os.truncate(file, 100)
    said = scene.tell("scan").titles
    file.write_bytes(whole)
    return said


def rewritten(scene: Scene) -> str:
    """A transcript is written anew with the same responses in another order."""
    scene.counted()
    file = next(scene.projects.iterdir())
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(reversed(lines)))
    return scene.tell("scan").titles


def renamed(scene: Scene) -> str:
    """All transcripts are renamed."""
    scene.counted()
    for file in tuple(scene.projects.iterdir()):
        file.rename(file.with_stem(f"{file.stem}-moved"))
    return scene.tell("scan").titles


def replaced_by(make: Callable[[Path], object]) -> Fault:
    """Something else lies where a transcript was that has been counted."""

    def fault(scene: Scene) -> str:
        scene.counted()
        file = next(scene.projects.iterdir())
        file.unlink()
        make(file)
        make(scene.projects / "another.jsonl")
        return scene.tell("scan").titles

    return fault


def fifo_at_the_last_moment(scene: Scene) -> str:
    """A pipe takes the place of a transcript after it was looked at and before it is opened."""

    def swap() -> None:
        def swapped(path: str, *rest: Any) -> Any:
            Path(path).rename(f"{path}.away")
            os.mkfifo(path)
            return reading.read_new(path, *rest)

        vars(serving)["read_new"] = swapped

    said = scene.tell("scan", before=swap).titles
    for file in scene.projects.glob("*.away"):
        file.replace(file.with_suffix(""))
    return said


def loop(path: Path) -> None:
    """A link that leads to itself, and a folder that holds itself."""
    path.symlink_to(path)
    path.with_suffix(".loop").symlink_to(path.parent)


def sparse(path: Path) -> None:
    """Two gigabytes of nothing, with a response at its end."""
    with path.open("wb") as file:
        file.truncate(2 << 30)


def damaged(scene: Scene) -> str:
    """Pages of the store are overwritten."""
    scene.counted()
    with contextlib.closing(sqlite3.connect(scene.paths.store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with scene.paths.store.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (scene.paths.store.stat().st_size - 4096))
    return scene.tell("scan").titles


def no_descriptors(scene: Scene) -> str:
    """The process may open next to no files any more, now here, now there."""
    said = {scene.tell("scan", before=with_descriptors(left)).titles for left in range(-6, 4)}
    assert not any("Traceback" in one for one in said)
    return "; ".join(sorted(said - {"nothing"}))


def keychain_locked(scene: Scene) -> str:
    """The system's keychain does not open."""

    def lock() -> None:
        keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]

    return scene.tell("token", "status", before=lock).titles


def clock_back_and_forth(scene: Scene) -> str:
    """The clock jumps by days between looks."""
    said = []
    for days in (0, -400, 3, -3, 4000, 0):
        at = time.time() + days * 86400

        def jump(at: float = at) -> None:
            time.time = lambda: at

        scene.write(1, 5)
        told = scene.tell("status", before=jump)
        assert told.status == 0
        said.append(told.titles)
    return "; ".join(dict.fromkeys(said))


def _parents_readable(folder: Path) -> None:
    for parent in folder.parents:
        if parent.is_relative_to(tempfile.gettempdir()) and parent != Path(tempfile.gettempdir()):
            parent.chmod(parent.stat().st_mode | 0o755)


QUICK: dict[str, Fault] = {
    "transcript truncated": truncated,
    "transcript rewritten": rewritten,
    "transcripts renamed": renamed,
    "transcript replaced by a folder": replaced_by(Path.mkdir),
    "transcript replaced by a pipe": replaced_by(os.mkfifo),
    "pipe in its place at the last moment": fifo_at_the_last_moment,
    "transcript replaced by a circle of links": replaced_by(loop),
    "transcript replaced by 2 GB of nothing": replaced_by(sparse),
    "store's pages damaged": damaged,
    "no file descriptors left": no_descriptors,
    "clock back and forth": clock_back_and_forth,
    "keychain locked": keychain_locked,
}
AS_ROOT: dict[str, Fault] = {
    "disk full": disk_full,
    "disk read-only": disk_read_only,
    "store read-only": store_read_only,
    "our folder without permission": home_without_permission,
    "project without permission": project_without_permission,
    "transcript without permission": transcript_without_permission,
    "transcripts' disk vanishes": transcripts_vanish,
}
# With the patience that people have, ten seconds; tests/test_away.py makes it with less.
HANGING: dict[str, Fault] = {"transcripts' disk hangs": transcripts_hang}
