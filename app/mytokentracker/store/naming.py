"""The names in the store, of sessions, models and projects, and which project a session belongs to."""

import sqlite3
from collections.abc import Iterable

import msgspec

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
        """After a transaction that was undone, or after others took names out of the store: what is gone has no id."""
        self.sessions.clear()
        self.models.clear()
        self._projects.clear()

    def learn_sessions(self, names: Iterable[str | None]) -> None:
        """Makes sure that the ids of all these sessions are at hand in `sessions`."""
        if len(self.sessions) > _MOST_REMEMBERED:
            self.sessions.clear()
        missing = {name for name in names if name is not None and name not in self.sessions}
        if missing:
            put = "INSERT INTO sessions (session) VALUES (?) ON CONFLICT DO NOTHING"
            self._connection.executemany(put, [(name,) for name in sorted(missing)])
            find = "SELECT session, id FROM sessions WHERE session IN (SELECT value FROM json_each(?))"
            self.sessions.update(self._connection.execute(find, (_json(missing),)))
            for name in missing - self.sessions.keys():
                # SQLite's JSON ends a text at a NUL, which a hostile or damaged name may hold.
                self.sessions[name] = self._id("sessions", "session", name)

    def models_of(self, names: Iterable[str]) -> dict[str, int]:
        """The ids of all these models, and of others that are at hand."""
        if len(self.models) > _MOST_REMEMBERED:
            self.models.clear()
        for name in set(names) - self.models.keys():
            self.models[name] = self._id("models", "name", name)
        return self.models

    def session(self, session: str) -> int:
        """The id of a session."""
        if session not in self.sessions:
            self.learn_sessions((session,))
        return self.sessions[session]

    def model(self, model: str) -> int:
        """The id of a model."""
        return self.models.get(model) or self._remembered(self.models, "models", "name", model)

    def note_sessions(self, placed: Iterable[tuple[Batch, int]]) -> None:
        """Remembers which folders these files name for which sessions, and gives the sessions their projects."""
        rows = []
        for batch, file_id in placed:
            head = batch.cursor.session
            stem = batch.path.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".jsonl")
            for session, cwd in batch.folders_by_session().items():
                rows.append((self.session(session), file_id, cwd, session == stem, session == head))
        self.put_folders(rows)

    def put_folders(self, rows: list[tuple[int, int, str | None, bool, bool]]) -> None:
        """Session's id, file's id, the folder that the file names for it; whether it is its own, and its first one."""
        put = self._connection.executemany(
            "INSERT INTO session_files VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET cwd = excluded.cwd"
            " WHERE cwd IS NOT excluded.cwd AND (cwd IS NULL OR ?)",
            rows,
        )
        if put.rowcount > 0:
            self.choose_projects({row[0] for row in rows})

    def choose_projects(self, session_ids: Iterable[int]) -> None:
        """The folder that the session's own transcript names; else that of the oldest file which names one."""
        named = self._connection.execute(
            "SELECT sf.session_id, sf.cwd FROM json_each(?) j JOIN session_files sf ON sf.session_id = j.value"
            " JOIN files f ON f.id = sf.file_id WHERE sf.cwd IS NOT NULL"
            " ORDER BY sf.is_main, f.first_at IS NOT NULL, f.first_at DESC, f.path DESC",
            (_json(session_ids),),
        )
        best: dict[int, str] = dict(named)  # the last one of a session stays
        chosen = ((self._project(project_folder(cwd)), session_id) for session_id, cwd in best.items())
        self._connection.executemany(
            "UPDATE sessions SET project_id = ?1 WHERE id = ?2 AND project_id IS NOT ?1", list(chosen)
        )

    def choose_projects_of_file(self, file_id: int) -> None:
        """Chooses anew for all sessions that a file speaks of."""
        rows = self._connection.execute("SELECT session_id FROM session_files WHERE file_id = ?", (file_id,)).fetchall()
        self.choose_projects(session_id for (session_id,) in rows)

    def _project(self, folder: str) -> int:
        return self._projects.get(folder) or self._remembered(self._projects, "projects", "folder", folder)

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


def _json(values: Iterable[str | int]) -> str:
    return msgspec.json.encode(list(values)).decode()
