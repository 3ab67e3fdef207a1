"""Makes the store of one person's year, for pictures: workdays of a few sessions, holidays, newer and newer models.

python tests/bench/sample_store.py FOLDER
"""

import argparse
import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mytokentracker import prices
from mytokentracker.core.records import LimitHit, Tokens
from mytokentracker.core.spending import KindSpend
from mytokentracker.store.limit_hits import put
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.readings import Readings, StoredReading
from mytokentracker.store.schema import ROLL_UP_ADDED
from mytokentracker.store.session_sums import refresh

# Friday, 20 November 2026, 16:42 UTC: a busy afternoon.
NOW = 1_795_192_920
DAY = 86_400
PROJECTS = {
    "atlas-api": 9.0,
    "harbour-web": 5.0,
    "ml-notes": 3.0,
    "infra": 2.0,
    "billing": 1.6,
    "docs-site": 0.8,
    "playground": 0.5,
    "dotfiles": 0.2,
    "thesis": 0.9,
}
# Since how many days before NOW a model is used, for what share of the sessions, and with how many tokens.
MODELS = (
    ("claude-opus-4-1-20250805", 420, 1.0, 1.0),
    ("claude-sonnet-4-5-20250929", 418, 1.6, 0.9),
    ("claude-opus-4-5-20251101", 380, 1.5, 1.1),
    ("claude-opus-5", 140, 2.5, 1.2),
    ("claude-sonnet-5", 100, 2.0, 1.0),
)
SMALL = "claude-haiku-4-5-20251001"
HOLIDAYS = ((95, 110), (325, 335))

_PUT = (
    "INSERT INTO responses (key, session_id, file_id, cost_microusd, generation, model_id, at, input, output,"
    " cache_write_5m, cache_write_1h, cache_read, web_searches, finished, subagent, fast, us)"
    " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"
)


