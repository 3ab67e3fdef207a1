"""The store's read-only side: what snapshots, reports and exports are made from."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from mytokentracker.core.official import Official
from mytokentracker.core.records import History, LimitHit, Spend, Tokens, Totals
from mytokentracker.core.reports import QUARTER_SECONDS
from mytokentracker.core.spending import ModelUse
from mytokentracker.core.windows import AHEAD_SECONDS
from mytokentracker.store.heard import stored_official
from mytokentracker.store.limit_hits import limit_hits
from mytokentracker.store.readings import Shown, StoredReading, all_readings, latest_readings, shown_between
from mytokentracker.store.sums import added_up, columns, counted, totals_of

_STALE = "(SELECT id FROM sessions WHERE stale)"
# A fifth of the rows of the roll-up, for sums over all time; what is not up to date there is taken from the roll-up.
_BY_SESSION = (
    f"(SELECT session_id, {columns('c')} FROM session_sums c WHERE session_id NOT IN {_STALE}"  # noqa: S608 - constants
    f" UNION ALL SELECT session_id, {columns('q')} FROM quarters q WHERE session_id IN {_STALE})"
)


class Sum(msgspec.Struct, frozen=True):
    """A sum over the roll-up for one value of each key asked for; quarter -1 is an unknown time.

    credits_microusd: the part of the cost that is billed to usage credits and not held against the plan.
    """

    keys: tuple[Any, ...]
    totals: Totals
    credits_microusd: int = 0
    web_searches: int = 0


class Filter(msgspec.Struct, frozen=True):
    """What a report is narrowed to: quarters from..until (not included), and names of projects and models.

    Unknown times, quarter -1, are in what is open at both ends, or begins with -1.
    """

    from_quarter: int | None = None
    until_quarter: int | None = None
    projects: tuple[str | None, ...] | None = None
    models: tuple[str, ...] | None = None


class Reader:
    """Answers questions about the store over any connection to it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._query = connection.execute
        self.connection = connection

    def spends(self, since: int, until: int) -> tuple[Spend, ...]:
        """What counts against the plan, response by response, since <= at < until, in ascending order."""
        rows = self._query(
            "SELECT at, cost_microusd FROM responses WHERE at >= ? AND at < ? AND NOT fast ORDER BY at", (since, until)
        )
        return tuple(Spend(at, cost) for at, cost in rows)

    def spends_by_quarter(self, since: int, until: int) -> tuple[Spend, ...]:
        """The same by quarter of an hour, for long stretches; the first one, cut by `since`, is exact."""
        first = -(-since // QUARTER_SECONDS)
        edge = self.spends(since, first * QUARTER_SECONDS)
        rows = self._query(
            "SELECT quarter, sum(cost_microusd - credits_microusd) FROM quarters WHERE quarter >= ? AND quarter < ?"
            " GROUP BY quarter ORDER BY quarter",
            (first, -(-until // QUARTER_SECONDS)),
        )
        return (*edge, *(Spend(quarter * QUARTER_SECONDS, cost) for quarter, cost in rows))

    def uses_between(self, since: int, until: int) -> list[ModelUse]:
        """What counts against the plan per model and quarter of an hour, since <= at < until; exact at both ends."""
        first, end = -(-since // QUARTER_SECONDS), until // QUARTER_SECONDS
        if first >= end:
            return self._uses_of_responses(since, until)
        return [
            *self._uses_of_responses(since, first * QUARTER_SECONDS),
            *self._uses_of_quarters(first, end),
            *self._uses_of_responses(end * QUARTER_SECONDS, until),
        ]

    def _uses_of_responses(self, since: int, until: int) -> list[ModelUse]:
        rows = self._query(
            "SELECT m.name, r.at / 900, sum(r.input), sum(r.output), sum(r.cache_write_5m), sum(r.cache_write_1h),"
            " sum(r.cache_read), sum(r.cost_microusd) FROM responses r JOIN models m ON m.id = r.model_id"
            " WHERE r.at >= ? AND r.at < ? AND NOT r.fast GROUP BY 1, 2 ORDER BY 2, 1",
            (since, until),
        )
        return [_use(row) for row in rows]

    def _uses_of_quarters(self, first: int, end: int) -> list[ModelUse]:
        # The roll-up does not part the tokens of fast mode from others: where there are both, responses are counted.
        rows = self._query(
            "SELECT m.name, q.quarter, sum(q.input), sum(q.output), sum(q.cache_write_5m), sum(q.cache_write_1h),"
            " sum(q.cache_read), sum(q.cost_microusd - q.credits_microusd), sum(q.credits_microusd) FROM quarters q"
            " JOIN models m ON m.id = q.model_id WHERE q.quarter >= ? AND q.quarter < ? GROUP BY 1, 2"
            " HAVING sum(q.cost_microusd - q.credits_microusd) > 0 ORDER BY 2, 1",
            (first, end),
        ).fetchall()
        mixed = {(model, quarter * QUARTER_SECONDS) for model, quarter, *_, credits in rows if credits}
        found = [_use(row) for *row, credits in rows if not credits]
        for at in sorted({at for _, at in mixed}):
            found += [use for use in self._uses_of_responses(at, at + QUARTER_SECONDS) if (use.model, at) in mixed]
        return found

    def times_between(self, since: int, until: int) -> tuple[int, ...]:
        """When responses were made, since <= at < until, ascending."""
        query = "SELECT at FROM responses WHERE at >= ? AND at < ? ORDER BY at"
        return tuple(at for (at,) in self._query(query, (since, until)))

    def current_model(self, now: int) -> str | None:
        """The model of the latest response outside subagents; None when there is none."""
        row = self._query(
            "SELECT m.name FROM responses r JOIN models m ON m.id = r.model_id WHERE r.at <= ? AND NOT r.subagent"
            " ORDER BY r.at DESC LIMIT 1",
            (now + AHEAD_SECONDS,),
        ).fetchone()
        return row[0] if row else None

    def first_at(self) -> int | None:
        """The time of the first response; None when there is none."""
        first: int | None = self._query("SELECT min(at) FROM responses").fetchone()[0]
        return first

    def newest_at(self, until: int | None = None) -> int | None:
        """The time of the latest response; of those before `until`, where that is given."""
        if until is None:
            row = self._query("SELECT max(at) FROM responses").fetchone()
        else:
            row = self._query("SELECT max(at) FROM responses WHERE at < ?", (until,)).fetchone()
        newest: int | None = row[0]
        return newest

    def limit_hits(self, since: int, until: int) -> tuple[LimitHit, ...]:
        """When Claude refused to go on, since <= at < until, oldest first."""
        return limit_hits(self.connection, since, until)

    def data_version(self) -> int:
        """Another number whenever another connection has changed the store. Source: PRAGMA data_version."""
        version: int = self._query("PRAGMA data_version").fetchone()[0]
        return version

    def readings(self) -> tuple[StoredReading, ...]:
        """What Claude said of the windows, oldest first."""
        return all_readings(self.connection)

    def shown(self, since: int, until: int) -> tuple[Shown, ...]:
        """What Claude showed with since <= at < until, oldest first."""
        return shown_between(self.connection, since, until)

    def latest_readings(self) -> tuple[StoredReading, ...]:
        """Those of them that count for today's numbers."""
        return latest_readings(self.connection)

    def official(self) -> Official:
        """What counts of all that status lines were told."""
        return stored_official(self.connection)

    def history(self) -> History:
        """What the store holds in all."""
        responses, sessions = self._query(
            "SELECT sum(responses), sum(sessions) FROM"  # noqa: S608 - constants
            " (SELECT sum(responses) AS responses, count(*) AS sessions FROM session_sums"
            f" WHERE session_id NOT IN {_STALE} UNION ALL"
            f" SELECT sum(responses), count(DISTINCT session_id) FROM quarters WHERE session_id IN {_STALE})"
        ).fetchone()
        projects = self._query("SELECT count(DISTINCT project_id) FROM sessions").fetchone()[0]
        return History(responses or 0, sessions, projects, self.first_at())

    def projects(self) -> tuple[str | None, ...]:
        """The folders of all projects; None stands for sessions without one."""
        return (None, *(folder for (folder,) in self._query("SELECT folder FROM projects ORDER BY folder")))

    def models(self) -> tuple[str, ...]:
        """The names of all models, as written in transcripts."""
        return tuple(name for (name,) in self._query("SELECT name FROM models ORDER BY name"))

    def sums(self, keys: tuple[str, ...], only: Filter) -> list[Sum]:
        """Sums over the roll-up, one for each combination of the keys, of "quarter", "project", "model", "session".

        Without keys it is one sum, also over nothing.
        """
        is_of_sessions = not {"quarter", "model"} & {*keys}
        unbounded = only.from_quarter is None and only.until_quarter is None and only.models is None
        table = _BY_SESSION if is_of_sessions and unbounded else "quarters"
        return self._sums(table, added_up("q"), keys, _where(only))

    def sums_of(self, keys: tuple[str, ...], stretches: Sequence[tuple[int, int]], only: Filter) -> list[list[Sum]]:
        """Those of each of many stretches, first <= quarter < last, at once; `only` says nothing of quarters."""
        where, values = _where(only)
        inside = "q.quarter >= json_extract(p.value, '$[0]') AND q.quarter < json_extract(p.value, '$[1]')"
        where, asked = f"{where or 'WHERE true'} AND {inside}", msgspec.json.encode(stretches).decode()
        found: list[list[Sum]] = [[] for _ in stretches]
        many = "json_each(?) p CROSS JOIN quarters"  # which keeps the order: there are fewer stretches
        for one in self._sums(many, added_up("q"), ("stretch", *keys), (where, [asked, *values])):
            found[one.keys[0]].append(msgspec.structs.replace(one, keys=one.keys[1:]))
        return found

    def sums_between(self, keys: tuple[str, ...], since: int, until: int, only: Filter) -> list[Sum]:
        """The same response by response, since <= at < until, for stretches that do not begin or end on a quarter."""
        where, values = _where(msgspec.structs.replace(only, from_quarter=None, until_quarter=None))
        where = f"{where} AND q.at >= ? AND q.at < ?" if where else "WHERE q.at >= ? AND q.at < ?"
        return self._sums("responses", counted("q"), keys, (where, [*values, since, until]))

    def _sums(self, table: str, sums: str, keys: tuple[str, ...], only: tuple[str, list[Any]]) -> list[Sum]:
        columns = {"quarter": "q.quarter", "project": "s.project_id", "model": "q.model_id", "session": "s.session"}
        chosen = ["p.key" if key == "stretch" else columns[key] for key in keys]
        where, values = only
        # Names are put in afterwards: groups are made of numbers, several times faster.
        join = "JOIN sessions s ON s.id = q.session_id" if any("s." in part for part in (*chosen, where)) else ""
        group = f"GROUP BY {', '.join(str(i + 1) for i in range(len(chosen)))}" if chosen else ""
        query = f"SELECT {', '.join((*chosen, sums))} FROM {table} q {join} {where} {group}"  # noqa: S608
        rows, count = self._query(query, values).fetchall(), len(chosen)
        names = [self._names(key) for key in keys]
        return [_sum(row, names, count) for row in rows]

    def _names(self, key: str) -> dict[int | None, str | None] | None:
        """The names by which a key's values are known; None where they are names already."""
        if key in ("stretch", "quarter", "session"):
            return None
        column = "folder" if key == "project" else "name"
        return {None: None, **dict(self._query(f"SELECT id, {column} FROM {key}s"))}  # noqa: S608 - constants

    def session_times(self, only: Filter) -> dict[str, list[int]]:
        """When the responses of each session were made, ascending, by session."""
        where, values = _where(only, quarter="q.at / 900")
        times: dict[str, list[int]] = {}
        for session, at in self._query(
            "SELECT s.session, q.at FROM responses q JOIN sessions s ON s.id = q.session_id"  # noqa: S608
            f" {where} ORDER BY q.at",
            values,
        ):
            if at is not None:
                times.setdefault(session, []).append(at)
        return times

    def responses(self) -> Iterator[tuple[Any, ...]]:
        """Every response for an export, oldest first.

        at, message_id, session, project, model, the five token counts, cost_microusd, unfinished, subagent.
        """
        yield from self._query(
            "SELECT r.at, coalesce(r.message_id, r.key), s.session, p.folder, m.name, r.input, r.output,"
            " r.cache_write_5m, r.cache_write_1h, r.cache_read, r.cost_microusd, 1 - r.finished, r.subagent"
            " FROM responses r JOIN sessions s ON s.id = r.session_id JOIN models m ON m.id = r.model_id"
            " LEFT JOIN projects p ON p.id = s.project_id ORDER BY r.at, r.id"
        )


def _use(row: Sequence[Any]) -> ModelUse:
    model, quarter, *counts, cost = row
    return ModelUse(model, quarter * QUARTER_SECONDS, Tokens(*counts), cost)


def _where(only: Filter, quarter: str = "q.quarter") -> tuple[str, list[Any]]:
    parts: list[str] = []
    values: list[Any] = []
    if only.from_quarter is not None:
        parts.append(f"{quarter} >= ?")
        values.append(only.from_quarter)
    if only.until_quarter is not None:
        parts.append(f"{quarter} < ?")
        values.append(only.until_quarter)
        if only.from_quarter is None:
            parts.append(f"{quarter} >= 0")
    if only.projects is not None:
        parts.append(in_folders(only.projects, values))
    if only.models is not None:
        marks = ", ".join("?" * len(only.models))
        parts.append(f"q.model_id IN (SELECT id FROM models WHERE name IN ({marks}))")  # noqa: S608
        values += only.models
    return ("WHERE " + " AND ".join(parts) if parts else ""), values


def in_folders(folders: Sequence[str | None], values: list[Any]) -> str:
    """What `sessions s` of these projects fulfil; adds what is bound to the question marks in it to `values`."""
    known = [folder for folder in folders if folder is not None]
    values.extend(known)
    none = " OR s.project_id IS NULL" if None in folders else ""
    marks = ", ".join("?" * len(known))
    return f"(s.project_id IN (SELECT id FROM projects WHERE folder IN ({marks})){none})"  # noqa: S608


def _sum(row: tuple[Any, ...], names: list[dict[int | None, str | None] | None], count: int) -> Sum:
    keys = tuple(key if named is None else named[key] for key, named in zip(row, names, strict=False))
    sums = row[count:]
    *_, credits, searches, _unfinished = sums
    return Sum(keys, totals_of(sums), credits or 0, searches or 0)
