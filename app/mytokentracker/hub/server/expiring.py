"""What the tiers no longer keep goes: once an hour, from whichever server process comes to it first."""

from sqlalchemy import Connection, delete, select

from mytokentracker.hub.server import accounts, partitions
from mytokentracker.hub.server.database import Database
from mytokentracker.hub.server.tables import ACCOUNTS, READINGS, RESPONSES, SOURCES, TIERS, UPLOADS

EVERY_SECONDS = 3600
# Quotas ask for today only; some days more tell an admin what happened.
_UPLOAD_DAYS = 30
# Corrections are told as long as anybody might have the reading.
_FEWEST_READING_DAYS = 90


def expire(database: Database, now: int) -> int:
    """Removes what was received before an account's tier keeps it; how many responses. Raises: Unavailable."""
    partitions.prepare(database, now)
    gone = 0
    with database.reading() as connection:
        kept = connection.execute(
            select(ACCOUNTS.c.id, TIERS.c.keep_days)
            .join(TIERS, TIERS.c.name == ACCOUNTS.c.tier)
            .where(TIERS.c.keep_days.is_not(None))
        ).all()
    for account_id, keep_days in kept:
        # An account at a time: uploads of the others do not wait for it.
        with database.writing() as connection:
            gone += _expire_account(connection, account_id, keep_days, now)
    with database.writing() as connection:
        connection.execute(delete(UPLOADS).where(UPLOADS.c.day < now // accounts.DAY - _UPLOAD_DAYS))
        if not database.is_sqlite:
            partitions.drop_empty(connection, now)
    return gone


def _expire_account(connection: Connection, account_id: int, keep_days: int, now: int) -> int:
    connection.execute(select(ACCOUNTS.c.id).where(ACCOUNTS.c.id == account_id).with_for_update())
    before = now - keep_days * accounts.DAY
    mine = RESPONSES.c.account_id == account_id
    gone = connection.execute(delete(RESPONSES).where(mine, RESPONSES.c.received_at < before)).rowcount
    used = select(RESPONSES.c.source_id).where(mine, RESPONSES.c.source_id == SOURCES.c.id)
    old = (SOURCES.c.account_id == account_id, SOURCES.c.created_at < before)
    connection.execute(delete(SOURCES).where(*old, ~used.exists()))
    readings_before = now - max(keep_days, _FEWEST_READING_DAYS) * accounts.DAY
    connection.execute(
        delete(READINGS).where(READINGS.c.account_id == account_id, READINGS.c.received_at < readings_before)
    )
    return gone
