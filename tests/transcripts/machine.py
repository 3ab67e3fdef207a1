"""A person's computer for tests: a Claude Code folder, our store, and what the store says by names instead of ids."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from tests.transcript_lines import Line, text

from mytokentracker.core.pricing import PriceTable, price_table
from mytokentracker.core.records import Progress
from mytokentracker.scan import ScanResult, scan
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed

# Input 1 and output 10 micro-dollars a token, so that costs can be reckoned in the head.
PRICES = price_table(
    {"web_search": 10, "us_inference": 1, "prices": [{"model": "claude-sonnet-4-5", "input": 1, "output": 10}]}
)

_COUNTS = "input, output, cache_write_5m, cache_write_1h, cache_read, web_searches, finished, subagent, fast, us"
_OF_A_SIGHTING = ", ".join(f"{{0}}.{name}" for name in ("at", *_COUNTS.split(", ")))

# What must not depend on the order of reading. Not here: row ids, generations, and looks of files.
TABLES = {
    "responses": f"""
        SELECT r.key, r.message_id, s.session, o.session, m.name, r.cost_microusd, {_OF_A_SIGHTING.format("r")}
        FROM responses r JOIN sessions s ON s.id = r.session_id JOIN models m ON m.id = r.model_id
        LEFT JOIN sessions o ON o.id = r.origin_id""",
    "occurrences": f"""
        SELECT r.key, f.path, s.session, o.session, m.name, {_OF_A_SIGHTING.format("c")}
        FROM occurrences c JOIN responses r ON r.id = c.response_id JOIN files f ON f.id = c.file_id
        JOIN sessions s ON s.id = c.session_id JOIN models m ON m.id = c.model_id
        LEFT JOIN sessions o ON o.id = c.origin_id""",
    "quarters": """
        SELECT q.quarter, s.session, m.name, q.responses, q.input, q.output, q.cache_write_5m, q.cache_write_1h,
               q.cache_read, q.cost_microusd, q.credits_microusd, q.web_searches, q.unfinished
        FROM quarters q JOIN sessions s ON s.id = q.session_id JOIN models m ON m.id = q.model_id""",
    "sessions": """
        SELECT s.session, p.folder FROM sessions s LEFT JOIN projects p ON p.id = s.project_id
        WHERE s.id IN (SELECT session_id FROM session_files) OR s.id IN (SELECT session_id FROM responses)""",
    "session_files": """
        SELECT s.session, f.path, c.cwd, c.is_main FROM session_files c
        JOIN sessions s ON s.id = c.session_id JOIN files f ON f.id = c.file_id""",
    "files": """
        SELECT path, offset, in_long_line, lines_skipped, first_at, last_at, session, cwd, head_check, tail_check
        FROM files""",
}
RECOUNT = """
    SELECT coalesce(r.at / 900, -1), s.session, m.name, count(*), sum(r.input), sum(r.output), sum(r.cache_write_5m),
           sum(r.cache_write_1h), sum(r.cache_read), sum(r.cost_microusd), sum(r.fast * r.cost_microusd),
           sum(r.web_searches), sum(1 - r.finished)
    FROM responses r JOIN sessions s ON s.id = r.session_id JOIN models m ON m.id = r.model_id GROUP BY 1, 2, 3
"""

Dump = dict[str, list[tuple[Any, ...]]]


class Response(msgspec.Struct, frozen=True):
    """A stored response by its names."""

    message_id: str
    session: str
    project: str | None
    model: str
    at: int | None
    input: int
    output: int
    cache_write_5m: int
    cache_write_1h: int
    cache_read: int
    finished: bool
    subagent: bool

    @property
    def tokens(self) -> tuple[int, int, int, int, int]:
        """Input, output, cache write 5 minutes, cache write 1 hour, cache read."""
        return self.input, self.output, self.cache_write_5m, self.cache_write_1h, self.cache_read


class Machine:
    """Its scans are those of the command line: open the store, look at all transcripts, close."""

    def __init__(self, folder: Path, prices: PriceTable = PRICES) -> None:
        self.claude = folder / "claude"
        self.projects = self.claude / "projects"
        self.projects.mkdir(parents=True)
        self.store = folder / "ours" / "tokens.sqlite3"
        self.prices = prices
        self._changes = 0

    def write(self, name: str, *lines: Line | bytes, end: bytes = b"\n") -> Path:
        """Writes a transcript as a whole. end: after the last line."""
        return self.put(name, text(*lines)[:-1] + end if lines else b"")

    def append(self, name: str, *lines: Line | bytes) -> Path:
        """What Claude Code does to its transcripts."""
        return self.put(name, (self.projects / name).read_bytes() + text(*lines))

    def put(self, name: str, data: bytes) -> Path:
        """Gives a transcript these bytes, under a new time of change."""
        path = self.projects / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("r+b" if path.exists() else "wb") as file:
            file.write(data)
            file.truncate()
        self.touch(path)
        return path

    def touch(self, path: Path) -> None:
        """A new time of change: files written within one tick of the system's clock would have the same."""
        self._changes += 1
        os.utime(path, ns=(0, 1_700_000_000_000_000_000 + self._changes * 1_000_000_000))

    @contextmanager
    def writer(self) -> Iterator[Writer]:
        """The store, open for writing."""
        connection, problems = open_for_writing(self.store)
        assert problems == ()
        try:
            yield Writer(connection, self.prices)
        finally:
            connection.close()

    def scan(
        self,
        *,
        on_progress: Callable[[Progress], None] = lambda _progress: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ScanResult:
        """One pass over all transcripts."""
        with self.writer() as writer:
            seen = writer.seen()
            found = find_changed([self.claude], seen)
            return scan(writer, seen, found, on_progress=on_progress, cancelled=cancelled)

    def query(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Asks the store directly."""
        connection = sqlite3.connect(self.store)
        try:
            return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def responses(self) -> list[Response]:
        """All that is stored, in the order of message ids."""
        rows = self.query(
            "SELECT coalesce(r.message_id, r.key), s.session, p.folder, m.name, r.at, r.input, r.output,"
            " r.cache_write_5m, r.cache_write_1h, r.cache_read, r.finished, r.subagent FROM responses r"
            " JOIN sessions s ON s.id = r.session_id JOIN models m ON m.id = r.model_id"
            " LEFT JOIN projects p ON p.id = s.project_id ORDER BY 1, m.name, r.key"
        )
        names = Response.__struct_fields__
        return [msgspec.convert(dict(zip(names, row, strict=True)), Response, strict=False) for row in rows]

    def only(self) -> Response:
        """The one response that is stored."""
        (response,) = self.responses()
        return response

    def dump(self) -> Dump:
        """Everything that matters, after a check that the store agrees with itself."""
        connection = sqlite3.connect(self.store)
        try:
            return dump(connection)
        finally:
            connection.close()


def dump(connection: sqlite3.Connection) -> Dump:
    """Everything that matters in a store, by names; fails where the store does not agree with itself."""
    tables = {name: sorted(connection.execute(select), key=repr) for name, select in TABLES.items()}
    assert tables["quarters"] == sorted(connection.execute(RECOUNT), key=repr)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return tables
