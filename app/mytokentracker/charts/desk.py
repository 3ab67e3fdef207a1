"""What questions of the pages are answered from, on the worker's thread."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from typing import TypeVar

import msgspec

from mytokentracker.core.learned import Learned
from mytokentracker.core.records import Machine
from mytokentracker.snapshots import Configuration
from mytokentracker.store.narrowing import narrowed
from mytokentracker.store.reader import Reader


class Desk(msgspec.Struct, frozen=True):
    """The store and all that is known beside it. now: UTC seconds. memory: what answers leave for later ones.

    machine: the one that is looked at alone; None: all of them.
    """

    reader: Reader
    connection: sqlite3.Connection
    configuration: Configuration
    learned: Learned
    now: int
    memory: dict[str, object]
    machine: Machine | None = None

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Inside, the store answers for that machine. Raises: sqlite3.Error."""
        if self.machine is None:
            yield
            return
        with narrowed(self.connection, self.machine.id):
            yield


Figures = TypeVar("Figures")
Question = Callable[[Desk], Figures]
