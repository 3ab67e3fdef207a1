"""Edits of JSON with comments that only put text in or take text out; what is put in follows the style of the file.

What `append` puts in, `remove` takes out again to the last character.
"""

import re
from typing import TypeAlias

import msgspec

from mytokentracker.claude_code.jsonc import Container, Item, Literal, Place, comments, find, parse, written

_LINE_END = re.compile(r"\r\n|\r|\n")
_INDENT = re.compile("\ufeff?([ \t]*+)")
_COLON = re.compile(r"[ \t]*:[ \t]*")
_SPACES = " \t\r\n"


class _Style(msgspec.Struct, frozen=True):
    """How the file is written. unit: of indenting; comma, colon: with the blanks around them."""

    newline: str
    unit: str = "  "
    colon: str = ": "
    comma: str = ", "


# The whitespace that was put before and after an item.
Around: TypeAlias = tuple[str, str]


def append(text: str, place: Place, key: str | None, value: object) -> tuple[str, Around | None]:
    """The text with one more item at the end of the container at that place, which must be there.

    Beside it: what was put around it where the container was empty; None when it was not. `remove` wants it back, since
    the text does not show how much of the whitespace in such a container was there before.
    """
    root = parse(text)
    container = find(root, place)
    assert isinstance(container, Container)  # noqa: S101 - the caller has looked
    style = _style(text, root)
    if container.items:
        return _append_after(text, container, style, key, value), None
    found = comments(text, container.start + 1, container.end - 1)
    at = found[-1][1] if found else container.start + 1
    expanded = _has_own_line(text, root, place) or _is_line_comment(text, found)
    outer = _indent(text, container.start)
    body = _body(key, value, style, outer + style.unit, expanded=expanded)
    after = "" if not expanded or _LINE_END.search(text, at, container.end) else style.newline + outer
    before = style.newline + outer + style.unit if expanded else " " if found else ""
    return text[:at] + before + body + after + text[at:], (before, after)


def remove(text: str, place: Place, around: Around | None = None) -> str:
    """The text without the item at that place, which must be there; no comment goes with it but those inside it.

    around: what `append` said when it put an item into the empty container. Without it, or where the file was laid out
    anew since, a container that becomes empty and holds no comment is left without a space in it.
    """
    container = find(parse(text), place[:-1])
    assert isinstance(container, Container)  # noqa: S101 - the caller has looked
    step = place[-1]
    index = container.index(step) if isinstance(step, str) else step
    assert index is not None  # noqa: S101
    item = container.items[index]
    previous = container.items[index - 1].comma if index else None
    inside = container.start + 1 if previous is None else previous + 1
    start = inside + len(text[inside : item.start].rstrip(_SPACES))
    if (found := comments(text, inside, item.start)) and found[-1][1] > start:
        start = found[-1][1]  # a line comment keeps the blanks at its end
    end = item.end
    commas = []
    if item.comma is not None:
        commas.append(item.comma)
        if not comments(text, item.end, item.comma):
            end = item.comma + 1
    elif previous is not None:
        commas.append(previous)
    if len(container.items) == 1:
        rest = text[end : container.end - 1]
        if around is not None and around[0] == text[start : item.start] and rest.startswith(around[1]):
            end += len(around[1])
        elif not found and not rest.strip(_SPACES):
            start, end = container.start + 1, container.end - 1
    if _is_line_comment(text, found) and text[end : end + 1] not in {"\r", "\n"}:
        # Else the comment would swallow what follows.
        line_end = _LINE_END.match(text, start)
        start = start if line_end is None else line_end.end()
    for comma in sorted((comma for comma in commas if not start <= comma < end), reverse=True):
        text = text[:comma] + text[comma + 1 :]
        if comma < start:
            start, end = start - 1, end - 1
    return text[:start] + text[end:]


def rewrite(text: str, place: Place, literal: str) -> str:
    """The text with another literal, given as JSON, in the place of the one there."""
    node = find(parse(text), place)
    assert isinstance(node, Literal)  # noqa: S101 - the caller has looked
    return text[: node.start] + literal + text[node.end :]


def is_empty(text: str, container: Container) -> bool:
    """Whether it holds neither an item nor a comment."""
    return not container.items and not comments(text, container.start + 1, container.end - 1)


def _append_after(text: str, container: Container, style: _Style, key: str | None, value: object) -> str:
    last = container.items[-1]
    at = last.end if last.comma is None else last.comma + 1
    found = []
    for start, end in comments(text, at, container.end - 1):
        # A comment on the same line speaks of what is before it.
        if _LINE_END.search(text, at, start):
            break
        found.append((start, end))
        at = end
    own_line = _breaks(text, container, len(container.items) - 1)
    if own_line or _is_line_comment(text, found):
        indent = _indent(text, last.start) if own_line else _indent(text, container.start) + style.unit
        new = style.newline + indent + _body(key, value, style, indent, expanded=own_line)
    else:
        new = style.comma[1:] + _body(key, value, style, "", expanded=False)
    if last.comma is not None:
        return text[:at] + new + "," + text[at:]
    return text[: last.end] + "," + text[last.end : at] + new + text[at:]


def _body(key: str | None, value: object, style: _Style, indent: str, *, expanded: bool) -> str:
    if expanded:
        text = written(value, indent=style.unit, comma=",", colon=style.colon)
        text = text.replace("\n", style.newline + indent)
    else:
        text = written(value, comma=style.comma, colon=style.colon)
    return text if key is None else written(key) + style.colon + text


def _style(text: str, root: Container | Literal) -> _Style:
    """The style of the members of the root; where it has none, the one that Claude Code itself writes."""
    line_end = _LINE_END.search(text)
    newline = line_end[0] if line_end else "\n"
    if not isinstance(root, Container) or not root.items:
        return _Style(newline)
    first = root.items[0]
    colon = text[first.key.end : first.value.start] if first.key else ":"
    colon = colon if _COLON.fullmatch(colon) else ": "
    leading = next((item for index, item in enumerate(root.items) if _breaks(text, root, index)), None)
    after = colon[-1:]
    if first.comma is not None and leading is None and len(root.items) > 1:
        after = text[first.comma + 1 : first.comma + 2]
    unit = "  " if leading is None else _indent(text, leading.start).removeprefix(_indent(text, root.start))
    return _Style(newline, unit, colon, ", " if after in {" ", "\t"} else ",")


def _has_own_line(text: str, root: Container | Literal, place: Place) -> bool:
    """Whether the container at that place begins a line, so that what comes into it has room for lines of its own."""
    if not place:
        return True
    around = find(root, place[:-1])
    step = place[-1]
    index = around.index(step) if isinstance(around, Container) and isinstance(step, str) else step
    return isinstance(around, Container) and isinstance(index, int) and _breaks(text, around, index)


def _breaks(text: str, container: Container, index: int) -> bool:
    """Whether a new line begins between the item and what is before it."""
    before: Item | None = container.items[index - 1] if index else None
    start = container.start + 1 if before is None or before.comma is None else before.comma + 1
    return _LINE_END.search(text, start, container.items[index].start) is not None


def _is_line_comment(text: str, found: list[tuple[int, int]]) -> bool:
    """Whether the last of the comments reaches to the end of its line."""
    return bool(found) and text.startswith("//", found[-1][0])


def _indent(text: str, at: int) -> str:
    """The blanks at the beginning of the line."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    found = _INDENT.match(text, start, at)
    return found[1] if found else ""
