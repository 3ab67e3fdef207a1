import pytest

from mytokentracker.core.calibration import uncorrected


@pytest.mark.parametrize(
    ("spend", "budget", "percent"),
    [(0, 135_000_000, 0.0), (33_750_000, 135_000_000, 25.0), (27_000_000, 27_000_000, 100.0), (3, 2, 150.0)],
)
def test_without_anything_learnt_it_is_dollars_over_budget(spend: int, budget: int, percent: float) -> None:
    estimate = uncorrected(spend, budget)

    assert estimate.percent == pytest.approx(percent)
    assert (estimate.source, estimate.source_at) == ("estimated", None)


def test_without_anything_learnt_nobody_can_say_how_far_off_it_is() -> None:
    estimate = uncorrected(1, 2)

    assert (estimate.low_percent, estimate.high_percent) == (None, None)
