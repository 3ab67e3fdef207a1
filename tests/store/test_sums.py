"""Sums over the roll-up, over responses and over the sessions' rows are the same sums."""

from pathlib import Path

import msgspec
import pytest
from tests.transcript_lines import ABSENT, assistant, counts
from tests.transcripts.machine import Machine

from mytokentracker.core.figures.quarters import QuarterUse, Use
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.reader import Filter, Reader
from mytokentracker.store.session_sums import refresh
from mytokentracker.store.usage import first_and_last, next_quarter, quarter_uses, session_counts, use_within

# 12 August 2026, 10:00 UTC.
TEN = 1_786_528_800
QUARTER = TEN // 900
SONNET, OPUS = "claude-sonnet-4-5", "claude-opus-4-6"


@pytest.fixture
def used(machine: Machine) -> Machine:
    """Sessions one (at /a) and two (at /b), fast mode, a search, and one response without a time."""
    fast = {**counts(5, 1), "speed": "fast"}
    searched = {**counts(7), "server_tool_use": {"web_search_requests": 2}}
    machine.write(
        "one.jsonl",
        assistant(1, counts(1, 2), at="2026-08-12T10:00:00Z", session="one", model=SONNET, cwd="/a"),
        assistant(2, fast, at="2026-08-12T10:14:59Z", session="one", model=SONNET, cwd="/a", stop=None),
        assistant(3, searched, at="2026-08-12T10:15:00Z", session="one", model=OPUS, cwd="/a"),
    )
    machine.write(
        "two.jsonl", assistant(4, counts(9, 9), at="2026-08-12T10:20:00Z", session="two", model=SONNET, cwd="/b")
    )
    machine.write("lost.jsonl", assistant(5, counts(3), at=ABSENT, session="lost", model=SONNET, cwd=ABSENT))
    machine.scan()
    return machine


def reader(machine: Machine) -> Reader:
    connection, _ = open_for_writing(machine.store)
    return Reader(connection)


def test_sums_over_responses_are_those_over_the_roll_up(used: Machine) -> None:
    asked = reader(used)
    for keys in ((), ("model",), ("project",), ("project", "model"), ("session",)):
        for only in (Filter(), Filter(projects=("/a",)), Filter(models=(SONNET,)), Filter(projects=(None, "/b"))):
            whole = Filter(QUARTER, QUARTER + 2, only.projects, only.models)
            assert asked.sums_between(keys, TEN, TEN + 1800, only) == asked.sums(keys, whole)
    asked.connection.close()


def test_sums_over_responses_are_exact_at_both_ends(used: Machine) -> None:
    asked = reader(used)

    (found,) = asked.sums_between(("model",), TEN + 1, TEN + 900, Filter())

    assert (found.keys, found.totals.responses, found.totals.tokens.input) == ((SONNET,), 1, 5)
    assert (found.totals.unfinished, found.credits_microusd) == (1, found.totals.cost_microusd)
    (searched,) = asked.sums_between((), TEN + 900, TEN + 901, Filter())
    assert (searched.web_searches, searched.credits_microusd) == (2, 0)
    asked.connection.close()


def test_sums_of_all_time_are_the_same_before_and_after_the_sessions_rows_are_made(used: Machine) -> None:
    asked = reader(used)
    questions = [
        (keys, only)
        for keys in ((), ("project",), ("session",), ("session", "project"))
        for only in (Filter(), Filter(projects=("/a", None)))
    ]
    before = [sorted(asked.sums(*one), key=repr) for one in questions]
    assert asked.connection.execute("SELECT count(*) FROM session_sums").fetchone() == (0,)

    assert refresh(asked.connection) == 3

    assert [sorted(asked.sums(*one), key=repr) for one in questions] == before
    # One of them is not up to date any more.
    asked.connection.execute("UPDATE session_sums SET input = 99 WHERE session_id = 1")
    asked.connection.execute("UPDATE sessions SET stale = 1 WHERE id = 1")
    assert [sorted(asked.sums(*one), key=repr) for one in questions] == before
    asked.connection.close()


def test_unknown_times_are_in_what_is_open_at_both_ends_or_begins_with_them(used: Machine) -> None:
    asked = reader(used)

    def count(first: int | None, end: int | None) -> int:
        return asked.sums((), Filter(first, end))[0].totals.responses

    assert count(None, None) == 5
    assert count(-1, 0) == 1
    assert count(-1, None) == 5
    assert (count(None, QUARTER + 99), count(QUARTER, None), count(0, None)) == (4, 4, 4)
    asked.connection.close()


def test_quarters_are_told_one_by_one_and_together(used: Machine) -> None:
    asked = reader(used)
    connection = asked.connection
    costs = {one.keys[0]: one.totals.cost_microusd for one in asked.sums(("quarter",), Filter())}
    (fast,) = asked.sums_between((), TEN + 1, TEN + 900, Filter())

    found = quarter_uses(connection, 0, QUARTER + 9)

    assert found == [
        QuarterUse(QUARTER, 2, 1 + 2 + 5 + 1, costs[QUARTER], fast.totals.cost_microusd, 1),
        QuarterUse(QUARTER + 1, 2, 7 + 9 + 9, costs[QUARTER + 1], 0, 0),
    ]
    assert quarter_uses(connection, QUARTER + 1, QUARTER + 1) == []
    together = use_within(connection, 0, QUARTER + 9)
    assert together == Use(4, 34, costs[QUARTER] + costs[QUARTER + 1], 1)
    assert use_within(connection, 0, QUARTER) == Use()
    assert [next_quarter(connection, at) for at in (0, QUARTER + 1, QUARTER + 2)] == [QUARTER, QUARTER + 1, None]
    connection.close()


def test_many_stretches_at_once_have_the_same_sums_as_each_of_them(used: Machine) -> None:
    read = reader(used)
    stretches = [(QUARTER, QUARTER + 1), (0, QUARTER), (QUARTER + 1, QUARTER + 2), (QUARTER - 1, QUARTER + 9)]
    for only in (Filter(), Filter(models=(SONNET,)), Filter(projects=("/a", None))):
        for keys in (("model",), ("project", "model")):
            each = [
                read.sums(keys, msgspec.structs.replace(only, from_quarter=first, until_quarter=last))
                for first, last in stretches
            ]
            assert read.sums_of(keys, stretches, only) == each
            assert [bool(sums) for sums in each] == [True, False, True, True]
    assert read.sums_of(("model",), [], Filter()) == []
    read.connection.close()


def test_sessions_are_counted_and_dated_by_folder(used: Machine) -> None:
    connection = reader(used).connection
    refresh(connection)

    assert sorted(session_counts(connection, None, None), key=repr) == [("/a", 1), ("/b", 1), (None, 1)]
    assert session_counts(connection, QUARTER, QUARTER + 1) == [("/a", 1)]
    assert sorted(session_counts(connection, None, QUARTER + 9)) == [("/a", 1), ("/b", 1)]
    assert sorted(first_and_last(connection), key=repr) == [
        ("/a", TEN, TEN + 900),
        ("/b", TEN + 1200, TEN + 1200),
        (None, None, None),
    ]
    connection.close()


def test_a_year_of_the_roll_up_stays_in_memory(used: Machine, tmp_path: Path) -> None:
    from mytokentracker.store.opening import open_for_reading

    connection = open_for_reading(used.store)
    assert connection.execute("PRAGMA cache_size").fetchone() == (-32_000,)
    connection.close()
