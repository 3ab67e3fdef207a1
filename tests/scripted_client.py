"""A Claude Code that does what the real one was seen to do, and a ledger of what its API answered.

It runs the hooks that its settings.json names as the real client does, and appends, copies, cuts and repeats lines when
and where the real client does. Source: claude-code-client.md, sections 2 and 3.
"""

import json
import subprocess
import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from tests.transcript_lines import assistant, counts, text, user

# A response is in the transcript so long after the Stop hook has started.
LATE_SECONDS = 0.09
SESSION_END_SECONDS = 1.5

Line = dict[str, Any]


class Answer(NamedTuple):
    """What one API response cost."""

    sent: int
    output: int
    write_5m: int
    write_1h: int
    read: int


class HookRun(NamedTuple):
    """What came of one run of a hook. status is None when it was killed."""

    event: str
    status: int | None
    output: bytes
    seconds: float


class ScriptedClient:
    """One machine's client. ledger: by message id, what was answered; hook_runs: what the hooks did."""

    def __init__(self, config: Path, environ: Mapping[str, str]) -> None:
        self.config = config
        self.environ = {**environ, "CLAUDE_CONFIG_DIR": str(config)}
        self.ledger: dict[str, Answer] = {}
        self.hook_runs: list[HookRun] = []
        self._made = 0
        self._late: list[threading.Thread] = []

    def session(self, cwd: str = "/home/dev/shop") -> "ScriptedSession":
        """A session as it starts: there is no file yet."""
        return ScriptedSession(self, cwd, str(uuid4()))

    def settle(self) -> None:
        """Returns when all that is written late has been."""
        while self._late:
            self._late.pop().join()

    def totals(self) -> tuple[int, int, int, int, int, int]:
        """Responses, and their input, output, cache writes of 5 min and 1 h, cache reads."""
        sums = [sum(column) for column in zip(*self.ledger.values(), strict=True)]
        return len(self.ledger), *(sums or [0] * 5)

    def answer(self, output: int) -> tuple[str, Answer]:
        """The API answers."""
        self._made += 1
        message_id = f"msg_01{uuid4().hex[:22]}"
        self.ledger[message_id] = answer = Answer(3 + self._made, output, 200 + self._made, 1000, 5000 + self._made)
        return message_id, answer

    def append(self, file: Path, lines: list[Line], *, after: float = 0.0) -> None:
        """One batch, one write; `after` seconds from now where that is given."""
        if after:
            self._late.append(thread := threading.Timer(after, self.append, (file, lines)))
            thread.start()
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("ab", buffering=0) as transcript:
            transcript.write(text(*lines))

    def run_hooks(self, event: str, payload: Line, *, budget: float, killed_after: float | None = None) -> None:
        """Runs what settings.json says, side by side, each with the payload on its stdin."""
        try:
            settings = json.loads((self.config / "settings.json").read_text("utf-8"))
        except FileNotFoundError:
            return
        groups = settings.get("hooks", {}).get(event, [])
        hooks = {hook["command"]: hook for group in groups for hook in group["hooks"]}  # the same twice runs once
        threads = []
        for command, hook in hooks.items():
            seconds = killed_after if killed_after is not None else max(budget, float(hook.get("timeout", 0)))
            threads.append(threading.Thread(target=self._run_hook, args=(event, command, payload, seconds)))
            threads[-1].start()
        for thread in threads:
            thread.join()

    def _run_hook(self, event: str, command: str, payload: Line, seconds: float) -> None:
        started = time.monotonic()
        with subprocess.Popen(
            ["/bin/sh", "-c", command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self.environ,
            start_new_session=True,
        ) as process:
            try:
                output, _ = process.communicate(json.dumps(payload).encode() + b"\n", timeout=seconds)
                status: int | None = process.returncode
            except subprocess.TimeoutExpired:
                process.kill()
                output, status = process.communicate()[0], None
        self.hook_runs.append(HookRun(event, status, output, time.monotonic() - started))


class ScriptedSession:
    """One conversation, in print mode or on a terminal."""

    def __init__(self, client: ScriptedClient, cwd: str, session_id: str) -> None:
        self.client, self.cwd, self.id = client, cwd, session_id
        self.lines: list[Line] = []

    @property
    def file(self) -> Path:
        """Its transcript."""
        slug = "".join(c if c.isascii() and c.isalnum() else "-" for c in self.cwd)
        return self.client.config / "projects" / slug / f"{self.id}.jsonl"

    def respond(self, output: int = 40, *, blocks: int = 3, tool: bool = True, after: float = 0.0) -> None:
        """A response: a line for each block with the whole usage on it, a tool's result in between."""
        message_id, answer = self.client.answer(output)
        lines = [self._block(message_id, answer, index) for index in range(blocks)]
        if tool and blocks > 1:
            lines.insert(-1, self._line(user("(a tool's result)")))
        self._append(lines, after=after)

    def turn(self, responses: int = 2) -> None:
        """A prompt, its responses and Stop; the last response is written while the hook runs."""
        self._append([self._line(user("(a prompt)"))])
        for _ in range(responses - 1):
            self.respond()
        self.respond(after=LATE_SECONDS)
        self._run_hooks("Stop", stop_hook_active=False, last_assistant_message="(an answer)", background_tasks=[])

    def subagent(self, responses: int = 2, *, nested: bool = False) -> None:
        """A subagent: its responses in a file of its own, and a result line that repeats the last one's usage."""
        agent = uuid4().hex[:17]
        file = self.file.with_suffix("") / "subagents" / f"agent-{agent}.jsonl"
        lines: list[Line] = []
        for _ in range(responses):
            message_id, answer = self.client.answer(150)
            lines.append({**self._block(message_id, answer, 0), "isSidechain": True, "agentId": agent})
        self.client.append(file, lines)
        if nested:
            self.subagent(1)
        usage = lines[-1]["message"]["usage"]
        result = {"status": "completed", "agentId": agent, "totalTokens": sum(answer), "usage": usage}
        self._append([self._line(user("(the agent's report)", toolUseResult=result))])

    def compact(self) -> None:
        """Compaction: its own call is in no line; kept messages are copied with a usage of zero."""
        kept = [line for line in self.lines if line["type"] == "assistant"][-2:]
        self._append([{"type": "system", "subtype": "compact_boundary", **self._common()}])
        self._append([self._line(user("(a summary)", isCompactSummary=True))])
        copies = []
        for line in kept:
            usage = line["message"]["usage"]
            zeros = counts(write_5m=0, write_1h=0)
            message = {**line["message"], "usage": {**zeros, "iterations": [{"type": "message", **usage}]}}
            copies.append({**line, "message": message, "uuid": str(uuid4())})
        self._append(copies)

    def interrupt(self) -> None:
        """Esc in the middle of a response: its output is not known, and no hook runs."""
        message_id, answer = self.client.answer(1)
        self._append([self._block(message_id, answer, 0, stop=None)])
        self._append([self._line(user("[Request interrupted by user]"))])

    def fail(self) -> None:
        """The API refuses again and again: a line of the client's own, and StopFailure in place of Stop."""
        synthetic = assistant(
            str(uuid4()), counts(), session=self.id, model="<synthetic>", stop="stop_sequence", at=_now(),
            isApiErrorMessage=True, error="server_error", apiErrorStatus=529,
        )  # fmt: skip
        self._append([synthetic])
        self._run_hooks("StopFailure", error="server_error", last_assistant_message="API Error: 529")

    def fork(self) -> "ScriptedSession":
        """A new session with this one's lines under its own id; what is said further is its own."""
        forked = ScriptedSession(self.client, self.cwd, str(uuid4()))
        forked._append([{**line, "sessionId": forked.id, "requestSessionId": self.id} for line in self.lines])
        return forked

    def clear(self) -> "ScriptedSession":
        """/clear: this session ends, `cost-state` comes after its hook has started, and a new one begins."""
        self._append([self._cost_state()], after=0.13)
        self._run_hooks("SessionEnd", reason="clear")
        return ScriptedSession(self.client, self.cwd, str(uuid4()))

    def end(self, *, killed_after: float | None = None) -> None:
        """The session ends; all lines are there. killed_after: the hook has only so long."""
        self._append([self._cost_state()])
        self._run_hooks("SessionEnd", reason="other", killed_after=killed_after)

    def _run_hooks(self, event: str, *, killed_after: float | None = None, **payload: Any) -> None:
        known = {"session_id": self.id, "transcript_path": str(self.file), "cwd": self.cwd, "hook_event_name": event}
        budget = SESSION_END_SECONDS if event == "SessionEnd" else 60.0
        self.client.run_hooks(event, {**known, **payload}, budget=budget, killed_after=killed_after)

    def _block(self, message_id: str, answer: Answer, index: int, stop: str | None = "end_turn") -> Line:
        usage = counts(
            answer.sent, answer.output, answer.write_5m + answer.write_1h, answer.read,
            write_5m=answer.write_5m, write_1h=answer.write_1h,
        )  # fmt: skip
        line = assistant(message_id, usage, session=self.id, at=_now(), stop=stop, cwd=self.cwd, version="2.1.330")
        return {**line, "uuid": str(uuid4()), "requestId": f"req_{message_id}", "apiBlockIndex": index}

    def _line(self, line: Line) -> Line:
        return {**line, **self._common()}

    def _common(self) -> Line:
        return {"sessionId": self.id, "cwd": self.cwd, "timestamp": _now(), "uuid": str(uuid4()), "version": "2.1.330"}

    def _cost_state(self) -> Line:
        return {"type": "cost-state", "sessionId": self.id, "totalCostUSD": 1.0, "modelUsage": {}}

    def _append(self, lines: list[Line], *, after: float = 0.0) -> None:
        self.lines += lines
        self.client.append(self.file, lines, after=after)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
