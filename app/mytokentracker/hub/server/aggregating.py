"""What many accounts learnt becomes what a newcomer begins with: one vote each, robust against some that lie.

Weighted medians after outliers are cut, smoothed over the middle of the votes: of 50 accounts the bare median is one
or two, and moves twice as far. A tenth of the accounts that all lie in one direction then moves it by less than 5 %,
whatever they say, while the others differ by up to 20 % (a standard deviation).
"""

import math
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, select

from mytokentracker.hub.learning import FEWEST_ACCOUNTS, Contribution, Kinds, Prior, standard
from mytokentracker.hub.server import accounts
from mytokentracker.hub.server.refusing import Refused
from mytokentracker.hub.server.tables import CONTRIBUTIONS
from mytokentracker.hub.server.tokens import Caller

# More syncs than these are no more right, and nobody's vote is to be worth more than twice another's.
_MOST_SYNCS = 10
# Further from the median than so many standard deviations, as the median absolute deviation estimates them.
_CUT_DEVIATIONS = 3.0
_NORMAL = 1.4826
# Where the accounts agree to the last digit: what is this close is never an outlier.
_LEAST_DEVIATION = 0.01
_LEAST = 1e-6

# The middle of the votes that is averaged, as shares of their weight: around the median, to either side.
_MIDDLE = tuple(0.3 + 0.4 * (n + 0.5) / 40 for n in range(40))
# Limits change: what was said before this month and the two before it says nothing of today's.
_MONTHS_BACK = 2

Vote = tuple[float, float]
"""What one account says (a factor: its logarithm), and the weight of its voice."""


def contribute(connection: Connection, caller: Caller, said: Contribution, now: int) -> None:
    """Puts an account's word in the place of the one it gave before on this plan, month and window. Raises: Refused."""
    if said.month > _latest_month(now):
        raise Refused(422, f"The month {said.month} has not begun", "Set the clock of the computer that learnt this.")
    accounts.lock(connection, caller)
    named = {"account_id": caller.account_id, "plan": said.plan, "month": said.month, "span": said.window}
    connection.execute(delete(CONTRIBUTIONS).where(*(CONTRIBUTIONS.c[name] == value for name, value in named.items())))
    values = {"factor": said.factor, "syncs": said.syncs}
    texts = {name: msgspec.json.encode(getattr(said, name)).decode() for name in ("models", "kinds")}
    connection.execute(CONTRIBUTIONS.insert().values(**named, **values, **texts))


def withdraw(connection: Connection, caller: Caller) -> None:
    """Takes back all that an account contributed. Raises: Refused."""
    accounts.lock(connection, caller)
    connection.execute(delete(CONTRIBUTIONS).where(CONTRIBUTIONS.c.account_id == caller.account_id))


def priors(connection: Connection, plan: str, now: int) -> tuple[Prior, ...]:
    """What is told of a plan: one for each window of which enough accounts have spoken of late, by their latest words.

    Not by those of the latest month alone: the first few who speak in a month could say anything.
    """
    asked = select(CONTRIBUTIONS).where(
        CONTRIBUTIONS.c.plan == plan,
        CONTRIBUTIONS.c.month.between(_month(now, _MONTHS_BACK), _latest_month(now)),
    )
    said: dict[str, dict[int, Contribution]] = {}
    for row in connection.execute(asked.order_by(CONTRIBUTIONS.c.month)):
        said.setdefault(row.span, {})[row.account_id] = _contribution(row)
    found = (aggregate(list(by_account.values())) for _, by_account in sorted(said.items()))
    return tuple(prior for prior in found if prior is not None)


def _contribution(row: Row[Any]) -> Contribution:
    values = {name: getattr(row, name) for name in ("plan", "month", "factor", "syncs")}
    texts = {name: msgspec.json.decode(getattr(row, name)) for name in ("models", "kinds")}
    return msgspec.convert({**values, **texts, "window": row.span}, Contribution)


def _latest_month(now: int) -> str:
    # A machine's clock may be a day off. A month that is still to come would be the latest one for years.
    return _month(now + accounts.DAY)


def _month(at: int, back: int = 0) -> str:
    """The month of that time, or one so many months before it: 2026-11."""
    day = datetime.fromtimestamp(at, UTC)
    year, month = divmod(day.year * 12 + day.month - 1 - back, 12)
    return f"{year:04}-{month + 1:02}"


def aggregate(said: Sequence[Contribution]) -> Prior | None:
    """What contributions to one plan and window say together, one of each account; None when they are too few."""
    if len(said) < FEWEST_ACCOUNTS:
        return None
    factors = _kept([(math.log(one.factor), _weight(one)) for one in said])
    by_model = _medians(
        (
            (name, (math.log(max(one.factor * weight, _LEAST)), _weight(one)))
            for one in said
            for name, weight in one.models.items()
        ),
        len(said),
    )
    kinds = _medians(((name, (value, _weight(one))) for one in said for name, value in _said(one.kinds)), len(said))
    usual = standard(kinds)
    middle = _middle(factors)
    return Prior(
        plan=said[0].plan,
        month=max(one.month for one in said),
        window=said[0].window,
        accounts=len(said),
        factor=math.exp(middle) / usual,
        low_factor=math.exp(quantile(factors, 0.1)) / usual,
        high_factor=math.exp(quantile(factors, 0.9)) / usual,
        models={name: math.exp(value - middle) for name, value in by_model.items()},
        kinds=kinds,
    )


def _medians(said: Iterable[tuple[str, Vote]], accounts: int) -> dict[str, float]:
    """By name, where half of the accounts speak of it: else a tenth that lies would be most of those who do."""
    votes: dict[str, list[Vote]] = {}
    for name, vote in said:
        votes.setdefault(name, []).append(vote)
    return {
        name: _middle(_kept(votes[name]))
        for name in sorted(votes)
        if len(votes[name]) >= max(FEWEST_ACCOUNTS, accounts / 2)
    }


def _said(kinds: Kinds) -> Iterable[tuple[str, float]]:
    return ((name, value) for name, value in msgspec.structs.asdict(kinds).items() if value is not None)


def _weight(one: Contribution) -> float:
    return float(min(one.syncs, _MOST_SYNCS))


def _kept(votes: Sequence[Vote]) -> list[Vote]:
    """The votes without the outliers."""
    middle = quantile(votes, 0.5)
    away = [(abs(value - middle), weight) for value, weight in votes]
    deviation = max(_NORMAL * quantile(away, 0.5), _LEAST_DEVIATION)
    return [vote for vote, (distance, _) in zip(votes, away, strict=True) if distance <= _CUT_DEVIATIONS * deviation]


def _middle(votes: Sequence[Vote]) -> float:
    ordered = sorted(votes)  # once: each quantile sorts, which costs nothing then
    return sum(quantile(ordered, share) for share in _MIDDLE) / len(_MIDDLE)


def quantile(votes: Sequence[Vote], share: float) -> float:
    """The weighted quantile, between the votes as well: half of the weight is on either side of 0.5."""
    ordered = sorted(votes)
    total = sum(weight for _, weight in ordered)
    upto, before = 0.0, None
    for value, weight in ordered:
        middle = (upto + weight / 2) / total
        if middle >= share:
            if before is None or middle == before[0]:
                return value
            at, below = before
            return below + (value - below) * (share - at) / (middle - at)
        before = (middle, value)
        upto += weight
    return ordered[-1][0]
