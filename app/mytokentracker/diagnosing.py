"""A report for those who look for a fault: versions, numbers, our own words; nothing of the person's."""

import platform
import re
import sys
from collections.abc import Mapping

import msgspec

from mytokentracker import __version__
from mytokentracker.core.records import Snapshot
from mytokentracker.paths import Paths
from mytokentracker.settings import Settings
from mytokentracker.store import place

_LOG_LINES = 60
# Names and paths that a title has in it stand in these.
_QUOTED = re.compile(r"“[^”]*”")
_PATH = re.compile(r"(?:[A-Za-z]:)?[\\/]\S*")


def report(paths: Paths, settings: Settings, snapshot: Snapshot | None, around: Mapping[str, str]) -> str:
    """As text. around: what else is known of where we run, as names and values of our own."""
    lines = [
        f"MyTokenTracker {__version__}",
        f"Python {platform.python_version()}, {platform.platform()}",
        *(f"{name}: {value}" for name, value in around.items()),
        "",
        "Settings that are not the default:",
        *(f"  {line}" for line in _settings(settings)),
        "",
        f"Store: {_size(paths)}",
        *_numbers(snapshot),
        "",
        "The end of the log:",
        *(f"  {line}" for line in _log(paths)),
    ]
    return "\n".join(lines) + "\n"


def _settings(settings: Settings) -> list[str]:
    """Numbers, switches and choices as they are; of what was written freely, only that there is something."""
    found = []
    for field in msgspec.structs.fields(Settings):
        value = getattr(settings, field.name)
        default = field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()
        if value == default:
            continue
        is_ours = isinstance(value, bool | float | int) or field.name in _CHOICES
        found.append(f"{field.name} = {value}" if is_ours else f"{field.name} is set")
    return found or ["none"]


_CHOICES = (
    "plan",
    "session_window",
    "icon",
    "theme",
    "language",
    "reduced_motion",
    "statusline_parts",
    "session_alerts",
    "weekly_alerts",
    "quiet_hours",
)


def _size(paths: Paths) -> str:
    try:
        return f"{place.size(paths.store) / 1e6:.1f} MB"
    except OSError as error:
        return type(error).__name__


def _numbers(snapshot: Snapshot | None) -> list[str]:
    if snapshot is None:
        return ["No numbers yet."]
    history = snapshot.history
    windows = [
        f"{one.name}: {one.percent:.1f} % ({one.source}, {one.kind}, {one.percent_per_hour:.1f} % an hour)"
        for one in snapshot.windows
    ]
    problems = [_PATH.sub("…", _QUOTED.sub("“…”", problem.title)) for problem in snapshot.problems]
    return [
        f"Counted: {history.responses} responses, {history.sessions} sessions, {history.projects} projects",
        f"Last look: {_ago(snapshot)}, readings: {len(snapshot.readings)}, paused: {snapshot.paused}",
        *windows,
        f"Problems: {len(problems)}",
        *(f"  {title}" for title in problems),
    ]


def _ago(snapshot: Snapshot) -> str:
    return "never" if snapshot.scanned_at is None else f"{snapshot.as_of - snapshot.scanned_at} s before"


def _log(paths: Paths) -> list[str]:
    """What the log holds has no private data in it."""
    try:
        return (paths.logs / "tray.log").read_text("utf-8", "replace").splitlines()[-_LOG_LINES:]
    except OSError:
        return ["none"]


def qt() -> str:
    """The version of Qt's binding, where one is loaded."""
    loaded = sys.modules.get("PySide6")
    return "none" if loaded is None else str(loaded.__version__)
