from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mytokentracker.core.projects import ProjectNames
from mytokentracker.core.records import Tokens, Totals
from mytokentracker.core.reports import (
    KINDS,
    LocalDays,
    Row,
    active_seconds,
    add,
    by_period,
    by_project,
    day_quarter,
    matching,
    short_folder,
)

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
KATHMANDU = ZoneInfo("Asia/Kathmandu")
PERIODS = ("daily", "weekly", "monthly")


def quarter(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) // 900


def one(output: int) -> Totals:
    return Totals(1, Tokens(output=output), 10 * output, 0)


def rows(kind: str, zone: tzinfo, *moments: str) -> list[tuple[str, int]]:
    """Key and output of each row; the moments have 1, 10, 100 … output tokens."""
    sums = [(quarter(moment), one(10**index)) for index, moment in enumerate(moments)]
    return [(row.key, row.totals.tokens.output) for row in by_period(kind, sums, zone)]


def test_there_are_six_reports() -> None:
    assert list(KINDS) == ["daily", "weekly", "monthly", "projects", "models", "sessions"]
    assert list(KINDS.values()) == ["day", "week", "month", "project", "model", "session"]


def test_sums_add_up_field_by_field() -> None:
    a = Totals(1, Tokens(1, 2, 3, 4, 5), 6, 1)
    b = Totals(10, Tokens(10, 20, 30, 40, 50), 60, 0)

    assert add((a, b)) == Totals(11, Tokens(11, 22, 33, 44, 55), 66, 1)
    assert add(()) == Totals()


def test_folders_of_one_given_name_are_one_project_and_sessions_without_a_folder_one_too() -> None:
    names = ProjectNames({"/srv/shop": "Shop", "/old/shop": "Shop"})
    sums = [("/srv/shop", one(1)), (None, one(10)), ("/srv/other", one(100)), ("/old/shop", one(1000)), (None, one(2))]

    found = by_project(sums, names)

    assert {key: (totals.responses, totals.tokens.output) for key, totals in found.items()} == {
        "Shop": (2, 1001),
        "unknown": (2, 12),
        "/srv/other": (1, 100),
    }


@pytest.mark.parametrize(
    ("zone", "moments", "expected"),
    [
        (UTC, ("2026-03-12 23:45", "2026-03-13 00:00"), [("2026-03-12", 1), ("2026-03-13", 10)]),
        # 29 March has 23 hours in Berlin: 23:00 UTC the day before to 22:00 UTC.
        (
            BERLIN,
            ("2026-03-28 22:45", "2026-03-28 23:00", "2026-03-29 21:45", "2026-03-29 22:00"),
            [("2026-03-28", 1), ("2026-03-29", 110), ("2026-03-30", 1000)],
        ),
        # 25 October has 25: 22:00 UTC the day before to 23:00 UTC.
        (
            BERLIN,
            ("2026-10-24 21:45", "2026-10-24 22:00", "2026-10-25 22:45", "2026-10-25 23:00"),
            [("2026-10-24", 1), ("2026-10-25", 110), ("2026-10-26", 1000)],
        ),
        (
            NEW_YORK,
            ("2026-11-01 03:45", "2026-11-01 04:00", "2026-11-02 04:45", "2026-11-02 05:00"),
            [("2026-10-31", 1), ("2026-11-01", 110), ("2026-11-02", 1000)],
        ),
        (KATHMANDU, ("2026-03-12 18:00", "2026-03-12 18:15"), [("2026-03-12", 1), ("2026-03-13", 10)]),
    ],
)
def test_days_are_local_ones(zone: tzinfo, moments: tuple[str, ...], expected: list[tuple[str, int]]) -> None:
    assert rows("daily", zone, *moments) == expected


def test_weeks_are_named_by_their_monday_and_months_by_their_number() -> None:
    # 1 January 2026 was a Thursday.
    moments = ("2025-12-28 23:45", "2025-12-29 00:00", "2026-01-04 23:45", "2026-01-05 00:00")

    assert rows("weekly", UTC, *moments) == [("2025-12-22", 1), ("2025-12-29", 110), ("2026-01-05", 1000)]
    assert rows("monthly", UTC, *moments) == [("2025-12", 11), ("2026-01", 1100)]
    # In Kathmandu the new year begins at 18:15 UTC.
    assert rows("monthly", KATHMANDU, "2025-12-31 18:00", "2025-12-31 18:15") == [("2025-12", 1), ("2026-01", 10)]


