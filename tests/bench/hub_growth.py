"""What requests cost in the database as it grows (bench_hub.py growth)."""

import random
import statistics
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, text

from bench_hub import places
from measure import table
from mytokentracker.hub.server import changes, partitions, sums, uploads
from mytokentracker.hub.server.administering import Administration
from mytokentracker.hub.server.changes import Cursor
from mytokentracker.hub.server.database import Database
from mytokentracker.hub.server.opening import Opened, Place, opened
from mytokentracker.hub.server.tokens import Caller
from mytokentracker.hub.wire import Response, Source, Upload

ACCOUNTS = 1000
A_SOURCE = 250
YEAR = 365 * 86400
BEGAN = 1_760_000_000
NOW = BEGAN + YEAR
TIMES = 200

_NUMBERS = {
    "sqlite": "(WITH RECURSIVE s(n) AS (SELECT {low} UNION ALL SELECT n + 1 FROM s WHERE n < {high} - 1)"
    " SELECT n FROM s)",
    "postgresql": "(SELECT n FROM generate_series({low}::bigint, {high}::bigint - 1) n)",
}
_SOURCES = """
    INSERT INTO sources (id, account_id, machine_id, name, session, first_at, project, main, created_at, seq)
    SELECT a.id * 1000000 + n, a.id, a.id * 10 + n % 2, 's' || n, 'session-' || n, {began}, '/srv/project', {true},
           {began} + ({low} + (n - {first}) * {size} - {low}) * {step}, 0
    FROM accounts a CROSS JOIN {numbers} numbers
"""
_RESPONSES = """
    INSERT INTO responses (source_id, key, received_at, account_id, seq, at, generation, model, message_id, origin,
        input, output, cache_write_5m, cache_write_1h, cache_read, web_searches, finished, subagent, fast, us)
    SELECT a.id * 1000000 + n / {size}, 'msg_01' || a.id || 'AbCdEfGhIjKlMn' || n, {began} + (n - {low}) * {step},
           a.id, n + 1, {began} + (n - {low}) * {step}, 0, 'claude-opus-5', NULL, NULL,
           n % 100, n % 3000, 0, n % 20000, n % 200000, 0, {true}, {false}, {false}, {false}
    FROM accounts a CROSS JOIN {numbers} numbers ORDER BY n
"""


def fill(database: Database, low: int, high: int) -> None:
    """Gives every account the responses `low` to `high`, spread over a year."""
    kind = "sqlite" if database.is_sqlite else "postgresql"
    true, false = ("1", "0") if database.is_sqlite else ("true", "false")
    step = YEAR // (high - low)
    words = {"began": BEGAN, "size": A_SOURCE, "true": true, "false": false, "step": step, "low": low}
    first, last = low // A_SOURCE, high // A_SOURCE
    with database.writing() as connection:
        numbers = _NUMBERS[kind].format(low=first, high=last)
        connection.execute(text(_SOURCES.format(**words, first=first, numbers=numbers)))
    for begin in range(low, high, 250):
        with database.writing() as connection:
            numbers = _NUMBERS[kind].format(low=begin, high=min(begin + 250, high))
            connection.execute(text(_RESPONSES.format(**words, numbers=numbers)))
    with database.writing() as connection:
        connection.execute(text("UPDATE accounts SET seq = :seq"), {"seq": high})
    analyse(database)


def analyse(database: Database) -> None:
    """What a database does by itself at night."""
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE" if database.is_sqlite else "VACUUM ANALYZE"))


def accounts(hub: Opened) -> None:
    """A thousand accounts of two machines each."""
    Administration(hub).add_account("first", "pro", NOW)
    with hub.database.writing() as connection:
        numbers = _NUMBERS["sqlite" if hub.database.is_sqlite else "postgresql"].format(low=2, high=ACCOUNTS + 1)
        connection.execute(
            text(
                "INSERT INTO accounts (id, name, tier, created_at, seq, epoch, settings, settings_revision)"
                f" SELECT n, 'account ' || n, 'pro', {BEGAN}, 0, '0123456789abcdef', '{{}}', 0 FROM {numbers} numbers"
            )
        )
        connection.execute(
            text(
                "INSERT INTO machines (id, account_id, key, name, joined_at, last_seen_at, clock_ahead_seconds)"
                f" SELECT a.id * 10 + m, a.id, substr('{'0' * 32}' || (a.id * 10 + m), -32), '', {BEGAN}, {BEGAN}, 0"
                " FROM accounts a CROSS JOIN (SELECT 0 AS m UNION ALL SELECT 1) machines"
                if hub.database.is_sqlite
                else "INSERT INTO machines (id, account_id, key, name, joined_at, last_seen_at, clock_ahead_seconds)"
                f" SELECT a.id * 10 + m, a.id, lpad((a.id * 10 + m)::text, 32, '0'), '', {BEGAN}, {BEGAN}, 0"
                " FROM accounts a CROSS JOIN generate_series(0, 1) m"
            )
        )
        connection.execute(
            text(
                "INSERT INTO tokens (id, account_id, name, scopes, hash, sealed, created_at)"
                " SELECT 'token' || a.id, a.id, '', 'upload', t.hash, t.sealed, 0"
                " FROM accounts a CROSS JOIN (SELECT hash, sealed FROM tokens LIMIT 1) t"
            )
        )
    for month in range(14):
        partitions.prepare(hub.database, BEGAN + month * 28 * 86400)


