"""What the windows ask a hub for, against a real server."""

from collections.abc import Iterator

import pytest
from tests.hub.server import Account
from tests.hub.told import LAPTOP

from mytokentracker.hub.client.calls import Hub
from mytokentracker.hub.client.connection import HubError, made
from mytokentracker.hub.learning import Contribution
from mytokentracker.hub.wire import AccountSettings


@pytest.fixture
def hub(account: Account) -> Iterator[Hub]:
    with Hub(made(account.server.url, "laptop", None, project_names=False), account.token) as one:
        yield one


def test_the_account_its_machines_and_settings(hub: Hub) -> None:
    joined = hub.join()
    assert [one.id for one in hub.own_account().machines] == [joined.id]
    changed = hub.put_settings(AccountSettings(plan="max20", weekly_reset="Thu 10:00"))
    assert (changed.revision, hub.own_account().settings) == (1, changed)
    with pytest.raises(HubError) as refused:
        hub.put_settings(AccountSettings(plan="pro"))
    assert refused.value.status == 409
    assert "changed meanwhile" in refused.value.problem.title
    assert hub.remove_machine(joined.id).responses == 0
    with pytest.raises(HubError):
        hub.remove_machine(LAPTOP)


def test_a_token_is_seen_again(hub: Hub, account: Account) -> None:
    assert hub.show_token(account.token.split("_")[1]).secret == account.token
    with pytest.raises(HubError) as missing:
        hub.show_token("x" * 12)
    assert missing.value.status == 404


def test_what_was_learnt_is_given_and_taken_back(hub: Hub) -> None:
    hub.contribute(Contribution(plan="free", month="2020-01", window="session", factor=1.5, syncs=9))
    assert hub.own_account().contributes
    assert hub.priors("free").priors == ()
    hub.withdraw()
    assert not hub.own_account().contributes


def test_the_secret_is_in_no_representation(hub: Hub, account: Account) -> None:
    secret = account.token.split("_")[2]
    assert secret not in f"{hub!r} {vars(hub)!r} {hub.connection!r}"
    assert hub.connection.key not in repr(hub.connection)
