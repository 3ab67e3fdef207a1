"""A full day of use with marked secrets in all that the program gets to see, and everything that it gave away."""

import contextlib
import gzip
import io
import json
import os
import sys
import threading
import time
from contextlib import redirect_stderr, redirect_stdout
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec
from tests.client_calls import Calls
from tests.tracking import Desk, titles
from tests.transcript_lines import assistant, counts, raw, user

from mytokentracker import cli, diagnosing, faults, settings, snapshots
from mytokentracker.alert_command import AlertCommand
from mytokentracker.alerting import Alerting
from mytokentracker.hub import account, wire
from mytokentracker.hub.client import connection
from mytokentracker.logs.keeping import Logs
from mytokentracker.paths import Paths
from mytokentracker.sharing.exchanging import exchange
from mytokentracker.store.opening import open_for_writing

# Each stands in one place; where one turns up, it is known where from.
PLACES = (
    "prompt", "answer", "thinking", "tool input", "tool result", "file content", "file name in a tool", "e-mail",
    "api key", "oauth token", "branch", "error message", "damaged line", "unknown field", "summary", "hook's stdin",
    "status line's stdin", "environment", "claude settings", "exception", "snapshot of a file",
)  # fmt: skip
MARKS = {place: f"sk-ant-MARK{number:02d}-ada.{number:02d}@example.org-zq7x" for number, place in enumerate(PLACES)}
TOKEN = "mtt_" + "0123456789abcdef" * 3
"""The hub's own token, which belongs into one header only."""
ENVIRON = ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "CLAUDE_CODE_OAUTH_TOKEN", "GITHUB_TOKEN", "EMAIL")


_NOTHING: dict[str, str] = {}


