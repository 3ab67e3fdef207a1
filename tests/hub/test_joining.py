"""Joining a hub: the token is asked for and not shown, and nothing is kept unless the hub said yes."""

import stat
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from tests.hub.server import Account, Server
from tests.hub.told import upload

from mytokentracker.core.records import Problem
from mytokentracker.hub.client import connection, joining
from mytokentracker.hub.client.connection import HubError
from mytokentracker.hub.client.joining import Wish, join, leave
from mytokentracker.hub.client.standing import Standing, load
from mytokentracker.hub.client.telling import problems, sent, told
from mytokentracker.hub.client.waiting import after_failure, between_uploads


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "hub.json"


def test_a_machine_joins_and_is_known_there_by_its_name(account: Account, file: Path) -> None:
    kept: list[str] = []
    joined = join(file, Wish(account.server.url, "laptop"), f" {account.token}\n", kept.append)
    assert kept == [account.token]
    assert connection.load(file) == joined
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert account.token.split("_")[2] not in file.read_text()
    (machine,) = account.get("/v1/account")["machines"]
    assert (machine["id"], machine["name"]) == (joined.machine, "laptop")
    assert not joined.project_names


def test_joining_again_is_the_same_machine_and_after_its_removal_a_new_one(account: Account, file: Path) -> None:
    first = join(file, Wish(account.server.url, "laptop"), account.token, lambda _: None)
    again = join(file, Wish(account.server.url + "/", "the laptop", project_names=True), account.token, lambda _: None)
    assert (again.machine, again.key, again.name, again.project_names) == (first.machine, first.key, "the laptop", True)
    account.ask("DELETE", f"/v1/machines/{first.machine}")
    new = join(file, Wish(account.server.url, "laptop"), account.token, lambda _: None)
    assert new.machine != first.machine
    assert connection.load(file) == new
    assert [one["id"] for one in account.get("/v1/account")["machines"]] == [new.machine]


def test_a_token_for_sending_only_is_enough(running: Server, file: Path) -> None:
    account = running.account(scopes=("upload",))
    join(file, Wish(running.url, "container"), account.token, lambda _: None)
    assert account.ask("POST", "/v1/usage", upload()).status_code == 200


@pytest.mark.parametrize("token", ["", "mtt_x", "sk-ant-something", "mtt_" + "x" * 12 + "_" + "y" * 42])
def test_what_is_no_token_is_not_sent_anywhere(account: Account, file: Path, token: str) -> None:
    with pytest.raises(HubError, match="not a token"):
        join(file, Wish("https://127.0.0.1:1", "laptop"), token, pytest.fail)
    assert not file.exists()


def test_a_hub_that_says_no_leaves_all_as_it_was(account: Account, file: Path) -> None:
    before = join(file, Wish(account.server.url, "laptop"), account.token, lambda _: None)
    wrong = account.token[:-1] + ("x" if account.token[-1] != "x" else "y")
    for url, token in ((account.server.url, wrong), ("http://127.0.0.1:1", account.token)):
        with pytest.raises(HubError):
            join(file, Wish(url, "laptop"), token, pytest.fail)
    assert connection.load(file) == before


def test_a_hub_that_is_not_there_is_said_with_what_to_look_at(account: Account, file: Path) -> None:
    with pytest.raises(HubError, match="cannot be reached") as failed:
        join(file, Wish("http://127.0.0.1:1", "laptop"), account.token, pytest.fail)
    assert "whether the hub runs there" in failed.value.problem.hint


def test_a_keychain_that_refuses_leaves_no_connection(account: Account, file: Path) -> None:
    def refuse(_token: str) -> None:
        raise OSError("locked")

    with pytest.raises(OSError, match="locked"):
        join(file, Wish(account.server.url, "laptop"), account.token, refuse)
    assert connection.load(file) is None


def test_leaving_forgets_the_connection(account: Account, file: Path) -> None:
    leave(file)
    join(file, Wish(account.server.url, "laptop"), account.token, lambda _: None)
    leave(file)
    assert connection.load(file) is None
    assert len(account.get("/v1/account")["machines"]) == 1


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"url": 5}', b"\xff"])
def test_a_damaged_connection_is_said_and_joining_replaces_it(account: Account, file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with pytest.raises(HubError, match="cannot be read"):
        connection.load(file)
    joining.join(file, Wish(account.server.url, "laptop"), account.token, lambda _: None)
    assert connection.load(file) is not None


def test_what_is_told_of_a_hub_in_each_state(account: Account, file: Path) -> None:
    joined = join(file, Wish(account.server.url, "laptop"), account.token, lambda _: None)
    now = 1_790_000_000.0
    assert told(None, Standing(), 0, now).text == "not connected to a hub"
    fresh = told(joined, Standing(), 3, now)
    assert (fresh.state, "not reached yet; 3 responses to be sent" in fresh.text) == ("ok", True)
    well = told(joined, Standing(worked_at=now - 120), 0, now)
    assert well.text.endswith("as laptop; last reached 2 min ago; all is sent")
    failed = Standing(worked_at=now - 60, problem=Problem("The hub cannot be reached", "It waits."))
    assert told(joined, failed, 0, now).state == "warning"
    long_failed = Standing(worked_at=now - 7200, problem=failed.problem)
    assert told(joined, long_failed, 0, now).state == "problem"
    assert "a code in the place" in sent(joined)


def test_the_popup_says_at_once_what_a_person_must_mend_and_what_lasts_after_a_day() -> None:
    now = 1_790_000_000.0
    wrong = Problem("The hub does not accept the token", "Give it a new one.")
    away = Problem("The hub cannot be reached", "It waits.")
    for failing, lasting, seconds, is_said in (
        (away, False, 3600, False),
        (away, False, 90_000, True),
        (wrong, True, 60, True),
    ):
        standing = Standing(problem=failing, failures=3, failing_since=now - seconds, lasting=lasting)
        said = problems(standing, now)
        assert [one.title for one in said] == [failing.title] * is_said
        assert [one.since for one in said] == [int(now - seconds)] * is_said
    over = Standing(problem=wrong, failures=1, failing_since=now, uploads_from=now + 3600)
    assert problems(over, now) == (msgspec.structs.replace(wrong, since=int(now)),)
    assert problems(Standing(), now) == ()
    assert problems(Standing(clock_ahead=100.0), now) == ()


def test_memory_that_cannot_be_read_is_none() -> None:
    assert load(None) == load(b"") == load(b"\xff") == load(b"[1]") == Standing()


def test_waits_grow_stay_apart_and_obey_the_hub() -> None:
    middle: Callable[[], float] = lambda: 0.5  # noqa: E731
    waits = [after_failure(n, None, 0, middle) for n in range(1, 20)]
    assert waits[:3] == [22.5, 45.0, 90.0]
    assert max(waits) == 2700.0
    assert (after_failure(1, None, 0, lambda: 0.0), after_failure(1, None, 0, lambda: 1.0)) == (15.0, 30.0)
    assert after_failure(1, None, 401, middle) == 675.0
    assert after_failure(9, 600.0, 429, middle) == 630.0
    assert after_failure(9, 0.0, 503, middle) == 2.5
    assert after_failure(2000, None, 0, lambda: 1.0) == 3600.0
    assert (between_uploads(None, 5000), between_uploads(0, 5000), between_uploads(9, 5000)) == (0.0, 5000.0, 500.0)
