from collections.abc import Iterator

import pytest

from mytokentracker.core import translating
from mytokentracker.core.locales import Locale
from mytokentracker.core.weekly_reset import parse_shown, parse_weekly_reset, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon 00:00", (0, 0, 0)),
        ("Thu 10:00", (3, 10, 0)),
        ("  thursday   9:05 ", (3, 9, 5)),
        ("THURS, 23:59", (3, 23, 59)),
        ("Tues. 7:30", (1, 7, 30)),
        ("Sun 12:00 am", (6, 0, 0)),
        ("Sun 12:15PM", (6, 12, 15)),
        ("Sat 1 pm", (5, 13, 0)),
        ("Wed 11:45 AM", (2, 11, 45)),
    ],
)
def test_a_weekday_and_a_time_are_understood_as_people_write_them(text: str, expected: tuple[int, int, int]) -> None:
    assert parse_weekly_reset(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "Thu", "10:00", "Th 10:00", "Thx 10:00", "Thu 10", "Thu 24:00", "Thu 10:60", "Thu 13:00 pm", "Thu 0 am"],
)
def test_anything_else_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r'is not a weekday and a time such as "Thu 10:00"'):
        parse_weekly_reset(text)


@pytest.fixture
def german() -> Iterator[None]:
    days = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
    translating.use(None, Locale(weekdays=tuple(day[:2] for day in days), weekdays_long=days))
    yield
    translating.use(None)


@pytest.mark.parametrize("typed", ["Do 10:00", "do. 10:00", "Donnerstag,  10:00", "Thu 10:00", "thursday 10 am"])
def test_the_day_may_be_typed_in_the_persons_language_or_in_english(german: None, typed: str) -> None:
    assert parse_shown(typed) == (3, 10, 0)


@pytest.mark.parametrize("typed", ["Do", "Xy 10:00", "Do 25:00"])
def test_what_is_no_day_and_time_in_either_is_refused(german: None, typed: str) -> None:
    with pytest.raises(ValueError, match="is not a weekday and a time"):
        parse_shown(typed)


def test_a_reset_is_shown_in_the_persons_language(german: None) -> None:
    assert shown((3, 9, 5)) == "Do 09:05"
