"""One line of a transcript -> the API responses in it, by the counting rule of the transcript format.

Only lines that hold the bytes `"usage"` come here. Nearly all of them decode into typed records, which skips contents
without copying them; what does not fit (glued objects, a BOM, bad UTF-8, odd types) takes the tolerant way.
"""

import json
import re
from datetime import datetime

import msgspec

from mytokentracker.core.merging import merge_lines
from mytokentracker.core.records import LimitHit, Usage
from mytokentracker.transcripts.limits import limit_hit, loose_limit_hit
from mytokentracker.transcripts.loose import loose_line
from mytokentracker.transcripts.shapes import FullLine, Iteration, Line, Message, ResponseUsage

UNKNOWN = "unknown"
# Nobody's response has a trillion tokens: a larger count is damage, and would overflow sums in the store.
MOST_TOKENS = 10**12
# Likewise; a search costs ten thousand times as much as a token.
MOST_SEARCHES = 10**6

_Counts = tuple[int, int, int, int, int]

_is_anthropic = re.compile(r"msg_[A-Za-z0-9_]{16,}").fullmatch

_decode = msgspec.json.Decoder(Line).decode
_decode_full = msgspec.json.Decoder(FullLine).decode
_objects = json.JSONDecoder()
_BLANK = "\r\n \t\ufeff"
# Claude Code's own words in the place of an answer: no model was asked.
_SYNTHETIC = "<synthetic>"


class Responses:
    """Collects the responses of one file's lines, in the file's order.

    found: by (key, session), the maximum per count over the lines so far; `at` is None where neither the response nor
    a line before it has a timestamp. folders: the first one named per session. skipped: the pieces of lines that could
    not be read. limit_hits: what the lines that are no responses say of limits, by window and time.
    """

    def __init__(self, *, is_agent: bool, last_at: int | None) -> None:
        self.found: dict[tuple[str, str], Usage] = {}
        self.skipped = 0
        self.limit_hits: set[LimitHit] = set()
        self._is_agent = is_agent
        self._is_undated = False
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

    def take_undated(self) -> bool:
        """Whether a response without a time was met since the last call."""
        undated, self._is_undated = self._is_undated, False
        return undated

    def take_limit_hits(self) -> tuple[LimitHit, ...]:
        """Hands out which limits were hit since the last call."""
        hits = tuple(sorted(self.limit_hits, key=lambda hit: (hit.at, hit.window)))
        self.limit_hits = set()
        return hits

    def add(self, raw: memoryview | bytes) -> None:
        """Takes one line, without its newline."""
        try:
            line = _decode(raw)
            message = line.message
            if message is None or message.usage is None or line.type != "assistant":
                if line.data is not None:
                    self._take(_decode_full(raw))
                return
            if line.isApiErrorMessage:
                if (hit := limit_hit(raw)) is not None:
                    self.limit_hits.add(hit)
                return
            if not message.id or (line.sessionId or UNKNOWN) not in self.folders:
                self._take(_decode_full(raw))
                return
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            self._add_tolerantly(bytes(raw))
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
        elif self._count(line, message, message.usage) and message.id:
            self._repeats[message.id] = line  # without an id, equal counts do not make two responses one

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
                line = loose_line(value)
            except OverflowError:
                self.skipped += 1
                continue
            if line.isApiErrorMessage:
                if (hit := loose_limit_hit(value)) is not None:
                    self.limit_hits.add(hit)
                continue
            self._take(line)

    def _take(self, line: FullLine) -> None:
        """Counts the responses of one object of any type, and notes the folder of its session."""
        if line.type == "progress":
            copied = _agent_message(line)
            if copied is None:
                return
            line = copied
        message = line.message
        if line.type != "assistant" or message is None or message.usage is None:
            return
        if self._count(line, message, message.usage) and line.cwd:
            self.folders.setdefault(line.sessionId or UNKNOWN, line.cwd)

    def _count(self, line: Line, message: Message, usage: ResponseUsage) -> bool:
        """Counts the responses of an assistant line; False when it holds none, or none that can be true."""
        model = message.model or UNKNOWN
        if model == _SYNTHETIC or line.isApiErrorMessage:
            return False
        iterations = usage.iterations
        try:
            sent, output, write_5m, write_1h, read = counts = _counts(usage, iterations)
        except OverflowError:
            self.skipped += 1
            return False
        tools = usage.server_tool_use
        searches = tools.web_search_requests or 0 if tools else 0
        if not 0 <= searches <= MOST_SEARCHES:
            if searches > 0:
                self.skipped += 1
                return False
            searches = 0
        if line.timestamp is None:
            at = self.last_at
            self._is_undated = self._is_undated or at is None
        else:
            at = self._last_at = int(line.timestamp.timestamp())
            self._last_moment = None
        message_id, session = message.id, line.sessionId or UNKNOWN
        if message_id and _is_anthropic(message_id):
            key, message_id = message_id, None
        else:
            key, message_id = _foreign_key(line, session, counts), message_id or ""
        forked = line.forkedFrom
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
        self._keep(response)
        if iterations and (advice := [i for i in iterations if i.type == "advisor_message"]):
            self._take_advice(response, advice)
        return True

    def _take_advice(self, response: Usage, advice: list[Iteration]) -> None:
        """The advisor's tokens are billed beside the message's, to the advisor's own model."""
        names = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")
        message_id = response.key if response.message_id is None else response.message_id
        for index, one in enumerate(advice):
            try:
                counts = _counts(one, None)
            except OverflowError:
                self.skipped += 1
                continue
            usage = msgspec.structs.replace(
                response,
                key=f"{response.key}\nadvisor\n{index}",
                message_id=message_id,
                model=one.model or response.model,
                web_searches=0,
                **dict(zip(names, counts, strict=True)),
            )
            self._keep(usage)

    def _keep(self, usage: Usage) -> None:
        place = (usage.key, usage.session)
        same = self.found.get(place)
        self.found[place] = usage if same is None else merge_lines(same, usage)


