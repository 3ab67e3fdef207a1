"""Tokens on the server: made, checked against their hash, shown again from a sealed copy, revoked at once."""

import hashlib
import hmac
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from mytokentracker.hub import bearer
from mytokentracker.hub.account import Token, TokenShown
from mytokentracker.hub.server.keys import Vault
from mytokentracker.hub.server.tables import ACCOUNTS, TOKENS

# When a token was last used is known to the hour: a write for every request would cost more than the request.
_USED_SECONDS = 3600
_NOBODYS = bytes(32)

MOST_TOKENS = 100
"""Tokens of one account that are not revoked."""


class Caller(msgspec.Struct, frozen=True):
    """Who asks, proven by a token."""

    account_id: int
    account: str
    token_id: str
    scopes: tuple[str, ...]
    last_used_at: int | None = None


def issue(
    connection: Connection, vault: Vault, account_id: int, name: str, scopes: tuple[str, ...], now: int
) -> TokenShown:
    """A new token of the account; of its secret a hash and a sealed copy are kept."""
    made = bearer.make()
    values = {
        "id": made.id,
        "account_id": account_id,
        "name": name,
        "scopes": " ".join(scope for scope in bearer.SCOPES if scope in scopes),
        "hash": _hash(made.secret),
        "sealed": vault.seal(made.secret, _owner(account_id, made.id)),
        "created_at": now,
    }
    row = connection.execute(insert(TOKENS).values(values).returning(*TOKENS.c)).one()
    return TokenShown(_token(row), made.text)


def check(connection: Connection, text: str) -> Caller | None:
    """Whose token it is; None when it is nobody's, or revoked.

    It takes as long for an id that does not exist as for a secret that is wrong.
    """
    given = bearer.parse(text) or bearer.Bearer("", "")
    row = connection.execute(_FIND, {"id": given.id}).one_or_none()
    right = hmac.compare_digest(_hash(given.secret), row.hash if row is not None else _NOBODYS)
    if row is None or not right or row.revoked_at is not None:
        return None
    return Caller(row.account_id, row.name, given.id, tuple(row.scopes.split()), row.last_used_at)


def is_valid(connection: Connection, caller: Caller) -> bool:
    """Whether the token still holds: asked again inside the transaction that acts for it."""
    found = select(TOKENS.c.id).where(TOKENS.c.id == caller.token_id, TOKENS.c.revoked_at.is_(None))
    return connection.execute(found).one_or_none() is not None


def is_use_news(caller: Caller, now: int) -> bool:
    """Whether it is worth a write that the token is used now."""
    return caller.last_used_at is None or caller.last_used_at <= now - _USED_SECONDS


def note_use(connection: Connection, caller: Caller, now: int) -> None:
    """Remembers that the token was used."""
    known_to = now - now % _USED_SECONDS
    connection.execute(update(TOKENS).where(TOKENS.c.id == caller.token_id).values(last_used_at=known_to))


def all_of(connection: Connection, account_id: int) -> tuple[Token, ...]:
    """The tokens of an account, oldest first, the revoked ones too."""
    rows = connection.execute(
        select(TOKENS).where(TOKENS.c.account_id == account_id).order_by(TOKENS.c.created_at, TOKENS.c.id)
    )
    return tuple(_token(row) for row in rows)


def show(connection: Connection, vault: Vault, token_id: str, account_id: int | None = None) -> TokenShown | None:
    """A token, whole; None when there is none of that id, in that account, or it was revoked.

    Raises: Failed when it was sealed with another key.
    """
    row = connection.execute(_of(token_id, account_id)).one_or_none()
    if row is None or row.revoked_at is not None:
        return None
    secret = vault.open(row.sealed, _owner(row.account_id, row.id))
    return TokenShown(_token(row), bearer.Bearer(row.id, secret).text)


def revoke(connection: Connection, token_id: str, now: int, account_id: int | None = None) -> bool:
    """Whether there was such a token to revoke; from now on it opens nothing."""
    if connection.execute(_of(token_id, account_id)).one_or_none() is None:
        return False
    unrevoked = (TOKENS.c.id == token_id, TOKENS.c.revoked_at.is_(None))
    connection.execute(update(TOKENS).where(*unrevoked).values(revoked_at=now))
    return True


def _of(token_id: str, account_id: int | None) -> Select[Any]:
    found = select(TOKENS).where(TOKENS.c.id == token_id)
    return found if account_id is None else found.where(TOKENS.c.account_id == account_id)


def _token(row: Row[Any]) -> Token:
    scopes = tuple(row.scopes.split())
    return Token(row.id, row.name, scopes, row.created_at, row.last_used_at, row.revoked_at)


def _hash(secret: str) -> bytes:
    # A random secret of 256 bits cannot be guessed, so it needs no slow hash, which would only slow every request.
    return hashlib.sha256(secret.encode()).digest()


def _owner(account_id: int, token_id: str) -> str:
    return f"{account_id}/{token_id}"


_FIND = (
    select(
        TOKENS.c.hash,
        TOKENS.c.revoked_at,
        TOKENS.c.last_used_at,
        TOKENS.c.scopes,
        TOKENS.c.account_id,
        ACCOUNTS.c.name,
    )
    .join(ACCOUNTS, ACCOUNTS.c.id == TOKENS.c.account_id)
    .where(TOKENS.c.id == bindparam("id"))
)
