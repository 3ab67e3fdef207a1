import json
from pathlib import Path
from typing import Any

import pytest
from tests.figures.books import DAY, HAIKU, HOUR, MINUTE, NOON, OPUS, SONNET, Books, Open, utc

from mytokentracker.core.figures.amounts import Kinds
from mytokentracker.core.figures.timeline import Moment
from mytokentracker.core.records import Tokens, Totals
from mytokentracker.core.reports import Row
from mytokentracker.figures import sessions as module
from mytokentracker.figures.sessions import ORDERS, Query, Sessions, detail, reconciliation
from mytokentracker.store.heard import HeardWriter
from mytokentracker.store.opening import open_for_writing

USD = 1_000_000


def found(opened: Open, text: str = "", **more: Any) -> list[str]:
    listed = Sessions(opened.reader, opened.configuration, Query(text, **more))
    rows = listed.fetch(0, 100)
    assert listed.count() == len(rows)
    return [row.key for row in rows]


@pytest.fixture
def four(books: Books) -> Books:
    """Sessions a to c on three days, and one that is dated nowhere."""
    books.respond(NOON - 2 * DAY, session="aaaa-1", output=40_000)
    books.respond(NOON - 2 * DAY + 10 * MINUTE, session="aaaa-1", output=10_000, finished=False)
    books.respond(NOON - DAY, session="bbbb-2", folder="/srv/Notes", model=HAIKU, output=2_000_000)
    books.respond(NOON - HOUR, session="cccc-3", output=10_000)
    books.respond(NOON, session="cccc-3", model=HAIKU, output=10_000)
    books.respond(None, session="dddd-4", folder=None, output=5_000)
    return books


def test_a_row_tells_all_of_a_session(four: Books) -> None:
    with four.opened() as opened:
        rows = {row.key: row for row in Sessions(opened.reader, opened.configuration, Query()).fetch(0, 9)}

    assert rows["aaaa-1"] == Row(
        key="aaaa-1",
        totals=Totals(2, Tokens(output=50_000), 5 * USD, 1),
        project="/srv/shop",
        models=(OPUS,),
        started_at=NOON - 2 * DAY,
        ended_at=NOON - 2 * DAY + 10 * MINUTE,
        active_seconds=10 * MINUTE,
    )
    assert rows["cccc-3"].models == (HAIKU, OPUS)
    # An hour without a response is a break.
    assert rows["cccc-3"].active_seconds == 0
    lost = rows["dddd-4"]
    assert (lost.project, lost.started_at, lost.ended_at, lost.active_seconds) == ("unknown", None, None, 0)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("started", "cbad"),
        ("ended", "cbad"),
        ("active", "adcb"),
        ("responses", "cadb"),
        ("tokens", "bacd"),
        ("cost", "bacd"),
        ("unfinished", "adcb"),
    ],
)
def test_sessions_are_sorted_by_anything_both_ways(four: Books, order: str, expected: str) -> None:
    with four.opened() as opened:
        down = [key[0] for key in found(opened, order=order)]
        up = [key[0] for key in found(opened, order=order, descending=False)]

    assert "".join(down) == expected
    # What is dated nowhere comes last both ways.
    assert "".join(up) == ("abcd" if order in ("started", "ended") else expected[::-1])


def test_there_is_an_order_for_each_column() -> None:
    assert set(ORDERS) == {"started", "ended", "active", "responses", "tokens", "cost", "unfinished"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "cbad"),
        ("shop", "ca"),
        ("NOTES", "b"),
        ("aa-1", "a"),
        ("AAAA", "a"),
        ("haiku", "cb"),
        ("haiku shop", "c"),
        ("opus 3", "c"),
        ("  notes   haiku ", "b"),
        ("srv", "cba"),
        ("unknown", "d"),
        ("nowhere", ""),
        ("%", ""),
        ("_", ""),
        ("' OR 1=1 --", ""),
    ],
)
def test_words_are_looked_for_in_projects_ids_and_models(four: Books, text: str, expected: str) -> None:
    with four.opened() as opened:
        assert "".join(key[0] for key in found(opened, text)) == expected


def test_given_names_are_looked_for_and_shown(four: Books) -> None:
    four.settings('[project_names]\n"/srv/shop" = "Laden"\n')
    with four.opened() as opened:
        row = Sessions(opened.reader, opened.configuration, Query("laden")).fetch(0, 1)[0]
        assert (row.key, row.project) == ("cccc-3", "Laden")
        # Its folder still finds it.
        assert found(opened, "shop") == ["cccc-3", "aaaa-1"]
        assert found(opened, projects=("Laden",)) == ["cccc-3", "aaaa-1"]


