"""Connecting Claude Code: what a change of its settings.json would be, carrying it out, and how things stand.

`plan` shows the change, `carry_out` makes it, `state` tells what is there. Nothing else writes to Claude Code's files.
"""

import contextlib
import difflib
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec

from mytokentracker.claude_code import changing, client, commands, entries, policy, settings_file, traces
from mytokentracker.claude_code.changing import Held, OddEntry
from mytokentracker.claude_code.jsonc import plain
from mytokentracker.claude_code.settings_file import ConnectError
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import Late, tr_later, tr_noop
from mytokentracker.paths import Paths

__all__ = ["PARTS", "ConnectError", "Connection", "Plan", "carry_out", "plan", "state"]

PARTS = ("hook", "statusline")

# Since when clients know them. An older one ignores the whole settings file for an event that it does not know.
# Source: Claude Code's changelog for both; the ignoring was seen with another event on 1.0.128 to 2.1.75.
_EVENTS: dict[str, client.Version] = {"Stop": (1, 0, 38), "SessionEnd": (1, 0, 85)}
# What stands around a change is shown with it, perhaps to others at the same screen, or in a recording of a terminal.
_NAMED = r'("(?:[^"\\\n]|\\.)*(?:token|key|secret|passw|credential|auth|bearer)(?:[^"\\\n]|\\.)*"\s*:\s*")'
_SECRET = re.compile(_NAMED + r'(?:[^"\\\n]|\\.)+', re.IGNORECASE)
_HIDDEN = r"\1••••"
# The client writes its settings now and then, not all the time.
_TRIES = 5


class Plan(msgspec.Struct, frozen=True):
    """One change of one settings file.

    before, after: its text; None: no file. diff: a unified one of the whole change, "" when nothing changes.
    """

    folder: Path
    file: Path
    parts: tuple[str, ...]
    install: bool
    before: str | None
    after: str | None
    diff: str

    @property
    def changes(self) -> bool:
        """Whether there is anything to do."""
        return self.before != self.after


class Connection(msgspec.Struct, frozen=True):
    """How one folder of Claude Code stands.

    hooks: the events at which ours is installed. wrapped: the command that our status line runs beside.
    broken: our entry is there, but the program is not at that path any more. blocked: what keeps them from running.
    """

    folder: Path
    file: Path
    hooks: tuple[str, ...]
    statusline: Literal["absent", "ours", "wrapping", "other"]
    wrapped: str | None
    broken: bool
    blocked: Problem | None


def plan(folder: Path, parts: tuple[str, ...], places: Paths, *, install: bool) -> Plan:
    """What would change in a folder's settings when these PARTS are put in, or taken out.

    Raises: ConnectError when the settings cannot be read, or be changed by us.
    """
    return _worked_out(folder, parts, places, install=install)[0]


def carry_out(plan: Plan, places: Paths) -> Path | None:
    """Makes the change, in what the settings are by now; gives where they were backed up before.

    None: nothing was written, or there was no file to back up.
    Raises: ConnectError; the settings are then as they were.
    """
    for _ in range(_TRIES):
        now, remembered = _worked_out(plan.folder, plan.parts, places, install=plan.install)
        if not now.changes:
            return None
        with contextlib.suppress(settings_file.Changed):
            return _written(now, remembered, places)
    hint = tr_noop("Something else keeps writing to it. Try again in a moment.")
    raise ConnectError(_not_changed(plan.file), hint)


def state(
    folder: Path,
    places: Paths,  # noqa: ARG001 - all three are called alike
    *,
    managed: tuple[Path, ...] | None = None,
) -> Connection:
    """How a folder stands. managed: folders with managed settings, instead of this computer's.

    Raises: ConnectError when its settings cannot be read.
    """
    file = folder / settings_file.NAME
    root = settings_file.tree(file, settings_file.read(file))
    hooks = tuple(entries.hooks(root)) if root is not None else ()
    line = entries.status_line(root) if root is not None else entries.StatusLine("absent")
    calls = [*(entry.call for entry in hooks), *([line.call] if line.call else [])]
    return Connection(
        folder=folder,
        file=file,
        hooks=tuple(dict.fromkeys(entry.event for entry in hooks)),
        statusline=line.kind,
        wrapped=line.call.wrapped if line.call else None,
        broken=any(call.is_broken for call in calls),
        blocked=policy.blocked(folder, policy.managed_folders() if managed is None else managed),
    )


