"""What is remembered of the hub between two looks at it: kept in the store, beside what it speaks of."""

import msgspec

from mytokentracker.core.records import Problem
from mytokentracker.hub.client.connection import Connection


class Standing(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is known of the exchange with one hub.

    machine, joined: as which it was exchanged. token: a hash of the one that was used. scopes_known: what it may do
    was asked: readable: read; manages: change the account's settings. epoch: of the hub's history. sent: up to where
    this machine's changes are safe there, in the store's own words. cursor: up to where others' changes are here.
    machines: the others of which we have something. failures: in a row. quiet_until, uploads_from: not asked at all,
    nothing sent before then. failing_since: when the first of these was. lasting: no waiting mends it. names_sent:
    whether projects went by their folders. clock_ahead: this clock before the hub's, in seconds.
    """

    machine: str = ""
    joined: str = ""
    token: str = ""
    epoch: str = ""
    sent: str = ""
    cursor: str = ""
    machines: tuple[str, ...] = ()
    scopes_known: bool = False
    readable: bool = True
    manages: bool = True
    failures: int = 0
    failing_since: float = 0.0
    lasting: bool = False
    quiet_until: float = 0.0
    uploads_from: float = 0.0
    uploads_left: int | None = None
    names_sent: bool = False
    tried_at: float = 0.0
    worked_at: float = 0.0
    sent_at: float = 0.0
    clock_ahead: float = 0.0
    problem: Problem | None = None

    def unhindered(self) -> "Standing":
        """The same without what keeps from asking: times to wait for, and what is known of the token."""
        return msgspec.structs.replace(self, quiet_until=0.0, uploads_from=0.0, failures=0, scopes_known=False)

    def is_of(self, connection: Connection) -> bool:
        """Whether it was exchanged over that connection."""
        return (self.machine, self.joined) == (connection.machine, connection.joined)


def load(kept: bytes | str | None) -> Standing:
    """What was kept; nothing where that was nothing, or cannot be read: then all is sent and fetched again."""
    if kept is None:
        return Standing()
    try:
        return msgspec.json.decode(kept, type=Standing)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return Standing()