class Requests:
    """The requests that are measured, each of any account."""

    def __init__(self, hub: Opened, high: int) -> None:
        self.database = hub.database
        self.high = high
        self.r = random.Random(high)
        self.made = 0
        self.last: tuple[Caller, Upload] | None = None

    def _caller(self) -> Caller:
        number = self.r.randrange(1, ACCOUNTS + 1)
        return Caller(number, "", f"token{number}", ("upload",))

    def upload(self) -> None:
        """20 new responses of a session that goes on."""
        caller = self._caller()
        self.made += 1
        source = f"s{self.high // A_SOURCE - 1 - (self.high // A_SOURCE - 1) % 2}"
        responses = tuple(Response(f"new_{self.high}_{self.made}_{n}", "claude-opus-5", NOW, 1, 2) for n in range(20))
        machine = f"{caller.account_id * 10:032d}"
        self.last = caller, Upload(machine, sources=(Source(source, "session", responses),))
        uploads.receive(self.database, *self.last, NOW)

    def again(self) -> None:
        """The same once more."""
        assert self.last is not None
        uploads.receive(self.database, *self.last, NOW)

    def nothing_new(self) -> None:
        """A look that finds nothing."""
        self._look(lambda seq: seq)

    def some_new(self) -> None:
        """A look that finds 50 responses."""
        self._look(lambda seq: seq - 50)

    def everything(self) -> None:
        """The first page of a machine that has just joined: 5,000 responses where there are as many."""
        self._look(lambda _: 0)

    def _look(self, after: Callable[[int], int]) -> None:
        caller = self._caller()
        with self.database.reading() as connection:
            row = one(connection, caller.account_id)
            cursor = Cursor(row.epoch, after(row.seq))
            changes.since(connection, caller.account_id, cursor, "", 5000, NOW)

    def week(self) -> None:
        """The sums of a week."""
        begin = BEGAN + self.r.randrange(YEAR - 7 * 86400)
        with self.database.reading() as connection:
            sums.used(connection, self._caller().account_id, begin, begin + 7 * 86400)


def one(connection: Connection, account_id: int) -> Any:
    """An account's epoch and last change."""
    return connection.execute(text("SELECT epoch, seq FROM accounts WHERE id = :id"), {"id": account_id}).one()


def measured(work: Callable[[], None]) -> str:
    """Median and 99th percentile in milliseconds."""
    found = []
    for _ in range(TIMES):
        began = time.perf_counter()
        work()
        found.append(1000 * (time.perf_counter() - began))
    return f"{statistics.median(found):.1f} / {statistics.quantiles(found, n=100)[98]:.1f}"


def size(database: Database, place: Place) -> str:
    """Gigabytes on disk."""
    if database.is_sqlite:
        return f"{place.file.stat().st_size / 1e9:.1f} GB"
    with database.reading() as connection:
        bytes_ = connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
    return f"{bytes_ / 1e9:.1f} GB"


def report(millions: list[float]) -> None:
    """Prints the table."""
    rows = []
    with places("sqlite", "postgresql") as found:
        for name, folder, url in found:
            place = Place(folder, url)
            with opened(place) as hub:
                accounts(hub)
                low = 0
                for million in millions:
                    high = int(million * 1_000_000) // ACCOUNTS // A_SOURCE * A_SOURCE
                    began = time.perf_counter()
                    fill(hub.database, low, high)
                    low = high
                    filled = time.perf_counter() - began
                    requests = Requests(hub, high)
                    cells = [
                        measured(work)
                        for work in (
                            requests.upload,
                            requests.again,
                            requests.nothing_new,
                            requests.some_new,
                            requests.everything,
                            requests.week,
                        )
                    ]
                    rows.append((f"{name}, {million:g} M", size(hub.database, place), f"{filled:.0f} s", *cells))
                    print(rows[-1], flush=True)
    print(f"median / 99th percentile of {TIMES}, in ms; {ACCOUNTS} accounts of two machines, a year")
    head = ("", "size", "filled in", "20 new", "again", "look: none", "look: 50", "look: 5,000", "a week's sums")
    print(table(head, rows))