@pytest.mark.parametrize("kind", PERIODS)
def test_what_has_no_time_comes_last(kind: str) -> None:
    sums = [(-1, one(5)), (quarter("2026-03-12 00:00"), one(1)), (-1, one(2))]

    found = by_period(kind, sums, UTC)

    assert [row.key for row in found][-1] == "unknown"
    assert [row.totals.tokens.output for row in found] == [1, 7]


@given(
    st.lists(st.tuples(st.integers(-1, quarter("2035-01-01 00:00")), st.integers(0, 10**9).map(one)), max_size=40),
    st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"]),
    st.sampled_from(PERIODS),
)
def test_the_sum_of_the_periods_is_the_total_in_any_zone(sums: list[tuple[int, Totals]], zone: str, kind: str) -> None:
    found = by_period(kind, sums, ZoneInfo(zone))

    assert add(row.totals for row in found) == add(totals for _, totals in sums)
    assert [row.key for row in found] == sorted({row.key for row in found})


@given(st.dates(date(1971, 1, 1), date(2035, 12, 31)), st.sampled_from([BERLIN, NEW_YORK, KATHMANDU, UTC]))
def test_the_quarter_with_which_a_day_begins_is_the_first_one_of_that_day(day: date, zone: tzinfo) -> None:
    first = day_quarter(day, zone)

    assert [row.key for row in by_period("daily", [(first, one(1))], zone)] == [day.isoformat()]
    assert by_period("daily", [(first - 1, one(1))], zone)[0].key < day.isoformat()


def test_a_session_was_active_between_responses_but_for_its_breaks() -> None:
    # 10 minutes, a break of 30 minutes and a second, then exactly 30 minutes.
    assert active_seconds((0, 600, 2401, 4201)) == 600 + 1800
    assert active_seconds((5,)) == 0
    assert active_seconds(()) == 0


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("/srv/shop", ("/srv/shop",)),
        ("shop", ("/srv/shop", "/home/Shop")),
        ("SHOP", ("/srv/shop", "/home/Shop")),
        ("sho", ("/srv/shop", "/home/Shop", "/srv/shop-admin")),
        ("api", ("C:\\code\\api\\",)),
        ("unknown", (None,)),
        ("know", (None,)),
        ("nothing", ()),
    ],
)
def test_a_project_is_found_by_its_path_its_last_folder_or_a_part(
    wanted: str, expected: tuple[str | None, ...]
) -> None:
    assert matching((None, "/srv/shop", "/home/Shop", "/srv/shop-admin", "C:\\code\\api\\"), wanted) == expected


def test_a_folder_in_short_is_its_last_part() -> None:
    assert short_folder("/srv/shop/") == "shop"
    assert short_folder("C:\\code\\api") == "api"
    assert short_folder("/") == "/"
    assert short_folder(None) == "unknown"


def test_a_row_has_the_fields_of_its_report_only() -> None:
    row = Row("2026-03-12", one(1))

    assert (row.price_source, row.project, row.models) == (None, None, None)
    assert (row.started_at, row.ended_at, row.active_seconds) == (None, None, None)


def test_a_response_dated_at_the_end_of_time_is_of_an_unknown_day() -> None:
    end = int(datetime(9999, 12, 31, 23, 45, tzinfo=UTC).timestamp()) // 900
    sums = [(end, Totals(responses=1))]

    assert [row.key for row in by_period("daily", sums, UTC)] == ["9999-12-31"]
    assert [row.key for row in by_period("daily", sums, ZoneInfo("Pacific/Auckland"))] == ["unknown"]


@given(
    quarters=st.lists(st.integers(-1, 200_000_000), max_size=30),
    zone=st.sampled_from([UTC, BERLIN, NEW_YORK, KATHMANDU, ZoneInfo("Africa/Cairo"), ZoneInfo("Australia/Lord_Howe")]),
)
def test_a_quarter_is_of_the_day_that_the_clock_on_the_wall_shows(quarters: list[int], zone: tzinfo) -> None:
    days = LocalDays(zone)

    for one in quarters:
        for near in (one, one + 1, one + 95, one + 96):
            shown = None if near < 0 else datetime.fromtimestamp(near * 900, zone).date()
            assert days.day(near) == shown
