import random
from collections.abc import Callable, Iterable
from statistics import median

import msgspec
import pytest

from mytokentracker.core.calibration import Calibration, Prediction
from mytokentracker.core.estimators.observation import Reading


@pytest.mark.parametrize(
    ("spend", "budget", "percent"),
    [(0, 135_000_000, 0.0), (33_750_000, 135_000_000, 25.0), (27_000_000, 27_000_000, 100.0), (3, 2, 150.0)],
)
def test_without_anything_learnt_it_is_dollars_over_budget(spend: int, budget: int, percent: float) -> None:
    predicted = Calibration().predict("session", {"claude-opus-5": (spend, 0, 0, 0)}, budget, 0)

    assert predicted.percent == pytest.approx(percent)
    assert predicted.uncorrected_percent == pytest.approx(percent)


# Learning.

BUDGETS = {"session": 135_000_000, "weekly": 50_000_000}
HOUR = 3600


def spend_of(r: random.Random) -> dict[str, tuple[float, ...]]:
    total = r.uniform(20e6, 100e6)
    kinds = [r.uniform(2, 10), r.uniform(10, 30), r.uniform(20, 35), r.uniform(35, 65)]
    return {"claude-opus-5": tuple(total * kind / sum(kinds) for kind in kinds)}


def readings_of(
    count: int, factor: Callable[[int], float], window: str = "session", read: float = 1.0, seed: int = 3
) -> list[Reading]:
    """Rounded readings of an account that counts like that."""
    r = random.Random(seed)
    result = []
    for i in range(count):
        spend = spend_of(r)
        fresh, output, write, cached = spend["claude-opus-5"]
        percent = 100.0 * factor(i) * (fresh + output + write + read * cached) / BUDGETS[window]
        result.append(Reading(1_760_000_000 + 20 * HOUR * i, window, spend, BUDGETS[window], float(round(percent))))
    return result


def learnt(readings: Iterable[Reading]) -> Calibration:
    calibration = Calibration()
    for reading in readings:
        calibration.learn(reading)
    return calibration


def predicted(calibration: Calibration, reading: Reading) -> Prediction:
    return calibration.predict(reading.window, reading.spend, reading.budget_microusd, reading.at)


def test_before_the_first_reading_it_is_dollars_over_budget_with_a_wide_band() -> None:
    prediction = Calibration().predict("session", {"opus": (13_500_000, 0, 0, 0)}, 135_000_000, 0)

    assert prediction.percent == pytest.approx(10.0)
    assert prediction.uncorrected_percent == pytest.approx(10.0)
    assert prediction.low_percent < 5
    assert prediction.high_percent > 20


def test_nothing_spent_is_nothing() -> None:
    prediction = Calibration().predict("weekly", {}, 50_000_000, 0)

    assert (prediction.percent, prediction.low_percent, prediction.high_percent) == (0.0, 0.0, 0.0)


def test_the_first_sync_corrects_at_once() -> None:
    # Claude: 34 %, ours: 29 %: a factor of 1.17 (reference text 2).
    spend = {"opus": (2.9e6, 5.8e6, 7.25e6, 13.05e6)}
    calibration = learnt([Reading(1_760_000_000, "session", spend, 100_000_000, 34.0)])

    prediction = calibration.predict("session", spend, 100_000_000, 1_760_003_600)

    assert prediction.uncorrected_percent == pytest.approx(29.0)
    assert prediction.percent == pytest.approx(34.0, abs=0.6)
    assert prediction.low_percent < 34.0 < prediction.high_percent


def test_the_more_syncs_the_narrower_the_band() -> None:
    readings = readings_of(14, lambda _: 0.7, read=0.3)
    widths = []
    for count in (1, 4, 13):
        prediction = predicted(learnt(readings[:count]), readings[13])
        widths.append(prediction.high_percent / prediction.low_percent)

    assert widths[0] > widths[1] > widths[2]


def test_a_window_without_syncs_takes_the_mix_from_the_other_but_not_its_level() -> None:
    calibration = learnt(readings_of(20, lambda _: 3.0, read=0.0))

    usual = calibration.predict("weekly", {"claude-opus-5": (0.6e6, 2e6, 2.7e6, 4.7e6)}, 50_000_000, 1_770_000_000)
    cached = calibration.predict("weekly", {"claude-opus-5": (0.3e6, 0.5e6, 1.2e6, 8e6)}, 50_000_000, 1_770_000_000)

    assert usual.percent == pytest.approx(20.0, rel=0.15)
    assert cached.percent < 0.6 * usual.percent
    assert usual.high_percent / usual.low_percent > 10


