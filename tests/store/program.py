"""The program as people start it, over a folder of transcripts, and what it counts in the shape of the reference."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import mytokentracker

NAMES = {
    "responses": "responses",
    "input": "input_tokens",
    "output": "output_tokens",
    "cache_write_5m": "cache_write_5m_tokens",
    "cache_write_1h": "cache_write_1h_tokens",
    "cache_read": "cache_read_tokens",
    "unfinished": "unfinished_responses",
}
"""What we compare: the reference's name of each number, and ours."""

Counts = dict[Any, dict[str, int]]


class Program:
    """One person's store and Claude Code folder, asked through the command line."""

    def __init__(self, home: Path, claude: Path) -> None:
        self.home, self.claude = home, claude
        self.store = home / "tokens.sqlite3"

    @property
    def environment(self) -> dict[str, str]:
        """What the program needs to know, and nothing of the person who runs the tests."""
        return {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(Path(mytokentracker.__file__).parents[1]),
            "MYTOKENTRACKER_HOME": str(self.home),
            "CLAUDE_CONFIG_DIR": str(self.claude),
        }

    def start(self, *arguments: str, code: str = "", **more: Any) -> "subprocess.Popen[bytes]":
        """Starts a command; code: run instead of the program's own start."""
        start = ["-c", code] if code else ["-m", "mytokentracker"]
        command = [sys.executable, "-W", "error", *start, *arguments]
        return subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)

    def run(self, *arguments: str) -> bytes:
        """The output of a command that must succeed and have nothing to complain about."""
        process = self.start(*arguments)
        output, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, b"")
        return output

    def scan(self) -> dict[str, Any]:
        """`scan --json`."""
        result: dict[str, Any] = json.loads(self.run("scan", "--json"))
        assert result["problems"] == []
        return result

    def report(self, kind: str, key: str) -> Counts:
        """`report --json`, by day, model or session."""
        rows = json.loads(self.run("report", kind, "--json", "--timezone", "UTC"))["rows"]
        return {row[key]: {name: row[ours] for name, ours in NAMES.items()} for row in rows}

    def exported(self) -> Counts:
        """`export`, summed by session, model and UTC day."""
        file = self.home / "export.json"
        self.run("export", str(file))
        found: Counts = {}
        for row in json.loads(file.read_text("utf-8")):
            key = (row["session"], row["model"], row["at"][:10] if row["at"] else "unknown")
            sums = found.setdefault(key, dict.fromkeys(NAMES, 0))
            for name, ours in NAMES.items():
                sums[name] += 1 if name == "responses" else int(row["unfinished" if name == "unfinished" else ours])
        return found

    def check(self, reference: dict[str, Any]) -> None:
        """All that the command line says equals the reference, to the token."""
        for kind, key in (("daily", "day"), ("models", "model"), ("sessions", "session")):
            assert self.report(kind, key) == compared(reference[f"by_{key}"])
        totals = json.loads(self.run("report", "daily", "--json", "--timezone", "UTC"))["totals"]
        assert {name: totals[ours] for name, ours in NAMES.items()} == only_compared(reference["totals"])
        rows: Iterable[dict[str, Any]] = reference["by_session_model_day"]
        assert self.exported() == compared({(row["session"], row["model"], row["day"]): row for row in rows})


def only_compared(row: dict[str, Any]) -> dict[str, int]:
    """A row of the reference without what we do not compare."""
    return {name: row[name] for name in NAMES}


def compared(rows: dict[Any, dict[str, Any]]) -> Counts:
    """A table of the reference without what we do not compare."""
    return {key: only_compared(row) for key, row in rows.items()}
