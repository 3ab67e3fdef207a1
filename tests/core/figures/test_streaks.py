from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.figures.streaks import (
    Streak,
    Work,
    current_streak,
    longest_streak,
    longest_work,
    streaks,
)

TODAY = date(2026, 3, 12)
MINUTE = 60


def day(number: int) -> date:
    return TODAY - timedelta(days=number)


def test_a_streak_ends_with_the_first_day_without_work() -> None:
    found = streaks([day(9), day(8), day(7), day(4), day(1), day(0)])

    assert found == (Streak(day(9), day(7)), Streak(day(4), day(4)), Streak(day(1), day(0)))
    assert [streak.days for streak in found] == [3, 1, 2]
    assert longest_streak(found) == found[0]
    assert current_streak(found, TODAY) == found[2]


def test_of_equally_long_streaks_the_latest_is_named() -> None:
    assert longest_streak(streaks([day(9), day(5)])) == Streak(day(5), day(5))


def test_a_streak_goes_on_until_a_whole_day_has_passed() -> None:
    assert current_streak(streaks([day(1)]), TODAY) == Streak(day(1), day(1))
    assert current_streak(streaks([day(2)]), TODAY) is None


def test_without_work_there_is_no_streak() -> None:
    assert streaks([]) == ()
    assert longest_streak(()) is None
    assert current_streak((), TODAY) is None


def asked(times: list[int]) -> tuple[Work | None, int]:
    """The longest work, and how many times were asked for."""
    count = 0

    def between(since: int, until: int) -> list[int]:
        nonlocal count
        found = [at for at in times if since <= at < until]
        count += len(found)
        return found

    quarters = sorted({at // 900 for at in times})
    return longest_work(quarters, between), count


def test_work_goes_on_over_pauses_of_half_an_hour() -> None:
    work, _ = asked([0, 30 * MINUTE, 60 * MINUTE, 91 * MINUTE, 100 * MINUTE])

    assert work == Work(0, 60 * MINUTE)
    assert work.seconds == 60 * MINUTE


def test_a_pause_that_only_looks_short_by_the_quarter_is_one() -> None:
    # From the first second of a quarter to the last but one of the next but one: 44 minutes.
    work, _ = asked([0, 2 * 900 + 880, 2 * 900 + 890])

    assert work == Work(2680, 2690)


def test_only_what_may_be_longest_is_looked_at() -> None:
    long = list(range(0, 10 * 3600, 600))
    work, count = asked([*long, *(100_000 + at for at in range(0, 3600, 600))])

    assert work == Work(0, 10 * 3600 - 600)
    assert count == len(long)


def test_one_response_is_work_without_length_and_none_is_none() -> None:
    assert asked([5000])[0] == Work(5000, 5000)
    assert asked([])[0] is None


@given(st.lists(st.integers(0, 200_000), max_size=60).map(sorted))
def test_the_longest_work_is_that_of_all_times(times: list[int]) -> None:
    best: Work | None = None
    begun = last = -10_000
    for at in times:
        begun = at if at - last > 1800 else begun
        last = at
        if best is None or at - begun > best.seconds:
            best = Work(begun, at)

    assert asked(times)[0] == best
