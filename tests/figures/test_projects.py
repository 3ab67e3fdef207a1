import pytest
from tests.figures.books import DAY, HAIKU, HOUR, NOON, Books, Open, utc

from mytokentracker.core.figures.ranges import Range
from mytokentracker.core.figures.tables import Slice
from mytokentracker.core.records import Tokens, Totals
from mytokentracker.figures.projects import Projects, Row, projects
from mytokentracker.store.opening import open_for_writing

USD = 1_000_000


def page(opened: Open, name: str = "7d", now: int = NOON) -> Projects:
    return projects(opened.reader, opened.configuration, opened.learned, now, Range(name))


def row(found: Projects, key: str) -> Row:
    return next(one for one in found.rows if one.key == key)


@pytest.fixture
def two(books: Books) -> Books:
    """Six dollars in the shop in two sessions, two in the notes."""
    books.respond(NOON - 2 * DAY, session="a", output=10_000)
    books.respond(NOON - DAY, session="a", output=20_000, finished=False)
    books.respond(NOON - HOUR, session="b", input=50_000, read=1_000_000)
    books.respond(NOON, session="c", folder="/srv/notes", model=HAIKU, output=400_000)
    return books


def test_projects_are_in_the_order_of_their_cost(two: Books) -> None:
    with two.opened() as opened:
        found = page(opened)

    assert [(one.key, one.folders, one.is_named) for one in found.rows] == [
        ("/srv/shop", ("/srv/shop",), False),
        ("/srv/notes", ("/srv/notes",), False),
    ]
    shop, notes = found.rows
    # 1 + 2 dollars of output, 1 of input, 2 of reads.
    assert shop.totals == Totals(3, Tokens(input=50_000, output=30_000, cache_read=1_000_000), 6 * USD, 1)
    assert (shop.sessions, shop.share) == (2, 0.75)
    assert notes.totals == Totals(1, Tokens(output=400_000), 2 * USD)
    assert (notes.sessions, notes.share) == (1, 0.25)
    assert found.totals.cost_microusd == 8 * USD
    assert found.donut == (Slice("/srv/shop", 6 * USD, 1_080_000, 0.75), Slice("/srv/notes", 2 * USD, 400_000, 0.25))
    assert (shop.first_at, shop.last_at) == (NOON - 2 * DAY, NOON - HOUR)


def test_a_range_narrows_the_sums_and_not_the_rest(two: Books) -> None:
    two.respond(NOON - 100 * DAY, session="old", folder="/srv/old", output=10_000)
    two.respond(NOON - 100 * DAY, session="a2", output=70_000)
    with two.opened() as opened:
        day, everything = page(opened, "24h"), page(opened, "all")

    assert [one.key for one in day.rows] == ["/srv/shop", "/srv/notes"]
    assert (row(day, "/srv/shop").totals.cost_microusd, row(day, "/srv/shop").sessions) == (5 * USD, 2)
    assert row(day, "/srv/shop").first_at == NOON - 100 * DAY
    assert [(one.key, one.totals.cost_microusd, one.sessions) for one in everything.rows] == [
        ("/srv/shop", 13 * USD, 3),
        ("/srv/notes", 2 * USD, 1),
        ("/srv/old", USD, 1),
    ]
    old = row(everything, "/srv/old")
    assert (old.week, old.week_share, old.weekly_percent, old.trend, old.days) == (Totals(), 0, 0, None, (0,) * 14)


def test_this_week_is_the_calendars_and_the_limits_is_its_own(books: Books) -> None:
    # Thursday noon. Monday began on the 9th; the limit's week this morning at ten.
    books.settings('plan = "custom"\nsession_budget_usd = 1\nweekly_budget_usd = 100\ntimezone = "UTC"\n')
    books.settings(books.paths.settings.read_text("utf-8") + 'weekly_reset = "Thu 10:05"\n')
    for text, tens in (("08 23:59", 1), ("09 00:00", 2), ("12 10:04", 4), ("12 10:05", 8), ("12 11:00", 16)):
        books.respond(utc(f"2026-03-{text}"), output=tens * 10_000)
    books.respond(NOON, folder="/srv/notes", session="n", output=300_000)
    books.respond(NOON, folder="/srv/notes", session="n", output=50_000, fast=True)
    with books.opened() as opened:
        shop, notes = (row(page(opened), key) for key in ("/srv/shop", "/srv/notes"))

    assert shop.week.cost_microusd == 30 * USD
    assert shop.week_share == 30 / (30 + 40)
    assert shop.weekly_percent == pytest.approx(24)
    # Fast mode is billed to usage credits: 10 dollars of it are not held against the plan.
    assert notes.week.cost_microusd == 40 * USD
    assert notes.weekly_percent == pytest.approx(30)


