"""What the store knows of one session."""

import sqlite3

import msgspec

from mytokentracker.core.records import Tokens, Totals
from mytokentracker.store.schema import RESPONSES_OF_QUARTER
from mytokentracker.store.sums import added_up, totals_of


class StoredSession(msgspec.Struct, frozen=True):
    """models: by name. transcripts: the session's own files, which may be gone. copied: see core.reconciliation."""

    session: str
    project: str | None
    models: dict[str, Totals]
    transcripts: tuple[str, ...]
    copied: int


def sessions_like(connection: sqlite3.Connection, wanted: str) -> tuple[str, ...]:
    """The session of that id, or those whose id begins so (at most ten)."""
    if connection.execute("SELECT 1 FROM sessions WHERE session = ?", (wanted,)).fetchone():
        return (wanted,)
    rows = connection.execute(
        "SELECT session FROM sessions WHERE substr(session, 1, ?) = ? ORDER BY session LIMIT 10", (len(wanted), wanted)
    )
    return tuple(session for (session,) in rows)


def session(connection: sqlite3.Connection, name: str) -> StoredSession:
    """All about the session of that id. Raises: KeyError when there is none."""
    row = connection.execute(
        "SELECT s.id, p.folder FROM sessions s LEFT JOIN projects p ON p.id = s.project_id WHERE s.session = ?", (name,)
    ).fetchone()
    if row is None:
        raise KeyError(name)
    session_id, project = row
    sums = connection.execute(
        f"SELECT m.name, {added_up('q')} FROM quarters q JOIN models m ON m.id = q.model_id"  # noqa: S608 - constants
        " WHERE q.session_id = ? GROUP BY 1 ORDER BY 1",
        (session_id,),
    )
    models = {model: totals_of(row) for model, *row in sums}
    paths = connection.execute(
        "SELECT f.path FROM session_files sf JOIN files f ON f.id = sf.file_id"
        " WHERE sf.session_id = ? AND sf.is_main AND f.machine_id IS NULL ORDER BY f.id",
        (session_id,),
    )
    (copied,) = connection.execute(
        "SELECT count(DISTINCT c.response_id) FROM occurrences c JOIN responses r ON r.id = c.response_id"
        " WHERE c.session_id = ? AND r.session_id <> c.session_id",
        (session_id,),
    ).fetchone()
    return StoredSession(name, project, models, tuple(path for (path,) in paths), copied)


class StoredResponse(msgspec.Struct, frozen=True):
    """One response of a session. at: None where it is not known. is_credits: billed to usage credits (fast mode)."""

    at: int | None
    model: str
    tokens: Tokens
    cost_microusd: int
    web_searches: int
    finished: bool
    subagent: bool
    is_credits: bool


def responses_of(connection: sqlite3.Connection, name: str) -> list[StoredResponse]:
    """All responses that count in the session of that id, ascending, undated ones last; none when there is none."""
    rows = connection.execute(
        "SELECT r.at, m.name, r.cost_microusd, r.web_searches, r.finished, r.subagent, r.fast,"  # noqa: S608 - constants
        " r.input, r.output, r.cache_write_5m, r.cache_write_1h, r.cache_read"
        " FROM (SELECT DISTINCT q.session_id, q.quarter FROM sessions s JOIN quarters q ON q.session_id = s.id"
        f" WHERE s.session = ?1) q JOIN responses r ON {RESPONSES_OF_QUARTER}"
        " JOIN models m ON m.id = r.model_id WHERE q.quarter >= 0 UNION ALL"
        " SELECT NULL, m.name, r.cost_microusd, r.web_searches, r.finished, r.subagent, r.fast,"
        " r.input, r.output, r.cache_write_5m, r.cache_write_1h, r.cache_read"
        " FROM sessions s JOIN responses r ON r.at IS NULL AND r.session_id = s.id JOIN models m ON m.id = r.model_id"
        " WHERE s.session = ?1 ORDER BY 1",
        (name,),
    )
    found = [
        StoredResponse(at, model, Tokens(*counts), cost, searches, bool(finished), bool(subagent), bool(fast))
        for at, model, cost, searches, finished, subagent, fast, *counts in rows
    ]
    return sorted(found, key=lambda one: one.at is None)
