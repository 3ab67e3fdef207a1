"""How the tray opens Quick Sync, keeps it up to date, and hands on what was typed."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mytokentracker.core.records import Snapshot
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.theme import ThemeFollower
from mytokentracker.ui.connecting import Open
from mytokentracker.ui.tracking import Tracking

if TYPE_CHECKING:
    from mytokentracker.ui.quick_sync import QuickSync, Typed


class Syncing(QObject):
    """not_yet: it was asked for, but there are no numbers yet, or no plan that they are of."""

    not_yet = Signal()

    def __init__(self, settings: HeldSettings, follower: ThemeFollower, open_dialog: Open, parent: QObject) -> None:
        """Open nothing yet. open_dialog: opens what it makes, or what is open by that name."""
        super().__init__(parent)
        self._settings, self._follower, self._open_dialog = settings, follower, open_dialog
        self._tracker: Tracking | None = None
        self._snapshot: Snapshot | None = None
        self._window: QuickSync | None = None

    def track(self, tracker: Tracking) -> None:
        """From now on, hand on to this tracker."""
        self._tracker = tracker

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is known now."""
        self._snapshot = snapshot
        if self._window is not None:
            self._window.show_snapshot(snapshot, self._settings.zone(), self._settings.now.weekly_reset)

    @Slot()
    def open(self) -> None:
        """Open the window."""
        if self._snapshot is None or not self._snapshot.plan_chosen:
            self.not_yet.emit()
        else:
            self._open_dialog("sync", self._made)

    def _made(self) -> QWidget:
        # Imported here, as all windows are: the icon alone does without them.
        from mytokentracker.ui.quick_sync import QuickSync

        self._window = window = QuickSync(self._follower.theme)
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)
        window.typed.connect(self._typed)
        if self._tracker is not None:
            window.reading_changed.connect(self._tracker.change_reading)
            window.reading_removed.connect(self._tracker.remove_reading)
        window.destroyed.connect(self._closed)
        self._follower.changed.connect(window.set_theme)
        return window

    @Slot(object)
    def _typed(self, typed: "Typed") -> None:
        left = typed.seconds_left
        resets_at = None if left is None else int(time.time()) + left
        if self._tracker is not None:
            self._tracker.sync(typed.session_percent, typed.weekly_percent, resets_at, typed.weekly_reset)

    @Slot()
    def _closed(self) -> None:
        self._window = None
