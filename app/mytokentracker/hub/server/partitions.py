"""PostgreSQL's monthly partitions of the responses: made before they are needed, dropped when they are empty."""

from datetime import UTC, datetime

from sqlalchemy import Connection, text

from mytokentracker.hub.server.database import Database

_PARTITIONS = text(
    "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
    " WHERE i.inhparent = 'responses'::regclass ORDER BY c.relname"
)


def prepare(database: Database, now: int) -> None:
    """Makes the partitions of this month and the next; nothing to do in SQLite. Raises: Unavailable."""
    this = _month(now)
    following = _month(_begin(this, 1))
    if database.is_sqlite or {this, following} <= database.known_months:
        return
    with database.writing() as connection:
        # Two servers at once would both find it missing.
        connection.execute(text("SELECT pg_advisory_xact_lock(7021)"))
        there = set(connection.execute(_PARTITIONS).scalars())
        for month in (this, following):
            if _table(month) not in there:
                connection.execute(
                    text(
                        f"CREATE TABLE {_table(month)} PARTITION OF responses"
                        f" FOR VALUES FROM ({_begin(month)}) TO ({_begin(month, 1)})"
                    )
                )
    database.known_months |= {this, following}


def drop_empty(connection: Connection, now: int) -> int:
    """Drops partitions of past months that hold nothing any more; how many."""
    dropped = 0
    for name in connection.execute(_PARTITIONS).scalars().all():
        if name < _table(_month(now)) and not connection.execute(text(f"SELECT EXISTS (SELECT FROM {name})")).scalar():  # noqa: S608 - a name from the catalogue
            connection.execute(text(f"DROP TABLE {name}"))
            dropped += 1
    return dropped


def _table(month: str) -> str:
    return f"responses_{month}"


def _month(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y_%m")


def _begin(month: str, later: int = 0) -> int:
    """When a month, or the one after it, begins."""
    year, number = map(int, month.split("_"))
    count = year * 12 + number - 1 + later
    return int(datetime(count // 12, count % 12 + 1, 1, tzinfo=UTC).timestamp())
