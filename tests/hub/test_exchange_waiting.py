"""When the hub cannot be used, or not now: the client waits, says why, and loses nothing."""

import time
from pathlib import Path

import pytest
from tests.hub.desk import Desk, MakeDesk, exchange, ids
from tests.hub.server import Server
from tests.hub.told import NOON, upload
from tests.transcript_lines import assistant

from mytokentracker.hub import account as records
from mytokentracker.hub.client.telling import problems, told
from mytokentracker.store.readings import StoredReading


def test_over_quota_it_gathers_and_waits_and_still_hears_of_others(running: Server, desk: MakeDesk) -> None:
    account = running.account(tier="three")
    laptop, desktop = desk("laptop", of=account), desk("desktop", of=account)
    laptop.tell("1.jsonl", assistant(1, session="s1"))
    for _ in range(2):
        account.ask("POST", "/v1/usage", upload(machine="e" * 32))
    laptop.write("2.jsonl", assistant(2, session="s2"), assistant(3, session="s2"))
    laptop.look()
    laptop.ahead += 86400  # its own share of the day's uploads would let it try
    standing = laptop.turn()
    assert standing.problem is not None
    assert "uploads of today" in standing.problem.title
    assert standing.uploads_from > laptop.now()
    assert laptop.waiting() == 2
    desktop.turn()
    assert desktop.ids() == ids(1)
    laptop.add_readings(StoredReading(NOON, "session", 34.0, "typed", "max5", 1, NOON - 9, None, {}))
    assert (
        "syncs are to be sent"
        in told(laptop.connection, standing, 0, laptop.now(), syncs_wait=laptop.syncs_wait()).text
    )
    # Meanwhile it does not even ask, and says in words how it stands.
    before = account.get("/v1/account")["uploads_today"]
    laptop.turn()
    assert account.get("/v1/account")["uploads_today"] == before == 3
    line = told(laptop.connection, standing, laptop.waiting(), laptop.now())
    assert (line.state, "2 responses to be sent in " in line.text) == ("warning", True)
    # The next day.
    running.administration(lambda admin: admin.change_tier(account.name, "pro"))
    laptop.ahead += 2 * 86400
    after = laptop.turn()
    assert (after.problem, laptop.waiting(), laptop.syncs_wait()) == (None, 0, False)
    assert told(laptop.connection, after, 0, laptop.now()).text.endswith("; all is sent")
    desktop.turn()
    assert desktop.ids() == ids(1, 2, 3)


def test_with_few_uploads_left_it_spreads_them_over_the_day(running: Server, desk: MakeDesk) -> None:
    laptop = desk("laptop", of=running.account(tier="three"))
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    first = laptop.turn()
    assert (first.uploads_left, first.problem) == (2, None)
    until_midnight = 86400 - time.time() % 86400
    assert first.uploads_from == 0 or abs(first.uploads_from - laptop.now() - until_midnight / 3) < 60


def test_offline_for_days_it_waits_longer_each_time_and_then_sends_all(server: Server, tmp_path: Path) -> None:
    laptop = Desk(tmp_path / "laptop", server.start().account())
    laptop.turn()
    server.kill()
    waits = []
    for day in range(9):
        laptop.write(f"{day}.jsonl", assistant(day, session=f"s{day}"))
        laptop.look()
        standing = laptop.turn()
        assert standing.problem is not None
        waits.append(round(standing.quiet_until - laptop.now()))
        # While it waits, it does not ask.
        assert laptop.turn().tried_at == standing.tried_at
        laptop.ahead += 86400 / 2
    assert waits == sorted(waits)
    assert 10 < waits[0] < 31
    assert 1700 < waits[-1] <= 3600
    assert told(laptop.connection, standing, 9, laptop.now()).state == "problem"
    assert [one.title for one in problems(standing, laptop.now())] == ["The hub cannot be reached"]
    server.start()
    after = laptop.turn()
    assert (after.problem, after.failures, laptop.waiting()) == (None, 0, 0)
    assert laptop.account.get("/v1/usage")["total"]["responses"] == 9


