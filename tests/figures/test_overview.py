from typing import Any

import msgspec
import pytest
from tests.figures.books import DAY, HAIKU, HOUR, MINUTE, NOON, OPUS, SONNET, Books, Open, utc

from mytokentracker.core.figures.amounts import add_amounts
from mytokentracker.core.figures.ranges import Range
from mytokentracker.core.records import Tokens, Totals
from mytokentracker.figures.overview import Choice, Glance, Overview, overview


def page(opened: Open, name: str = "24h", now: int = NOON, before: Overview | None = None, **more: Any) -> Overview:
    choice = Choice(Range(name), **more)
    return overview(opened.reader, opened.configuration, opened.learned, now, choice, before)


def shown(found: Overview) -> dict[str | None, dict[str, float]]:
    """Layers by key: their values that are not 0, by the clock of their bin."""
    from datetime import UTC, datetime

    clocks = [datetime.fromtimestamp(start, UTC).strftime("%d %H:%M") for start, _ in found.bins.spans]
    return {
        layer.key: {clock: value for clock, value in zip(clocks, layer.values, strict=True) if value}
        for layer in found.layers
    }


def test_the_chart_stacks_models_by_size(three: Books) -> None:
    with three.opened() as opened:
        found = page(opened, now=NOON + 10 * MINUTE)

    assert found.bins.step == "30min"
    # 10 dollars of output, 2 of input and 2 of reads; 1 dollar of Haiku.
    assert shown(found) == {OPUS: {"12 12:00": 14_000_000}, HAIKU: {"12 11:00": 1_000_000}}
    assert found.totals == Totals(3, Tokens(input=100_000, output=300_000, cache_read=1_000_000), 15_000_000)
    last = add_amounts(found.amounts[-1])
    assert last == Totals(2, Tokens(input=100_000, output=100_000, cache_read=1_000_000), 14_000_000)
    assert len(found.bins.spans) == len(found.amounts) == 49
    assert found.cache_hit_rate == 1_000_000 / 1_100_000
    assert found.beyond == Totals()
    assert found.as_of == NOON + 600


def test_it_stacks_projects_and_kinds_in_tokens_and_percent(three: Books) -> None:
    with three.opened() as opened:
        projects = page(opened, by="project", unit="tokens")
        kinds = page(opened, by="kind", unit="tokens")
        percent = page(opened, unit="percent")

    assert shown(projects) == {"/srv/shop": {"12 12:00": 1_200_000}, "/srv/notes": {"12 11:00": 200_000}}
    assert shown(kinds) == {
        "input": {"12 12:00": 100_000},
        "output": {"12 11:00": 200_000, "12 12:00": 100_000},
        "cache_read": {"12 12:00": 1_000_000},
    }
    # Of a window of 100 dollars.
    assert shown(percent) == {OPUS: {"12 12:00": pytest.approx(14)}, HAIKU: {"12 11:00": pytest.approx(1)}}


def test_percents_go_by_what_was_learnt_and_leave_credits_out(three: Books) -> None:
    three.respond(NOON, output=10_000, fast=True)  # 2 dollars
    for number in range(4):
        three.read_percent(NOON - (20 - 5 * number) * DAY, 20, 10)
    with three.opened() as opened:
        session = page(opened, unit="percent")
        weekly = page(opened, unit="percent", window="weekly")

    assert session.layers[0].total == pytest.approx(28, rel=0.05)
    assert weekly.layers[0].total == pytest.approx(14)


def test_clicks_narrow_the_chart_and_not_the_glance(three: Books) -> None:
    three.settings('[project_names]\n"/srv/shop" = "Shop"\n')
    with three.opened() as opened:
        shop, haiku = page(opened, projects=("Shop",)), page(opened, models=(HAIKU,))
        both = page(opened, projects=("Shop",), models=(HAIKU,))

    assert list(shown(shop)) == [OPUS]
    assert list(shown(haiku)) == [HAIKU]
    assert (both.layers, both.totals, both.cache_hit_rate) == ((), Totals(), None)
    assert shop.glance == haiku.glance
    assert shop.glance.today.cost_microusd == 15_000_000


