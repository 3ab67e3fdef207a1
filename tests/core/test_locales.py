from datetime import date, datetime

import pytest

from mytokentracker.core.locales import ENGLISH, Locale

DAY = date(2026, 8, 12)


@pytest.mark.parametrize(
    ("value", "decimals", "said"),
    [
        (0, 0, "0"),
        (999, 0, "999"),
        (1_000, 0, "1,000"),
        (999.96, 0, "1,000"),
        (1_234.56, 1, "1,234.6"),
        (-2_000, 0, "-2,000"),
    ],
)
def test_english_parts_thousands_with_a_comma(value: float, decimals: int, said: str) -> None:
    assert ENGLISH.number(value, decimals) == said


@pytest.mark.parametrize(
    ("value", "decimals", "said"),
    [
        (0.5, 0, "1"),
        (1_234.5, 0, "1,235"),
        (12.25, 1, "12.3"),
        (-2.5, 0, "-3"),
        # Half of it is a little more than what the computer holds of it: 2.67499…
        (2.675, 2, "2.67"),
        (-0.4, 0, "0"),
    ],
)
def test_half_is_rounded_away_from_nought_as_people_do(value: float, decimals: int, said: str) -> None:
    assert ENGLISH.number(value, decimals) == said


def test_marks_are_those_of_the_place() -> None:
    place = Locale(group="\u202f", decimal=",")
    assert place.number(1_234_567.5, 1) == "1\u202f234\u202f567,5"
    assert place.general(34.5) == "34,5"
    assert place.general(34.0) == "34"


def test_a_place_may_part_only_longer_numbers() -> None:
    spain = Locale(group=".", decimal=",", grouped_from=10_000)
    assert spain.number(1_234) == "1234"
    assert spain.number(12_345) == "12.345"


@pytest.mark.parametrize(
    ("hour", "said"), [(0, "12:05 AM"), (9, "9:05 AM"), (12, "12:05 PM"), (15, "3:05 PM"), (23, "11:05 PM")]
)
def test_a_clock_of_twelve_hours_names_the_half_of_the_day(hour: int, said: str) -> None:
    assert Locale(clock="{hour12}:{minute:02} {half}").time(hour, 5) == said


def test_a_whole_hour_has_no_minutes_where_its_half_of_the_day_is_named() -> None:
    place = Locale(clock="{hour12}:{minute:02} {half}")
    assert [place.hour(hour) for hour in (0, 12, 15)] == ["12 AM", "12 PM", "3 PM"]
    assert ENGLISH.hour(15) == "15:00"


def test_a_clock_of_24_hours_is_the_default() -> None:
    assert ENGLISH.clock_of(datetime(2026, 8, 12, 9, 5)) == "09:05"  # noqa: DTZ001 - only its digits are used


def test_a_date_has_the_order_of_the_place() -> None:
    assert ENGLISH.whole_date(DAY) == "12 Aug 2026"
    assert ENGLISH.day_and_month(DAY) == "12 Aug"
    assert ENGLISH.month_and_year(DAY) == "Aug 2026"
    japan = Locale(
        months=tuple(f"{number}月" for number in range(1, 13)),
        day="{month}{day}日",
        day_of_year="{year}年{month}{day}日",
        month_of_year="{year}年{month}",
    )
    assert japan.whole_date(DAY) == "2026年8月12日"
    assert japan.day_and_month(DAY) == "8月12日"
    assert japan.month_and_year(DAY) == "2026年8月"
