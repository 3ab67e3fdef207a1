"""What the charts window remembers from one time to the next: not settings, for nobody chose them on purpose."""

from pathlib import Path

import msgspec

from mytokentracker.replacing import replace_text


class Remembered(msgspec.Struct):
    """Size and page of the window, what was chosen on each page, and which thing has which colour.

    choices: by page and name. models, projects: in the order in which they got their colours.
    """

    width: int = 1120
    height: int = 760
    maximised: bool = False
    page: str = "overview"
    choices: dict[str, dict[str, str]] = msgspec.field(default_factory=dict)
    models: list[str] = msgspec.field(default_factory=list)
    projects: list[str] = msgspec.field(default_factory=list)


def load(path: Path) -> Remembered:
    """What is remembered; what cannot be read is forgotten, for nothing of it is worth a word."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Remembered)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Remembered()


def save(path: Path, remembered: Remembered) -> bool:
    """Writes it, where that is possible; gives whether it was."""
    try:
        replace_text(path, msgspec.json.encode(remembered).decode())
    except OSError:
        return False
    return True
