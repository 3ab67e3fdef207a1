"""What every way of notifying has in common, and the one that is left where the desktop offers none."""

import sys
from collections.abc import Callable
from typing import Protocol

import msgspec

from mytokentracker.core.alerts.records import Alert


class Ears(msgspec.Struct, frozen=True):
    """Who hears of what happens to notifications. All three are called on any thread and must not wait.

    acted: the key of the alert; "default" (it was clicked) or the id of a button; and, on Wayland, the token that lets
    a window come to the front (None: there is none). closed: the key of an alert that the person, or time, has closed.
    unshown: an alert that the desktop could not show; whoever hears it shows it in a simpler way.
    """

    acted: Callable[[str, str, str | None], None]
    closed: Callable[[str], None]
    unshown: Callable[[Alert], None]


class Notifier(Protocol):
    """Shows alerts; none of the methods waits for anything, except that `close` ends a thread."""

    def send(self, alert: Alert, *, sound: bool = False) -> None:
        """Shows it, in the place of an earlier one with the same key."""

    def withdraw(self, key: str) -> None:
        """Takes what was shown under this key from the screen, if it is still there."""

    def close(self) -> None:
        """Shows nothing any more."""


class PlainNotifier:
    """Shows every alert in the simpler way."""

    def __init__(self, ears: Ears) -> None:
        self._ears: Ears | None = ears

    def send(self, alert: Alert, *, sound: bool = False) -> None:  # noqa: ARG002 - the simpler way decides
        """See Notifier."""
        if self._ears is not None:
            self._ears.unshown(alert)

    def withdraw(self, key: str) -> None:
        """See Notifier: what was shown goes by itself."""

    def close(self) -> None:
        """See Notifier."""
        self._ears = None


def notifier(ears: Ears, icon: str, platform: str = sys.platform) -> Notifier:
    """The best way of this platform. icon: the name of an icon of the desktop's theme, or a file: address."""
    if not platform.startswith("linux"):
        return PlainNotifier(ears)
    from mytokentracker.notifications.freedesktop import FreedesktopNotifier

    return FreedesktopNotifier(ears, icon)