def test_folders_of_one_name_are_one_layer(three: Books) -> None:
    three.settings('[project_names]\n"/srv/shop" = "work"\n"/srv/notes" = "work"\n')
    with three.opened() as opened:
        found = page(opened, by="project")

    assert [(layer.key, layer.total) for layer in found.layers] == [("work", 15_000_000)]


def test_the_unknown_project_can_be_looked_at_alone(three: Books) -> None:
    three.respond(NOON, session="lost", folder=None, output=10_000)
    with three.opened() as opened:
        found = page(opened, by="project", projects=("unknown",))

    assert [(layer.key, layer.total) for layer in found.layers] == [("unknown", 1_000_000)]


@pytest.mark.parametrize(
    ("name", "step", "expected"),
    [
        ("5h", "10min", {"12 07:00": 1, "12 11:00": 4, "12 12:00": 8}),
        ("24h", "30min", {"11 12:00": 16, "12 07:00": 1, "12 11:00": 4, "12 12:00": 8}),
        ("7d", "2h", {"11 12:00": 16, "12 06:00": 1, "12 10:00": 4, "12 12:00": 8}),
        ("30d", "day", {"11 00:00": 16, "12 00:00": 13}),
        ("all", "day", {"11 00:00": 16, "12 00:00": 13, "10 00:00": 32}),
    ],
)
def test_each_range_has_its_bins(books: Books, name: str, step: str, expected: dict[str, int]) -> None:
    for at, tens in ((NOON - 5 * HOUR, 1), (NOON - HOUR, 4), (NOON, 8), (NOON - DAY, 16), (utc("2026-02-10"), 32)):
        books.respond(at, output=tens * 10_000)
    with books.opened() as opened:
        found = page(opened, name)

    assert found.bins.step == step
    dollars = {clock: value / 1_000_000 for clock, value in shown(found)[OPUS].items()}
    if name == "30d":
        assert dollars.pop("10 00:00") == 32
    assert dollars == expected


def test_ten_minutes_are_parted_to_the_second(books: Books) -> None:
    for seconds, tens in ((-1, 1), (0, 2), (599, 4), (600, 8)):
        books.respond(NOON + seconds, output=tens * 10_000)
    with books.opened() as opened:
        found = page(opened, "5h", NOON + HOUR)

    dollars = {clock: value / 1_000_000 for clock, value in shown(found)[OPUS].items()}
    assert dollars == {"12 11:50": 1, "12 12:00": 6, "12 12:10": 8}


def test_a_zoom_shows_just_that_stretch(three: Books) -> None:
    with three.opened() as opened:
        choice = Choice(Range("custom", NOON - 2 * HOUR, NOON))
        found = overview(opened.reader, opened.configuration, opened.learned, NOON + HOUR, choice)

    assert (found.bins.edges[0], found.bins.edges[-1]) == (NOON - 2 * HOUR, NOON)
    assert shown(found) == {HAIKU: {"12 11:00": 1_000_000}}


def test_local_days_of_half_hour_zones_and_of_changed_clocks_hold_what_is_theirs(books: Books) -> None:
    books.settings('timezone = "Asia/Kathmandu"\n')
    books.respond(utc("2026-03-11 18:14"), output=10_000)
    books.respond(utc("2026-03-11 18:15"), output=20_000)
    with books.opened() as opened:
        found = page(opened, "30d")
        glance = found.glance
    assert [layer.values[-2:] for layer in found.layers] == [(1_000_000, 2_000_000)]
    assert glance.today.cost_microusd == 2_000_000

    books.settings('timezone = "Europe/Berlin"\n')
    # 29 March in Berlin lasts from 23:00 UTC to 22:00 UTC.
    for text, tens in (("28 22:59", 1), ("28 23:00", 2), ("29 21:59", 4), ("29 22:00", 8)):
        books.respond(utc(f"2026-03-{text}"), output=tens * 10_000)
    with books.opened() as opened:
        found = page(opened, "30d", utc("2026-03-30 12:00"))
    assert [value / 1_000_000 for value in found.layers[0].values[-3:]] == [1, 6, 8]


