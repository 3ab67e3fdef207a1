"""The names in the store, of sessions, models and projects, and which project a session belongs to."""

import sqlite3
from collections.abc import Iterable

from mytokentracker.core.projects import project_folder
from mytokentracker.transcripts.reading import Batch

# How many names' ids are kept at hand: bounded memory; they fill again.
_MOST_REMEMBERED = 5000


class Names:
    """Gives names their ids, for use inside the writer's transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.sessions: dict[str, int] = {}
        self.models: dict[str, int] = {}
        self._projects: dict[str, int] = {}

    def forget(self) -> None:
        """After a transaction that was undone: what it added has no ids any more."""
        self.sessions.clear()
        self.models.clear()
        self._projects.clear()

    def sessions_of(self, names: Iterable[str | None]) -> dict[str, int]:
        """The ids of all these sessions, and of others that are at hand."""
        return self._all(self.sessions, "sessions", "session", names)

    def models_of(self, names: Iterable[str]) -> dict[str, int]:
        """The ids of all these models, and of others that are at hand."""
        return self._all(self.models, "models", "name", names)

    def session(self, session: str) -> int:
        """The id of a session; `sessions` holds those at hand."""
        return self._remembered(self.sessions, "sessions", "session", session)

    def model(self, model: str) -> int:
        """The id of a model; `models` holds those at hand."""
        return self._remembered(self.models, "models", "name", model)

    def note_sessions(self, batch: Batch, file_id: int, *, head_changed: bool) -> None:
        """Remembers which folder this file names for which session, and gives the sessions their projects."""
        cursor = batch.cursor
        named: dict[str, str | None] = dict.fromkeys((u.session for u in batch.usages), None)
        named.update(batch.folders)
        if cursor.session and (named or head_changed):
            named[cursor.session] = cursor.cwd
        stem = batch.path.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".jsonl")
        for session, cwd in named.items():
            row = (self.session(session), file_id, cwd, session == stem)
            is_head = session == cursor.session
            put = self._connection.execute(
                "INSERT INTO session_files VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET cwd = excluded.cwd"
                " WHERE cwd IS NOT excluded.cwd AND (cwd IS NULL OR ?)",
                (*row, is_head),
            )
            if put.rowcount == 1:
                self._choose_project(row[0])

    def _choose_project(self, session_id: int) -> None:
        """The folder that the session's own transcript names; else that of the oldest file which names one."""
        best = self._connection.execute(
            "SELECT sf.cwd FROM session_files sf JOIN files f ON f.id = sf.file_id"
            " WHERE sf.session_id = ? AND sf.cwd IS NOT NULL"
            " ORDER BY sf.is_main DESC, f.first_at IS NULL, f.first_at, f.path LIMIT 1",
            (session_id,),
        ).fetchone()
        if best is not None:
            project_id = self._remembered(self._projects, "projects", "folder", project_folder(best[0]))
            self._connection.execute(
                "UPDATE sessions SET project_id = ? WHERE id = ? AND project_id IS NOT ?",
                (project_id, session_id, project_id),
            )

    def choose_projects(self, file_id: int) -> None:
        """Chooses anew for all sessions that a file speaks of."""
        rows = self._connection.execute("SELECT session_id FROM session_files WHERE file_id = ?", (file_id,)).fetchall()
        for (session_id,) in rows:
            self._choose_project(session_id)

    def _all(self, at_hand: dict[str, int], table: str, column: str, names: Iterable[str | None]) -> dict[str, int]:
        if len(at_hand) > _MOST_REMEMBERED:
            at_hand.clear()
        for name in set(names) - at_hand.keys():
            if name is not None:
                at_hand[name] = self._id(table, column, name)
        return at_hand

    def _remembered(self, at_hand: dict[str, int], table: str, column: str, value: str) -> int:
        if len(at_hand) > _MOST_REMEMBERED:
            at_hand.clear()
        found = at_hand[value] = self._id(table, column, value)
        return found

    def _id(self, table: str, column: str, value: str) -> int:
        find = f"SELECT id FROM {table} WHERE {column} = ?"  # noqa: S608 - constants
        add = f"INSERT INTO {table} ({column}) VALUES (?) RETURNING id"  # noqa: S608 - constants
        row = self._connection.execute(find, (value,)).fetchone()
        if row is None:
            row = self._connection.execute(add, (value,)).fetchone()
        found: int = row[0]
        return found
