"""When the price table changes, all history is priced anew."""

import pytest
from tests.transcript_lines import assistant, counts
from tests.transcripts.machine import PRICES, Machine

from mytokentracker.core.pricing import PriceTable, price_table
from mytokentracker.store import repricing
from mytokentracker.store.repricing import reprice


def table(price: int) -> PriceTable:
    """Input at `price` and output at ten times `price` micro-dollars a token, also in fast mode twice that."""
    row = {"model": "claude-sonnet-4-5", "input": price, "output": 10 * price, "fast": 2}
    return price_table({"web_search": 10, "us_inference": 1, "prices": [row]})


@pytest.fixture
def week(machine: Machine) -> Machine:
    machine.write("a.jsonl", *(assistant(number, counts(number, 1)) for number in range(10)))
    machine.write("b.jsonl", assistant(10, {**counts(10, 1), "speed": "fast"}))
    machine.scan()
    return machine


def costs(machine: Machine) -> list[int]:
    machine.dump()
    return [cost for (cost,) in machine.query("SELECT cost_microusd FROM responses ORDER BY input")]


def test_a_changed_table_changes_all_costs_and_the_roll_up(week: Machine) -> None:
    assert costs(week) == [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
    with week.writer() as writer:
        assert reprice(writer.connection, table(3)) == 11
        assert reprice(writer.connection, table(3)) == 0
    # (input + 10) x 3; the fast one (10 + 10) x 3 x 2
    assert costs(week) == [30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 120]
    assert week.query("SELECT sum(cost_microusd), sum(credits_microusd) FROM quarters") == [(435 + 120, 120)]


def test_the_same_table_costs_one_look(week: Machine) -> None:
    with week.writer() as writer:
        assert reprice(writer.connection, PRICES) == 0
        before = writer.connection.total_changes
        assert reprice(writer.connection, PRICES) == 0
        assert writer.connection.total_changes == before


def test_repricing_that_was_interrupted_begins_again_and_ends_right(
    week: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repricing, "_PORTION", 3)
    looks = iter([False, False, True])
    with week.writer() as writer:
        assert reprice(writer.connection, table(2), lambda: next(looks)) == 6
        # What needs no special columns is stored first: six of these are done, the fast one is not.
        assert costs(week) == [20, 22, 24, 26, 28, 30, 16, 17, 18, 19, 20]
        assert reprice(writer.connection, table(2)) == 5
    assert costs(week) == [20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 80]


def test_a_scan_after_new_prices_prices_new_responses_with_them(week: Machine) -> None:
    week.prices = table(5)
    week.append("a.jsonl", assistant(11, counts(100, 0)))
    week.scan()
    assert costs(week)[-1] == 500
    with week.writer() as writer:
        assert reprice(writer.connection, week.prices) == 11
