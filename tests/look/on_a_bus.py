"""A process of its own on a bus of its own: Qt connects to a bus once and keeps it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mytokentracker import lock

needs_dbus_run = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")


def run_on_a_bus(script: str) -> "subprocess.CompletedProcess[str]":
    """What the script printed, and its exit status."""
    app = Path(lock.__file__).parents[1]
    environ = {key: value for key, value in os.environ.items() if not key.startswith("DBUS_")}
    return subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", script],
        env={**environ, "PYTHONPATH": str(app)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