class Packets:
    """A hub on the loopback that keeps each byte that was sent to it, unpacked."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []
        packets = self

        class Answers(BaseHTTPRequestHandler):
            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                packed = self.headers.get("Content-Encoding") == "gzip"
                headers = f"{self.command} {self.path}\n{self.headers}"
                packets.seen.append(headers.encode() + (gzip.decompress(body) if packed else body))
                said = msgspec.json.encode(packets.reply(self.path))
                self.send_response(200)
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            do_GET = do_POST = do_PUT = _answer  # noqa: N815

            def log_message(self, *_: Any) -> None:
                """Nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self._thread = threading.Thread(target=self._server.serve_forever)

    def reply(self, path: str) -> object:
        """What a hub would say."""
        now = time.time()
        if path.startswith("/v1/token"):
            return account.OwnToken("0" * 32, ("upload", "read"))
        if path.startswith("/v1/usage"):
            return wire.Taken("e", 1, 0, 0, None, 3600, now)
        if path.startswith("/v1/changes"):
            return wire.Changes("e.1", False, False, (), (), (), wire.AccountSettings(), now)
        return wire.Machine("0" * 32, "laptop", 1, 1, 0)

    def __enter__(self) -> str:
        self._thread.start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class Kept:
    """A notifier that keeps what it was asked to show."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def send(self, alert: Any, *, sound: bool = False) -> None:
        self.shown.append(repr(alert))

    def withdraw(self, key: str) -> None:
        self.shown.append(key)

    def close(self) -> None:
        """Nothing."""


def write_transcripts(projects: Path, sessions: int) -> int:
    """Sessions of all that a transcript may hold, each with its mark; how many responses there are."""
    m = MARKS
    made = 0
    for number in range(sessions):
        session = f"5e0c1a52-0000-4000-8000-{number:012d}"
        at = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() - 60 * number % 18_000))
        lines: list[bytes] = [raw(user(m["prompt"], at=at, session=session, gitBranch=m["branch"]))]
        made += 1
        line = assistant(made, counts(900, 2000, 400, 900), at=at, session=session, gitBranch=m["branch"])
        line["message"]["content"] = [
            {"type": "text", "text": m["answer"]},
            {"type": "thinking", "thinking": m["thinking"], "signature": m["thinking"]},
            {"type": "tool_use", "id": "t", "name": "Edit", "input": {"file_path": f"/x/{m['file name in a tool']}",
                                                                      "new_string": m["tool input"]}},
        ]  # fmt: skip
        line["userEmail"], line["extra"] = m["e-mail"], {"deep": [m["unknown field"]]}
        lines.append(raw(line))
        result = {"stdout": m["tool result"], "content": m["file content"], "token": m["oauth token"], "usage": {}}
        lines.append(raw(user(m["api key"], at=at, session=session, toolUseResult=result)))
        # What is no response, but has the word that is looked for in it.
        for kind, mark in (("summary", "summary"), ("file-history-snapshot", "snapshot of a file")):
            lines.append(json.dumps({"type": kind, "summary": m[mark], "usage": m[mark], '"usage"': 1}).encode())
        error = assistant(f"err{number}", counts(0, 0), at=at, session=session, isApiErrorMessage=True)
        error["message"]["content"] = [{"type": "text", "text": f"API Error: {m['error message']}"}]
        lines.append(raw(error))
        whole = raw(assistant(f"torn{number}", counts(1, 1), session=session, torn=m["damaged line"]))
        lines.append(whole[:-40] + m["damaged line"].encode())
        (projects / f"{session}.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    return made


class Day:
    """A person's day. out: what commands printed; packets: what went over the loopback; shown: what was notified."""

    def __init__(self, folder: Path, sessions: int) -> None:
        self.home = folder / "home"
        self.claude = folder / "claude"
        self.projects = self.claude / "projects" / "-home-ada-code-shop"
        self.projects.mkdir(parents=True)
        (self.claude / "settings.json").write_text(json.dumps({"env": {"TOKEN": MARKS["claude settings"]}}))
        self.paths = Paths(self.home, self.home)
        self.sessions = sessions
        self.out = ""
        self.packets = Packets()
        self.notifier = Kept()
        self.problems: list[str] = []

    def live(self) -> None:
        """All of it."""
        secrets = dict.fromkeys(ENVIRON, MARKS["environment"])
        places = {"MYTOKENTRACKER_HOME": str(self.home), "CLAUDE_CONFIG_DIR": str(self.claude), "TZ": "UTC"}
        with patch.dict(os.environ, {**secrets, **places}), Logs(self.home / "logs", "tray") as logs:
            self.responses = write_transcripts(self.projects, self.sessions)
            self.calls()
            for command in ("scan", "status", "sync --session 82 --weekly 30", "hook install", "statusline install"):
                self.command(*command.split())
            self.tray()
            self.faults(logs)
            with self.packets as url:
                self.exchange(url)
            commands = ("report daily", "report sessions --json", "report models --csv", "syncs --json", "doctor",
                        "doctor --json", f"doctor --session 5e0c1a52-0000-4000-8000-{0:012d}",
                        f"export {self.home / 'a.csv'}", f"export {self.home / 'a.json'}",
                        "hook remove", "statusline remove")  # fmt: skip
            for command in commands:
                self.command(*command.split())

    def command(self, *arguments: str) -> None:
        """A command of the person's."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = cli.run(list(arguments))
        assert status in (0, 1), (arguments, err.getvalue())
        self.out += out.getvalue() + err.getvalue()

    def calls(self) -> None:
        """What Claude Code calls, with all that it says on stdin."""
        calls = Calls(self.home.parent)
        calls.data, calls.spool, calls.claude = self.home, self.home / "spool", self.claude
        calls.environment = dict(os.environ)
        session = f"5e0c1a52-0000-4000-8000-{0:012d}"
        said = {"session_id": session, "transcript_path": str(self.projects / f"{session}.jsonl")}
        for event in ("Stop", "UserPromptSubmit", "PreToolUse"):
            calls.hook({**said, "hook_event_name": event, "prompt": MARKS["hook's stdin"],
                        "tool_input": {"content": MARKS["hook's stdin"]}})  # fmt: skip
        resets_at = int(time.time()) + 3600
        limits = {"five_hour": {"used_percentage": 91.0, "resets_at": resets_at}}
        line = {**said, "version": "2.1.199", "model": {"id": "claude-opus-5", "display_name": "Opus"},
                "user": MARKS["status line's stdin"], "rate_limits": limits,
                "workspace": {"repo": MARKS["status line's stdin"]}, "cost": {"total_cost_usd": 1.0}}  # fmt: skip
        self.out += calls.line(line)

    def tray(self) -> None:
        """A tracker, its alerts and its diagnostic report."""
        desk = Desk(self.home)
        desk.now = int(time.time()) + 30
        ours, told = self.home / "told.txt", self.home / "told.py"
        told.write_text(f"import sys; open({str(ours)!r}, 'a').write(sys.stdin.read())")
        settings.save(self.paths.settings, {"plan": "pro", "alert_command": f'"{sys.executable}" "{told}"'})
        command = AlertCommand()
        alerting = Alerting(self.paths.alerts, self.notifier, command)
        with desk.tracker() as tracker:
            snapshot = desk.until_scanned()
            tracker.rescan()
            snapshot = desk.until(lambda one: one.scanned_at is not None)
            chosen, _ = settings.load(self.paths.settings)
            alerting.look(snapshot, chosen, None)
            self.problems = titles(snapshot)
            self.out += diagnosing.report(self.paths, chosen, snapshot, {"Qt": "none"})
        end = time.monotonic() + 10
        while not ours.exists() and time.monotonic() < end:
            time.sleep(0.01)
        alerting.close()
        (self.claude / "settings.json.mytokentracker-backup").unlink(missing_ok=True)

    def faults(self, logs: Logs) -> None:
        """A fault and a crash whose error quotes what was read, with it in the frames."""
        secret = MARKS["exception"]
        for report in (lambda error: faults.noted(error, self.paths), logs.report):
            try:
                _NOTHING[secret]
            except KeyError as error:
                with redirect_stderr(io.StringIO()) as said:
                    report(error)
                self.out += said.getvalue()

    def exchange(self, url: str) -> None:
        """All responses and readings go to a hub."""
        joined = connection.made(url, "laptop", None, project_names=True)
        connection.save(self.home / "hub.json", joined)
        configuration = snapshots.configure(self.paths, dict(os.environ))
        with contextlib.closing(open_for_writing(self.paths.store)[0]) as database:
            exchange(database, configuration, self.paths, joined, TOKEN, retry=True)

    def given_away(self) -> dict[str, bytes]:
        """By where it was found, all that was written, printed, sent or shown."""
        found = {str(path): path.read_bytes() for path in self.home.rglob("*") if path.is_file()}
        # Beside Claude Code's settings, whose permissions it has, and as private.
        found["printed"] = self.out.encode()
        found["shown"] = "\n".join(self.notifier.shown).encode()
        return found | {f"packet {number}": packet for number, packet in enumerate(self.packets.seen)}


def leaks(given: dict[str, bytes]) -> list[str]:
    """Which mark was found where; the hub's token anywhere but in the header that carries it."""
    found = []
    for where, data in given.items():
        plain = data.lower()
        for place, mark in MARKS.items():
            # Also a part of one, as of a text that was cut.
            if mark.lower().encode() in plain or mark[7:13].lower().encode() in plain:
                found.append(f"{place}: {where}")
        if TOKEN.encode() in data.replace(f"Bearer {TOKEN}".encode(), b""):
            found.append(f"the hub's token: {where}")
    return found
