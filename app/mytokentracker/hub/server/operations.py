"""What can be asked of the hub, and what is then done; `api` says under which paths."""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from mytokentracker.hub import account, learning, wire
from mytokentracker.hub.bearer import Scope
from mytokentracker.hub.server import accounts, aggregating, changes, sums, tokens, uploads
from mytokentracker.hub.server.database import Database
from mytokentracker.hub.server.keys import Vault
from mytokentracker.hub.server.refusing import Refused, not_found
from mytokentracker.hub.server.tokens import Caller


class Asked(msgspec.Struct, frozen=True):
    """One request that was let in. given: what path and query say, in the types of the operation. now: UTC seconds."""

    database: Database
    vault: Vault
    caller: Caller
    given: dict[str, Any]
    body: Any
    now: float

    @property
    def account_id(self) -> int:
        """Whose things it is about; there is no way to name another account's."""
        return self.caller.account_id


class Given(msgspec.Struct, frozen=True):
    """A value in the path or the query. default: what holds when it is absent; the path's never are."""

    name: str
    type: Any
    sentence: str
    default: Any = None
    in_path: bool = False


class Operation(msgspec.Struct, frozen=True):
    """One thing that can be asked. scope: what the token must be good for. reply: its record; None is a stream."""

    method: str
    path: str
    name: str
    sentence: str
    scope: Scope
    run: Callable[[Asked], Any]
    reply: Any
    body: Any = None
    given: tuple[Given, ...] = ()


def upload(asked: Asked) -> wire.Taken:
    """Takes in what a machine sends. Raises: Refused, Unavailable; so do all of these."""
    return uploads.receive(asked.database, asked.caller, asked.body, asked.now)


def get_changes(asked: Asked) -> wire.Changes:
    """What is new since a cursor."""
    cursor = changes.Cursor.of(asked.given["cursor"])
    with asked.database.reading() as connection:
        own, limit = asked.given["machine"], asked.given["limit"]
        return changes.since(connection, asked.account_id, cursor, own, limit, asked.now)


def get_usage(asked: Asked) -> account.Used:
    """Sums over a stretch of time."""
    with asked.database.reading() as connection:
        return sums.used(connection, asked.account_id, asked.given["since"], asked.given["until"])


def get_account(asked: Asked) -> account.Account:
    """The account."""
    with asked.database.reading() as connection:
        return accounts.described(connection, asked.account_id, asked.now)


def export(asked: Asked) -> Iterator[bytes]:
    """All that the hub has of the account, as lines of JSON."""
    return changes.exported(asked.database, asked.account_id, asked.now)


def delete_account(asked: Asked) -> account.Deleted:
    """Deletes the account with all that it has."""
    if asked.body.account != asked.caller.account:
        raise Refused(409, "This is not the account's name", "Say the name of the account that is to be deleted.")
    with asked.database.writing() as connection:
        accounts.lock(connection, asked.caller)
        return account.Deleted(accounts.remove(connection, asked.account_id))


def put_settings(asked: Asked) -> wire.AccountSettings:
    """Changes the account's settings."""
    with asked.database.writing() as connection:
        return accounts.put_settings(connection, asked.caller, asked.body)


def put_machine(asked: Asked) -> wire.Machine:
    """Joins or renames a machine."""
    with asked.database.writing() as connection:
        key, name = asked.given["machine"], asked.body.name
        return accounts.name_machine(connection, asked.caller, key, name, int(asked.now))


def delete_machine(asked: Asked) -> account.Deleted:
    """Removes a machine and what it sent."""
    with asked.database.writing() as connection:
        gone = accounts.remove_machine(connection, asked.caller, asked.given["machine"], int(asked.now))
        return account.Deleted(gone)


def get_own_token(asked: Asked) -> account.OwnToken:
    """What the asking token may do, and whose it is."""
    scopes: tuple[Any, ...] = asked.caller.scopes
    return account.OwnToken(asked.vault.word(asked.account_id), scopes)


def get_tokens(asked: Asked) -> account.Tokens:
    """The tokens without their secrets."""
    with asked.database.reading() as connection:
        return account.Tokens(tokens.all_of(connection, asked.account_id))


def make_token(asked: Asked) -> account.TokenShown:
    """A new token."""
    with asked.database.writing() as connection:
        accounts.lock(connection, asked.caller)
        kept = tokens.all_of(connection, asked.account_id)
        if sum(one.revoked_at is None for one in kept) >= tokens.MOST_TOKENS:
            raise Refused(403, "This account has too many tokens", "Revoke those that are not used any more.")
        wanted = asked.body
        return tokens.issue(connection, asked.vault, asked.account_id, wanted.name, wanted.scopes, int(asked.now))


def show_token(asked: Asked) -> account.TokenShown:
    """A token, whole."""
    with asked.database.reading() as connection:
        found = tokens.show(connection, asked.vault, asked.given["token"], asked.account_id)
    if found is None:
        raise not_found("token")
    return found


def revoke_token(asked: Asked) -> account.Tokens:
    """Revokes a token; the tokens after it."""
    with asked.database.writing() as connection:
        accounts.lock(connection, asked.caller)
        if not tokens.revoke(connection, asked.given["token"], int(asked.now), asked.account_id):
            raise not_found("token")
        return account.Tokens(tokens.all_of(connection, asked.account_id))


def contribute(asked: Asked) -> learning.Contribution:
    """Takes what the account learnt."""
    with asked.database.writing() as connection:
        aggregating.contribute(connection, asked.caller, asked.body, int(asked.now))
    contribution: learning.Contribution = asked.body
    return contribution


def withdraw(asked: Asked) -> account.Account:
    """Takes that back."""
    with asked.database.writing() as connection:
        aggregating.withdraw(connection, asked.caller)
        return accounts.described(connection, asked.account_id, asked.now)


def get_priors(asked: Asked) -> learning.Priors:
    """What accounts of a plan have learnt."""
    with asked.database.reading() as connection:
        return learning.Priors(aggregating.priors(connection, asked.given["plan"], int(asked.now)))
