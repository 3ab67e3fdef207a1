"""Lists of sessions out of hundreds of thousands: which fit, in which order, and the rows of a part of them."""

import sqlite3
from array import array
from collections.abc import Sequence
from typing import Any

import msgspec

from mytokentracker.core.records import Totals
from mytokentracker.store.reader import in_folders
from mytokentracker.store.sums import added_up, columns, totals_of

_TOKENS = "c.input + c.output + c.cache_write_5m + c.cache_write_1h + c.cache_read"
ORDERS = {
    "started": "c.started_at",
    "ended": "c.ended_at",
    "active": "c.active_seconds",
    "responses": "c.responses",
    "tokens": _TOKENS,
    "cost": "c.cost_microusd",
    "unfinished": "c.unfinished",
}
"""By what a list can be sorted."""


class Word(msgspec.Struct, frozen=True):
    """One word that a session must be found by: a part of its id, or one of these projects' folders or models."""

    part_of_id: str
    folders: tuple[str | None, ...] = ()
    models: tuple[str, ...] = ()


class Wanted(msgspec.Struct, frozen=True):
    """Which sessions: at work within since <= at < until, in these folders, with one of these models, by all words.

    None does not narrow. order: one of ORDERS.
    """

    words: tuple[Word, ...] = ()
    since: int | None = None
    until: int | None = None
    folders: tuple[str | None, ...] | None = None
    models: tuple[str, ...] | None = None
    order: str = "started"
    descending: bool = True


class Listed(msgspec.Struct, frozen=True):
    """One row. folder: its project's. models: by name. started_at, ended_at: None where no response is dated."""

    session: str
    folder: str | None
    models: tuple[str, ...]
    totals: Totals
    started_at: int | None
    ended_at: int | None
    active_seconds: int


def session_ids(connection: sqlite3.Connection, wanted: Wanted) -> "array[int]":
    """The rows' ids of all sessions that fit, in order; undated ones last."""
    where, values = _where(wanted)
    column = ORDERS[wanted.order]
    direction = "DESC" if wanted.descending else "ASC"
    order = f"{column} IS NULL, {column} {direction}, c.session_id {direction}"
    rows = connection.execute(f"SELECT c.session_id {where} ORDER BY {order}", values)
    return array("q", (session_id for (session_id,) in rows))


def session_totals(connection: sqlite3.Connection, wanted: Wanted) -> Totals:
    """All sessions that fit, together."""
    where, values = _where(wanted)
    return totals_of(connection.execute(f"SELECT {added_up('c')} {where}", values).fetchone())


def listed(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[Listed, ...]:
    """The rows of these ids, in their order; without sessions that are gone meanwhile."""
    wanted = msgspec.json.encode(list(ids)).decode()
    models: dict[int, list[str]] = {}
    for session_id, name in connection.execute(
        "SELECT DISTINCT q.session_id, m.name FROM json_each(?) j JOIN quarters q ON q.session_id = j.value"
        " JOIN models m ON m.id = q.model_id ORDER BY m.name",
        (wanted,),
    ):
        models.setdefault(session_id, []).append(name)
    rows = connection.execute(
        f"SELECT c.session_id, s.session, p.folder, c.started_at, c.ended_at, c.active_seconds, {columns('c')}"  # noqa: S608
        " FROM json_each(?) j JOIN session_sums c ON c.session_id = j.value JOIN sessions s ON s.id = c.session_id"
        " LEFT JOIN projects p ON p.id = s.project_id",
        (wanted,),
    )
    found = {}
    for session_id, session, folder, started, ended, active, *sums in rows:
        used = tuple(models.get(session_id, ()))
        found[session_id] = Listed(session, folder, used, totals_of(sums), started, ended, active)
    return tuple(found[session_id] for session_id in ids if session_id in found)


def _where(wanted: Wanted) -> tuple[str, list[Any]]:
    parts: list[str] = []
    values: list[Any] = []
    if wanted.since is not None:
        parts.append("c.ended_at >= ?")
        values.append(wanted.since)
    if wanted.until is not None:
        parts.append("c.started_at < ?")
        values.append(wanted.until)
    if wanted.folders is not None:
        parts.append(in_folders(wanted.folders, values))
    if wanted.models is not None:
        parts.append(_with_models(wanted.models, values))
    for word in wanted.words:
        # Not LIKE, to which % and _ mean something; ids are of ASCII letters.
        either = ["instr(lower(s.session), ?) > 0"]
        values.append(word.part_of_id.lower())
        if word.folders:
            either.append(in_folders(word.folders, values))
        if word.models:
            either.append(_with_models(word.models, values))
        parts.append(f"({' OR '.join(either)})")
    which = f"WHERE {' AND '.join(parts)}" if parts else ""
    join = "JOIN sessions s ON s.id = c.session_id" if "s." in which else ""
    return f"FROM session_sums c {join} {which}", values


def _with_models(models: tuple[str, ...], values: list[Any]) -> str:
    values.extend(models)
    marks = ", ".join("?" * len(models))
    ids = f"SELECT id FROM models WHERE name IN ({marks})"  # noqa: S608
    return f"c.session_id IN (SELECT session_id FROM quarters WHERE model_id IN ({ids}))"  # noqa: S608
