"""The person's settings.toml: read, and edited so that its other lines, comments and order stay as they are."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mytokentracker import regular
from mytokentracker.core.records import Failed
from mytokentracker.core.translating import Late, tr_later, tr_noop

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

# Nobody writes so much by hand.
_LARGEST_BYTES = 4_000_000
_NOT_READ = tr_noop("The settings cannot be read")
NOT_SAVED = tr_noop("The settings were not saved")


class SettingsError(Failed):
    """The settings could not be read or written."""


def read(path: Path) -> str:
    """The text. Raises: FileNotFoundError; SettingsError for all else that keeps the file from being read."""
    try:
        # Notepad puts a byte order mark in front, which TOML does not know.
        return regular.read(path, _LARGEST_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        raise
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(_NOT_READ, tr_later("{file}: {reason}.", file=path, reason=reason(error))) from error


def parse(path: Path, text: str) -> dict[str, object]:
    """The values. Raises: SettingsError where it is no TOML."""
    try:
        return tomllib.loads(text)
    # ValueError: also for a number of thousands of digits; RecursionError: brackets that are nested a thousandfold.
    except (ValueError, RecursionError) as error:
        raise SettingsError(_NOT_READ, tr_later("Mend or remove {file}: {reason}.", file=path, reason=error)) from error


def edited(path: Path, text: str, changes: Mapping[str, object], comments: Mapping[str, str]) -> str:
    """The text with the changes in it: None takes a line out, a mapping is a table whose lines are changed one by one.

    comments: by key, for lines that are new. Raises: SettingsError where the form of the file does not allow it, or
    the result would not be what was asked for.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    before = parse(path, text)
    changes = {key: value for key, value in changes.items() if value != {} or key in before}
    try:
        document = tomlkit.parse(text)
        for key, value in changes.items():
            if value is None:
                document.pop(key, None)
            elif isinstance(value, Mapping):
                _edit_table(document, key, value, comments[key])
            else:
                item = tomlkit.item(value)
                if key not in document:
                    item.comment(comments[key])
                document[key] = item
        result = tomlkit.dumps(document)
    except (TOMLKitError, ValueError, RecursionError) as error:
        hint = tr_later("{file} cannot be changed automatically: {reason}.", file=path, reason=error)
        raise SettingsError(NOT_SAVED, hint) from error
    after = {key: value for key, value in {**before, **changes}.items() if value is not None}
    # What a rare form of TOML makes of the edit is seen before it is written, not at the next start.
    if _comparable(parse(path, result)) != _comparable(after):
        hint = tr_later("{file} has a form that cannot be changed automatically: edit it by hand.", file=path)
        raise SettingsError(NOT_SAVED, hint)
    return result


def place(path: Path, text: str, *names: str) -> Path | Late:
    """Where a value is, for people: "settings.toml, line 3"; the file alone where its line is not found.

    names: a setting's, and what stands in its table, if it is one.
    """
    line = 0
    lines = text.splitlines()
    for name in names:
        wanted = re.compile(rf"""\s*\[?\s*(["']?){re.escape(name)}\1\s*[]=.]""")
        line = next((number for number in range(line, len(lines)) if wanted.match(lines[number])), -1) + 1
        if not line:
            return path
    return tr_later("{file}, line {line}", "where something is wrong", file=path, line=line)


def reason(error: Exception) -> str:
    """Why it failed, in a few words."""
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)


def _edit_table(document: "TOMLDocument", key: str, value: Mapping[str, object], comment: str) -> None:
    import tomlkit

    if not isinstance(document.get(key), dict):  # absent, or something wrong in its place
        document.pop(key, None)
        table = tomlkit.table()
        table.comment(comment)
        document[key] = table
    table = document[key]
    for name in [name for name in table if name not in value]:
        table.remove(name)
    for name, one in value.items():
        if table.get(name) != one:
            table[name] = one


def _comparable(value: object) -> str:
    """A text that is the same for the same values in whatever order; nan equals itself in it."""
    if isinstance(value, Mapping):
        return repr(sorted((key, _comparable(one)) for key, one in value.items()))
    return repr(value)
