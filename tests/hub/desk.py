"""A person's computer that is connected to a hub: transcripts, our store, and the exchange, with its clock in hand."""

import contextlib
import random
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from tests.hub.server import Account
from tests.transcript_lines import Line, message_id
from tests.transcripts.machine import PRICES, Machine

from mytokentracker import settings
from mytokentracker.hub.client.connection import Connection, made, save
from mytokentracker.hub.client.exchange import Exchange
from mytokentracker.hub.client.standing import Standing, load
from mytokentracker.hub.client.store import Incoming
from mytokentracker.paths import Paths
from mytokentracker.sharing.hub_store import HubStore
from mytokentracker.snapshots import Configuration, configure
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.readings import Readings, StoredReading, all_readings


class Recording(HubStore):
    """A store that also remembers what it was given. taken: newest last."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.taken: list[Incoming] = []

    def take_in(self, incoming: Incoming) -> None:
        super().take_in(incoming)
        self.taken.append(incoming)


class Desk(Machine):
    """A machine with a hub. ahead: its clock, before the real one. taken: what it heard at its last turn."""

    def __init__(self, folder: Path, account: Account, name: str = "laptop", **options: Any) -> None:
        super().__init__(folder)
        self.account = account
        ca_file = account.server.certificate
        options.setdefault("project_names", True)
        self.connection: Connection = made(
            account.server.url, name, None if ca_file is None else str(ca_file), **options
        )
        self.paths = Paths(self.store.parent, self.store.parent)
        self.ahead = 0.0
        self.taken: list[Incoming] = []

    def now(self) -> float:
        """Its clock."""
        return time.time() + self.ahead

    def look(self) -> None:
        """Scans."""
        self.scan()

    def turn(self, token: str | None = None, *, retry: bool = False, batch: int | None = None) -> Standing:
        """Exchanges until there is no more to do at once; what is then remembered."""
        with contextlib.closing(self._open()) as connection:
            store = self._store(connection)
            exchange = Exchange(store, self.connection, token or self.account.token, self.now, random.Random(1).random)
            if batch is not None:
                exchange._batch = batch
            if retry:
                exchange.retry()
            while exchange.turn():
                pass
            store.settle()
            self.taken = store.taken
            return exchange.standing

    def tell(self, name: str, *lines: Line) -> Standing:
        """A transcript is written here, and what it says is sent."""
        self.write(name, *lines)
        self.look()
        return self.turn()

    def waiting(self) -> int:
        """How many responses are still to be sent."""
        with contextlib.closing(self._open()) as connection:
            store = self._store(connection)
            return store.waiting(load(store.kept()).sent)

    def syncs_wait(self) -> bool:
        """Whether readings are still to be sent."""
        with contextlib.closing(self._open()) as connection:
            store = self._store(connection)
            return store.syncs_wait(load(store.kept()).sent)

    def configured(self) -> Configuration:
        """Its settings, and the prices of tests."""
        found = configure(self.paths, {"CLAUDE_CONFIG_DIR": str(self.claude)})
        return msgspec.structs.replace(found, prices=PRICES)

    def choose(self, **values: Any) -> None:
        """The person changes settings."""
        settings.save(self.paths.settings, values)

    def chosen(self) -> settings.Settings:
        """What is in its settings file."""
        return settings.load(self.paths.settings)[0]

    def add_readings(self, *readings: StoredReading) -> None:
        """Claude showed these here."""
        with contextlib.closing(self._open()) as connection:
            Readings(connection).add(readings)

    def change(self, do: Callable[[Readings, list[StoredReading]], object]) -> None:
        """What a person does about readings."""
        with contextlib.closing(self._open()) as connection:
            do(Readings(connection), list(all_readings(connection)))

    def readings(self) -> list[StoredReading]:
        """All that count here, oldest first, without what only this store knows of them."""
        with contextlib.closing(self._open()) as connection:
            return [msgspec.structs.replace(one, id=0) for one in all_readings(connection)]

    def _store(self, connection: sqlite3.Connection) -> Recording:
        save(self.paths.hub, self.connection)
        return Recording(connection, self.configured(), self.paths, self.connection, self.now)

    def ids(self) -> set[str]:
        """Of all responses here, others' too."""
        return {one.message_id for one in self.responses()}

    def _open(self) -> sqlite3.Connection:
        connection, problems = open_for_writing(self.store)
        assert problems == ()
        return connection


def exchange(*desks: Desk) -> None:
    """Each sends and fetches, in this order, and finds nothing wrong."""
    for one in desks:
        assert one.turn().problem is None


MakeDesk = Callable[..., Desk]
"""The fixture `desk`."""


def ids(*numbers: int) -> set[str]:
    """Of responses with these numbers."""
    return {message_id(number) for number in numbers}