def test_a_price_that_changes_within_a_bin_counts_on_both_sides(books: Books) -> None:
    # From 11 March on, twice as much: 40 and 10, then 80 and 20 dollars a million of input and output.
    books.settings('timezone = "Asia/Kathmandu"\n')
    for text in ("2026-03-10 23:50", "2026-03-11 00:10"):
        books.respond(utc(text), model=SONNET, input=100_000, output=100_000)
    with books.opened() as opened:
        days = page(opened, "30d", by="kind")
        choice = Choice(Range("custom", utc("2026-03-10 23:45"), utc("2026-03-11 00:15")), by="kind")
        minutes = overview(opened.reader, opened.configuration, opened.learned, NOON, choice)

    for found in (days, minutes):
        assert [(layer.key, layer.total) for layer in found.layers] == [("input", 1_200_000), ("output", 3_000_000)]
    # Ten minutes on Nepal's clock hold midnight of UTC, when prices change.
    assert [value for value in minutes.layers[0].values if value] == [400_000, 800_000]


def test_web_searches_are_a_kind(books: Books) -> None:
    books.respond(NOON, output=10_000, searches=3)
    with books.opened() as opened:
        found = page(opened, by="kind")

    assert [(layer.key, layer.total) for layer in found.layers] == [("output", 1_000_000), ("web_search", 30_000)]


def test_what_is_dated_nowhere_or_in_the_future_is_beyond_the_chart(books: Books) -> None:
    books.respond(NOON, output=10_000)
    books.respond(None, session="lost", output=20_000)
    books.respond(utc("2031-01-01"), session="ahead", output=40_000)
    with books.opened() as opened:
        everything, day = page(opened, "all"), page(opened)

    assert everything.totals.cost_microusd == day.totals.cost_microusd == 1_000_000
    assert everything.beyond.cost_microusd == 6_000_000
    assert day.beyond == Totals()


def test_what_is_not_finished_is_told(books: Books) -> None:
    books.respond(NOON, output=10, finished=False)
    with books.opened() as opened:
        found = page(opened)

    assert (found.totals.unfinished, found.glance.today.unfinished) == (1, 1)
    assert add_amounts(found.amounts[-1]).unfinished == 1


@pytest.mark.parametrize("name", ["5h", "24h", "7d", "30d", "all"])
def test_an_empty_store_has_an_empty_chart(books: Books, name: str) -> None:
    with books.opened() as opened:
        found = page(opened, name)

    assert (found.layers, found.totals, found.cache_hit_rate) == ((), Totals(), None)
    assert found.bins.edges[0] <= NOON < found.bins.edges[-1]
    assert found.glance == Glance(Totals(), Totals(), Totals(), Totals())
    assert found.markers == ()


def test_one_glance_tells_of_day_week_month_and_the_month_before(books: Books) -> None:
    # Thursday, 12 March 2026, 12:00.
    for text, tens in (
        ("2026-03-12 00:00", 1),
        ("2026-03-09 00:00", 2),
        ("2026-03-08 23:59", 4),
        ("2026-03-01 00:00", 8),
        ("2026-02-28 23:59", 16),
        ("2026-02-12 12:10", 32),
        ("2026-02-12 11:59", 64),
        ("2026-02-01 00:00", 128),
        ("2026-01-31 23:59", 256),
    ):
        books.respond(utc(text), output=tens * 10_000)
    with books.opened() as opened:
        monday, sunday = page(opened).glance, page(opened, before=None)
        choice = Choice(Range("24h", first_weekday=6))
        sunday = overview(opened.reader, opened.configuration, opened.learned, NOON, choice)

    def dollars(glance: Glance) -> list[int]:
        return [one.cost_microusd // 1_000_000 for one in msgspec.structs.astuple(glance)]

    assert dollars(monday) == [1, 1 + 2, 1 + 2 + 4 + 8, 64 + 128]
    assert dollars(sunday.glance)[1] == 1 + 2 + 4


def test_a_month_that_had_no_such_day_is_taken_as_a_whole(books: Books) -> None:
    books.respond(utc("2026-02-28 23:00"), output=10_000)
    with books.opened() as opened:
        found = page(opened, now=utc("2026-03-31 12:00"))

    assert found.glance.last_month.cost_microusd == 1_000_000
