"""Writes one made-up session: a conversation whose lines come in the order, mixture and sizes of real transcripts."""

import dataclasses
import io
import random
import sys
from collections.abc import Callable
from pathlib import Path

import claude_lines as lines
from claude_lines import TextPool, quantile

NEW_MODELS = ("claude-opus-5-5", "claude-fable-5-2", "claude-sonnet-5-5", "claude-opus-5", "claude-haiku-5-5")
OLD_MODELS = ("claude-opus-4-5-20251101", "claude-sonnet-4-5-20250929", "claude-opus-4-6", "claude-opus-4-7")
AGENT_MODELS = ("claude-haiku-4-5-20251001", "claude-sonnet-5", "claude-haiku-5-5")
MEAN_GAP_MS = 2500


@dataclasses.dataclass
class Written:
    """What was written; token counts are those of the responses, each counted once."""

    files: int = 0
    bytes: int = 0
    lines: int = 0
    responses: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cache_write_5m_tokens: int = 0
    cache_write_1h_tokens: int = 0
    cache_read_tokens: int = 0

    def count(self, tokens: tuple[int, int, int, int, int]) -> None:
        """Adds one response: input, output, cache write 5 min, cache write 1 h, cache read."""
        self.responses += 1
        self.input_tokens += tokens[0]
        self.output_tokens += tokens[1]
        self.cache_write_5m_tokens += tokens[2]
        self.cache_write_1h_tokens += tokens[3]
        self.cache_read_tokens += tokens[4]


@dataclasses.dataclass(frozen=True)
class Place:
    """Where a session lives and when it begins. gap_ms: the mean time between two of its lines."""

    path: Path
    cwd: str
    session: bytes
    at_ms: int
    gap_ms: float
    new: bool
    model: bytes
    agent_id: bytes = b""


