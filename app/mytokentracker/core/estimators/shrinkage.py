"""How far the weights are from list prices at all: averages over simpler models of the limit.

Each group of weights may be exactly at list price or anywhere the prior allows; cache reads may also be free. How well
each such model explains the readings follows from the full model's posterior alone.
Source: Bayesian model averaging (Hoeting et al. 1999) with the Savage-Dickey density ratio (Dickey 1971).
"""

import math

import msgspec

from mytokentracker.core.estimators.algebra import Matrix, conditioned
from mytokentracker.core.estimators.weights import MODELS, OUTPUT, PRIOR_MEAN, PRIOR_SD, READ, WRITE

_MODELS_AT_LIST = 0.35
_KINDS_AT_LIST = 0.4
_READ_AT_LIST = 0.2
_READ_FREE = 0.1
# That everything is at list price, as reference text 2 says, is likelier than the parts by themselves: by this much in
# the logarithm of the odds.
_ALL_AT_LIST = 2.2
# A model less likely than this against the best is left out.
_NEGLIGIBLE = 8.0


class Posterior(msgspec.Struct, frozen=True):
    """What is known of the weights: a normal distribution."""

    mean: list[float]
    covariance: Matrix


class _Candidate(msgspec.Struct, frozen=True):
    log_chance: float
    posterior: Posterior
    at_list: bool


def averaged(full: Posterior, prior_variances: list[float]) -> Posterior:
    """Mean and covariance over all models of the limit. prior_variances: those that `full` was computed with."""
    candidates = [_Candidate(0.0, full, at_list=True)]
    models = list(range(MODELS, len(full.mean)))
    if len(models) > 1:
        candidates = _split(candidates, prior_variances, models, _MODELS_AT_LIST)
    candidates = _split(candidates, prior_variances, [OUTPUT, WRITE], _KINDS_AT_LIST)
    candidates = _split_reads(candidates)
    best = max(candidate.log_chance for candidate in candidates)
    kept = [candidate for candidate in candidates if candidate.log_chance > best - _NEGLIGIBLE]
    if len(kept) == 1:
        return kept[0].posterior
    return _mixed(kept, [math.exp(candidate.log_chance - best) for candidate in kept])


def _mixed(kept: list[_Candidate], chances: list[float]) -> Posterior:
    total = sum(chances)
    size = len(kept[0].posterior.mean)
    mean = [0.0] * size
    for candidate, chance in zip(kept, chances, strict=True):
        share = chance / total
        mean = [m + share * value for m, value in zip(mean, candidate.posterior.mean, strict=True)]
    covariance = [[0.0] * size for _ in range(size)]
    for candidate, chance in zip(kept, chances, strict=True):
        share = chance / total
        off = [value - m for value, m in zip(candidate.posterior.mean, mean, strict=True)]
        for row, inner, left in zip(covariance, candidate.posterior.covariance, off, strict=True):
            row[:] = [r + share * (c + left * right) for r, c, right in zip(row, inner, off, strict=True)]
    return Posterior(mean, covariance)


def _log_density(value: float, mean: float, variance: float) -> float:
    return -0.5 * ((value - mean) ** 2 / variance + math.log(variance))


def _fix(candidate: _Candidate, index: int, value: float, prior: tuple[float, float], log_chance: float) -> _Candidate:
    """The candidate in which that weight is known. prior: mean and variance."""
    mean, covariance = candidate.posterior.mean, candidate.posterior.covariance
    ratio = _log_density(value, mean[index], max(covariance[index][index], 1e-10)) - _log_density(value, *prior)
    return _Candidate(
        candidate.log_chance + log_chance + ratio,
        Posterior(*conditioned(mean, covariance, index, value)),
        candidate.at_list,
    )


def _split(
    candidates: list[_Candidate], prior_variances: list[float], indices: list[int], at_list: float
) -> list[_Candidate]:
    result = []
    best = max(candidate.log_chance for candidate in candidates)
    for candidate in candidates:
        if candidate.log_chance < best - _NEGLIGIBLE:
            continue
        fixed = candidate
        for index in indices:
            fixed = _fix(fixed, index, 0.0, (0.0, prior_variances[index]), 0.0)
        result.append(_Candidate(candidate.log_chance + math.log(1.0 - at_list), candidate.posterior, at_list=False))
        result.append(_Candidate(fixed.log_chance + math.log(at_list), fixed.posterior, fixed.at_list))
    return result


def _split_reads(candidates: list[_Candidate]) -> list[_Candidate]:
    prior = (PRIOR_MEAN[READ], PRIOR_SD[READ] ** 2)
    result = []
    best = max(candidate.log_chance for candidate in candidates)
    for candidate in candidates:
        if candidate.log_chance < best - _NEGLIGIBLE:
            continue
        free = 1.0 - _READ_AT_LIST - _READ_FREE
        result.append(_Candidate(candidate.log_chance + math.log(free), candidate.posterior, at_list=False))
        result.append(
            _fix(candidate, READ, 1.0, prior, math.log(_READ_AT_LIST) + (_ALL_AT_LIST if candidate.at_list else 0.0))
        )
        result.append(_fix(candidate, READ, 0.0, prior, math.log(_READ_FREE)))
    return result
