"""What the hub's client asks of the store. Threads: all of it is called from the one that calls Exchange.turn."""

from typing import Protocol

import msgspec

from mytokentracker.core.records import Usage
from mytokentracker.hub.wire import AccountSettings, Machine, Reading


class Told(msgspec.Struct, frozen=True):
    """What one transcript of this machine tells of one session, as far as it is to be sent.

    file: the transcript's path; it is hashed, not sent. folder: the session's project there. usages: each with the
    generation of the reading that it is from. That must never go down for one file, also when the store is made anew.
    """

    file: str
    session: str
    first_at: int | None
    folder: str | None
    main: bool
    usages: tuple[tuple[int, Usage], ...]


class Outgoing(msgspec.Struct, frozen=True):
    """The next changes of this machine, oldest first. upto: where they end, in the store's own words.

    more: whether there are others after them. readings: made here, or others' that were corrected here.
    """

    told: tuple[Told, ...]
    readings: tuple[Reading, ...]
    upto: str
    more: bool


class Heard(msgspec.Struct, frozen=True):
    """What one transcript of another machine tells of one session. source: its id there.

    A usage of a higher generation replaces that source's earlier word on the response; of the same one it is merged.
    """

    machine: str
    source: str
    session: str
    first_at: int | None
    project: str | None
    main: bool
    usages: tuple[tuple[int, Usage], ...]


class Incoming(msgspec.Struct, frozen=True):
    """What is new of others. machines: all of the account; gone: those whose things are to be forgotten."""

    heard: tuple[Heard, ...]
    readings: tuple[Reading, ...]
    machines: tuple[Machine, ...]
    gone: tuple[str, ...]
    settings: AccountSettings


class Store(Protocol):
    """What is sent from, and taken into. Each may raise what the store raises; nothing is lost by that."""

    def kept(self) -> bytes | None:
        """What `keep` was given last; None in a store that is new, or was made anew."""

    def keep(self, kept: bytes) -> None:
        """Keeps it with the store's own data, so that a store that is lost takes it along."""

    def outgoing(self, after: str, limit: int) -> Outgoing:
        """This machine's own changes after `after` ("" for all), of about `limit` responses at most.

        What other machines told is never among them.
        """

    def waiting(self, after: str) -> int:
        """How many responses are still to be sent."""

    def wanted_settings(self) -> AccountSettings | None:
        """What the person changed here since `settings_are`, over its revision; None when that is nothing."""

    def settings_are(self, settings: AccountSettings) -> None:
        """What the account has now; `take_in` knows it from what is new."""

    def take_in(self, incoming: Incoming) -> None:
        """Stores what others sent, in one transaction. The same again changes nothing."""