def test_a_change_of_the_limit_is_said_and_followed() -> None:
    readings = readings_of(20, lambda i: 0.5 if i < 12 else 0.75)
    calibration = learnt(readings[:16])

    assert len(calibration.changes) == 1
    change = calibration.changes[0]
    assert (change.at, change.window) == (readings[12].at, "session")
    # Claude's numbers grew by half: the window holds two thirds of what it held.
    assert change.factor == pytest.approx(1 / 1.5, rel=0.03)
    assert predicted(calibration, readings[17]).percent == pytest.approx(readings[17].actual_percent or 0, rel=0.05)


def test_a_typo_is_no_change_and_moves_little() -> None:
    readings = readings_of(14, lambda _: 0.5)
    wrong = list(readings)
    wrong[8] = msgspec.structs.replace(wrong[8], actual_percent=5.0)

    clean, typo = (predicted(learnt(r[:13]), r[13]) for r in (readings, wrong))

    assert learnt(wrong).changes == ()
    assert typo.percent == pytest.approx(clean.percent, rel=0.02)
    assert typo.high_percent - typo.low_percent < 0.1 * typo.percent


def test_an_early_typo_is_not_called_a_change_of_the_limit() -> None:
    readings = readings_of(8, lambda _: 0.5)
    readings[0] = msgspec.structs.replace(readings[0], actual_percent=96.0)
    calibration = learnt(readings[:7])

    assert calibration.changes == ()
    assert predicted(calibration, readings[7]).percent == pytest.approx(readings[7].actual_percent or 0, rel=0.05)


def test_use_elsewhere_is_told_apart() -> None:
    readings = readings_of(12, lambda _: 0.5)
    more = msgspec.structs.replace(readings[10], actual_percent=(readings[10].actual_percent or 0) + 12)
    calibration = learnt(readings[:10])

    scored = calibration.learn(more)

    assert scored is not None
    assert scored.elsewhere_percent == pytest.approx(12, abs=3)
    # 12 stands for 11.5 to 12.5.
    assert predicted(calibration, readings[11]).percent == pytest.approx(readings[11].actual_percent or 0, rel=0.05)


def test_what_says_nothing_is_not_learnt() -> None:
    calibration = Calibration()

    assert calibration.learn(Reading(0, "session", {"opus": (1e6, 0, 0, 0)}, 1_000_000)) is None
    assert calibration.learn(Reading(0, "session", {}, 1_000_000, 5.0)) is None
    assert calibration.scored == []


def test_the_accuracy_page_shows_each_sync_each_estimator_and_the_weights() -> None:
    calibration = learnt(readings_of(20, lambda _: 1.4, read=0.0))

    last = calibration.scored[-1]
    assert last.error == pytest.approx(last.prediction.percent / last.actual_percent - 1)
    assert set(last.predicted_percent) == {e.name for e in calibration.estimators}
    assert calibration.scores("session")["regression"] < calibration.scores("session")["weighted mean"]
    assert median(abs(one.error) for one in calibration.scored[-8:]) < 0.02
    weights = {weight.name: weight for weight in calibration.weights()}
    assert set(weights) == {"output", "cache_write", "claude-opus-5", "cache_read"}
    assert weights["cache_read"].factor == pytest.approx(0.0, abs=0.05)
    assert all(weight.low <= weight.factor <= weight.high for weight in weights.values())


def test_whole_numbers_among_decimals_are_as_exact_as_those() -> None:
    readings = readings_of(12, lambda _: 0.5)
    exact = []
    for reading in readings:
        percent = round(50.0 * sum(reading.spend["claude-opus-5"]) / reading.budget_microusd, 1)
        exact.append(msgspec.structs.replace(reading, actual_percent=percent, source="statusline"))
    exact[5] = msgspec.structs.replace(exact[5], actual_percent=float(round(exact[5].actual_percent or 0)))
    calibration = learnt(exact)

    assert calibration.regression.open[4].seen.resolution == 0.1
    assert calibration.regression.open[5].seen.resolution == 0.1
    assert calibration.regression.open[0].seen.resolution == 0.1


def test_in_eight_of_ten_cases_the_band_holds_the_truth() -> None:
    held = []
    for seed in range(12):
        readings = readings_of(14, lambda _: 0.8, read=0.5, seed=seed)
        calibration = Calibration()
        for i, reading in enumerate(readings):
            prediction = predicted(calibration, reading)
            fresh, output, write, cached = reading.spend["claude-opus-5"]
            percent = 80.0 * (fresh + output + write + 0.5 * cached) / reading.budget_microusd
            if i >= 3:
                held.append(prediction.low_percent <= percent <= prediction.high_percent)
            calibration.learn(reading)

    assert 0.7 <= sum(held) / len(held) <= 0.97
