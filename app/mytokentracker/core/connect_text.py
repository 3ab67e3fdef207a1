"""The wording of connecting Claude Code: what it brings, what stands in a settings file, and what was written."""

from mytokentracker.core import text
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr, tr_later, tr_noop

TITLE = tr_noop("Connect Claude Code")
WHAT = tr_noop(
    "Claude Code then reports the true percentages, and when a session ends.\nNothing of your conversations is kept."
)
OFFER = tr_noop("Let Claude Code report its percentages itself")
PARTS = {
    "statusline": tr_noop("Status line: true percentages without typing"),
    "hook": tr_noop("Hooks: sessions are counted the moment they end"),
}
WOULD_WRITE = tr_noop("Connecting changes this, and nothing else:")
WOULD_REMOVE = tr_noop("Removing changes this, and nothing else:")
UNREADABLE = tr_noop("cannot be read", "of a file")
NO_FOLDER = tr_noop(
    "No Claude Code folder was found on this computer. Start Claude Code once, or name its folder in Settings."
)


def part(name: str, connected: bool) -> str:
    """What is said beside the check box of a part: "hook" or "statusline"."""
    said = tr(PARTS[name])
    return tr("{part} (connected)", "part: Hooks: …", part=said) if connected else said


def state(*, hook: bool, statusline: bool) -> str:
    """What of ours stands in a settings file."""
    if hook and statusline:
        return tr("connected", "Claude Code is")
    if hook:
        return tr("only the hooks are connected")
    return tr("only the status line is connected") if statusline else tr("not connected", "Claude Code is")


def overall(states: tuple[str, ...], *, connected: bool) -> str:
    """How Claude Code is connected over all its folders, in a few words. connected: something is in one of them."""
    if not states:
        return tr("no folder found")
    if len(set(states)) == 1:
        return states[0]
    return tr("partly connected", "Claude Code is") if connected else state(hook=False, statusline=False)


def other_status_line(kind: str, command: str | None) -> str:
    """What becomes of another tool's status line. kind: "wrapping" or "other"; empty for all else."""
    if kind not in {"wrapping", "other"}:
        return ""
    if command:
        return tr("Another tool’s status line is kept and goes on showing: {command}", command=command)
    return tr("Another tool’s status line is kept and goes on showing.")


def heard(at: int | None, now: int) -> str:
    """When Claude Code last told its percentages; None: not yet."""
    if at is not None:
        return tr("Percentages were last reported {ago}.", "ago: 4 min ago", ago=text.ago(now - at))
    return tr("Nothing was reported yet: percentages come with Claude Code’s next answer, unless it uses an API key.")


def written(file: str, backup: str | None, *, install: bool) -> str:
    """What was done to the settings file. backup: where it is as it was; None when there was no file."""
    done = tr("Connected: {file} is written.", file=file) if install else tr("Removed from {file}.", file=file)
    if not backup:
        return done
    return f"{done}\n{tr('As it was before we first changed it: {backup}', 'backup: a file', backup=backup)}"


def lost(file: str) -> Problem:
    """That what stands in the file leads to a program that is not there any more."""
    return Problem(
        tr_later("What {file} names is not there", file=file),
        tr_noop("Our program was moved or installed anew: connect again."),
    )


def changed_meanwhile(file: str) -> Problem:
    """That the file is not any more what was shown."""
    return Problem(
        tr_later("{file} was changed meanwhile", file=file),
        tr_noop("Nothing was written. The change below is as it would be now."),
    )
