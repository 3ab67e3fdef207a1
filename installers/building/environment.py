"""The virtual environment that holds what goes into the frozen program and what makes it; a script goes on in there."""

import os
import subprocess
import sys
from pathlib import Path

import environment
from building.job import ROOT, BuildError


def enter(script: Path, arguments: list[str]) -> None:
    """Makes the environment where it is missing or stale, and starts the script anew in it; returns when already there.

    Raises: BuildError when pip or venv fails.
    """
    if Path(sys.prefix).resolve() == (ROOT / environment.FOLDERS["build"]).resolve():
        return
    try:
        environment.make(ROOT, "build")
    except environment.SetupError as error:
        raise BuildError(str(error)) from error
    python = str(environment.program(ROOT, "python", "build"))
    # Of sets and dicts the order is part of what is frozen.
    again = os.environ | {"PYTHONHASHSEED": "0"}
    command = [python, str(script), *arguments]
    if sys.platform == "win32":
        sys.exit(subprocess.run(command, env=again, check=False).returncode)
    os.execve(python, command, again)
