"""The virtual environment `.venv`: made from the locked requirement files, and known by a stamp to be whole."""

import hashlib
import importlib.util
import json
import os
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

LOCKED = {"run": "installers/requirements.txt", "test": "installers/requirements-dev.txt"}

# The interpreter below a virtual environment: ours may be the one that is running, and is about to be replaced.
BASE_PYTHON: str = getattr(sys, "_base_executable", "") or sys.executable

PIP_WITH_PYTHON_OPTION = (22, 3)


class SetupError(Exception):
    """What stops the set-up, in words for the person who started it."""


def program(root: Path, name: str) -> Path:
    """Where the environment has the program `name`."""
    if sys.platform == "win32":
        return root / ".venv" / "Scripts" / f"{name}.exe"
    return root / ".venv" / "bin" / name


def fingerprint(root: Path, command: str) -> dict[str, str]:
    """What a whole environment for `command` ("run" or "test") was made from; another value means: make it again.

    The folder and the interpreter belong to it, because the programs in the environment name both.
    """
    made_from = {"python": f"{sys.version.split()[0]} {sys.base_prefix}", "folder": str(root)}
    names = ["pyproject.toml", LOCKED["run"]] + ([LOCKED["test"]] if command == "test" else [])
    return made_from | {name: hashlib.sha256((root / name).read_bytes()).hexdigest() for name in names}


def read_stamp(root: Path) -> dict[str, str]:
    """The fingerprint that the last finished set-up left; empty when there is none or it is unreadable."""
    try:
        stamp = json.loads((root / ".venv" / "complete.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def is_complete(root: Path, wanted: Mapping[str, str]) -> bool:
    """Whether the environment is whole and made from what is wanted. One made for "test" is good for "run" too."""
    return wanted.items() <= read_stamp(root).items() and program(root, "mytokentracker").exists()


def can_make(root: Path, command: str) -> bool:
    """Whether this Python has what it takes to bring the environment up to date, or nothing is to be done."""
    return is_complete(root, fingerprint(root, command)) or _has_module("ensurepip") or _has_pip()


def make(root: Path, command: str) -> None:
    """Brings the environment up to date; returns at once when it is. Raises: SetupError when pip or venv fails."""
    wanted = fingerprint(root, command)
    if is_complete(root, wanted):
        return
    with _only_one_at_a_time(root):
        if is_complete(root, wanted):  # the other one that we waited for has made it
            return
        started = time.monotonic()
        _say(f"Setting up MyTokenTracker in {root / '.venv'} (once; the first time it fetches about 150 MB)")
        stamp = root / ".venv" / "complete.json"
        fixed = ("python", "folder")
        left = read_stamp(root)
        reusable = all(left.get(key) == wanted[key] for key in fixed) and (program(root, "pip").exists() or _has_pip())
        stamp.unlink(missing_ok=True)
        if not reusable:
            _create(root)
        _pip(root, "packages", "--require-hashes", "-r", str(root / LOCKED[command]))
        _pip(root, "MyTokenTracker", "--no-deps", "--no-build-isolation", "-e", str(root))
        # Renamed into place: a stamp is there whole or not at all.
        unfinished = stamp.with_suffix(".new")
        unfinished.write_text(json.dumps(wanted, indent=1), encoding="utf-8")
        unfinished.replace(stamp)
        _say(f"Set up in {time.monotonic() - started:.0f} s")


def _create(root: Path) -> None:
    import subprocess

    folder = root / ".venv"
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    options = [] if _has_module("ensurepip") else ["--without-pip"]
    done = subprocess.run([BASE_PYTHON, "-m", "venv", *options, folder], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"Python could not make a virtual environment:\n\n{done.stdout}{done.stderr}")


def _pip(root: Path, what: str, *arguments: str) -> None:
    import subprocess

    python = str(program(root, "python"))
    # Without ensurepip the environment has no pip; the one of this Python then works on it from outside.
    pip = [python, "-m", "pip"] if program(root, "pip").exists() else [BASE_PYTHON, "-m", "pip", "--python", python]
    options = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--no-warn-script-location"]
    process = subprocess.Popen(
        [*pip, "install", *options, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=os.environ | {"PIP_USER": "0"},  # a person's `user = true` makes no sense inside an environment
    )
    _say(f"  installing {what} …")
    lines: list[str] = []
    with process:
        for line in process.stdout or ():
            lines.append(line)
            _show_progress(line, sum(old.startswith("Collecting ") for old in lines))
    if process.returncode:
        told = "".join([line for line in lines if not line.startswith(("Ignoring ", "Looking in "))][-20:])
        raise SetupError(f"pip could not install {what}. It said:\n\n{told}\n{advice(told)}")


def advice(pip_said: str) -> str:
    """What a person can do about a pip that failed."""
    if "Failed to establish a new connection" in pip_said or "Read timed out" in pip_said:
        return "pip could not reach the package index: is this computer online? Then start this again."
    if "no matching distribution found for pyside6" in pip_said.lower():
        return (
            "PySide6 has no file for this system. It needs 64-bit Windows 10, macOS 14 (13 with Python 3.11),\n"
            "or Linux with glibc 2.34 (Debian 12, Ubuntu 22.04, RHEL 9; on ARM 2.39: Debian 13, Ubuntu 24.04)."
        )
    return "Nothing stays half installed: the next start begins again."


def _show_progress(line: str, count: int) -> None:
    if not sys.stderr.isatty():
        return
    if line.startswith("Collecting "):
        sys.stderr.write(f"\r\033[K  fetching {count}: {line.split()[1].partition('==')[0]}")
    elif line.startswith("Installing collected"):
        sys.stderr.write("\r\033[K  unpacking")
    elif line.startswith("Successfully"):
        sys.stderr.write("\r\033[K")
    sys.stderr.flush()


def _has_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _has_pip() -> bool:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return tuple(int(part) for part in version("pip").split(".")[:2]) >= PIP_WITH_PYTHON_OPTION
    except (PackageNotFoundError, ValueError):
        return False


@contextmanager
def _only_one_at_a_time(root: Path) -> Iterator[None]:
    """Two starts at once (autostart and a terminal) must not delete each other's work. The kernel frees the lock."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _say(text: str) -> None:
    # Not on stdout: that belongs to the program we start, which may print JSON.
    print(text, file=sys.stderr, flush=True)