def test_a_list_is_narrowed_by_day_project_and_model(four: Books) -> None:
    with four.opened() as opened:
        assert found(opened, projects=("/srv/Notes",)) == ["bbbb-2"]
        assert found(opened, projects=("unknown", "/srv/Notes")) == ["bbbb-2", "dddd-4"]
        assert found(opened, models=(HAIKU,)) == ["cccc-3", "bbbb-2"]
        assert found(opened, models=(HAIKU, OPUS), projects=("/srv/shop",)) == ["cccc-3", "aaaa-1"]
        # At work within: what began before and went on into it counts as a whole.
        since, until = NOON - 2 * DAY + 5 * MINUTE, NOON - DAY + 1
        assert found(opened, since=since, until=until) == ["bbbb-2", "aaaa-1"]
        assert found(opened, since=NOON - 30 * MINUTE) == ["cccc-3"]
        assert found(opened, until=NOON - 2 * DAY) == []
        assert found(opened, models=()) == []


def test_the_totals_are_those_of_what_is_listed(four: Books) -> None:
    with four.opened() as opened:

        def totals(text: str) -> Totals:
            return Sessions(opened.reader, opened.configuration, Query(text)).totals()

        assert totals("shop") == Totals(4, Tokens(output=70_000), 6 * USD + 50_000, 1)
        assert totals("nowhere") == Totals()
        assert totals("").responses == 6


def test_pages_follow_each_other(books: Books) -> None:
    for number in range(25):
        books.respond(NOON - number * HOUR, session=f"s{number:02d}", output=1000)
    with books.opened() as opened:
        listed = Sessions(opened.reader, opened.configuration, Query())
        pages = [[row.key for row in listed.fetch(offset, 10)] for offset in (0, 10, 20, 30)]

    assert listed.count() == 25
    assert [key for page in pages for key in page] == [f"s{number:02d}" for number in range(25)]
    assert [len(page) for page in pages] == [10, 10, 5, 0]


def test_rows_are_those_of_now_in_the_order_of_when_the_list_was_made(four: Books) -> None:
    with four.opened() as opened:
        listed = Sessions(opened.reader, opened.configuration, Query())
        four.respond(NOON + MINUTE, session="aaaa-1", output=10_000)
        four.respond(NOON + MINUTE, session="new", output=10_000)
        four.scan()
        rows = listed.fetch(0, 10)

    assert [row.key[0] for row in rows] == ["c", "b", "a", "d"]
    assert rows[2].totals.responses == 3


def test_an_empty_store_has_an_empty_list(books: Books) -> None:
    with books.opened() as opened:
        listed = Sessions(opened.reader, opened.configuration, Query("a", since=1, projects=("x",), models=("y",)))
        assert (listed.count(), listed.fetch(0, 10), listed.totals()) == (0, (), Totals())


def test_a_sessions_detail_has_its_models_subagents_and_timeline(books: Books) -> None:
    books.respond(NOON, session="s", input=100_000, output=10_000, read=500_000)
    books.respond(NOON + 5 * MINUTE, session="s", model=HAIKU, output=200_000, subagent=True, finished=False)
    books.respond(NOON + 40 * MINUTE, session="s", output=10_000, searches=1)
    books.respond(NOON, session="other", output=99_000)
    with books.opened() as opened:
        one = detail(opened.reader, opened.configuration, "s")

    # 2 + 1 + 1 dollars, 1 of Haiku, 1 and a cent.
    assert (one.session, one.project, one.folder) == ("s", "/srv/shop", "/srv/shop")
    assert one.used.totals == Totals(3, Tokens(input=100_000, output=220_000, cache_read=500_000), 6_010_000, 1)
    assert one.used.kinds == Kinds(input=2 * USD, output=3 * USD, cache_read=USD, web_search=10_000)
    assert one.used.share == 1.0
    assert [(name, used.totals.cost_microusd) for name, used in one.models] == [(OPUS, 5_010_000), (HAIKU, USD)]
    assert one.models[1][1].share == USD / 6_010_000
    assert one.subagents.totals == Totals(1, Tokens(output=200_000), USD, 1)
    assert one.subagents.share == USD / 6_010_000
    # 35 minutes between the last two are a break.
    assert (one.started_at, one.ended_at, one.active_seconds) == (NOON, NOON + 40 * MINUTE, 5 * MINUTE)
    assert one.timeline == (
        Moment(NOON, OPUS, False, Totals(1, Tokens(100_000, 10_000, cache_read=500_000), 4 * USD)),
        Moment(NOON + 5 * MINUTE, HAIKU, True, Totals(1, Tokens(output=200_000), USD, 1)),
        Moment(NOON + 40 * MINUTE, OPUS, False, Totals(1, Tokens(output=10_000), 1_010_000)),
    )
    assert [Path(path).name for path in one.transcripts] == ["s.jsonl"]
    assert one.subscription_microusd is None


