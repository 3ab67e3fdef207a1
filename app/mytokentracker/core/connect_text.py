"""The wording of connecting Claude Code: what it brings, what stands in a settings file, and what was written."""

from mytokentracker.core import text
from mytokentracker.core.records import Problem

TITLE = "Connect Claude Code"
WHAT = "Claude Code then reports the true percentages, and when a session ends.\nNothing of your conversations is kept."
OFFER = "Let Claude Code report its percentages itself"
PARTS = {
    "statusline": "Status line: true percentages without typing",
    "hook": "Hooks: sessions are counted the moment they end",
}
WOULD_WRITE = "Connecting changes this, and nothing else:"
WOULD_REMOVE = "Removing changes this, and nothing else:"
UNREADABLE = "cannot be read"
NO_FOLDER = "No Claude Code folder was found on this computer. Start Claude Code once, or name its folder in Settings."


def part(name: str, connected: bool) -> str:
    """What is said beside the check box of a part: "hook" or "statusline"."""
    return f"{PARTS[name]} (connected)" if connected else PARTS[name]


def state(*, hook: bool, statusline: bool) -> str:
    """What of ours stands in a settings file."""
    if hook and statusline:
        return "connected"
    if hook:
        return "only the hooks are connected"
    return "only the status line is connected" if statusline else "not connected"


def overall(states: tuple[str, ...], *, connected: bool) -> str:
    """How Claude Code is connected over all its folders, in a few words. connected: something is in one of them."""
    if not states:
        return "no folder found"
    if len(set(states)) == 1:
        return states[0]
    return "partly connected" if connected else state(hook=False, statusline=False)


def other_status_line(kind: str, command: str | None) -> str:
    """What becomes of another tool's status line. kind: "wrapping" or "other"; empty for all else."""
    if kind not in {"wrapping", "other"}:
        return ""
    return f"Another tool’s status line is kept and goes on showing{f': {command}' if command else '.'}"


def heard(at: int | None, now: int) -> str:
    """When Claude Code last told its percentages; None: not yet."""
    if at is not None:
        return f"Percentages were last reported {text.ago(now - at)}."
    return "Nothing was reported yet: percentages come with Claude Code’s next answer, unless it uses an API key."


def written(file: str, backup: str | None, *, install: bool) -> str:
    """What was done to the settings file. backup: where it is as it was; None when there was no file."""
    done = f"Connected: {file} is written." if install else f"Removed from {file}."
    return f"{done}\nAs it was before we first changed it: {backup}" if backup else done


def lost(file: str) -> Problem:
    """That what stands in the file leads to a program that is not there any more."""
    return Problem(f"What {file} names is not there", "Our program was moved or installed anew: connect again.")


def changed_meanwhile(file: str) -> Problem:
    """That the file is not any more what was shown."""
    return Problem(f"{file} was changed meanwhile", "Nothing was written. The change below is as it would be now.")
