"""One figure is the same on every page, and in `report`."""

import random
from zoneinfo import ZoneInfo

import pytest
from tests.figures.books import DAY, HAIKU, HOUR, NOON, OPUS, SONNET, Books

from mytokentracker.core import reports
from mytokentracker.core.figures.amounts import KINDS, kinds_together
from mytokentracker.core.figures.ranges import Range
from mytokentracker.figures.models import by_project, models
from mytokentracker.figures.overview import Choice, overview
from mytokentracker.figures.projects import projects
from mytokentracker.figures.savings import savings
from mytokentracker.figures.sessions import Query, Sessions, detail
from mytokentracker.figures.trends import trends
from mytokentracker.store.reader import Filter

ZONE = "Asia/Kathmandu"


@pytest.fixture
def busy(books: Books) -> Books:
    """Two hundred responses of all sorts over a hundred days, some not dated, one in the future."""
    rng = random.Random(1)
    books.settings(f'plan = "max5"\ntimezone = "{ZONE}"\n[project_names]\n"/srv/a" = "one"\n"/srv/b" = "one"\n')
    for number in range(200):
        when = NOON - int(rng.expovariate(1 / (8 * DAY)))
        books.respond(
            None if number % 40 == 39 else NOON + 90 * DAY if number == 7 else max(when, NOON - 100 * DAY),
            session=f"s{number % 23}" if number % 40 != 39 else f"lost{number}",
            folder=rng.choice(["/srv/a", "/srv/b", "/srv/c", "/srv/d"]) if number % 23 else None,
            model=rng.choice([OPUS, HAIKU, SONNET]),
            input=rng.randrange(9000),
            output=rng.randrange(9000),
            write_5m=rng.randrange(9000),
            write_1h=rng.randrange(9000),
            read=rng.randrange(90_000),
            searches=rng.choice([0, 0, 0, 2]),
            fast=rng.random() < 0.1,
            finished=rng.random() < 0.9,
            subagent=rng.random() < 0.2,
        )
    return books


def test_all_pages_say_the_same(busy: Books) -> None:
    with busy.opened() as opened:
        reader, configuration, learned = opened.reader, opened.configuration, opened.learned
        for name in ("5h", "24h", "7d", "30d", "all"):
            chosen = Range(name)
            table = models(reader, configuration, NOON, chosen)
            pages = {
                by: overview(reader, configuration, learned, NOON, Choice(chosen, by=by))
                for by in ("model", "project", "kind")
            }
            chart = pages["model"]
            whole = reports.add((chart.totals, chart.beyond))
            assert whole == table.totals == projects(reader, configuration, learned, NOON, chosen).totals
            assert whole.responses == (200 if name == "all" else chart.totals.responses)
            for page in pages.values():
                assert page.totals == chart.totals
                assert sum(layer.total for layer in page.layers) == page.totals.cost_microusd
            kinds = kinds_together([amount for each in chart.amounts for amount in each], configuration.prices)
            assert sum(getattr(kinds, kind) for kind in KINDS) == chart.totals.cost_microusd
            if name != "all":
                for kind in KINDS:
                    assert getattr(kinds, kind) == sum(getattr(one.used.kinds, kind) for one in table.models)
            for one in table.models:
                parts = by_project(reader, configuration, NOON, chosen, one.name)
                assert reports.add(part.used.totals for part in parts) == one.used.totals


def test_the_report_says_the_same(busy: Books) -> None:
    with busy.opened() as opened:
        reader, configuration, learned = opened.reader, opened.configuration, opened.learned
        sums = [(one.keys[0], one.totals) for one in reader.sums(("quarter",), Filter())]
        rows = {kind: reports.by_period(kind, sums, ZoneInfo(ZONE)) for kind in ("daily", "monthly")}
        saved = savings(reader, configuration, learned, NOON, Range("all"))
        trend = trends(reader, configuration, NOON)
        listed = Sessions(reader, configuration, Query())
        everything = reports.add(totals for _, totals in sums)
        assert listed.totals() == everything
        assert listed.totals() == reports.add(row.totals for row in listed.fetch(0, 999))
        for row in listed.fetch(0, 999):
            assert detail(reader, configuration, row.key).used.totals == row.totals

    daily = {row.key: row.totals.cost_microusd for row in rows["daily"]}
    monthly = {row.key: row.totals.cost_microusd for row in rows["monthly"]}
    for day in saved.days:
        assert day.cost_microusd == daily.get(day.day.isoformat(), 0)
    for one in trend.days:
        assert one.use.cost_microusd == daily.get(one.day.isoformat(), 0)
    for month in saved.months:
        assert month.cost_microusd == monthly.get(f"{month.first:%Y-%m}", 0)


def test_a_live_chart_is_the_same_as_a_new_one(busy: Books) -> None:
    for name in ("5h", "24h", "7d", "30d", "all"):
        with busy.opened() as opened:
            choice = Choice(Range(name), by="project")
            before = overview(opened.reader, opened.configuration, opened.learned, NOON, choice)
        busy.respond(NOON + HOUR, output=1000)
        with busy.opened() as opened:
            later = NOON + 2 * HOUR
            new = overview(opened.reader, opened.configuration, opened.learned, later, choice)
            live = overview(opened.reader, opened.configuration, opened.learned, later, choice, before)
        assert live.amounts == new.amounts
        assert (live.totals, live.beyond, live.glance) == (new.totals, new.beyond, new.glance)
        assert sorted(live.layers, key=repr) == sorted(new.layers, key=repr)
