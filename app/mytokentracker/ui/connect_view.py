"""What the Connect window shows of Claude Code's settings files, and what it does to them; knows no toolkit."""

from pathlib import Path

import msgspec

from mytokentracker.claude_code import connecting, settings_file
from mytokentracker.claude_code.connecting import ConnectError, Connection, Plan
from mytokentracker.core import connect_text
from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.paths import Paths
from mytokentracker.ui.folder_names import short

ADDED, REMOVED, HEAD, SAME = "added", "removed", "head", "same"


class FolderView(msgspec.Struct, frozen=True):
    """One Claude folder's settings file.

    name: as people write it. parts: those that are connected. broken: they lead nowhere. tone: "green", "amber" or
    "sub". note: on another tool's status line, may be empty. lines: of the difference to come, with what each is
    (ADDED, REMOVED, HEAD or SAME); none where nothing would change.
    """

    name: str
    state: str
    parts: frozenset[str]
    broken: bool
    tone: str
    note: str
    problems: tuple[Problem, ...]
    lines: tuple[tuple[str, str], ...]


class ConnectView(msgspec.Struct, frozen=True):
    """All folders, and what can be done with them.

    plans: what the chosen parts would change, one for each folder in which they change something. everywhere,
    anywhere: the parts that are connected in all of the folders, and in at least one. overall: for Settings.
    """

    folders: tuple[FolderView, ...]
    plans: tuple[Plan, ...]
    everywhere: frozenset[str]
    anywhere: frozenset[str]
    overall: str


class Done(msgspec.Struct, frozen=True):
    """What became of carrying plans out: what was written, and what kept others from it. Both may be there."""

    written: tuple[str, ...]
    problems: tuple[Problem, ...]


def look(folders: tuple[Path, ...], places: Paths, parts: tuple[str, ...], *, install: bool) -> ConnectView:
    """The folders as they are now, and what connecting (or, without `install`, removing) these parts would change."""
    seen = [_seen(folder, places, parts, install=install) for folder in folders]
    shown = tuple(folder for folder, _ in seen)
    anywhere = frozenset[str]().union(*(folder.parts for folder in shown))
    # What leads nowhere is to be connected again.
    sound = [frozenset() if folder.broken else folder.parts for folder in shown]
    return ConnectView(
        folders=shown,
        plans=tuple(plan for _, plan in seen if plan is not None and plan.changes),
        everywhere=frozenset.intersection(*sound) if sound else frozenset(),
        anywhere=anywhere,
        overall=connect_text.overall(tuple(folder.state for folder in shown), connected=bool(anywhere)),
    )


def carry_out(plans: tuple[Plan, ...], places: Paths) -> Done:
    """Writes each of them, if it still is what was shown; one that cannot be written does not keep others from it."""
    written, problems = [], []
    for plan in plans:
        try:
            now = connecting.plan(plan.folder, plan.parts, places, install=plan.install)
            if now.diff != plan.diff:
                problems.append(connect_text.changed_meanwhile(short(plan.file)))
                continue
            backup = connecting.carry_out(plan, places)
        except ConnectError as error:
            problems.append(error.problem)
        else:
            kept = short(backup) if backup is not None else None
            written.append(connect_text.written(short(plan.file), kept, install=plan.install))
    return Done(tuple(written), tuple(problems))


def is_offered(folders: tuple[Path, ...], places: Paths) -> bool:
    """Whether there is something to connect, nothing of it is connected yet, and no policy forbids it."""
    found = []
    for folder in folders:
        try:
            found.append(connecting.state(folder, places))
        except ConnectError:
            continue
    return any(one.blocked is None and not one.broken for one in found) and not any(map(_parts_of, found))


def heard_at(snapshot: Snapshot) -> int | None:
    """When Claude Code last reported a percentage itself; None when that is not known of late."""
    windows = [one.source_at for one in snapshot.windows if one.source == "statusline" and one.source_at is not None]
    readings = [one.at for one in snapshot.readings if one.source == "statusline"]
    return max((*windows, *readings, *(one.at for one in snapshot.further)), default=None)


def _seen(folder: Path, places: Paths, parts: tuple[str, ...], *, install: bool) -> tuple[FolderView, Plan | None]:
    """How a folder is shown, and what the chosen parts would change in it; None where that cannot be told."""
    connection, plan = None, None
    problems: list[Problem] = []
    try:
        connection = connecting.state(folder, places)
        plan = connecting.plan(folder, parts, places, install=install) if parts else None
    except ConnectError as error:
        problems.append(error.problem)
    held = _parts_of(connection)
    file = short(folder / settings_file.NAME)
    note = ""
    if connection is not None:
        problems += [connection.blocked] if connection.blocked is not None else []
        problems += [connect_text.lost(file)] if connection.broken else []
        note = connect_text.other_status_line(connection.statusline, connection.wrapped)
    state = connect_text.state(hook="hook" in held, statusline="statusline" in held)
    shown = FolderView(
        name=file,
        state=connect_text.UNREADABLE if connection is None else state,
        parts=held,
        broken=connection is not None and connection.broken,
        tone="amber" if problems else "green" if held else "sub",
        note=note,
        problems=tuple(problems),
        lines=_lines(plan.diff) if plan is not None else (),
    )
    return shown, plan


def _parts_of(connection: Connection | None) -> frozenset[str]:
    if connection is None:
        return frozenset()
    statusline = {"statusline"} if connection.statusline in {"ours", "wrapping"} else set()
    return frozenset(({"hook"} if connection.hooks else set()) | statusline)


def _lines(diff: str) -> tuple[tuple[str, str], ...]:
    """The lines of a unified difference; the file's two names above it are left out, as the window says it."""
    lines = diff.splitlines()
    if [line[:4] for line in lines[:2]] == ["--- ", "+++ "]:
        lines = lines[2:]
    return tuple((_kind(line), line) for line in lines)


def _kind(line: str) -> str:
    return {"+": ADDED, "-": REMOVED, "@": HEAD, "\\": HEAD}.get(line[:1], SAME)
