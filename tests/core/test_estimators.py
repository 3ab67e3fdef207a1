"""What each of the five estimators must do, in one suite, and what only some do."""

import math
import random
from collections.abc import Callable, Sequence

import pytest

from mytokentracker.core.estimators.algebra import conditioned, inverse, spread, times
from mytokentracker.core.estimators.contest import Contest
from mytokentracker.core.estimators.kalman import Kalman
from mytokentracker.core.estimators.levels import Level
from mytokentracker.core.estimators.noise import Drift, Noise
from mytokentracker.core.estimators.observation import Estimator, Observation, Reading, decimals_step, observe
from mytokentracker.core.estimators.ratios import LatestRatio, WeightedMean, WeightedMedian
from mytokentracker.core.estimators.regression import Regression
from mytokentracker.core.estimators.shrinkage import Posterior, averaged
from mytokentracker.core.estimators.weights import (
    OUTPUT,
    READ,
    bounded,
    expect,
    prior_variances,
    surprise,
)

ALL: tuple[Callable[[], Estimator], ...] = (LatestRatio, WeightedMean, WeightedMedian, Regression, Kalman)
FITTED: tuple[Callable[[], Estimator], ...] = (Regression, Kalman)
each = pytest.mark.parametrize("make", ALL, ids=lambda make: make.name)
fitted = pytest.mark.parametrize("make", FITTED, ids=lambda make: make.name)

BUDGET = 100_000_000


def spends(count: int, models: Sequence[str] = ("opus",), seed: int = 1) -> list[dict[str, tuple[float, ...]]]:
    """Realistic spends of 10 to 80 % of BUDGET at list prices."""
    r = random.Random(seed)
    result = []
    for _ in range(count):
        total = r.uniform(10e6, 80e6)
        shares = [r.uniform(0.2, 1.0) for _ in models]
        spend = {}
        for model, share in zip(models, shares, strict=True):
            kinds = [r.uniform(2, 10), r.uniform(10, 30), r.uniform(20, 35), r.uniform(35, 65)]
            spend[model] = tuple(total * share / sum(shares) * kind / sum(kinds) for kind in kinds)
        result.append(spend)
    return result


def truth(
    spend: dict[str, tuple[float, ...]], factor: float = 1.0, read: float = 1.0, models: dict[str, float] | None = None
) -> float:
    """The percentage of a limit that counts like that."""
    total = 0.0
    for model, (fresh, output, write, cached) in spend.items():
        total += (models or {}).get(model, 1.0) * (fresh + output + write + read * cached)
    return 100.0 * factor * total / BUDGET


def seen(
    spend: dict[str, tuple[float, ...]], percent: float, index: int = 0, window: str = "session", step: float = 0.001
) -> Observation:
    models = {"opus": 0, "sonnet": 1, "haiku": 2}
    reading = Reading(1_760_000_000 + 40_000 * index, window, spend, BUDGET, percent)
    observation = observe(reading, models, step)
    assert observation is not None
    return observation


def taught(make: Callable[[], Estimator], percents: Sequence[float], step: float = 0.001) -> Estimator:
    estimator = make()
    for i, (spend, percent) in enumerate(zip(spends(len(percents)), percents, strict=True)):
        estimator.learn(seen(spend, percent, i, step=step))
    return estimator


def off(estimator: Estimator, factor: float = 1.0, read: float = 1.0, models: dict[str, float] | None = None) -> float:
    """The largest relative error over spends that were not learnt from."""
    errors = []
    for spend in spends(8, tuple(models or ("opus",)), seed=99):
        percent = truth(spend, factor, read, models)
        errors.append(abs(math.exp(estimator.predict(seen(spend, 0.0, 50)).log_percent) / percent - 1.0))
    return max(errors)


# Every one of them.


@each
def test_guesses_are_finite_with_a_variance_above_nothing(make: Callable[[], Estimator]) -> None:
    estimator = make()
    for i, percent in enumerate((0.0, 250.0, 3.0, 100.0, 1.0)):
        observation = seen(spends(5)[i], percent, i, step=1.0)
        guess = estimator.predict(observation)
        assert math.isfinite(guess.log_percent)
        assert guess.variance > 0
        estimator.learn(observation)


@each
def test_exact_readings_of_another_budget_are_recovered(make: Callable[[], Estimator]) -> None:
    estimator = taught(make, [truth(spend, 1.7) for spend in spends(12)])

    assert off(estimator, 1.7) < 0.01


