import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from building.targets import TARGETS, USAGE

BUILD = Path(__file__).resolve().parents[2] / "installers" / "build.py"


def build(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, BUILD, *arguments], capture_output=True, text=True, check=False)


def test_an_unknown_target_is_answered_with_those_that_there_are_and_status_2() -> None:
    done = build("flatpak")
    assert (done.returncode, done.stdout) == (2, "")
    assert "flatpak" in done.stderr
    assert USAGE in done.stderr


def test_help_names_every_target() -> None:
    done = build("--help")
    assert done.returncode == 0
    assert all(name in done.stdout for name in TARGETS)


@pytest.mark.parametrize("name", TARGETS)
def test_each_target_has_a_builder_on_every_system(name: str) -> None:
    target = TARGETS[name]
    assert callable(getattr(importlib.import_module(target.module), target.function))
