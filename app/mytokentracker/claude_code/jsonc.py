"""JSON with comments as a tree that knows where in the text each part stands, so that an edit can leave the rest alone.

Beside JSON it takes what people's files have: comments of both kinds, a trailing comma, a byte order mark.
"""

import json
import re
from functools import lru_cache
from typing import TypeAlias

import msgspec

from mytokentracker.core.translating import tr_later, tr_noop

_DEEPEST = 200
_MARK = "\ufeff"

# Possessive, so that an unterminated string of a megabyte is found out in one pass.
_TOKEN = re.compile(
    r"""
    (?P<space>[ \t\r\n]++)
    | (?P<comment>//[^\r\n]*+ | /\*(?s:.*?)\*/)
    | (?P<string>"(?:[^"\\\x00-\x1f] | \\(?:["\\/bfnrt] | u[0-9a-fA-F]{4}))*+")
    | (?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)
    | (?P<word>true|false|null)
    | (?P<sign>[{}\[\]:,])
    """,
    re.VERBOSE,
)
_WORDS = {"true": True, "false": False, "null": None}
_LINE_END = re.compile(r"\r\n|\r|\n")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class JsonError(ValueError):
    """The text is no JSON. line and column count from 1; said: what is wrong there."""

    def __init__(self, text: str, at: int, said: str) -> None:
        ends = list(_LINE_END.finditer(text, 0, at))
        start = ends[-1].end() if ends else int(text.startswith(_MARK))
        self.line, self.column, self.said = len(ends) + 1, at - start + 1, said
        super().__init__(f"line {self.line}, column {self.column}: {said}")


class Literal(msgspec.Struct, frozen=True):
    """A string, number, true, false or null: text[start:end]. Numbers are floats, as JavaScript has them."""

    start: int
    end: int
    value: str | float | bool | None


class Item(msgspec.Struct, frozen=True):
    """One member of an object, or one element of an array (then without a key). comma: where the one after it is."""

    key: Literal | None
    value: "Node"
    comma: int | None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.value.start if self.key is None else self.key.start

    @property
    def end(self) -> int:
        """Where it ends, without its comma."""
        return self.value.end


class Container(msgspec.Struct, frozen=True):
    """An object or an array: text[start:end], brackets included."""

    start: int
    end: int
    is_object: bool
    items: tuple[Item, ...]

    def index(self, key: str) -> int | None:
        """Which item has the key: the last one where several do, as in JavaScript. None when there is none."""
        for index in range(len(self.items) - 1, -1, -1):
            found = self.items[index].key
            if found is not None and found.value == key:
                return index
        return None


Node: TypeAlias = Container | Literal
# From the root: the keys of objects and the positions in arrays.
Place: TypeAlias = tuple[str | int, ...]


# One edit asks for the tree of the same text a dozen times.
@lru_cache(maxsize=4)
def parse(text: str) -> Node:
    """The tree of a text. Raises: JsonError."""
    reader = _Reader(text)
    root = reader.node(0)
    if reader.sign != "end":
        raise reader.unexpected(tr_noop("nothing more", "what should follow in JSON"))
    return root


def is_blank(text: str) -> bool:
    """Whether there is nothing in it, a byte order mark aside."""
    return not text.removeprefix(_MARK).strip(" \t\r\n")


def find(root: Node, place: Place) -> Node | None:
    """What stands at a place; None when nothing does."""
    node: Node = root
    for step in place:
        if not isinstance(node, Container) or node.is_object != isinstance(step, str):
            return None
        index = node.index(step) if isinstance(step, str) else step
        if index is None or not 0 <= index < len(node.items):
            return None
        node = node.items[index].value
    return node


def plain(node: Node) -> object:
    """The node as dict, list, str, float, bool or None."""
    if isinstance(node, Literal):
        return node.value
    if node.is_object:
        return {str(item.key.value): plain(item.value) for item in node.items if item.key is not None}
    return [plain(item.value) for item in node.items]


