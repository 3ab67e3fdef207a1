"""A person's computer that was joined to a hub, without one: what it would send, and what it is given."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from tests.transcripts.machine import PRICES, Machine

from mytokentracker.core.records import Usage
from mytokentracker.hub.client.connection import Connection, made, save
from mytokentracker.hub.client.store import Heard, Incoming, Outgoing
from mytokentracker.hub.wire import AccountSettings, Reading
from mytokentracker.hub.wire import Machine as Named
from mytokentracker.paths import Paths
from mytokentracker.sharing.hub_store import HubStore
from mytokentracker.snapshots import configure

# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800
DESKTOP, SERVER = "d" * 32, "e" * 32


class Computer(Machine):
    """ahead: its clock, before the real one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.connection: Connection = made("https://hub.example.org", "laptop", None, project_names=True)
        self.paths = Paths(self.store.parent, self.store.parent)
        self.ahead = 0.0

    @contextlib.contextmanager
    def hub_store(self) -> Iterator[HubStore]:
        """Its store as the hub's client sees it."""
        save(self.paths.hub, self.connection)
        with self.writer() as writer:
            configuration = configure(self.paths, {"CLAUDE_CONFIG_DIR": str(self.claude)})
            configuration = msgspec.structs.replace(configuration, prices=PRICES)
            clock = lambda: time.time() + self.ahead  # noqa: E731
            yield HubStore(writer.connection, configuration, self.paths, self.connection, clock)

    def outgoing(self, after: str = "", limit: int = 5000) -> Outgoing:
        """What it would send."""
        with self.hub_store() as store:
            return store.outgoing(after, limit)

    def sent(self) -> str:
        """Up to where all is sent, once it is."""
        return self.outgoing().upto

    def hear(self, *heard: Heard, readings: tuple[Reading, ...] = (), gone: tuple[str, ...] = ()) -> None:
        """Takes in what the hub has, all pages being over."""
        with self.hub_store() as store:
            names = ((self.connection.machine, "laptop"), (DESKTOP, "desktop"), (SERVER, "server"))
            known = tuple(Named(key, name, 0, 0, 0) for key, name in names if key not in gone)
            store.take_in(Incoming(heard, readings, known, gone, AccountSettings()))
            store.settle()

    def told(self, after: str = "") -> dict[str, int]:
        """The output tokens of what it would send, by response."""
        return {u.key: u.output for one in self.outgoing(after).told for _, u in one.usages}


def usage(number: int, output: int = 10, **more: Any) -> Usage:
    """One response of 1 input token."""
    values = {"session": "session-1", "model": "claude-sonnet-4-5", "at": NOON + number, "input": 1, "output": output}
    named = {"key": f"msg_{number:06d}", "message_id": None, "origin": None, "finished": True}
    rest = dict.fromkeys(("cache_write_5m", "cache_write_1h", "cache_read", "web_searches"), 0)
    return Usage(**{**values, **named, **rest, "subagent": False, "fast": False, "us": False, **more})


def heard(
    *usages: Usage, machine: str = DESKTOP, source: str = "s1", generation: int = 1, first_at: int = NOON, **more: Any
) -> Heard:
    """What one transcript of another machine tells."""
    values = {
        "session": usages[0].session if usages else "session-1",
        "project": "/home/ada/shop",
        "main": True,
        **more,
    }
    said = tuple((generation, one) for one in usages)
    return Heard(machine=machine, source=source, first_at=first_at, usages=said, **values)
