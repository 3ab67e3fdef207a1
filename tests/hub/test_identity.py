"""As which machine a computer is known: the same to a hub's account for ever, and another one everywhere else."""

import itertools
import stat
import sys
from pathlib import Path

import pytest
from tests.hub.server import Account, Server

from mytokentracker.hub.client import connection, identity
from mytokentracker.hub.client.connection import Connection, HubError
from mytokentracker.hub.client.joining import Wish, join, leave
from mytokentracker.hub.server.keys import Vault


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "hub.json"


def joined(file: Path, account: Account, is_new: bool = False) -> Connection:
    return join(file, Wish(account.server.url, "laptop", is_new=is_new), account.token, lambda _: None)


def names(account: Account) -> list[str]:
    return [one["id"] for one in account.get("/v1/account")["machines"]]


def test_who_leaves_and_joins_again_is_the_same_machine_in_a_new_membership(account: Account, file: Path) -> None:
    first = joined(file, account)
    leave(file)
    again = joined(file, account)
    assert (again.machine, again.key, again.account) == (first.machine, first.key, first.account)
    assert again.joined != first.joined
    assert names(account) == [first.machine]
    # Who only joins once more, say with another token, goes on where it was.
    assert joined(file, account).joined == again.joined


def test_it_is_another_machine_to_each_account_and_the_same_to_all_tokens_of_one(running: Server, file: Path) -> None:
    mine, theirs = running.account(), running.account()
    container = Account(
        running, mine.name, running.administration(lambda a: a.make_token(mine.name, "", ("upload",), 0))
    )
    first = joined(file, mine)
    assert joined(file, container).machine == first.machine
    other = joined(file, theirs)
    assert other.machine != first.machine
    assert other.key != first.key
    assert names(theirs) == [other.machine]
    back = joined(file, mine)
    assert (back.machine, back.key) == (first.machine, first.key)


def test_a_hub_that_has_moved_to_another_address_knows_it_again(account: Account, file: Path) -> None:
    first = joined(file, account)
    leave(file)
    elsewhere = account.server.url.replace("127.0.0.1", "localhost")
    again = join(file, Wish(elsewhere, "laptop"), account.token, lambda _: None)
    assert (again.machine, again.url) == (first.machine, elsewhere)
    assert names(account) == [first.machine]


def test_who_was_removed_is_a_new_machine_each_time_and_stays_it_after_leaving(account: Account, file: Path) -> None:
    known = []
    for _ in range(3):
        known.append(joined(file, account).machine)
        account.ask("DELETE", f"/v1/machines/{known[-1]}")
    leave(file)
    last = joined(file, account)
    assert len({*known, last.machine}) == 4
    leave(file)
    assert joined(file, account).machine == last.machine
    assert names(account) == [last.machine]


def test_a_copy_of_another_computers_folder_can_be_a_machine_of_its_own(
    account: Account, file: Path, tmp_path: Path
) -> None:
    first = joined(file, account)
    copy = tmp_path / "copy" / "hub.json"
    copy.parent.mkdir()
    for one in file.parent.iterdir():
        (copy.parent / one.name).write_bytes(one.read_bytes())
    assert joined(copy, account).machine == first.machine
    own = joined(copy, account, is_new=True)
    assert own.machine != first.machine
    assert own.key != first.key
    leave(copy)
    assert joined(copy, account).machine == own.machine
    assert joined(file, account).machine == first.machine


def test_all_that_stays_is_a_number_that_is_never_sent_and_tells_of_no_hub(account: Account, file: Path) -> None:
    first = joined(file, account)
    leave(file)
    (left,) = file.parent.iterdir()
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    number = left.read_text().strip()
    assert len(bytes.fromhex(number)) == 32
    for told in (first.machine, first.key, first.account, account.token, account.server.url):
        assert told not in number
    assert number not in account.ask("GET", "/v1/export").text


@pytest.mark.parametrize("content", [b"", b"zz", b"\xff" * 64, b"00" * 31])
def test_a_damaged_number_is_replaced_by_a_new_one(account: Account, file: Path, content: bytes) -> None:
    first = joined(file, account)
    leave(file)
    number = identity.file_beside(file)
    number.write_bytes(content)
    again = joined(file, account)
    assert again.machine != first.machine
    assert len(bytes.fromhex(number.read_text())) == 32
    leave(file)
    assert joined(file, account).machine == again.machine


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_number_that_cannot_be_read_just_now_is_not_replaced(account: Account, file: Path, tmp_path: Path) -> None:
    first = joined(file, account)
    leave(file)
    number, away = identity.file_beside(file), tmp_path / "away"
    number.rename(away)
    number.symlink_to(number.name)  # one that leads to itself: neither missing nor readable
    with pytest.raises(HubError, match="cannot be read") as failed:
        joined(file, account)
    assert str(number) in str(failed.value.problem.hint)
    assert number.is_symlink()
    assert connection.load(file) is None
    away.replace(number)
    assert joined(file, account).machine == first.machine


def test_a_hub_that_says_no_leaves_no_number(account: Account, file: Path) -> None:
    wrong = account.token[:-1] + ("x" if account.token[-1] != "x" else "y")
    with pytest.raises(HubError):
        join(file, Wish(account.server.url, "laptop"), wrong, pytest.fail)
    assert connection.load(file) is None
    assert not identity.file_beside(file).exists()


def test_two_hubs_have_other_words_for_their_first_accounts() -> None:
    one, other = Vault(b"1" * 32), Vault(b"2" * 32)
    assert one.word(1) == Vault(b"1" * 32).word(1)
    assert len({vault.word(number) for vault, number in itertools.product((one, other), (1, 2, 12))}) == 6


def test_a_token_is_told_what_it_may_do_and_nothing_of_its_account(running: Server) -> None:
    account = running.account(scopes=("upload", "read"))
    said = account.ask("GET", "/v1/token")
    assert said.json()["scopes"] == ["upload", "read"]
    assert account.name not in said.text
