"""The readings in the store: what Claude said of a window, with what we had counted in it at that moment."""

import sqlite3
from collections.abc import Iterable

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
    machine: the key of the other machine on which it was made, "" for this one. revision: how often it was corrected.
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
    machine: str = ""
    revision: int = 0


def all_readings(connection: sqlite3.Connection) -> tuple[StoredReading, ...]:
    """Every reading, oldest first."""
    return _readings(connection, [row[0] for row in connection.execute("SELECT id FROM readings WHERE NOT removed")])


class Shown(msgspec.Struct, frozen=True):
    """What Claude showed of a window at one moment."""

    id: int
    at: int
    window: str
    percent: float
    source: str


def shown_between(connection: sqlite3.Connection, since: int, until: int) -> tuple[Shown, ...]:
    """What was shown with since <= at < until, oldest first, whether it is learnt from or not."""
    rows = connection.execute(
        "SELECT id, at, span, percent, source FROM readings WHERE at >= ? AND at < ? AND NOT removed ORDER BY at, id",
        (since, until),
    )
    return tuple(Shown(*row) for row in rows)


def latest_readings(connection: sqlite3.Connection) -> tuple[StoredReading, ...]:
    """Those that count for today's numbers, oldest first: the latest to learn from, and those that only are the latest.

    The status line brings hundreds: they do not drown what people type.
    """
    latest = (
        "SELECT id FROM readings WHERE learnt AND NOT removed AND (source = 'typed') = ?"
        " ORDER BY at DESC, id DESC LIMIT ?"
    )
    typed, others = (
        [row[0] for row in connection.execute(latest, (is_typed, LEARNT_FROM))] for is_typed in (True, False)
    )
    typed = typed[: max(_TYPED, LEARNT_FROM - len(others))]
    shown = [row[0] for row in connection.execute("SELECT id FROM readings WHERE NOT learnt AND NOT removed")]
    return _readings(connection, [*typed, *others[: LEARNT_FROM - len(typed)], *shown])


def told_by(connection: sqlite3.Connection, source: str) -> set[tuple[str, int]]:
    """Window and time of all that this source has ever told, also of what was removed since."""
    return set(connection.execute("SELECT span, at FROM readings WHERE source = ?", (source,)))


def readings_within(connection: sqlite3.Connection, since: int) -> tuple[StoredReading, ...]:
    """Those that may have spoken of what was used from then on, oldest first."""
    within = "SELECT id FROM readings WHERE at >= ? AND NOT removed"
    return _readings(connection, [row[0] for row in connection.execute(within, (since,))])


def readings_of(connection: sqlite3.Connection, ids: Iterable[int]) -> list[tuple[StoredReading, bool]]:
    """The readings of these ids, oldest first, each with whether it was removed."""
    found = _readings(connection, list(ids))
    chosen = msgspec.json.encode([one.id for one in found]).decode()
    marked = "SELECT id FROM readings WHERE removed AND id IN (SELECT value FROM json_each(?))"
    removed = {row[0] for row in connection.execute(marked, (chosen,))}
    return [(one, one.id in removed) for one in found]


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
        "SELECT at, span, percent, source, plan, budget_microusd, starts_at, resets_at, id, learnt, machine,"
        " revision FROM readings"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at, id",
        chosen,
    )
    return tuple(
        StoredReading(
            at=at,
            window=window,
            percent=percent,
            source=source,
            plan=plan,
            budget_microusd=budget,
            starts_at=starts_at,
            resets_at=resets_at,
            spend=spends.get(key, {}),
            id=key,
            learnt=bool(learnt),
            machine=machine,
            revision=revision,
        )
        for at, window, percent, source, plan, budget, starts_at, resets_at, key, learnt, machine, revision in rows
    )


