"""Forgets what was counted: of one project, or all. The transcripts stay read, so that they are not counted again."""

import contextlib
import glob
import sqlite3
from pathlib import Path

import msgspec

from mytokentracker.store.schema import NEW_ERA
from mytokentracker.store.transaction import transaction

_SESSIONS = "SELECT id FROM sessions WHERE project_id IN (SELECT id FROM projects WHERE folder = :folder)"
# What was used by the session; a copy of it in the transcript of another session is the same use.
_GONE = f"SELECT id FROM responses WHERE session_id IN ({_SESSIONS})"  # noqa: S608 - constants
_OF_PROJECT = (
    f"DELETE FROM occurrences WHERE response_id IN ({_GONE}) OR session_id IN ({_SESSIONS})",  # noqa: S608
    f"DELETE FROM responses WHERE session_id IN ({_SESSIONS})",  # noqa: S608
    f"UPDATE responses SET origin_id = NULL WHERE origin_id IN ({_SESSIONS})",  # noqa: S608
    f"UPDATE occurrences SET origin_id = NULL WHERE origin_id IN ({_SESSIONS})",  # noqa: S608
    f"DELETE FROM heard WHERE session IN (SELECT session FROM sessions WHERE id IN ({_SESSIONS}))",  # noqa: S608
    *(
        f"DELETE FROM {table} WHERE session_id IN ({_SESSIONS})"  # noqa: S608
        for table in ("quarters", "session_sums", "session_files")
    ),
    f"DELETE FROM sessions WHERE id IN ({_SESSIONS})",  # noqa: S608
    "DELETE FROM projects WHERE folder = :folder",
)
_ALL = tuple(
    f"DELETE FROM {table}"  # noqa: S608 - constants
    for table in (
        "occurrences",
        "responses",
        "quarters",
        "session_sums",
        "session_files",
        "sessions",
        "projects",
        "limit_hits",
        "reading_spends",
        "readings",
        "heard",
        "outbox",
    )
)
# The generation stays: a batch of an older one is dropped. What other machines told is not read here.
_UNREAD = (
    "UPDATE files SET size = -1, mtime_ns = 0, inode = 0, offset = 0, in_long_line = 0, lines_skipped = 0,"
    " first_at = NULL, last_at = NULL, session = NULL, cwd = NULL, head_check = 0, tail_check = 0"
    " WHERE machine_id IS NULL"
)


class Counted(msgspec.Struct, frozen=True):
    """What was counted of a project (folder: None for what belongs to none), or of all."""

    folder: str | None
    responses: int
    sessions: int


def counted(connection: sqlite3.Connection) -> tuple[Counted, ...]:
    """What there is to forget, by project, the largest first. Raises: sqlite3.Error."""
    rows = connection.execute(
        "SELECT p.folder, sum(c.responses), count(*) FROM session_sums c JOIN sessions s ON s.id = c.session_id"
        " LEFT JOIN projects p ON p.id = s.project_id GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    return tuple(Counted(*row) for row in rows)


def forget(connection: sqlite3.Connection, project: str | None) -> None:
    """Forgets one project, by its folder; None: all that was counted, and all readings. No number can be got back.

    Which transcripts were read stays known, by path and folder: else they would be counted again. It is forgotten on
    this computer: a hub and other machines keep what they have. What was deleted is overwritten in the file.
    Raises: sqlite3.Error when the store refuses; then all is kept.
    """
    connection.execute("PRAGMA secure_delete = ON")
    try:
        with transaction(connection):
            for statement in _ALL if project is None else _OF_PROJECT:
                connection.execute(statement, {} if project is None else {"folder": project})
            connection.execute(NEW_ERA)
    finally:
        connection.execute("PRAGMA secure_delete = OFF")
    # What was written before still stands in the log of changes, and in copies that were made on the way.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for _, name, file in connection.execute("PRAGMA database_list").fetchall():
        if name == "main" and file:
            _remove_copies(Path(file), ("version", "fresh") if project is not None else ("version", "fresh", "damaged"))


def _remove_copies(store: Path, kinds: tuple[str, ...]) -> None:
    for kind in kinds:
        for copy in store.parent.glob(f"{glob.escape(store.stem)}-{kind}*"):
            with contextlib.suppress(OSError):
                copy.unlink()


def count_again(connection: sqlite3.Connection) -> None:
    """The next scan reads all transcripts that are still there from their beginning; what is counted stays counted."""
    with transaction(connection):
        connection.execute(_UNREAD)
