"""Settings files as people and tools write them, and worse: any layout, comments, others' hooks and status lines."""

import json
from itertools import cycle
from typing import Any, NamedTuple

from hypothesis import strategies as st

_NAMES = st.one_of(
    st.sampled_from(["a", "model", "env", "permissions", "Stop", "command", "", "größe", "\u2028", "😀", "\ud800"]),
    st.text(max_size=4),
)
_TEXTS = st.one_of(
    st.sampled_from(["~/bin/line.sh", "it's", '"', "\\", "//", "/* x */", "a\nb", "\ud83d", "{", ",", "é😀\u2029"]),
    st.text(max_size=6),
)
_NUMBERS = st.one_of(st.integers(-(10**20), 10**20), st.floats(allow_nan=False, allow_infinity=False))
_LITERALS = st.one_of(st.none(), st.booleans(), _NUMBERS, _TEXTS)
_VALUES = st.recursive(
    _LITERALS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_NAMES, inner, max_size=3)),
    max_leaves=5,
)
_COMMANDS = st.one_of(
    st.sampled_from(
        [
            "~/.claude/line.sh",
            "npx -y ccusage statusline",
            "echo 'it''s' \"$HOME\"; cat",
            "printf 'hook event'",
            "mytokentracker hook events",
            "tool statusline show --wrapped x",
            "",
            "a\nb",
            "\\",
        ]
    ),
    _TEXTS,
)
_HANDLERS = st.one_of(
    st.fixed_dictionaries({"type": st.just("command"), "command": _COMMANDS}, optional={"timeout": st.just(3)}),
    st.sampled_from([None, {}, "x", {"type": "prompt", "prompt": "p"}, {"type": "command", "command": 5}]),
)
_GROUPS: st.SearchStrategy[Any] = st.one_of(
    st.fixed_dictionaries(
        {"hooks": st.lists(_HANDLERS, max_size=2)}, optional={"matcher": st.sampled_from(["", "*", None])}
    ),
    st.sampled_from([None, 1, [], {}, {"hooks": {}}, {"hooks": None}]),
)
_EVENTS = st.dictionaries(
    st.sampled_from(["Stop", "SessionEnd", "PreToolUse", "Odd"]), st.lists(_GROUPS, max_size=2), max_size=3
)
_ODD_HOOKS: st.SearchStrategy[Any] = st.sampled_from(
    [None, [], "x", 5, {"Stop": {}}, {"SessionEnd": None}, {"Stop": "x", "SessionEnd": []}]
)
_LINES = st.fixed_dictionaries(
    {"type": st.just("command"), "command": _COMMANDS},
    optional={"padding": st.integers(0, 3), "refreshInterval": st.just(5)},
)
_ODD_LINES: st.SearchStrategy[Any] = st.sampled_from(
    [None, [], "x", {}, {"type": "command"}, {"command": "x"}, {"type": 1, "command": "x"}]
)

# What may stand between two tokens.
_GAPS = [
    "",
    " ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\n  ",
    "\r\n\t",
    " /* c */ ",
    "/*\n*/",
    " // c\n",
    "\n    // {\n  ",
    "//,\r\n",
]
_PLAIN_GAPS = [gap for gap in _GAPS if "/" not in gap]


class File(NamedTuple):
    """A settings file. value: what it means; is_json: json.loads can read it, too."""

    text: str
    value: Any
    is_json: bool


@st.composite
def _settings(draw: st.DrawFn, *, odd: bool) -> dict[str, Any]:
    value = draw(st.dictionaries(_NAMES, _VALUES, max_size=3))
    ours = {
        "hooks": draw(st.one_of(st.just(...), _ODD_HOOKS if odd else st.just({}), _EVENTS, _EVENTS)),
        "statusLine": draw(st.one_of(st.just(...), _ODD_LINES if odd else _LINES, _LINES)),
    }
    for name in draw(st.permutations(list(ours))):
        if ours[name] is not ...:
            value[name] = ours[name]
    order = draw(st.permutations(list(value)))
    return {name: value[name] for name in order}


@st.composite
def files(draw: st.DrawFn, *, odd: bool = False) -> File:
    """A settings file. odd: its hooks and status line may have forms to which nothing can be added."""
    if draw(st.integers(0, 19)) == 0:
        text = draw(st.sampled_from(["", "\n", " \t\n\n", "\r\n", "\ufeff", "\ufeff\n"]))
        return File(text, {}, is_json=False)
    value = draw(_settings(odd=odd))
    form = draw(
        st.sampled_from(["client", "tabs", "one line", "compact", "python", "any", "any", "comments", "comments"])
    )
    match form:
        case "client":
            text = json.dumps(value, indent=2, ensure_ascii=False)
        case "tabs":
            text = json.dumps(value, indent="\t")
        case "python":
            text = json.dumps(value, indent=draw(st.integers(0, 4)))
        case "one line":
            text = json.dumps(value)
        case "compact":
            text = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
        case _:
            gaps = draw(st.lists(st.sampled_from(_GAPS if form == "comments" else _PLAIN_GAPS), min_size=1, max_size=9))
            commas = draw(st.lists(st.booleans(), min_size=1, max_size=3)) if form == "comments" else [False]
            text = _laid_out(value, gaps, commas, escapes=draw(st.booleans()))
    text = "".join(f"\\u{ord(one):04x}" if "\ud800" <= one <= "\udfff" else one for one in text)
    if form in {"client", "tabs", "python"}:
        text = text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"])))
    text += draw(st.sampled_from(["", "\n", "\r\n", " \n\n"]))
    marked = draw(st.integers(0, 5)) == 0
    return File("\ufeff" + text if marked else text, value, is_json=form != "comments" and not marked)


def _laid_out(value: Any, gaps: list[str], commas: list[bool], *, escapes: bool) -> str:
    """The value with these gaps between its tokens, and with or without a comma at the end of each container."""
    gap = cycle(gaps)
    trailing = cycle(commas)

    def string(text: str) -> str:
        if escapes and text:
            return f'"\\u{ord(text[0]):04X}{json.dumps(text[1:])[1:]}' if ord(text[0]) < 0x10000 else json.dumps(text)
        return json.dumps(text, ensure_ascii=False)

    def one(node: Any) -> str:
        if isinstance(node, str):
            return string(node)
        if not isinstance(node, dict | list):
            return json.dumps(node)
        pairs = node.items() if isinstance(node, dict) else ((None, item) for item in node)
        items = [
            next(gap) + (f"{string(key)}{next(gap)}:{next(gap)}" if key is not None else "") + one(item) + next(gap)
            for key, item in pairs
        ]
        has_comma: bool = bool(items) and next(trailing)
        end = "," + next(gap) if has_comma else "" if items else next(gap)
        inside = ",".join(items) + end
        return f"{{{inside}}}" if isinstance(node, dict) else f"[{inside}]"

    return next(gap) + one(value) + next(gap)