def test_the_detail_and_the_list_say_the_same(four: Books) -> None:
    with four.opened() as opened:
        for row in Sessions(opened.reader, opened.configuration, Query()).fetch(0, 10):
            one = detail(opened.reader, opened.configuration, row.key)
            assert (one.used.totals, one.started_at, one.ended_at, one.active_seconds, one.project) == (
                row.totals,
                row.started_at,
                row.ended_at,
                row.active_seconds,
                row.project,
            )
            assert tuple(sorted(name for name, _ in one.models)) == row.models


def test_responses_without_a_time_come_last(books: Books) -> None:
    books.respond(None, session="s", output=10)
    books.respond(NOON, session="s", output=20)
    # The first line has the time of the next one in its file; a file without any time has none.
    books.respond(None, session="t", output=30)
    with books.opened() as opened:
        dated, undated = (detail(opened.reader, opened.configuration, name) for name in "st")

    assert [moment.at for moment in dated.timeline] == [NOON, NOON]
    assert [moment.at for moment in undated.timeline] == [None]
    assert (undated.started_at, undated.active_seconds, undated.used.totals.responses) == (None, 0, 1)


def test_a_long_timeline_is_bounded(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_MOMENTS", 5)
    for number in range(30):
        books.respond(NOON + number * MINUTE, output=10_000)
    with books.opened() as opened:
        one = detail(opened.reader, opened.configuration, "session-1")

    assert len(one.timeline) == 6
    assert sum(moment.totals.cost_microusd for moment in one.timeline) == one.used.totals.cost_microusd == 30 * USD


def test_a_session_has_its_part_of_the_plans_price_each_month(books: Books) -> None:
    books.settings('plan = "max5"\ntimezone = "Europe/Berlin"\n')
    # 100 dollars a month. Of January it was a quarter, of February all; February began at 23:00 UTC.
    books.respond(utc("2026-01-31 22:59"), session="s", output=10_000)
    books.respond(utc("2026-01-10 12:00"), session="other", output=30_000)
    books.respond(utc("2026-01-31 23:00"), session="s", output=20_000)
    books.respond(None, session="lost", output=70_000)
    with books.opened() as opened:
        one, other, lost = (detail(opened.reader, opened.configuration, name) for name in ("s", "other", "lost"))

    assert one.subscription_microusd == 25 * USD + 100 * USD
    assert other.subscription_microusd == 75 * USD
    assert lost.subscription_microusd == 0

    books.settings('plan = "max5"\nplan_price_usd = 50\ntimezone = "Europe/Berlin"\n')
    with books.opened() as opened:
        assert detail(opened.reader, opened.configuration, "other").subscription_microusd == 37_500_000


def test_who_is_not_there_has_no_detail(books: Books) -> None:
    with books.opened() as opened:
        for ask in (detail, lambda reader, _, name: reconciliation(reader, opened.configuration.prices, name)):
            with pytest.raises(KeyError):
                ask(opened.reader, opened.configuration, "nobody")


def test_a_session_is_reconciled_with_what_claude_code_says(books: Books) -> None:
    file = books.respond(NOON, session="s", model=SONNET, output=10_000)
    state = {
        "type": "cost-state",
        "totalCostUSD": 0.3,
        "modelUsage": {SONNET: {"inputTokens": 5, "outputTokens": 12_000}},
    }
    with file.open("a", encoding="utf-8") as transcript:
        transcript.write(json.dumps(state, separators=(",", ":")) + "\n")
    books.scan()
    connection, _ = open_for_writing(books.paths.store)
    from mytokentracker.core.official import Heard

    HeardWriter(connection).put(Heard("s", NOON * 1000, (), 10, 310_000, "2.1.330"))
    connection.close()
    with books.opened() as opened:
        about, result = reconciliation(opened.reader, opened.configuration.prices, "s")

    assert about.session == "s"
    assert (result.cost.ours, result.cost.client, result.statusline_cost_microusd) == (200_000, 300_000, 310_000)
    output = next(line for line in result.tokens if line.name == "output")
    assert (output.ours, output.client) == (10_000, 12_000)
    assert result.reasons


def test_a_transcript_that_is_gone_leaves_our_side_alone(books: Books) -> None:
    file = books.respond(NOON, session="s", output=10_000)
    books.scan()
    file.unlink()
    with books.opened() as opened:
        _, result = reconciliation(opened.reader, opened.configuration.prices, "s")

    assert (result.cost.ours, result.cost.client, result.statusline_cost_microusd) == (USD, None, None)
