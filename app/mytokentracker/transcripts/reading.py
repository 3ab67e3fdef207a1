"""Reads what is new in one transcript: whole lines only, in bounded memory, from where the last reading ended."""

import contextlib
import os
import zlib
from collections.abc import Callable, Iterator
from io import FileIO

import msgspec

from mytokentracker.core.records import LimitHit, Usage
from mytokentracker.regular import opened
from mytokentracker.transcripts.lines import Responses
from mytokentracker.transcripts.shapes import Text, moment, seconds

CHUNK = 256 * 1024
# The longest line seen is 2 MB; beyond this a line is skipped and counted, so that memory stays bounded.
MOST_LINE = 16 * 1024 * 1024
BATCH_BYTES = 16 * 1024 * 1024
BATCH_USAGES = 4000
# Where a file's first conversation line is looked for, and the line that names the folder of its worktree.
HEAD = 1024 * 1024
WORKTREE_HEAD = 64 * 1024
CHECK_BLOCK = 512

_NEEDLE = b'"usage"'
# A line longer than this whose own type says that it holds no response is searched only in its last part, where a
# response would stand that an unclean shutdown glued to it.
_LONG_LINE = 16 * 1024
_GLUED = 4 * 1024
_TYPE = b'"type":"'
_COUNTED_TYPES = (b'assistant"', b'progress"')
_MOST_BEFORE_TYPE = 1024
_WORKTREE = b'"worktree-state"'


class Cursor(msgspec.Struct, frozen=True, array_like=True):
    """All that is known of the first `offset` bytes of a transcript: it depends on these bytes alone.

    in_long_line: offset lies inside a line that is being skipped. first_at: the first timestamp of the file; last_at:
    the latest one met. session and cwd: of the first conversation line ("" when it names no session); cwd is the
    original one of a worktree.
    head_check, tail_check: checksums of the first and the last bytes, to notice that a file was rewritten.
    generation: how often the file was read anew from its start.
    """

    offset: int = 0
    in_long_line: bool = False
    lines_skipped: int = 0
    first_at: int | None = None
    last_at: int | None = None
    session: str | None = None
    cwd: str | None = None
    head_check: int = 0
    tail_check: int = 0
    generation: int = 0


class Seen(msgspec.Struct, frozen=True, array_like=True):
    """What a file looked like when it was read: the same again means that there is nothing new in it."""

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def of(cls, status: os.stat_result) -> "Seen":
        """From what the operating system says of the file."""
        return cls(status.st_size, status.st_mtime_ns, status.st_ino)


UNSEEN = Seen(-1, 0, 0)
"""Of one that was not read to its end yet."""


class Batch(msgspec.Struct, frozen=True, array_like=True):
    """What a stretch of one transcript adds. Stored in one transaction, or not at all.

    folders: by session, the first working folder that its lines name. last: nothing of the file is left after it.
    seen: the file's looks when the reading began. bytes_read: since the batch before. limit_hits: of which it tells.
    """

    path: str
    usages: tuple[Usage, ...]
    folders: dict[str, str]
    cursor: Cursor
    seen: Seen
    last: bool
    bytes_read: int
    limit_hits: tuple[LimitHit, ...] = ()

    def folders_by_session(self) -> dict[str, str | None]:
        """All sessions that this stretch speaks of, each with the folder that it names for it."""
        named: dict[str, str | None] = dict.fromkeys((usage.session for usage in self.usages), None)
        named.update(self.folders)
        if self.cursor.session:
            named[self.cursor.session] = self.cursor.cwd
        return named


class _Head(msgspec.Struct, gc=False):
    type: str | None = None
    timestamp: str | None = None
    sessionId: Text | None = None  # noqa: N815 - the transcript's own name
    cwd: Text | None = None


class _Worktree(msgspec.Struct, gc=False):
    originalCwd: Text | None = None  # noqa: N815


