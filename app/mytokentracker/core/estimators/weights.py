"""How the limit may count a spend: a weight per model and per kind, 1 each at list prices.

percent = level of the window x sum over models of exp(model) x (input + exp(output) x output + exp(write) x cache write
+ read x cache read), less what rounding takes away. The parameters, in this order in every vector: read (not a
logarithm: it may be 0), output, write, rounding (in steps: 0 to nearest, 0.5 always down), then one per model.
"""

import math

import msgspec

from mytokentracker.core.estimators.observation import Observation

READ, OUTPUT, WRITE, ROUNDING, MODELS = 0, 1, 2, 3, 4
# Prior mean and standard deviation where a weight is not what the list says. Source: one account measured a weight of
# 0 for cache reads (field.md 3), reference text 2 counts them at list price: anything from 0 to 1 is likely. Models by
# a factor of 0.5 to 2 (a standard deviation of 0.4 in the logarithm), as far as price lists and limits have differed.
PRIOR_MEAN = (0.5, 0.0, 0.0, 0.15)
PRIOR_SD = (0.4, 0.35, 0.2, 0.22)
MODEL_SD = 0.4
_HIGHEST_READ = 1.6
_HIGHEST_LOG = 1.6


class Expected(msgspec.Struct, frozen=True):
    """The logarithm of the weighted spend in percent of the budget, before the window's level, and its slopes."""

    log_weighted: float
    slopes: list[float]


def prior_mean(models: int) -> list[float]:
    """The prior's means with that many models."""
    return [*PRIOR_MEAN, *([0.0] * models)]


def prior_variances(models: int) -> list[float]:
    """The prior's variances with that many models."""
    return [*(sd * sd for sd in PRIOR_SD), *([MODEL_SD**2] * models)]


def bounded(weights: list[float]) -> list[float]:
    """The same inside what can be: no use makes a percentage smaller."""
    read = min(max(weights[READ], 0.0), _HIGHEST_READ)
    rounding = min(max(weights[ROUNDING], -0.1), 0.6)
    output, write, *models = (
        min(max(w, -_HIGHEST_LOG), _HIGHEST_LOG) for w in (weights[OUTPUT], weights[WRITE], *weights[MODELS:])
    )
    return [read, output, write, rounding, *models]


def expect(seen: Observation, weights: list[float]) -> Expected:
    """What the spend amounts to with these weights. The slope of `rounding` is left at 0: it depends on the scale."""
    read = weights[READ]
    output_factor = math.exp(weights[OUTPUT])
    write_factor = math.exp(weights[WRITE])
    slopes = [0.0] * len(weights)
    total = reads = outputs = writes = 0.0
    for row in seen.rows:
        index = MODELS + row.model
        factor = math.exp(weights[index])
        reading = factor * row.cache_read
        output = factor * output_factor * row.output
        write = factor * write_factor * row.cache_write
        amount = factor * row.input + output + write + read * reading
        total += amount
        reads += reading
        outputs += output
        writes += write
        slopes[index] = amount
    # A spend of nothing but cache reads, where these are free.
    total = max(total, 1e-4)
    slopes = [slope / total for slope in slopes]
    slopes[READ] = reads / total
    slopes[OUTPUT] = outputs / total
    slopes[WRITE] = writes / total
    return Expected(seen.log_uncorrected + math.log(total), slopes)


def surprise(seen: Observation, log_expected: float, rounding: float) -> tuple[float, float, float]:
    """How far a reading is above what was expected: log error, slope of the rounding parameter, rounding's variance."""
    percent = math.exp(min(log_expected, 20.0))
    variance = seen.rounding_variance(percent)
    shown = max(percent - rounding * seen.resolution, 0.3 * min(percent, seen.resolution))
    error = seen.log_percent - math.log(shown)
    # The bar ends at 100 %: a full one says only that it is not less.
    if seen.percent >= 100.0 and error < 0.0:
        error = 0.0
    return error, -seen.resolution / max(percent, seen.percent, seen.resolution), variance
