"""One machine's part of the store: a connection through which every question is answered for that machine alone.

Views of the connection's own stand before the tables that hold what was used, so that no question has to know of it. A
session that only this machine has is taken as it is; of one that others have too, what this machine tells of it is
counted anew. A response of which several machines tell is part of each.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from itertools import groupby

from mytokentracker.core.records import Machine
from mytokentracker.core.reports import active_seconds
from mytokentracker.store.elsewhere import machines
from mytokentracker.store.schema import RESPONSES_OF_QUARTER, SUMS

_HAVING = "SELECT DISTINCT machine_id FROM files WHERE machine_id IS NOT NULL"
_OWN = (
    "own_files (id INTEGER PRIMARY KEY)",
    "own_sessions (id INTEGER PRIMARY KEY)",
    "split_sessions (id INTEGER PRIMARY KEY)",
    "split_responses (id INTEGER PRIMARY KEY)",
)
# Whether one of its files tells of the response `r`.
_TOLD = """
    CASE WHEN r.shared
    THEN EXISTS (SELECT 1 FROM main.occurrences c WHERE c.response_id = r.id AND c.file_id IN own_files)
    ELSE r.file_id IN own_files END
"""
_FILL = (
    "INSERT INTO own_files SELECT id FROM main.files WHERE machine_id IS :machine",
    """
    INSERT INTO split_sessions SELECT session_id FROM main.session_files
    GROUP BY session_id HAVING max(file_id IN own_files) AND NOT min(file_id IN own_files)
    """,
    """
    INSERT INTO own_sessions SELECT DISTINCT session_id FROM main.session_files
    WHERE file_id IN own_files AND session_id NOT IN split_sessions
    """,
    # What a copy here tells of a session that only others have.
    """
    INSERT OR IGNORE INTO split_sessions SELECT r.session_id FROM main.occurrences c
    JOIN main.responses r ON r.id = c.response_id
    WHERE c.file_id IN own_files AND r.session_id NOT IN own_sessions
    """,
    f"""
    INSERT INTO split_responses
    SELECT r.id FROM (SELECT session_id, quarter FROM main.quarters WHERE session_id IN split_sessions
                      AND quarter >= 0 GROUP BY session_id, quarter) q
    JOIN main.responses r ON {RESPONSES_OF_QUARTER}
    WHERE {_TOLD}
    UNION ALL SELECT r.id FROM main.responses r WHERE r.at IS NULL AND r.session_id IN split_sessions AND {_TOLD}
    """,  # noqa: S608 - constants
)
_QUARTERS = f"""
    CREATE TEMP TABLE split_quarters AS
    SELECT coalesce(r.at / 900, -1) AS quarter, r.session_id, r.model_id,
           {", ".join(f"sum({value.format(row='r')}) AS {name}" for name, value in SUMS.items())}
    FROM main.responses r WHERE r.id IN split_responses GROUP BY 1, 2, 3
"""  # noqa: S608 - constants
_SESSION_SUMS = f"""
    INSERT INTO split_sums SELECT session_id, ?, ?, ?, {", ".join(f"sum({name})" for name in SUMS)}
    FROM split_quarters WHERE session_id = ? GROUP BY 1
"""  # noqa: S608
_RESPONSES_VIEW = """
    CREATE TEMP VIEW responses AS SELECT * FROM main.responses
    WHERE session_id IN own_sessions OR id IN split_responses
"""


def choices(connection: sqlite3.Connection, own_key: str) -> tuple[Machine, ...]:
    """This computer first, then all others of which the store has something; none where there are no others.

    own_key: this machine's id at the hub, "" without one. Raises: sqlite3.Error.
    """
    known = everyone(connection, own_key)
    having = {machine_id for (machine_id,) in connection.execute(_HAVING)} if known else set()
    others = tuple(one for one in known[1:] if one.id in having)
    return (known[0], *others) if others else ()


def everyone(connection: sqlite3.Connection, own_key: str) -> tuple[Machine, ...]:
    """This computer first, then all others of the account, also those of which the store has nothing yet.

    None where no hub has told of any. own_key: as for `choices`. Raises: sqlite3.Error.
    """
    known = machines(connection)
    if not known:
        return ()
    own = next((one.name for one in known if one.key == own_key), "")
    others = (Machine(one.id, one.name) for one in known if one.key != own_key)
    return (Machine(None, own), *sorted(others, key=lambda one: one.name.casefold()))


@contextlib.contextmanager
def narrowed(connection: sqlite3.Connection, machine_id: int | None) -> Iterator[sqlite3.Connection]:
    """Inside, questions over this connection are answered for one machine; None: this computer.

    Nothing may be written meanwhile. On a store of a million responses it takes a tenth of a second or two.
    Raises: sqlite3.Error.
    """
    (was_read_only,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = 0")
    try:
        # One look at the store: another process may be writing.
        connection.execute("BEGIN")
        try:
            _narrow(connection, machine_id)
            yield connection
        finally:
            if connection.in_transaction:  # a statement that was interrupted may have ended it
                connection.execute("ROLLBACK")  # takes the temporary ones along
    finally:
        connection.execute(f"PRAGMA query_only = {was_read_only}")


def _narrow(connection: sqlite3.Connection, machine_id: int | None) -> None:
    for table in _OWN:
        connection.execute(f"CREATE TEMP TABLE {table}")
    for statement in _FILL:
        connection.execute(statement, {"machine": machine_id})
    connection.execute(_QUARTERS)
    connection.execute("CREATE INDEX temp.split_quarters_session ON split_quarters (session_id, model_id)")
    connection.execute("CREATE TEMP TABLE split_sums AS SELECT * FROM main.session_sums WHERE 0")
    connection.executemany(_SESSION_SUMS, list(_times(connection)))
    connection.execute(_RESPONSES_VIEW)
    is_split = connection.execute("SELECT 1 FROM split_quarters LIMIT 1").fetchone()
    for table, split in (("quarters", "split_quarters"), ("session_sums", "split_sums")):
        # A view of one table alone is as quick as the table.
        more = f" UNION ALL SELECT * FROM {split}" if is_split else ""  # noqa: S608 - constants
        view = f"SELECT * FROM main.{table} WHERE session_id IN own_sessions{more}"  # noqa: S608 - constants
        connection.execute(f"CREATE TEMP VIEW {table} AS {view}")


def _times(connection: sqlite3.Connection) -> Iterator[tuple[int | None, int | None, int, int]]:
    """First and last time, active seconds and id of each session that others have too."""
    rows = connection.execute(
        "SELECT session_id, at FROM main.responses WHERE id IN split_responses ORDER BY session_id, at"
    )
    for session_id, group in groupby(rows, lambda row: row[0]):
        times = [at for _, at in group if at is not None]
        yield times[0] if times else None, times[-1] if times else None, active_seconds(times), session_id
