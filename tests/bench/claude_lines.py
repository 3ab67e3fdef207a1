"""What lines of a Claude Code transcript look like: their shapes, sizes and frequent kinds, filled with made-up text.

The sizes follow quantiles measured over real transcripts (31,500 lines of many clients); the text is nobody's.
"""

import bisect
import itertools
import random
import time
from collections.abc import Sequence

TEXT_OF_WORDS = """
the a value of file window return def self import for in if not reading writes total cost model is when we then
it  test should path list dict str int None True False class session count token cache price line error result
build  function argument module import os sys from await async const let var export default type interface
string number  commit branch merge change remove add update check parse config option server client request
response header body  ähnlich größer naïve résumé 日本語 → ✓
"""
WORDS = tuple(TEXT_OF_WORDS.split())
CALLS = ("(self, {})", " = {}[0]", "({} + 1)", ".{}()", ": {},", " == {}:", "[{}]", " -> {}:")


class TextPool:
    """Some megabytes of JSON-escaped text, half prose and half code, from which whole lines are cut."""

    def __init__(self, seed: int, size: int = 4_000_000) -> None:
        rng = random.Random(seed)
        pieces: list[bytes] = []
        total = 0
        while total < size:
            words = rng.choices(WORDS, k=rng.randrange(3, 15))
            if rng.random() < 0.5:
                text = " " * (4 * rng.randrange(4)) + words[0] + rng.choice(CALLS).format("_".join(words[1:3]))
                if rng.random() < 0.3:
                    text += f' \\"{words[-1]}\\"'
            else:
                text = " ".join(words).capitalize() + "."
            pieces.append(text.encode() + b"\\n")
            total += len(pieces[-1])
        self.text = b"".join(pieces)
        self.starts = [0, *itertools.accumulate(len(piece) for piece in pieces)]
        self.base64 = "".join(
            rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", k=1_300_000)
        ).encode()

    def cut(self, rng: random.Random, size: float) -> bytes:
        """Whole escaped lines, about `size` bytes (at most a third of the pool) from a random place."""
        size = min(int(size), len(self.text) // 3)
        start = self.starts[int(rng.random() * len(self.starts) * 0.6)]
        end = self.starts[min(bisect.bisect_left(self.starts, start + size), len(self.starts) - 1)]
        return self.text[start:end]

    def blob(self, rng: random.Random, size: float) -> bytes:
        """`size` bytes of base64 (at most 1.2 MB)."""
        start = int(rng.random() * 100_000)
        return self.base64[start : start + int(size)]


def quantile(rng: random.Random, table: Sequence[int]) -> float:
    """A random number whose quantiles are those of `table` (its first number the smallest, its last the largest)."""
    place = rng.random() * (len(table) - 1)
    low = int(place)
    return table[low] + (table[low + 1] - table[low]) * (place - low)


# Line sizes in bytes at equal steps from the smallest to the largest, as measured.
TOOL_RESULT = (640, 690, 753, 813, 944, 1105, 1304, 1565, 1838, 2125, 2510, 2977, 3565, 4430, 5663, 7282, 9326, 12585,
               20391, 33491)  # fmt: skip
TOOL_RESULT_TAIL = (34_000, 39_000, 44_000, 49_000, 54_000, 60_000, 66_000, 74_000, 96_000, 110_000, 300_000)
TOOL_USE = (40, 60, 80, 120, 170, 230, 320, 450, 700, 1200, 9000)
TEXT = (20, 40, 60, 85, 110, 140, 170, 230, 350, 600, 5000)
THINKING = (60, 250, 400, 550, 700, 850, 1050, 1500, 2500, 4500, 20_000)
PROMPT = (20, 30, 45, 60, 90, 130, 200, 300, 600, 1600, 20_000)
ATTACHMENT = (40, 50, 80, 150, 250, 400, 800, 2000, 5000, 9000, 23_000)
BASH_PROGRESS = (0, 0, 10, 20, 40, 60, 90, 120, 600, 2400, 14_000)
SNAPSHOT = (20, 30, 100, 200, 320, 450, 600, 900, 1300, 1900, 3500)
OUTPUT_TOKENS = (8, 60, 110, 150, 210, 300, 420, 600, 900, 1800, 16_000)
CACHE_WRITE_TOKENS = (0, 198, 323, 440, 589, 793, 1120, 1642, 2876, 6999, 16_000)


def uuid(rng: random.Random) -> bytes:
    """A random version 4 UUID."""
    digits = b"%032x" % rng.getrandbits(128)
    return b"%b-%b-4%b-a%b-%b" % (digits[:8], digits[8:12], digits[12:15], digits[15:18], digits[18:30])


def stamp(at_ms: int) -> bytes:
    """The moment as transcripts write it: UTC, with milliseconds."""
    seconds, ms = divmod(at_ms, 1000)
    part = time.gmtime(seconds)
    return b"%04d-%02d-%02dT%02d:%02d:%02d.%03dZ" % (*part[:6], ms)


def usage(tokens: tuple[int, int, int, int, int], output: int, *, new: bool) -> bytes:
    """A usage object. tokens: input, output, cache write 5 min, cache write 1 h, cache read; `output`: what it says."""
    plain, _, write_5m, write_1h, read = tokens
    split = b'{"ephemeral_1h_input_tokens":%d,"ephemeral_5m_input_tokens":%d}' % (write_1h, write_5m)
    if new:
        return (
            b'{"input_tokens":%d,"cache_creation_input_tokens":%d,"cache_read_input_tokens":%d,"output_tokens":%d,'
            b'"output_tokens_details":{"thinking_tokens":0},"server_tool_use":{"web_search_requests":0,'
            b'"web_fetch_requests":0},"service_tier":"standard","cache_creation":%b,"inference_geo":"",'
            b'"iterations":[],"speed":"standard","fallback_credit":null}'
        ) % (plain, write_5m + write_1h, read, output, split)
    return (
        b'{"input_tokens":%d,"cache_creation_input_tokens":%d,"cache_read_input_tokens":%d,"cache_creation":%b,'
        b'"output_tokens":%d,"service_tier":"standard","inference_geo":"not_available"}'
    ) % (plain, write_5m + write_1h, read, split, output)


def message(message_id: bytes, model: bytes, content: bytes, stop_reason: bytes, usage_: bytes) -> bytes:
    """The `message` object of an assistant line; stop_reason is JSON (quoted, or null)."""
    return (
        b'{"id":"%b","type":"message","role":"assistant","model":"%b","stop_sequence":null,"content":[%b],'
        b'"stop_reason":%b,"usage":%b,"stop_details":null}'
    ) % (message_id, model, content, stop_reason, usage_)


def tool_use(rng: random.Random, pool: TextPool, tool_id: bytes) -> bytes:
    """A content block that calls a tool."""
    if rng.random() < 0.5:
        body = b'"name":"Bash","input":{"command":"%b","description":"made-up command"}'
    else:
        body = (
            b'"name":"Edit","input":{"file_path":"/home/dev/code/some/file.py","old_string":"pass","new_string":"%b"}'
        )
    return b'{"type":"tool_use","id":"%b",%b}' % (tool_id, body % pool.cut(rng, quantile(rng, TOOL_USE)))


def thinking(rng: random.Random, pool: TextPool) -> bytes:
    """A thinking block; its signature is as long as its text, as in real ones."""
    size = quantile(rng, THINKING)
    return b'{"type":"thinking","thinking":"%b","signature":"%b"}' % (pool.cut(rng, size / 2), pool.blob(rng, size / 2))


def tool_result_body(rng: random.Random, pool: TextPool, tool_id: bytes, *, failed: bool) -> bytes:
    """What a tool gave back: the message and `toolUseResult`, which repeats the text for the program's own use."""
    size = quantile(rng, TOOL_RESULT if rng.random() < 0.95 else TOOL_RESULT_TAIL)
    if rng.random() < 0.0005:
        size = 500_000 + rng.random() * 700_000
    text = pool.cut(rng, max(size - 640, 20) / 2)
    return (
        b'"message":{"role":"user","content":[{"tool_use_id":"%b","type":"tool_result","content":"%b","is_error":%b}]},'
        b'"toolUseResult":{"stdout":"%b","stderr":"","interrupted":false,"isImage":false,"noOutputExpected":false}'
    ) % (tool_id, text, b"true" if failed else b"false", text)


def prompt_body(rng: random.Random, pool: TextPool) -> bytes:
    """What the person typed; now and then with a picture."""
    text = pool.cut(rng, quantile(rng, PROMPT))
    if rng.random() < 0.004:
        picture = pool.blob(rng, 8000 + rng.random() ** 2 * 1_100_000)
        return (
            b'"message":{"role":"user","content":[{"type":"image","source":{"type":"base64","media_type":"image/png",'
            b'"data":"%b"}},{"type":"text","text":"%b"}]}'
        ) % (picture, text)
    return b'"message":{"role":"user","content":"%b"},"permissionMode":"default"' % text


def progress_body(rng: random.Random, pool: TextPool, tool_id: bytes) -> bytes:
    """The progress of a hook or a command, as clients before 2.1.91 wrote it."""
    if rng.random() < 0.72:
        data = (
            b'{"type":"hook_progress","hookEvent":"PostToolUse","hookName":"PostToolUse:Edit",'
            b'"command":"made-up-hook --check"}'
        )
    else:
        text = pool.cut(rng, quantile(rng, BASH_PROGRESS) / 2)
        data = (b'{"type":"bash_progress","output":"%b","fullOutput":"%b","elapsedTimeSeconds":3,"totalLines":12}') % (
            text,
            text,
        )
    return b'"data":%b,"toolUseID":"%b","parentToolUseID":"%b"' % (data, tool_id, tool_id)


def attachment_body(rng: random.Random, pool: TextPool) -> bytes:
    """Something the client slipped into the conversation."""
    kind = rng.choice((b"task_reminder", b"hook_success", b"diagnostics", b"edited_text_file", b"skill_listing"))
    return b'"attachment":{"type":"%b","content":"%b"}' % (kind, pool.cut(rng, quantile(rng, ATTACHMENT)))


def bare_line(rng: random.Random, pool: TextPool, session: bytes) -> bytes:
    """A line about the session itself: little more than a type, no time."""
    which = rng.random()
    if which < 0.35:
        backups = pool.cut(rng, quantile(rng, SNAPSHOT))
        return (
            b'{"type":"file-history-snapshot","messageId":"%b","snapshot":{"trackedFileBackups":{"note":"%b"}},'
            b'"isSnapshotUpdate":true}\n'
        ) % (uuid(rng), backups)
    if which < 0.52:
        return b'{"type":"permission-mode","permissionMode":"default","sessionId":"%b"}\n' % session
    if which < 0.70:
        return b'{"type":"last-prompt","lastPrompt":"%b","sessionId":"%b"}\n' % (pool.cut(rng, 90), session)
    if which < 0.85:
        return b'{"type":"ai-title","aiTitle":"A made-up title","sessionId":"%b"}\n' % session
    if which < 0.92:
        return b'{"type":"mode","mode":"normal","sessionId":"%b"}\n' % session
    return b'{"type":"queue-operation","operation":"enqueue","sessionId":"%b","content":"%b"}\n' % (
        session,
        pool.cut(rng, 60),
    )
