"""A person's computers as processes of the program, each with a home of its own; and a week of transcripts for them."""

import io
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tests.hub.server import Account
from tests.transcript_lines import Line, assistant, counts, text

import mytokentracker
from mytokentracker import cli
from mytokentracker.sharing.token import VARIABLE

_ROOT, _APP = Path(__file__).parents[2], Path(mytokentracker.__file__).parents[1]


class Home:
    """One computer. Its plan is chosen, so that its bars can be compared."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name, self.folder, self.claude = name, folder / "ours", folder / "claude"
        self.projects = self.claude / "projects"
        self.projects.mkdir(parents=True)
        self.folder.mkdir()
        (self.folder / "settings.toml").write_text('plan = "max5"\n')
        self.environ = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": f"{_APP}{os.pathsep}{_ROOT}",
            "MYTOKENTRACKER_HOME": str(self.folder),
            "CLAUDE_CONFIG_DIR": str(self.claude),
        }

    def put(self, name: str, content: bytes) -> None:
        """What a transcript holds from now on."""
        file = self.projects / name
        file.parent.mkdir(exist_ok=True)
        before = file.stat().st_size if file.exists() else 0
        with file.open("ab") as transcript:
            transcript.write(content[before:])

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """The program."""
        return subprocess.Popen(
            [sys.executable, "-m", "mytokentracker", *arguments],
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """The same in this process: starting one takes half a second each time."""
        out, err = io.StringIO(), io.StringIO()
        with patch.dict(os.environ, self.environ), redirect_stdout(out), redirect_stderr(err):
            status = cli.run(list(arguments))
        return subprocess.CompletedProcess(arguments, status, out.getvalue(), err.getvalue())

    def join(self, account: Account) -> None:
        """Connects it to a hub."""
        self.environ[VARIABLE] = account.token
        ca_file = ["--ca-file", str(account.server.certificate)] if account.server.certificate else []
        done = self.run("hub", "join", account.server.url, "--name", self.name, "--project-names", *ca_file)
        assert done.returncode == 0, done.stderr

    def track(self) -> "subprocess.Popen[str]":
        """Its tray's tracker."""
        command = [sys.executable, "-m", "tests.hub.tracking", str(self.folder), str(self.claude)]
        return subprocess.Popen(
            command, env=self.environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def bars(self) -> dict[str, Any]:
        """What `status` and `report` say of the account, but for what changes by the second."""
        status = json.loads(self.run("status", "--json").stdout)
        report = json.loads(self.run("report", "daily", "--json").stdout)
        sessions = json.loads(self.run("report", "sessions", "--json").stdout)
        windows = [
            {name: window[name] for name in ("name", "percent", "source", "spend_usd", "budget_usd")}
            for window in status["windows"]
        ]
        same = {name: status[name] for name in ("plan", "today", "top_project", "current_model", "problems")}
        return {"windows": windows, **same, "report": report, "sessions": sessions}


def week_of_transcripts(seed: int, files: int, responses: int = 150) -> Iterator[tuple[str, bytes]]:
    """Names and contents, of the last eight days: subagents, responses that go on, and copies in forked sessions.

    responses: so many are in each at most. Nothing lies where a window begins or ends while the test runs.
    """
    r = random.Random(seed)
    now = int(time.time())
    made: list[bytes] = []
    number = seed * 1_000_000
    for file in range(files):
        session = f"session-{file}"
        lines: list[Line | bytes] = []
        at = now - r.choice((3 * 3600, 26 * 3600, 100 * 3600, 8 * 86400)) - r.randrange(3600)
        for _ in range(r.randrange(responses // 7, responses)):
            number += 1
            at += r.randrange(8)
            when = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
            model = r.choice(("claude-opus-4-6", "claude-sonnet-4-5", "claude-haiku-4-5"))
            usage = counts(r.randrange(90), r.randrange(900), r.randrange(9000), r.randrange(90000))
            folder = f"/home/ada/code/{'shop' if file % 3 else 'site'}"
            more = {"isSidechain": True} if file % 5 == 0 else {}
            lines.append(assistant(number, usage, at=when, session=session, model=model, cwd=folder, **more))
        if made and file % 4 == 0:
            lines[:0] = r.choice(made).splitlines()[:5]
        made.append(text(*lines))
        yield f"p{file % 3}/{session}.jsonl", made[-1]
