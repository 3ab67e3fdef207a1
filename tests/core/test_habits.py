from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mytokentracker.core.forecast import full
from mytokentracker.core.habits import ahead
from mytokentracker.core.records import Spend
from mytokentracker.core.windows import Span

HOUR = 3600
DAY = 24 * HOUR
USD = 1_000_000
BERLIN = ZoneInfo("Europe/Berlin")


def berlin(*when: int) -> int:
    return int(datetime(*when, tzinfo=BERLIN).timestamp())  # type: ignore[arg-type, misc]


# A Monday at noon, four weeks and an hour after the first of them.
MONDAY_NOON = berlin(2026, 3, 16, 12)


def office(now: int, weeks: int = 4, usd: int = 1, zone: ZoneInfo = BERLIN) -> tuple[Spend, ...]:
    """So many dollars an hour from nine to five, Monday to Friday, until `now`."""
    spends = []
    for at in range(now - weeks * 7 * DAY, now, HOUR):
        local = datetime.fromtimestamp(at, zone)
        if local.weekday() < 5 and 9 <= local.hour < 17:
            spends.append(Spend(at, usd * USD))
    return tuple(spends)


def test_less_than_two_weeks_say_nothing_of_habits() -> None:
    assert ahead((), MONDAY_NOON, BERLIN) is None
    assert ahead(office(MONDAY_NOON, weeks=1), MONDAY_NOON, BERLIN) is None
    assert ahead((Spend(MONDAY_NOON + HOUR, USD),), MONDAY_NOON, BERLIN) is None
    # Nor does what cost nothing.
    assert ahead((Spend(MONDAY_NOON - 20 * DAY, 0),), MONDAY_NOON, BERLIN) is None


def test_the_usual_week_comes_again_hour_by_hour() -> None:
    course = ahead(office(MONDAY_NOON), MONDAY_NOON, BERLIN)
    assert course is not None

    # Until five there are five dollars to come; the first spend is 27 days and 21 hours old, hence a little more.
    assert course.spent(5 * HOUR) == pytest.approx(5 * USD, rel=0.02)
    assert course.spent(5 * HOUR // 2) == pytest.approx(2.5 * USD, rel=0.02)
    # The night brings nothing, Tuesday eight, and the week forty.
    assert course.spent(21 * HOUR) == course.spent(5 * HOUR)
    assert course.spent(29 * HOUR) == pytest.approx(13 * USD, rel=0.02)
    assert course.spent(7 * DAY) == pytest.approx(40 * USD, rel=0.02)
    assert course.spent(9 * DAY) == course.spent(7 * DAY)


def test_when_so_much_is_spent_lies_in_a_usual_hour() -> None:
    course = ahead(office(MONDAY_NOON), MONDAY_NOON, BERLIN)
    assert course is not None

    assert course.seconds_for(2.5 * USD) == pytest.approx(2.5 * HOUR, rel=0.02)
    # Six dollars: five today, the sixth tomorrow from nine to ten.
    assert course.seconds_for(6 * USD) == pytest.approx(22 * HOUR, abs=400)
    assert course.seconds_for(50 * USD) is None
    assert course.times(2.0).seconds_for(50 * USD) is not None
    assert course.times(2.0).more == course.more == 0.5


def test_a_week_fills_when_the_person_works_and_not_on_the_weekend() -> None:
    # Friday at three: two dollars more today, then nothing until Monday.
    friday = berlin(2026, 3, 20, 15)
    course = ahead(office(friday), friday, BERLIN)
    assert course is not None
    week = Span(friday - 5 * DAY, friday + 2 * DAY)

    # Four of ten dollars are left, and the week resets on Sunday.
    assert full((Spend(friday - DAY, 6 * USD),), 10 * USD, week, friday, course).at == pytest.approx(
        berlin(2026, 3, 23, 11), abs=600
    )
    # With one left it is at four.
    assert full((Spend(friday - DAY, 9 * USD),), 10 * USD, week, friday, course).at == pytest.approx(
        friday + HOUR, abs=120
    )


def test_a_busy_week_raises_what_is_to_come_but_not_all_the_way() -> None:
    usual = office(MONDAY_NOON)
    tripled = tuple(
        Spend(spend.at, 3 * spend.cost_microusd) if spend.at > MONDAY_NOON - 3 * DAY else spend for spend in usual
    )
    quiet, busy = (ahead(spends, MONDAY_NOON, BERLIN) for spends in (usual, tripled))
    assert quiet is not None
    assert busy is not None

    # In three days (Friday afternoon, Monday morning) seven of eight usual hours were tripled.
    assert 1.3 * quiet.spent(DAY) < busy.spent(DAY) < 3 * quiet.spent(DAY)


def test_habits_follow_the_clock_on_the_wall_when_it_is_changed() -> None:
    # Summer time began on Sunday, 29 March 2026: nine o'clock came an hour earlier from then on.
    monday_eight = berlin(2026, 3, 30, 8)
    course = ahead(office(monday_eight), monday_eight, BERLIN)
    assert course is not None

    assert course.spent(HOUR) == 0
    assert course.spent(2 * HOUR) == pytest.approx(USD, rel=0.05)


def test_zones_that_lie_half_an_hour_off_have_their_own_hours() -> None:
    kolkata = ZoneInfo("Asia/Kolkata")
    now = int(datetime(2026, 3, 16, 16, 50, tzinfo=kolkata).timestamp())
    course = ahead(office(now + 10 * 60, zone=kolkata), now, kolkata)
    assert course is not None

    # Ten minutes of the last office hour are left.
    assert course.spent(600) == pytest.approx(USD / 6, rel=0.05)
    assert course.spent(HOUR) == course.spent(600)
