"""What the doctor says of the desktop: who shows notifications, and the keychain."""

import sys
from collections.abc import Iterator

from mytokentracker.cli.checks import Check
from mytokentracker.keychain import Keychain
from mytokentracker.paths import Paths


def desktop_checks(places: Paths) -> Iterator[Check]:
    """Neither asks the person for anything."""
    yield _notifications()
    yield _keychain(places)


def _notifications() -> Check:
    if not sys.platform.startswith("linux"):
        return Check("alerts", "ok", "shown by the system, beside the icon")
    from mytokentracker.notifications.bus import BusError
    from mytokentracker.notifications.present import shown_by

    try:
        name = shown_by()
    except BusError:
        hint = "Start the tray inside a desktop session."
        return Check("alerts", "warning", "no session bus here: nobody can show notifications", hint)
    if name is None:
        hint = "Install one, such as dunst or your desktop's own; without it they are shown beside the icon."
        return Check("alerts", "warning", "no program for notifications runs", hint)
    return Check("alerts", "ok", f"shown by {name}")


def _keychain(places: Paths) -> Check:
    name = Keychain(places).name()
    if name is None:
        return Check("keychain", "ok", "none here; only the token of a hub needs one")
    return Check("keychain", "ok", name)
