"""Our entries put into the text of the settings, and taken out of it as if they had never been there."""

from collections.abc import Callable

import msgspec

from mytokentracker.claude_code import edits, entries
from mytokentracker.claude_code.entries import STATUS_LINE, HookEntry
from mytokentracker.claude_code.jsonc import Container, Literal, Node, Place, find, is_blank, parse, plain, written
from mytokentracker.claude_code.traces import Traces
from mytokentracker.core.translating import tr_noop

# The client waits for a hook; ours takes a twentieth of a second.
_TIMEOUT_SECONDS = 5
_BYTE_ORDER_MARK = "\ufeff"


class OddEntry(Exception):  # noqa: N818 - the settings are at fault
    """Something in the settings has a form to which nothing can be added. what: its name; wanted: what it should be."""

    def __init__(self, what: str, wanted: str) -> None:
        super().__init__(f"{what} is not {wanted}")
        self.what = what
        self.wanted = wanted


class Held(msgspec.Struct, frozen=True):
    """The text of a settings file, None when there is no file, and what is remembered of it."""

    text: str | None
    traces: Traces

    @property
    def root(self) -> Node:
        """The tree of the text, which must be one."""
        assert self.text is not None  # noqa: S101 - the caller has looked
        return parse(self.text)


def has_ours(text: str | None) -> bool:
    """Whether there is anything of ours in the text. Raises: JsonError."""
    if text is None or is_blank(text):
        return False
    root = parse(text)
    return any(entries.hooks(root)) or entries.status_line(root).kind in {"ours", "wrapping"}


def with_hooks(held: Held, command: str, events: tuple[str, ...]) -> Held:
    """With our hook once at each of these events and at no other. Raises: OddEntry; JsonError."""
    held = _opened(held)
    if not any(entries.hooks(held.root)):
        # Somebody else took ours out, and may have made anew since what we had made.
        held = _forgetting(held, "hooks")
    while (entry := _superfluous(held, events)) is not None:
        held = _without_hook(held, entry)
        if entry.event not in events:
            held = _cleared(held, ("hooks", entry.event), ("hooks",))
    for event in events:
        place: Place = ("hooks", event)
        ours = [entry for entry in entries.hooks(held.root) if entry.event == event]
        if not ours:
            new = {"hooks": [{"type": "command", "command": command, "timeout": _TIMEOUT_SECONDS}]}
            held = _appended(_ensured(_ensured(held, ("hooks",), {}), place, []), place, None, new)
        elif ours[0].command != command:
            held = _rewritten(held, (*place, ours[0].group, "hooks", ours[0].at, "command"), written(command))
    return held


def without_hooks(held: Held) -> Held:
    """Without any hook of ours. Raises: JsonError."""
    if not has_ours(held.text) or not any(entries.hooks(held.root)):
        return held
    while (entry := _superfluous(held, ())) is not None:
        held = _cleared(_without_hook(held, entry), ("hooks", entry.event), ("hooks",))
    return _closed(_forgetting(held, "hooks"))


def with_status_line(held: Held, command: Callable[[str | None], str]) -> Held:
    """With our status line; one that is there is wrapped. command: gives it, for the command to wrap or None.

    Raises: OddEntry; JsonError.
    """
    held = _opened(held)
    found = entries.status_line(held.root)
    if found.kind == "absent":
        return _appended(held, (), "statusLine", {"type": "command", "command": command(None)})
    if found.command is None:
        raise OddEntry("statusLine", tr_noop("an object with the type “command” and a command", "in JSON"))
    new = command(found.call.wrapped if found.call else found.command)
    if found.kind == "other":
        literal = _literal(held)
        held = msgspec.structs.replace(held, traces=msgspec.structs.replace(held.traces, literal=literal))
    return held if found.command == new else _rewritten(held, (*STATUS_LINE, "command"), written(new))


def without_status_line(held: Held) -> Held:
    """Without our status line; one that it wrapped is as it was. Raises: JsonError."""
    if not has_ours(held.text):
        return held
    found = entries.status_line(held.root)
    if found.kind == "ours":
        return _closed(_removed(held, STATUS_LINE))
    if found.kind != "wrapping" or found.call is None:
        return held
    original, literal = found.call.wrapped, held.traces.literal
    if literal is None or not _says(literal, original):
        literal = written(original)
    held = _rewritten(held, (*STATUS_LINE, "command"), literal)
    return msgspec.structs.replace(held, traces=msgspec.structs.replace(held.traces, literal=None))


