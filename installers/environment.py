"""The virtual environments: made from the locked requirement files, and known by a stamp to be whole."""

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

LOCKED = {
    "run": "installers/requirements.txt",
    "test": "installers/requirements-dev.txt",
    "build": "installers/requirements-installers.txt",
}
# Whatever lies in the environment can get into what is built from it: no tool of the tests shall.
FOLDERS = {"run": ".venv", "test": ".venv", "build": "build/environment"}
LAST_PROGRAM = {"run": "mytokentracker", "test": "mytokentracker", "build": "pyinstaller"}

# The interpreter below a virtual environment: ours may be the one that is running, and is about to be replaced.
BASE_PYTHON: str = getattr(sys, "_base_executable", "") or sys.executable

PIP_WITH_PYTHON_OPTION = (22, 3)


class SetupError(Exception):
    """What stops the set-up, in words for the person who started it."""


def program(root: Path, name: str, command: str = "run") -> Path:
    """Where the environment for `command` has the program `name`."""
    folder = root / FOLDERS[command]
    return folder / "Scripts" / f"{name}.exe" if sys.platform == "win32" else folder / "bin" / name


def fingerprint(root: Path, command: str) -> dict[str, str]:
    """What a whole environment for `command` (of LOCKED) was made from; another value means: make it again.

    The folder and the interpreter belong to it, because the programs in the environment name both.
    """
    made_from = {"python": f"{sys.version.split()[0]} {sys.base_prefix}", "folder": str(root)}
    names = ["pyproject.toml", LOCKED["run"]] + ([LOCKED[command]] if command != "run" else [])
    return made_from | {name: hashlib.sha256((root / name).read_bytes()).hexdigest() for name in names}


def read_stamp(root: Path, command: str = "run") -> dict[str, str]:
    """The fingerprint that the last finished set-up left; empty when there is none or it is unreadable."""
    try:
        stamp = json.loads((root / FOLDERS[command] / "complete.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def is_complete(root: Path, wanted: Mapping[str, str], command: str = "run") -> bool:
    """Whether the environment is whole and made from what is wanted. One made for "test" is good for "run" too."""
    last = program(root, LAST_PROGRAM[command], command)
    return wanted.items() <= read_stamp(root, command).items() and last.exists()


def can_make(root: Path, command: str) -> bool:
    """Whether this Python has what it takes to bring the environment up to date, or nothing is to be done."""
    return is_complete(root, fingerprint(root, command), command) or _has_module("ensurepip") or _has_pip()


def make(root: Path, command: str) -> None:
    """Brings the environment up to date; returns at once when it is. Raises: SetupError when pip or venv fails."""
    wanted = fingerprint(root, command)
    if is_complete(root, wanted, command):
        return
    with _only_one_at_a_time(root):
        if is_complete(root, wanted, command):  # the other one that we waited for has made it
            return
        started = time.monotonic()
        folder = root / FOLDERS[command]
        _say(f"Setting up MyTokenTracker in {folder} (once; the first time it fetches about 150 MB)")
        stamp = folder / "complete.json"
        fixed = ("python", "folder")
        left = read_stamp(root, command)
        has_pip = program(root, "pip", command).exists() or _has_pip()
        reusable = has_pip and all(left.get(key) == wanted[key] for key in fixed)
        stamp.unlink(missing_ok=True)
        if not reusable:
            _create(folder)
        python = program(root, "python", command)
        _pip(python, "packages", "--require-hashes", "-r", str(root / LOCKED[command]))
        if command != "build":
            _pip(python, "MyTokenTracker", "--no-deps", "--no-build-isolation", "-e", str(root))
        # Renamed into place: a stamp is there whole or not at all.
        unfinished = stamp.with_suffix(".new")
        unfinished.write_text(json.dumps(wanted, indent=1), encoding="utf-8")
        unfinished.replace(stamp)
        _say(f"Set up in {time.monotonic() - started:.0f} s")


def _create(folder: Path) -> None:
    import subprocess

    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    options = [] if _has_module("ensurepip") else ["--without-pip"]
    done = subprocess.run([BASE_PYTHON, "-m", "venv", *options, folder], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"Python could not make a virtual environment:\n\n{done.stdout}{done.stderr}")


def _pip(python: Path, what: str, *arguments: str) -> None:
    import subprocess

    # Without ensurepip the environment has no pip; the one of this Python then works on it from outside.
    own = python.with_name(f"pip{python.suffix}").exists()
    pip = [str(python), "-m", "pip"] if own else [BASE_PYTHON, "-m", "pip", "--python", str(python)]
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
