"""What is new for a machine since its cursor, and all of an account for an export."""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from mytokentracker.hub.server import accounts
from mytokentracker.hub.server.database import Database
from mytokentracker.hub.server.refusing import Refused
from mytokentracker.hub.server.tables import ACCOUNTS, COUNTS, MACHINES, READINGS, RESPONSES, SOURCES
from mytokentracker.hub.wire import Changes, Reading, Response, Source

MOST_AT_ONCE = 10_000
_EXPORTED_AT_ONCE = 5_000


class Cursor(msgspec.Struct, frozen=True):
    """Up to which change of which epoch something is known. In a request: `<epoch>.<seq>`, or nothing at first."""

    epoch: str
    seq: int

    @classmethod
    def of(cls, text: str) -> "Cursor":
        """Raises: Refused when the text is none."""
        if not text:
            return cls("", 0)
        epoch, _, seq = text.partition(".")
        if not (seq.isascii() and seq.isdecimal() and len(seq) < 19 and len(epoch) <= 16):
            raise Refused(422, "This is not a cursor of the hub", "Give back the one of the last answer, or none.")
        return cls(epoch, int(seq))

    @property
    def text(self) -> str:
        """As machines keep it."""
        return f"{self.epoch}.{self.seq}"


def since(connection: Connection, account_id: int, cursor: Cursor, own: str, limit: int, now: float) -> Changes:
    """What other machines than `own` sent after the cursor, at most `limit` responses. Raises: Refused."""
    account = connection.execute(select(ACCOUNTS).where(ACCOUNTS.c.id == account_id)).one()
    machines = {
        row.id: row
        for row in connection.execute(select(MACHINES).where(MACHINES.c.account_id == account_id)).all()
        if row.removed_at is None
    }
    restarted = cursor.epoch not in ("", account.epoch) or cursor.seq > account.seq
    after = 0 if restarted or not cursor.epoch else cursor.seq
    mine = next((row.id for row in machines.values() if row.key == own), None)
    responses = _responses(connection, account_id, after, mine, limit + 1)
    more = len(responses) > limit
    upto = responses[limit - 1].seq if more else account.seq
    sources = _sources(connection, account_id, responses[:limit], (after, upto), mine)
    return Changes(
        cursor=Cursor(account.epoch, upto).text,
        more=more,
        restarted=restarted,
        sources=tuple(_source(row, machines[row.machine_id].key, said) for row, said in sources),
        readings=_readings(connection, account_id, after, upto, own),
        machines=accounts.machines(connection, account_id),
        settings=accounts.settings(account),
        now=now,
    )


def _responses(connection: Connection, account_id: int, after: int, own: int | None, limit: int) -> list[Row[Any]]:
    found = select(RESPONSES).where(RESPONSES.c.account_id == account_id, RESPONSES.c.seq > after)
    if own is not None:
        found = found.join(SOURCES, SOURCES.c.id == RESPONSES.c.source_id).where(SOURCES.c.machine_id != own)
    return list(connection.execute(found.order_by(RESPONSES.c.seq).limit(limit)))


def _sources(
    connection: Connection, account_id: int, responses: list[Row[Any]], between: tuple[int, int], own: int | None
) -> list[tuple[Row[Any], list[Row[Any]]]]:
    """The sources of these responses, and those that changed themselves, each with its responses."""
    by_source: dict[int, list[Row[Any]]] = {}
    for row in responses:
        by_source.setdefault(row.source_id, []).append(row)
    mine = SOURCES.c.account_id == account_id
    after, upto = between
    changed = select(SOURCES).where(mine, SOURCES.c.seq > after, SOURCES.c.seq <= upto)
    if own is not None:
        changed = changed.where(SOURCES.c.machine_id != own)
    found = {row.id: row for row in connection.execute(changed)}
    missing = [number for number in by_source if number not in found]
    for first in range(0, len(missing), 500):
        some = SOURCES.c.id.in_(missing[first : first + 500])
        found.update((row.id, row) for row in connection.execute(select(SOURCES).where(some)))
    return [(found[number], by_source.get(number, [])) for number in sorted(found)]


def _readings(connection: Connection, account_id: int, after: int, upto: int, own: str) -> tuple[Reading, ...]:
    # One's own readings too, where another machine corrected them: theirs have the higher revision.
    rows = connection.execute(
        select(READINGS)
        .where(READINGS.c.account_id == account_id, READINGS.c.seq > after, READINGS.c.seq <= upto)
        .where((READINGS.c.machine != own) | (READINGS.c.revision > 0))
        .order_by(READINGS.c.seq)
    )
    return tuple(_reading(row) for row in rows)


def exported(database: Database, account_id: int, now: float) -> Iterator[bytes]:
    """All that the hub has of an account, as lines of JSON: the account, then pages of what machines sent.

    Each page is a transaction of its own, so that a slow reader holds nothing up.
    """
    with database.reading() as connection:
        yield msgspec.json.encode(accounts.described(connection, account_id, now)) + b"\n"
    cursor, more = Cursor("", 0), True
    while more:
        with database.reading() as connection:
            page = since(connection, account_id, cursor, "", _EXPORTED_AT_ONCE, now)
        cursor, more = Cursor.of(page.cursor), page.more
        yield msgspec.json.encode({"sources": page.sources, "readings": page.readings}) + b"\n"


def _source(row: Row[Any], machine: str, responses: list[Row[Any]]) -> Source:
    return Source(
        id=row.name,
        session=row.session,
        responses=tuple(_response(one) for one in responses),
        machine=machine,
        first_at=row.first_at,
        project=row.project,
        main=row.main,
    )


def _response(row: Row[Any]) -> Response:
    counts = {name if name == "web_searches" else f"{name}_tokens": getattr(row, name) for name in COUNTS}
    return Response(
        id=row.key,
        model=row.model,
        at=row.at,
        unfinished=not row.finished,
        subagent=row.subagent,
        fast=row.fast,
        us=row.us,
        message_id=row.message_id,
        origin=row.origin,
        generation=row.generation,
        **counts,
    )


def _reading(row: Row[Any]) -> Reading:
    return Reading(
        at=row.at,
        window=row.span,
        percent=row.percent,
        source=row.source,
        plan=row.plan,
        machine=row.machine,
        resets_at=row.resets_at,
        lesson=row.lesson,
        revision=row.revision,
        removed=row.removed,
    )
