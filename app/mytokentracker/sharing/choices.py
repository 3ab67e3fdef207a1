"""The choices that belong to the account, plan, budgets and weekly reset: in settings.toml here, at the hub for all.

Each is compared with what both sides had when they last agreed: who changed it since has his way. Where both did, the
later change holds.
"""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from mytokentracker import settings
from mytokentracker.hub.wire import FAR, AccountSettings
from mytokentracker.store import meta

NAMES = ("plan", "session_budget_usd", "weekly_budget_usd", "weekly_reset")
KEY = "hub_choices"
"""The key in `meta` of what was agreed."""

Values = dict[str, Any]
"""A value, or None where nothing is chosen, for each of NAMES."""


class _Agreed(msgspec.Struct, frozen=True):
    """What both sides had when they last agreed: there, and here (which may be written otherwise).

    revision: of the hub's. changed: what is known to be changed here since, by the person, at changed_at.
    """

    machine: str
    revision: int
    there: Values
    here: Values
    changed: Values = {}
    changed_at: int = 0


class Choices:
    """machine: as which this one is known to the hub, since it joined. clock: UTC seconds as the hub has them.

    keep: puts a key and its value into `meta`, as long as it is that machine.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        machine: str,
        clock: Callable[[], float],
        keep: Callable[[str, str], None],
    ) -> None:
        self._connection, self._path, self._machine, self._clock = connection, path, machine, clock
        self._keep = keep

    def wanted(self) -> AccountSettings | None:
        """What is to be put at the hub; None when nothing is, or it is not known yet what the hub has."""
        agreed, here = self._agreed(), self._here()
        if agreed is None or here is None or not self._path.exists():
            return None  # that a file is gone is no choice
        changed = _changed(agreed, here)
        if not changed:
            return None
        if changed != agreed.changed:
            agreed = msgspec.structs.replace(agreed, changed=changed, changed_at=self._edited_at())
            self._put(agreed)
        values = {**agreed.there, **changed}
        if values == agreed.there:
            self._put(_Agreed(self._machine, agreed.revision, agreed.there, here))
            return None
        try:
            return msgspec.convert(
                {**values, "revision": agreed.revision, "changed_at": agreed.changed_at}, AccountSettings
            )
        except msgspec.ValidationError:
            return None  # the hub has no place for it

    def are(self, said: AccountSettings) -> bool:
        """Takes over what was changed there; whether that changed anything here. What is not saved is tried again."""
        here = self._here()
        if here is None:
            return False
        there: Values = {name: getattr(said, name) for name in NAMES}
        agreed = self._agreed()
        if agreed is None:
            return self._meet(said.revision, there, here)
        if said.revision < agreed.revision:
            self._give_back(agreed, said.revision, there)
            return False
        taken = {name: there[name] for name in NAMES if there[name] != agreed.there[name]}
        changed = _changed(agreed, here)
        changed_at = agreed.changed_at if changed == agreed.changed else self._edited_at()
        if (said.changed_at or 0) < changed_at:
            taken = {name: value for name, value in taken.items() if name not in changed}
        if not taken and (agreed.revision, agreed.there) == (said.revision, there):
            return False
        return self._take(agreed, said.revision, there, here, taken)

    def _meet(self, revision: int, there: Values, here: Values) -> bool:
        """The first meeting: what the account has holds, what it lacks it gets from here."""
        taken = {name: value for name, value in there.items() if value is not None}
        seen = {name: here[name] if name in taken else None for name in NAMES}
        return self._take(_Agreed(self._machine, revision, dict.fromkeys(NAMES), seen), revision, there, here, taken)

    def _give_back(self, agreed: _Agreed, revision: int, there: Values) -> None:
        """The hub was restored: it gets back what it had."""
        back = {name: there[name] if there[name] != agreed.there[name] else agreed.here[name] for name in NAMES}
        self._put(msgspec.structs.replace(agreed, revision=revision, there=there, here=back))

    def _take(self, agreed: _Agreed, revision: int, there: Values, here: Values, taken: Values) -> bool:
        changes = {name: value for name, value in taken.items() if here[name] != value}
        usable: Values = {}
        for name, value in changes.items():
            # One of another version may not be known here: it stays at the hub, and is no change of ours.
            with contextlib.suppress(settings.SettingsError):
                settings.save(self._path, {name: value})
                usable[name] = value
        now = self._here()
        if now is None or (changes and not usable and not self._is_writable()):
            return False
        kept = {name: now[name] if name in taken or now[name] == there[name] else agreed.here[name] for name in NAMES}
        after = _Agreed(self._machine, revision, there, kept, agreed.changed, agreed.changed_at)
        if _changed(after, now) != agreed.changed:
            after = msgspec.structs.replace(after, changed={}, changed_at=0)
        self._put(after)
        return bool(usable)

    def _is_writable(self) -> bool:
        try:
            settings.save(self._path, {})
        except settings.SettingsError:
            return False
        return True

    def _here(self) -> Values | None:
        # What cannot be read now is no change by a person.
        return settings.certain(self._path, NAMES)

    def _edited_at(self) -> int:
        now = self._clock()
        try:
            edited = self._path.stat().st_mtime
        except OSError:
            edited = now
        return int(min(max(edited, 0), now, FAR))

    def _agreed(self) -> _Agreed | None:
        found = meta.load(self._connection, KEY, _Agreed)
        return found if found is not None and found.machine == self._machine else None

    def _put(self, agreed: _Agreed) -> None:
        self._keep(KEY, msgspec.json.encode(agreed).decode())


def _changed(agreed: _Agreed, here: Values) -> Values:
    """What is other here than when both sides agreed."""
    return {name: here[name] for name in NAMES if here[name] != agreed.here[name]}
