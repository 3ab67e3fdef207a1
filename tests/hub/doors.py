"""An account of a hub, from behind the server: with the clock in the test's hand."""

from typing import Any

from mytokentracker.hub.server import accounts, changes, tokens, uploads
from mytokentracker.hub.server.changes import Cursor
from mytokentracker.hub.server.opening import Opened
from mytokentracker.hub.server.tokens import Caller
from mytokentracker.hub.wire import Changes, Taken, Upload

NOW = 1_790_000_000
"""Monday, 21 September 2026, 13:33:20 UTC."""


class Door:
    """One account, behind the server."""

    def __init__(self, hub: Opened, name: str = "alice", tier: str = "pro") -> None:
        self.hub = hub
        self.name = name
        with hub.database.writing() as connection:
            self.id = accounts.add(connection, name, tier, NOW)
            made = tokens.issue(connection, hub.vault, self.id, "", ("upload", "read", "manage"), NOW)
            caller = tokens.check(connection, made.secret)
        assert isinstance(caller, Caller)
        self.caller = caller

    def put(self, one: Upload, now: float = NOW) -> Taken:
        """Takes an upload in."""
        return uploads.receive(self.hub.database, self.caller, one, now)

    def changes(self, cursor: str = "", own: str = "", limit: int = 1000) -> Changes:
        """What is new since the cursor."""
        with self.hub.database.reading() as connection:
            return changes.since(connection, self.id, Cursor.of(cursor), own, limit, NOW)

    def ids(self) -> set[str]:
        """Of all responses that are there."""
        return {one.id for told in self.changes().sources for one in told.responses}

    def all(self) -> Any:
        """All that is there, without the order in which it came."""
        page = self.changes()
        found = [
            (one.machine, one.id, one.session, one.first_at, one.project, one.main, frozenset(map(repr, one.responses)))
            for one in page.sources
        ]
        return frozenset(found), frozenset(map(repr, page.readings))
