"""Which machine of the account somebody means with `--machine`."""

import sqlite3

from mytokentracker.core import machine_text
from mytokentracker.core.records import Failed, Machine
from mytokentracker.store.narrowing import choices, everyone


def machine_named(connection: sqlite3.Connection, own_key: str, wanted: str) -> Machine:
    """The machine that is called so, or is the only one with that in its name.

    own_key: this machine's id at the hub, "" without one. Raises: Failed, with those that there are.
    """
    # Who has left is in what the hub once told, but is this computer.
    known = everyone(connection, own_key) if own_key else choices(connection, own_key)
    found = machine_text.named(known, wanted)
    if len(found) == 1:
        _check(connection, own_key, found[0])
        return found[0]
    names = ", ".join(machine_text.name(one) for one in known)
    if found:
        hint = f"There are: {names}. Give the whole name; of two with the same, one gets another by `hub join --name`."
        raise Failed(f"More than one machine may be meant by “{wanted}”", hint)
    if known:
        raise Failed(f"There is no machine “{wanted}”", f"There are: {names}.")
    if own_key:
        hint = "`mytokentracker hub sync` fetches what the others sent, where this computer's token may read that."
        raise Failed("Only this computer is known here yet", hint)
    hint = "With a hub the other machines of your account are counted here too: mytokentracker hub join."
    raise Failed("Only this computer is counted here", hint)


def _check(connection: sqlite3.Connection, own_key: str, machine: Machine) -> None:
    """Raises: Failed for one of which there is nothing: its numbers would all be 0, and look as if they were known."""
    if machine.id is not None and machine not in choices(connection, own_key):
        hint = "It is here as soon as it sends something: its tray does, or `mytokentracker hub sync` there."
        raise Failed(f"Nothing has come from {machine_text.name(machine)} yet", hint)
