"""Questions of single pages of the charts window to the roll-up; what others ask too is in `reader`."""

import sqlite3

from mytokentracker.core.figures.quarters import QuarterUse, Use


def quarter_uses(connection: sqlite3.Connection, from_quarter: int, until_quarter: int) -> list[QuarterUse]:
    """What was used in each quarter of an hour, ascending; without those in which nothing was."""
    rows = connection.execute(
        "SELECT quarter, sum(responses), sum(input + output + cache_write_5m + cache_write_1h + cache_read),"
        " sum(cost_microusd), sum(credits_microusd), sum(unfinished) FROM quarters"
        " WHERE quarter >= ? AND quarter < ? GROUP BY quarter ORDER BY quarter",
        (from_quarter, until_quarter),
    )
    return [QuarterUse(*row) for row in rows]


def use_within(connection: sqlite3.Connection, from_quarter: int, until_quarter: int) -> Use:
    """What was used in all of these together."""
    row = connection.execute(
        "SELECT sum(responses), sum(input + output + cache_write_5m + cache_write_1h + cache_read),"
        " sum(cost_microusd), sum(unfinished) FROM quarters WHERE quarter >= ? AND quarter < ?",
        (from_quarter, until_quarter),
    ).fetchone()
    return Use() if row[0] is None else Use(*row)


def next_quarter(connection: sqlite3.Connection, quarter: int) -> int | None:
    """The first quarter of an hour from that one on in which something was used; None where there is none."""
    query = "SELECT min(quarter) FROM quarters WHERE quarter >= ?"
    found: int | None = connection.execute(query, (quarter,)).fetchone()[0]
    return found


def session_counts(
    connection: sqlite3.Connection, from_quarter: int | None, until_quarter: int | None
) -> list[tuple[str | None, int]]:
    """How many sessions were at work in each project's folder within those quarters of an hour; None is open."""
    if from_quarter is None and until_quarter is not None:
        from_quarter = 0  # as in Filter: unknown times are in what is open at both ends
    where, values = [], []
    for part, value in (("q.quarter >= ?", from_quarter), ("q.quarter < ?", until_quarter)):
        if value is not None:
            where.append(part)
            values.append(value)
    inside = f"WHERE {' AND '.join(where)}" if where else ""
    return connection.execute(
        "SELECT p.folder, count(*) FROM (SELECT DISTINCT q.session_id FROM quarters q"  # noqa: S608 - constants
        f" {inside}) d JOIN sessions s ON s.id = d.session_id LEFT JOIN projects p ON p.id = s.project_id"
        " GROUP BY s.project_id",
        values,
    ).fetchall()


def first_and_last(connection: sqlite3.Connection) -> list[tuple[str | None, int | None, int | None]]:
    """When each project's folder was used first and last; None where no response of it is dated."""
    return connection.execute(
        "SELECT p.folder, min(c.started_at), max(c.ended_at) FROM session_sums c JOIN sessions s ON s.id = c.session_id"
        " LEFT JOIN projects p ON p.id = s.project_id GROUP BY s.project_id"
    ).fetchall()
