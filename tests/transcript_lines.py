"""Makes lines of transcripts in the shapes that Claude Code writes; every value in them is made up."""

import json
from typing import Any

Line = dict[str, Any]
ABSENT = object()
"""Given for a field, the line has no such field."""

SESSION = "5e0c1a52-0000-4000-8000-000000000001"
OTHER_SESSION = "5e0c1a52-0000-4000-8000-000000000002"
MODEL = "claude-opus-4-6"
FOLDER = "/home/dev/code/shop"


def message_id(number: int) -> str:
    """An id of the shape that Anthropic gives."""
    return f"msg_01{number:022d}"


def counts(
    sent: Any = 0, output: Any = 0, write: Any = 0, read: Any = 0, *, write_5m: Any = ABSENT, write_1h: Any = ABSENT
) -> Line:
    """A usage object, or an iteration; with the cache split if a part of it is given."""
    split = _without_absent({"ephemeral_5m_input_tokens": write_5m, "ephemeral_1h_input_tokens": write_1h})
    return _without_absent(
        {
            "input_tokens": sent,
            "cache_creation_input_tokens": write,
            "cache_read_input_tokens": read,
            "output_tokens": output,
            "cache_creation": split or ABSENT,
            "service_tier": "standard",
        }
    )


def iteration(kind: str, usage: Line, **more: Any) -> Line:
    """An entry of usage.iterations."""
    return {"type": kind, **usage, **more}


def assistant(
    number: Any = 1,
    usage: Any = None,
    *,
    at: Any = "2026-08-12T10:00:00.000Z",
    session: Any = SESSION,
    model: Any = MODEL,
    stop: Any = "end_turn",
    **top: Any,
) -> Line:
    """A line of a response. number: of its Anthropic id, or another id as it is. top: further fields of the line."""
    message = {
        "model": model,
        "id": message_id(number) if isinstance(number, int) else number,
        "type": "message",
        "role": "assistant",
        "content": [{"type": "text", "text": "Made up."}],
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": counts(3, 7) if usage is None else usage,
    }
    return _without_absent(
        {
            "parentUuid": None,
            "isSidechain": False,
            "userType": "external",
            "cwd": FOLDER,
            "sessionId": session,
            "version": "2.1.199",
            "gitBranch": "main",
            "type": "assistant",
            "message": _without_absent(message),
            "requestId": f"req_{number}",
            "uuid": f"uuid-{number}",
            "timestamp": at,
            **top,
        }
    )


def user(text: str = "Made up.", *, at: Any = "2026-08-12T09:59:00.000Z", session: Any = SESSION, **top: Any) -> Line:
    """A line of the person, or of a tool."""
    return _without_absent(
        {
            "parentUuid": None,
            "isSidechain": False,
            "userType": "external",
            "cwd": FOLDER,
            "sessionId": session,
            "version": "2.1.199",
            "type": "user",
            "message": {"role": "user", "content": text},
            "uuid": "uuid-user",
            "timestamp": at,
            **top,
        }
    )


def agent_progress(copied: Line, **top: Any) -> Line:
    """The copy of a subagent's line that clients up to 2.1.63 wrote into the session's own transcript."""
    inner = {key: copied[key] for key in ("type", "message", "requestId", "uuid", "timestamp") if key in copied}
    return _without_absent(
        {
            "parentUuid": None,
            "isSidechain": False,
            "cwd": FOLDER,
            "sessionId": SESSION,
            "version": "2.1.39",
            "type": "progress",
            "data": {"message": inner, "type": "agent_progress", "prompt": "Made up.", "agentId": "a1b2c3d"},
            "toolUseID": "agent_msg_1",
            "parentToolUseID": "toolu_1",
            "uuid": "uuid-progress",
            "timestamp": copied.get("timestamp", ABSENT),
            **top,
        }
    )


def worktree_state(original: str | None, session: str = SESSION) -> Line:
    """What the client notes when it enters a worktree, or (None) leaves it."""
    state = None if original is None else {"originalCwd": original, "worktreeName": "made-up"}
    return {"type": "worktree-state", "worktreeSession": state, "sessionId": session}


def raw(line: Line | bytes) -> bytes:
    """The bytes of a line as the client writes them: no spaces, UTF-8, without the newline."""
    if isinstance(line, bytes):
        return line
    return json.dumps(line, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")


def text(*lines: Line | bytes) -> bytes:
    """Lines, each with its newline."""
    return b"".join(raw(line) + b"\n" for line in lines)


def _without_absent(fields: Line) -> Line:
    return {key: value for key, value in fields.items() if value is not ABSENT}
