"""Leaves in the spool what Claude Code's hook and status line leave there; every value is made up."""

import json
from pathlib import Path
from typing import Any

Window = tuple[float, float | None]
"""How much is used in percent, and when it resets."""


def put_status_line(
    spool: Path,
    at: float,
    *,
    session: str = "a",
    api_ms: int = 1000,
    cost_usd: float = 0.5,
    version: str = "2.1.330",
    **windows: Window,
) -> Path:
    """What the status line of a session was told; in one file for each session and five minutes, as ours writes it."""
    limits = [{"name": name, "used_percentage": used, "resets_at": ends} for name, (used, ends) in windows.items()]
    cost = "" if limits else ".cost"
    said = {"session": session, "version": version, "api_ms": api_ms, "cost_usd": cost_usd, "limits": limits}
    name = f"{int(at) // 300 * 300:010d}.statusline.{session}{cost}.event"
    return _put(spool, name, {"kind": "statusline", "at": at, **said})


def put_hook(spool: Path, at: float, transcript: Path | str, *, session: str = "a", event: str = "Stop") -> Path:
    """That a hook ran."""
    said = {"kind": "hook", "at": at, "event": event, "session": session, "transcript": str(transcript)}
    return _put(spool, f"{int(at):010d}.hook.{session}.{event}.event", said)


def spooled(spool: Path) -> list[str]:
    """The names of the events that are waiting."""
    return sorted(file.name for file in spool.glob("*.event"))


def _put(spool: Path, name: str, said: dict[str, Any]) -> Path:
    spool.mkdir(parents=True, exist_ok=True)
    unfinished = spool / f".{name}.new"
    unfinished.write_text(json.dumps(said), "utf-8")
    return unfinished.replace(spool / name)
