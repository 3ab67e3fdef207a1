"""Takes in what machines send, so that the same again, in any order and from anywhere, changes nothing.

Each machine's word on a response is a row of its own. A later generation of its transcript replaces it; words of one
generation add up by the maximum (core.merging), which does not depend on order and may be repeated.
"""

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, and_, bindparam, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from mytokentracker.core.merging import earliest, merge_lines
from mytokentracker.core.records import Usage
from mytokentracker.hub.server import accounts, partitions, tables
from mytokentracker.hub.server.database import Database
from mytokentracker.hub.server.refusing import Refused
from mytokentracker.hub.server.tables import ACCOUNTS, COUNTS, FLAGS, MACHINES, READINGS, RESPONSES, SOURCES, UPLOADS
from mytokentracker.hub.server.tokens import Caller
from mytokentracker.hub.wire import MOST_RESPONSES, Reading, Source, Taken, Upload, usage

# SQLite takes 32,766 values in one statement; this is also about what a plan of PostgreSQL is good for.
_AT_ONCE = 500
_VALUES = ("at", "generation", "model", "message_id", "origin", *COUNTS, *FLAGS)
_IMPORTANT = ("session", "first_at", "project", "main")


def receive(database: Database, caller: Caller, upload: Upload, now: float) -> Taken:
    """Takes an upload in, whole or not at all. Raises: Refused, Unavailable."""
    partitions.prepare(database, int(now))
    with database.writing() as connection:
        return take(connection, caller, upload, now)


def take(connection: Connection, caller: Caller, upload: Upload, now: float) -> Taken:
    """Takes an upload in; call it inside a transaction that writes. Raises: Refused."""
    if sum(len(source.responses) for source in upload.sources) > MOST_RESPONSES:
        raise Refused(413, f"An upload has at most {MOST_RESPONSES} responses", "Send it in parts.")
    account = accounts.lock(connection, caller)
    left, resets_in = _counted(connection, account, int(now))
    machine = accounts.machine(connection, account.id, upload.machine, upload.name, int(now))
    _note_machine(connection, machine, upload, now)
    intake = _Intake(connection, account, machine, int(now))
    intake.take(upload.sources)
    intake.take_readings(upload.readings)
    if intake.seq != account.seq:
        connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account.id).values(seq=intake.seq))
    new, changed, unchanged = intake.counts
    return Taken(account.epoch, new, changed, unchanged, left, resets_in, now)


def _counted(connection: Connection, account: Row[Any], now: int) -> tuple[int | None, int]:
    """Counts the upload: how many are left today, and the seconds until midnight UTC. Raises: Refused over quota."""
    day, into = divmod(now, accounts.DAY)
    resets_in = accounts.DAY - into
    made = accounts.uploads_on(connection, account.id, day)
    most = account.uploads_per_day
    if most is not None and made >= most:
        title = f"This account's {most} uploads of today are made"
        raise Refused(429, title, "What waits on your machines is sent tomorrow.", retry_after=resets_in)
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    count = dialect.insert(UPLOADS).values(account_id=account.id, day=day, uploads=1)
    more = {"uploads": UPLOADS.c.uploads + 1}
    connection.execute(count.on_conflict_do_update(index_elements=["account_id", "day"], set_=more))
    return None if most is None else most - made - 1, resets_in


def _note_machine(connection: Connection, machine: Row[Any], upload: Upload, now: float) -> None:
    ahead = 0 if upload.sent_at is None else round(upload.sent_at - now)
    values = {"last_seen_at": int(now), "clock_ahead_seconds": min(max(ahead, -(2**31)), 2**31 - 1)}
    connection.execute(update(MACHINES).where(MACHINES.c.id == machine.id).values(values))