class Session:
    """One transcript being written. The caller closes it (`with`). Beyond `limit` bytes a turn has no further steps."""

    def __init__(
        self, rng: random.Random, pool: TextPool, place: Place, written: Written, *, append: bool = False
    ) -> None:
        self.rng = rng
        self.pool = pool
        self.place = place
        self.written = written
        place.path.parent.mkdir(parents=True, exist_ok=True)
        self.file = place.path.open("ab" if append else "wb", buffering=1 << 20)
        self.size = 0
        self.limit = sys.maxsize
        self.at_ms = place.at_ms
        self.parent = b"null"
        self.context = 14_000 + rng.randrange(8000)
        self.one_hour = not place.agent_id and rng.random() < 0.8
        self.side = (
            b'"isSidechain":true,"agentId":"%b",' % place.agent_id if place.agent_id else b'"isSidechain":false,'
        )
        version = b"2.1.330" if place.new else b'2.1.62","slug":"made-up-word-chain'
        self.tail = b',"userType":"external","entrypoint":"cli","gitBranch":"main"'
        self.tail += b',"cwd":"%b","sessionId":"%b","version":"%b"' % (place.cwd.encode(), place.session, version)
        written.files += not append

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, *error: object) -> None:
        self.file.close()

    def write(self, line: bytes) -> None:
        """One line, its newline included."""
        self.file.write(line)
        self.size += len(line)
        self.written.bytes += len(line)
        self.written.lines += 1

    def entry(self, kind: bytes, body: bytes) -> bytes:
        """Writes a conversation line and gives its uuid."""
        self.at_ms += int(self.rng.random() * 2 * self.place.gap_ms)
        own = lines.uuid(self.rng)
        self.write(
            b'{"parentUuid":%b,%b"type":"%b",%b,"uuid":"%b","timestamp":"%b"%b}\n'
            % (self.parent, self.side, kind, body, own, lines.stamp(self.at_ms), self.tail)
        )
        self.parent = b'"%b"' % own
        return own

    def tokens(self) -> tuple[int, int, int, int, int]:
        """The counts of the next response; the context grows by what was written to the cache."""
        rng = self.rng
        fresh = int(quantile(rng, lines.CACHE_WRITE_TOKENS))
        read, self.context = self.context, self.context + fresh
        output = int(quantile(rng, lines.OUTPUT_TOKENS))
        return (rng.choice((1, 1, 3, 4, 8, 10)), output, *((0, fresh) if self.one_hour else (fresh, 0)), read)

    def response(self, blocks: list[bytes], after: list[Callable[[], None]], *, ends_turn: bool) -> None:
        """A response of several blocks, a line each; `after` holds what comes right after each of its tool calls."""
        rng, new = self.rng, self.place.new
        tokens = self.tokens()
        self.written.count(tokens)
        message_id = b"msg_01%022x" % rng.getrandbits(88)
        request = b"req_01%022x" % rng.getrandbits(88)
        reason = b'"end_turn"' if ends_turn else b'"tool_use"'
        for index, block in enumerate(blocks):
            final = new or index == len(blocks) - 1  # older clients wrote a placeholder until the response had ended
            said = lines.usage(tokens, tokens[1] if final else min(tokens[1], 1 + index), new=new)
            body = lines.message(message_id, self.place.model, block, reason if final else b"null", said)
            extra = b""
            if new:
                extra = (
                    b',"apiBlockIndex":%d,"requestRef":"%b","requestedModel":"%b","promptCacheRequested":"5m",'
                    b'"effort":"medium","perTurnEffort":"medium","madeBy":"model"'
                ) % (index, lines.uuid(rng), self.place.model)
            self.entry(b"assistant", b'"message":%b,"requestId":"%b"%b' % (body, request, extra))
            if rng.random() < 0.002:  # a block written twice
                self.entry(b"assistant", b'"message":%b,"requestId":"%b"%b' % (body, request, extra))
            if b'"tool_use"' in block[:20] and after:
                after.pop(0)()

    def turn(self) -> None:
        """A prompt, the responses with their tool calls and results, and what the client notes beside them."""
        rng, pool = self.rng, self.pool
        self.entry(b"user", lines.prompt_body(rng, pool))
        for _ in range(int(rng.expovariate(1 / 6))):
            if self.size >= self.limit:
                break
            self.step()
        self.response([b'{"type":"text","text":"%b"}' % pool.cut(rng, quantile(rng, lines.TEXT))], [], ends_turn=True)
        if not self.place.agent_id:
            self.notes()
        if self.context > 170_000:
            self.compact()

    def step(self) -> None:
        """A response that calls tools, with their results; sometimes more than one at once."""
        rng, pool = self.rng, self.pool
        blocks: list[bytes] = []
        after: list[Callable[[], None]] = []
        if rng.random() < 0.35:
            blocks.append(lines.thinking(rng, pool))
        if rng.random() < 0.40:
            blocks.append(b'{"type":"text","text":"%b"}' % pool.cut(rng, quantile(rng, lines.TEXT)))
        for _ in range(2 if rng.random() < 0.18 else 1):
            tool_id = b"toolu_01%022x" % rng.getrandbits(88)
            blocks.append(lines.tool_use(rng, pool, tool_id))
            after.append(lambda tool_id=tool_id: self.result(tool_id))  # type: ignore[misc]
        self.response(blocks, after, ends_turn=False)
        if rng.random() < 0.04:
            self.entry(b"attachment", lines.attachment_body(rng, pool))

    def result(self, tool_id: bytes) -> None:
        """A tool's result, in older clients with lines about its progress before it."""
        if not self.place.new:
            while self.rng.random() < 0.72:
                self.entry(b"progress", lines.progress_body(self.rng, self.pool, tool_id))
        self.entry(b"user", lines.tool_result_body(self.rng, self.pool, tool_id, failed=self.rng.random() < 0.05))

    def notes(self) -> None:
        """What a client writes at the end of a turn: hooks, durations, titles, rarely an error of the API."""
        rng = self.rng
        if rng.random() < 0.6:
            self.entry(b"system", b'"subtype":"turn_duration","durationMs":%d,"isMeta":false' % rng.randrange(900_000))
        if rng.random() < 0.5:
            self.entry(b"system", b'"subtype":"stop_hook_summary","hookCount":1,"hookErrors":[],"hasOutput":false')
        for _ in range(rng.randrange(5)):
            self.write(lines.bare_line(rng, self.pool, self.place.session))
        if rng.random() < 0.01:
            nothing = lines.usage((0, 0, 0, 0, 0), 0, new=True)
            text = b'{"type":"text","text":"API Error"}'
            body = lines.message(lines.uuid(rng), b"<synthetic>", text, b'"stop_sequence"', nothing)
            self.entry(b"assistant", b'"message":%b,"isApiErrorMessage":true' % body)

    def compact(self) -> None:
        """Context compaction: a boundary and the summary; the next responses start from a small context."""
        about = b'{"trigger":"auto","preTokens":%d}' % self.context
        self.entry(b"system", b'"subtype":"compact_boundary","compactMetadata":%b' % about)
        text = self.pool.cut(self.rng, 12_000)
        self.entry(b"user", b'"isCompactSummary":true,"message":{"role":"user","content":"%b"}' % text)
        self.context = 20_000

    def agent(self, agent_id: bytes, size: int) -> None:
        """A subagent: its own file of about `size` bytes, and its result in this one, which repeats a usage."""
        rng, place = self.rng, self.place
        tool_id = b"toolu_01%022x" % rng.getrandbits(88)
        call = b'{"type":"tool_use","id":"%b","name":"Agent","input":{"prompt":"made-up task"}}' % tool_id
        self.response([call], [], ends_turn=False)
        model = rng.choice(AGENT_MODELS).encode()
        path = place.path.with_suffix("") / "subagents" / f"agent-{agent_id.decode()}.jsonl"
        inner = dataclasses.replace(place, path=path, at_ms=self.at_ms, model=model, agent_id=agent_id)
        with Session(rng, self.pool, inner, self.written) as agent:
            agent.limit = size
            while agent.size < size:
                agent.turn()
        self.at_ms = max(self.at_ms, agent.at_ms) if place.new else self.at_ms
        self.size += agent.size
        said = lines.usage((3, 120, 1400, 0, 11_000), 120, new=True)
        result = b'{"tool_use_id":"%b","type":"tool_result","content":"done"}' % tool_id
        detail = b'{"status":"completed","agentId":"%b","totalTokens":12523,"usage":%b}' % (agent_id, said)
        self.entry(b"user", b'"message":{"role":"user","content":[%b]},"toolUseResult":%b' % (result, detail))
        if not place.new:  # a copy of the agent's last lines, as agent_progress
            for line in last_assistant_lines(path):
                data = b'{"type":"agent_progress","message":%b,"agentId":"%b"}' % (line, agent_id)
                self.entry(b"progress", b'"data":%b,"toolUseID":"%b","parentToolUseID":"%b"' % (data, tool_id, tool_id))


def last_assistant_lines(path: Path, count: int = 3) -> list[bytes]:
    """The last assistant lines of a transcript, oldest first."""
    with path.open("rb") as file:
        file.seek(0, io.SEEK_END)
        file.seek(max(0, file.tell() - 200_000))
        found = [line.rstrip() for line in file.read().split(b"\n")[1:] if b'"type":"assistant"' in line]
    return found[-count:]
