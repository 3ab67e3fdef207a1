from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.figures.quarters import QuarterUse, Use, add_use, by_day, by_hour_of_week
from mytokentracker.core.records import Tokens, Totals
from mytokentracker.core.reports import by_period

BERLIN = ZoneInfo("Europe/Berlin")
KATHMANDU = ZoneInfo("Asia/Kathmandu")


def use(text: str, cost: int = 1, credits: int = 0) -> QuarterUse:
    quarter = int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) // 900
    return QuarterUse(quarter, 1, 10 * cost, cost, credits, 1 if credits else 0)


def cells(uses: list[QuarterUse], zone: tzinfo) -> dict[tuple[int, int], int]:
    hours = by_hour_of_week(uses, zone)
    assert [len(day) for day in hours] == [24] * 7
    return {
        (day, hour): cell.cost_microusd
        for day, row in enumerate(hours)
        for hour, cell in enumerate(row)
        if cell.responses
    }


def test_uses_add_up() -> None:
    uses = [use("2026-03-12 10:00", 5), use("2026-03-12 10:15", 7, credits=3)]

    assert add_use(uses) == Use(2, 120, 12, 1)
    assert add_use([add_use(uses), Use(1, 1, 1, 1)]) == Use(3, 121, 13, 2)
    assert add_use([]) == Use()
    assert uses[1].plan_microusd == 4


def test_a_day_is_that_of_the_zone() -> None:
    uses = [
        use("2026-03-11 18:00", 1),
        use("2026-03-11 18:15", 2),
        use("2026-03-12 18:00", 4),
        use("2026-03-12 23:45", 8),
    ]

    days = by_day(uses, KATHMANDU)

    assert {day: one.cost_microusd for day, one in days.items()} == {
        date(2026, 3, 11): 1,
        date(2026, 3, 12): 6,
        date(2026, 3, 13): 8,
    }


def test_an_unknown_time_is_of_no_day() -> None:
    assert by_day([QuarterUse(-1, 1, 1, 1, 0, 0)], BERLIN) == {}


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("2026-03-12 10:45", (3, 11)),
        # Sunday, 29 March: the hour after one o'clock is three o'clock.
        ("2026-03-29 00:45", (6, 1)),
        ("2026-03-29 01:00", (6, 3)),
        # Sunday, 25 October: two o'clock comes twice, and both are one hour of the week.
        ("2026-10-25 00:30", (6, 2)),
        ("2026-10-25 01:30", (6, 2)),
        ("2026-10-25 02:00", (6, 3)),
    ],
)
def test_an_hour_is_that_of_the_clock_on_the_wall(text: str, cell: tuple[int, int]) -> None:
    assert cells([use(text)], BERLIN) == {cell: 1}


def test_quarters_of_one_hour_come_together_in_zones_that_are_off_by_quarters() -> None:
    # In Nepal 10:15 UTC is four o'clock.
    uses = [use(f"2026-03-12 {clock}") for clock in ("10:00", "10:15", "10:30", "10:45", "11:00", "11:15")]

    assert cells(uses, KATHMANDU) == {(3, 15): 1, (3, 16): 4, (3, 17): 1}


@given(
    quarters=st.lists(st.integers(0, 3_000_000), max_size=40, unique=True).map(sorted),
    zone=st.sampled_from([UTC, BERLIN, KATHMANDU, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("America/Sao_Paulo")]),
)
def test_days_are_those_of_the_report_and_hours_those_of_the_clock(quarters: list[int], zone: tzinfo) -> None:
    uses = [QuarterUse(quarter, 1, 2, 3, 0, 0) for quarter in quarters for quarter in (quarter, quarter + 1)]

    reported = by_period("daily", [(one.quarter, Totals(1, Tokens(2), 3)) for one in uses], zone)

    days = by_day(uses, zone)
    assert {day.isoformat(): one.responses for day, one in days.items()} == {
        row.key: row.totals.responses for row in reported
    }
    expected: dict[tuple[int, int], int] = {}
    for one in uses:
        local = datetime.fromtimestamp(one.quarter * 900, zone)
        key = local.weekday(), local.hour
        expected[key] = expected.get(key, 0) + 3
    assert cells(uses, zone) == expected