def make_store(path: Path, *, now: int = NOW, days: int = 400, seed: int = 11) -> None:
    """Writes the store. now: UTC seconds, when the last session is in full swing."""
    rng = random.Random(seed)
    table, _ = prices.load(path.with_name("no-prices.toml"))
    connection, _ = open_for_writing(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    names = [name for name, *_ in MODELS] + [SMALL]
    connection.executemany("INSERT INTO models (name) VALUES (?)", [(name,) for name in names])
    folders = [(f"/home/ada/code/{name}",) for name in PROJECTS]
    connection.executemany("INSERT INTO projects (folder) VALUES (?)", folders)
    session = 0
    for day in range(days, -1, -1):
        for begins, minutes in _day(rng, now, day):
            session += 1
            name = f"{rng.getrandbits(32):08x}-{rng.getrandbits(16):04x}-4000-8000-{rng.getrandbits(48):012x}"
            project = rng.choices(range(1, len(PROJECTS) + 1), _liking(day))[0]
            connection.execute("INSERT INTO sessions (session, project_id) VALUES (?, ?)", (name, project))
            connection.execute("INSERT INTO files (path) VALUES (?)", (f"/home/ada/.claude/{name}.jsonl",))
            connection.execute("INSERT INTO session_files VALUES (?, ?, NULL, 1)", (session, session))
            known = [(index, share, size) for index, (_, since, share, size) in enumerate(MODELS) if since >= day]
            recent = known[-3:]
            model, _, size = rng.choices(recent, [share for _, share, _ in recent])[0]
            at, until, cached, number = begins, min(begins + minutes * 60, now), 18_000.0, 0
            while at < until:
                number += 1
                small = rng.random() < 0.16
                cached = min(cached * 1.03 + 600, 165_000) if rng.random() > 0.015 else 20_000.0
                counts = Tokens(
                    rng.randrange(2, 60),
                    int(rng.lognormvariate(6.2, 0.9) * size),
                    0 if not small else rng.randrange(500, 2_500),
                    int(rng.lognormvariate(7.3, 0.8)) if not small else 0,
                    int(cached * (0.25 if small else 1.0)),
                )
                used = len(names) - 1 if small else model
                fast = not small and rng.random() < 0.002
                searches = 1 if rng.random() < 0.004 else 0
                cost = table.cost(names[used], at, counts, searches, fast)
                connection.execute(
                    _PUT,
                    (
                        f"msg_01{session:09d}{number:013d}", session, session, cost, used + 1, at, counts.input,
                        counts.output, counts.cache_write_5m, counts.cache_write_1h, counts.cache_read, searches,
                        rng.random() > 0.004, small and rng.random() < 0.8, fast,
                    ),
                )  # fmt: skip
                at += int(rng.lognormvariate(3.6, 0.7)) if rng.random() > 0.01 else rng.randrange(900, 2_400)
    connection.execute(ROLL_UP_ADDED, (0,))
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('prices', ?)", (table.digest,))
    connection.execute("COMMIT")
    refresh(connection)
    _put_readings(rng, connection, now, names)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _day(rng: random.Random, now: int, back: int) -> list[tuple[int, int]]:
    """Beginning (UTC seconds) and length in minutes of each session of a day."""
    date = datetime.fromtimestamp(now, UTC).replace(hour=0, minute=0, second=0) - timedelta(days=back)
    midnight = int(date.timestamp())
    if back == 0:
        return [(midnight + int(8.7 * 3600), 95), (midnight + int(12.9 * 3600), 70), (now - 6_900, 130)]
    if any(first <= back <= last for first, last in HOLIDAYS):
        return []
    if date.weekday() >= 5:
        return [(midnight + rng.randrange(10, 20) * 3600, rng.randrange(15, 80))] if rng.random() < 0.3 else []
    busy = 1.0 + 1.2 * (1 - back / 400)
    count = max(0, round(rng.gauss(1.6 * busy, 0.9)))
    hours = sorted(rng.triangular(8.3, 19.5, rng.choice((10.2, 15.2))) for _ in range(count))
    return [(midnight + int(hour * 3600), int(rng.lognormvariate(3.9, 0.5))) for hour in hours]


def _liking(back: int) -> list[float]:
    """How often each project is worked on, so many days ago: they have their times."""
    liked = list(PROJECTS.values())
    if back > 250:
        liked[0], liked[8] = 0.5, 8.0
    if back < 40:
        liked[1] = 7.5
    return liked


def _put_readings(rng: random.Random, connection: sqlite3.Connection, now: int, names: list[str]) -> None:
    """What Claude showed, of an account whose limits are other ones than ours, and fell once."""
    times = [
        at for (at,) in connection.execute("SELECT at FROM responses WHERE at > ? ORDER BY at", (now - 110 * DAY,))
    ]
    reset = now - now % DAY - DAY + 10 * 3600
    made = []
    for number in range(46):
        # While or just after something was used, evenly over the time: then people look.
        at = times[int((number + rng.random()) * len(times) / 46)] + 40
        is_session = number % 2 == 1
        window, budget = ("session", 135_000_000) if is_session else ("weekly", 50_000_000)
        begins = at - 5 * 3600 if is_session else at - (at - reset) % (7 * DAY)
        spend = {}
        for name, *costs in connection.execute(
            "SELECT m.name, sum(r.cost_microusd) * 0.02, sum(r.cost_microusd) * 0.3, sum(r.cost_microusd) * 0.28,"
            " sum(r.cost_microusd) * 0.4 FROM responses r JOIN models m ON m.id = r.model_id"
            " WHERE r.at >= ? AND r.at <= ? GROUP BY 1",
            (begins, at),
        ):
            spend[name] = KindSpend(*(int(cost) for cost in costs))
        total = sum(sum((one.input, one.output, one.cache_write, one.cache_read)) for one in spend.values())
        factor = (4.2 if is_session else 0.52) * (1.0 if number < 26 else 1.25) * rng.gauss(1, 0.04)
        percent = round(min(99.0, 100 * total / budget * factor))
        if percent >= 2:
            resets = None if is_session else begins + 7 * DAY
            made.append(StoredReading(at, window, percent, "typed", "max5", budget, begins, resets, spend))
    Readings(connection).add(tuple(made))
    # Twice, a session was full, two hours before its reset.
    full = [max(at for at in times if at < now - days * DAY) for days in (17, 9)]
    put(connection, [LimitHit("session", at, at + 2 * 3600) for at in full])


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    make_store(folder / "tokens.sqlite3")


if __name__ == "__main__":
    main()