def _agent_message(line: FullLine) -> FullLine | None:
    """The copy of a subagent's message in a progress line: it merges with the original by its key."""
    data = line.data
    if data is None or data.type != "agent_progress" or data.message is None:
        return None
    inner = data.message
    inner.sessionId = inner.sessionId or line.sessionId
    inner.cwd = inner.cwd or line.cwd
    inner.isSidechain = True
    return inner


def _foreign_key(line: Line, session: str, counts: _Counts) -> str:
    """What identifies a response that has no Anthropic id."""
    if line.message and line.message.id:
        # Gateways repeat ids: trusted only inside one session and with the same input side.
        sent, _, write_5m, write_1h, read = counts
        return f"{session}\n{line.message.id}\n{sent}\n{read}\n{write_5m}\n{write_1h}"
    if isinstance(line, FullLine) and line.requestId:
        return f"request\n{line.requestId}"
    uuid = line.uuid if isinstance(line, FullLine) else None
    return f"uuid\n{uuid or (session, line.timestamp, counts)}"


def _counts(top: Iteration, iterations: list[Iteration] | None) -> _Counts:
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


def _says_the_same(iteration: Iteration, top: Iteration) -> bool:
    """The usual case: one iteration that repeats the top level."""
    return (
        iteration.output_tokens == top.output_tokens
        and iteration.input_tokens == top.input_tokens
        and iteration.cache_read_input_tokens == top.cache_read_input_tokens
        and iteration.cache_creation_input_tokens == top.cache_creation_input_tokens
        and iteration.cache_creation == top.cache_creation
    )


def _raw_counts(of: Iteration) -> tuple[int, int, int, int, int, int]:
    sent, output = of.input_tokens or 0, of.output_tokens or 0
    write, read = of.cache_creation_input_tokens or 0, of.cache_read_input_tokens or 0
    write_5m = write_1h = 0
    if split := of.cache_creation:
        write_5m, write_1h = split.ephemeral_5m_input_tokens or 0, split.ephemeral_1h_input_tokens or 0
    if sent < 0 or output < 0 or write < 0 or read < 0 or write_5m < 0 or write_1h < 0:
        return max(sent, 0), max(output, 0), max(write, 0), max(read, 0), max(write_5m, 0), max(write_1h, 0)
    return sent, output, write, read, write_5m, write_1h
