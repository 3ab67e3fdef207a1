import pytest

from mytokentracker.core.weekly_reset import parse_weekly_reset


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
