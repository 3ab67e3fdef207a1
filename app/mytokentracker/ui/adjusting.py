"""How the tray opens the settings, and does for their rows what needs the tracker, the store or the system."""

import contextlib
import os
import sqlite3
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.core.translating import tr
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.theme import ThemeFollower
from mytokentracker.paths import Paths, claude_folders
from mytokentracker.ui.background import Background
from mytokentracker.ui.connecting import Connecting, Open
from mytokentracker.ui.hub_link import HubLink
from mytokentracker.ui.pricing import Pricing
from mytokentracker.ui.tracking import Tracking

if TYPE_CHECKING:
    from mytokentracker.autostart.entry import Autostart
    from mytokentracker.core.login_start import LoginStart
    from mytokentracker.store.forgetting import Counted
    from mytokentracker.ui.settings_pages.rows import Page
    from mytokentracker.ui.settings_window import SettingsWindow


class Adjusting(QObject):
    """saved: other settings hold now."""

    saved = Signal()

    def __init__(
        self,
        paths: Paths,
        settings: HeldSettings,
        follower: ThemeFollower,
        connecting: Connecting,
        open_dialog: Open,
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        """Open nothing yet. open_dialog: opens what it makes, or what is open by that name."""
        super().__init__(parent)
        self._paths, self._settings, self._connecting = paths, settings, connecting
        self._follower = follower
        self._open_dialog, self._clock = open_dialog, clock
        self._tracker: Tracking | None = None
        self._snapshot: Snapshot | None = None
        self._window: SettingsWindow | None = None
        self._autostart: Autostart | None = None
        self._left: tuple[str, list[tuple[str, object]]] | None = None
        self._background = Background(self)
        self.pricing = Pricing(paths, settings, clock, self)
        self.pricing.changed.connect(self._prices_changed)
        self.hub = HubLink(paths, clock, self)
        self.hub.left.connect(self._left_hub)

    def track(self, tracker: Tracking) -> None:
        """From now on, ask this tracker."""
        self._tracker = tracker
        self.hub.track(tracker)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take note of what is known now."""
        before, self._snapshot = self._snapshot, snapshot
        if self._window is not None and before is not None and before.history != snapshot.history:
            self._show_page(self._window.page)

    def show_settings(self) -> None:
        """Show what holds now, which somebody else has changed."""
        if self._window is not None:
            self._window.show_settings(self._settings.now)

    def keep_place(self) -> None:
        """The next window begins where this one is, and can take back what this one can."""
        if self._window is not None:
            self._left = self._window.page.title, self._window.undoable

    @Slot()
    def open(self) -> None:
        """Open the window."""
        self._open_dialog("settings", self._made)

    def close(self) -> None:
        """Wait for what still runs."""
        self.pricing.close()
        self._background.close()

    def _made(self) -> QWidget:
        # Imported here, as all windows are: the icon alone does without them.
        from mytokentracker.ui.settings_pages.kept import Data
        from mytokentracker.ui.settings_window import SettingsWindow

        self._window = window = SettingsWindow(
            self._settings.now,
            self._settings.plans(),
            self._save,
            Data(self._paths.settings, self._paths.data),
            self._paths.prices,
            tuple(str(folder) for folder in claude_folders(os.environ)),
            self._follower.theme,
        )
        self._follower.changed.connect(window.set_theme)
        window.data.forget_asked.connect(self._forget)
        window.data.count_again_asked.connect(self._count_again)
        window.data.report_asked.connect(self._report)
        window.login.wished.connect(self._wish_login)
        window.page_shown.connect(self._show_page)
        window.destroyed.connect(self._closed)
        self._connecting.serve_settings(window)
        self.pricing.serve(window.prices)
        self.hub.serve(window.hub)
        if self._left is not None:
            window.go_on_from(*self._left)
            self._left = None
        return window

    @Slot()
    def _left_hub(self) -> None:
        if self._settings.follow():
            self.show_settings()

    @Slot()
    def _prices_changed(self) -> None:
        if self._tracker is not None:
            self._tracker.settings_changed()

    @Slot()
    def _closed(self) -> None:
        self._window = None

    def _save(self, changes: Mapping[str, object]) -> Problem | None:
        if self._settings.save(changes, int(self._clock())):
            self.saved.emit()
            return None
        # It is said at the row, and only there.
        problem, self._settings.problem = self._settings.problem, None
        return problem

    @Slot(object)
    def _show_page(self, page: "Page") -> None:
        """Ask for what a page shows only when somebody looks at it."""
        window = self._window
        if window is None:
            return
        self.hub.show_page(seen=page is window.hub)
        if page is window.data:
            self._background.ask(self._counted, self._show_counted)
        elif page is window.login:
            self._background.ask(self._login_state, self._show_login)

    # Data

    def _counted(self) -> "tuple[Counted, ...]":
        from mytokentracker.store.forgetting import counted
        from mytokentracker.store.opening import StoreError, open_for_reading

        try:
            with contextlib.closing(open_for_reading(self._paths.store)) as connection:
                return counted(connection)
        except (StoreError, sqlite3.Error):  # the popup says so
            return ()

    def _show_counted(self, counted: "tuple[Counted, ...]") -> None:
        if self._window is not None:
            self._window.data.show_counted(counted)

    @Slot(object)
    def _forget(self, project: str | None) -> None:
        if self._tracker is not None:
            self._tracker.forget(project)

    @Slot()
    def _count_again(self) -> None:
        if self._tracker is not None:
            self._tracker.count_again()

    @Slot()
    def _report(self) -> None:
        from mytokentracker import diagnosing

        around = {
            "Qt": f"PySide6 {diagnosing.qt()}, {QGuiApplication.platformName()}",
            "Desktop": os.environ.get("XDG_CURRENT_DESKTOP", "not said"),
            "Session": os.environ.get("XDG_SESSION_TYPE", "not said"),
            "Frozen": str(bool(getattr(sys, "frozen", False))),
        }
        QGuiApplication.clipboard().setText(diagnosing.report(self._paths, self._settings.now, self._snapshot, around))
        if self._window is not None:
            self._window.data.show_copied()

    # Start at login: on a Mac, the system is asked, which takes a moment

    def _system(self) -> "tuple[Autostart, tuple[str, ...]]":
        from mytokentracker.autostart import autostart, start_command

        if self._autostart is None:
            self._autostart = autostart(os.environ)
        return self._autostart, start_command()

    def _login_state(self) -> "tuple[LoginStart, str]":
        system, command = self._system()
        return system.state(command), ""

    @Slot(bool)
    def _wish_login(self, on: bool) -> None:
        self._background.ask(lambda: self._switch_login(on), self._show_login)

    def _switch_login(self, on: bool) -> "tuple[LoginStart, str]":
        from mytokentracker.autostart.entry import AutostartError

        system, command = self._system()
        wrong = ""
        try:
            system.enable(command) if on else system.disable()
        except AutostartError as error:
            wrong = tr(error.problem.hint)
        return system.state(command), wrong

    def _show_login(self, found: "tuple[LoginStart, str]") -> None:
        from mytokentracker.core.login_start import said

        state, wrong = found
        if self._window is not None:
            self._window.login.show_state(state.on, said(state), wrong)
