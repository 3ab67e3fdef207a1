"""Readings in the store, and what the store says was used per model: exactly what the responses say."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.transcript_lines import assistant, counts
from tests.transcripts.machine import PRICES, Machine

from mytokentracker.core.records import Tokens
from mytokentracker.core.spending import KindSpend, ModelUse, by_model_and_kind
from mytokentracker.store.opening import made_anew, open_for_writing, rescue_readings
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, StoredReading, shown_between

# Thursday, 12 March 2026, 12:00 UTC, which a quarter of an hour begins at.
NOON = 1_773_316_800
QUARTER = 900
OPUS, SONNET = "claude-opus-4-6", "claude-sonnet-4-5"
SPEND = {OPUS: KindSpend(1, 2, 3, 4), SONNET: KindSpend(output=5)}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    opened, _ = open_for_writing(tmp_path / "tokens.sqlite3")
    with closing(opened):
        yield opened


def reading(percent: float = 34, at: int = NOON, window: str = "session", **more: object) -> StoredReading:
    made = StoredReading(at, window, percent, "typed", "max5", 135_000_000, at - 18_000, None, SPEND)
    return msgspec.structs.replace(made, **more)


def stored(connection: sqlite3.Connection) -> list[StoredReading]:
    return [msgspec.structs.replace(one, id=0, revision=0) for one in Reader(connection).readings()]


def test_what_is_stored_comes_back_oldest_first(connection: sqlite3.Connection) -> None:
    later = reading(50.5, NOON + 60, spend={}, resets_at=NOON + 9000)
    week = reading(12, window="weekly", source="statusline")

    Readings(connection).add((later, reading(), week))

    assert stored(connection) == [reading(), week, later]
    assert len({one.id for one in Reader(connection).readings()} - {0}) == 3


def test_a_reading_of_the_same_moment_window_and_source_is_replaced_and_no_other(
    connection: sqlite3.Connection,
) -> None:
    others = reading(at=NOON + 1), reading(window="weekly"), reading(source="statusline")
    Readings(connection).add((reading(43), *others))

    Readings(connection).add((reading(34, spend={SONNET: KindSpend(input=7)}),))

    assert sorted(stored(connection), key=repr) == sorted(
        (*others, reading(34, spend={SONNET: KindSpend(input=7)})), key=repr
    )
    assert connection.execute("SELECT count(*) FROM reading_spends").fetchone() == (7,)


def test_readings_may_take_the_place_of_others(connection: sqlite3.Connection) -> None:
    Readings(connection).add((reading(43), reading(12, window="weekly")))
    first, _ = Reader(connection).readings()

    Readings(connection).add((reading(34, NOON + 30),), (first.id,))

    assert stored(connection) == [reading(12, window="weekly"), reading(34, NOON + 30)]


def test_readings_are_stored_all_or_none(connection: sqlite3.Connection) -> None:
    Readings(connection).add((reading(1),))
    (kept,) = Reader(connection).readings()
    broken = reading(2, NOON + 1, spend={OPUS: KindSpend(input="much")})  # type: ignore[arg-type]

    with pytest.raises(sqlite3.IntegrityError):
        Readings(connection).add((reading(3, NOON + 2), broken), (kept.id,))

    assert stored(connection) == [reading(1)]
    assert not connection.in_transaction


def test_a_reading_is_corrected_and_forgotten_by_its_id(connection: sqlite3.Connection) -> None:
    readings = Readings(connection)
    readings.add((reading(43), reading(12, window="weekly")))
    session, week = Reader(connection).readings()

    readings.change(session.id, 34.5)
    assert stored(connection) == [reading(34.5), reading(12, window="weekly")]

    readings.remove(session.id)
    readings.remove(session.id)
    readings.change(session.id, 1)
    assert stored(connection) == [reading(12, window="weekly")]
    readings.remove(week.id)
    assert connection.execute("SELECT count(*) FROM reading_spends").fetchone() == (0,)


def test_another_connection_that_changes_the_store_is_noticed(tmp_path: Path, connection: sqlite3.Connection) -> None:
    reader = Reader(connection)
    before = reader.data_version()
    Readings(connection).add((reading(),))
    assert reader.data_version() == before

    other, _ = open_for_writing(tmp_path / "tokens.sqlite3")
    with closing(other):
        Readings(other).add((reading(at=NOON + 1),))

    assert reader.data_version() != before


def damage(store: Path, *names: str) -> None:
    """Overwrites the first page of each of these tables."""
    with closing(sqlite3.connect(store)) as opened:
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = opened.execute("PRAGMA page_size").fetchone()[0]
        pages = [
            opened.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0] for name in names
        ]
    with store.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * size)
            file.write(b"\xff" * size)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store with two readings, closed."""
    path = tmp_path / "tokens.sqlite3"
    opened, _ = open_for_writing(path)
    with closing(opened):
        Readings(opened).add((reading(), reading(12, window="weekly")))
    return path