def test_the_trend_sets_seven_days_against_those_before(books: Books) -> None:
    now = NOON + 299  # the quarter that counts ends at 12:15
    for at, tens in ((-7 * DAY + 900, 6), (-7 * DAY + 899, 1), (-14 * DAY + 900, 3), (-14 * DAY + 899, 8)):
        books.respond(NOON + at, output=tens * 10_000)
    books.respond(NOON, session="n", folder="/srv/notes", output=10_000)
    with books.opened() as opened:
        found = page(opened, "30d", now)

    shop = row(found, "/srv/shop")
    assert shop.trend == pytest.approx(6 / 4 - 1)
    assert row(found, "/srv/notes").trend is None


def test_a_sparkline_has_fourteen_local_days(books: Books) -> None:
    books.settings('timezone = "Asia/Kathmandu"\n')
    # A day there begins at 18:15 UTC.
    for text, tens in (("11 18:15", 1), ("11 18:14", 2), ("10 18:15", 4), ("02-26 18:15", 8), ("02-26 18:14", 16)):
        month = "" if "-" in text else "03-"
        books.respond(utc(f"2026-{month}{text}"), output=tens * 10_000)
    with books.opened() as opened:
        (shop,) = page(opened, "30d").rows

    assert [cost // USD for cost in shop.days] == [8, *(0,) * 11, 6, 1]


def test_moved_folders_of_one_name_are_one_project(two: Books) -> None:
    two.settings('[project_names]\n"/srv/shop" = "work"\n"/srv/notes" = "work"\n"/srv/never" = "never"\n')
    with two.opened() as opened:
        found = page(opened)

    (work,) = found.rows
    assert (work.key, work.is_named, work.folders) == ("work", True, ("/srv/notes", "/srv/shop"))
    assert (work.totals.cost_microusd, work.sessions, work.share, work.week_share) == (8 * USD, 3, 1.0, 1.0)
    assert (work.first_at, work.last_at) == (NOON - 2 * DAY, NOON)
    assert sum(work.days) == 8 * USD


def test_sessions_without_a_folder_are_one_unknown_project(books: Books) -> None:
    books.respond(NOON, session="lost", folder=None, output=10_000)
    with books.opened() as opened:
        (unknown,) = page(opened).rows

    assert (unknown.key, unknown.folders, unknown.is_named, unknown.sessions) == ("unknown", (), False, 1)


def test_unknown_times_count_where_the_range_is_open(books: Books) -> None:
    books.respond(None, output=10_000)
    books.respond(utc("2031-01-01"), session="ahead", folder="/srv/ahead", output=20_000)
    with books.opened() as opened:
        week, everything = page(opened), page(opened, "all")
        choice = Range("custom", None, NOON)
        until = projects(opened.reader, opened.configuration, opened.learned, NOON, choice)

    assert (week.rows, week.totals, week.donut) == ((), Totals(), ())
    assert [(one.key, one.sessions) for one in everything.rows] == [("/srv/ahead", 1), ("/srv/shop", 1)]
    assert (everything.rows[1].first_at, everything.rows[1].last_at) == (None, None)
    assert until.rows == ()


def test_an_empty_store_has_no_projects(books: Books) -> None:
    with books.opened() as opened:
        for name in ("5h", "all"):
            found = page(opened, name)
            assert (found.rows, found.totals, found.donut, found.as_of) == ((), Totals(), (), NOON)


def test_sums_are_right_before_the_sessions_rows_are(two: Books) -> None:
    with two.opened() as opened:
        before = page(opened, "all").rows
        connection, _ = open_for_writing(two.paths.store)
        connection.execute("UPDATE session_sums SET cost_microusd = 7")
        assert page(opened, "all").rows != before
        connection.execute("UPDATE sessions SET stale = 1")
        connection.close()

        assert page(opened, "all").rows == before
