"""A person's computer that is connected to a hub: transcripts, our store, and the exchange, with its clock in hand."""

import contextlib
import random
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.hub.hub_store import HubStore
from tests.hub.server import Account
from tests.transcript_lines import message_id
from tests.transcripts.machine import PRICES, Machine

from mytokentracker.hub.client.connection import Connection, made
from mytokentracker.hub.client.exchange import Exchange
from mytokentracker.hub.client.memory import Memory, load
from mytokentracker.scan import find_changed, scan
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.writer import Writer


class Desk(Machine):
    """A machine with a hub. ahead: how far its clock is ahead of the real one."""

    def __init__(self, folder: Path, account: Account, name: str = "laptop", **options: Any) -> None:
        super().__init__(folder)
        self.account = account
        ca_file = account.server.certificate
        options.setdefault("project_names", True)
        self.connection: Connection = made(
            account.server.url, name, None if ca_file is None else str(ca_file), **options
        )
        self.ahead = 0.0
        self.readings: tuple[Any, ...] = ()

    def now(self) -> float:
        """Its clock."""
        return time.time() + self.ahead

    def look(self) -> None:
        """Scans; the triggers of HubStore must be there before."""
        with contextlib.closing(self._open()) as connection:
            HubStore(connection, PRICES)
            writer = Writer(connection, PRICES)
            seen = writer.seen()
            scan(writer, seen, find_changed([self.claude], seen))

    def turn(self, token: str | None = None, *, retry: bool = False, batch: int | None = None) -> Memory:
        """Exchanges until there is no more to do at once; what is then remembered."""
        with contextlib.closing(self._open()) as connection:
            store = HubStore(connection, PRICES)
            store.readings = self.readings
            exchange = Exchange(store, self.connection, token or self.account.token, self.now, random.Random(1).random)
            if batch is not None:
                exchange._batch = batch
            if retry:
                exchange.retry()
            while exchange.turn():
                pass
            self.taken = store.taken
            return load(store.kept())

    def waiting(self) -> int:
        """How many responses are still to be sent."""
        with contextlib.closing(self._open()) as connection:
            store = HubStore(connection, PRICES)
            return store.waiting(load(store.kept()).sent)

    def ids(self) -> set[str]:
        """Of all responses here, others' too."""
        return {one.message_id for one in self.responses()}

    def _open(self) -> sqlite3.Connection:
        connection, problems = open_for_writing(self.store)
        assert problems == ()
        return connection


MakeDesk = Callable[..., Desk]
"""The fixture `desk`."""


def ids(*numbers: int) -> set[str]:
    """Of responses with these numbers."""
    return {message_id(number) for number in numbers}