def test_what_was_typed_is_rescued_from_a_damaged_store_which_stays_as_it_was(store: Path) -> None:
    damage(store, "responses", "quarters")
    damaged = store.read_bytes()

    problem = made_anew(store)

    (aside,) = store.parent.glob("tokens-damaged-*.sqlite3")
    assert str(aside) in problem.hint
    assert aside.read_bytes() == damaged
    with closing(sqlite3.connect(store)) as opened:
        assert stored(opened) == [reading(), reading(12, window="weekly")]
        assert opened.execute("SELECT count(*) FROM responses").fetchone() == (0,)


def test_readings_whose_spends_cannot_be_read_are_rescued_without_them(store: Path) -> None:
    damage(store, "reading_spends")
    made_anew(store)

    with closing(sqlite3.connect(store)) as opened:
        assert stored(opened) == [reading(spend={}), reading(12, window="weekly", spend={})]


def test_of_damaged_readings_those_before_the_damage_are_rescued(store: Path) -> None:
    with closing(sqlite3.connect(store, isolation_level=None)) as opened:
        Readings(opened).add(tuple(reading(at=NOON + i, spend={}) for i in range(2, 1000)))
        Readings(opened).add((reading(at=NOON + 1000, plan="the last one"),))
        opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = opened.execute("PRAGMA page_size").fetchone()[0]
    data = store.read_bytes()
    page = data.index(b"the last one") // size
    store.write_bytes(data[: page * size] + b"\xff" * size + data[(page + 1) * size :])

    made_anew(store)

    with closing(sqlite3.connect(store)) as opened:
        assert 500 < len(stored(opened)) < 1001


@pytest.mark.parametrize("content", [None, b"", b"no database at all" * 1000])
def test_where_nothing_can_be_rescued_nothing_fails(
    tmp_path: Path, connection: sqlite3.Connection, content: bytes | None
) -> None:
    aside = tmp_path / "aside.sqlite3"
    if content is not None:
        aside.write_bytes(content)

    rescue_readings(aside, connection)

    assert stored(connection) == []


# What was used


def test_what_was_used_counts_from_the_second_on_up_to_the_second(machine: Machine) -> None:
    lines = [assistant(i, counts(10**i), at=at) for i, at in enumerate(("11:07:29", "11:07:30", "12:00:00"))]
    for line in lines:
        line["timestamp"] = f"2026-03-12T{line['timestamp']}Z"
    machine.write("s.jsonl", *lines)
    machine.scan()
    since = NOON - 3600 + 7 * 60 + 30

    with machine.writer() as writer:
        reader = Reader(writer.connection)
        assert [(use.at, use.tokens.input) for use in reader.uses_between(since, NOON)] == [(NOON - 3600, 10)]
        longer = reader.uses_between(since, NOON + 1)
        assert [(use.at, use.tokens.input) for use in longer] == [(NOON - 3600, 10), (NOON, 100)]
        assert reader.uses_between(NOON, since) == []