@each
def test_one_reading_already_corrects(make: Callable[[], Estimator]) -> None:
    estimator = taught(make, [truth(spends(1)[0], 0.4)])

    assert off(estimator, 0.4) < 0.15


@each
def test_twice_the_percentages_give_twice_the_guesses(make: Callable[[], Estimator]) -> None:
    exact = [truth(spend, 0.9) for spend in spends(12)]
    once, twice = taught(make, exact), taught(make, [2 * percent for percent in exact])
    question = seen(spends(1, seed=5)[0], 0.0, 20)

    moved = twice.predict(question).log_percent - once.predict(question).log_percent

    assert moved == pytest.approx(math.log(2), abs=0.003)


@each
def test_the_same_readings_give_the_same_guess(make: Callable[[], Estimator]) -> None:
    percents = [truth(spend, 1.2) + i % 3 for i, spend in enumerate(spends(30))]
    question = seen(spends(1, seed=5)[0], 0.0, 40)

    assert taught(make, percents).predict(question) == taught(make, percents).predict(question)


@each
def test_predicting_teaches_nothing(make: Callable[[], Estimator]) -> None:
    estimator = taught(make, [truth(spend, 1.2) for spend in spends(6)])
    question = seen(spends(1, seed=5)[0], 0.0, 40)

    assert estimator.predict(question) == estimator.predict(question)


@each
def test_after_a_restart_the_newest_readings_decide(make: Callable[[], Estimator]) -> None:
    every = spends(12)
    estimator = taught(make, [truth(spend, 1.0 if i < 9 else 1.5) for i, spend in enumerate(every)])

    estimator.restart(0, seen(every[9], 1.0, 9).at, math.log(1.5))

    assert off(estimator, 1.5) < 0.02


@each
def test_a_restart_without_readings_since_then_is_survived(make: Callable[[], Estimator]) -> None:
    estimator = taught(make, [truth(spend) for spend in spends(3)])

    estimator.restart(0, 9_999_999_999, 0.2)

    assert math.isfinite(estimator.predict(seen(spends(1)[0], 0.0, 40)).log_percent)


@pytest.mark.parametrize("make", [WeightedMedian, Regression, Kalman], ids=lambda make: make.name)
def test_a_typo_hardly_moves_the_robust_ones(make: Callable[[], Estimator]) -> None:
    exact = [float(round(truth(spend, 1.3))) for spend in spends(13)]
    wrong = list(exact)
    wrong[9] = 5.0
    question = seen(spends(1, seed=5)[0], 0.0, 20)

    moved = (
        taught(make, wrong, 1.0).predict(question).log_percent - taught(make, exact, 1.0).predict(question).log_percent
    )

    assert abs(moved) < 0.02


# Those that know about models and kinds.


@fitted
def test_free_cache_reads_are_found_out(make: Callable[[], Estimator]) -> None:
    estimator = taught(make, [truth(spend, 2.0, read=0.0) for spend in spends(25)])

    assert off(estimator, 2.0, read=0.0) < 0.03


@fitted
def test_models_that_count_otherwise_are_found_out(make: Callable[[], Estimator]) -> None:
    hidden = {"opus": 1.0, "sonnet": 0.5, "haiku": 1.8}
    estimator = make()
    for i, spend in enumerate(spends(25, tuple(hidden))):
        estimator.learn(seen(spend, truth(spend, models=hidden), i))

    assert off(estimator, models=hidden) < 0.03


@fitted
def test_what_the_session_taught_about_cache_reads_helps_the_week(make: Callable[[], Estimator]) -> None:
    estimator = make()
    every = spends(25)
    for i, spend in enumerate(every[:24]):
        estimator.learn(seen(spend, truth(spend, 1.0, read=0.0), i))
    estimator.learn(seen(every[24], truth(every[24], 0.3, read=0.0), 24, "weekly"))

    for spend in spends(8, seed=7):
        guess = estimator.predict(seen(spend, 0.0, 26, "weekly"))
        assert math.exp(guess.log_percent) == pytest.approx(truth(spend, 0.3, read=0.0), rel=0.04)


@fitted
def test_a_model_met_late_leaves_the_others_as_they_were(make: Callable[[], Estimator]) -> None:
    estimator = taught(make, [truth(spend, 1.4) for spend in spends(24)])
    new = spends(1, ("haiku",))[0]
    estimator.learn(seen(new, truth(new, 2.8), 25))

    assert off(estimator, 1.4) < 0.02


