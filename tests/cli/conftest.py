"""A Claude Code with transcripts that tests write, and our command line, run here or as a process of its own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mytokentracker import cli, paths

# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """What time the command line thinks it is: `clock.now`, in UTC seconds."""
    shown = SimpleNamespace(now=NOON)
    replaced = SimpleNamespace(time=lambda: shown.now, monotonic=time.monotonic)
    for module in ("looking", "syncing"):
        monkeypatch.setattr(f"mytokentracker.cli.{module}.time", replaced)
    return shown


@pytest.fixture
def respond(home: Path) -> Callable[..., Path]:
    """Writes one response into a session's transcript, as Claude Code does, and gives the file.

    at: UTC seconds, or None for a line without a time. usage: its own names and values over the usual ones.
    """
    made = 0

    def write(
        at: int | None = NOON,
        *,
        session: str = "session-1",
        folder: str | None = "/srv/shop",
        model: str = "claude-opus-5",
        finished: bool = True,
        file: str | None = None,
        message_id: str | None = None,
        sidechain: bool = False,
        **usage: Any,
    ) -> Path:
        nonlocal made
        made += 1
        message = {
            "id": message_id or f"msg_{made:016d}",
            "model": model,
            "stop_reason": "end_turn" if finished else None,
            "usage": {"input_tokens": 0, "output_tokens": 0, **usage},
        }
        line: dict[str, Any] = {"type": "assistant", "sessionId": session, "message": message, "isSidechain": sidechain}
        if folder is not None:
            line["cwd"] = folder
        if at is not None:
            line["timestamp"] = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        path = home.parent / "claude" / "projects" / "-work-shop" / (file or f"{session}.jsonl")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as transcript:
            transcript.write(json.dumps(line) + "\n")
        return path

    return write


@pytest.fixture
def settings(home: Path) -> Callable[[str], Path]:
    """Writes the settings file."""

    def write(text: str) -> Path:
        file = home / "settings.toml"
        file.write_text(text, "utf-8")
        return file

    return write


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Runs a command in this process: its exit status and what it printed."""

    def command(*arguments: str) -> "subprocess.CompletedProcess[str]":
        capsys.readouterr()
        status = cli.run(list(arguments))
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return subprocess.CompletedProcess(arguments, status, said.out, said.err)

    return command


@pytest.fixture
def program(home: Path) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Runs the program as a process of its own, without a screen. code: run this instead of the command line."""

    def start(*arguments: str, code: str | None = None, **options: Any) -> "subprocess.CompletedProcess[str]":
        without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUNBUFFERED")
        environ = {name: value for name, value in os.environ.items() if name not in without}
        environ["PYTHONPATH"] = str(Path(paths.__file__).parents[1])
        started = ("-m", "mytokentracker") if code is None else ("-c", code)
        options = {"capture_output": True, **options}
        return subprocess.run(
            [sys.executable, *started, *arguments], env=environ, text=True, check=False, timeout=60, **options
        )

    return start
