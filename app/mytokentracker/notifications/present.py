"""Who would show our notifications on this Linux desktop."""

import contextlib

from mytokentracker.notifications.bus import Bus, BusError

_SERVICE, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_BUS, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


def shown_by() -> str | None:
    """What the one that runs, or would be started, calls itself; None: nobody. Raises: BusError without a session."""
    with contextlib.closing(Bus(lambda _member, _body: None)) as bus:
        (names,) = bus.call(_BUS, _BUS_PATH, "ListNames")
        (startable,) = bus.call(_BUS, _BUS_PATH, "ListActivatableNames")
        if _SERVICE not in {*names, *startable}:
            return None
        try:
            name, _vendor, version, _specification = bus.call(_SERVICE, _PATH, "GetServerInformation")
        except BusError as error:
            if error.lost:
                raise
            return "one that does not say its name"
        return f"{name} {version}".strip()
