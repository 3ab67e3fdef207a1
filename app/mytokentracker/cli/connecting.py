"""The commands `hook` and `statusline`: ours put into Claude Code's settings, taken out again, and how they stand.

Running one is the consent: it prints the difference and asks nothing.
"""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from mytokentracker import settings
from mytokentracker.claude_code import connecting
from mytokentracker.claude_code.connecting import ConnectError, Connection, Plan
from mytokentracker.cli import terminal
from mytokentracker.core.records import Failed, Problem
from mytokentracker.paths import Paths, claude_folders

_NAMES = {"hook": "hooks", "statusline": "status line"}


def run_connecting(places: Paths, options: argparse.Namespace) -> int:
    """`hook` and `statusline`, in every folder of Claude Code: exit status 1 when one of them could not be done."""
    if options.action in {"event", "show"}:
        return 0  # Claude Code calls these; __main__ answers before it comes here
    folders = _folders(places)
    if options.action == "status":
        return _status(folders, options.command, places, as_json=options.json)
    failed = []
    for folder in folders:
        try:
            _change(folder, options, places)
        except ConnectError as error:
            failed.append(error.problem)
    terminal.print_problems(failed)
    return int(bool(failed))


def _folders(places: Paths) -> tuple[Path, ...]:
    chosen, wrong = settings.load(places.settings)
    terminal.print_problems(wrong)
    folders = claude_folders(os.environ, chosen.claude_folders)
    if not folders:
        hint = "Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings."
        raise Failed("No Claude Code folder was found", hint)
    return folders


def _change(folder: Path, options: argparse.Namespace, places: Paths) -> None:
    install = options.action == "install"
    plan = connecting.plan(folder, (options.command,), places, install=install)
    print(plan.diff, end="")
    if options.dry_run:
        print(f"{plan.file}: {'nothing was written' if plan.changes else _already(plan, options.command)}.")
        return
    backup = connecting.carry_out(plan, places)
    print(f"{plan.file}: {_done(plan, options.command) if plan.changes else _already(plan, options.command)}.")
    if backup is not None:
        print(f"As it was before we first changed it: {backup}")
    if install:
        terminal.print_problems(_problems(connecting.state(folder, places)))


def _done(plan: Plan, part: str) -> str:
    return f"{_NAMES[part]} {'installed' if plan.install else 'removed'}"


def _already(plan: Plan, part: str) -> str:
    return f"{_NAMES[part]} already installed" if plan.install else f"no {_NAMES[part]} of ours, nothing to remove"


def _status(folders: tuple[Path, ...], part: str, places: Paths, *, as_json: bool) -> int:
    found, failed = [], []
    for folder in folders:
        try:
            found.append(connecting.state(folder, places))
        except ConnectError as error:
            failed.append(error.problem)
    if as_json:
        problems = [terminal.problem(problem) for problem in failed]
        terminal.print_json({"folders": [_shape(one) for one in found], "problems": problems})
    else:
        for one in found:
            print(f"{one.file}: {_words(one, part)}")
            terminal.print_problems(_problems(one))
        terminal.print_problems(failed)
    return int(bool(failed))


def _words(one: Connection, part: str) -> str:
    if part == "hook":
        return f"hooks installed at {' and '.join(one.hooks)}" if one.hooks else "no hooks of ours"
    return {
        "absent": "no status line",
        "ours": "our status line",
        "wrapping": f"our status line, beside: {one.wrapped}",
        "other": "a status line that is not ours",
    }[one.statusline]


def _problems(one: Connection) -> Iterator[Problem]:
    if one.broken:
        hint = f"The program has moved. Run `mytokentracker hook install` or `statusline install` again ({one.file})."
        yield Problem("Claude Code calls us where we are not any more", hint)
    if one.blocked is not None and (one.hooks or one.statusline in {"ours", "wrapping"}):
        yield one.blocked


def _shape(one: Connection) -> dict[str, object]:
    return {
        "folder": str(one.folder),
        "file": str(one.file),
        "hooks": one.hooks,
        "statusline": one.statusline,
        "wrapped": one.wrapped,
        "broken": one.broken,
        "blocked": terminal.problem(one.blocked) if one.blocked else None,
    }
