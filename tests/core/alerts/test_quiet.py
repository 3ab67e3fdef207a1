from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from mytokentracker.core.alerts.quiet import QuietHours, parse_quiet_hours, tomorrow_at

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = QuietHours(time(22), time(7, 30))
NOON = QuietHours(time(12), time(13))


def berlin(month: int, day: int, hour: int, minute: int = 0, fold: int = 0) -> int:
    return int(datetime(2026, month, day, hour, minute, fold=fold, tzinfo=BERLIN).timestamp())


@pytest.mark.parametrize("words", ["22:00-07:30", " 22:00 - 7:30 ", "22:00–07:30", "22:00 to 07:30"])
def test_quiet_hours_are_read_in_the_forms_people_write(words: str) -> None:
    assert parse_quiet_hours(words) == NIGHT


@pytest.mark.parametrize("words", ["", "22:00", "22-7", "24:00-07:00", "22:60-07:00", "22:00-22:00", "from 22:00-7:00"])
def test_what_is_no_stretch_of_a_day_is_refused(words: str) -> None:
    with pytest.raises(ValueError):
        parse_quiet_hours(words)


def test_quiet_hours_end_on_the_same_day_or_the_next() -> None:
    end_at = berlin(5, 5, 7, 30)

    assert NIGHT.end_at(berlin(5, 4, 21, 59), BERLIN) is None
    assert NIGHT.end_at(berlin(5, 4, 22), BERLIN) == end_at
    assert NIGHT.end_at(berlin(5, 5, 7, 29), BERLIN) == end_at
    assert NIGHT.end_at(end_at, BERLIN) is None
    assert NOON.end_at(berlin(5, 4, 12, 59), BERLIN) == berlin(5, 4, 13)
    assert NOON.end_at(berlin(5, 4, 13), BERLIN) is None


def test_quiet_hours_are_meant_in_the_zone_of_the_person() -> None:
    # 21:00 UTC are 23:00 in Berlin.
    evening = int(datetime(2026, 5, 4, 21, tzinfo=UTC).timestamp())

    assert NIGHT.end_at(evening, UTC) is None
    assert NIGHT.end_at(evening, BERLIN) == berlin(5, 5, 7, 30)


def test_a_night_in_which_the_clock_is_changed_ends_by_the_new_clock() -> None:
    # On 29 March from 2:00 to 3:00, on 25 October from 3:00 to 2:00.
    assert NIGHT.end_at(berlin(3, 28, 23), BERLIN) == berlin(3, 28, 22) + 8 * 3600 + 1800
    assert NIGHT.end_at(berlin(10, 24, 23), BERLIN) == berlin(10, 24, 22) + 10 * 3600 + 1800


def test_an_hour_that_comes_twice_is_quiet_once() -> None:
    early = QuietHours(time(1), time(2, 30))
    first, second = berlin(10, 25, 2, 15), berlin(10, 25, 2, 15, fold=1)

    assert second == first + 3600
    assert early.end_at(first, BERLIN) == first + 900
    assert early.end_at(second, BERLIN) is None


def test_quiet_hours_that_fall_into_the_hour_left_out_are_none_that_night() -> None:
    left_out = QuietHours(time(2, 15), time(2, 45))

    # 2:15 does not exist: it is taken for 3:15, and 2:45 for 3:45.
    assert left_out.end_at(berlin(3, 29, 1, 59), BERLIN) is None
    assert left_out.end_at(berlin(3, 29, 3, 30), BERLIN) == berlin(3, 29, 3, 45)


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        ("2026-03-27T22:10", "2026-03-28T08:00"),
        ("2026-03-28T03:59", "2026-03-28T08:00"),
        ("2026-03-28T04:00", "2026-03-29T08:00"),  # in between, the clock is changed
        ("2026-03-28T12:00", "2026-03-29T08:00"),
    ],
)
def test_tomorrow_begins_in_the_morning_also_for_who_is_up_late(now: str, morning: str) -> None:
    def at(words: str) -> int:
        return int(datetime.fromisoformat(words).replace(tzinfo=BERLIN).timestamp())

    assert tomorrow_at(at(now), BERLIN) == at(morning)
