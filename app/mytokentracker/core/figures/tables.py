"""The rows of the tables of projects and models, from amounts."""

from collections.abc import Iterable, Sequence

import msgspec

from mytokentracker.core.figures.amounts import (
    Amount,
    Kinds,
    add_amounts,
    cache_hit_rate,
    kinds_together,
    per_million_output,
    share,
)
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Totals


class Economics(msgspec.Struct, frozen=True):
    """What was used, what it cost and what one got for it.

    kinds: the cost by what it was spent for. microusd_per_million_output: all that was spent, per million tokens of
    output; None without output. cache_hit_rate: 0 to 1, None without prompts. share: of the cost of the whole table, 0
    to 1. credits_microusd: the part of the cost that is not held against the plan.
    """

    totals: Totals
    kinds: Kinds
    credits_microusd: int
    microusd_per_million_output: int | None
    cache_hit_rate: float | None
    share: float


class Slice(msgspec.Struct, frozen=True):
    """A slice of a donut. key: None is all the others together. share: of the cost, 0 to 1."""

    key: str | None
    cost_microusd: int
    tokens: int
    share: float


def economics(amounts: Sequence[Amount], prices: PriceTable, whole_microusd: int) -> Economics:
    """Of these amounts together. whole_microusd: the cost of the whole table."""
    totals = add_amounts(amounts)
    return Economics(
        totals,
        kinds_together(amounts, prices),
        sum(amount.credits_microusd for amount in amounts),
        per_million_output(totals),
        cache_hit_rate(totals.tokens),
        share(totals.cost_microusd, whole_microusd),
    )


def slices(parts: Iterable[tuple[str, Totals]], most: int) -> tuple[Slice, ...]:
    """The dearest as slices, dearest first, and the others together; parts without tokens and cost have none."""
    used = sorted(
        ((key, totals) for key, totals in parts if totals.cost_microusd or totals.tokens.total),
        key=lambda part: (-part[1].cost_microusd, -part[1].tokens.total, part[0]),
    )
    whole = sum(totals.cost_microusd for _, totals in used)
    found = [
        Slice(key, totals.cost_microusd, totals.tokens.total, share(totals.cost_microusd, whole))
        for key, totals in used[:most]
    ]
    if rest := used[most:]:
        cost = sum(totals.cost_microusd for _, totals in rest)
        tokens = sum(totals.tokens.total for _, totals in rest)
        found.append(Slice(None, cost, tokens, share(cost, whole)))
    return tuple(found)
