"""The store's read-only side: what snapshots, reports and exports are made from."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from mytokentracker.core.records import History, Spend, Tokens, Totals
from mytokentracker.core.reports import QUARTER_SECONDS
from mytokentracker.core.spending import ModelUse
from mytokentracker.core.windows import AHEAD_SECONDS
from mytokentracker.store.readings import StoredReading, all_readings

_SUMS = (
    "sum(q.responses), sum(q.input), sum(q.output), sum(q.cache_write_5m), sum(q.cache_write_1h), sum(q.cache_read),"
    " sum(q.cost_microusd), sum(q.unfinished)"
)


class Sum(msgspec.Struct, frozen=True):
    """A sum over the roll-up for one value of each key asked for; quarter -1 is an unknown time."""

    keys: tuple[Any, ...]
    totals: Totals


class Filter(msgspec.Struct, frozen=True):
    """What a report is narrowed to: quarters from..until (not included), and names of projects and models."""

    from_quarter: int | None = None
    until_quarter: int | None = None
    projects: tuple[str | None, ...] | None = None
    models: tuple[str, ...] | None = None


class Reader:
    """Answers questions about the store over any connection to it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._query = connection.execute
        self._connection = connection

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

    def uses(self, since: int, until: int) -> list[ModelUse]:
        """What counts against the plan per model and quarter of an hour, since <= at < until; exact at both ends."""
        rows = self._query(
            "SELECT m.name, r.at / 900, sum(r.input), sum(r.output), sum(r.cache_write_5m), sum(r.cache_write_1h),"
            " sum(r.cache_read), sum(r.cost_microusd) FROM responses r JOIN models m ON m.id = r.model_id"
            " WHERE r.at >= ? AND r.at < ? AND NOT r.fast GROUP BY 1, 2 ORDER BY 2, 1",
            (since, until),
        )
        return [_use(row) for row in rows]

    def uses_by_quarter(self, since: int, until: int) -> list[ModelUse]:
        """The same for long stretches, from the roll-up; exact at its beginning."""
        first, end = -(-since // QUARTER_SECONDS), -(-until // QUARTER_SECONDS)
        # The roll-up does not part the tokens of fast mode from others: where there are both, responses are counted.
        rows = self._query(
            "SELECT m.name, q.quarter, sum(q.input), sum(q.output), sum(q.cache_write_5m), sum(q.cache_write_1h),"
            " sum(q.cache_read), sum(q.cost_microusd - q.credits_microusd), sum(q.credits_microusd) FROM quarters q"
            " JOIN models m ON m.id = q.model_id WHERE q.quarter >= ? AND q.quarter < ? GROUP BY 1, 2"
            " HAVING sum(q.cost_microusd - q.credits_microusd) > 0 ORDER BY 2, 1",
            (first, end),
        ).fetchall()
        mixed = {(model, quarter * QUARTER_SECONDS) for model, quarter, *_, credits in rows if credits}
        found = self.uses(since, first * QUARTER_SECONDS)
        found += [_use(row) for *row, credits in rows if not credits]
        for at in sorted({at for _, at in mixed}):
            found += [use for use in self.uses(at, at + QUARTER_SECONDS) if (use.model, at) in mixed]
        return found

    def uses_between(self, since: int, until: int) -> list[ModelUse]:
        """The same, exact at both ends; nothing where `until` is not later."""
        edge = until - until % QUARTER_SECONDS
        if since >= edge:
            return self.uses(since, until)
        return [*self.uses_by_quarter(since, edge), *self.uses(edge, until)]

    def times(self, since: int) -> tuple[int, ...]:
        """When responses were made, ascending."""
        return tuple(at for (at,) in self._query("SELECT at FROM responses WHERE at >= ? ORDER BY at", (since,)))

    def current_model(self, now: int) -> str | None:
        """The model of the latest response outside subagents; None when there is none."""
        row = self._query(
            "SELECT m.name FROM responses r JOIN models m ON m.id = r.model_id WHERE r.at <= ? AND NOT r.subagent"
            " ORDER BY r.at DESC LIMIT 1",
            (now + AHEAD_SECONDS,),
        ).fetchone()
        return row[0] if row else None

    def newest_at(self) -> int | None:
        """The time of the latest response."""
        newest: int | None = self._query("SELECT max(at) FROM responses").fetchone()[0]
        return newest

    def data_version(self) -> int:
        """Another number whenever another connection has changed the store. Source: PRAGMA data_version."""
        version: int = self._query("PRAGMA data_version").fetchone()[0]
        return version

    def readings(self) -> tuple[StoredReading, ...]:
        """What Claude said of the windows, oldest first."""
        return all_readings(self._connection)

    def history(self) -> History:
        """What the store holds in all."""
        responses, sessions = self._query("SELECT sum(responses), count(DISTINCT session_id) FROM quarters").fetchone()
        projects = self._query("SELECT count(DISTINCT project_id) FROM sessions").fetchone()[0]
        first_at = self._query("SELECT min(at) FROM responses").fetchone()[0]
        return History(responses or 0, sessions, projects, first_at)

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
        columns = {"quarter": "q.quarter", "project": "p.folder", "model": "m.name", "session": "s.session"}
        chosen = [columns[key] for key in keys]
        where, values = _where(only)
        group = f"GROUP BY {', '.join(str(i + 1) for i in range(len(chosen)))}" if chosen else ""
        rows = self._query(
            f"SELECT {', '.join((*chosen, _SUMS))} FROM quarters q JOIN sessions s ON s.id = q.session_id"  # noqa: S608
            f" JOIN models m ON m.id = q.model_id LEFT JOIN projects p ON p.id = s.project_id {where} {group}",
            values,
        )
        count = len(chosen)
        return [Sum(tuple(row[:count]), _totals(row[count:])) for row in rows]

    def session_times(self, only: Filter) -> dict[str, list[int]]:
        """When the responses of each session were made, ascending, by session."""
        where, values = _where(only, quarter="r.at / 900")
        times: dict[str, list[int]] = {}
        for session, at in self._query(
            "SELECT s.session, r.at FROM responses r JOIN sessions s ON s.id = r.session_id"  # noqa: S608
            f" JOIN models m ON m.id = r.model_id LEFT JOIN projects p ON p.id = s.project_id {where} ORDER BY r.at",
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
        parts.append(f"{quarter} < ? AND {quarter} >= 0")
        values.append(only.until_quarter)
    for column, names in (("p.folder", only.projects), ("m.name", only.models)):
        if names is not None:
            known = [name for name in names if name is not None]
            none = f" OR {column} IS NULL" if None in names else ""
            parts.append(f"({column} IN ({', '.join('?' * len(known))}){none})")
            values += known
    return ("WHERE " + " AND ".join(parts) if parts else ""), values


def _totals(row: tuple[int | None, ...]) -> Totals:
    responses, sent, output, write_5m, write_1h, read, cost, unfinished = (value or 0 for value in row)
    return Totals(responses, Tokens(sent, output, write_5m, write_1h, read), cost, unfinished)
