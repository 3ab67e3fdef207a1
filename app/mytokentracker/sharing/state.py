"""How it stands with the hub, for Settings, `doctor` and `status`: read from what is kept, without asking anybody."""

import contextlib
import sqlite3

import msgspec

from mytokentracker.core.records import Problem
from mytokentracker.hub.client import connection as kept
from mytokentracker.hub.client.connection import Connection
from mytokentracker.hub.client.standing import Standing, load
from mytokentracker.paths import Paths
from mytokentracker.sharing.hub_store import STANDING
from mytokentracker.store import meta
from mytokentracker.store.opening import StoreError, open_for_reading
from mytokentracker.store.outbox import Mark, Outbox


class State(msgspec.Struct, frozen=True):
    """connection: None without a hub. problem: what was kept of the hub cannot be read.

    waiting: responses to be sent; syncs_wait: readings, too.
    """

    connection: Connection | None = None
    standing: Standing = Standing()
    waiting: int = 0
    problem: Problem | None = None
    syncs_wait: bool = False


def read(places: Paths) -> State:
    """As it is now; what the store does not tell, because it cannot be read, is as at the beginning."""
    try:
        connection = kept.load(places.hub)
    except kept.HubError as failure:
        return State(problem=failure.problem)
    if connection is None:
        return State()
    with contextlib.suppress(StoreError, sqlite3.Error), contextlib.closing(open_for_reading(places.store)) as database:
        known = load(meta.get(database, STANDING))
        if not known.is_of(connection):
            known = Standing()
        outbox, sent = Outbox(database), Mark.of(known.sent)
        waiting, syncs_wait = outbox.waiting(sent), outbox.syncs_wait(sent)
        return State(connection, known, waiting, syncs_wait=syncs_wait)
    return State(connection)
