import pytest

from mytokentracker.core.plausible import is_odd
from mytokentracker.core.records import Learnt, Window


def odd(ours: float, claude: float, readings: int, uncorrected: float = 20.0) -> bool:
    window = Window("session", ours, "rolling", 0, 1, 1, uncorrected_percent=uncorrected)
    return is_odd(window, Learnt("session", readings), claude)


@pytest.mark.parametrize(
    ("ours", "claude", "asked"),
    [
        (20.0, 61.0, True),  # more than three times
        (20.0, 60.0, False),
        (30.0, 9.0, True),  # less than a third
        (30.0, 10.0, False),
        (0.4, 4.0, False),  # ten times, but rounding and a minute of use explain it
        (104.0, 30.0, True),
    ],
)
def test_three_times_and_a_third_are_asked_about_once_something_was_learnt(
    ours: float, claude: float, asked: bool
) -> None:
    assert odd(ours, claude, 3) == asked
    assert not odd(ours, claude, 2)


@pytest.mark.parametrize(
    ("ours", "claude", "asked"),
    [
        (34.4, 43.0, True),
        (34.0, 43.5, False),  # nobody types that by swapping
        (44.0, 44.0, False),
        (60.0, 6.0, False),  # a lost digit is not a swapped one
        (5.0, 50.0, False),
        (112.0, 100.0, False),
    ],
)
def test_our_number_with_its_digits_swapped_is_asked_about_from_the_first_reading_on(
    ours: float, claude: float, asked: bool
) -> None:
    assert odd(ours, claude, 0) == asked


def test_nothing_is_odd_while_nothing_was_used_here() -> None:
    assert not odd(0.0, 80.0, 9, uncorrected=0.0)
