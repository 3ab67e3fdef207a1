"""The hub in words for Settings and `doctor`: what is sent, when it last worked, and why it does not."""

import msgspec

from mytokentracker.core import text
from mytokentracker.core.records import Problem
from mytokentracker.hub.client.connection import Connection
from mytokentracker.hub.client.memory import Memory

# Beyond this the windows of two machines differ noticeably.
_CLOCK_SECONDS = 120
# So long without an answer is nothing to worry about: a hub may be restarted.
_QUIET_SECONDS = 900


class Told(msgspec.Struct, frozen=True):
    """state: ok, warning or problem. text: in one line. hint: what to do, "" when there is nothing."""

    state: str
    text: str
    hint: str = ""


def told(connection: Connection | None, memory: Memory, waiting: int, now: float) -> Told:
    """How it stands with the hub. waiting: responses still to be sent."""
    if connection is None:
        return Told("ok", "not connected to a hub")
    where = f"connected to {connection.url} as {connection.name}"
    left = f"{text.counted(waiting, 'response')} to be sent" if waiting else "all is sent"
    if waiting and memory.uploads_from > now:
        left += f" in {_span(memory.uploads_from - now)}, as the account's quota allows"
    worked = f"last reached {_ago(now - memory.worked_at)}" if memory.worked_at else "not reached yet"
    line = f"{where}; {worked}; {left}"
    if memory.problem is not None:
        is_new = memory.worked_at and now - memory.worked_at < _QUIET_SECONDS
        hint = f"{memory.problem.title}. {memory.problem.hint}"
        return Told("warning" if is_new or memory.uploads_from > now else "problem", line, hint)
    if abs(memory.clock_ahead) > _CLOCK_SECONDS:
        which = "ahead of" if memory.clock_ahead > 0 else "behind"
        hint = f"This computer's clock is {_span(abs(memory.clock_ahead))} {which} the hub's: set it."
        return Told("warning", line, hint)
    return Told("ok", line)


def problem(memory: Memory, now: float) -> Problem | None:
    """What the popup should say; None while a hub that does not answer may still be restarting."""
    if memory.problem is None or now - max(memory.worked_at, 0.0) < _QUIET_SECONDS:
        return None
    return msgspec.structs.replace(memory.problem, since=int(memory.worked_at))


def sent(connection: Connection) -> str:
    """What leaves this machine, for the person to agree to."""
    names = "the folders of projects" if connection.project_names else "a code in the place of each project's folder"
    return (
        "For each response its id, time, model and token counts; ids of sessions; "
        f"{names}; the percentages that Claude showed; your plan and weekly reset. No prompts, answers or files."
    )


def _ago(seconds: float) -> str:
    return "just now" if seconds < 60 else f"{_span(seconds)} ago"


def _span(seconds: float) -> str:
    for size, name in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if round(seconds / size):
            return text.counted(round(seconds / size), name)
    return text.counted(round(seconds), "second")
