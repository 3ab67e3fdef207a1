"""What Claude Code itself says of the windows becomes readings, with what we had counted in them at that moment."""

import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from mytokentracker import snapshots
from mytokentracker.core.official import AGAIN_SECONDS, Accepted, Heard, hear, may_wait
from mytokentracker.core.spending import by_model_and_kind
from mytokentracker.core.windows import AHEAD_SECONDS, LENGTHS
from mytokentracker.store.heard import KEPT_SECONDS, HeardWriter, heard_from, last_heard
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading
from mytokentracker.store.transaction import transaction

# When the status line is called, its response may not be in the transcript yet: it comes 60 to 90 ms later.
# Source: claude-code-client.md, section 0.
SETTLED_SECONDS = 1.0


class Taken(msgspec.Struct, frozen=True):
    """done: what need not be heard again. young: what waits to settle. is_new: the numbers are others now.

    again_in: seconds until something that waits is due; None when nothing does.
    """

    done: tuple[Heard, ...] = ()
    young: tuple[Heard, ...] = ()
    is_new: bool = False
    again_in: float | None = None


def take_in(
    connection: sqlite3.Connection,
    configuration: snapshots.Configuration,
    heard: Sequence[Heard],
    now: float,
    *,
    comes_again: bool = True,
) -> Taken:
    """Takes in what status lines were told, oldest first; all that was used until then should be counted already.

    What is younger than SETTLED_SECONDS, and what says nothing new within a minute, waits for the next time. Where none
    comes again, nothing waits; from what is too young, nothing is learnt. The same heard again changes nothing.
    Raises: sqlite3.Error.
    """
    befores = _befores(connection, heard, now)
    done, young, due, waits = [], [], [], []
    for one in heard:
        before = befores.get(one.session)
        is_settled = now - one.at_ms / 1000 >= SETTLED_SECONDS
        if _is_past(one, before) or not -KEPT_SECONDS <= one.at - now <= AHEAD_SECONDS:
            done.append(one)
        elif comes_again and not is_settled:
            young.append(one)
            waits.append(one.at_ms / 1000 + SETTLED_SECONDS - now)
        elif comes_again and before is not None and may_wait(one, before, now):
            waits.append(before.at + AGAIN_SECONDS - now)
        else:
            due.append((one, is_settled))
            befores[one.session] = one
    again_in = min(waits) if waits else None
    if not due:
        return Taken(tuple(done), tuple(young), again_in=again_in)
    with transaction(connection):
        is_new = _hear_all(connection, configuration, due, int(now))
    return Taken((*done, *(one for one, _ in due)), tuple(young), is_new, again_in)


def _befores(connection: sqlite3.Connection, heard: Iterable[Heard], now: float) -> dict[str, Heard]:
    """What was last heard of these sessions; without what this computer's clock dated into the future."""
    befores = heard_from(connection, {one.session for one in heard})
    return {session: one for session, one in befores.items() if one.at <= now + AHEAD_SECONDS}


def _is_past(one: Heard, before: Heard | None) -> bool:
    return before is not None and one.at_ms <= before.at_ms


def _hear_all(
    connection: sqlite3.Connection,
    configuration: snapshots.Configuration,
    heard: Sequence[tuple[Heard, bool]],
    now: int,
) -> bool:
    """Inside a transaction, in which no other process hears anything. Whether it changed the numbers."""
    writer, readings, plan = HeardWriter(connection), Readings(connection), configuration.choices.plan.name
    befores = _befores(connection, (one for one, _ in heard), now)
    reader = Reader(connection)
    stored = reader.official()
    known = stored.until(now)
    if known != stored:
        readings.forget_after(now + AHEAD_SECONDS)
    accepted: list[Accepted] = []
    for one, is_settled in heard:
        before = befores.get(one.session)
        if _is_past(one, before):  # another process was faster
            continue
        known, found = hear(known, one, before, plan, is_settled=is_settled)
        accepted += found
        if before is not None and not one.limits:  # what it said before still is its last word on them
            one = msgspec.structs.replace(one, limits=before.limits)
        writer.put(one)
        befores[one.session] = one
    # Of those that only are the latest number of their window, the last one is.
    latest = {one.window: one for one in accepted}
    readings.put(
        tuple(
            reading(reader, configuration, one, source="statusline")
            for one in accepted
            if one.is_learnt or one is latest[one.window]
        )
    )
    if known != stored:
        writer.put_official(known)
    writer.prune(now)
    return known.windows != stored.windows or known.problems(now) != stored.problems(now)


def reading(reader: Reader, configuration: snapshots.Configuration, said: Accepted, *, source: str) -> StoredReading:
    """A percentage that Claude itself has named, with what we have counted in that window from its beginning to then.

    source: "statusline", or "limit" where it is the 100 % at which Claude refused to go on.
    """
    plan = configuration.choices.plan
    starts_at = said.resets_at - LENGTHS[said.window]
    return StoredReading(
        at=said.at,
        window=said.window,
        percent=said.percent,
        source=source,
        plan=plan.name,
        budget_microusd=plan.budget_microusd(said.window),
        starts_at=starts_at,
        resets_at=said.resets_at,
        spend=by_model_and_kind(reader.uses_between(starts_at, said.at + 1), configuration.prices),
        learnt=said.is_learnt,
    )


def note_hook(connection: sqlite3.Connection, at: int) -> None:
    """That a hook spoke at `at`; a minute is exact enough for that. Raises: sqlite3.Error."""
    before = last_heard(connection).hook_at
    if before is None or abs(at - before) >= AGAIN_SECONDS:
        with transaction(connection):
            HeardWriter(connection).put_hook(at)
