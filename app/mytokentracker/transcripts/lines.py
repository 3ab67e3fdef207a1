"""One line of a transcript -> the API responses in it, by the counting rule of the transcript format.

Only lines that hold the bytes `"usage"` come here. Nearly all of them decode into typed records, which skips contents
without copying them; what does not fit (glued objects, a BOM, bad UTF-8, odd types) takes the tolerant way.
"""

import json
import re
from datetime import datetime
from typing import Annotated, Any

import msgspec

from mytokentracker.core.merging import merge_lines
from mytokentracker.core.records import Usage

UNKNOWN = "unknown"
# Nobody's response has a trillion tokens: a larger count is damage, and would overflow sums in the store.
MOST_TOKENS = 10**12
# Likewise; a search costs ten thousand times as much as a token.
MOST_SEARCHES = 10**6

_is_anthropic = re.compile(r"msg_[A-Za-z0-9_]{16,}").fullmatch


class _Split(msgspec.Struct, gc=False):
    ephemeral_5m_input_tokens: int | None = None
    ephemeral_1h_input_tokens: int | None = None


class _ServerTools(msgspec.Struct, gc=False):
    web_search_requests: int | None = None


class _Iteration(msgspec.Struct, gc=False):
    type: str | None = None
    model: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    cache_creation: _Split | None = None
    server_tool_use: _ServerTools | None = None


class _Usage(_Iteration, gc=False):
    iterations: list[_Iteration] | None = None
    speed: str | None = None
    inference_geo: str | None = None


class _Message(msgspec.Struct, gc=False):
    id: str | None = None
    model: str | None = None
    stop_reason: str | None = None
    usage: _Usage | None = None


class _Fork(msgspec.Struct, gc=False):
    sessionId: str | None = None  # noqa: N815 - the transcript's own name


class Line(msgspec.Struct, gc=False):
    """The fields of a transcript line that counting needs, under the names that the client writes."""

    type: str | None = None
    message: _Message | None = None
    timestamp: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    sessionId: str | None = None  # noqa: N815
    session_id: str | None = None
    forkedFrom: _Fork | None = None  # noqa: N815
    requestId: str | None = None  # noqa: N815
    uuid: str | None = None
    cwd: str | None = None
    isSidechain: bool | None = None  # noqa: N815
    isApiErrorMessage: bool | None = None  # noqa: N815
    data: "_Data | None" = None


class _Data(msgspec.Struct, gc=False):
    type: str | None = None
    message: Line | None = None


_decode = msgspec.json.Decoder(Line).decode
_objects = json.JSONDecoder()
_BLANK = "\r\n \t\ufeff"


