import pytest
from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.forecast import full_at, pace
from mytokentracker.core.records import Spend
from mytokentracker.core.windows import Span

HOUR = 3600
MINUTE = 60
NOW = 1_773_316_800
USD = 1_000_000
ROLLING = Span(NOW - 5 * HOUR)


def test_the_pace_is_dollars_an_hour_over_the_time_asked_for() -> None:
    spends = (Spend(NOW - 2 * HOUR, 50 * USD), Spend(NOW - HOUR + 1, 4 * USD), Spend(NOW, 2 * USD))

    assert pace(spends, NOW, HOUR) == 6 * USD
    assert pace(spends, NOW, 30 * MINUTE) == 4 * USD  # 2 dollars in half an hour
    assert pace(spends, NOW, 24 * HOUR) == 56 * USD / 24
    assert pace((), NOW, HOUR) == 0
    # What is exactly an hour old belongs to the hour before.
    assert pace((Spend(NOW - HOUR, USD),), NOW, HOUR) == 0


def test_an_empty_window_without_pace_is_never_full() -> None:
    assert full_at((), 10 * USD, ROLLING, NOW, 0.0) is None
    assert full_at((), 10 * USD, Span(NOW - HOUR, NOW + 4 * HOUR), NOW, 0.0) is None


@pytest.mark.parametrize("span", [ROLLING, Span(NOW - HOUR, NOW + 4 * HOUR)])
@pytest.mark.parametrize("spent", [10 * USD, 12 * USD])
def test_a_full_window_is_full_now(span: Span, spent: int) -> None:
    assert full_at((Spend(NOW - 60, spent),), 10 * USD, span, NOW, 0.0) == NOW


def test_a_fixed_window_fills_in_a_straight_line() -> None:
    fixed = Span(NOW - 2 * HOUR, NOW + 3 * HOUR)

    # 4 of 10 dollars are used; at 3 dollars an hour the other 6 take 2 hours, before the reset in 3 hours.
    assert full_at((Spend(NOW - HOUR, 4 * USD),), 10 * USD, fixed, NOW, 3.0 * USD) == NOW + 2 * HOUR
    # At 1 dollar an hour they take 6 hours: after the reset. Whoever asks compares.
    assert full_at((Spend(NOW - HOUR, 4 * USD),), 10 * USD, fixed, NOW, 1.0 * USD) == NOW + 6 * HOUR


def test_a_fixed_window_that_would_take_more_than_thirty_days_says_nothing() -> None:
    fixed = Span(NOW - 2 * HOUR, NOW + 3 * HOUR)

    # 10 dollars at one cent an hour are 1000 hours; 720 hours are thirty days.
    assert full_at((), 10 * USD, fixed, NOW, 0.01 * USD) is None
    assert full_at((), 10 * USD, fixed, NOW, 10 * USD / 720) == NOW + 720 * HOUR


def test_a_rolling_window_fills_in_a_straight_line_while_nothing_ages_out() -> None:
    # 4 of 10 dollars, all of the last hour; 3 dollars an hour fill it in 2 hours, and nothing ages out before 4 hours.
    assert full_at((Spend(NOW - HOUR, 4 * USD),), 10 * USD, ROLLING, NOW, 3.0 * USD) == NOW + 2 * HOUR
    # Found in steps of five minutes: 6 dollars at 7 an hour are 51.4 minutes.
    assert full_at((Spend(NOW - HOUR, 4 * USD),), 10 * USD, ROLLING, NOW, 7.0 * USD) == NOW + 55 * MINUTE


def test_what_ages_out_of_a_rolling_window_makes_room() -> None:
    spends = (Spend(NOW - 4 * HOUR, 4 * USD), Spend(NOW - HOUR, 4 * USD))

    # 8 of 10 dollars; at 1.5 an hour it would be full in 80 minutes, but 4 dollars age out in 60: then 5.5 are used,
    # and the missing 4.5 take 3 hours more. In 4 hours the other 4 age out as well, at the very moment it would fill.
    assert full_at(spends, 10 * USD, ROLLING, NOW, 1.5 * USD) is None
    # At 1.6 an hour the 6 dollars that are free from the first hour on take 3 h 45 min in all.
    assert full_at(spends, 10 * USD, ROLLING, NOW, 1.6 * USD) == NOW + 3 * HOUR + 45 * MINUTE


def test_a_rolling_window_never_fills_at_a_pace_that_ages_out_as_fast() -> None:
    spends = tuple(Spend(NOW - hours * HOUR + 1, 1 * USD) for hours in (5, 4, 3, 2, 1))

    # 5 dollars in 5 hours at 1 an hour: it stays at 5 of 10 for ever.
    assert full_at(spends, 10 * USD, ROLLING, NOW, 1.0 * USD) is None
    # Exactly the budget in five hours fills it at the end of them.
    assert full_at((), 10 * USD, ROLLING, NOW, 2.0 * USD) == NOW + 5 * HOUR


def test_the_order_of_the_spends_does_not_matter() -> None:
    spends = (Spend(NOW - HOUR, 4 * USD), Spend(NOW - 4 * HOUR, 4 * USD))

    assert full_at(spends, 10 * USD, ROLLING, NOW, 1.6 * USD) == NOW + 3 * HOUR + 45 * MINUTE


@given(
    st.lists(st.builds(Spend, st.integers(NOW - 5 * HOUR, NOW), st.integers(0, 20 * USD)), max_size=20),
    st.floats(0, 100.0 * USD),
)
def test_a_forecast_lies_ahead_and_within_the_length_of_a_rolling_window(spends: list[Spend], speed: float) -> None:
    full = full_at(spends, 50 * USD, ROLLING, NOW, speed)
    used = sum(spend.cost_microusd for spend in spends)

    if full is not None:
        assert NOW <= full <= NOW + 5 * HOUR
        assert (full == NOW) == (used >= 50 * USD)
        # Without ageing out it would be full by then.
        assert used + speed * (full - NOW) / HOUR >= 50 * USD
