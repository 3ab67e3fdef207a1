"""The hub's tables, as queries see them; the steps in `migrations` make them."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Row,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from mytokentracker.core.records import Usage

METADATA = MetaData()

# SQLite counts rows by itself only in a column of exactly the type INTEGER.
_Id = BigInteger().with_variant(Integer(), "sqlite")

NOTES = Table(
    "notes",
    METADATA,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
"""What the hub remembers of itself: `key_check`, that it was started with the right key."""

TIERS = Table(
    "tiers",
    METADATA,
    Column("name", String(40), primary_key=True),
    Column("uploads_per_day", Integer),
    Column("keep_days", Integer),
)
"""What accounts may do; NULL is without a limit."""

ACCOUNTS = Table(
    "accounts",
    METADATA,
    Column("id", _Id, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("tier", String(40), ForeignKey("tiers.name"), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("epoch", String(16), nullable=False),
    Column("settings", Text, nullable=False),
    Column("settings_revision", BigInteger, nullable=False),
    UniqueConstraint("name", name="accounts_name"),
)
"""seq: the number of the last change; whoever writes locks this row, so that changes become visible in their order."""

MACHINES = Table(
    "machines",
    METADATA,
    Column("id", _Id, primary_key=True),
    Column("account_id", BigInteger, ForeignKey("accounts.id"), nullable=False),
    Column("key", String(32), nullable=False),
    Column("name", String(200), nullable=False),
    Column("joined_at", BigInteger, nullable=False),
    Column("last_seen_at", BigInteger, nullable=False),
    Column("clock_ahead_seconds", Integer, nullable=False),
    Column("removed_at", BigInteger),
    UniqueConstraint("account_id", "key", name="machines_key"),
)

TOKENS = Table(
    "tokens",
    METADATA,
    Column("id", String(12), primary_key=True),
    Column("account_id", BigInteger, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("name", String(200), nullable=False),
    Column("scopes", String(40), nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("last_used_at", BigInteger),
    Column("revoked_at", BigInteger),
)

SOURCES = Table(
    "sources",
    METADATA,
    Column("id", _Id, primary_key=True),
    Column("account_id", BigInteger, ForeignKey("accounts.id"), nullable=False),
    Column("machine_id", BigInteger, ForeignKey("machines.id"), nullable=False),
    Column("name", String(200), nullable=False),
    Column("session", String(200), nullable=False),
    Column("first_at", BigInteger),
    Column("project", String(1000)),
    Column("main", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    UniqueConstraint("machine_id", "name", name="sources_name"),
    Index("sources_account_seq", "account_id", "seq"),
)
"""One transcript's word on one session; created_at bounds when its responses were received."""

COUNTS = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read", "web_searches")
FLAGS = ("finished", "subagent", "fast", "us")

RESPONSES = Table(
    "responses",
    METADATA,
    Column("source_id", BigInteger, nullable=False),
    Column("key", String(400), nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("account_id", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("at", BigInteger),
    Column("generation", BigInteger, nullable=False),
    Column("model", String(200), nullable=False),
    Column("message_id", String(200)),
    Column("origin", String(200)),
    *(Column(name, BigInteger, nullable=False) for name in COUNTS),
    *(Column(name, Boolean, nullable=False) for name in FLAGS),
    PrimaryKeyConstraint("source_id", "key", "received_at"),
    Index("responses_account_seq", "account_id", "seq"),
    Index("responses_account_at", "account_id", "at"),
)
"""The big one; in PostgreSQL a partition per month of received_at, which is the hub's clock and never changes.

The response's own time would not do: machines name it, it may be missing, and another sighting may move it.
"""

READINGS = Table(
    "readings",
    METADATA,
    Column("account_id", BigInteger, ForeignKey("accounts.id"), nullable=False),
    Column("machine", String(32), nullable=False),
    Column("span", String(40), nullable=False),
    Column("source", String(10), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("percent", Float, nullable=False),
    Column("plan", String(10), nullable=False),
    Column("resets_at", BigInteger),
    Column("lesson", Boolean, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("removed", Boolean, nullable=False),
    PrimaryKeyConstraint("account_id", "machine", "span", "source", "at"),
    Index("readings_account_seq", "account_id", "seq"),
)

UPLOADS = Table(
    "uploads",
    METADATA,
    Column("account_id", BigInteger, ForeignKey("accounts.id"), nullable=False),
    Column("day", Integer, nullable=False),
    Column("uploads", Integer, nullable=False),
    PrimaryKeyConstraint("account_id", "day"),
)
"""How many uploads an account made on a day since 1970 (UTC)."""

CONTRIBUTIONS = Table(
    "contributions",
    METADATA,
    Column("account_id", BigInteger, ForeignKey("accounts.id"), nullable=False),
    Column("plan", String(10), nullable=False),
    Column("month", String(7), nullable=False),
    Column("span", String(10), nullable=False),
    Column("factor", Float, nullable=False),
    Column("syncs", Integer, nullable=False),
    Column("models", Text, nullable=False),
    Column("kinds", Text, nullable=False),
    PrimaryKeyConstraint("account_id", "plan", "month", "span"),
    Index("contributions_plan_month", "plan", "month"),
)
"""What an account learnt: one vote per plan, month and window."""


def usage(row: Row[Any], session: str) -> Usage:
    """What a row of RESPONSES says, of a source that speaks of that session."""
    counts = (getattr(row, name) for name in (*COUNTS, *FLAGS))
    return Usage(row.key, row.message_id, session, row.origin, row.model, row.at, *counts)
