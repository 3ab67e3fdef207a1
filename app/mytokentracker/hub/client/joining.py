"""Joining a hub, and leaving it."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_noop
from mytokentracker.hub import bearer
from mytokentracker.hub.client import connection as kept
from mytokentracker.hub.client.calls import Hub
from mytokentracker.hub.client.connection import Connection, Failed, checked_url


class Wish(msgspec.Struct, frozen=True):
    """What the person said about the hub."""

    url: str
    name: str
    ca_file: str | None = None
    project_names: bool = False


def join(path: Path, wish: Wish, token: str, keep_token: Callable[[str], None]) -> Connection:
    """Connects this machine, once the hub has accepted it. path: where the connection is kept.

    keep_token: puts the token into the keychain; called before the connection is kept, so that none lacks its token.
    A hub that this machine was connected to before knows it again. Raises: Failed, OSError; then all is as before.
    """
    text = token.strip()
    if bearer.parse(text) is None:
        hint = tr_noop("It begins with mtt_, and is shown by `hub account add` or `hub token new` on the hub.")
        raise Failed(Problem(tr_noop("This is not a token of a hub"), hint))
    connection = kept.made(wish.url, wish.name[:200], wish.ca_file, project_names=wish.project_names)
    before = _before(path)
    if before is not None and before.url == checked_url(wish.url):
        connection = msgspec.structs.replace(connection, machine=before.machine, key=before.key)
    with Hub(connection, text) as hub:
        try:
            hub.join()
        except Failed as failure:
            if failure.status != 410 or before is None:
                raise
            # It was removed from the account: it joins as a new machine.
            connection = msgspec.structs.replace(connection, machine=kept.new_machine())
            hub.connection = connection
            hub.join()
    keep_token(text)
    kept.save(path, connection)
    return connection


def leave(path: Path, forget_token: Callable[[], None]) -> bool:
    """Forgets the connection and the token; whether there was one. What was sent stays at the hub. Raises: OSError."""
    forget_token()
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def _before(path: Path) -> Connection | None:
    try:
        return kept.load(path)
    except Failed:
        return None  # it is about to be replaced
