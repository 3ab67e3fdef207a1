"""What an administrator does to a hub from the command line."""

from typing import Any

import msgspec
from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError

from mytokentracker.core.records import Failed
from mytokentracker.hub import bearer
from mytokentracker.hub.account import Token
from mytokentracker.hub.server import accounts, tokens
from mytokentracker.hub.server.opening import Opened
from mytokentracker.hub.server.tables import ACCOUNTS, MACHINES, TIERS


class Line(msgspec.Struct, frozen=True):
    """An account in the list of all. changes: how many it has had; the hub's work for it so far."""

    name: str
    tier: str
    machines: int
    changes: int
    created_at: int


class Tier(msgspec.Struct, frozen=True):
    """What the accounts of a tier may do; None is without a limit."""

    name: str
    uploads_per_day: int | None
    keep_days: int | None


class Administration:
    """A hub that is open."""

    def __init__(self, hub: Opened) -> None:
        self._hub = hub

    def add_account(self, name: str, tier: str, now: int) -> str:
        """A new account's first token, good for everything. Raises: Failed."""
        if not name.strip() or len(name) > 200 or not name.isprintable():
            raise Failed("This cannot be an account's name", "Give a name of up to 200 letters.")
        self.tier(tier)
        try:
            with self._hub.database.writing() as connection:
                account_id = accounts.add(connection, name, tier, now)
                return tokens.issue(connection, self._hub.vault, account_id, "first", bearer.SCOPES, now).secret
        except IntegrityError as error:
            raise Failed(f"There is an account {name} already", "Choose another name.") from error

    def accounts(self) -> tuple[Line, ...]:
        """All accounts, by name."""
        machines = select(func.count()).where(MACHINES.c.account_id == ACCOUNTS.c.id, MACHINES.c.removed_at.is_(None))
        with self._hub.database.reading() as connection:
            rows = connection.execute(
                select(ACCOUNTS, machines.scalar_subquery().label("machines")).order_by(ACCOUNTS.c.name)
            )
            return tuple(Line(row.name, row.tier, row.machines, row.seq, row.created_at) for row in rows)

    def remove_account(self, name: str) -> int:
        """How many responses went with it. Raises: Failed."""
        account_id = self._account(name)
        with self._hub.database.writing() as connection:
            return accounts.remove(connection, account_id)

    def change_tier(self, name: str, tier: str) -> None:
        """Gives an account another tier. Raises: Failed."""
        account_id = self._account(name)
        self.tier(tier)
        with self._hub.database.writing() as connection:
            connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account_id).values(tier=tier))

    def make_token(self, account: str, name: str, scopes: tuple[str, ...], now: int) -> str:
        """A new token, whole. Raises: Failed."""
        account_id = self._account(account)
        with self._hub.database.writing() as connection:
            return tokens.issue(connection, self._hub.vault, account_id, name[:200], scopes, now).secret

    def tokens(self, account: str) -> tuple[Token, ...]:
        """The tokens of an account. Raises: Failed."""
        account_id = self._account(account)
        with self._hub.database.reading() as connection:
            return tokens.all_of(connection, account_id)

    def show_token(self, token_id: str) -> str:
        """A token, whole. Raises: Failed."""
        with self._hub.database.reading() as connection:
            found = tokens.show(connection, self._hub.vault, token_id)
        if found is None:
            raise _no_token(token_id)
        return found.secret

    def revoke_token(self, token_id: str, now: int) -> None:
        """Revokes a token. Raises: Failed."""
        with self._hub.database.writing() as connection:
            if not tokens.revoke(connection, token_id, now):
                raise _no_token(token_id)

    def tiers(self) -> tuple[Tier, ...]:
        """All tiers, by name."""
        with self._hub.database.reading() as connection:
            rows = connection.execute(select(TIERS).order_by(TIERS.c.name))
            return tuple(Tier(row.name, row.uploads_per_day, row.keep_days) for row in rows)

    def tier(self, name: str) -> Tier:
        """One of them. Raises: Failed."""
        known = self.tiers()
        for tier in known:
            if tier.name == name:
                return tier
        hint = f"There are {', '.join(tier.name for tier in known)}; `hub quota set` makes another."
        raise Failed(f"There is no tier {name}", hint)

    def set_tier(self, tier: Tier) -> None:
        """Changes a tier, or makes it. Raises: Failed."""
        if not tier.name.isidentifier() or len(tier.name) > 40:
            raise Failed("This cannot be a tier's name", "Use letters and digits.")
        values: dict[str, Any] = msgspec.structs.asdict(tier)
        with self._hub.database.writing() as connection:
            known = select(TIERS.c.name).where(TIERS.c.name == tier.name)
            if connection.execute(known).one_or_none() is None:
                connection.execute(insert(TIERS).values(values))
            else:
                connection.execute(update(TIERS).where(TIERS.c.name == tier.name).values(values))

    def _account(self, name: str) -> int:
        with self._hub.database.reading() as connection:
            row = accounts.find(connection, name)
        if row is None:
            hint = "`mytokentracker hub account list` shows those that there are."
            raise Failed(f"There is no account {name}", hint)
        found: int = row.id
        return found


def _no_token(token_id: str) -> Failed:
    hint = "The id is the middle part of a token; `hub token list ACCOUNT` shows all of an account."
    return Failed(f"There is no token {token_id} that opens anything", hint)
