"""What is remembered of the hub between two looks at it: kept in the store, beside what it speaks of."""

import msgspec

from mytokentracker.core.records import Problem


class Memory(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is known of the exchange with one hub.

    machine: as which it was exchanged. epoch: of the hub's history. sent: up to where this machine's changes are safe
    there, in the store's own words. cursor: up to where others' changes are here. machines: the others of which we have
    something. readable: whether the token may read. failures: in a row. quiet_until, uploads_from: not asked at all,
    nothing sent before then. failing_since: when the first of these was. lasting: no waiting mends it. manages: whether
    the token may change the account's settings. names_sent: whether projects went by their folders.
    clock_ahead: this clock before the hub's, in seconds.
    """

    machine: str = ""
    epoch: str = ""
    sent: str = ""
    cursor: str = ""
    machines: tuple[str, ...] = ()
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


def load(kept: bytes | None) -> Memory:
    """What was kept; nothing where that was nothing, or cannot be read: then all is sent and fetched again."""
    if kept is None:
        return Memory()
    try:
        return msgspec.json.decode(kept, type=Memory)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return Memory()
