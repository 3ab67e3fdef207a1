"""Our entries among the settings: which there are, and what there is beside them."""

from collections.abc import Iterator
from typing import Literal as OneOf

import msgspec

from mytokentracker.claude_code import commands
from mytokentracker.claude_code.jsonc import Container, Literal, Node, Place, find

STATUS_LINE: Place = ("statusLine",)


class HookEntry(msgspec.Struct, frozen=True):
    """A hook of ours. group: the position in the event's array; at: in the group. alone: the group holds no other.

    is_usable: it is of a form that works; asynchronous hooks are killed when a client in print mode ends.
    """

    event: str
    group: int
    at: int
    alone: bool
    is_usable: bool
    command: str
    call: commands.Call


class StatusLine(msgspec.Struct, frozen=True):
    """The status line of the settings. command: None where it has none; call: what ours is there."""

    kind: OneOf["absent", "ours", "wrapping", "other"]
    command: str | None = None
    call: commands.Call | None = None


def hooks(root: Node) -> Iterator[HookEntry]:
    """Our hooks, in the order of the file."""
    events = find(root, ("hooks",))
    if not isinstance(events, Container) or not events.is_object:
        return
    for event in dict.fromkeys(str(item.key.value) for item in events.items if item.key is not None):
        groups = find(events, (event,))
        for group, item in enumerate(groups.items if isinstance(groups, Container) else ()):
            handlers = find(item.value, ("hooks",))
            if not isinstance(handlers, Container) or handlers.is_object:
                continue
            for at, handler in enumerate(handlers.items):
                command = _value(handler.value, "command")
                call = _hook(_value(handler.value, "type"), command)
                if call is not None:
                    alone, usable = len(handlers.items) == 1, _value(handler.value, "async") is not True
                    yield HookEntry(event, group, at, alone, usable, str(command), call)


def status_line(root: Node) -> StatusLine:
    """The status line of the settings."""
    node = find(root, STATUS_LINE)
    if node is None:
        return StatusLine("absent")
    command = _value(node, "command")
    if not isinstance(command, str) or _value(node, "type") != "command":
        return StatusLine("other")
    call = _status_line(command)
    if call is None:
        return StatusLine("other", command)
    return StatusLine("ours" if call.wrapped is None else "wrapping", command, call)


def others(value: object) -> object:
    """Settings, as `jsonc.plain` gives them, without what is ours and what would be empty without it.

    The same before and after whatever we do: that is how a mistake of ours is found out before it is written.
    """
    if not isinstance(value, dict):
        return value
    rest = dict(value)
    line = rest.get("statusLine")
    if isinstance(line, dict) and line.get("type") == "command" and isinstance(line.get("command"), str):
        call = _status_line(line["command"])
        if call is not None and call.wrapped is None:
            del rest["statusLine"]
        elif call is not None:
            rest["statusLine"] = {**line, "command": call.wrapped}
    events = rest.get("hooks")
    if isinstance(events, dict):
        kept = {event: _others_at(groups) for event, groups in events.items()}
        rest["hooks"] = {event: groups for event, groups in kept.items() if groups != []}
        if not rest["hooks"]:
            del rest["hooks"]
    return rest


def _others_at(groups: object) -> object:
    if not isinstance(groups, list):
        return groups
    kept = []
    for group in groups:
        if isinstance(group, dict) and isinstance(group.get("hooks"), list):
            left = [handler for handler in group["hooks"] if not _is_our_handler(handler)]
            if len(left) != len(group["hooks"]):
                if left:
                    kept.append({**group, "hooks": left})
                continue
        kept.append(group)
    return kept


def _is_our_handler(handler: object) -> bool:
    return isinstance(handler, dict) and _hook(handler.get("type"), handler.get("command")) is not None


def _hook(kind: object, command: object) -> commands.Call | None:
    call = commands.read(command) if kind == "command" and isinstance(command, str) else None
    return call if call is not None and call.does == "hook" else None


def _status_line(command: str) -> commands.Call | None:
    call = commands.read(command)
    return call if call is not None and call.does == "statusline" else None


def _value(node: Node, key: str) -> object:
    found = find(node, (key,))
    return found.value if isinstance(found, Literal) else None
