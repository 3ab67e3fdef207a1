"""Makes a big store in little time, straight through SQL: years of work in many sessions and projects, all made up.

The responses lie as people make them: mostly on weekdays from eight to eight, in sessions of very different length,
some with subagents of another model, a few with web searches or in fast mode; models follow each other over time.
"""

import argparse
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mytokentracker import prices
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Tokens
from mytokentracker.core.spending import KindSpend
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.readings import Readings, StoredReading
from mytokentracker.store.schema import ROLL_UP_ADDED
from mytokentracker.store.session_sums import refresh

DAY = 86_400
# 21 November 2026, 12:00 UTC.
UNTIL = 1_795_262_400
# Model, and the share of all time after which sessions begin to use it.
ERAS = (("claude-opus-4-1", -1.0), ("claude-sonnet-4-5", 0.2), ("claude-opus-4-5", 0.45), ("claude-opus-5", 0.7))
SMALL = "claude-haiku-4-5"

_PUT = (
    "INSERT INTO responses (key, session_id, file_id, cost_microusd, generation, model_id, at, input, output,"
    " cache_write_5m, cache_write_1h, cache_read, web_searches, finished, subagent, fast, us)"
    " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
)


def make_store(
    path: Path,
    *,
    responses: int = 1_000_000,
    sessions: int = 20_000,
    projects: int = 40,
    days: int = 730,
    until: int = UNTIL,
    readings: int = 60,
    seed: int = 1,
) -> None:
    """Writes the store; `responses` is met to within a few in a thousand. until: UTC seconds, when it ends."""
    rng = random.Random(seed)
    table, _ = prices.load(path.with_name("no-prices.toml"))
    connection, _ = open_for_writing(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    models = [model for model, _ in ERAS] + [SMALL]
    connection.executemany("INSERT INTO models (name) VALUES (?)", [(model,) for model in models])
    folders = [(f"/home/dev/code/project-{number:02d}",) for number in range(projects)]
    connection.executemany("INSERT INTO projects (folder) VALUES (?)", folders)
    weights = [rng.lognormvariate(0, 1.3) for _ in range(sessions)]
    share = responses / sum(weights)
    starts = sorted(_start(rng, until, days) for _ in range(sessions))
    popular = [1 / (1 + number) for number in range(projects)]
    of_project = rng.choices(range(1, projects + 1), popular, k=sessions)
    for number, (started_at, weight) in enumerate(zip(starts, weights, strict=True), 1):
        name = f"{rng.getrandbits(32):08x}-0000-4000-8000-{number:012d}"
        connection.execute("INSERT INTO sessions (session, project_id) VALUES (?, ?)", (name, of_project[number - 1]))
        connection.execute("INSERT INTO files (path) VALUES (?)", (f"/claude/{name}.jsonl",))
        connection.execute("INSERT INTO session_files VALUES (?, ?, NULL, 1)", (number, number))
        era = (started_at - until + days * DAY) / (days * DAY)
        model = rng.choice([index for index, (_, since) in enumerate(ERAS) if since <= era][-2:])
        count = max(1, round(weight * share))
        connection.executemany(_PUT, _responses(rng, table, models, number, model, started_at, count, until))
    connection.execute(ROLL_UP_ADDED, (0,))
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('prices', ?)", (table.digest,))
    connection.execute("COMMIT")
    _put_readings(rng, connection, readings, until)
    refresh(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _start(rng: random.Random, until: int, days: int) -> int:
    while True:
        day = rng.randrange(days)
        if day % 7 in (5, 6) and rng.random() < 0.8:
            continue
        at = until - days * DAY + day * DAY + int(rng.triangular(-5, 10, 0) * 3600)
        if at < until - 600:
            return at


def _responses(
    rng: random.Random,
    table: PriceTable,
    models: list[str],
    session: int,
    model: int,
    at: int,
    count: int,
    until: int,
) -> Iterator[tuple[Any, ...]]:
    rand, cost = rng.random, table.cost
    for number in range(count):
        small = rand() < 0.12
        used = len(models) - 1 if small else model
        name = models[used]
        tokens = Tokens(1 + int(rand() * 8), int(rand() * 1500), 0, int(rand() * 4000), int(rand() * 120_000))
        searches = 1 if rand() < 0.002 else 0
        fast = rand() < 0.005
        price = cost(name, at, tokens, searches, fast)
        yield (
            f"msg_01{session:09d}{number:013d}", session, session, price, used + 1, at, tokens.input, tokens.output,
            tokens.cache_write_5m, tokens.cache_write_1h, tokens.cache_read, searches, rand() > 0.01, small, fast,
        )  # fmt: skip
        # A break now and then; the session goes on after lunch, or the next day.
        pause = 20 + int(rand() * 40) if rand() < 0.98 else int(rng.lognormvariate(7.5, 1.2))
        at = min(at + pause, until - 1)


def _put_readings(rng: random.Random, connection: sqlite3.Connection, count: int, until: int) -> None:
    made = []
    for number in range(count):
        at = until - (count - number) * 2 * DAY - 3600
        window = "session" if number % 2 else "weekly"
        spend = KindSpend(*(rng.randrange(1, 4_000_000) for _ in range(4)))
        budget = 135_000_000 if window == "session" else 50_000_000
        percent = round(100 * spend.total / budget * rng.uniform(1.2, 1.3))
        length = 5 * 3600 if window == "session" else 7 * DAY
        made.append(
            StoredReading(at, window, percent, "typed", "max5", budget, at - length, None, {"claude-opus-5": spend})
        )
    Readings(connection).add(tuple(made))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--sessions", type=int, default=20_000)
    parser.add_argument("--projects", type=int, default=40)
    parser.add_argument("--days", type=int, default=730)
    args = parser.parse_args()
    make_store(args.file, responses=args.responses, sessions=args.sessions, projects=args.projects, days=args.days)


if __name__ == "__main__":
    main()
