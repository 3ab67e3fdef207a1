"""One whole exchange with the hub, as the tray's poller and the commands make it, one at a time on this computer."""

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable

import msgspec

from mytokentracker import lock, snapshots
from mytokentracker.hub.client import standing
from mytokentracker.hub.client.connection import Connection, HubError
from mytokentracker.paths import Paths
from mytokentracker.sharing import priors
from mytokentracker.sharing.hub_store import HubStore, Left
from mytokentracker.store.opening import open_beside
from mytokentracker.store.outbox import Outbox


class Exchanged(msgspec.Struct, frozen=True):
    """standing: what is known of the hub now. news: the store has something new.

    waiting: responses still to be sent; syncs_wait: readings, too.
    """

    standing: standing.Standing
    waiting: int
    news: bool
    syncs_wait: bool = False


def exchange(
    database: sqlite3.Connection,
    configuration: snapshots.Configuration,
    places: Paths,
    connection: Connection,
    token: str,
    *,
    clock: Callable[[], float] = time.time,
    cancelled: Callable[[], bool] = lambda: False,
    retry: bool = False,
) -> Exchanged:
    """Sends and fetches until there is no more to do at once. retry: waits for nothing that was to be waited for.

    database: may write, and is used by no other thread. It ends early when it is cancelled or the person leaves the
    hub. Raises: sqlite3.Error, OSError; nothing is lost by that.
    """
    # Imported here: requests takes a tenth of a second and 10 MB.
    from mytokentracker.hub.client.calls import Hub
    from mytokentracker.hub.client.exchange import Exchange

    def ended() -> bool:
        return cancelled() or not os.path.exists(places.hub)  # noqa: PTH110 - never raises

    store = HubStore(database, configuration, places, connection, clock)
    if not os.path.exists(places.hub):  # noqa: PTH110 - never raises
        # Who left just before this began has ended already what it notes again.
        Outbox(database).disconnect()
        return Exchanged(standing.Standing(), 0, news=False)
    turns = Exchange(store, connection, token, clock, cancelled=ended)
    if retry:
        turns.retry()
    try:
        while turns.turn() and not ended():
            pass
    except Left:
        return Exchanged(turns.standing, 0, store.news)
    store.settle()
    news = store.news
    if turns.standing.problem is None and not ended():
        with contextlib.suppress(HubError):  # the next turn says what is wrong with the hub, if anything is
            news = (
                priors.turn(
                    lambda: Hub(connection, token),
                    database,
                    connection.membership,
                    configuration,
                    clock(),
                    store.is_joined,
                )
                or news
            )
    sent = turns.standing.sent
    return Exchanged(turns.standing, store.waiting(sent), news, store.syncs_wait(sent))


def alone(places: Paths, patience_seconds: float) -> lock.Lock | None:
    """The right to exchange now, which only one process at a time has; None when another has it all that time.

    Raises: OSError.
    """
    return lock.acquire(places.data / "hub-exchange.lock", patience_seconds)


def left(places: Paths) -> None:
    """After the person left the hub: what changes is not noted any more. Raises: StoreError, sqlite3.Error."""
    if places.store.exists():
        with contextlib.closing(open_beside(places.store)) as database:
            Outbox(database).disconnect()
