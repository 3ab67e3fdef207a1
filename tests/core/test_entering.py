import pytest

from mytokentracker.core.entering import parse_percent, parse_time_left
from mytokentracker.core.windows import SESSION_SECONDS, WEEK_SECONDS

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR


@pytest.mark.parametrize(
    ("typed", "percent"),
    [("34", 34.0), ("34%", 34.0), (" 34 % ", 34.0), ("34.5", 34.5), ("34,5 %", 34.5), ("0", 0.0), ("100", 100.0)],
)
def test_a_percentage_is_read_as_people_write_it(typed: str, percent: float) -> None:
    assert parse_percent(typed) == percent


@pytest.mark.parametrize(
    "typed", ["", " ", "%", "-5", "−5", "250", "100.1", "34.", ".5", "1e1", "nan", "inf", "34 % used", "3 4", "34%%"]
)
def test_nonsense_is_no_percentage_and_the_answer_quotes_it(typed: str) -> None:
    with pytest.raises(ValueError, match="is not a percentage between 0 and 100") as caught:
        parse_percent(typed)

    assert str(caught.value).startswith(repr(typed.strip()))


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("2h13m", 2 * HOUR + 13 * MINUTE),
        ("2 hr 13 min", 2 * HOUR + 13 * MINUTE),
        ("2 hours 13 minutes", 2 * HOUR + 13 * MINUTE),
        (" 1 HOUR 1 Minute ", HOUR + MINUTE),
        ("45m", 45 * MINUTE),
        ("45 mins", 45 * MINUTE),
        ("5h", 5 * HOUR),
        ("300m", 5 * HOUR),
        ("0h 1m", MINUTE),
    ],
)
def test_a_time_to_go_is_read_as_claude_and_people_write_it(typed: str, seconds: int) -> None:
    assert parse_time_left(typed, SESSION_SECONDS) == seconds


def test_a_week_may_have_days_to_go() -> None:
    assert parse_time_left("3d 4h", WEEK_SECONDS) == 3 * DAY + 4 * HOUR
    assert parse_time_left("1 day 2 hrs 3 min", WEEK_SECONDS) == DAY + 2 * HOUR + 3 * MINUTE


@pytest.mark.parametrize("typed", ["", " ", "soon", "2", "2:13", "14:00", "-2h", "2.5h", "13m 2h", "in 2h"])
def test_what_is_no_time_is_answered_with_an_example(typed: str) -> None:
    with pytest.raises(ValueError, match='is not a time such as "2h13m"'):
        parse_time_left(typed, SESSION_SECONDS)


@pytest.mark.parametrize("typed", ["5h1m", "301m", "1d", "0m", "0h 0m"])
def test_a_time_that_the_window_does_not_have_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="is longer than the window, which has 5 hours, or nothing at all"):
        parse_time_left(typed, SESSION_SECONDS)
