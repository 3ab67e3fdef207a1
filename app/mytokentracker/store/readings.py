"""The readings in the store: what Claude said of a window, with what we had counted in it at that moment."""

import contextlib
import sqlite3
from collections.abc import Iterator

import msgspec

from mytokentracker.core.spending import KindSpend


class StoredReading(msgspec.Struct, frozen=True):
    """One reading. id is 0 until it is stored.

    window: "session" or "weekly". percent: as Claude showed it. source: "typed" or "statusline". starts_at: from when
    on `spend` was counted. resets_at: when the window ends, where that was said. spend: per model and kind.
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


def all_readings(connection: sqlite3.Connection) -> tuple[StoredReading, ...]:
    """Every reading, oldest first."""
    spends: dict[int, dict[str, KindSpend]] = {}
    for reading_id, model, *kinds in connection.execute(
        "SELECT reading_id, model, input, output, cache_write, cache_read FROM reading_spends"
    ):
        spends.setdefault(reading_id, {})[model] = KindSpend(*kinds)
    rows = connection.execute(
        "SELECT at, span, percent, source, plan, budget_microusd, starts_at, resets_at, id FROM readings"
        " ORDER BY at, id"
    )
    return tuple(
        StoredReading(at, window, percent, source, plan, budget, starts_at, resets_at, spends.get(key, {}), key)
        for at, window, percent, source, plan, budget, starts_at, resets_at, key in rows
    )


class Readings:
    """Writes them, over a connection that may; each change is a transaction of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, readings: tuple[StoredReading, ...], instead_of: tuple[int, ...] = ()) -> None:
        """Stores readings, all or none; one of the same moment, window and source is replaced.

        instead_of: ids of others that they replace.
        """
        with self._transaction():
            for reading_id in instead_of:
                self._remove(reading_id)
            for reading in readings:
                self._add(reading)

    def change(self, reading_id: int, percent: float) -> None:
        """Corrects what was typed."""
        self._connection.execute("UPDATE readings SET percent = ? WHERE id = ?", (percent, reading_id))

    def remove(self, reading_id: int) -> None:
        """Forgets a reading; nothing happens when there is none of that id."""
        with self._transaction():
            self._remove(reading_id)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk may have rolled it back already
                self._connection.execute("ROLLBACK")
            raise

    def _add(self, reading: StoredReading) -> None:
        for (reading_id,) in self._connection.execute(
            "SELECT id FROM readings WHERE at = ? AND span = ? AND source = ?",
            (reading.at, reading.window, reading.source),
        ).fetchall():
            self._remove(reading_id)
        values = (
            reading.at,
            reading.window,
            reading.percent,
            reading.source,
            reading.plan,
            reading.budget_microusd,
            reading.starts_at,
            reading.resets_at,
        )
        reading_id = self._connection.execute(
            "INSERT INTO readings (at, span, percent, source, plan, budget_microusd, starts_at, resets_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        ).lastrowid
        self._connection.executemany(
            "INSERT INTO reading_spends VALUES (?, ?, ?, ?, ?, ?)",
            [(reading_id, model, s.input, s.output, s.cache_write, s.cache_read) for model, s in reading.spend.items()],
        )

    def _remove(self, reading_id: int) -> None:
        self._connection.execute("DELETE FROM reading_spends WHERE reading_id = ?", (reading_id,))
        self._connection.execute("DELETE FROM readings WHERE id = ?", (reading_id,))
