import pytest
from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.forecast import Full, Pace, day_pace, full, full_at, recent_pace
from mytokentracker.core.records import Spend
from mytokentracker.core.windows import Span

HOUR = 3600
MINUTE = 60
# On a mark of ten minutes.
NOW = 1_773_316_800
USD = 1_000_000
ROLLING = Span(NOW - 5 * HOUR)
FIXED = Span(NOW - 2 * HOUR, NOW + 3 * HOUR)


def every_ten_minutes(amount: int, first: int, last: int) -> tuple[Spend, ...]:
    """In the middle of each ten minutes from `first` to `last` minutes before NOW."""
    return tuple(Spend(NOW - minutes * MINUTE + 300, amount) for minutes in range(first, last, -10))


def test_steady_use_is_its_own_pace() -> None:
    steady = recent_pace(every_ten_minutes(USD, 180, 0), NOW)

    assert steady.microusd_per_hour == pytest.approx(6 * USD)
    # However even it was, a tenth more may come.
    assert steady.more == 0.1


def test_nothing_in_three_hours_is_no_pace() -> None:
    assert recent_pace((), NOW) == Pace(0.0, 0.1)
    assert recent_pace((Spend(NOW - 3 * HOUR, 9 * USD),), NOW).microusd_per_hour == 0


def test_a_burst_within_steady_use_does_not_raise_the_pace() -> None:
    burst = (*every_ten_minutes(USD, 180, 0), Spend(NOW - 15 * MINUTE, 50 * USD))

    assert recent_pace(burst, NOW).microusd_per_hour == pytest.approx(6 * USD)
    # It says, though, how uneven it all is: as uneven as it ever says, for the last use was five minutes ago.
    assert recent_pace(burst, NOW).more == pytest.approx(3 * 0.5 ** (300 / 900))


def test_a_burst_alone_counts_for_its_share_of_three_hours() -> None:
    burst = recent_pace((Spend(NOW - 15 * MINUTE, 18 * USD),), NOW)

    # One dollar in ten minutes whose weight is 2 ** -(15 / 60), over 17 ten minutes whose weights add up to a row of
    # ratio q = 2 ** -(1 / 6) that begins with the root of q.
    q = 2 ** -(1 / 6)
    assert burst.microusd_per_hour == pytest.approx(USD * 2**-0.25 / (q**0.5 * (1 - q**17) / (1 - q) / 6))
    assert burst.microusd_per_hour < USD


def test_an_idle_hour_lessens_the_pace_and_does_not_end_it() -> None:
    rested = recent_pace(every_ten_minutes(USD, 170, 60), NOW)

    # Of the 17 weights, a row of ratio q = 2 ** -(1 / 6), the first six are missing: (1/2 - q^17) / (1 - q^17).
    assert rested.microusd_per_hour == pytest.approx(6 * USD * 0.41840, rel=1e-4)


def test_the_last_hour_counts_most() -> None:
    growing = (*every_ten_minutes(USD, 180, 60), *every_ten_minutes(3 * USD, 60, 0))
    falling = (*every_ten_minutes(3 * USD, 180, 60), *every_ten_minutes(USD, 60, 0))

    # Plainly, both are between 8 and 14 dollars an hour.
    assert recent_pace(growing, NOW).microusd_per_hour > 12 * USD
    assert recent_pace(falling, NOW).microusd_per_hour < 12 * USD


