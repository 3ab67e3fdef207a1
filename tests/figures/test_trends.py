from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.figures.books import DAY, HOUR, MINUTE, NOON, Books, Open, utc

from mytokentracker.core import reports
from mytokentracker.core.figures.quarters import Use
from mytokentracker.core.figures.streaks import Streak, Work
from mytokentracker.figures.trends import DAYS, WEEKS, Trends, trends
from mytokentracker.store.reader import Filter

USD = 1_000_000
TODAY = date(2026, 3, 12)


def page(opened: Open, now: int = NOON, first_weekday: int = 0) -> Trends:
    return trends(opened.reader, opened.configuration, now, first_weekday)


def dollars(uses: list[Use]) -> list[int]:
    return [use.cost_microusd // USD for use in uses]


def test_weeks_are_this_one_and_the_twelve_before(books: Books) -> None:
    # Thursday, 12 March: the week began on Monday, the 9th.
    for text, tens in (
        ("03-12 11:00", 1),
        ("03-09 00:00", 2),
        ("03-08 23:59", 4),
        ("03-02 00:00", 8),
        ("2025-12-15 00:00", 16),
        ("2025-12-14 23:59", 32),
    ):
        books.respond(utc(text if text.startswith("2025") else f"2026-{text}"), output=tens * 10_000)
    with books.opened() as opened:
        found = page(opened)

    assert len(found.weeks) == WEEKS == 13
    assert [week.first for week in found.weeks[-2:]] == [date(2026, 3, 2), date(2026, 3, 9)]
    assert dollars([week.use for week in found.weeks]) == [16, *[0] * 10, 12, 3]
    assert found.weeks[-1].use == Use(2, 30_000, 3 * USD)


def test_weeks_begin_with_the_day_that_the_person_is_used_to(books: Books) -> None:
    books.respond(utc("2026-03-08 12:00"), output=10_000)
    with books.opened() as opened:
        sunday, thursday = page(opened, first_weekday=6), page(opened, first_weekday=3)

    assert (sunday.weeks[-1].first, dollars([sunday.weeks[-1].use])) == (date(2026, 3, 8), [1])
    assert (thursday.weeks[-1].first, dollars([thursday.weeks[-1].use])) == (TODAY, [0])


def test_this_week_is_set_against_the_last_one_up_to_the_same_time(books: Books) -> None:
    # Other clocks may be ten minutes ahead: up to a quarter past.
    for text, tens in (("05 12:14", 1), ("05 12:15", 2), ("02 00:00", 4), ("01 23:59", 8), ("09 00:00", 16)):
        books.respond(utc(f"2026-03-{text}"), output=tens * 10_000)
    with books.opened() as opened:
        assert page(opened).week_before_so_far == Use(2, 50_000, 5 * USD)

    # In the week after the clock was changed, the same time is another one in UTC.
    books.settings('timezone = "Europe/Berlin"\n')
    for text, tens in (("24 11:14", 1), ("24 11:16", 2)):
        books.respond(utc(f"2026-03-{text}"), session="b", output=tens * 10_000)
    with books.opened() as opened:
        # Tuesday, 31 March, noon in Berlin is 10:00 UTC, a week before it was 11:00.
        assert page(opened, utc("2026-03-31 10:00")).week_before_so_far == Use(1, 10_000, USD)


def test_the_calendar_has_each_day_of_a_year(books: Books) -> None:
    books.settings('timezone = "Asia/Kathmandu"\n')
    # A day there begins at 18:15 UTC.
    for text, tens in (
        ("2026-03-11 18:15", 1),
        ("2026-03-11 18:14", 2),
        ("2025-03-06 18:15", 4),
        ("2025-03-06 18:14", 8),
    ):
        books.respond(utc(text), output=tens * 10_000, finished=tens != 1)
    with books.opened() as opened:
        found = page(opened)

    assert [found.days[0].day, found.days[-1].day] == [TODAY - timedelta(days=DAYS - 1), TODAY]
    assert len({day.day for day in found.days}) == DAYS
    assert found.days[-1].use == Use(1, 10_000, USD, 1)
    assert dollars([found.days[0].use, *(day.use for day in found.days[-2:])]) == [4, 2, 1]
    assert sum(day.use.responses for day in found.days) == 3


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"])
def test_days_and_weeks_are_those_of_the_report(books: Books, zone: str) -> None:
    books.settings(f'timezone = "{zone}"\n')
    for number in range(60):
        books.respond(NOON - number * 41 * HOUR - number * 7 * MINUTE, output=(number + 1) * 1000)
    with books.opened() as opened:
        found = page(opened)
        sums = [(one.keys[0], one.totals) for one in opened.reader.sums(("quarter",), Filter())]
    daily = {row.key: row.totals for row in reports.by_period("daily", sums, ZoneInfo(zone))}
    weekly = {row.key: row.totals for row in reports.by_period("weekly", sums, ZoneInfo(zone))}

    assert {day.day.isoformat(): day.use.cost_microusd for day in found.days if day.use.responses} == {
        key: totals.cost_microusd for key, totals in daily.items()
    }
    for week in found.weeks:
        totals = weekly.get(week.first.isoformat())
        assert week.use.tokens == (0 if totals is None else totals.tokens.total)


def test_hours_are_those_of_the_week_on_the_wall(books: Books) -> None:
    books.settings('timezone = "Europe/Berlin"\n')
    # Thursdays at 10 in winter, at 10 in summer, and a Sunday at 23.
    for text, tens in (("2026-03-12 09:30", 1), ("2025-07-03 08:30", 2), ("2026-03-08 22:59", 4)):
        books.respond(utc(text), output=tens * 10_000)
    with books.opened() as opened:
        found = page(opened)

    used = {(day, hour): use for day, row in enumerate(found.hours) for hour, use in enumerate(row) if use.responses}
    assert used == {(3, 10): Use(2, 30_000, 3 * USD), (6, 23): Use(1, 40_000, 4 * USD)}
    # From 3 July to 12 March there are 37 Thursdays, and 36 of each other day.
    assert found.weekdays == (36, 36, 36, 37, 36, 36, 36)


def test_streaks_are_of_all_time_in_local_days(books: Books) -> None:
    books.settings('timezone = "Asia/Kathmandu"\n')
    longest = [utc("2024-05-01 12:00") + number * DAY for number in range(4)]
    current = [utc("2026-03-10 19:00"), utc("2026-03-10 18:00")]
    for at in (*longest, *current, utc("2020-01-01 00:00")):
        books.respond(at, output=10)
    with books.opened() as opened:
        found = page(opened)

    assert found.longest_streak == Streak(date(2024, 5, 1), date(2024, 5, 4))
    # 18:00 UTC is of the 10th, 19:00 of the 11th, and today may still bring something.
    assert found.current_streak == Streak(date(2026, 3, 10), date(2026, 3, 11))
    with books.opened() as opened:
        assert page(opened, NOON + 2 * DAY).current_streak is None


def test_the_longest_work_goes_over_sessions(books: Books) -> None:
    for minute in (0, 20, 49, 79, 110, 130):
        books.respond(NOON - 5 * HOUR + minute * MINUTE, session=f"s{minute}", output=10)
    with books.opened() as opened:
        found = page(opened)

    # Thirty-one minutes are a break.
    assert found.longest_work == Work(NOON - 5 * HOUR, NOON - 5 * HOUR + 79 * MINUTE)


def test_what_is_not_dated_or_dated_in_the_future_is_in_nothing(books: Books) -> None:
    books.respond(None, session="lost", output=10)
    books.respond(utc("2031-01-01"), session="ahead", output=10)
    with books.opened() as opened:
        found = page(opened)

    assert not any(day.use.responses for day in found.days)
    assert (found.longest_streak, found.current_streak, found.longest_work) == (None, None, None)
    assert found.weekdays == (0,) * 7


def test_what_other_clocks_date_a_little_ahead_is_of_no_day_after_today(books: Books) -> None:
    midnight = utc("2026-03-13 00:00")
    books.respond(midnight + 60, output=10)
    with books.opened() as opened:
        found = page(opened, midnight - 60)

    assert found.longest_streak is None
    assert found.days[-1].day == TODAY
    assert found.days[-1].use == Use()


def test_one_response_is_a_streak_of_one_day_and_work_without_length(books: Books) -> None:
    books.respond(NOON, output=10, finished=False)
    with books.opened() as opened:
        found = page(opened)

    assert found.longest_streak == found.current_streak == Streak(TODAY, TODAY)
    assert found.longest_work == Work(NOON, NOON)
    assert found.days[-1].use.unfinished == 1
    assert found.as_of == NOON


def test_an_empty_store_has_empty_trends(books: Books) -> None:
    with books.opened() as opened:
        found = page(opened)

    assert [week.use for week in found.weeks] == [Use()] * WEEKS
    assert (found.longest_streak, found.current_streak, found.longest_work) == (None, None, None)
    assert datetime.fromtimestamp(found.as_of, UTC).date() == found.days[-1].day
