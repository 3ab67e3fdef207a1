"""What the doctor says of Claude Code: its folders and version, whether it reports to us, and what it will delete."""

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec

from mytokentracker import mounts
from mytokentracker.claude_code import client, connecting, settings_file
from mytokentracker.claude_code.connecting import ConnectError, Connection
from mytokentracker.claude_code.jsonc import plain
from mytokentracker.cli.checks import Check
from mytokentracker.core import text
from mytokentracker.paths import Paths, away
from mytokentracker.store.heard import LastHeard, last_heard
from mytokentracker.store.opening import StoreError, open_for_reading
from mytokentracker.store.reader import Reader
from mytokentracker.transcripts.finding import Changed, Found
from mytokentracker.transcripts.reading import Seen

# Source: Claude Code's settings documentation, cleanupPeriodDays.
_CLEANUP_DAYS = 30
_SOON_DAYS = 3
# So long after a response, hook and status line should have spoken of it.
_LATE_SECONDS = 3600


class _Stored(msgspec.Struct, frozen=True):
    """What the store knows, as far as it can be read."""

    heard: LastHeard = LastHeard()
    newest_at: int | None = None
    files: dict[str, Seen] = {}


def claude_checks(looks: Mapping[Path, Found], places: Paths, label: Callable[[Path], str] = str) -> Iterator[Check]:
    """Lines for every folder of Claude Code that exists. looks: what a walk over each found, nothing read before.

    label: what a folder is called.
    """
    now = int(time.time())
    stored = _stored(places)
    for folder, found in looks.items():
        yield from _place(folder, label)
        yield from _retention(folder, found.changed, stored, now)
        yield _version(folder, stored)
        try:
            connection = connecting.state(folder, places)
        except ConnectError as error:
            yield Check("connection", "problem", error.problem.title, error.problem.hint)
            continue
        if connection.blocked is not None:
            yield Check("policy", "warning", connection.blocked.title, connection.blocked.hint)
        yield _hooks(connection, stored, now)
        yield _status_line(connection, stored, now)
    if mounts.is_wsl():
        known = {folder.resolve() for folder in looks}
        for folder in mounts.windows_claude_folders():
            if folder.resolve() not in known:
                hint = f'Add "{folder}" to claude_folders in {places.settings} to count it, too.'
                yield Check("wsl", "warning", f"Claude Code on the Windows side is not counted: {folder}", hint)
    yield _clock(stored, now)


def _stored(places: Paths) -> _Stored:
    try:
        with contextlib.closing(open_for_reading(places.store)) as connection:
            rows = connection.execute("SELECT path, size, mtime_ns, inode FROM files WHERE machine_id IS NULL")
            files = {path: Seen(*looks) for path, *looks in rows}
            return _Stored(last_heard(connection), Reader(connection).newest_at(), files)
    except (StoreError, sqlite3.Error):
        return _Stored()


def _place(folder: Path, label: Callable[[Path], str]) -> Iterator[Check]:
    kind = mounts.remote_kind(folder)
    if kind is not None:
        hint = "Changes on the other side are noticed once a minute only."
        if away((folder,), os.environ):
            hint = (
                "What is new there is noticed once a minute, or at once by our hook in a Claude Code on this computer."
            )
        yield Check("remote", "warning", f"{label(folder)} lies on another system ({kind})", hint)


