from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.figures.books import DAY, HOUR, NOON, utc

from mytokentracker.charts.plots.ticks import round_ticks, time_ticks


def clocks(since: int, until: int, most: int, zone: str = "UTC", first_weekday: int = 0) -> tuple[str, list[str]]:
    unit, found = time_ticks(since, until, most, ZoneInfo(zone), first_weekday)
    return unit, [datetime.fromtimestamp(at, ZoneInfo(zone)).strftime("%d.%m. %H:%M") for at in found]


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (0, 10, 5, [0, 2, 4, 6, 8, 10]),
        (0, 8.3, 4, [0, 5]),
        (0, 0.93, 5, [0, 0.2, 0.4, 0.6, 0.8]),
        (3, 9, 3, [4, 6, 8]),
        (0, 123_456, 4, [0, 50_000, 100_000]),
        (5, 5, 4, []),
    ],
)
def test_values_are_ticked_at_round_numbers(low: float, high: float, most: int, ticks: list[float]) -> None:
    assert round_ticks(low, high, most) == pytest.approx(ticks)


def test_hours_days_months_and_years_are_ticked_at_their_borders() -> None:
    assert clocks(NOON - 5 * HOUR, NOON, 6) == ("hour", ["12.03. 07:00", "12.03. 08:00", "12.03. 09:00", "12.03. 10:00", "12.03. 11:00", "12.03. 12:00"])  # fmt: skip  # noqa: E501
    assert clocks(NOON - DAY, NOON, 4) == (
        "hour",
        ["11.03. 12:00", "11.03. 18:00", "12.03. 00:00", "12.03. 06:00", "12.03. 12:00"],
    )
    unit, days = clocks(NOON - 30 * DAY, NOON, 6)
    assert (unit, days) == ("day", ["16.02. 00:00", "23.02. 00:00", "02.03. 00:00", "09.03. 00:00"])
    assert clocks(NOON - 30 * DAY, NOON, 6, first_weekday=6)[1][0] == "15.02. 00:00"
    unit, months = clocks(utc("2025-01-01"), utc("2026-03-01"), 8)
    assert (unit, months[:3]) == ("month", ["01.01. 00:00", "01.03. 00:00", "01.05. 00:00"])
    assert clocks(utc("2020-06-01"), utc("2026-06-01"), 6)[0] == "year"


def test_ticks_are_on_the_wall_clock_of_the_zone_also_when_it_is_changed() -> None:
    # Berlin goes from 2 to 3 o'clock on 29 March 2026.
    unit, found = clocks(utc("2026-03-28T12:00"), utc("2026-03-30T12:00"), 10, "Europe/Berlin")
    assert unit == "hour"
    assert found == [
        "28.03. 18:00",
        "29.03. 00:00",
        "29.03. 06:00",
        "29.03. 12:00",
        "29.03. 18:00",
        "30.03. 00:00",
        "30.03. 06:00",
        "30.03. 12:00",
    ]


def test_ticks_of_two_weeks_stay_while_the_range_moves_on() -> None:
    now = set(clocks(NOON - 90 * DAY, NOON, 7)[1])
    later = set(clocks(NOON - 89 * DAY, NOON + DAY, 7)[1])
    assert len(now & later) >= len(now) - 1
    assert datetime.fromtimestamp(NOON, UTC).year == 2026
