"""Accounts, their tiers and machines: made, listed, limited, removed."""

import secrets
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, func, insert, select, update

from mytokentracker.hub.account import Account
from mytokentracker.hub.server.refusing import Refused, not_found, removed
from mytokentracker.hub.server.tables import (
    ACCOUNTS,
    CONTRIBUTIONS,
    MACHINES,
    READINGS,
    RESPONSES,
    SOURCES,
    TIERS,
    TOKENS,
    UPLOADS,
)
from mytokentracker.hub.server.tokens import Caller, is_valid
from mytokentracker.hub.wire import AccountSettings, Machine

DAY = 86400
MOST_MACHINES = 500
MOST_REMOVED = 5_000
"""So many removed machines of an account are told that they were, should they send again."""
_UNNAMED = "a machine"


def add(connection: Connection, name: str, tier: str, now: int) -> int:
    """A new account's id. Raises: sqlalchemy.exc.IntegrityError when there is one of that name, or no such tier."""
    values = {
        "name": name,
        "tier": tier,
        "created_at": now,
        "seq": 0,
        "epoch": new_epoch(),
        "settings": msgspec.json.encode(AccountSettings()).decode(),
        "settings_revision": 0,
    }
    made: int = connection.execute(insert(ACCOUNTS).values(values).returning(ACCOUNTS.c.id)).scalar_one()
    return made


def new_epoch() -> str:
    """A word that says which history of an account its numbers belong to."""
    return secrets.token_hex(8)


def find(connection: Connection, name: str) -> Row[Any] | None:
    """The account of that name."""
    return connection.execute(select(ACCOUNTS).where(ACCOUNTS.c.name == name)).one_or_none()


def lock(connection: Connection, caller: Caller) -> Row[Any]:
    """The account, for changing it: nobody else changes it until the transaction ends. Raises: Refused.

    The token is looked at again: a revocation that was answered before this holds for it.
    """
    row = connection.execute(
        select(ACCOUNTS, TIERS.c.uploads_per_day, TIERS.c.keep_days)
        .join(TIERS, TIERS.c.name == ACCOUNTS.c.tier)
        .where(ACCOUNTS.c.id == caller.account_id)
        .with_for_update(of=ACCOUNTS)
    ).one_or_none()
    if row is None or not is_valid(connection, caller):
        raise Refused(401, "This token was revoked", "Ask for a new one, and give it to `mytokentracker token set`.")
    return row


