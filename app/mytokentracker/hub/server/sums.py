"""What an account used in a stretch of time: each response once, however many machines tell of it."""

from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from mytokentracker.hub.account import MachineSum, Sum, Used
from mytokentracker.hub.server.tables import MACHINES, RESPONSES, SOURCES

_TOKENS = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")


def used(connection: Connection, account_id: int, since: int, until: int) -> Used:
    """The account's sum and each machine's, over responses with since <= at < until (UTC seconds)."""
    told = (
        select(RESPONSES.c.key, *(func.max(RESPONSES.c[name]).label(name) for name in _TOKENS))
        .where(RESPONSES.c.account_id == account_id, RESPONSES.c.at >= since, RESPONSES.c.at < until)
        .group_by(RESPONSES.c.key)
    )
    total = connection.execute(_sums(told)).one()
    by_machine = (
        told.join(SOURCES, SOURCES.c.id == RESPONSES.c.source_id)
        .join(MACHINES, MACHINES.c.id == SOURCES.c.machine_id)
        .add_columns(MACHINES.c.key.label("machine"))
        .group_by(MACHINES.c.key)
    )
    rows = connection.execute(_sums(by_machine, "machine")).all()
    machines = tuple(MachineSum(row.machine, _sum(row)) for row in sorted(rows, key=lambda row: row.machine))
    return Used(since, until, _sum(total), machines)


def _sums(told: Select[Any], *by: str) -> Select[Any]:
    each = told.subquery()
    keys = [each.c[name] for name in by]
    sums = (func.coalesce(func.sum(each.c[name]), 0).label(name) for name in _TOKENS)
    return select(*keys, func.count().label("responses"), *sums).group_by(*keys)


def _sum(row: Row[Any]) -> Sum:
    return Sum(int(row.responses), *(int(getattr(row, name)) for name in _TOKENS))
