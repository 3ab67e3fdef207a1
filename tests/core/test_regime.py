import math

from mytokentracker.core.estimators.noise import Noise
from mytokentracker.core.regime import Residual, find_shift


def residuals(*errors: float, percent: float = 40.0) -> list[Residual]:
    return [Residual(error, 0.0002, 0.0001, percent + 7 * i) for i, error in enumerate(errors)]


def test_readings_that_agree_with_each_other_but_not_with_the_past_are_a_change() -> None:
    shift = find_shift(residuals(0.0, 0.01, -0.01, -0.40, -0.41, -0.405), Noise())

    assert shift is not None
    assert shift.start == 3
    assert math.isclose(shift.log_factor, -0.405, abs_tol=0.005)


def test_one_odd_reading_is_no_change() -> None:
    assert find_shift(residuals(0.0, 0.01, -0.01, -0.9), Noise()) is None
    assert find_shift(residuals(-0.9), Noise()) is None


def test_two_typos_are_no_change() -> None:
    assert find_shift(residuals(0.0, 0.01, -0.01, -0.9, -0.3), Noise()) is None


def test_small_moves_are_left_to_drift() -> None:
    assert find_shift(residuals(0.0, 0.01, 0.06, 0.06, 0.06, 0.06), Noise()) is None


def test_use_elsewhere_that_adds_points_is_no_change() -> None:
    # 5 points more at 10, 30, 60 %: log ratios of 0.41, 0.15, 0.08.
    readings = [Residual(math.log((p + 5) / p), 0.0002, 0.0001, p + 5) for p in (10.0, 30.0, 60.0)]

    assert find_shift(residuals(0.0, 0.01) + readings, Noise()) is None