class Readings:
    """Writes them, over a connection that may; what is to be done inside a transaction of the caller's says so."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, readings: tuple[StoredReading, ...], instead_of: tuple[int, ...] = ()) -> None:
        """Stores readings, all or none; one of the same moment, window and source is replaced.

        instead_of: ids of others that they replace.
        """
        with transaction(self._connection):
            for reading_id in instead_of:
                self._withdraw(reading_id)
            self.put(readings)

    def put(self, readings: tuple[StoredReading, ...]) -> None:
        """The same inside a transaction of the caller's.

        Where a source has a new word on a window, the one before that was only the latest has served.
        """
        for reading in readings:
            self._end_service(reading)
            known = self._known(reading)
            if known is not None:
                self._delete(known[0])
                reading = msgspec.structs.replace(reading, revision=known[1] + 1)
            self._add(reading)

    def hear(self, reading: StoredReading, *, removed: bool) -> bool:
        """Inside a transaction of the caller's: takes in what a hub says of a reading; whether that is news.

        Of two words on one reading that of the later revision holds, in whatever order they come.
        """
        known = self._known(reading)
        if known is not None and known[1:] >= (reading.revision, removed, reading.percent):
            return False
        if not reading.learnt and not removed and self._has_later(reading):
            return False
        self._end_service(reading)
        if known is not None:
            self._delete(known[0])
        reading_id = self._add(reading)
        if removed:
            self._mark_removed(reading_id)
        return True

    def change(self, reading_id: int, percent: float) -> None:
        """Corrects what was typed; one statement, which is a transaction of its own."""
        self._connection.execute(
            "UPDATE readings SET percent = ?, revision = revision + 1 WHERE id = ?", (percent, reading_id)
        )

    def put_spend(self, reading_id: int, spend: dict[str, KindSpend]) -> None:
        """Inside a transaction of the caller's: what was counted by now of the stretch of time of a reading."""
        self._connection.execute("DELETE FROM reading_spends WHERE reading_id = ?", (reading_id,))
        self._add_spend(reading_id, spend)

    def remove(self, reading_id: int) -> None:
        """Forgets a reading; nothing happens when there is none of that id."""
        with transaction(self._connection):
            self._withdraw(reading_id)

    def forget_after(self, at: int) -> None:
        """Inside a transaction of the caller's: forgets what was not typed and is dated later."""
        for (reading_id,) in self._connection.execute(
            "SELECT id FROM readings WHERE source <> 'typed' AND machine = '' AND at > ? AND NOT removed", (at,)
        ).fetchall():
            self._withdraw(reading_id)

    def forget_machine(self, machine: str) -> None:
        """Inside a transaction of the caller's: forgets what another machine told."""
        for (reading_id,) in self._connection.execute(
            "SELECT id FROM readings WHERE machine = ?", (machine,)
        ).fetchall():
            self._delete(reading_id)

    def _known(self, reading: StoredReading) -> tuple[int, int, bool, float] | None:
        """The stored one of that moment, window, source and machine: its id, revision, whether removed, percent."""
        row = self._connection.execute(
            "SELECT id, revision, removed, percent FROM readings"
            " WHERE at = ? AND span = ? AND source = ? AND machine = ?",
            (reading.at, reading.window, reading.source, reading.machine),
        ).fetchone()
        return None if row is None else (row[0], row[1], bool(row[2]), row[3])

    def _has_later(self, reading: StoredReading) -> bool:
        later = "SELECT 1 FROM readings WHERE span = ? AND source = ? AND machine = ? AND at > ?"
        values = (reading.window, reading.source, reading.machine, reading.at)
        return self._connection.execute(later, values).fetchone() is not None

    def _end_service(self, reading: StoredReading) -> None:
        for (reading_id,) in self._connection.execute(
            "SELECT id FROM readings WHERE span = ? AND source = ? AND machine = ? AND NOT learnt AND at < ?",
            (reading.window, reading.source, reading.machine, reading.at),
        ).fetchall():
            self._delete(reading_id)

    def _add(self, reading: StoredReading) -> int:
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
            reading.machine,
            reading.revision,
        )
        reading_id: int = self._connection.execute(
            "INSERT INTO readings (at, span, percent, source, plan, budget_microusd, starts_at, resets_at, learnt,"
            " machine, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            values,
        ).fetchone()[0]
        self._add_spend(reading_id, reading.spend)
        return reading_id

    def _add_spend(self, reading_id: int, spend: dict[str, KindSpend]) -> None:
        self._connection.executemany(
            "INSERT INTO reading_spends VALUES (?, ?, ?, ?, ?, ?)",
            [(reading_id, model, s.input, s.output, s.cache_write, s.cache_read) for model, s in spend.items()],
        )

    def _withdraw(self, reading_id: int) -> None:
        """Its row stays as a mark, so that no other machine brings it back."""
        self._connection.execute("UPDATE readings SET revision = revision + 1 WHERE id = ?", (reading_id,))
        self._mark_removed(reading_id)

    def _mark_removed(self, reading_id: int) -> None:
        self._connection.execute("DELETE FROM reading_spends WHERE reading_id = ?", (reading_id,))
        self._connection.execute("UPDATE readings SET removed = 1 WHERE id = ?", (reading_id,))

    def _delete(self, reading_id: int) -> None:
        self._connection.execute("DELETE FROM reading_spends WHERE reading_id = ?", (reading_id,))
        self._connection.execute("DELETE FROM readings WHERE id = ?", (reading_id,))
