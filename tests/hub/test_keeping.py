"""How much an account may send, and how long what it sent is kept."""

import asyncio
import time

import pytest
from sqlalchemy import func, select, text
from tests.hub.doors import NOW, Door
from tests.hub.told import DESKTOP, LAPTOP, reading, response, source, upload

from mytokentracker.hub.server import accounts, expiring, partitions
from mytokentracker.hub.server.administering import Administration, Tier
from mytokentracker.hub.server.app import create
from mytokentracker.hub.server.expiring import expire
from mytokentracker.hub.server.limits import Limits
from mytokentracker.hub.server.opening import Opened
from mytokentracker.hub.server.refusing import Refused
from mytokentracker.hub.server.tables import SOURCES

DAY = 86400
MIDNIGHT = NOW - NOW % DAY + DAY


def test_over_its_quota_an_account_is_told_when_to_come_back_and_then_goes_on(hub: Opened) -> None:
    Administration(hub).set_tier(Tier("small", 2, 7))
    door, other = Door(hub, tier="small"), Door(hub, name="bob", tier="small")
    first, second = (door.put(upload(source(response(n)))) for n in (1, 2))
    assert [one.uploads_left for one in (first, second)] == [1, 0]
    assert first.quota_resets_in == MIDNIGHT - NOW
    with pytest.raises(Refused) as refused:
        door.put(upload(source(response(3))), NOW + 60)
    assert (refused.value.status, refused.value.retry_after) == (429, MIDNIGHT - NOW - 60)
    assert door.ids() == {"msg_000001", "msg_000002"}
    # Nobody else is held up, and reading goes on.
    other.put(upload(source(response(1))))
    assert door.put(upload(source(response(3))), MIDNIGHT).uploads_left == 1
    assert len(door.ids()) == 3


def test_all_machines_and_tokens_of_an_account_share_its_quota(hub: Opened) -> None:
    Administration(hub).set_tier(Tier("small", 2, 7))
    door = Door(hub, tier="small")
    door.put(upload(machine=LAPTOP))
    door.put(upload(machine=DESKTOP))
    with pytest.raises(Refused):
        door.put(upload(machine="d" * 32))


def test_what_is_refused_for_another_reason_does_not_count(hub: Opened) -> None:
    Administration(hub).set_tier(Tier("small", 1, 7))
    door = Door(hub, tier="small")
    many = tuple(response(n) for n in range(15_000))
    with pytest.raises(Refused) as refused:
        door.put(upload(source(*many), source(*many)))
    assert refused.value.status == 413
    assert door.put(upload()).uploads_left == 0


def test_the_default_tiers_are_those_of_the_readme(hub: Opened) -> None:
    assert Administration(hub).tiers() == (Tier("free", 100, 7), Tier("pro", None, None))


def test_another_tier_holds_at_once(hub: Opened) -> None:
    door = Door(hub, tier="free")
    assert door.put(upload()).uploads_left == 99
    Administration(hub).change_tier("alice", "pro")
    assert door.put(upload()).uploads_left is None


def test_what_was_received_before_the_kept_days_goes_and_the_rest_stays(hub: Opened) -> None:
    free, pro = Door(hub, tier="free"), Door(hub, name="bob")
    for door in (free, pro):
        door.put(upload(source(response(1), name="old"), readings=(reading(),)), NOW)
        door.put(upload(source(response(2), name="long")), NOW)
        door.put(upload(source(response(3), name="long")), NOW + 7 * DAY)
    assert expire(hub.database, NOW + 7 * DAY) == 0
    assert expire(hub.database, NOW + 7 * DAY + 1) == 2
    assert free.ids() == {"msg_000003"}
    assert len(pro.ids()) == 3
    with hub.database.reading() as connection:
        names = connection.execute(select(SOURCES.c.name).where(SOURCES.c.account_id == free.id)).scalars().all()
    assert names == ["long"]
    # Readings are few, and teach for longer.
    assert len(free.changes().readings) == 1
    expire(hub.database, NOW + 91 * DAY)
    assert free.changes().readings == ()
    # A machine that sends the old again is taken at its word again.
    assert free.put(upload(source(response(1), name="old")), NOW + 92 * DAY).new == 1