class _WorktreeLine(msgspec.Struct, gc=False):
    worktreeSession: _Worktree | None = None  # noqa: N815


_decode_head = msgspec.json.Decoder(_Head).decode
_decode_worktree = msgspec.json.Decoder(_WorktreeLine).decode


def read_new(
    path: str,
    cursor: Cursor,
    before: Seen | None,
    buffer: bytearray | None = None,
    on_step: Callable[[], object] = lambda: None,
) -> Iterator[Batch]:
    """Batches of what the file holds after the cursor; the last one has `last` set, even when nothing is new.

    A file that shrank, or whose read part changed, is read anew from its start under the next generation.
    before: its looks at the last reading; None when it was never read to its end. buffer: of CHUNK bytes, to be used
    for one file after the other; making one costs more than reading a small file. on_step: called after each CHUNK.
    Raises: OSError when it cannot be read.
    """
    with opened(path) as file:
        seen = Seen.of(os.fstat(file.fileno()))
        if cursor.offset and not _is_continued(file, cursor, seen, before):
            cursor = Cursor(generation=cursor.generation + 1)
        reading = _Reading(path, file, cursor, seen, buffer or bytearray(min(CHUNK, seen.size)))
        yield from reading.batches(on_step)


def _is_continued(file: FileIO, cursor: Cursor, seen: Seen, before: Seen | None) -> bool:
    if seen.size < cursor.offset or (before and seen.inode != before.inode):
        return False
    if before and seen.size == before.size and seen.mtime_ns != before.mtime_ns:
        return False  # written to without growing: any byte may have changed
    return _checks(file, cursor.offset) == (cursor.head_check, cursor.tail_check)


def _checks(file: FileIO, offset: int) -> tuple[int, int]:
    size = min(CHECK_BLOCK, offset)
    file.seek(0)
    head = zlib.crc32(file.read(size))
    file.seek(offset - size)
    return head, zlib.crc32(file.read(size))


def _holds_no_response(buffer: bytearray, start: int) -> bool:
    """Whether the line at `start` is surely of a type that is not counted.

    The first `"type":"` is the line's own when no brace comes before it: inside a text its quotes would be escaped.
    """
    found = buffer.find(_TYPE, start, start + _MOST_BEFORE_TYPE)
    return (
        found >= 0
        and buffer.find(b"{", start + 1, found) < 0
        and not buffer.startswith(_COUNTED_TYPES, found + len(_TYPE))
    )