@given(
    st.lists(
        st.tuples(
            st.integers(-3 * QUARTER, 3 * QUARTER),
            st.sampled_from([OPUS, SONNET]),
            st.tuples(*[st.integers(0, 5000)] * 4),
            st.sampled_from(["standard", "fast"]),
        ),
        max_size=12,
    ),
    st.integers(-3 * QUARTER, QUARTER),
    st.integers(0, 3 * QUARTER),
)
def test_what_was_used_equals_a_recount_of_the_responses_and_its_kinds_add_up_to_the_cost(
    tmp_path_factory: pytest.TempPathFactory,
    made: list[tuple[int, str, tuple[int, int, int, int], str]],
    since: int,
    length: int,
) -> None:
    machine = Machine(tmp_path_factory.mktemp("machine"))
    lines = []
    for number, (offset, model, tokens, speed) in enumerate(made):
        at = f"2026-03-12T{12 + (offset // 3600):02}:{offset // 60 % 60:02}:{offset % 60:02}Z"
        lines.append(assistant(number, {**counts(*tokens), "speed": speed}, at=at, model=model))
    machine.write("s.jsonl", *lines)
    machine.scan()
    begin, end = NOON + since, NOON + since + length

    with machine.writer() as writer:
        reader = Reader(writer.connection)
        assert priced(reader.uses_between(begin, end)) == recount(machine, begin, end)
        spends = by_model_and_kind(reader.uses_between(begin, -(-end // QUARTER) * QUARTER), PRICES)
        cost = sum(spend.cost_microusd for spend in reader.spends_by_quarter(begin, end))

    assert sum(kinds.total for kinds in spends.values()) == cost


def priced(uses: list[ModelUse]) -> list[ModelUse]:
    """Those that cost something; the cut quarter is no matter of its own."""
    return sorted((use for use in uses if use.cost_microusd), key=lambda use: (use.at, use.model))


def recount(machine: Machine, since: int, until: int) -> list[ModelUse]:
    rows = machine.query(
        "SELECT m.name, r.at, r.input, r.output, r.cache_write_5m, r.cache_write_1h, r.cache_read, r.cost_microusd"
        " FROM responses r JOIN models m ON m.id = r.model_id WHERE NOT r.fast AND r.at >= ? AND r.at < ?",
        since,
        until,
    )
    found = []
    rows.sort(key=lambda row: (row[1] // QUARTER, row[0]))
    for (quarter, model), same in groupby(rows, lambda row: (row[1] // QUARTER, row[0])):
        *tokens, cost = (sum(column) for column in list(zip(*same, strict=True))[2:])
        found.append(ModelUse(model, quarter * QUARTER, Tokens(*tokens), cost))
    return priced(found)


def test_of_two_words_from_a_hub_on_one_reading_the_later_revision_holds(connection: sqlite3.Connection) -> None:
    readings = Readings(connection)
    first, second = reading(34, machine="m", revision=1), reading(43, machine="m", revision=2)

    for words in ((first, second), (second, first)):
        found = [readings.hear(one, removed=False) for one in words]
        assert [(one.percent, one.revision) for one in Reader(connection).readings()] == [(43, 2)]
    assert found == [False, False]
    assert readings.hear(second, removed=True)
    assert not readings.hear(second, removed=False)
    assert Reader(connection).readings() == ()
    assert readings.hear(msgspec.structs.replace(first, revision=3), removed=False)
    assert [one.percent for one in Reader(connection).readings()] == [34]


def test_a_removed_reading_is_not_shown_any_more(connection: sqlite3.Connection) -> None:
    readings = Readings(connection)
    readings.add((reading(42), reading(43, at=NOON + 600)))
    wrong = shown_between(connection, NOON, NOON + QUARTER)[0]
    assert wrong.percent == 42
    readings.remove(wrong.id)
    assert [one.percent for one in shown_between(connection, NOON, NOON + QUARTER)] == [43]
