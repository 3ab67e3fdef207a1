import pytest
from msgspec.structs import replace

from mytokentracker.core.records import History, Plan, Snapshot, Tokens, Totals, Window


def test_the_total_of_tokens_is_the_sum_of_the_five_disjoint_counts() -> None:
    assert Tokens(input=1, output=20, cache_write_5m=300, cache_write_1h=4000, cache_read=50_000).total == 54_321
    assert Tokens().total == 0


def test_a_snapshot_knows_its_windows_by_name() -> None:
    session, weekly = Window("session", 1.0, "rolling", 0, 1, 2), Window("weekly", 2.0, "rolling", 0, 1, 2)
    snapshot = Snapshot(0, Plan("pro", "Pro", 1, 1), False, (session, weekly), Totals(), None, None, (), 600, History())

    assert snapshot.window("session") is session
    assert snapshot.window("weekly") is weekly
    with pytest.raises(KeyError, match="monthly"):
        snapshot.window("monthly")


def test_records_do_not_change_but_are_replaced() -> None:
    totals = Totals(1, Tokens(input=5))

    with pytest.raises(AttributeError):
        totals.responses = 2  # type: ignore[misc]
    assert replace(totals, responses=2) == Totals(2, Tokens(input=5))