def described(connection: Connection, account_id: int, now: float) -> Account:
    """An account and all that its owner sees of it."""
    row = connection.execute(
        select(ACCOUNTS, TIERS.c.uploads_per_day, TIERS.c.keep_days)
        .join(TIERS, TIERS.c.name == ACCOUNTS.c.tier)
        .where(ACCOUNTS.c.id == account_id)
    ).one()
    contributed = select(func.count()).select_from(CONTRIBUTIONS).where(CONTRIBUTIONS.c.account_id == account_id)
    return Account(
        name=row.name,
        tier=row.tier,
        uploads_per_day=row.uploads_per_day,
        keep_days=row.keep_days,
        uploads_today=uploads_on(connection, account_id, int(now) // DAY),
        contributes=connection.execute(contributed).scalar_one() > 0,
        machines=machines(connection, account_id),
        settings=settings(row),
        now=now,
    )


def uploads_on(connection: Connection, account_id: int, day: int) -> int:
    """How many uploads an account made on a day since 1970 (UTC)."""
    found = select(UPLOADS.c.uploads).where(UPLOADS.c.account_id == account_id, UPLOADS.c.day == day)
    return connection.execute(found).scalar() or 0


def settings(account: Row[Any]) -> AccountSettings:
    """The account's settings as they are now."""
    stored = msgspec.json.decode(account.settings, type=AccountSettings)
    return msgspec.structs.replace(stored, revision=account.settings_revision)


def put_settings(connection: Connection, caller: Caller, wanted: AccountSettings) -> AccountSettings:
    """The new settings. Raises: Refused when they were made over older ones than those that hold."""
    account = lock(connection, caller)
    if wanted.revision != account.settings_revision:
        title = f"The settings were changed meanwhile, to revision {account.settings_revision}"
        raise Refused(409, title, "Read them again and change those.")
    stored = msgspec.structs.replace(wanted, revision=account.settings_revision + 1)
    connection.execute(
        update(ACCOUNTS)
        .where(ACCOUNTS.c.id == account.id)
        .values(settings=msgspec.json.encode(stored).decode(), settings_revision=stored.revision)
    )
    return stored


def machines(connection: Connection, account_id: int) -> tuple[Machine, ...]:
    """The account's machines, in the order in which they joined."""
    rows = connection.execute(
        select(MACHINES)
        .where(MACHINES.c.account_id == account_id, MACHINES.c.removed_at.is_(None))
        .order_by(MACHINES.c.joined_at, MACHINES.c.id)
    )
    return tuple(_machine(row) for row in rows)


def machine(connection: Connection, account_id: int, key: str, name: str, now: int) -> Row[Any]:
    """The machine of that key, which is made where it is new; name: "" leaves the one it has. Raises: Refused."""
    mine = MACHINES.c.account_id == account_id
    row = connection.execute(select(MACHINES).where(mine, MACHINES.c.key == key)).one_or_none()
    if row is None:
        there = select(func.count()).select_from(MACHINES).where(mine, MACHINES.c.removed_at.is_(None))
        count = connection.execute(there).scalar_one()
        if count >= MOST_MACHINES:
            raise Refused(403, "This account has too many machines", "Remove those that you do not use any more.")
        values = {"account_id": account_id, "key": key, "name": name or _UNNAMED, "joined_at": now, "last_seen_at": now}
        made = insert(MACHINES).values(**values, clock_ahead_seconds=0).returning(*MACHINES.c)
        return connection.execute(made).one()
    if row.removed_at is not None:
        raise removed()
    if name and name != row.name:
        connection.execute(update(MACHINES).where(MACHINES.c.id == row.id).values(name=name))
    return row


def removed_machines(connection: Connection, account_id: int) -> frozenset[str]:
    """The keys of the machines that were taken out of the account."""
    gone = MACHINES.c.removed_at.is_not(None)
    found = select(MACHINES.c.key).where(MACHINES.c.account_id == account_id, gone)
    return frozenset(connection.execute(found).scalars())


def name_machine(connection: Connection, caller: Caller, key: str, name: str, now: int) -> Machine:
    """The machine, joined to the account under that name. Raises: Refused."""
    lock(connection, caller)
    row = machine(connection, caller.account_id, key, name, now)
    return msgspec.structs.replace(_machine(row), name=name or row.name)


def remove_machine(connection: Connection, caller: Caller, key: str, now: int) -> int:
    """Removes a machine and all that it sent; how many responses. Raises: Refused."""
    account = lock(connection, caller)
    row = connection.execute(
        select(MACHINES).where(
            MACHINES.c.account_id == caller.account_id, MACHINES.c.key == key, MACHINES.c.removed_at.is_(None)
        )
    ).one_or_none()
    if row is None:
        raise not_found("machine")
    sources = select(SOURCES.c.id).where(SOURCES.c.machine_id == row.id)
    gone = connection.execute(delete(RESPONSES).where(RESPONSES.c.source_id.in_(sources))).rowcount
    connection.execute(delete(SOURCES).where(SOURCES.c.machine_id == row.id))
    mine = READINGS.c.account_id == caller.account_id
    connection.execute(delete(READINGS).where(mine, READINGS.c.machine == key))
    # What remains of it keeps a machine that does not know yet from bringing it back.
    connection.execute(update(MACHINES).where(MACHINES.c.id == row.id).values(removed_at=now, name=""))
    _forget_removed(connection, account.id)
    connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account.id).values(seq=account.seq + 1))
    return gone


def _forget_removed(connection: Connection, account_id: int) -> None:
    """All but the last of them: their number is nobody's to choose."""
    gone = (MACHINES.c.account_id == account_id, MACHINES.c.removed_at.is_not(None))
    latest = select(MACHINES.c.id).where(*gone).order_by(MACHINES.c.removed_at.desc(), MACHINES.c.id.desc())
    connection.execute(delete(MACHINES).where(*gone, MACHINES.c.id.not_in(latest.limit(MOST_REMOVED))))


def remove(connection: Connection, account_id: int) -> int:
    """Removes an account with all that it has; how many responses."""
    gone = connection.execute(delete(RESPONSES).where(RESPONSES.c.account_id == account_id)).rowcount
    for table in (SOURCES, READINGS, MACHINES, UPLOADS, CONTRIBUTIONS, TOKENS):
        connection.execute(delete(table).where(table.c.account_id == account_id))
    connection.execute(delete(ACCOUNTS).where(ACCOUNTS.c.id == account_id))
    return gone


def _machine(row: Row[Any]) -> Machine:
    return Machine(row.key, row.name, row.joined_at, row.last_seen_at, row.clock_ahead_seconds)
