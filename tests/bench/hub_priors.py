"""What a newcomer gains from what others have learnt, and what hostile ones can do: bench_hub.py priors [accounts].

Accounts of one plan share a hidden limit, from which each differs a little; every one types 5 to 30 percentages and
gives what it learnt. Newcomers of the same plan are then predicted with and without that: the median and the 90th
percentile of the error against the hidden truth, in %, before their first sync and after 1, 3 and 5.
"""

import math
import random
import statistics

import msgspec

from accounts import BUDGETS, MODELS, Hidden, account
from mytokentracker.core.calibration import Calibration
from mytokentracker.hub import learning
from mytokentracker.hub.learning import Contribution, Prior
from mytokentracker.hub.server.aggregating import aggregate

STEPS = (0, 1, 3, 5)
NEWCOMERS = 200
MONTH = "2026-11"


def person(r: random.Random, common: Hidden, count: int) -> Hidden:
    """Somebody's account: the plan's limit, but for 10 % (a standard deviation) of what else differs."""
    models = tuple(r.sample(MODELS, r.choice((1, 2, 3))))
    return msgspec.structs.replace(
        common,
        models=models,
        scale={window: scale * r.lognormvariate(0, 0.1) for window, scale in common.scale.items()},
        weights={model: common.weights[model] * r.lognormvariate(0, 0.05) for model in models},
        count=count,
        noise=0.01,
        rounding=r.choice(("nearest", "nearest", "down")),
    )


def plan(r: random.Random) -> Hidden:
    """The limit that the accounts of a plan have in common."""
    weights = {model: math.exp(r.uniform(math.log(0.5), math.log(2))) for model in MODELS}
    kinds = (1.0, math.exp(r.uniform(math.log(0.6), math.log(1.8))), 1.0, r.choice((0.0, 0.1, 0.5, 1.0)))
    scale = {window: math.exp(r.uniform(math.log(0.3), math.log(3))) for window in BUDGETS}
    return Hidden(MODELS, scale, weights, kinds=kinds)


def contributed(r: random.Random, common: Hidden) -> Contribution:
    """What one account gives after its syncs."""
    readings = [known.reading for known in account(person(r, common, r.randint(5, 30)), r)]
    calibration = Calibration()
    for reading in readings:
        calibration.learn(reading)
    said = learning.contribution(calibration, "session", "max5", MONTH, len(readings))
    assert said is not None
    return said


def errors(r: random.Random, common: Hidden, prior: Prior | None) -> dict[int, float]:
    """How far off the predictions of one newcomer are, by the number of syncs before them."""
    calibration, found = Calibration(() if prior is None else (prior,)), {}
    for number, known in enumerate(account(person(r, common, max(STEPS) + 1), r)):
        reading = known.reading
        predicted = calibration.predict(reading.window, reading.spend, reading.budget_microusd, reading.at)
        found[number] = abs(predicted.percent / known.truth - 1)
        calibration.learn(reading)
    return found


def weight(prior: Prior, model: str) -> float:
    """What a dollar of a model counts for, at the standard mix."""
    return prior.factor * prior.models.get(model, 1.0) * learning.standard(prior.kinds)


def line(name: str, found: list[dict[int, float]]) -> str:
    """One row of the table."""
    cells = []
    for step in STEPS:
        values = [100 * one[step] for one in found]
        cells.append(f"{statistics.median(values):6.1f} / {statistics.quantiles(values, n=10)[-1]:6.1f}")
    return f"{name:34}" + "".join(f"{cell:>18}" for cell in cells)


def hostile(said: list[Contribution], prior: Prior, lie: float) -> list[Contribution]:
    """The same accounts as liars, with as loud a voice as there is."""
    factor = min(max(prior.factor * lie, 0.001), 100.0)
    models = {model: min(lie, 100.0) for model in MODELS}
    return [msgspec.structs.replace(one, factor=factor, syncs=1_000_000, models=models) for one in said]


def report(accounts: int = 50) -> None:
    """Prints the table, and how far hostile accounts move what is told."""
    found: dict[str, list[dict[int, float]]] = {"without": [], "with": [], "attacked": []}
    moved: list[float] = []
    for seed in range(10):
        r = random.Random(f"plan {seed}")
        common = plan(r)
        said = [contributed(r, common) for _ in range(accounts)]
        prior, honest = aggregate(said), aggregate(said[accounts // 10 :])
        assert prior is not None
        assert honest is not None
        worst = prior
        for lie in (0.01, 0.5, 0.8, 1.25, 2.0, 100.0):
            other = aggregate([*said[accounts // 10 :], *hostile(said[: accounts // 10], prior, lie)])
            assert other is not None
            moved.append(abs(other.factor / honest.factor - 1))
            both = honest.models.keys() & other.models.keys()
            moved += [abs(weight(other, model) / weight(honest, model) - 1) for model in both]
            worst = max(worst, other, key=lambda one: abs(math.log(one.factor / prior.factor)))
        for number in range(NEWCOMERS // 10):
            for name, believed in (("without", None), ("with", prior), ("attacked", worst)):
                found[name].append(errors(random.Random(f"{seed} {number}"), common, believed))
    head = "".join(f"{f'after {step} syncs' if step else 'before any sync':>18}" for step in STEPS)
    print(f"median / 90th percentile of the error in %\n{'':34}{head}")
    print(line("without a prior", found["without"]))
    print(line(f"with one from {accounts} accounts", found["with"]))
    print(line("... of which a tenth lied", found["attacked"]))
    most, middle = 100 * max(moved), 100 * statistics.median(moved)
    print(f"a tenth that lies moved a figure by {most:.1f} % at most, {middle:.1f} % in the median")
