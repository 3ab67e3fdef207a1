"""Claude Code's settings.json as a file: read and written whole, or left alone with a reason for the person."""

import os
import stat
from pathlib import Path
from typing import Literal

from mytokentracker import regular
from mytokentracker.claude_code.jsonc import Container, JsonError, is_blank, parse
from mytokentracker.core.records import Failed
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.replacing import replace_text

NAME = "settings.json"
# Real ones have kilobytes. What is larger is not what we take it for.
LARGEST_BYTES = 2_000_000
_BACKUP = ".mytokentracker-backup"


class ConnectError(Failed):
    """Claude Code's settings could not be read or changed, and are as they were."""


class Changed(Exception):  # noqa: N818 - it is news, not a fault
    """Somebody else wrote the file after it was read."""


def read(file: Path) -> str | None:
    """The text of the file, its byte order mark included; None when there is no file.

    Raises: ConnectError when it cannot be read, is not UTF-8, too large, or not a file.
    """
    title = tr_later("{file} cannot be read", file=file)
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise ConnectError(title, tr_noop("It is not a file. Move it out of the way."))
        # Not more than that, even of one that grows meanwhile.
        with regular.opened(file) as opened:
            data = opened.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConnectError(title, tr_later("{sentence}.", "a full stop at the end", sentence=reason)) from error
    if len(data) > LARGEST_BYTES:
        megabytes = LARGEST_BYTES // 1_000_000
        hint = tr_later("It has more than {size} MB: those are no settings.", "a file", size=megabytes)
        raise ConnectError(title, hint)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        hint = tr_later("Byte {number} is not UTF-8. Save it as UTF-8 with an editor.", number=error.start + 1)
        raise ConnectError(title, hint) from error


def tree(file: Path, text: str | None) -> Container | None:
    """The settings of a text of the file; None when there are none in it.

    Raises: ConnectError when it is no JSON, or no object.
    """
    if text is None or is_blank(text):
        return None
    try:
        root = parse(text)
    except JsonError as error:
        hint = tr_later(
            "Mend it with an editor. Line {line}, column {column}: {what}.",
            line=error.line,
            column=error.column,
            what=error.said,
        )
        raise ConnectError(tr_later("{file} is not valid JSON", file=file), hint) from error
    if not isinstance(root, Container) or not root.is_object:
        hint = tr_noop("Settings are an object in JSON. Mend it with an editor, or move it out of the way.")
        raise ConnectError(tr_later("{file} holds no settings", file=file), hint)
    return root


def write(
    file: Path, before: str | None, after: str | None, *, backup: Literal["anew", "once", "never"]
) -> Path | None:
    """Puts `after` in the place of `before`, None being no file; gives the backup beside it, None where there is none.

    backup: whether `before` is kept there, in the place of an older one, or only where there is none.

    Raises: Changed when the file no longer has the text `before`; ConnectError when it cannot be written.
    In both cases the file is as it was.
    """
    title = tr_later("{file} was not changed", file=file)
    kept = file.with_name(file.name + _BACKUP)
    if not file.parent.is_dir():
        raise ConnectError(
            title,
            tr_later(
                "{folder} does not exist. Start Claude Code once, or check the folder's name.", folder=file.parent
            ),
        )
    target = Path(os.path.realpath(file))
    if not target.parent.is_dir():
        hint = tr_later("It is a link to {target}, and there is no such folder.", target=target)
        raise ConnectError(title, hint)

    def check() -> None:
        if read(file) != before:
            raise Changed

    try:
        check()
        if before is not None:
            mode = stat.S_IMODE(target.stat().st_mode)
            # Whoever made it so does not want it changed; renaming another file over it would get round that.
            if not mode & 0o222 or not os.access(target, os.W_OK):
                raise ConnectError(title, tr_noop("It is read-only. Allow writing to it, then try again."))
            if backup == "anew" or (backup == "once" and not kept.exists()):
                replace_text(kept, before, mode=mode)
        if after is None:
            check()
            target.unlink()
        else:
            replace_text(file, after, check=check)
    except (OSError, UnicodeEncodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ConnectError(title, tr_later("It cannot be written: {reason}.", reason=reason)) from error
    return kept if before is not None and kept.exists() else None
