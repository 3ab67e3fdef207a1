"""What was used by one model in a stretch of time, what of it each kind of token cost, and what follows from that."""

from collections.abc import Iterable

import msgspec

from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Tokens, Totals
from mytokentracker.core.reports import add
from mytokentracker.core.spending import spread

KINDS = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read", "web_search")
"""What a cost is made of, in this order everywhere; the first five are the kinds of tokens."""

_MILLION = 1_000_000


class Amount(msgspec.Struct, frozen=True):
    """What one model used in a stretch of time that begins at `at` and in which its price did not change.

    at: UTC seconds; None where it is not known. project: its key (see core.projects), where amounts are parted by it.
    credits_microusd: the part of the cost that is billed to usage credits and not held against the plan.
    """

    at: int | None
    model: str
    totals: Totals
    credits_microusd: int = 0
    web_searches: int = 0
    project: str | None = None


class Kinds(msgspec.Struct, frozen=True):
    """Micro-dollars by what they were spent for; they add up to the cost."""

    input: int = 0
    output: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    cache_read: int = 0
    web_search: int = 0


def kinds_of(amount: Amount, prices: PriceTable) -> Kinds:
    """What each kind cost: web searches their price, the rest spread at list prices.

    Exact but for what depends on single requests: fast mode, long prompts and inference bound to the US multiply the
    prices of some of them.
    """
    rate, tokens, cost = prices.rate(amount.model, amount.at), amount.totals.tokens, amount.totals.cost_microusd
    listed = (
        tokens.input * rate.input,
        tokens.output * rate.output,
        tokens.cache_write_5m * rate.cache_write_5m,
        tokens.cache_write_1h * rate.cache_write_1h,
        tokens.cache_read * rate.cache_read,
    )
    searches = min(cost, (amount.web_searches * rate.web_search + _MILLION // 2) // _MILLION)
    if not any(listed):
        return Kinds(web_search=cost)
    fresh, output, write_5m, write_1h, read = spread(cost - searches, listed)
    return Kinds(fresh, output, write_5m, write_1h, read, searches)


def kinds_together(amounts: Iterable[Amount], prices: PriceTable) -> Kinds:
    """What each kind cost in all of them, reckoned for each model and price at once, so however they are parted."""
    groups: dict[tuple[str, int], list[Amount]] = {}
    for amount in amounts:
        groups.setdefault((amount.model, prices.rate(amount.model, amount.at).since), []).append(amount)
    sums = [0] * len(KINDS)
    for (model, _), group in groups.items():
        searches = sum(amount.web_searches for amount in group)
        whole = Amount(group[0].at, model, add_amounts(group), web_searches=searches)
        for index, number in enumerate(msgspec.structs.astuple(kinds_of(whole, prices))):
            sums[index] += number
    return Kinds(*sums)


def add_amounts(amounts: Iterable[Amount]) -> Totals:
    """What they are together."""
    return add(amount.totals for amount in amounts)


def cache_hit_rate(tokens: Tokens) -> float | None:
    """The share of the prompts' tokens that was read from the cache, 0 to 1; None where there were no prompts."""
    prompts = tokens.total - tokens.output
    return tokens.cache_read / prompts if prompts else None


def per_million_output(totals: Totals) -> int | None:
    """Micro-dollars of all that was spent, per million tokens of output; None where nothing was put out."""
    output = totals.tokens.output
    return (totals.cost_microusd * _MILLION + output // 2) // output if output else None


def share(part: int, whole: int) -> float:
    """How much of the whole a part is, 0 to 1; 0 of nothing."""
    return part / whole if whole else 0.0