def _worked_out(folder: Path, parts: tuple[str, ...], places: Paths, *, install: bool) -> tuple[Plan, traces.Traces]:
    file = folder / settings_file.NAME
    if install and not folder.is_dir():
        hint = tr_noop("Start Claude Code once, or check the folder's name.")
        raise ConnectError(tr_later("{folder} does not exist", folder=folder), hint)
    before = settings_file.read(file)
    tree = settings_file.tree(file, before)
    held = Held(before, traces.recall(file, places))
    try:
        for part in PARTS:
            if part in parts:
                held = _change(folder, part, places, install=install)(held)
    except OddEntry as odd:
        hint = tr_later(
            "In {file}, “{name}” is not {wanted}. Mend it or take it out, then try again.",
            "wanted: an object, a list",
            file=file,
            name=odd.what,
            wanted=odd.wanted,
        )
        raise ConnectError(tr_noop("Claude Code's settings have an unexpected form"), hint) from odd
    after = settings_file.tree(file, held.text)
    if entries.others(plain(tree) if tree else {}) != entries.others(plain(after) if after else {}):
        hint = tr_noop("It has a form that we cannot change safely: edit it by hand.")
        raise ConnectError(_not_changed(file), hint)
    diff = _diff(file, before, held.text)
    made = Plan(folder, file, tuple(part for part in PARTS if part in parts), install, before, held.text, diff)
    return made, held.traces


def _change(folder: Path, part: str, places: Paths, *, install: bool) -> Callable[[Held], Held]:
    if not install:
        return changing.without_hooks if part == "hook" else changing.without_status_line
    command = commands.hook(places.data)
    try:
        command.encode()
    except UnicodeEncodeError as error:
        hint = tr_noop("The path of our program or of our data folder is not UTF-8. Move it to another place.")
        raise ConnectError(tr_noop("Claude Code cannot call us"), hint) from error
    if part == "hook":
        events = _events(folder)
        return lambda held: changing.with_hooks(held, command, events)
    return lambda held: changing.with_status_line(held, lambda wrapped: commands.status_line(places.data, wrapped))


def _events(folder: Path) -> tuple[str, ...]:
    """Those that the oldest client in use knows. Raises: ConnectError when it knows none."""
    found = client.versions(folder)
    events = tuple(event for event, since in _EVENTS.items() if not found or found[0] >= since)
    if not events:
        version = ".".join(map(str, found[0]))
        hint = tr_noop("Update Claude Code, use it once, then try again.")
        raise ConnectError(tr_later("Claude Code {version} has no hooks", version=version), hint)
    return events


def _not_changed(file: Path) -> Late:
    return tr_later("{file} was not changed", file=file)


def _written(plan: Plan, remembered: traces.Traces, places: Paths) -> Path | None:
    stays = changing.has_ours(plan.after)
    if stays:
        # Before the settings: without it there is no exact way back.
        try:
            traces.remember(plan.file, remembered, places)
        except OSError as error:
            hint = tr_later(
                "Our folder {folder} cannot be written to: {reason}.",
                folder=places.data,
                reason=error.strerror or str(error),
            )
            raise ConnectError(_not_changed(plan.file), hint) from error
    backup = settings_file.write(plan.file, plan.before, plan.after, backup=_backup(plan))
    if not stays:
        # What is left there does no harm: the next installation begins anew.
        with contextlib.suppress(OSError):
            traces.remember(plan.file, None, places)
    return backup


def _backup(plan: Plan) -> Literal["anew", "once", "never"]:
    """The backup is what the file was before there was anything of ours in it, and stays when ours is taken out."""
    if not changing.has_ours(plan.before):
        return "anew"
    tree = settings_file.tree(plan.file, plan.before)
    # Where nobody knows how it was before, this is the nearest to it.
    return "once" if tree is not None and entries.others(plain(tree)) else "never"


def _diff(file: Path, before: str | None, after: str | None) -> str:
    if before == after:
        return ""
    name = str(file)
    old, new = (name if text is not None else os.devnull for text in (before, after))
    lines = difflib.unified_diff(_lines(before), _lines(after), old, new, lineterm="")
    return "".join(f"{_SECRET.sub(_HIDDEN, line)}\n" for line in lines)


def _lines(text: str | None) -> list[str]:
    """The lines without their ends; a last line without one says so, as diff does."""
    if not text:
        return []
    lines = [line.removesuffix("\r") for line in text.removeprefix("\ufeff").split("\n")]
    if lines[-1] == "":
        return lines[:-1]
    return [*lines[:-1], f"{lines[-1]}\n\\ No newline at end of file"]
