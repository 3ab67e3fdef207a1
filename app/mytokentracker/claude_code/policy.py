"""Whether hooks and status lines are switched off: by the person, or by whoever manages the computer."""

import sys
from collections.abc import Iterator
from pathlib import Path

from mytokentracker.claude_code import jsonc, settings_file
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop

# What an organisation's server says, as the client keeps it. Source: others' reports; the documentation has no name.
_CACHED = "remote-settings.json"
_SWITCH, _MANAGED_ONLY = "disableAllHooks", "allowManagedHooksOnly"


def managed_folders() -> tuple[Path, ...]:
    """Where the managed settings of this computer may be.

    Source: Claude Code's settings documentation; on Windows the second one is that of older clients.
    """
    if sys.platform == "darwin":
        return (Path("/Library/Application Support/ClaudeCode"),)
    if sys.platform == "win32":
        return (Path(r"C:\Program Files\ClaudeCode"), Path(r"C:\ProgramData\ClaudeCode"))
    return (Path("/etc/claude-code"),)


def blocked(folder: Path, managed: tuple[Path, ...]) -> Problem | None:
    """What keeps our hooks and status line in this folder of Claude Code from running; None when nothing does.

    managed: folders with managed settings. A file that cannot be read says nothing.
    """
    cached = folder / _CACHED
    for place, said in (*((place, _managed(place)) for place in managed), (cached, _settings(cached))):
        if said.get(_SWITCH) is True:
            hint = tr_later(
                "“{setting}” is set in {place}: no hook and no status line runs. Ask who manages this computer.",
                setting=_SWITCH,
                place=place,
            )
            return Problem(tr_noop("Claude Code's hooks are switched off by a policy"), hint)
        if said.get(_MANAGED_ONLY) is True:
            hint = tr_later(
                "“{setting}” is set in {place}: our hooks do not run. Ask who manages this computer.",
                setting=_MANAGED_ONLY,
                place=place,
            )
            return Problem(tr_noop("Only managed hooks may run in Claude Code"), hint)
    file = folder / settings_file.NAME
    if _settings(file).get(_SWITCH) is True:
        hint = tr_later(
            "“{setting}” is set in {file}: no hook and no status line runs until you take it out.",
            setting=_SWITCH,
            file=file,
        )
        return Problem(tr_noop("Claude Code's hooks are switched off"), hint)
    return None


def _managed(place: Path) -> dict[str, object]:
    """The settings of one folder laid over each other: the file, then the parts in the order of their names."""
    said: dict[str, object] = {}
    for file in _files(place):
        said.update(_settings(file))
    return said


def _files(place: Path) -> Iterator[Path]:
    yield place / "managed-settings.json"
    try:
        parts = sorted((place / "managed-settings.d").glob("*.json"))
    except OSError:
        return
    yield from (part for part in parts if not part.name.startswith("."))


def _settings(file: Path) -> dict[str, object]:
    try:
        root = settings_file.tree(file, settings_file.read(file))
    except settings_file.ConnectError:
        return {}
    said = jsonc.plain(root) if root is not None else None
    return said if isinstance(said, dict) else {}
