"""What Claude showed on one machine is known on all of the account, with corrections; so are limits that were hit."""

from typing import Any

import msgspec
from tests.hub.desk import Desk, exchange
from tests.hub.told import NOON
from tests.transcript_lines import assistant, counts

from mytokentracker.core.records import LimitHit
from mytokentracker.core.spending import KindSpend
from mytokentracker.hub.client.connection import new_machine
from mytokentracker.store import limit_hits
from mytokentracker.store.readings import StoredReading

MODEL = "claude-sonnet-4-5"


def reading(percent: float = 34.0, at: int = NOON + 100, **more: Any) -> StoredReading:
    values = {"window": "session", "source": "typed", "plan": "max5", "budget_microusd": 135_000_000, **more}
    return StoredReading(at=at, percent=percent, starts_at=at - 9000, resets_at=at + 9000, spend={}, **values)


def shown(desk: Desk) -> list[tuple[str, float]]:
    """What counts there: by whom, and how much."""
    return [("own" if not one.machine else "other", one.percent) for one in desk.readings()]


def test_a_reading_is_known_with_what_this_machine_counts_for_it(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.write("a.jsonl", assistant(1, counts(7, 2), at="2026-03-12T11:00:00.000Z", session="a", model=MODEL))
    laptop.look()
    laptop.add_readings(reading())
    exchange(laptop, desktop)
    (heard,) = desktop.readings()
    assert (heard.machine, heard.at, heard.percent, heard.plan) == (
        laptop.connection.machine,
        NOON + 100,
        34.0,
        "max5",
    )
    assert (heard.starts_at, heard.resets_at) == (NOON + 9100 - 18000, NOON + 9100)
    # 7 of input at 1 micro-dollar, 2 of output at 10.
    assert heard.spend == {MODEL: KindSpend(input=7, output=20)}
    assert heard.budget_microusd > 0


def test_what_is_told_later_counts_at_readings_of_before_on_all_machines(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.add_readings(reading())
    exchange(laptop, desktop)
    assert [one.spend for one in desktop.readings()] == [{}]
    desktop.write("a.jsonl", assistant(1, counts(7, 2), at="2026-03-12T11:00:00.000Z", session="a", model=MODEL))
    desktop.write("b.jsonl", assistant(2, counts(5, 0), at="2026-03-12T13:00:00.000Z", session="b", model=MODEL))
    desktop.look()
    exchange(desktop, laptop)
    assert [one.spend for one in laptop.readings()] == [{MODEL: KindSpend(input=7, output=20)}]


def test_corrections_and_removals_travel_in_both_directions(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.add_readings(reading(34), reading(50, NOON + 200))
    exchange(laptop, desktop)
    laptop.change(lambda readings, known: readings.change(known[0].id, 43.0))
    exchange(laptop, desktop)
    assert shown(desktop) == [("other", 43.0), ("other", 50.0)]
    # Of others', too; and then it is corrected once more by whom it is of.
    desktop.change(lambda readings, known: readings.remove(known[1].id))
    desktop.change(lambda readings, known: readings.change(known[0].id, 44.0))
    exchange(desktop, laptop)
    assert shown(laptop) == [("own", 44.0)]
    laptop.change(lambda readings, known: readings.change(known[0].id, 45.0))
    exchange(laptop, desktop)
    assert (shown(laptop), shown(desktop)) == ([("own", 45.0)], [("other", 45.0)])


def test_what_was_removed_does_not_come_back_when_all_is_sent_again(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.add_readings(reading(34))
    exchange(laptop, desktop)
    laptop.change(lambda readings, known: readings.remove(known[0].id))
    exchange(laptop, desktop)
    for one in two:
        with one.writer() as writer:
            writer.connection.execute("DELETE FROM meta WHERE key = 'hub_memory'")
    exchange(desktop, laptop, desktop)
    assert (shown(laptop), shown(desktop)) == ([], [])


def test_of_a_status_line_only_the_latest_number_stays_in_whatever_order_they_come(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    for minute in range(3):
        laptop.add_readings(reading(30.0 + minute, NOON + 60 * minute, source="statusline", learnt=False))
        laptop.turn()
    desktop.turn()
    assert shown(desktop) == [("other", 32.0)]
    laptop.add_readings(reading(35.0, NOON + 600, source="statusline", learnt=False))
    exchange(laptop, desktop)
    assert shown(desktop) == [("other", 35.0)]


def test_nothing_goes_back_and_forth(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.add_readings(reading(34))
    exchange(laptop, desktop, laptop, desktop)
    before = laptop.account.get("/v1/account")["uploads_today"], laptop.account.get("/v1/changes")["cursor"]
    exchange(laptop, desktop, laptop)
    assert (laptop.account.get("/v1/account")["uploads_today"], laptop.account.get("/v1/changes")["cursor"]) == before


def test_a_limit_that_was_hit_is_known_everywhere_and_each_hit_once(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    own = (LimitHit("session", NOON, NOON + 900), LimitHit("opus_week", NOON + 5, None))
    with laptop.writer() as writer:
        limit_hits.put(writer.connection, own)
    exchange(laptop, desktop, laptop)
    for one in two:
        with one.writer() as writer:
            assert limit_hits.limit_hits(writer.connection, 0, NOON + 99) == own
    assert desktop.query("SELECT DISTINCT m.name FROM limit_hits h JOIN machines m ON m.id = h.machine_id") == [
        ("laptop",)
    ]
    assert laptop.query("SELECT DISTINCT machine_id FROM limit_hits") == [(None,)]
    # It is of the machine that goes.
    desktop.account.ask("DELETE", f"/v1/machines/{laptop.connection.machine}")
    desktop.turn()
    assert desktop.query("SELECT count(*) FROM limit_hits") == [(0,)]


def test_the_reading_of_a_limit_that_is_taken_back_here_is_taken_back_there(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    hit = reading(100.0, NOON, source="limit")
    with laptop.writer() as writer:
        limit_hits.put(writer.connection, (LimitHit("session", NOON, NOON + 9000),))
    exchange(laptop, desktop)
    for one in two:
        one.add_readings(hit)  # as each makes of it by itself
    exchange(laptop, desktop)
    assert (shown(laptop), shown(desktop)) == ([("own", 100.0)],) * 2
    desktop.change(lambda readings, known: readings.remove(known[0].id))
    exchange(desktop, laptop)
    assert (shown(laptop), shown(desktop)) == ([], [])


def test_a_machine_that_is_gone_takes_its_readings_along(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.add_readings(reading(34))
    desktop.add_readings(reading(50))
    exchange(laptop, desktop)
    assert len(shown(desktop)) == 2
    desktop.account.ask("DELETE", f"/v1/machines/{laptop.connection.machine}")
    desktop.turn()
    assert shown(desktop) == [("own", 50.0)]


def test_what_was_corrected_here_of_another_machine_is_sent_also_when_all_is_sent_anew(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.add_readings(reading(34), reading(50, NOON + 200))
    exchange(laptop, desktop)
    desktop.change(lambda readings, known: readings.remove(known[0].id))
    with desktop.writer() as writer:
        writer.connection.execute("DELETE FROM meta WHERE key = 'hub_memory'")
    exchange(desktop, laptop)
    assert (shown(laptop), shown(desktop)) == ([("own", 50.0)], [("other", 50.0)])


def test_who_leaves_and_joins_again_counts_each_reading_once(two: tuple[Desk, Desk]) -> None:
    laptop, desktop = two
    laptop.add_readings(reading(34))
    desktop.add_readings(reading(50))
    exchange(laptop, desktop, laptop)
    laptop.connection = msgspec.structs.replace(laptop.connection, machine=new_machine())
    exchange(laptop, laptop)
    assert sorted(shown(laptop)) == [("other", 50.0), ("own", 34.0)]
