"""The command line of a desktop file: its Exec key.

Source: Desktop Entry Specification 1.5, "The Exec key" and "Value types".
"""

import re
from collections.abc import Sequence

_RESERVED = frozenset(" \t\n\r\"'\\><~|&;$*?#()`")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_VALUES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
_WORD = re.compile(r'[ \t\n\r]*(?:"((?:[^"\\]|\\.)*)"|([^ \t\n\r"]+))', re.DOTALL)
# What stands for the files that are opened; a program that is started at login gets none.
_FIELD = re.compile(r"%(.)", re.DOTALL)


def written(command: Sequence[str]) -> str:
    """The value of the key."""
    line = " ".join(map(_word, command))
    # Above the quoting lies that of all text values: hence four backslashes for one.
    return "".join(_ESCAPES.get(character, character) for character in line)


def read(value: str) -> tuple[str, ...]:
    """Program and arguments. Raises: ValueError when quotes are not closed, or there is no program."""
    line = re.sub(r"\\(.)", lambda found: _VALUES.get(found[1], found[0]), value, flags=re.DOTALL).strip(" \t\n\r")
    words, position = [], 0
    while position < len(line):
        found = _WORD.match(line, position)
        if found is None:
            raise ValueError(value)
        position = found.end()
        quoted, plain = found[1], found[2]
        word = plain if quoted is None else re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL)
        word_without_fields = _FIELD.sub(lambda code: "%" if code[1] == "%" else "", word)
        if word_without_fields or not word:
            words.append(word_without_fields)
    if not words or not words[0]:
        raise ValueError(value)
    return tuple(words)


def _word(word: str) -> str:
    word = word.replace("%", "%%")
    if word and not _RESERVED.intersection(word):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
