"""What accounts teach each other: learnt factors go to the hub, and come back as what newcomers begin with.

An account that uses one model only cannot tell the model's weight from the limit's size, so what is compared among
accounts is the factor of each model: Claude's percentage over ours, at a standard mix of kinds of token. No counts of
anybody's use and no names are in it.
"""

import math
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from mytokentracker.core.calibration import Calibration
from mytokentracker.core.estimators.observation import KINDS, WINDOWS
from mytokentracker.core.priors import Prior, budget, reweighted
from mytokentracker.hub.wire import Factor, Id, PlanName, Span

__all__ = ["FEWEST_ACCOUNTS", "FEWEST_SYNCS", "Contribution", "Kinds", "Prior", "Priors", "budget", "reweighted"]

FEWEST_ACCOUNTS = 5
"""An aggregate of fewer is not told: it could be one person's."""

FEWEST_SYNCS = 5
"""Below this a factor is still a guess, and has no vote."""

STANDARD_MIX = {"input": 0.06, "output": 0.19, "cache_write": 0.27, "cache_read": 0.48}
"""How dollars are usually spent over the kinds of token."""

# The width of an 80 % band below which a kind's weight is told: about half of what it is before any reading.
_SURE = 0.5
_LOWEST, _HIGHEST = 0.001, 100.0
_MOST_MODELS = 50

Month = Annotated[str, Meta(pattern=r"^20[0-9][0-9]-(0[1-9]|1[0-2])$", max_length=7, description="such as 2026-11")]
Weight = Annotated[float, Meta(ge=0, le=100)]


class Kinds(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the limit counts a kind of token for against its list price; None where that was not learnt."""

    output: Weight | None = None
    cache_write: Weight | None = None
    cache_read: Weight | None = None


class Contribution(msgspec.Struct, frozen=True):
    """What one account learnt of one window. syncs: the readings behind it.

    factor: Claude's percentage over dollars over budget, for STANDARD_MIX, as the mean of its models. models: how much
    more or less than that each of them counts. kinds: those that were learnt.
    """

    plan: PlanName
    month: Month
    window: Span
    factor: Factor
    syncs: Annotated[int, Meta(ge=FEWEST_SYNCS, le=1_000_000)]
    models: Annotated[dict[Id, Weight], Meta(max_length=_MOST_MODELS)] = {}
    kinds: Kinds = Kinds()


class Priors(msgspec.Struct, frozen=True):
    """All that the hub tells of a plan."""

    priors: tuple[Prior, ...]


def contribution(
    calibration: Calibration, window: Span, plan: PlanName, month: str, syncs: int, over: Prior | None = None
) -> Contribution | None:
    """What an account may give of a window; None while it has learnt too little.

    over: the prior that its spends and budgets went through before they were learnt from, which is then part of it.
    """
    weights = {one.name: one for one in calibration.weights()}
    models = [name for name in weights if name not in KINDS]
    if syncs < FEWEST_SYNCS or not models:
        return None
    before = {} if over is None else {**over.models, **over.kinds}
    known = {name: one.factor * before.get(name, 1.0) for name, one in weights.items()}
    regression = calibration.regression
    level = math.exp(regression.levels[WINDOWS.index(window)].value(regression.weights))
    level *= standard(known) * (1.0 if over is None else over.factor)
    mean = math.exp(sum(math.log(known[name]) for name in models) / len(models))
    sure = {name: min(known[name], _HIGHEST) for name in KINDS[1:] if weights[name].high - weights[name].low < _SURE}
    return Contribution(
        plan=plan,
        month=month,
        window=window,
        factor=min(max(level * mean, _LOWEST), _HIGHEST),
        syncs=syncs,
        models={name: min(known[name] / mean, _HIGHEST) for name in sorted(models)[:_MOST_MODELS]},
        kinds=Kinds(**sure),
    )


def standard(kinds: Mapping[str, float]) -> float:
    """What STANDARD_MIX counts for with these weights of kinds; absent ones count as listed."""
    return sum(share * kinds.get(kind, 1.0) for kind, share in STANDARD_MIX.items())
