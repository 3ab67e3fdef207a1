"""Runs what Claude Code runs, as Claude Code does: a process with one JSON document on its stdin."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from mytokentracker import client_calls

HOOK = ("hook", "event")
SHOW = ("statusline", "show")
SESSION = "81c8c069-c98a-44cb-a634-ca26e8a2b7b5"
SECRET = "a-secret-of-the-person"


class Calls:
    """One person's data folder, into which the calls put their files."""

    def __init__(self, folder: Path) -> None:
        self.data, self.claude = folder / "data", folder / "claude"
        self.spool = self.data / "spool"
        self.environment = {
            "PATH": os.environ.get("PATH", ""),
            "TZ": "UTC",
            "NO_COLOR": "1",
            "CLAUDE_CONFIG_DIR": str(self.claude),
        }

    def command(self, *arguments: str) -> list[str]:
        """The command line that stands in Claude Code's settings."""
        return [sys.executable, "-IS", client_calls.__file__, *arguments, "--data", str(self.data)]

    def start(self, *arguments: str, **options: Any) -> "subprocess.Popen[bytes]":
        """Starts a call and leaves its streams to the test."""
        streams = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        return subprocess.Popen(self.command(*arguments), **{**streams, "env": self.environment, **options})

    def run(self, *arguments: str, said: Any = b"", **options: Any) -> "subprocess.CompletedProcess[bytes]":
        """A call to its end. said: bytes for its stdin, or what they are the JSON of."""
        given = said if isinstance(said, bytes) else json.dumps(said).encode() + b"\n"
        options = {"capture_output": True, "env": self.environment, "timeout": 30, **options}
        return subprocess.run(self.command(*arguments), input=given, check=False, **options)

    def hook(self, said: Any = b"", **options: Any) -> None:
        """`hook event`, which must succeed and have nothing to say, as always."""
        done = self.run(*HOOK, said=said, **options)
        assert (done.returncode, done.stdout or b"", done.stderr or b"") == (0, b"", b"")

    def line(self, said: Any = b"") -> str:
        """What `statusline show` prints."""
        done = self.run(*SHOW, said=said)
        assert (done.returncode, done.stderr) == (0, b"")
        return done.stdout.decode()

    def names(self) -> list[str]:
        """What lies in the spool, hidden files too."""
        return sorted(one.name for one in self.spool.iterdir()) if self.spool.is_dir() else []

    def records(self) -> list[dict[str, Any]]:
        """What the files in the spool hold, in the order of their names."""
        return self.records_of([name for name in self.names() if name[0] != "."])

    def records_of(self, names: list[str]) -> list[dict[str, Any]]:
        """What these files in the spool hold."""
        return [json.loads((self.spool / name).read_bytes()) for name in names]


def event(name: str = "Stop", session: str = SESSION, **more: Any) -> dict[str, Any]:
    """What a hook gets on its stdin, in the client's order, with secrets in all that is none of our business."""
    return {
        "session_id": session,
        "transcript_path": f"/home/dev/.claude/projects/-home-dev-work/{session}.jsonl",
        "cwd": f"/home/dev/{SECRET}",
        "permission_mode": "default",
        "hook_event_name": name,
        "stop_hook_active": False,
        "last_assistant_message": SECRET,
        "background_tasks": [{"description": SECRET}],
        **more,
    }


def status(**more: Any) -> dict[str, Any]:
    """What a status line gets on its stdin; more: further fields, or others in their place."""
    return {
        "session_id": SESSION,
        "transcript_path": f"/home/dev/{SECRET}.jsonl",
        "cwd": f"/home/dev/{SECRET}",
        "session_name": SECRET,
        "model": {"id": "claude-opus-5-5", "display_name": "Opus 5.5"},
        "version": "2.1.330",
        "cost": {"total_cost_usd": 1.2, "total_duration_ms": 4032, "total_api_duration_ms": 139},
        "context_window": {"current_usage": None, "used_percentage": 2},
        **more,
    }
