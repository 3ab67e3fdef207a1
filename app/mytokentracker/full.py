"""A limit that was hit is a reading of 100 %: nobody needs to type it."""

import sqlite3

from mytokentracker import snapshots
from mytokentracker.core.limits import first_of_each
from mytokentracker.core.official import Accepted, Ends
from mytokentracker.core.windows import AHEAD_SECONDS
from mytokentracker.official import reading
from mytokentracker.store.reader import Reader
from mytokentracker.store.readings import Readings, told_by

# Further back, the plan may have been another one.
_RECENT_SECONDS = 14 * 86400


def take_in(connection: sqlite3.Connection, configuration: snapshots.Configuration, now: int) -> bool:
    """Makes readings of the limits hit lately, each once; whether there were any. All should be counted already.

    What cannot be of the account of which the status line speaks is left out. Raises: sqlite3.Error.
    """
    reader = Reader(connection)
    hits = first_of_each(reader.limit_hits(now - _RECENT_SECONDS, now + AHEAD_SECONDS))
    if not hits:
        return False
    known = told_by(connection, "limit")
    account = Ends.of(reader.official().windows)
    new = [
        Accepted(hit.window, 100.0, hit.resets_at, hit.at, is_learnt=True)
        for hit in hits
        if hit.resets_at is not None
        and (hit.window, hit.at) not in known
        and account.is_same(Ends(**{hit.window: hit.resets_at}), hit.at) is not False
    ]
    if new:
        Readings(connection).add(tuple(reading(reader, configuration, one, source="limit") for one in new))
    return bool(new)
