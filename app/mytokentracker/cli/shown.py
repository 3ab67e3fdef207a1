"""What the command line's streams let through: nothing that was read anywhere can give orders to the terminal."""

import os
import re
import sys
from typing import Any, TextIO

# What a terminal obeys, and what turns the direction in which it writes. Line ends and tabs are layout.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_OURS = re.compile("(\x1b\\[(?:0|1|31|33)m)")


def plain(words: str) -> str:
    """The words without anything that a terminal obeys: such characters are written as JSON writes them."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", words)


def has_colours() -> bool:
    """Whether the standard output shows colours."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class Shown:
    """A stream on which a name cannot move the cursor, set a title or hide a line.

    JSON stays the same document: what is escaped in it can only stand inside its strings.
    """

    def __init__(self, stream: TextIO) -> None:
        """Around a stream, of which all else is used as it is."""
        self.stream = stream

    def write(self, words: str) -> int:
        """Writes the words, of whose control sequences only our own colours are kept, where there are colours."""
        parts = _OURS.split(words) if has_colours() else [words]
        self.stream.write("".join(part if number % 2 else plain(part) for number, part in enumerate(parts)))
        return len(words)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the stream has
        return getattr(self.stream, name)
