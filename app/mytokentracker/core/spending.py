"""What was spent in a window per model and kind of token: the form in which readings are learnt from."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise

import msgspec

from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Tokens


class KindSpend(msgspec.Struct, frozen=True):
    """Micro-dollars at API list prices, by kind of token."""

    input: int = 0
    output: int = 0
    cache_write: int = 0
    cache_read: int = 0

    @property
    def total(self) -> int:
        """All kinds together."""
        return self.input + self.output + self.cache_write + self.cache_read


def amounts(spends: Mapping[str, KindSpend]) -> dict[str, tuple[int, ...]]:
    """Spends per model in the form that the estimators compute with."""
    return {model: msgspec.structs.astuple(spend) for model, spend in spends.items()}


class ModelUse(msgspec.Struct, frozen=True):
    """The tokens of one model within a quarter of an hour that begins at `at`, and what they cost against the plan."""

    model: str
    at: int
    tokens: Tokens
    cost_microusd: int


def by_model_and_kind(uses: Iterable[ModelUse], prices: PriceTable) -> dict[str, KindSpend]:
    """The spend per model; its kinds add up to the cost, so what depends on single requests is spread over them."""
    sums: dict[str, list[int]] = {}
    for use in uses:
        for index, part in enumerate(_parts(use, prices)):
            sums.setdefault(use.model, [0, 0, 0, 0])[index] += part
    return {model: KindSpend(*sums[model]) for model in sorted(sums) if any(sums[model])}


def _parts(use: ModelUse, prices: PriceTable) -> tuple[int, int, int, int]:
    rate, tokens = prices.rate(use.model, use.at), use.tokens
    listed = (
        tokens.input * rate.input,
        tokens.output * rate.output,
        tokens.cache_write_5m * rate.cache_write_5m + tokens.cache_write_1h * rate.cache_write_1h,
        tokens.cache_read * rate.cache_read,
    )
    if sum(listed) == 0:  # web searches alone
        return use.cost_microusd, 0, 0, 0
    fresh, output, written, read = spread(use.cost_microusd, listed)
    return fresh, output, written, read


def spread(amount: int, shares: Sequence[int]) -> tuple[int, ...]:
    """A whole amount in whole parts like the shares, which are not all 0.

    Rounded at the sums up to each part, so that nothing is left over for one without a share.
    """
    total = sum(shares)
    upto = [amount * share // total for share in accumulate(shares)]
    return tuple(later - earlier for earlier, later in pairwise((0, *upto)))
