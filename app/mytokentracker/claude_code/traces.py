"""What we remember of a settings file while there is something of ours in it, to give it back to the last character.

It is kept in our data folder and holds nothing of the settings but how the command was written that we wrapped.
"""

import contextlib
import os
from pathlib import Path

import msgspec

from mytokentracker import lock
from mytokentracker.claude_code.edits import Around
from mytokentracker.paths import Paths
from mytokentracker.replacing import replace_text


class Traces(msgspec.Struct, frozen=True):
    """What the text with ours in it does not show.

    whole: False when they were lost: what our removal leaves empty is then taken for ours.
    missing: there was no file. made: what we made, "" the settings themselves, "hooks" the object of that name,
    "hooks.Stop" its array. around: for those that were there but empty, what `edits.append` put around our item.
    literal: the command that we wrapped as it was written, quotes and escapes included.
    """

    whole: bool = True
    missing: bool = False
    made: tuple[str, ...] = ()
    around: dict[str, Around] = {}
    literal: str | None = None

    def without(self, name: str) -> "Traces":
        """Without what is remembered of the object or array of that name, and of what is in it."""

        def stays(other: str) -> bool:
            return other != name and not other.startswith(f"{name}.")

        return msgspec.structs.replace(
            self,
            made=tuple(other for other in self.made if stays(other)),
            around={other: blanks for other, blanks in self.around.items() if stays(other)},
        )


class _Files(msgspec.Struct):
    files: dict[str, Traces] = {}


def recall(file: Path, places: Paths) -> Traces:
    """What is remembered of a settings file."""
    found = _load(places).files.get(_key(file))
    # It decides what is cut out of the text: what is not blank was not written by us.
    if found is None or any("".join(blanks).strip(" \t\r\n") for blanks in found.around.values()):
        return Traces(whole=False)
    return found


def remember(file: Path, traces: Traces | None, places: Paths) -> None:
    """Keeps it in the place of what was remembered of the file; None forgets it. Raises: OSError."""
    key = _key(file)
    if traces is None and key not in _load(places).files:
        return
    with lock.changing(_file(places)):
        files = _load(places).files
        if traces is None:
            files.pop(key, None)
        else:
            files[key] = traces
        if files:
            replace_text(_file(places), msgspec.json.format(msgspec.json.encode(_Files(files))).decode() + "\n")
        else:
            _file(places).unlink(missing_ok=True)


def _load(places: Paths) -> _Files:
    with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return msgspec.json.decode(_file(places).read_bytes(), type=_Files)
    return _Files()


def _file(places: Paths) -> Path:
    return places.data / "claude-code.json"


def _key(file: Path) -> str:
    # Two folders of Claude Code may share one file by a link.
    return os.fsencode(os.path.realpath(file)).decode(errors="backslashreplace")
