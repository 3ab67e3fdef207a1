"""The layers of a stacked chart: what was used in each bin by model, project or kind, in the unit asked for."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from mytokentracker.core.figures.amounts import KINDS, Amount, kinds_of
from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.projects import UNKNOWN_PROJECT

MOST_LAYERS = 7


class Layer(msgspec.Struct, frozen=True):
    """One layer. key: a model's name, a project's key or one of KINDS; None is all the others together.

    values: one a bin, whole numbers but for percents; total: their sum.
    """

    key: str | None
    values: tuple[float, ...]
    total: float


def stacked(
    bins: Sequence[Sequence[Amount]],
    by: str,
    unit: str,
    prices: PriceTable,
    points_per_microusd: float = 0.0,
    before: Iterable[str | None] = (),
) -> tuple[Layer, ...]:
    """The layers from the bottom up: the largest first, kinds in their own order, the others together at last.

    bins: the amounts of each. points_per_microusd: for "percent", points of the window that a micro-dollar is worth.
    before: the keys of the same chart a moment ago, whose order stays while they are the largest still.
    """
    values: dict[str, list[float]] = {}
    for index, amounts in enumerate(bins):
        for amount in amounts:
            for key, value in _parts(amount, by, unit, prices, points_per_microusd):
                if key not in values:
                    values[key] = [0] * len(bins)
                values[key][index] += value
    totals = {key: sum(each) for key, each in values.items()}
    if by == "kind":
        order = [key for key in KINDS if totals.get(key)]
    else:
        order = sorted((key for key in totals if totals[key]), key=lambda key: (-totals[key], key))
    if len(order) > MOST_LAYERS and by != "kind":
        order, rest = order[:MOST_LAYERS], order[MOST_LAYERS:]
    else:
        rest = []
    kept = [key for key in before if key is not None]
    if set(kept) == set(order):
        order = kept
    layers = [Layer(key, tuple(values[key]), totals[key]) for key in order]
    if rest:
        summed = tuple(sum(values[key][index] for key in rest) for index in range(len(bins)))
        layers.append(Layer(None, summed, sum(summed)))
    return tuple(layers)


def _parts(
    amount: Amount, by: str, unit: str, prices: PriceTable, points_per_microusd: float
) -> Iterable[tuple[str, float]]:
    if by == "kind":
        return _kinds(amount, unit, prices, points_per_microusd).items()
    key = amount.model if by == "model" else amount.project or UNKNOWN_PROJECT
    return ((key, _value(amount, unit, points_per_microusd)),)


def _value(amount: Amount, unit: str, points_per_microusd: float) -> float:
    if unit == "tokens":
        return amount.totals.tokens.total
    cost = amount.totals.cost_microusd
    return cost if unit == "microusd" else (cost - amount.credits_microusd) * points_per_microusd


def _kinds(amount: Amount, unit: str, prices: PriceTable, points_per_microusd: float) -> Mapping[str, float]:
    if unit == "tokens":
        return msgspec.structs.asdict(amount.totals.tokens)
    costs: dict[str, int] = msgspec.structs.asdict(kinds_of(amount, prices))
    cost = amount.totals.cost_microusd
    if unit == "microusd" or not cost:
        return costs
    worth = (cost - amount.credits_microusd) / cost * points_per_microusd
    return {kind: part * worth for kind, part in costs.items()}