def written(value: object, *, indent: str | None = None, comma: str = ",", colon: str = ":") -> str:
    """A value as JSON, characters as they are; what UTF-8 cannot say is escaped. indent: a line for each item."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=(comma, colon))
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def comments(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the comments between two neighbouring tokens are."""
    found = []
    while start < end:
        token = _TOKEN.match(text, start, end)
        if token is None or token.lastgroup not in {"space", "comment"}:
            break
        if token.lastgroup == "comment":
            found.append(token.span())
        start = token.end()
    return found


class _Reader:
    """Goes through the tokens of a text. sign: the kind of the present one, for brackets and the like itself."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.start = self.end = int(text.startswith(_MARK))
        self.sign = ""
        self.step()

    def step(self) -> None:
        """The next token that is neither space nor comment."""
        kind: str | None = "space"
        while kind in {"space", "comment"}:
            self.start = self.end
            if self.start == len(self.text):
                self.sign = "end"
                return
            token = _TOKEN.match(self.text, self.start)
            if token is None:
                raise self.unreadable()
            kind, self.end = token.lastgroup, token.end()
        self.sign = self.text[self.start] if kind == "sign" else kind or ""

    def node(self, depth: int) -> Node:
        start, sign = self.start, self.sign
        if sign in {"{", "["}:
            if depth == _DEEPEST:
                raise JsonError(
                    self.text, start, tr_later("this is nested deeper than {number} times", "in JSON", number=_DEEPEST)
                )
            return self.container(depth)
        if sign not in {"string", "number", "word"}:
            raise self.unexpected(tr_noop("a value", "what should follow in JSON"))
        return self.literal()

    def literal(self) -> Literal:
        start, end, kind = self.start, self.end, self.sign
        text = self.text[start:end]
        self.step()
        if kind == "string":
            return Literal(start, end, json.loads(text) if "\\" in text else text[1:-1])
        return Literal(start, end, float(text) if kind == "number" else _WORDS[text])

    def container(self, depth: int) -> Container:
        start, is_object = self.start, self.sign == "{"
        closing = "}" if is_object else "]"
        items: list[Item] = []
        self.step()
        while self.sign != closing:
            key = self.key() if is_object else None
            value = self.node(depth + 1)
            if self.sign not in {",", closing}:
                raise self.unexpected(tr_later("{one} or {other}", "signs in JSON", one="“,”", other=f"“{closing}”"))
            comma = self.start if self.sign == "," else None
            items.append(Item(key, value, comma))
            if comma is not None:
                self.step()
        end = self.end
        self.step()
        return Container(start, end, is_object, tuple(items))

    def key(self) -> Literal:
        if self.sign != "string":
            raise self.unexpected(tr_later("a name in quotes or {sign}", "what should follow in JSON", sign="“}”"))
        key = self.literal()
        if self.sign != ":":
            raise self.unexpected("“:”")
        self.step()
        return key

    def unexpected(self, wanted: str) -> JsonError:
        if self.sign == "end":
            said = tr_later("the file ends here, but {wanted} should follow", "in JSON", wanted=wanted)
            return JsonError(self.text, self.start, said)
        shown = self.text[self.start : min(self.end, self.start + 20)]
        said = tr_later("here is “{shown}”, but {wanted} should be", "in JSON", shown=shown, wanted=wanted)
        return JsonError(self.text, self.start, said)

    def unreadable(self) -> JsonError:
        first = self.text[self.start]
        if first == '"':
            said = tr_noop(
                "this string does not end on its line, or has an escape or a character that JSON does not know"
            )
        elif self.text.startswith("/*", self.start):
            said = tr_noop("this comment does not end", "in JSON")
        elif first.isprintable():
            said = tr_later("“{sign}” cannot stand here", "in JSON", sign=first)
        else:
            said = tr_later("character {number} cannot stand here", "in JSON", number=ord(first))
        return JsonError(self.text, self.start, said)
