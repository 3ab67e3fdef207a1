"""The readings in the store: what Claude said of a window, with what we had counted in it at that moment."""

import sqlite3

import msgspec

from mytokentracker.core.spending import KindSpend
from mytokentracker.store.transaction import transaction

# So many of the latest are learnt from. In simulated accounts, 500 make the median error 0.1 to 0.3 points smaller and
# the learning three times as long, which every command waits for.
LEARNT_FROM = 150
# Of them, so many are typed ones where there are as many, however many others there are.
_TYPED = 75


class StoredReading(msgspec.Struct, frozen=True):
    """One reading. id is 0 until it is stored.

    window: "session" or "weekly". percent: as Claude showed it. source: "typed" or "statusline". starts_at: from when
    on `spend` was counted. resets_at: when the window ends, where that was said. spend: per model and kind.
    learnt: whether to learn from it; else it is only the latest number that Claude showed.
    """

    at: int
    window: str
    percent: float
    source: str
    plan: str
    budget_microusd: int
    starts_at: int
    resets_at: int | None
    spend: dict[str, KindSpend]
    id: int = 0
    learnt: bool = True


def all_readings(connection: sqlite3.Connection) -> tuple[StoredReading, ...]:
    """Every reading, oldest first."""
    return _readings(connection, [row[0] for row in connection.execute("SELECT id FROM readings")])


def reading_count(connection: sqlite3.Connection) -> int:
    """How many readings there are."""
    count: int = connection.execute("SELECT count(*) FROM readings").fetchone()[0]
    return count


def latest_readings(connection: sqlite3.Connection) -> tuple[StoredReading, ...]:
    """Those that count for today's numbers, oldest first: the latest to learn from, and those that only are the latest.

    The status line brings hundreds: they do not drown what people type.
    """
    latest = "SELECT id FROM readings WHERE learnt AND (source = 'typed') = ? ORDER BY at DESC, id DESC LIMIT ?"
    typed, others = (
        [row[0] for row in connection.execute(latest, (is_typed, LEARNT_FROM))] for is_typed in (True, False)
    )
    typed = typed[: max(_TYPED, LEARNT_FROM - len(others))]
    shown = [row[0] for row in connection.execute("SELECT id FROM readings WHERE NOT learnt")]
    return _readings(connection, [*typed, *others[: LEARNT_FROM - len(typed)], *shown])


def _readings(connection: sqlite3.Connection, ids: list[int]) -> tuple[StoredReading, ...]:
    chosen = (msgspec.json.encode(ids).decode(),)
    spends: dict[int, dict[str, KindSpend]] = {}
    for reading_id, model, *kinds in connection.execute(
        "SELECT reading_id, model, input, output, cache_write, cache_read FROM reading_spends"
        " WHERE reading_id IN (SELECT value FROM json_each(?))",
        chosen,
    ):
        spends.setdefault(reading_id, {})[model] = KindSpend(*kinds)
    rows = connection.execute(
        "SELECT at, span, percent, source, plan, budget_microusd, starts_at, resets_at, id, learnt FROM readings"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at, id",
        chosen,
    )
    return tuple(
        StoredReading(
            at, window, percent, source, plan, budget, starts_at, resets_at, spends.get(key, {}), key, bool(learnt)
        )
        for at, window, percent, source, plan, budget, starts_at, resets_at, key, learnt in rows
    )


class Readings:
    """Writes them, over a connection that may; each change is a transaction of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, readings: tuple[StoredReading, ...], instead_of: tuple[int, ...] = ()) -> None:
        """Stores readings, all or none; one of the same moment, window and source is replaced.

        instead_of: ids of others that they replace.
        """
        with transaction(self._connection):
            for reading_id in instead_of:
                self._remove(reading_id)
            self.put(readings)

    def put(self, readings: tuple[StoredReading, ...]) -> None:
        """The same inside a transaction of the caller's.

        Where a source has a new word on a window, the one before that was only the latest has served.
        """
        for reading in readings:
            for (reading_id,) in self._connection.execute(
                "SELECT id FROM readings WHERE span = ? AND source = ? AND (at = ? OR (NOT learnt AND at < ?))",
                (reading.window, reading.source, reading.at, reading.at),
            ).fetchall():
                self._remove(reading_id)
            self._add(reading)

    def change(self, reading_id: int, percent: float) -> None:
        """Corrects what was typed."""
        self._connection.execute("UPDATE readings SET percent = ? WHERE id = ?", (percent, reading_id))

    def remove(self, reading_id: int) -> None:
        """Forgets a reading; nothing happens when there is none of that id."""
        with transaction(self._connection):
            self._remove(reading_id)

    def forget_after(self, at: int) -> None:
        """Inside a transaction of the caller's: forgets what was not typed and is dated later."""
        for (reading_id,) in self._connection.execute(
            "SELECT id FROM readings WHERE source <> 'typed' AND at > ?", (at,)
        ).fetchall():
            self._remove(reading_id)

    def _add(self, reading: StoredReading) -> None:
        values = (
            reading.at,
            reading.window,
            reading.percent,
            reading.source,
            reading.plan,
            reading.budget_microusd,
            reading.starts_at,
            reading.resets_at,
            reading.learnt,
        )
        reading_id = self._connection.execute(
            "INSERT INTO readings (at, span, percent, source, plan, budget_microusd, starts_at, resets_at, learnt)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        ).lastrowid
        self._connection.executemany(
            "INSERT INTO reading_spends VALUES (?, ?, ?, ?, ?, ?)",
            [(reading_id, model, s.input, s.output, s.cache_write, s.cache_read) for model, s in reading.spend.items()],
        )

    def _remove(self, reading_id: int) -> None:
        self._connection.execute("DELETE FROM reading_spends WHERE reading_id = ?", (reading_id,))
        self._connection.execute("DELETE FROM readings WHERE id = ?", (reading_id,))
