"""What the hub says of an account: its machines, tokens, limits and sums."""

from typing import Annotated

import msgspec
from msgspec import Meta

from mytokentracker.hub.bearer import Scope
from mytokentracker.hub.wire import AccountSettings, Key, Machine, Name

Scopes = Annotated[tuple[Scope, ...], Meta(min_length=1, max_length=3)]


class Account(msgspec.Struct, frozen=True):
    """An account and what its tier allows. None: without a limit. keep_days: how long the hub keeps what it received.

    uploads_today: since midnight UTC. contributes: whether what it learnt is part of what the hub tells newcomers.
    """

    name: str
    tier: str
    uploads_per_day: int | None
    keep_days: int | None
    uploads_today: int
    contributes: bool
    machines: tuple[Machine, ...]
    settings: AccountSettings
    now: float


class OwnToken(msgspec.Struct, frozen=True):
    """What a token may do, and whose it is. account: the same for all tokens of an account, and at no other hub."""

    account: Key
    scopes: Scopes


class MachineName(msgspec.Struct, frozen=True):
    """How a machine wants to be called."""

    name: Name


class Sum(msgspec.Struct, frozen=True):
    """A sum over responses. What two machines tell of one response counts once, with the larger counts."""

    responses: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cache_write_5m_tokens: int = 0
    cache_write_1h_tokens: int = 0
    cache_read_tokens: int = 0


class MachineSum(msgspec.Struct, frozen=True):
    """What one machine told. Copies on several machines are in the sum of each."""

    machine: str
    sum: Sum


class Used(msgspec.Struct, frozen=True):
    """The account's responses in a stretch of time, since <= at < until; each counts once in `total`."""

    since: int
    until: int
    total: Sum
    machines: tuple[MachineSum, ...]


class TokenWanted(msgspec.Struct, frozen=True):
    """What a new token is for, and what it may do."""

    name: Name = ""
    scopes: Scopes = ("upload",)


class Token(msgspec.Struct, frozen=True):
    """A token without its secret. last_used_at: to the hour; None when it never was."""

    id: str
    name: str
    scopes: tuple[str, ...]
    created_at: int
    last_used_at: int | None
    revoked_at: int | None


class TokenShown(msgspec.Struct, frozen=True):
    """A token, whole. secret: all of its text, as machines send it."""

    token: Token
    secret: str

    def __repr__(self) -> str:
        return f"TokenShown({self.token.id})"  # whatever prints it does not print the secret


class Tokens(msgspec.Struct, frozen=True):
    """The tokens of an account, oldest first."""

    tokens: tuple[Token, ...]


class Deletion(msgspec.Struct, frozen=True):
    """What must be said to delete an account: its name."""

    account: Name


class Deleted(msgspec.Struct, frozen=True):
    """How many responses went with it."""

    responses: int