def test_the_ten_minutes_that_still_grow_count_for_as_long_as_they_last() -> None:
    steady = (*every_ten_minutes(USD, 180, 0), Spend(NOW + 60, USD // 2))

    assert recent_pace(steady, NOW + 5 * MINUTE).microusd_per_hour == pytest.approx(6 * USD)
    # A clock that goes ahead is of now.
    ahead = (*steady[:-1], Spend(NOW + 9 * MINUTE, USD // 2))
    assert recent_pace(ahead, NOW + 5 * MINUTE) == recent_pace(steady, NOW + 5 * MINUTE)


def test_how_uneven_the_ten_minutes_were_says_how_much_more_may_come() -> None:
    # One dollar and three by turns: two each, by one. Of an hour, which has six of them, root(6) of 12.
    uneven = tuple(Spend(one.at, (1 + 2 * (i % 2)) * USD) for i, one in enumerate(every_ten_minutes(USD, 180, 0)))

    # The last use was five minutes ago.
    assert recent_pace(uneven, NOW).more == pytest.approx(2.8 * 6**0.5 / 12 * 0.5 ** (1 / 3), rel=0.07)


def test_the_longer_nothing_was_used_the_less_is_more_to_come() -> None:
    burst = (*every_ten_minutes(USD, 180, 0), Spend(NOW - 15 * MINUTE, 50 * USD))
    last = NOW - 5 * MINUTE

    # Fifteen minutes halve it; after an hour and a quarter only the tenth is left that is always said.
    assert [recent_pace(burst, last + 900 * i).more for i in range(6)] == [3.0, 1.5, 0.75, 0.375, 0.1875, 0.1]


def test_the_pace_of_a_day_is_plain() -> None:
    spends = (Spend(NOW - 25 * HOUR, 100 * USD), Spend(NOW - 24 * HOUR, 100 * USD), Spend(NOW - HOUR, 48 * USD))
    day = day_pace(spends, NOW)

    # What is exactly a day old belongs to the day before.
    assert day.microusd_per_hour == 2 * USD
    assert day.more == 0.35
    assert day_pace((), NOW).microusd_per_hour == 0


def test_the_band_begins_where_more_is_spent_and_has_no_late_end_for_people_stop() -> None:
    # 4 of 10 dollars are used; 3 an hour, and half as much again: 6 dollars take 2 hours, and 80 minutes.
    found = full((Spend(NOW - HOUR, 4 * USD),), 10 * USD, FIXED, NOW, Pace(3.0 * USD, 0.5))

    assert found == Full(NOW + 2 * HOUR, NOW + 80 * MINUTE, None)


def test_what_is_full_long_before_the_reset_has_a_band_of_two_ends() -> None:
    # 1 of 10 dollars is left: 18 minutes at 3.33 an hour are a tenth of 3 hours. Twice the half more is twice the pace.
    found = full((Spend(NOW - HOUR, 9 * USD),), 10 * USD, FIXED, NOW, Pace(10 / 3 * USD, 0.5))

    assert found == Full(NOW + 18 * MINUTE, NOW + 9 * MINUTE, NOW + 72 * MINUTE)
    # A little more than a tenth has one end again.
    assert full((Spend(NOW - HOUR, 9 * USD),), 10 * USD, FIXED, NOW, Pace(3.3 * USD, 0.5)).late_at is None


def test_what_is_not_sure_of_the_number_itself_widens_the_band() -> None:
    spends = (Spend(NOW - HOUR, 4 * USD),)

    # Root(0.3 squared + 0.4 squared) is a half.
    assert full(spends, 10 * USD, FIXED, NOW, Pace(3.0 * USD, 0.3), 0.4).early_at == NOW + 80 * MINUTE
    # 9 of 10 dollars, 18 minutes: late at a quarter of the pace, and of what a half more holds.
    near = full((Spend(NOW - HOUR, 9 * USD),), 10 * USD, FIXED, NOW, Pace(10 / 3 * USD, 0.3), 0.5)
    assert near.late_at == NOW + 108 * MINUTE


def test_a_rolling_window_may_fill_only_at_the_early_end_of_the_band() -> None:
    spends = (Spend(NOW - 4 * HOUR, 4 * USD), Spend(NOW - HOUR, 4 * USD))
    found = full(spends, 10 * USD, ROLLING, NOW, Pace(1.5 * USD))

    # See below: at 1.6 dollars an hour it is full, at 1.5 it is not.
    assert found == Full(None, NOW + 3 * HOUR + 40 * MINUTE, None)


def test_a_full_window_is_full_without_a_band() -> None:
    assert full((Spend(NOW, USD),), USD, FIXED, NOW, Pace(0.0)) == Full(NOW, NOW, NOW)


def test_an_empty_window_without_pace_is_never_full() -> None:
    assert full_at((), 10 * USD, ROLLING, NOW, Pace(0.0)) is None
    assert full_at((), 10 * USD, Span(NOW - HOUR, NOW + 4 * HOUR), NOW, Pace(0.0)) is None


@pytest.mark.parametrize("span", [ROLLING, Span(NOW - HOUR, NOW + 4 * HOUR)])
@pytest.mark.parametrize("spent", [10 * USD, 12 * USD])
def test_a_full_window_is_full_now(span: Span, spent: int) -> None:
    assert full_at((Spend(NOW - 60, spent),), 10 * USD, span, NOW, Pace(0.0)) == NOW


def test_a_fixed_window_fills_in_a_straight_line() -> None:
    # 4 of 10 dollars are used; at 3 dollars an hour the other 6 take 2 hours, before the reset in 3 hours.
    assert full_at((Spend(NOW - HOUR, 4 * USD),), 10 * USD, FIXED, NOW, Pace(3.0 * USD)) == NOW + 2 * HOUR
    # At 1 dollar an hour they take 6 hours: after the reset. Whoever asks compares.
    assert full_at((Spend(NOW - HOUR, 4 * USD),), 10 * USD, FIXED, NOW, Pace(1.0 * USD)) == NOW + 6 * HOUR


def test_a_fixed_window_that_would_take_more_than_thirty_days_says_nothing() -> None:
    # 10 dollars at one cent an hour are 1000 hours; 720 hours are thirty days.
    assert full_at((), 10 * USD, FIXED, NOW, Pace(0.01 * USD)) is None
    assert full_at((), 10 * USD, FIXED, NOW, Pace(10 * USD / 720)) == NOW + 720 * HOUR


def test_a_rolling_window_fills_in_a_straight_line_while_nothing_ages_out() -> None:
    # 4 of 10 dollars, all of the last hour; 3 dollars an hour fill it in 2 hours, and nothing ages out before 4 hours.
    assert full_at((Spend(NOW - HOUR, 4 * USD),), 10 * USD, ROLLING, NOW, Pace(3.0 * USD)) == NOW + 2 * HOUR
    # Found in steps of five minutes: 6 dollars at 7 an hour are 51.4 minutes.
    assert full_at((Spend(NOW - HOUR, 4 * USD),), 10 * USD, ROLLING, NOW, Pace(7.0 * USD)) == NOW + 55 * MINUTE


def test_what_ages_out_of_a_rolling_window_makes_room() -> None:
    spends = (Spend(NOW - 4 * HOUR, 4 * USD), Spend(NOW - HOUR, 4 * USD))

    # 8 of 10 dollars; at 1.5 an hour it would be full in 80 minutes, but 4 dollars age out in 60: then 5.5 are used,
    # and the missing 4.5 take 3 hours more. In 4 hours the other 4 age out as well, at the very moment it would fill.
    assert full_at(spends, 10 * USD, ROLLING, NOW, Pace(1.5 * USD)) is None
    # At 1.6 an hour the 6 dollars that are free from the first hour on take 3 h 45 min in all.
    assert full_at(spends, 10 * USD, ROLLING, NOW, Pace(1.6 * USD)) == NOW + 3 * HOUR + 45 * MINUTE


def test_a_rolling_window_never_fills_at_a_pace_that_ages_out_as_fast() -> None:
    spends = tuple(Spend(NOW - hours * HOUR + 1, 1 * USD) for hours in (5, 4, 3, 2, 1))

    # 5 dollars in 5 hours at 1 an hour: it stays at 5 of 10 for ever.
    assert full_at(spends, 10 * USD, ROLLING, NOW, Pace(1.0 * USD)) is None
    # Exactly the budget in five hours fills it at the end of them.
    assert full_at((), 10 * USD, ROLLING, NOW, Pace(2.0 * USD)) == NOW + 5 * HOUR


def test_the_order_of_the_spends_does_not_matter() -> None:
    spends = (Spend(NOW - HOUR, 4 * USD), Spend(NOW - 4 * HOUR, 4 * USD))

    assert full_at(spends, 10 * USD, ROLLING, NOW, Pace(1.6 * USD)) == NOW + 3 * HOUR + 45 * MINUTE


@given(
    st.lists(st.builds(Spend, st.integers(NOW - 5 * HOUR, NOW), st.integers(0, 20 * USD)), max_size=20),
    st.floats(0, 100.0 * USD),
)
def test_a_forecast_lies_ahead_and_within_the_length_of_a_rolling_window(spends: list[Spend], speed: float) -> None:
    full = full_at(spends, 50 * USD, ROLLING, NOW, Pace(speed))
    used = sum(spend.cost_microusd for spend in spends)

    if full is not None:
        assert NOW <= full <= NOW + 5 * HOUR
        assert (full == NOW) == (used >= 50 * USD)
        # Without ageing out it would be full by then.
        assert used + speed * (full - NOW) / HOUR >= 50 * USD
