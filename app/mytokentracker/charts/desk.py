"""What questions of the pages are answered from, on the worker's thread."""

import sqlite3
from collections.abc import Callable

import msgspec

from mytokentracker.core.learned import Learned
from mytokentracker.snapshots import Configuration
from mytokentracker.store.reader import Reader


class Desk(msgspec.Struct, frozen=True):
    """The store and all that is known beside it. now: UTC seconds. memory: what answers leave for later ones."""

    reader: Reader
    connection: sqlite3.Connection
    configuration: Configuration
    learned: Learned
    now: int
    memory: dict[str, object]


Question = Callable[[Desk], object]