def test_a_revoked_token_is_said_and_another_one_goes_on(running: Server, desk: MakeDesk) -> None:
    account = running.account()
    laptop = desk("laptop", of=account)
    laptop.turn()
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    running.administration(lambda admin: admin.revoke_token(account.token.split("_")[1], 0))
    standing = laptop.turn()
    assert standing.problem is not None
    assert "does not accept the token" in standing.problem.title
    assert account.token not in str(standing) + repr(laptop.connection)
    assert standing.quiet_until - laptop.now() > 400
    new = running.administration(lambda admin: admin.make_token(account.name, "", ("upload", "read"), 0))
    after = laptop.turn(new, retry=True)
    assert (after.problem, laptop.waiting()) == (None, 0)


def test_a_token_that_is_good_for_sending_only_sends_only(running: Server, desk: MakeDesk) -> None:
    laptop = desk("container", of=running.account(scopes=("upload",)))
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    standing = laptop.turn()
    assert (standing.problem, standing.readable, laptop.waiting()) == (None, False, 0)
    assert laptop.turn().problem is None
    assert laptop.taken == []


def test_a_hub_that_was_restored_gets_what_its_backup_did_not_have(server: Server, tmp_path: Path) -> None:
    if server.place.url is not None:
        pytest.skip("the same code as with SQLite; test_administering restores PostgreSQL")
    account = server.start().account()
    laptop, desktop = Desk(tmp_path / "laptop", account), Desk(tmp_path / "desktop", account)
    laptop.tell("s.jsonl", assistant(1))
    desktop.turn()
    assert server.run("hub", "backup", str(tmp_path / "backup")).returncode == 0
    laptop.append("s.jsonl", assistant(2))
    laptop.look()
    laptop.turn()
    desktop.tell("t.jsonl", assistant(3, session="t"))
    server.stop()
    assert server.run("hub", "restore", str(tmp_path / "backup")).returncode == 0
    server.start()
    exchange(desktop, laptop, desktop)
    assert laptop.ids() == desktop.ids() == ids(1, 2, 3)
    assert account.get("/v1/usage")["total"]["responses"] == 3


def test_a_store_that_was_lost_is_filled_again(desk: MakeDesk) -> None:
    laptop, desktop = desk("laptop"), desk("desktop")
    laptop.tell("s.jsonl", assistant(1))
    desktop.tell("t.jsonl", assistant(2, session="t"))
    assert desktop.ids() == ids(1, 2)
    for file in desktop.store.parent.iterdir():
        file.unlink()
    desktop.look()
    desktop.turn()
    assert desktop.ids() == ids(1, 2)
    assert desktop.account.get("/v1/usage")["total"]["responses"] == 2


def test_a_clock_that_is_wrong_is_said_and_nothing_else_is(desk: MakeDesk) -> None:
    laptop = desk()
    laptop.ahead = -3 * 3600
    laptop.write("s.jsonl", assistant(1))
    laptop.look()
    standing = laptop.turn()
    assert standing.problem is None
    assert -10_801 < standing.clock_ahead < -10_799
    line = told(laptop.connection, standing, 0, laptop.now())
    assert (line.state, line.hint) == ("warning", "This computer's clock is 3 h behind the hub's: set it.")
    (said,) = problems(standing, laptop.now())
    assert (said.title, said.hint) == ("This computer's clock is wrong", line.hint)
    assert laptop.account.get("/v1/account")["machines"][0]["clock_ahead_seconds"] in (-10_800, -10_801)


def test_a_clock_that_is_put_back_does_not_make_it_wait_for_ever(server: Server, tmp_path: Path) -> None:
    laptop = Desk(tmp_path, server.start().account())
    laptop.ahead = 400 * 86400
    server.kill()
    assert laptop.turn().problem is not None
    server.start()
    laptop.ahead = 0
    assert laptop.turn().problem is None


def test_a_deleted_account_is_said(running: Server, desk: MakeDesk) -> None:
    account = running.account()
    laptop = desk("laptop", of=account)
    laptop.turn()
    account.ask("DELETE", "/v1/account", records.Deletion(account.name))
    standing = laptop.turn()
    assert standing.problem is not None
    assert "does not accept" in standing.problem.title
