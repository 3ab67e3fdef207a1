"""A small store whose every sum can be done by hand: transcripts are written, scanned, and asked about."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from mytokentracker import snapshots
from mytokentracker.core.learned import Learned
from mytokentracker.learning import learnt_from
from mytokentracker.paths import Paths
from mytokentracker.scan import scan
from mytokentracker.store.opening import open_for_reading, open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading
from mytokentracker.store.repricing import reprice
from mytokentracker.store.session_sums import refresh
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed

# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800
MINUTE, HOUR, DAY = 60, 3600, 86_400
OPUS, HAIKU, SONNET = "claude-opus-5", "claude-haiku-5", "claude-sonnet-5"

# Dollars per million tokens are micro-dollars a token. Cache writes cost 1.25 and 2 times the input, reads a tenth.
PRICES = """
[[prices]]
model = "claude-opus-5"
input = 20
output = 100
fast = 2
source = "a letter"
[[prices]]
model = "claude-haiku-5"
input = 1
output = 5
[[prices]]
model = "claude-sonnet-5"
from = 2026-01-01
input = 4
output = 10
source = "January's list"
[[prices]]
model = "claude-sonnet-5"
from = 2026-03-11
input = 8
output = 20
source = "March's list"
"""


class Open(msgspec.Struct, frozen=True):
    """The store, as a page sees it."""

    reader: Reader
    configuration: snapshots.Configuration
    learned: Learned


class Books:
    """A person's computer. What `respond` writes counts from the next `opened` on."""

    def __init__(self, home: Path) -> None:
        self.paths = Paths(home, home)
        self.claude = home.parent / "claude"
        self.paths.prices.write_text(PRICES, "utf-8")
        self._made = 0

    def respond(
        self,
        at: int | None = NOON,
        *,
        session: str = "session-1",
        folder: str | None = "/srv/shop",
        model: str = OPUS,
        input: int = 0,
        output: int = 0,
        write_5m: int = 0,
        write_1h: int = 0,
        read: int = 0,
        searches: int = 0,
        fast: bool = False,
        finished: bool = True,
        subagent: bool = False,
    ) -> Path:
        """Appends one response to its session's transcript, and gives the file."""
        self._made += 1
        usage = {
            "input_tokens": input,
            "output_tokens": output,
            "cache_creation_input_tokens": write_5m + write_1h,
            "cache_creation": {"ephemeral_5m_input_tokens": write_5m, "ephemeral_1h_input_tokens": write_1h},
            "cache_read_input_tokens": read,
            "server_tool_use": {"web_search_requests": searches},
            "speed": "fast" if fast else "standard",
        }
        message = {
            "id": f"msg_01{self._made:022d}",
            "model": model,
            "stop_reason": "end_turn" if finished else None,
            "usage": usage,
        }
        line = {"type": "assistant", "sessionId": session, "message": message, "isSidechain": subagent}
        if folder is not None:
            line["cwd"] = folder
        if at is not None:
            line["timestamp"] = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        path = self.claude / "projects" / "-srv" / f"{session}.jsonl"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as transcript:
            transcript.write(json.dumps(line, separators=(",", ":")) + "\n")
        return path

    def settings(self, words: str) -> None:
        """Writes the settings file, as a person with an editor does."""
        self.paths.settings.write_text(words, "utf-8")

    def read_percent(
        self,
        at: int,
        percent: float,
        dollars: float,
        *,
        window: str = "session",
        source: str = "typed",
        resets_at: int | None = None,
        model: str = OPUS,
    ) -> None:
        """What Claude showed, when so much had been spent in a window of 100 dollars."""
        from mytokentracker.core.spending import KindSpend

        length = 5 * HOUR if window == "session" else 7 * DAY
        starts_at = at - length if resets_at is None else resets_at - length
        spend = {model: KindSpend(output=round(dollars * 1_000_000))}
        connection, _ = open_for_writing(self.paths.store)
        reading = StoredReading(at, window, percent, source, "custom", 100_000_000, starts_at, resets_at, spend)
        Readings(connection).add((reading,))
        connection.close()

    def scan(self) -> None:
        """What the tray does all the time."""
        configuration = self.configuration()
        connection, _ = open_for_writing(self.paths.store)
        reprice(connection, configuration.prices)
        writer = Writer(connection, configuration.prices)
        seen = writer.seen()
        scan(writer, seen, find_changed(configuration.folders, seen))
        refresh(connection)
        connection.close()

    def configuration(self) -> snapshots.Configuration:
        """As the settings are now."""
        return snapshots.configure(self.paths, {"CLAUDE_CONFIG_DIR": str(self.claude)})

    @contextmanager
    def opened(self) -> Iterator[Open]:
        """Everything that was written, through the read-only door."""
        self.scan()
        connection = open_for_reading(self.paths.store)
        try:
            reader = Reader(connection)
            yield Open(reader, self.configuration(), learnt_from(reader.latest_readings()))
        finally:
            connection.close()


def utc(text: str) -> int:
    """The moment that an ISO text without a zone names in UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def with_three(books: Books) -> Books:
    """Three responses: 10 and 4 dollars in the shop, one in the notes an hour before."""
    books.respond(NOON - HOUR, session="n", folder="/srv/notes", model=HAIKU, output=200_000)
    books.respond(NOON, output=100_000)
    books.respond(NOON + 60, input=100_000, model=OPUS, read=1_000_000)
    return books