class _Intake:
    """One upload's way into the tables. counts: responses that were new, changed and unchanged."""

    def __init__(self, connection: Connection, account: Row[Any], machine: Row[Any], now: int) -> None:
        self.connection = connection
        self.account_id: int = account.id
        self.machine = machine
        self.now = now
        self.seq: int = account.seq
        self.counts = [0, 0, 0]

    def take(self, sources: Iterable[Source]) -> None:
        """Takes what transcripts tell."""
        told = _gathered(sources)
        known = self._known_sources(list(told))
        fresh = [name for name in told if name not in known]
        new_rows: list[dict[str, Any]] = []
        changed_rows: list[dict[str, Any]] = []
        if fresh:
            self.connection.execute(insert(SOURCES), [self._source_row(told[name][0]) for name in fresh])
            made = self._known_sources(fresh)
            for name in fresh:
                new_rows += (self._row(made[name].id, said) for said in told[name][1].values())
        for name, row in known.items():
            self._update_source(row, told[name][0])
            new, changed = self._compared(row, told[name][1])
            new_rows += new
            changed_rows += changed
        if new_rows:
            self.connection.execute(insert(RESPONSES), new_rows)
        if changed_rows:
            self.connection.execute(_UPDATE, changed_rows)
        self.counts[0] += len(new_rows)
        self.counts[1] += len(changed_rows)

    def _next(self) -> int:
        self.seq += 1
        return self.seq

    def _known_sources(self, names: list[str]) -> dict[str, Row[Any]]:
        found: dict[str, Row[Any]] = {}
        for first in range(0, len(names), _AT_ONCE):
            some = SOURCES.c.name.in_(names[first : first + _AT_ONCE])
            rows = self.connection.execute(select(SOURCES).where(SOURCES.c.machine_id == self.machine.id, some))
            found.update((row.name, row) for row in rows)
        return found

    def _source_row(self, source: Source) -> dict[str, Any]:
        said = {name: getattr(source, name) for name in _IMPORTANT}
        ours = {"account_id": self.account_id, "machine_id": self.machine.id, "name": source.id}
        return {**said, **ours, "created_at": self.now, "seq": self._next()}

    def _update_source(self, row: Row[Any], source: Source) -> None:
        said = {
            "session": source.session,
            "first_at": earliest(row.first_at, source.first_at),
            "project": source.project if source.project is not None else row.project,
            "main": source.main,
        }
        if any(said[name] != getattr(row, name) for name in _IMPORTANT):
            values = {**said, "seq": self._next()}
            self.connection.execute(update(SOURCES).where(SOURCES.c.id == row.id).values(values))

    def _compared(
        self, source: Row[Any], said: dict[str, "_Said"]
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """The rows to insert and to update for a source that was there before."""
        new, changed = [], []
        known = self._known_responses(source, list(said))
        for key, one in said.items():
            row = known.get(key)
            if row is None:
                new.append(self._row(source.id, one))
                continue
            before = _Said(tables.usage(row, source.session), row.generation)
            after = before.with_(one)
            if after == before:
                self.counts[2] += 1
            else:
                where = {"of_source": source.id, "of_key": key, "of_received_at": row.received_at}
                changed.append({**where, **after.columns(), "seq": self._next()})
        return new, changed

    def _known_responses(self, source: Row[Any], keys: list[str]) -> dict[str, Row[Any]]:
        found: dict[str, Row[Any]] = {}
        # None of a source's responses was received before the source: older partitions need not be looked at.
        mine = and_(RESPONSES.c.source_id == source.id, RESPONSES.c.received_at >= source.created_at)
        for first in range(0, len(keys), _AT_ONCE):
            some = RESPONSES.c.key.in_(keys[first : first + _AT_ONCE])
            found.update((row.key, row) for row in self.connection.execute(select(RESPONSES).where(mine, some)))
        return found

    def _row(self, source_id: int, said: "_Said") -> dict[str, Any]:
        ours = {"source_id": source_id, "key": said.usage.key, "received_at": self.now, "account_id": self.account_id}
        return {**ours, **said.columns(), "seq": self._next()}

    def take_readings(self, readings: Iterable[Reading]) -> None:
        """Takes what Claude showed."""
        readings = list(readings)
        of_others = any(one.machine not in (None, self.machine.key) for one in readings)
        removed = accounts.removed_machines(self.connection, self.account_id) if of_others else frozenset()
        for reading in readings:
            machine = reading.machine or self.machine.key
            if machine in removed:
                continue  # who sent it has not heard of that yet
            named = {"machine": machine, "span": reading.window, "source": reading.source, "at": reading.at}
            is_it = and_(READINGS.c.account_id == self.account_id, *(READINGS.c[k] == v for k, v in named.items()))
            row = self.connection.execute(select(READINGS).where(is_it)).one_or_none()
            names = ("percent", "plan", "resets_at", "lesson", "revision", "removed")
            said = {name: getattr(reading, name) for name in names}
            if row is None:
                ours = {"account_id": self.account_id, "received_at": self.now, "seq": self._next()}
                self.connection.execute(insert(READINGS).values(**named, **said, **ours))
            elif _rank(reading) > _rank(row):
                self.connection.execute(update(READINGS).where(is_it).values(**said, seq=self._next()))


class _Said(msgspec.Struct, frozen=True):
    """One word on a response."""

    usage: Usage
    generation: int

    def with_(self, other: "_Said") -> "_Said":
        """Both together: the later reading of the transcript, or the maximum of two of the same one."""
        if self.generation != other.generation:
            return max(self, other, key=lambda said: said.generation)
        return _Said(merge_lines(self.usage, other.usage), self.generation)

    def columns(self) -> dict[str, Any]:
        """The values of its row."""
        values = {name: getattr(self.usage, name) for name in _VALUES if name != "generation"}
        return {**values, "generation": self.generation}


def _gathered(sources: Iterable[Source]) -> dict[str, tuple[Source, dict[str, _Said]]]:
    """Each source once, with each of its responses once."""
    found: dict[str, tuple[Source, dict[str, _Said]]] = {}
    for source in sources:
        _, responses = found.get(source.id, (None, {}))
        for one in source.responses:
            said = _Said(usage(one, source.session), one.generation)
            before = responses.get(one.id)
            responses[one.id] = said if before is None else before.with_(said)
        found[source.id] = (source, responses)
    return found


def _rank(reading: Reading | Row[Any]) -> tuple[int, bool, float]:
    """Of two words on one reading the one with the higher rank holds, in whatever order they come."""
    return (reading.revision, reading.removed, reading.percent)


_UPDATE = (
    update(RESPONSES)
    .where(RESPONSES.c.source_id == bindparam("of_source"))
    .where(RESPONSES.c.key == bindparam("of_key"))
    .where(RESPONSES.c.received_at == bindparam("of_received_at"))
    .values({name: bindparam(name) for name in (*_VALUES, "seq")})
)
