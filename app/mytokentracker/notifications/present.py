"""Who would show our notifications on this Linux desktop."""

import contextlib

from mytokentracker.notifications.bus import BUS, NOTIFICATIONS, Bus, BusError


def shown_by() -> str | None:
    """What the one that runs, or would be started, calls itself; None: nobody. Raises: BusError without a session."""
    with contextlib.closing(Bus(lambda _member, _body: None)) as bus:
        (names,) = bus.call(*BUS, "ListNames")
        (startable,) = bus.call(*BUS, "ListActivatableNames")
        if NOTIFICATIONS[0] not in {*names, *startable}:
            return None
        try:
            name, _vendor, version, _specification = bus.call(*NOTIFICATIONS, "GetServerInformation")
        except BusError as error:
            if error.lost:
                raise
            return "one that does not say its name"
        return f"{name} {version}".strip()