def _retention(folder: Path, files: tuple[Changed, ...], stored: _Stored, now: int) -> Iterator[Check]:
    """When Claude Code deletes the oldest transcript, and whether we hold what is in it."""
    if not files:
        return
    days = _cleanup_days(folder)
    oldest = min(files, key=lambda one: one.mtime_ns)
    left = days - (now - oldest.mtime_ns // 1_000_000_000) / 86400
    when = f"in {text.counted(int(left), 'day')}" if left >= 1 else "within a day"
    said = f"Claude Code deletes the oldest transcript {when} (it keeps {text.counted(days, 'day')})"
    unread = [one for one in files if not _is_held(one.path, one.size, stored)]
    if not unread:
        yield Check("retention", "ok", f"{said}; its counts are kept here")
    else:
        hint = "Run `mytokentracker scan`, or start the tray: what was counted outlives the transcript."
        words = f"{said}; {text.counted(len(unread), 'transcript')} not counted yet"
        urgent = left < _SOON_DAYS and oldest in unread
        yield Check("retention", "problem" if urgent else "warning", words, hint)


def _is_held(path: str, size: int, stored: _Stored) -> bool:
    seen = stored.files.get(path)
    return seen is not None and seen.size >= size


def _cleanup_days(folder: Path) -> int:
    with contextlib.suppress(ConnectError):
        file = folder / settings_file.NAME
        tree = settings_file.tree(file, settings_file.read(file))
        settings = plain(tree) if tree is not None else None
        days = settings.get("cleanupPeriodDays") if isinstance(settings, dict) else None
        if isinstance(days, float) and 1 <= days < 36500:  # numbers are floats there
            return int(days)
    return _CLEANUP_DAYS


def _version(folder: Path, stored: _Stored) -> Check:
    versions = client.versions(folder)
    if versions:
        newest, oldest = (".".join(map(str, one)) for one in (versions[-1], versions[0]))
        more = f", and {oldest} of late" if oldest != newest else ""
        return Check("claude code", "ok", f"version {newest}{more}")
    if stored.heard.version:
        return Check("claude code", "ok", f"version {stored.heard.version}")
    return Check("claude code", "warning", "version not known", "Its transcripts tell it: use Claude Code once.")


def _hooks(connection: Connection, stored: _Stored, now: int) -> Check:
    heard = _heard("hooks", stored.heard.hook_at, stored.newest_at, now)
    if not connection.hooks:
        hint = "`mytokentracker hook install` puts them in: sessions are then counted the moment they end."
        return Check("hooks", "warning", f"not installed in {connection.file}", hint)
    if connection.broken:
        return _broken("hooks", connection)
    return msgspec.structs.replace(heard, text=f"{', '.join(connection.hooks)} in {connection.file}; {heard.text}")


def _status_line(connection: Connection, stored: _Stored, now: int) -> Check:
    if connection.statusline in ("absent", "other"):
        there = "another tool's is there, and would go on" if connection.statusline == "other" else "not installed"
        hint = "`mytokentracker statusline install` puts it in: it brings Claude's own percentages."
        return Check("status line", "warning", f"{there} ({connection.file})", hint)
    if connection.broken:
        return _broken("status line", connection)
    heard = _heard("status line", stored.heard.statusline_at, stored.newest_at, now)
    beside = f" around “{connection.wrapped}”" if connection.wrapped else ""
    return msgspec.structs.replace(heard, text=f"installed{beside}; {heard.text}")


def _broken(name: str, connection: Connection) -> Check:
    command = "hook" if name == "hooks" else "statusline"
    hint = f"`mytokentracker {command} install` writes where it is now."
    return Check(name, "problem", f"the program named in {connection.file} is not there any more", hint)


def _heard(name: str, at: int | None, newest_at: int | None, now: int) -> Check:
    if at is None:
        hint = "It is heard at the next turn; a session that was open before may need a restart."
        if name == "status line":
            hint = "It is drawn in interactive sessions only, not in editors, and not for `claude -p`."
        return Check(name, "ok" if newest_at is None else "warning", "not heard yet", hint)
    said = f"last heard {text.ago(now - at)}"
    if name == "hooks" and newest_at is not None and now >= newest_at > at + _LATE_SECONDS:
        hint = f"Claude Code was used {text.ago(now - newest_at)}: look into its /hooks menu, and at what policies say."
        return Check(name, "warning", said, hint)
    return Check(name, "ok", said)


def _clock(stored: _Stored, now: int) -> Check:
    if stored.newest_at is not None and stored.newest_at > now + 600:
        hint = "Check the date and time of this computer; what lies ahead counts once its time has come."
        return Check(
            "clock", "warning", f"the latest response is dated {text.duration(stored.newest_at - now)} ahead", hint
        )
    shown = time.strftime("%H:%M %Z", time.localtime(now))
    return Check("clock", "ok", f"{shown}, and no response is dated ahead of it")