class Responses:
    """Collects the responses of one file's lines, in the file's order.

    found: by (key, session), the maximum per count over the lines so far; `at` is None where neither the response nor
    a line before it has a timestamp. folders: the first one named per session. skipped: the pieces of lines that could
    not be read.
    """

    def __init__(self, *, is_agent: bool, last_at: int | None) -> None:
        self.found: dict[tuple[str, str], Usage] = {}
        self.skipped = 0
        self._is_agent = is_agent
        self._last_at = last_at
        self._last_moment: datetime | None = None
        self._repeats: dict[str | None, Line] = {}
        self.folders: dict[str, str] = {}

    @property
    def last_at(self) -> int | None:
        """The time of the latest line that had one."""
        if self._last_moment is not None:
            self._last_at, self._last_moment = int(self._last_moment.timestamp()), None
        return self._last_at

    def take_found(self) -> tuple[Usage, ...]:
        """Hands out what was found since the last call."""
        found = tuple(self.found.values())
        self.found, self._repeats = {}, {}
        return found

    def add(self, raw: memoryview | bytes) -> None:
        """Takes one line, without its newline."""
        try:
            line = _decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            self._add_tolerantly(bytes(raw))
            return
        message = line.message
        if message is None or message.usage is None or line.type != "assistant":
            if line.data is not None:
                self._take_copy(line)
            return
        # A response is written as one line per content block, each with the same usage: most lines bring no news.
        known = self._repeats.get(message.id)
        if (
            known is not None
            and known.message == message
            and known.sessionId == line.sessionId
            and known.session_id == line.session_id
            and known.forkedFrom == line.forkedFrom
            and known.isSidechain == line.isSidechain
            and known.timestamp is not None
            and line.timestamp is not None
            and known.timestamp <= line.timestamp
        ):
            self._last_moment = line.timestamp
            return
        try:
            if self._take(line) and message.id:  # without an id, equal counts do not make two responses one
                self._repeats[message.id] = line
        except OverflowError:
            self.skipped += 1

    def _take_copy(self, line: Line) -> None:
        try:
            self._take(line)
        except OverflowError:
            self.skipped += 1

    def _add_tolerantly(self, raw: bytes) -> None:
        text = raw.decode("utf-8", "replace").strip(_BLANK)
        while text:
            try:
                value, end = _objects.raw_decode(text)
            except (ValueError, RecursionError):
                self.skipped += 1
                return
            text = text[end:].lstrip(_BLANK)
            if not isinstance(value, dict):
                self.skipped += 1
                continue
            try:
                self._take(loose_line(value))
            except OverflowError:
                self.skipped += 1

    def _take(self, line: Line) -> bool:
        """Counts the responses of one object; False when it is none. Raises: OverflowError for impossible counts."""
        if line.type == "progress":
            copied = _agent_message(line)
            if copied is None:
                return False
            line = copied
        message = line.message
        if line.type != "assistant" or message is None or message.usage is None:
            return False
        model = message.model or UNKNOWN
        if model == "<synthetic>" or line.isApiErrorMessage:
            return False
        usage = message.usage
        iterations = usage.iterations
        sent, output, write_5m, write_1h, read = counts = _counts(usage, iterations)
        if line.timestamp is None:
            at = self.last_at
        else:
            at = self._last_at = int(line.timestamp.timestamp())
            self._last_moment = None
        message_id, session = message.id, line.sessionId or UNKNOWN
        if message_id and _is_anthropic(message_id):
            key, message_id = message_id, None
        else:
            key, message_id = _foreign_key(line, session, counts), message_id or ""
        tools, forked = usage.server_tool_use, line.forkedFrom
        searches = max(tools.web_search_requests or 0, 0) if tools else 0
        if searches > MOST_SEARCHES:
            raise OverflowError
        response = Usage(
            key,
            message_id,
            session,
            line.session_id or (forked.sessionId if forked else None),
            model,
            at,
            sent,
            output,
            write_5m,
            write_1h,
            read,
            searches,
            message.stop_reason is not None,
            self._is_agent or bool(line.isSidechain),
            usage.speed == "fast",
            usage.inference_geo == "us",
        )
        if session not in self.folders and line.cwd:
            self.folders[session] = line.cwd
        place = (key, session)
        same = self.found.get(place)
        self.found[place] = response if same is None else merge_lines(same, response)
        if iterations and (advice := [i for i in iterations if i.type == "advisor_message"]):
            self._take_advice(response, advice)
        return True

    def _take_advice(self, response: Usage, advice: "list[_Iteration]") -> None:
        """The advisor's tokens are billed beside the message's, to the advisor's own model."""
        names = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")
        for index, one in enumerate(advice):
            counts = dict(zip(names, _counts(one, None), strict=True))
            own = {
                "message_id": response.message_id or "" if response.message_id is not None else response.key,
                "key": f"{response.key}\nadvisor\n{index}",
                "model": one.model or response.model,
                "web_searches": 0,
            }
            usage = msgspec.structs.replace(response, **own, **counts)
            place = (usage.key, usage.session)
            same = self.found.get(place)
            self.found[place] = usage if same is None else merge_lines(same, usage)


def moment(text: str | None) -> datetime | None:
    """The instant that an ISO 8601 time names; None when it is missing, unreadable or names none."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def seconds(at: datetime | None) -> int | None:
    """Seconds since the epoch; None for None."""
    return None if at is None else int(at.timestamp())


def _agent_message(line: Line) -> Line | None:
    """The copy of a subagent's message in a progress line: it merges with the original by its key."""
    data = line.data
    if data is None or data.type != "agent_progress" or data.message is None:
        return None
    inner = data.message
    inner.sessionId = inner.sessionId or line.sessionId
    inner.cwd = inner.cwd or line.cwd
    inner.isSidechain = True
    return inner


def _foreign_key(line: Line, session: str, counts: tuple[int, int, int, int, int]) -> str:
    """What identifies a response that has no Anthropic id."""
    if line.message and line.message.id:
        # Gateways repeat ids: trusted only inside one session and with the same input side.
        sent, _, write_5m, write_1h, read = counts
        return f"{session}\n{line.message.id}\n{sent}\n{read}\n{write_5m}\n{write_1h}"
    if line.requestId:
        return f"request\n{line.requestId}"
    return f"uuid\n{line.uuid or (session, line.timestamp, counts)}"


