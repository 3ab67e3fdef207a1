"""The store as the hub's client needs it: what is to be sent out of it, and what others sent into it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec

from mytokentracker import snapshots
from mytokentracker.hub.client import connection as joined
from mytokentracker.hub.client import standing
from mytokentracker.hub.client.connection import Connection, HubError
from mytokentracker.hub.client.store import Incoming, Outgoing, Told
from mytokentracker.hub.wire import AccountSettings
from mytokentracker.paths import Paths
from mytokentracker.replacing import replace_text
from mytokentracker.sharing import choices, readings
from mytokentracker.store import elsewhere, meta
from mytokentracker.store.outbox import INCOMING, Mark, Outbox
from mytokentracker.store.transaction import transaction
from mytokentracker.store.writer import Writer

STANDING = "hub_memory"
"""The key in `meta` of what the client remembers."""
_BASE = "hub_generation"
_OWN = "hub_own_machines"
_SPENDS_FROM = "hub_spends_from"
KNOWN_OF_A_HUB = (STANDING, choices.KEY)
"""The keys in `meta` of what is known of a hub. As which machines this computer was known is not among them: what it
told as one of these comes back when it joins again, and is its own."""

# A file is not read anew as often as this while one store lives.
_READINGS_OF_A_FILE = 1_000_000


class Left(Exception):  # noqa: N818 - what the person did meanwhile
    """This computer is not connected any more, or joined anew meanwhile: what is on its way is not taken in."""


class HubStore:
    """See hub.client.store.Store. connection: as which this machine is known. news: whether something was taken in."""

    def __init__(
        self,
        database: sqlite3.Connection,
        configuration: snapshots.Configuration,
        paths: Paths,
        connection: Connection,
        clock: Callable[[], float],
    ) -> None:
        """Raises: sqlite3.Error, OSError."""
        self._database, self._configuration, self._connection = database, configuration, connection
        self._file = paths.hub
        self._outbox = Outbox(database)
        self._written = standing.Standing()
        self._latest: bytes | None = None
        self.news = False
        self._outbox.connect()
        self._own = self._own_machines()
        self._base = self._generation_base(paths.data / "hub.generation", clock())
        self._choices = choices.Choices(
            database, paths.settings, connection.membership, lambda: clock() - self._ahead(), self._remember
        )
        self._machines = {one.key: one for one in elsewhere.machines(database)}

    def kept(self) -> bytes | None:
        """See Store, as for the others."""
        return self._latest or self._read_standing()

    def keep(self, kept: bytes) -> None:
        """Written at once where it says what was exchanged, else by `settle`: without the rest nothing is lost."""
        found = standing.load(kept)
        self._latest = kept
        if _exchanged(found) != _exchanged(self._written):
            self._write_standing()
            self._written = found

    def outgoing(self, after: str, limit: int) -> Outgoing:
        """What is new here: see store.outbox."""
        if not after:
            self._outbox.begin()
        due = self._outbox.due(Mark.of(after), limit)
        plan = self._configuration.choices.plan.name
        told = tuple(self._later(one) for one in due.told)
        sent = readings.leaving(self._database, due.readings, due.hits, plan)
        return Outgoing(told, sent, due.upto.text, due.more)

    def waiting(self, after: str) -> int:
        """How many responses are still to be sent."""
        return self._outbox.waiting(Mark.of(after))

    def syncs_wait(self, after: str) -> bool:
        """Whether readings or hit limits are still to be sent."""
        return self._outbox.syncs_wait(Mark.of(after))

    def wanted_settings(self) -> AccountSettings | None:
        """See Store."""
        return self._choices.wanted()

    def settings_are(self, settings: AccountSettings) -> None:
        """See Store. Raises: Left, HubError."""
        self._still_joined()
        self.news = self._choices.are(settings) or self.news

    def take_in(self, incoming: Incoming) -> None:
        """What others sent, as if their transcripts lay here. Raises: Left, HubError; then nothing of it is."""
        named = [(one.id, one.name) for one in incoming.machines]
        is_named = all(key in self._machines and self._machines[key].name == name for key, name in named)
        if incoming.heard or incoming.readings or incoming.gone or not is_named:
            # Ids that another connection may have taken away are not remembered from one page to the next.
            writer = Writer(self._database, self._configuration.prices)
            with writer.transaction():
                # Inside: who leaves removes the file first, and then waits for this to forget it too.
                self._still_joined()
                meta.put(self._database, INCOMING, "")
                self._take_in(writer, incoming, named)
                meta.drop(self._database, INCOMING)
            self._machines = {one.key: one for one in elsewhere.machines(self._database)}
            self.news = True
        self.settings_are(incoming.settings)

    def settle(self) -> None:
        """After all pages: counts again what was used until readings of which others told more; keeps what is known."""
        since = meta.get(self._database, _SPENDS_FROM)
        if since is not None:
            readings.count_again(self._database, self._configuration, int(since))
            meta.drop(self._database, _SPENDS_FROM)
        if self._latest is not None and self._latest != self._read_standing():
            self._write_standing()

    def _take_in(self, writer: Writer, incoming: Incoming, named: list[tuple[str, str]]) -> None:
        for key in incoming.gone:
            elsewhere.forget_machine(writer, key)
        elsewhere.put_machines(self._database, named)
        first = elsewhere.take_in(writer, incoming.heard)
        ids = {one.key: one.id for one in elsewhere.machines(self._database)}
        readings.arriving(self._database, self._configuration, incoming.readings, self._own, ids)
        if first is not None:
            before = meta.get(self._database, _SPENDS_FROM)
            meta.put(self._database, _SPENDS_FROM, str(first if before is None else min(first, int(before))))

    def is_joined(self) -> bool:
        """Whether it still is, as this machine. Asked inside of a transaction it holds until that ends."""
        try:
            self._still_joined()
        except (Left, HubError):
            return False
        return True

    def _still_joined(self) -> None:
        connection = joined.load(self._file)
        if connection is None or connection.membership != self._connection.membership:
            raise Left

    def _own_machines(self) -> frozenset[str]:
        """As which this computer is or was known: who was removed and joins again is a new machine to the hub."""
        before = frozenset((meta.get(self._database, _OWN) or "").split())
        own = before | {self._connection.machine}
        if own != before:
            meta.put(self._database, _OWN, " ".join(sorted(own)))
        return own

    def _later(self, one: Told) -> Told:
        usages = tuple((self._base + generation, usage) for generation, usage in one.usages)
        return msgspec.structs.replace(one, usages=usages)

    def _generation_base(self, file: Path, now: float) -> int:
        """What makes the generations of this store later than those of any before it, also of one that comes back."""
        kept = meta.get(self._database, _BASE)
        try:
            last = int(file.read_text())
        except (OSError, ValueError):
            last = 0
        if kept is not None and int(kept) == last:
            return last
        base = max(int(now * 1000), max(last, int(kept or 0)) + _READINGS_OF_A_FILE)
        replace_text(file, f"{base}\n", mode=0o600)
        with transaction(self._database):
            meta.put(self._database, _BASE, str(base))
            meta.drop(self._database, STANDING)
        return base

    def _ahead(self) -> float:
        return standing.load(self.kept()).clock_ahead

    def _read_standing(self) -> bytes | None:
        kept = meta.get(self._database, STANDING)
        return None if kept is None else kept.encode()

    def _write_standing(self) -> None:
        assert self._latest is not None  # noqa: S101 - there is something to write
        self._remember(STANDING, self._latest.decode())

    def _remember(self, key: str, value: str) -> None:
        with transaction(self._database):
            # Inside, as in take_in: who left may have wanted all of it forgotten.
            if self.is_joined():
                meta.put(self._database, key, value)


def _exchanged(one: standing.Standing) -> tuple[object, ...]:
    return one.machine, one.joined, one.epoch, one.sent, one.cursor, one.machines
