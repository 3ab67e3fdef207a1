"""JSON objects without the json package, whose import costs as much as the start of the interpreter."""

TYPE_CHECKING = False  # typing has a price too
if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_WHITE = " \t\r\n"


class _Settings:
    """What json.JSONDecoder would tell its scanner, which is written in C."""

    strict = False
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    memo: dict[str, str] = {}  # noqa: RUF012 - asked for by name, changed by nobody

    @staticmethod
    def parse_constant(_name: str) -> None:
        """NaN and the infinities are no numbers of ours."""


def fields(data: bytes, wanted: "Collection[str]") -> dict[str, object]:
    """The wanted fields of a JSON object, read only until all are found and as far as it is whole; {} for what is none.

    What comes behind them is not looked at: neither an answer of the model nor an end that is missing.
    """
    scan = _scanner()
    text = data.decode("utf-8", "replace").lstrip("\ufeff")
    found: dict[str, object] = {}
    try:
        at = _skip(text, 0)
        mark = "," if text[at] == "{" else ""
        while mark == "," and len(found) < len(wanted):
            key, at = scan(text, _skip(text, at + 1))
            at = _skip(text, at)
            if text[at] != ":" or not isinstance(key, str):
                break
            value, at = scan(text, _skip(text, at + 1))
            at = _skip(text, at)
            mark = text[at]  # without a mark behind it, a number may be half a number
            if key in wanted:
                found[key] = value
    except (StopIteration, IndexError, ValueError, RecursionError):
        pass  # it ends or goes wrong here
    return found


def encoded(value: object) -> str:
    """JSON of None, truth, finite numbers, texts, lists and dicts with texts as keys."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ",".join(f"{_quote(key)}:{encoded(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(encoded(one) for one in value) + "]"
    return _quote(value) if isinstance(value, str) else repr(value)


def number(value: object) -> float | None:
    """A finite number as it is; None for anything else, truth included."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if -1e15 < value < 1e15 else None


def name(value: object, most: int = 64) -> str:
    """What of a text may stand in a file's name: letters, digits, _ and -; "" for what is no text."""
    if not isinstance(value, str):
        return ""
    return "".join(one for one in value[: 4 * most] if one.isascii() and (one.isalnum() or one in "_-"))[:most]


def _skip(text: str, at: int) -> int:
    while text[at] in _WHITE:
        at += 1
    return at


def _scanner() -> "Callable[[str, int], tuple[object, int]]":
    try:
        from _json import make_scanner
    except ImportError:
        from json import JSONDecoder

        return JSONDecoder(strict=False).scan_once  # type: ignore[no-any-return, attr-defined]
    return make_scanner(_Settings)  # type: ignore[arg-type]


def _quote(text: str) -> str:
    try:
        from _json import encode_basestring_ascii
    except ImportError:
        from json.encoder import encode_basestring_ascii
    return encode_basestring_ascii(text)
