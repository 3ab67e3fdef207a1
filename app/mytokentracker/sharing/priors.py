"""Learning with the hub's other accounts, where the person wants that: what is given, and what is taken from them."""

import hashlib
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from mytokentracker import prices
from mytokentracker.core.priors import Prior
from mytokentracker.core.windows import LENGTHS
from mytokentracker.hub.learning import FEWEST_ACCOUNTS, Contribution, contribution
from mytokentracker.learning import learnt_from
from mytokentracker.snapshots import Configuration
from mytokentracker.snapshots import priors as priors_of
from mytokentracker.store import meta
from mytokentracker.store.priors import put_priors, stored_priors
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import StoredReading
from mytokentracker.store.transaction import transaction

if TYPE_CHECKING:
    from mytokentracker.hub.client.calls import Hub

Open = Callable[[], "Hub"]
_KEY = "priors_exchanged"
_DAY = 86400
# A status line brings readings all the time.
_GIVE_SECONDS = 3600
_AGAIN_SECONDS = 3600
# A hub may say what it likes: beyond these nothing that an account can have learnt is a factor or a weight.
_LEAST, _MOST, _MOST_WEIGHT = 0.001, 1000.0, 100.0


class _Exchanged(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was exchanged, and as which machine, since it joined. lessons: what was given last was made of.

    gave: the hub may have something of us. gave_at, withdrew_at: when that was tried. plan, taken_at: for which plan
    and when others' was asked for.
    """

    machine: str = ""
    lessons: str = ""
    gave: bool = False
    gave_at: float = 0.0
    withdrew_at: float = 0.0
    plan: str = ""
    taken_at: float = 0.0


def turn(
    open_hub: Open,
    database: sqlite3.Connection,
    membership: str,
    wanted: Configuration,
    now: float,
    is_joined: Callable[[], bool],
) -> bool:
    """Gives and takes what is due; whether what numbers begin with is other than before.

    open_hub: called only where there is something to ask. membership: see Connection. is_joined: whether it still
    holds; what others have learnt is not kept after that. Asked once a day, but new
    readings are given within the hour. Raises: HubError, sqlite3.Error; then it is tried again in an hour.
    """
    known = _exchanged(database)
    if known.machine != membership:
        # Of a machine that left, the hub may have something all the same: it could not be asked to forget it then.
        gave = known.gave and _machine(known.machine) == _machine(membership)
        known = _Exchanged(machine=membership, gave=gave)
        _keep(database, known)
    try:
        if wanted.settings.hub_learn_for_others:
            _give(open_hub, database, wanted, known, now)
        elif known.gave:
            _withdraw(open_hub, database, known, now)
    finally:  # a token that may not give may still take
        known = msgspec.structs.replace(_exchanged(database), machine=membership)
        is_new = _take(open_hub, database, wanted, known, now, is_joined)
    return is_new


def _machine(membership: str) -> str:
    return membership.partition(" ")[0]


def _give(open_hub: Open, database: sqlite3.Connection, wanted: Configuration, known: _Exchanged, now: float) -> None:
    if 0 <= now - known.gave_at < _GIVE_SECONDS:
        return
    reader = Reader(database)
    stored, priors = reader.latest_readings(), priors_of(reader, wanted)
    lessons = _digest(stored, priors, wanted)
    if lessons == known.lessons:
        return
    said = contributions(stored, wanted, priors)
    if said:
        known = msgspec.structs.replace(known, gave=True, gave_at=now)
        _keep(database, known)
        with open_hub() as hub:
            for one in said:
                hub.contribute(one)
    _keep(database, msgspec.structs.replace(known, lessons=lessons))


def _withdraw(open_hub: Open, database: sqlite3.Connection, known: _Exchanged, now: float) -> None:
    if 0 <= now - known.withdrew_at < _GIVE_SECONDS:
        return
    _keep(database, msgspec.structs.replace(known, withdrew_at=now))
    with open_hub() as hub:
        hub.withdraw()
    _keep(database, msgspec.structs.replace(known, lessons="", gave=False, gave_at=0.0, withdrew_at=0.0))


def contributions(
    stored: Sequence[StoredReading], wanted: Configuration, priors: Sequence[Prior]
) -> tuple[Contribution, ...]:
    """What these readings may teach others: nothing while they are few, or of another plan or own budgets."""
    plan = wanted.settings.plan
    listed = prices.plans().get(plan or "")
    if plan is None or listed is None:
        return ()
    budgets = {"session": listed.session_budget_microusd, "weekly": listed.weekly_budget_microusd}
    lessons = [one for one in stored if one.learnt]
    if any(one.plan != plan or one.budget_microusd != budgets[one.window] for one in lessons):
        return ()
    calibration = learnt_from(stored, priors).calibration
    found = []
    for window in LENGTHS:
        of_it = [one for one in lessons if one.window == window]
        if of_it:
            # Not the month of today: what it says is as old as its last reading.
            month = datetime.fromtimestamp(of_it[-1].at, UTC).strftime("%Y-%m")
            over = calibration.priors.get(window)
            found.append(contribution(calibration, window, plan, month, len(of_it), over))  # type: ignore[arg-type]
    return tuple(one for one in found if one is not None)


def _take(
    open_hub: Open,
    database: sqlite3.Connection,
    wanted: Configuration,
    known: _Exchanged,
    now: float,
    is_joined: Callable[[], bool],
) -> bool:
    plan = wanted.settings.plan if wanted.settings.hub_learn_from_others else None
    before = stored_priors(database)
    if plan not in prices.plans():
        if before:
            _keep(database, msgspec.structs.replace(known, plan="", taken_at=0.0), ())
        return bool(before)
    assert plan is not None  # noqa: S101 - it is listed
    if known.plan == plan and 0 <= now - known.taken_at < _DAY:
        return False
    # One that fails is not asked each minute.
    soon = msgspec.structs.replace(known, plan=plan, taken_at=now - _DAY + _AGAIN_SECONDS)
    _keep(database, soon)
    with open_hub() as hub:
        found = tuple(one for one in hub.priors(plan).priors if _is_credible(one, plan))
    with transaction(database):
        if not is_joined():
            return False
        meta.save(database, _KEY, msgspec.structs.replace(soon, taken_at=now))
        put_priors(database, found)
    return found != before


def _is_credible(prior: Prior, plan: str) -> bool:
    bounds = (_LEAST, prior.low_factor, prior.factor, prior.high_factor, _MOST)
    weights = (*prior.models.values(), *prior.kinds.values())
    return (
        prior.plan == plan
        and prior.window in LENGTHS
        and prior.accounts >= FEWEST_ACCOUNTS
        and list(bounds) == sorted(bounds)
        and all(0.0 <= weight <= _MOST_WEIGHT for weight in weights)
        and all(weight > 0.0 for weight in prior.models.values())
    )


def _digest(stored: Sequence[StoredReading], priors: Sequence[Prior], wanted: Configuration) -> str:
    lessons = [(one.at, one.window, one.percent, one.machine) for one in stored if one.learnt]
    words = msgspec.json.encode((lessons, priors, wanted.settings.plan))
    return hashlib.blake2b(words, digest_size=16).hexdigest()


def _exchanged(database: sqlite3.Connection) -> _Exchanged:
    return meta.load(database, _KEY, _Exchanged) or _Exchanged()


def _keep(database: sqlite3.Connection, known: _Exchanged, priors: Sequence[Prior] | None = None) -> None:
    if known == _exchanged(database) and priors is None:
        return
    with transaction(database):
        meta.save(database, _KEY, known)
        if priors is not None:
            put_priors(database, priors)
