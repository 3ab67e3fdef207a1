"""What Claude showed, on its way to the hub and from there: readings, and limits that were hit."""

import sqlite3
from collections.abc import Collection, Iterable
from typing import get_args

from mytokentracker import prices, snapshots
from mytokentracker.core.records import LimitHit
from mytokentracker.core.spending import by_model_and_kind
from mytokentracker.core.windows import LENGTHS
from mytokentracker.hub.wire import FAR, PlanName, Reading
from mytokentracker.learning import learnt_from
from mytokentracker.store import limit_hits
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading, readings_of, readings_within
from mytokentracker.store.transaction import transaction

_PLANS = get_args(PlanName)


def leaving(
    connection: sqlite3.Connection, ids: Iterable[int], hits: Iterable[LimitHit], plan: str
) -> tuple[Reading, ...]:
    """Stored readings and limit hits as they are sent; what the hub has no place for is left out.

    plan: the one that is chosen, for hits, which name none.
    """
    plan = plan if plan in _PLANS else "custom"
    told = [
        Reading(
            at=one.at,
            window=one.window,
            percent=one.percent,
            source=one.source,  # type: ignore[arg-type]  # those that the store knows
            plan=one.plan if one.plan in _PLANS else "custom",  # type: ignore[arg-type]
            machine=one.machine or None,
            resets_at=_on_wire(one.resets_at),
            lesson=one.learnt,
            revision=one.revision,
            removed=removed,
        )
        for one, removed in readings_of(connection, ids)
        if 0 <= one.at <= FAR and 0 <= one.percent <= 1000 and (one.source != "limit" or one.revision)
    ]
    told += [
        Reading(
            at=hit.at,
            window=hit.window,
            percent=100.0,
            source="limit",
            plan=plan,  # type: ignore[arg-type]
            resets_at=_on_wire(hit.resets_at),
        )
        for hit in hits
        if 0 <= hit.at <= FAR and 0 < len(hit.window) <= 40 and hit.window.isprintable()
    ]
    return tuple(told)


def arriving(
    connection: sqlite3.Connection,
    configuration: snapshots.Configuration,
    told: Iterable[Reading],
    own: Collection[str],
    machines: dict[str, int],
) -> None:
    """Takes in what others told, inside a transaction of the caller's.

    own: the keys that this machine has and had. machines: ids in the store by key. What was used is
    counted here, from all machines.
    """
    readings, reader = Readings(connection), Reader(connection)
    for one in told:
        machine = "" if one.machine is None or one.machine in own else one.machine
        if one.source == "limit" and not (one.revision or one.removed):
            hit = LimitHit(one.window, one.at, one.resets_at)
            limit_hits.put(connection, (hit,), machines.get(machine))
        elif one.window in LENGTHS:
            # A hit is the same one whoever had it: what is said of it is said of all.
            place = "" if one.source == "limit" else machine
            stored = _stored(reader, configuration, one, place)
            readings.hear(stored, removed=one.removed)


def count_again(connection: sqlite3.Connection, configuration: snapshots.Configuration, since: int) -> None:
    """What was used when Claude showed a number from then on, counted again with what others told since."""
    reader, writer = Reader(connection), Readings(connection)
    changed = []
    for one in readings_within(connection, since):
        spend = by_model_and_kind(reader.uses_between(one.starts_at, one.at + 1), configuration.prices)
        if spend != one.spend:
            changed.append((one.id, spend))
    if changed:
        with transaction(connection):
            for reading_id, spend in changed:
                writer.put_spend(reading_id, spend)


def _stored(reader: Reader, configuration: snapshots.Configuration, one: Reading, machine: str) -> StoredReading:
    plan = configuration.choices.plan
    if one.plan != plan.name:
        plan = prices.plans().get(one.plan, plan)
    if one.resets_at is not None:
        starts_at = one.resets_at - LENGTHS[one.window]
    else:
        spans = snapshots.spans_at(reader, configuration, learnt_from(()), one.at)
        starts_at = (spans.session if one.window == "session" else spans.week).starts_at
    spend = {}
    if not one.removed:
        spend = by_model_and_kind(reader.uses_between(starts_at, one.at + 1), configuration.prices)
    return StoredReading(
        at=one.at,
        window=one.window,
        percent=one.percent,
        source=one.source,
        plan=one.plan,
        budget_microusd=plan.budget_microusd(one.window),
        starts_at=starts_at,
        resets_at=one.resets_at,
        spend=spend,
        learnt=one.lesson,
        machine=machine,
        revision=one.revision,
    )


def _on_wire(at: int | None) -> int | None:
    return at if at is not None and 0 <= at <= FAR else None
