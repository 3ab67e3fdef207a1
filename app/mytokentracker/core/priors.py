"""What others have learnt of a limit, where the person wants it: what estimates begin with, beside the price list."""

from collections.abc import Mapping, Sequence

import msgspec

from mytokentracker.core.estimators.observation import Reading


class Prior(msgspec.Struct, frozen=True):
    """What the accounts of one plan have learnt of a window: smoothed weighted medians. accounts: how many of them.

    percent = 100 x factor x sum over models of weight x (input + output weight x output + ...) / the plan's budget.
    low_factor and high_factor enclose 80 % of the accounts. models and kinds: those of which enough accounts tell;
    others have the weight 1.
    """

    plan: str
    month: str
    window: str
    accounts: int
    factor: float
    low_factor: float
    high_factor: float
    models: dict[str, float]
    kinds: dict[str, float]


Spend = Mapping[str, Sequence[float]]
"""By model the amounts of input, output, cache write and cache read."""


def reweighted(spend: Spend, prior: Prior) -> dict[str, tuple[float, float, float, float]]:
    """The spend as the limit counts it, as far as others know: estimators then learn only what is left to learn."""
    output, write, read = (prior.kinds.get(kind, 1.0) for kind in ("output", "cache_write", "cache_read"))
    result = {}
    for model, amounts in spend.items():
        weight = prior.models.get(model, 1.0)
        parts = amounts[0], output * amounts[1], write * amounts[2], read * amounts[3]
        result[model] = (weight * parts[0], weight * parts[1], weight * parts[2], weight * parts[3])
    return result


def budget(budget_microusd: int, prior: Prior) -> int:
    """The plan's budget as others have found it."""
    return max(round(budget_microusd / prior.factor), 1)


def through(reading: Reading, prior: Prior) -> Reading:
    """The reading as it is learnt from and predicted when the prior is believed."""
    return msgspec.structs.replace(
        reading, spend=reweighted(reading.spend, prior), budget_microusd=budget(reading.budget_microusd, prior)
    )
