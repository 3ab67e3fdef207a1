import pytest
from tests.figures.books import DAY, HAIKU, NOON, OPUS, SONNET, Books, Open, utc

from mytokentracker.core.figures.amounts import Kinds
from mytokentracker.core.figures.ranges import Range
from mytokentracker.core.records import Tokens, Totals
from mytokentracker.figures.models import Models, Price, by_project, family, models

USD = 1_000_000


def page(opened: Open, name: str = "30d") -> Models:
    return models(opened.reader, opened.configuration, NOON, Range(name))


def test_each_model_says_what_it_used_and_what_that_cost(books: Books) -> None:
    books.respond(NOON, input=100_000, output=20_000, write_5m=40_000, write_1h=10_000, read=1_000_000, searches=2)
    books.respond(NOON, model=HAIKU, output=1_000_000, finished=False)
    with books.opened() as opened:
        found = page(opened)

    opus, haiku = found.models
    # 20 and 100 dollars a million; cache writes 25 and 40, reads 2; a search a cent.
    assert opus.used.kinds == Kinds(2 * USD, 2 * USD, USD, 400_000, 2 * USD, 20_000)
    assert opus.used.totals == Totals(1, Tokens(100_000, 20_000, 40_000, 10_000, 1_000_000), 7_420_000)
    # 7.42 dollars for 20,000 tokens of output.
    assert opus.used.microusd_per_million_output == 371 * USD
    assert opus.used.cache_hit_rate == 1_000_000 / 1_150_000
    assert opus.used.share == 7_420_000 / 12_420_000
    assert (haiku.used.totals.cost_microusd, haiku.used.totals.unfinished) == (5 * USD, 1)
    assert haiku.used.cache_hit_rate is None
    assert found.totals.cost_microusd == 12_420_000


def test_credits_are_told_apart(books: Books) -> None:
    books.respond(NOON, output=10_000)
    books.respond(NOON, output=10_000, fast=True)
    with books.opened() as opened:
        (opus,) = page(opened).models

    assert (opus.used.totals.cost_microusd, opus.used.credits_microusd) == (3 * USD, 2 * USD)
    assert opus.used.kinds == Kinds(output=3 * USD)


def test_models_are_gathered_by_family(books: Books) -> None:
    for model, tokens in ((OPUS, 10_000), ("claude-opus-5-20260724", 30_000), ("glm-5", 100_000), (HAIKU, 100_000)):
        books.respond(NOON, session=model, model=model, output=tokens)
    with books.opened() as opened:
        found = page(opened)

    # A name that is none of Claude's costs what the newest Sonnet costs: 2 dollars at 20.
    costs = {one.name: one.used.totals.cost_microusd for one in found.families}
    listed = {one.name: one.models for one in found.families}
    assert costs["opus"] == 4 * USD
    assert listed["opus"] == ("claude-opus-5-20260724", OPUS)
    assert listed["haiku"] == (HAIKU,)
    assert listed["other"] == ("glm-5",)
    assert found.families[0].name == "opus"
    assert sum(one.used.share for one in found.families) == pytest.approx(1)
    assert sum(one.used.share for one in found.models) == pytest.approx(1)
    assert [family(name) for name in ("claude-fable-5", "claude-mythos-5-2", "<synthetic>")] == [
        "fable",
        "mythos",
        "other",
    ]


def test_a_price_says_where_it_is_from(books: Books) -> None:
    books.respond(NOON, output=10)
    books.respond(NOON, model="claude-opus-99", output=10)
    books.respond(NOON, model=HAIKU, output=10)
    with books.opened() as opened:
        found = {one.name: one for one in page(opened).models}

    assert (found[OPUS].price_source, found[OPUS].prices) == (
        "listed",
        (
            Price(
                since=0,
                input=20 * USD,
                output=100 * USD,
                cache_write_5m=25 * USD,
                cache_write_1h=40 * USD,
                cache_read=2 * USD,
                web_search=10_000,
                read_at="a letter",
            ),
        ),
    )
    assert found["claude-opus-99"].price_source.startswith("assumed: claude-opus-")
    assert found[HAIKU].prices[0].read_at is None


def test_a_price_that_changed_counts_on_both_sides_and_both_are_named(books: Books) -> None:
    books.respond(utc("2026-03-10 23:59"), model=SONNET, input=100_000, output=100_000)
    books.respond(utc("2026-03-11 00:00"), model=SONNET, input=100_000, output=100_000)
    with books.opened() as opened:
        (month,) = page(opened).models
        (everything,) = page(opened, "all").models
        (day,) = models(opened.reader, opened.configuration, NOON, Range("custom", NOON - 2 * DAY, NOON)).models
        choice = Range("custom", utc("2026-03-11 00:00"), None)
        (late,) = models(opened.reader, opened.configuration, NOON, choice).models

    for found in (month, everything, day):
        assert found.used.kinds == Kinds(input=1_200_000, output=3_000_000)
        assert [(price.output // USD, price.read_at) for price in found.prices] == [
            (20, "March's list"),
            (10, "January's list"),
        ]
    assert late.used.kinds == Kinds(input=800_000, output=2_000_000)
    assert [price.output // USD for price in late.prices] == [20]


def test_unknown_times_take_the_newest_price_and_count_where_all_is_asked_for(books: Books) -> None:
    books.respond(None, model=SONNET, input=100_000, output=100_000)
    books.respond(utc("2031-01-01"), session="ahead", model=SONNET, output=100_000)
    with books.opened() as opened:
        everything, month = page(opened, "all"), page(opened)

    (sonnet,) = everything.models
    assert sonnet.used.kinds == Kinds(input=800_000, output=4_000_000)
    assert (month.models, month.families, month.totals) == ((), (), Totals())


def test_one_models_economics_are_told_by_project(books: Books) -> None:
    books.settings('[project_names]\n"/srv/old" = "shop"\n"/srv/shop" = "shop"\n')
    books.respond(NOON, session="a", folder="/srv/old", output=10_000)
    books.respond(NOON, session="b", folder="/srv/shop", output=10_000, read=500_000)
    books.respond(NOON, session="c", folder="/srv/notes", output=10_000)
    books.respond(NOON, session="d", folder="/srv/notes", model=HAIKU, output=10_000)
    books.respond(NOON, session="e", folder=None, output=5_000)
    with books.opened() as opened:
        found = by_project(opened.reader, opened.configuration, NOON, Range("30d"), OPUS)
        nothing = by_project(opened.reader, opened.configuration, NOON, Range("30d"), "claude-none")

    assert [(one.project, one.used.totals.cost_microusd) for one in found] == [
        ("shop", 3 * USD),
        ("/srv/notes", USD),
        ("unknown", 500_000),
    ]
    assert found[0].used.microusd_per_million_output == 150 * USD
    assert found[0].used.cache_hit_rate == 1.0
    assert found[0].used.share == 3 / 4.5
    assert nothing == ()


def test_an_empty_store_has_no_models(books: Books) -> None:
    with books.opened() as opened:
        assert (page(opened).models, page(opened, "all").families) == ((), ())