def _counts(top: _Iteration, iterations: list[_Iteration] | None) -> tuple[int, int, int, int, int]:
    """Input, output, cache write 5 min, 1 h, cache read. Raises: OverflowError when a count cannot be true.

    Compaction writes copies whose top level is zero while their iterations keep the counts: the larger is right.
    """
    sent, output, write, read, write_5m, write_1h = raw = _raw_counts(top)
    if iterations and not (len(iterations) == 1 and _says_the_same(iterations[0], top)):
        parts = [_raw_counts(i) for i in iterations if i.type == "message"]
        if parts and parts != [raw]:
            sums = [sum(column) for column in zip(*parts, strict=True)]
            sent, output, write, read, write_5m, write_1h = (max(pair) for pair in zip(raw, sums, strict=True))
    write = max(write, write_5m + write_1h)
    if sent + output + write + read > MOST_TOKENS:
        raise OverflowError
    return sent, output, write - write_1h, write_1h, read


def _says_the_same(iteration: _Iteration, top: _Iteration) -> bool:
    """The usual case: one iteration that repeats the top level."""
    return (
        iteration.output_tokens == top.output_tokens
        and iteration.input_tokens == top.input_tokens
        and iteration.cache_read_input_tokens == top.cache_read_input_tokens
        and iteration.cache_creation_input_tokens == top.cache_creation_input_tokens
        and iteration.cache_creation == top.cache_creation
    )


def _raw_counts(of: _Iteration) -> tuple[int, int, int, int, int, int]:
    sent, output = of.input_tokens or 0, of.output_tokens or 0
    write, read = of.cache_creation_input_tokens or 0, of.cache_read_input_tokens or 0
    write_5m = write_1h = 0
    if split := of.cache_creation:
        write_5m, write_1h = split.ephemeral_5m_input_tokens or 0, split.ephemeral_1h_input_tokens or 0
    if sent < 0 or output < 0 or write < 0 or read < 0 or write_5m < 0 or write_1h < 0:
        return max(sent, 0), max(output, 0), max(write, 0), max(read, 0), max(write_5m, 0), max(write_1h, 0)
    return sent, output, write, read, write_5m, write_1h


def loose_line(value: dict[str, Any]) -> Line:
    """The typed form of any object: what has the wrong type counts as absent, as a count does that is no number."""
    data, message, fork = value.get("data"), value.get("message"), value.get("forkedFrom")
    data = data if isinstance(data, dict) else {}
    nested = data.get("message")
    return Line(
        type=_text(value.get("type")),
        message=_message(message) if isinstance(message, dict) else None,
        timestamp=moment(_text(value.get("timestamp"))),
        sessionId=_text(value.get("sessionId")),
        session_id=_text(value.get("session_id")),
        forkedFrom=_Fork(_text(fork.get("sessionId"))) if isinstance(fork, dict) else None,
        requestId=_text(value.get("requestId")),
        uuid=_text(value.get("uuid")),
        cwd=_text(value.get("cwd")),
        isSidechain=bool(value.get("isSidechain")),
        isApiErrorMessage=bool(value.get("isApiErrorMessage")),
        data=_Data(_text(data.get("type")), loose_line({**nested, "data": None})) if isinstance(nested, dict) else None,
    )


def _message(value: dict[str, Any]) -> _Message:
    usage = value.get("usage")
    stop = value.get("stop_reason")
    if not isinstance(usage, dict):
        return _Message()
    iterations = usage.get("iterations")
    return _Message(
        id=_text(str(value["id"])) if value.get("id") else None,
        model=_text(value.get("model")),
        stop_reason=None if stop is None else str(stop),
        usage=_Usage(
            **_iteration(usage),
            iterations=[_Iteration(**_iteration(i)) for i in iterations if isinstance(i, dict)]
            if isinstance(iterations, list)
            else None,
            speed=_text(usage.get("speed")),
            inference_geo=_text(usage.get("inference_geo")),
        ),
    )


def _iteration(value: dict[str, Any]) -> dict[str, Any]:
    split, tools = value.get("cache_creation"), value.get("server_tool_use")
    return {
        "type": _text(value.get("type")),
        "model": _text(value.get("model")),
        **{name: _number(value.get(name)) for name in _COUNTS},
        "cache_creation": _Split(*(_number(split.get(name)) for name in _Split.__struct_fields__))
        if isinstance(split, dict)
        else None,
        "server_tool_use": _ServerTools(_number(tools.get("web_search_requests"))) if isinstance(tools, dict) else None,
    }


_COUNTS = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


def _text(value: object) -> str | None:
    # A lone surrogate is legal JSON and no legal UTF-8, which the store speaks.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else None


def _number(value: object) -> int:
    """A count as the client means it; 0 for what is none. Raises: OverflowError for infinity."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:  # noqa: PLR0124 - NaN
        return 0
    return max(int(value), 0)
