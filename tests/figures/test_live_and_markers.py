import pytest
from tests.figures.books import DAY, HAIKU, HOUR, MINUTE, NOON, OPUS, Books, utc
from tests.figures.test_overview import page

from mytokentracker.core.records import LimitHit
from mytokentracker.figures.markers import Marker
from mytokentracker.store.limit_hits import put
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.readings import LEARNT_FROM


def test_a_live_update_reads_only_what_may_have_changed(three: Books) -> None:
    with three.opened() as opened:
        before = page(opened, now=NOON + 10 * MINUTE)
    three.respond(NOON + 20 * MINUTE, model=HAIKU, output=4_000_000)
    with three.opened() as opened:
        now = NOON + 40 * MINUTE
        live, whole = page(opened, now=now, before=before), page(opened, now=now)

    # A bin further, and Haiku has become the larger one: its layer stays where it was.
    assert live.bins == whole.bins
    assert live.amounts == whole.amounts
    assert live.totals == whole.totals
    assert [layer.key for layer in live.layers] == [OPUS, HAIKU]
    assert [layer.key for layer in whole.layers] == [HAIKU, OPUS]


def test_a_live_update_of_another_question_is_read_as_a_whole(three: Books) -> None:
    with three.opened() as opened:
        before = page(opened)
        for more in ({"projects": ("/srv/notes",)}, {"models": (HAIKU,)}, {"by": "project"}):
            assert page(opened, before=before, **more) == page(opened, **more)
        # Of another range, its bins are its own.
        assert page(opened, "7d", before=before) == page(opened, "7d")


def test_what_lies_hours_back_is_taken_from_the_page_before(three: Books) -> None:
    three.respond(NOON - 20 * HOUR, output=10_000)
    with three.opened() as opened:
        before = page(opened)
    three.respond(NOON - 20 * HOUR, output=10_000)
    with three.opened() as opened:
        live, whole = page(opened, before=before), page(opened)

    assert whole.totals.cost_microusd - live.totals.cost_microusd == 1_000_000


def test_resets_readings_and_limit_changes_are_marked(books: Books) -> None:
    books.settings('timezone = "UTC"\nweekly_reset = "Thu 10:00"\n')
    reset = NOON - 3 * HOUR
    books.read_percent(NOON - 6 * HOUR, 30, 20, source="statusline", resets_at=reset)
    books.read_percent(NOON - 4 * HOUR, 40, 25, source="statusline", resets_at=reset)
    books.read_percent(NOON - HOUR, 5, 2, window="weekly")
    with books.opened() as opened:
        found = page(opened).markers
        weeks = [one for one in page(opened, "30d").markers if (one.kind, one.window) == ("reset", "weekly")]

    assert [(one.kind, one.window, one.at) for one in found] == [
        ("reading", "session", NOON - 6 * HOUR),
        ("reading", "session", NOON - 4 * HOUR),
        ("reset", "session", reset),
        ("reset", "weekly", utc("2026-03-12 10:00")),
        ("reading", "weekly", NOON - HOUR),
    ]
    first, second = found[:2]
    assert (first.percent, first.source, first.predicted_percent) == (30, "statusline", None)
    assert second.percent == 40
    assert second.predicted_percent is not None
    assert [one.at for one in weeks] == [utc("2026-03-12 10:00") - week * 7 * DAY for week in (4, 3, 2, 1, 0)]


def test_without_a_known_reset_no_week_is_marked(books: Books) -> None:
    with books.opened() as opened:
        assert page(opened, "30d").markers == ()


def test_a_reset_that_is_still_to_come_is_not_marked(books: Books) -> None:
    books.read_percent(NOON - HOUR, 30, 20, source="statusline", resets_at=NOON + 10 * MINUTE)
    with books.opened() as opened:
        found = page(opened).markers
        later = page(opened, now=NOON + HOUR).markers

    assert [one.kind for one in found] == ["reading"]
    assert Marker("reset", NOON + 10 * MINUTE, "session") in later


def test_a_limit_that_was_hit_is_marked(three: Books) -> None:
    three.scan()
    connection, _ = open_for_writing(three.paths.store)
    put(connection, [LimitHit("session", NOON, NOON + HOUR), LimitHit("Opus", NOON - 2 * DAY)])
    connection.close()
    with three.opened() as opened:
        assert page(opened).markers == (Marker("limit_hit", NOON, "session", resets_at=NOON + HOUR),)
        assert Marker("limit_hit", NOON - 2 * DAY, "Opus") in page(opened, "7d").markers


def test_a_limit_that_moved_is_marked_with_how_far(books: Books) -> None:
    for number, percent in enumerate((20, 30, 44, 50, 24, 36)):
        books.read_percent(NOON - (20 - number) * DAY, percent, percent / 2)
    for number, percent in enumerate((20, 40, 32, 48, 36)):
        books.read_percent(NOON - (10 - number) * DAY, percent, percent / 4)
    with books.opened() as opened:
        (change,) = [one for one in page(opened, "30d").markers if one.kind == "limit_change"]

    assert (change.window, change.at) == ("session", NOON - 10 * DAY)
    assert change.factor == pytest.approx(0.5, rel=0.05)


def test_each_limit_that_was_hit_in_thirty_days_is_marked_once(books: Books) -> None:
    first, second = NOON - 20 * DAY, NOON - 3 * DAY
    books.read_percent(second, 100, 50, source="limit", resets_at=second + HOUR)
    connection, _ = open_for_writing(books.paths.store)
    hits = [LimitHit("session", first, first + HOUR), LimitHit("weekly", NOON - 40 * DAY, NOON - 35 * DAY)]
    # Who goes on asking is told so again.
    hits += [LimitHit("session", second + 60 * number, second + HOUR) for number in range(3)]
    put(connection, hits)
    connection.close()
    with books.opened() as opened:
        found = [one for one in page(opened, "30d").markers if one.kind in ("limit_hit", "reading")]

    assert found == [
        Marker("limit_hit", first, "session", resets_at=first + HOUR),
        Marker("limit_hit", second, "session", resets_at=second + HOUR),
    ]


def test_readings_of_which_nothing_is_learnt_any_more_are_marked_too(books: Books) -> None:
    for number in range(LEARNT_FROM + 2):
        books.read_percent(NOON - 5 * DAY + number * MINUTE, 10 + number / 10, 10, source="statusline")
    with books.opened() as opened:
        found = [one for one in page(opened, "7d").markers if one.kind == "reading"]

    assert [one.percent for one in found] == [10 + number / 10 for number in range(LEARNT_FROM + 2)]
    # What had been computed is known of those alone that are learnt from; of the first of them, nothing.
    assert [one.predicted_percent is None for one in found] == [True] * 3 + [False] * (LEARNT_FROM - 1)
