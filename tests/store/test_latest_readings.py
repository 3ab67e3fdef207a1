"""Which readings count for today's numbers: hundreds come from the status line, and people type a few."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from mytokentracker.core.spending import KindSpend
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import LEARNT_FROM, Readings, StoredReading

# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800
SPEND = {"claude-opus-5": KindSpend(1, 2, 3, 4)}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    opened, _ = open_for_writing(tmp_path / "tokens.sqlite3")
    with closing(opened):
        yield opened


def reading(percent: float = 34, at: int = NOON, window: str = "session", **more: object) -> StoredReading:
    made = StoredReading(at, window, percent, "typed", "max5", 135_000_000, at - 18_000, None, SPEND)
    return msgspec.structs.replace(made, **more)


def stored(connection: sqlite3.Connection) -> tuple[StoredReading, ...]:
    return Reader(connection).readings()


def test_what_is_only_the_latest_word_of_a_source_has_served_once_there_is_a_newer_one(
    connection: sqlite3.Connection,
) -> None:
    def official(percent: float, after: int, *, learnt: bool, window: str = "session") -> StoredReading:
        return reading(percent, NOON + after, window, source="statusline", learnt=learnt)

    readings = Readings(connection)
    readings.add((reading(9), official(10, 0, learnt=True), official(11, 60, learnt=False)))
    readings.add((official(5, 60, learnt=False, window="weekly"), official(12, 120, learnt=False)))

    assert [one.percent for one in stored(connection)] == [9, 10, 5, 12]
    readings.add((official(20, 180, learnt=True),))
    assert [(one.percent, one.learnt) for one in stored(connection)] == [(9, True), (10, True), (5, False), (20, True)]


def test_of_hundreds_of_readings_the_latest_count_and_the_typed_ones_are_not_drowned(
    connection: sqlite3.Connection,
) -> None:
    official = tuple(reading(number, NOON + number, source="statusline") for number in range(LEARNT_FROM + 50))
    typed = tuple(reading(number, NOON - 1000 - number) for number in range(120))
    assert (LEARNT_FROM, len(official)) == (150, 200)
    latest = reading(77, NOON + 5000, source="statusline", learnt=False)
    readings, reader = Readings(connection), Reader(connection)

    readings.add(typed)
    assert len(reader.latest_readings()) == 120
    readings.add(official[:90])
    assert [one.source for one in reader.latest_readings()].count("typed") == 75
    readings.add((*official[90:], latest))

    found = reader.latest_readings()
    assert len(found) == LEARNT_FROM + 1
    assert [one.percent for one in found if one.source == "typed"] == list(range(74, -1, -1))
    assert [one.percent for one in found if one.source != "typed"] == [*range(125, 200), 77]
    assert list(found) == sorted(found, key=lambda one: one.at)
    assert len(reader.readings()) == 120 + LEARNT_FROM + 50 + 1


def test_the_oldest_typed_readings_count_as_long_as_there_are_few_others(connection: sqlite3.Connection) -> None:
    Readings(connection).add(tuple(reading(number, NOON + number) for number in range(LEARNT_FROM + 50)))
    assert len(Reader(connection).latest_readings()) == LEARNT_FROM