@fitted
def test_drift_is_followed(make: Callable[[], Estimator]) -> None:
    every = spends(40)
    estimator = taught(make, [truth(spend, math.exp(0.01 * i)) for i, spend in enumerate(every)])

    assert off(estimator, math.exp(0.40)) < 0.05


def test_the_regression_says_what_was_used_elsewhere_and_is_not_led_astray() -> None:
    every = spends(20)
    regression = Regression()
    for i, spend in enumerate(every):
        regression.learn(seen(spend, float(round(truth(spend) + (12 if i % 5 == 4 else 0))), i, step=1.0))

    assert off(regression) < 0.01
    assert regression.open[-1].elsewhere > 0.5


def test_many_readings_are_kept_as_sums() -> None:
    every = spends(140)
    regression = Regression()
    for i, spend in enumerate(every):
        regression.learn(seen(spend, truth(spend, 1.1, read=0.5), i))

    assert len(regression.open) < 20
    assert off(regression, 1.1, read=0.5) < 0.002


def test_levels_before_a_jump_go_on_teaching_the_weights() -> None:
    every = spends(16)
    regression = Regression()
    for i, spend in enumerate(every):
        regression.learn(seen(spend, truth(spend, 1.0 if i < 13 else 0.6, read=0.0), i))
    regression.restart(0, seen(every[13], 1.0, 13).at, math.log(0.6))

    assert [reading.jumps for reading in regression.open].index(True) == 13
    assert len(regression.since_jump(0)) == 3
    assert regression.weights[READ] == pytest.approx(0.0, abs=0.05)
    assert off(regression, 0.6, read=0.0) < 0.02


# The parts.


def test_a_spend_of_nothing_teaches_nothing() -> None:
    assert observe(Reading(0, "session", {}, BUDGET, 4.0), {}, 1.0) is None
    assert observe(Reading(0, "session", {"opus": (0.0, 0.0, 0.0, 0.0)}, BUDGET, 4.0), {}, 1.0) is None


def test_models_without_spend_are_not_met() -> None:
    models: dict[str, int] = {}

    observe(Reading(0, "session", {"a": (0, 0, 0, 0), "b": (1e6, 0, 0, 0)}, BUDGET, 4.0), models, 1.0)

    assert models == {"b": 0}


@pytest.mark.parametrize(
    ("percent", "step"), [(34.0, 1.0), (34.5, 0.1), (34.25, 0.01), (34.256, 0.001), (1 / 3, 0.001)]
)
def test_the_digits_say_how_exact_a_percentage_is(percent: float, step: float) -> None:
    assert decimals_step(percent) == step


def test_a_reading_of_three_says_less_than_one_of_forty() -> None:
    # A twelfth of a step squared: sqrt(1/12)/3 = 9.6 %, sqrt(1/12)/40 = 0.72 %.
    low, high = seen(spends(1)[0], 3.0, step=1.0), seen(spends(1)[0], 40.0, step=1.0)

    assert math.sqrt(low.rounding_variance(3.0)) == pytest.approx(0.0962, abs=1e-4)
    assert math.sqrt(high.rounding_variance(40.0)) == pytest.approx(0.00722, abs=1e-5)


def test_a_full_bar_only_says_that_it_is_not_less() -> None:
    full = seen(spends(1)[0], 100.0, step=1.0)

    assert surprise(full, math.log(130.0), 0.0)[0] == 0.0
    assert surprise(full, math.log(80.0), 0.0)[0] > 0.0


def test_slopes_are_the_shares_of_the_weighted_spend() -> None:
    # opus: 10 + 20 + 30 + 0.5 x 40 = 80; haiku, weighing exp(0) = 1: 20. Together 100.
    spend = {"opus": (10e6, 20e6, 30e6, 40e6), "haiku": (20e6, 0.0, 0.0, 0.0)}
    models: dict[str, int] = {"opus": 0, "haiku": 1}
    observation = observe(Reading(0, "session", spend, BUDGET, 1.0), models, 1.0)
    assert observation is not None
    weights = [0.5, 0.0, 0.0, 0.0, 0.0, 0.0]

    expected = expect(observation, weights)

    assert math.exp(expected.log_weighted) == pytest.approx(100.0)
    assert expected.slopes == pytest.approx([0.4, 0.2, 0.3, 0.0, 0.8, 0.2])


def test_nothing_counts_less_than_nothing() -> None:
    weights = bounded([-0.3, 9.0, -9.0, 2.0, 9.0])

    assert weights == [0.0, 1.6, -1.6, 0.6, 1.6]
    assert weights[OUTPUT] == 1.6