def _superfluous(held: Held, events: tuple[str, ...]) -> HookEntry | None:
    """The last of our hooks that is not the first usable one at one of the events."""
    kept: dict[str, HookEntry] = {}
    last = None
    for entry in entries.hooks(held.root):
        if entry.event in events and entry.is_usable and entry.event not in kept:
            kept[entry.event] = entry
        else:
            last = entry
    return last


def _without_hook(held: Held, entry: HookEntry) -> Held:
    group: Place = ("hooks", entry.event, entry.group)
    return _removed(held, group if entry.alone else (*group, "hooks", entry.at))


def _opened(held: Held) -> Held:
    """With settings in the text; what is remembered of a text without ours is of an earlier time."""
    text, traces = held.text, held.traces if has_ours(held.text) else Traces()
    if text is None:
        return Held("{}\n", Traces(missing=True, made=("",)))
    if is_blank(text):
        rest = text.removeprefix(_BYTE_ORDER_MARK)
        return Held(text[: len(text) - len(rest)] + "{}" + rest, Traces(made=("",)))
    return Held(text, traces)


def _closed(held: Held) -> Held:
    """Without the settings, and without the file, where we made them and nothing is in them any more."""
    text, root = held.text, held.root
    assert text is not None  # noqa: S101 - it has a root
    if "" not in held.traces.made or not isinstance(root, Container) or not edits.is_empty(text, root):
        return held
    rest = text[: root.start] + text[root.end :]
    if not is_blank(rest):
        return held
    return Held(None if held.traces.missing else rest, held.traces)


def _ensured(held: Held, place: Place, empty: dict[str, object] | list[object]) -> Held:
    """With an object or array at that place, whose last step is a name."""
    node = find(held.root, place)
    if node is None:
        held = _appended(held, place[:-1], str(place[-1]), empty)
        traces = msgspec.structs.replace(held.traces, made=(*held.traces.made, _name(place)))
        return msgspec.structs.replace(held, traces=traces)
    if not isinstance(node, Container) or node.is_object != isinstance(empty, dict):
        raise OddEntry(
            _name(place), tr_noop("an object", "in JSON") if isinstance(empty, dict) else tr_noop("a list", "in JSON")
        )
    return held


def _cleared(held: Held, *places: Place) -> Held:
    """Without those of the containers, innermost first, that are empty and ours."""
    for place in places:
        node, traces, name = find(held.root, place), held.traces, _name(place)
        if not isinstance(node, Container) or not edits.is_empty(held.text or "", node):
            break
        if name not in traces.made and traces.whole:
            break
        without = _removed(held, place)
        if find(without.root, place) is not None:
            break  # one of the same name, of which nothing was heard while this one was there
        held = _forgetting(without, name)
    return held


def _forgetting(held: Held, name: str) -> Held:
    return msgspec.structs.replace(held, traces=held.traces.without(name))


def _appended(held: Held, place: Place, key: str | None, value: object) -> Held:
    text, around = edits.append(held.text or "", place, key, value)
    traces, name = held.traces, _name(place)
    if around is not None and name not in traces.made:
        traces = msgspec.structs.replace(traces, around={**traces.around, name: around})
    return Held(text, traces)


def _removed(held: Held, place: Place) -> Held:
    around = held.traces.around.get(_name(place[:-1]))
    return msgspec.structs.replace(held, text=edits.remove(held.text or "", place, around))


def _rewritten(held: Held, place: Place, literal: str) -> Held:
    return msgspec.structs.replace(held, text=edits.rewrite(held.text or "", place, literal))


def _literal(held: Held) -> str:
    node = find(held.root, (*STATUS_LINE, "command"))
    assert isinstance(node, Literal)  # noqa: S101 - it has a command
    return (held.text or "")[node.start : node.end]


def _says(literal: str, value: str | None) -> bool:
    try:
        return plain(parse(literal)) == value
    except ValueError:
        return False


def _name(place: Place) -> str:
    return ".".join(str(step) for step in place)
