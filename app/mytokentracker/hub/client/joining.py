"""Joining a hub, and leaving it."""

import secrets
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from mytokentracker.core.translating import tr_noop
from mytokentracker.hub import bearer
from mytokentracker.hub.client import connection as kept
from mytokentracker.hub.client import identity
from mytokentracker.hub.client.calls import UNREACHABLE, Hub
from mytokentracker.hub.client.connection import Connection, HubError
from mytokentracker.hub.client.identity import Identity


class Wish(msgspec.Struct, frozen=True):
    """What the person said about the hub. is_new: not as the machine that it once was there."""

    url: str
    name: str
    ca_file: str | None = None
    project_names: bool = False
    is_new: bool = False


def join(path: Path, wish: Wish, token: str, keep_token: Callable[[str], None]) -> Connection:
    """Connects this machine, once the hub has accepted it. path: where the connection is kept.

    keep_token: puts the token into the keychain; called before the connection is kept, so that none lacks its token.
    An account that this machine was ever part of knows it again. Raises: HubError, OSError; then all is as before.
    """
    text = token.strip()
    if bearer.parse(text) is None:
        hint = tr_noop("It begins with mtt_, and is shown by `hub account add` or `hub token new` on the hub.")
        raise HubError(tr_noop("This is not a token of a hub"), hint)
    asked = kept.made(wish.url, wish.name[:200], wish.ca_file, project_names=wish.project_names)
    file = identity.file_beside(path)
    number = identity.made() if wish.is_new else identity.load_or_make(file)
    with Hub(asked, text) as hub:
        account = _account(hub)
        before = None if wish.is_new else _before(path, account)
        joined = secrets.token_hex(8) if before is None else before.joined
        asked = msgspec.structs.replace(asked, account=account, joined=joined)
        known = [] if before is None else [Identity(before.machine, before.key)]
        connection = _accepted(hub, asked, (*known, *identity.at(number, account)))
    keep_token(text)
    identity.keep(file, number)
    kept.save(path, connection)
    return connection


def _account(hub: Hub) -> str:
    """The word that stands for the account. Raises: HubError."""
    try:
        return hub.own_token().account
    except HubError as failure:
        if failure.problem.title != UNREACHABLE:
            raise
        hint = tr_noop("Check the address, and whether the hub runs there. Nothing was changed here.")
        raise HubError(UNREACHABLE, hint) from failure


def _accepted(hub: Hub, asked: Connection, identities: Iterable[Identity]) -> Connection:
    """The connection as the first of these machines that was not removed from the account. Raises: HubError."""
    refused = None
    for one in identities:
        connection = hub.connection = msgspec.structs.replace(asked, machine=one.machine, key=one.key)
        try:
            hub.join()
        except HubError as failure:
            if failure.status != 410:
                raise
            refused = failure
        else:
            return connection
    assert refused is not None  # noqa: S101 - there are some
    raise refused


def leave(path: Path) -> None:
    """Forgets the connection. What was sent stays at the hub. Raises: OSError.

    What stays here is the number by which the account knows this machine again: see identity.
    """
    path.unlink(missing_ok=True)


def _before(path: Path, account: str) -> Connection | None:
    """The connection that there is, where it is to that account."""
    try:
        before = kept.load(path)
    except HubError:
        return None  # it is about to be replaced
    return before if before is not None and before.account == account else None
