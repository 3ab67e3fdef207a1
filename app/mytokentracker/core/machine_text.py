"""The wording of machines: what they are called, and what is said where only one of them is looked at."""

from collections.abc import Sequence

from mytokentracker.core import text
from mytokentracker.core.records import Learnt, Machine, Snapshot
from mytokentracker.core.translating import tr


def name(machine: Machine) -> str:
    """What a machine is called."""
    return machine.name or (tr("This computer") if machine.id is None else tr("A computer without a name"))


def every() -> str:
    """The choice that narrows to none."""
    return tr("All machines")


def named(machines: Sequence[Machine], wanted: str) -> tuple[Machine, ...]:
    """The machines that somebody may mean by their name; where that is nobody's, by a part of it."""
    looked_for = wanted.casefold()
    for fits in (str.__eq__, str.__contains__):
        found = tuple(machine for machine in machines if fits(name(machine).casefold(), looked_for))
        if found:
            return found
    return ()


def account(part: Snapshot) -> str:
    """What a machine's part is a part of: "All machines together: Session 42 %, Week 18 %."."""
    numbers = [
        text.row(text.window_title(one.name), one.account_percent, "")
        for one in part.windows
        if one.account_percent is not None
    ]
    return tr("All machines together: {numbers}.", "numbers: Session 42 %, Week 18 %", numbers=", ".join(numbers))


def others(known: Sequence[Learnt]) -> str:
    """That a newcomer's numbers are others'; "" once there are readings, and without such numbers."""
    found = [one.others for one in known if one.others]
    if not found or any(one.readings for one in known):
        return ""
    return tr("Estimated from the limits of %n other account(s), until you sync", "", max(found))
