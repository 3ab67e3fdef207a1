"""How the tray tells of limits that come near: what is shown, what its buttons do, and the pause of it."""

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon

from mytokentracker.alerting import Alerting
from mytokentracker.core import text
from mytokentracker.core.alerts.quiet import tomorrow_at
from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.paths import APPLICATION, Paths, resources

if TYPE_CHECKING:
    from mytokentracker.core.alerts.records import Alert

_HOUR_SECONDS = 3600


class Telling(QObject):
    """Looks at each snapshot and tells what there is to tell. All of it on the main thread, and none of it waits.

    unshown carries an alert that the desktop could not show: it is to be shown in a simpler way. changed: the pause, or
    what is wrong with telling, is another now.
    """

    open_asked = Signal()
    sync_asked = Signal()
    charts_asked = Signal()
    unshown = Signal(object)
    changed = Signal()
    # From the threads of notifier and command to this one.
    _acted = Signal(str, object)
    _command_changed = Signal()

    def __init__(
        self,
        paths: Paths,
        settings: HeldSettings,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """Tell nothing yet."""
        super().__init__(parent)
        self._paths, self._settings, self._clock = paths, settings, clock
        self._alerting: Alerting | None = None
        self._acted.connect(self._act)
        self._command_changed.connect(self.changed)

    def look(self, snapshot: Snapshot) -> None:
        """Tell what there is to tell. snapshot: with all problems, also those that only the tray knows."""
        self._made().look(snapshot, self._settings.now, self._settings.zone())

    def say(self, alert: "Alert") -> bool:
        """Tell something that is not in a snapshot, unless nothing is to be told now; whether it was."""
        return self._made().say(alert, self._settings.now, self._settings.zone())

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with telling."""
        return () if self._alerting is None else self._alerting.problems(int(self._clock()))

    @property
    def paused_until(self) -> str | None:
        """Until when nothing is told because the person asked for that, in words; None: things are told."""
        now = int(self._clock())
        until = self._made().snoozed_until
        return None if until is None or until <= now else text.moment(until, now, self._settings.zone())

    @Slot()
    def pause_for_an_hour(self) -> None:
        """Tell nothing for an hour."""
        self._pause(int(self._clock()) + _HOUR_SECONDS)

    @Slot()
    def pause_until_tomorrow(self) -> None:
        """Tell nothing until the morning."""
        self._pause(tomorrow_at(int(self._clock()), self._settings.zone()))

    @Slot()
    def resume(self) -> None:
        """Tell things again, and what was missed with the next snapshot."""
        self._pause(None)

    def close(self) -> None:
        """Tell nothing any more; a command of the person's that still runs has a moment to end."""
        if self._alerting is not None:
            self._alerting.close()

    def _pause(self, until: int | None) -> None:
        self._made().snooze(until)
        self.changed.emit()

    def _made(self) -> Alerting:
        if self._alerting is None:
            # Imported here: the icon need not wait for it.
            from mytokentracker.alert_command import AlertCommand
            from mytokentracker.notifications.notifier import Ears, notifier

            ears = Ears(acted=self._heard, closed=_ignore, unshown=self._not_shown)
            command = AlertCommand(self._command_changed.emit)
            self._alerting = Alerting(self._paths.alerts, notifier(ears, _icon()), command)
        return self._alerting

    # On any thread

    def _heard(self, _key: str, button: str, token: str | None) -> None:
        self._acted.emit(button, token)

    def _not_shown(self, alert: "Alert") -> None:
        self.unshown.emit(alert)

    # On the main thread

    @Slot(str, object)
    def _act(self, button: str, token: str | None) -> None:
        if token is not None:
            # Wayland lets a window come to the front only with this; Qt, and the charts' process, take it from here.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if button == "snooze":
            self.pause_for_an_hour()
        else:
            {"sync": self.sync_asked, "charts": self.charts_asked}.get(button, self.open_asked).emit()
        os.environ.pop("XDG_ACTIVATION_TOKEN", None)


def _ignore(_key: str) -> None:
    """Nothing: what the person closed stays told."""


def _icon() -> str:
    """Our icon by its name where the desktop knows it, else by its file."""
    if QIcon.hasThemeIcon(APPLICATION):
        return APPLICATION
    return (resources() / "icons" / "mytokentracker.svg").as_uri()