class _Reading:
    """The state of one pass over one file."""

    def __init__(self, path: str, file: FileIO, cursor: Cursor, seen: Seen, buffer: bytearray) -> None:
        self.buffer = buffer
        self.path, self.file, self.seen = path, file, seen
        self.offset, self.in_long_line = cursor.offset, cursor.in_long_line
        self.skipped = cursor.lines_skipped
        self.first_at = cursor.first_at
        self.session, self.cwd = cursor.session, cursor.cwd
        self.generation = cursor.generation
        self.responses = Responses(is_agent=os.path.basename(path).startswith("agent-"), last_at=cursor.last_at)

    def batches(self, on_step: Callable[[], object]) -> Iterator[Batch]:
        started, buffer = self.offset, self.buffer
        while self.offset < self.seen.size:
            self.file.seek(self.offset)
            view = memoryview(buffer)[: min(len(buffer), self.seen.size - self.offset)]
            size = self.file.readinto(view)
            on_step()
            if not size:
                break  # it shrank while we read
            if self.in_long_line:
                self._skip_to_next_line(buffer, size)
            elif end := buffer.rfind(b"\n", 0, size) + 1:
                self._take(buffer, end)
                self.offset += end
            elif self.offset + size >= self.seen.size:
                self._take_last(view[:size])
                break
            elif size < len(view):
                break  # it shrank while we read: the next pass notices
            elif size > MOST_LINE:
                self.skipped += 1
                self.in_long_line = True
            else:
                buffer = bytearray(min(size * 4, MOST_LINE + 1))
                continue
            buffer = self.buffer
            if len(self.responses.found) >= BATCH_USAGES or self.offset - started >= BATCH_BYTES:
                yield self._batch(started, last=False)
                started = self.offset
        yield self._batch(started, last=True)

    def _skip_to_next_line(self, buffer: bytearray, size: int) -> None:
        end = buffer.find(b"\n", 0, size) + 1
        self.in_long_line = not end
        self.offset += end or size

    def _take(self, buffer: bytearray, end: int) -> None:
        if self.offset < HEAD:
            self._look_for_head(buffer, end)
        add, find, rfind = self.responses.add, buffer.find, buffer.rfind
        with memoryview(buffer) as view:
            start = 0
            while start < end:
                # Half of all bytes lie in a few long lines with tool results: their type shows in their first bytes.
                stop = min(start + _LONG_LINE, end)
                last_newline = rfind(b"\n", start, stop)
                if last_newline < 0:
                    stop = find(b"\n", stop) + 1
                    look_from = max(start, stop - _GLUED) if _holds_no_response(buffer, start) else start
                    if find(_NEEDLE, look_from, stop) >= 0:
                        add(view[start : stop - 1])
                    start = stop
                    continue
                stop = last_newline + 1
                hit = find(_NEEDLE, start, stop)
                while hit >= 0:
                    line_end = find(b"\n", hit, stop)
                    add(view[rfind(b"\n", start, hit) + 1 or start : line_end])
                    hit = find(_NEEDLE, line_end, stop)
                start = stop

    def _take_last(self, view: memoryview) -> None:
        """The last line, still without its newline: what is whole in it counts already, and is read again later."""
        if len(view) <= MOST_LINE and _NEEDLE in (line := bytes(view)):
            skipped = self.responses.skipped
            self.responses.add(line)
            self.responses.skipped = skipped

    def _look_for_head(self, block: bytearray, end: int) -> None:
        """The file's first timestamp, and the session and folder of its first conversation line."""
        limit = min(end, HEAD - self.offset)
        start = 0
        while start < limit and (self.first_at is None or self.session is None):
            line_end = block.find(b"\n", start) + 1
            try:
                head = _decode_head(block[start : line_end - 1].strip(b"\xef\xbb\xbf\r "))
            except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                head = _Head()
            if self.first_at is None:
                self.first_at = seconds(moment(head.timestamp))
            if self.session is None and head.cwd:
                # The line that names a worktree's original folder may have come first.
                self.session, self.cwd = head.sessionId or "", self.cwd or head.cwd
            start = line_end
        if self.offset < WORKTREE_HEAD:
            self._look_for_worktree(block, min(end, WORKTREE_HEAD - self.offset))

    def _look_for_worktree(self, block: bytearray, limit: int) -> None:
        """The last one that is named counts: so it does not matter in how many readings the file was read."""
        while (hit := block.rfind(_WORKTREE, 0, limit)) >= 0:
            limit = block.rfind(b"\n", 0, hit) + 1
            with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                state = _decode_worktree(block[limit : block.find(b"\n", hit)]).worktreeSession
                if state and state.originalCwd:
                    self.cwd = state.originalCwd
                    return

    def _batch(self, started: int, *, last: bool) -> Batch:
        head, tail = _checks(self.file, self.offset)
        last_at = self.responses.last_at
        found = self.responses.take_found()
        if self.first_at is not None and self.responses.take_undated():
            found = tuple(u if u.at is not None else msgspec.structs.replace(u, at=self.first_at) for u in found)
        cursor = Cursor(
            self.offset, self.in_long_line, self.skipped + self.responses.skipped, self.first_at, last_at,
            self.session, self.cwd, head, tail, self.generation,
        )  # fmt: skip
        return Batch(
            self.path, found, dict(self.responses.folders), cursor, self.seen, last, self.offset - started,
            self.responses.take_limit_hits(),
        )  # fmt: skip