def test_a_fault_while_expiring_is_logged_and_ends_neither_that_nor_the_server(
    hub: Opened, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(expiring, "EVERY_SECONDS", 0.01)
    door = Door(hub, tier="free")
    door.put(upload(source(response(1))), int(time.time()) - 30 * DAY)
    if hub.database.is_sqlite:
        # There a column may hold anything.
        broken, mended = ("UPDATE tiers SET keep_days = " + value for value in ("'x'", "7"))
    else:
        broken, mended = ("ALTER TABLE " + names for names in ("uploads RENAME TO away", "away RENAME TO uploads"))

    def ordered(order: str) -> None:
        with hub.database.writing() as connection:
            connection.execute(text(order))

    async def serve() -> None:
        application = create(hub.database, hub.vault, Limits())
        async with application.router.lifespan_context(application):
            while "A fault" not in caplog.text:
                await asyncio.sleep(0.001)
            await asyncio.to_thread(ordered, mended)
            while await asyncio.to_thread(door.ids):
                await asyncio.sleep(0.001)

    ordered(broken)
    asyncio.run(asyncio.wait_for(serve(), 30))
    assert "expiring.py" in caplog.text


def test_every_month_has_a_partition_before_it_begins_and_empty_ones_go(hub: Opened) -> None:
    if hub.database.is_sqlite:
        pytest.skip("SQLite has no partitions")
    count = text("SELECT tableoid::regclass::text, count(*) FROM responses GROUP BY 1 ORDER BY 1")
    free = Door(hub, tier="free")
    december = 1_796_083_199  # 30 November 2026, 23:59:59 UTC
    for number, now in enumerate((NOW, december, december + 1, december + 32 * DAY)):
        free.put(upload(source(response(number), name=f"source-{number}")), now)
    with hub.database.reading() as connection:
        rows = {row[0]: row[1] for row in connection.execute(count)}
    assert rows == {"responses_2026_09": 1, "responses_2026_11": 1, "responses_2026_12": 1, "responses_2027_01": 1}
    expire(hub.database, december + 20 * DAY)
    with hub.database.reading() as connection:
        there = connection.execute(text("SELECT relname FROM pg_class WHERE relispartition AND relkind = 'r'"))
        names = set(there.scalars())
    assert "responses_2026_09" not in names
    assert {"responses_2026_12", "responses_2027_01"} <= names


def test_a_look_up_of_known_responses_reads_only_the_months_that_its_source_lived_in(hub: Opened) -> None:
    if hub.database.is_sqlite:
        pytest.skip("SQLite has no partitions")
    for month in range(12):
        partitions.prepare(hub.database, NOW + month * 30 * DAY)
    plan = text(
        "EXPLAIN SELECT * FROM responses WHERE source_id = 1 AND key IN ('a', 'b') AND received_at >= "
        f"{NOW + 300 * DAY}"
    )
    with hub.database.reading() as connection:
        lines = "\n".join(connection.execute(plan).scalars())
    assert lines.count("responses_20") <= 4 * 4


def test_the_counter_of_uploads_is_of_its_day(hub: Opened) -> None:
    door = Door(hub, tier="free")
    for now in (NOW, NOW, MIDNIGHT):
        door.put(upload(), now)
    with hub.database.reading() as connection:
        days = [accounts.uploads_on(connection, door.id, int(at) // DAY) for at in (NOW, MIDNIGHT, MIDNIGHT + DAY)]
        assert connection.execute(select(func.count()).select_from(SOURCES)).scalar() == 0
    assert days == [2, 1, 0]