def test_the_inverse_of_a_matrix() -> None:
    matrix = [[4.0], [2.0, 5.0], [1.0, 3.0, 6.0]]
    full = [[4.0, 2.0, 1.0], [2.0, 5.0, 3.0], [1.0, 3.0, 6.0]]

    inverted = inverse(matrix)

    for i, row in enumerate(full):
        assert times(inverted, row) == pytest.approx([1.0 if i == j else 0.0 for j in range(3)])
    # 4 + 2x2x2 + 4x5 = 32
    assert spread(full, [1.0, 2.0, 0.0]) == pytest.approx(32.0)


def test_knowing_one_weight_tells_of_those_that_go_with_it() -> None:
    mean, covariance = conditioned([0.0, 0.0], [[1.0, 0.5], [0.5, 1.0]], 0, 2.0)

    assert mean == pytest.approx([2.0, 1.0])
    assert covariance[1][1] == pytest.approx(0.75)
    assert conditioned(mean, covariance, 0, 7.0) == (mean, covariance)


def test_an_error_far_below_is_a_typo_and_one_above_is_use_elsewhere_or_a_typo() -> None:
    noise = Noise()

    low, _ = noise.chances(-1.0, 0.0004, 20.0)
    high, _ = noise.chances(0.3, 0.0004, 30.0)
    right, _ = noise.chances(0.01, 0.0004, 30.0)

    assert low.typo > 0.99
    assert high.elsewhere > high.typo > high.right
    assert right.right > 0.9


def test_weights_that_are_surely_not_as_listed_are_left_as_they_are() -> None:
    covariance = [[1e-6 if i == j else 0.0 for j in range(6)] for i in range(6)]
    full = Posterior([0.5, 0.5, 0.0, 0.2, 0.6, -0.6], covariance)

    assert averaged(full, prior_variances(2)) is full


def test_weights_that_may_be_as_listed_are_shrunk_towards_the_list() -> None:
    covariance = [[0.01 if i == j else 0.0 for j in range(6)] for i in range(6)]
    full = Posterior([0.97, 0.05, 0.0, 0.2, 0.04, -0.04], covariance)

    shrunk = averaged(full, prior_variances(2))

    assert 0.97 < shrunk.mean[READ] < 1.0
    assert 0.0 < shrunk.mean[OUTPUT] < 0.03
    assert shrunk.covariance[OUTPUT][OUTPUT] < 0.01


def test_errors_of_one_sign_quicken_the_drift_and_alternating_ones_slow_it() -> None:
    fast, slow = Drift(), Drift()
    for i in range(6):
        fast.learn(0, 1.5, 1.0)
        slow.learn(0, 1.5 * (-1) ** i, 1.0)

    assert fast.variance_a_day > Drift.START > slow.variance_a_day


def test_a_level_grows_uncertain_only_as_time_passes() -> None:
    level = Level(0.0, [], 0.25, 1000)

    assert level.variance_at(1000 + 86_400, 0.01) == pytest.approx(0.26)
    assert level.variance_at(0, 0.01) == 0.25
    assert level.variance_at(1000 + 86_400, 0.0) == 0.25


def test_the_leader_changes_only_for_a_clearly_better_one() -> None:
    contest = Contest()
    first = contest.leader

    contest.learn([0.0, 0.04, 0.04, 0.05, 0.05], [1.0] * 5)
    assert contest.leader == first
    for _ in range(20):
        contest.learn([0.0, 0.04, 0.04, 0.05, 0.05], [1.0] * 5)

    assert contest.leader == 0


def test_a_jump_of_one_window_is_none_of_the_other() -> None:
    every = spends(12)
    regression = Regression()
    for i, spend in enumerate(every):
        window = "weekly" if i % 2 else "session"
        regression.learn(seen(spend, truth(spend, 0.5 if window == "session" and i > 7 else 1.0), i, window))
    regression.restart(0, seen(every[8], 1.0, 8).at, math.log(0.5))

    assert [len(regression.since_jump(window)) for window in (0, 1)] == [2, 6]
    for window, factor in (("session", 0.5), ("weekly", 1.0)):
        guess = regression.predict(seen(spends(1, seed=9)[0], 0.0, 20, window))
        assert math.exp(guess.log_percent) == pytest.approx(truth(spends(1, seed=9)[0], factor), rel=0.01)
