"""What is new for a machine since its cursor, and all of an account for an export."""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, select

from mytokentracker.hub.server import accounts, tables
from mytokentracker.hub.server.database import Database
from mytokentracker.hub.server.refusing import Refused
from mytokentracker.hub.server.tables import ACCOUNTS, MACHINES, READINGS, RESPONSES, SOURCES
from mytokentracker.hub.wire import Changes, Reading, Source, response

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
    """What other machines than `own` sent after the cursor, at most `limit` of each kind. Raises: Refused."""
    account = connection.execute(select(ACCOUNTS).where(ACCOUNTS.c.id == account_id)).one()
    there = select(MACHINES).where(MACHINES.c.account_id == account_id, MACHINES.c.removed_at.is_(None))
    machines = {row.id: row for row in connection.execute(there)}
    restarted = cursor.epoch not in ("", account.epoch) or cursor.seq > account.seq
    after = 0 if restarted or not cursor.epoch else cursor.seq
    mine = next((row.id for row in machines.values() if row.key == own), None)
    asked = (_responses(account_id, mine), _sources(account_id, mine), _readings(account_id, own))
    found = [_next(connection, kind, after, limit + 1) for kind in asked]
    # What is told of one kind ends where another one has more than fits.
    ends = [rows[limit - 1].seq for rows in found if len(rows) > limit]
    upto = min(ends, default=account.seq)
    responses, sources, readings = ([row for row in rows if row.seq <= upto] for rows in found)
    return Changes(
        cursor=Cursor(account.epoch, upto).text,
        more=bool(ends),
        restarted=restarted,
        sources=tuple(
            _source(row, machines[row.machine_id].key, said)
            for row, said in _with_responses(connection, sources, responses)
        ),
        readings=tuple(_reading(row) for row in readings),
        machines=accounts.machines(connection, account_id),
        settings=accounts.settings(account),
        now=now,
    )


def _next(connection: Connection, kind: Select[Any], after: int, limit: int) -> list[Row[Any]]:
    seq = kind.selected_columns.seq
    return list(connection.execute(kind.where(seq > after).order_by(seq).limit(limit)))


def _responses(account_id: int, own: int | None) -> Select[Any]:
    found = select(RESPONSES).where(RESPONSES.c.account_id == account_id)
    if own is not None:
        found = found.join(SOURCES, SOURCES.c.id == RESPONSES.c.source_id).where(SOURCES.c.machine_id != own)
    return found


def _sources(account_id: int, own: int | None) -> Select[Any]:
    """Those that changed themselves."""
    found = select(SOURCES).where(SOURCES.c.account_id == account_id)
    return found if own is None else found.where(SOURCES.c.machine_id != own)


def _readings(account_id: int, own: str) -> Select[Any]:
    # One's own readings too, where another machine corrected them: theirs have the higher revision.
    told = (READINGS.c.machine != own) | (READINGS.c.revision > 0)
    return select(READINGS).where(READINGS.c.account_id == account_id, told)


def _with_responses(
    connection: Connection, changed: list[Row[Any]], responses: list[Row[Any]]
) -> list[tuple[Row[Any], list[Row[Any]]]]:
    """The sources that changed, and those of these responses, each with its responses."""
    by_source: dict[int, list[Row[Any]]] = {}
    for row in responses:
        by_source.setdefault(row.source_id, []).append(row)
    found = {row.id: row for row in changed}
    missing = [number for number in by_source if number not in found]
    for first in range(0, len(missing), 500):
        some = SOURCES.c.id.in_(missing[first : first + 500])
        found.update((row.id, row) for row in connection.execute(select(SOURCES).where(some)))
    return [(found[number], by_source.get(number, [])) for number in sorted(found)]


def exported(database: Database, account_id: int, now: float) -> Iterator[bytes]:
    """All that the hub has of an account, as lines of JSON: the account, then pages of what machines sent.

    Each page is a transaction of its own, so that a slow reader holds nothing up.
    """
    with database.reading() as connection:
        account = accounts.described(connection, account_id, now)
    yield msgspec.json.encode(account) + b"\n"
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
        responses=tuple(response(tables.usage(one, row.session), one.generation) for one in responses),
        machine=machine,
        first_at=row.first_at,
        project=row.project,
        main=row.main,
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
