"""The parts of one running tray and how they hang together: icon, menu, popup, windows, settings."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mytokentracker.core import text
from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.paths import Paths, claude_folders
from mytokentracker.ui.dialogs import Dialogs
from mytokentracker.ui.held_settings import HeldSettings
from mytokentracker.ui.icon import tray_icon
from mytokentracker.ui.menu import TrayMenu
from mytokentracker.ui.theme import Theme, ThemeFollower
from mytokentracker.ui.tracking import Tracking
from mytokentracker.ui.tray import Tray
from mytokentracker.ui.view import badge, view

if TYPE_CHECKING:
    from mytokentracker.ui.content import Content
    from mytokentracker.ui.popup import PlainWindow, Popup
    from mytokentracker.ui.quick_sync import QuickSync, Typed


class Shell(QObject):
    """One running tray. Windows are made when they are first asked for: most of the time only the icon is there."""

    def __init__(self, paths: Paths) -> None:
        """Show the icon, without numbers yet."""
        super().__init__()
        self._paths = paths
        self._settings = HeldSettings(paths.settings)
        self._tracker: Tracking | None = None
        self._snapshot: Snapshot | None = None
        self._popup: Popup | None = None
        self._window: PlainWindow | None = None
        self._quick_sync: QuickSync | None = None
        self._dialogs = Dialogs()
        self._no_tray: Problem | None = None
        self._follower = ThemeFollower(self._settings.now.theme, self)
        self._follower.changed.connect(self._theme_changed)
        self._menu = TrayMenu(self)
        self.menu = self._menu.menu
        self._menu.open_asked.connect(self.open)
        self._menu.sync_asked.connect(self.open_quick_sync)
        self._menu.pause_asked.connect(self._pause)
        self._menu.settings_asked.connect(self.open_settings)
        self._menu.about_asked.connect(self.open_about)
        self._menu.quit_asked.connect(QApplication.quit)
        self.tray = Tray(tray_icon(badge(None, self._settings.now.icon)), self._menu.menu, self)
        self.tray.show_tooltip("MyTokenTracker")
        self.tray.clicked.connect(self._clicked)
        self.tray.missing.connect(self._tray_missing)
        self.tray.found.connect(self._tray_found)

    def track(self, tracker: Tracking) -> None:
        """From now on, ask this tracker."""
        self._tracker = tracker

    @Slot()
    def listen(self) -> None:
        """Let later starts open our popup."""
        # Imported here: QtNetwork takes a moment that the icon need not wait for.
        from mytokentracker.ui.single_instance import FirstInstance

        self._first_instance = FirstInstance(self._paths.data, self)
        self._first_instance.open_asked.connect(self.open)

    def close(self) -> None:
        """Take everything from the screen."""
        self.tray.remove()
        self._dialogs.close()
        for widget in (self._popup, self._window):
            if widget is not None:
                widget.close()

    @Slot(object)
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is known now."""
        self._snapshot = snapshot
        if self._settings.follow():
            self._follower.set_setting(self._settings.now.theme)
        self._refresh()

    @Slot()
    def woke_up(self) -> None:
        """The computer slept: transcripts may have come from elsewhere, and no tick was counted."""
        if self._tracker is not None:
            self._tracker.rescan()

    @Slot()
    def open(self) -> None:
        """Open the popup, or the window where there is no tray to open it at."""
        if self._no_tray is not None:
            self._open_window()
        else:
            self._show_in(self._made_popup())
            self._made_popup().open_at(self.tray.where())

    @Slot(QRect)
    def _clicked(self, where: QRect) -> None:
        popup = self._made_popup()
        self._show_in(popup)
        popup.toggle(where)

    @Slot()
    def open_quick_sync(self) -> None:
        """Open Quick Sync; before there are numbers, or a plan that they are of, there is nothing to sync."""
        if self._snapshot is None or not self._snapshot.plan_chosen:
            self.open()
        else:
            self._open_dialog("sync", self._made_quick_sync)

    @Slot()
    def open_settings(self) -> None:
        """Open the settings."""
        self._open_dialog("settings", self._made_settings)

    @Slot()
    def open_about(self) -> None:
        """Open the box that says what this is."""
        self._open_dialog("about", self._made_about)

    def _open_dialog(self, name: str, make: Callable[[], QWidget]) -> None:
        if self._popup is not None:
            self._popup.close()
        self._dialogs.open(name, make)

    # What was asked for

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        if self._tracker is not None:
            self._tracker.pause(paused)

    @Slot()
    def _cancel_scan(self) -> None:
        if self._tracker is not None:
            self._tracker.cancel_scan()

    @Slot(str)
    def _choose_plan(self, plan: str) -> None:
        self.save({"plan": plan})
        if plan == "custom":
            self.open_settings()

    @Slot(object)
    def save(self, changes: dict[str, object]) -> None:
        """Write these settings and let them hold at once; what cannot be saved becomes a problem."""
        if self._settings.save(changes, int(time.time())):
            self._follower.set_setting(self._settings.now.theme)
            if self._tracker is not None:
                self._tracker.settings_changed()
        self._refresh()

    @Slot(object)
    def _sync(self, typed: "Typed") -> None:
        left = typed.seconds_left
        resets_at = None if left is None else int(time.time()) + left
        if self._tracker is not None:
            self._tracker.sync(typed.session_percent, typed.weekly_percent, resets_at, typed.weekly_reset)

    @Slot()
    def _sync_closed(self) -> None:
        self._quick_sync = None

    @Slot()
    def _tray_missing(self) -> None:
        self._no_tray = replace(text.no_tray(os.environ.get("XDG_CURRENT_DESKTOP", "")), since=int(time.time()))
        self._refresh()
        self._open_window()

    @Slot()
    def _tray_found(self) -> None:
        if self._no_tray is not None:
            self._no_tray = None
            self._refresh()

    @Slot(object)
    def _theme_changed(self, theme: Theme) -> None:
        for shown in (self._popup, self._window, self._quick_sync):
            if shown is not None:
                shown.set_theme(theme)

    # What is shown

    def _refresh(self) -> None:
        snapshot = self._complete()
        if snapshot is None:
            return
        shown = view(snapshot, self._settings.zone())
        self.tray.show_icon(tray_icon(badge(snapshot, self._settings.now.icon)))
        self.tray.show_tooltip(shown.tooltip)
        self._menu.show_view(shown)
        for window in (self._popup, self._window):
            if window is not None and window.isVisible():
                window.content.show_view(shown)
        self._show_in_quick_sync()

    def _complete(self) -> Snapshot | None:
        """The newest snapshot with the problems that only we know of."""
        if self._snapshot is None:
            return None
        known = {problem.title for problem in self._snapshot.problems}
        own = (self._settings.problem, self._no_tray)
        more = tuple(problem for problem in own if problem is not None and problem.title not in known)
        return replace(self._snapshot, problems=(*self._snapshot.problems, *more))

    def _show_in(self, window: "Popup | PlainWindow") -> None:
        snapshot = self._complete()
        if snapshot is not None:
            window.content.show_view(view(snapshot, self._settings.zone()))

    def _made_popup(self) -> "Popup":
        if self._popup is None:
            # Imported here, as all windows are: the icon alone does without 4 MB of them.
            from mytokentracker.ui.popup import Popup

            self._popup = Popup(self._content(), self._follower.theme)
        return self._popup

    def _open_window(self) -> None:
        if self._window is None:
            from mytokentracker.ui.popup import PlainWindow

            self._window = PlainWindow(self._content(), self._follower.theme)
        self._show_in(self._window)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _made_quick_sync(self) -> QWidget:
        from mytokentracker.ui.quick_sync import QuickSync

        self._quick_sync = window = QuickSync(self._follower.theme)
        self._show_in_quick_sync()
        window.typed.connect(self._sync)
        if self._tracker is not None:
            window.reading_changed.connect(self._tracker.change_reading)
            window.reading_removed.connect(self._tracker.remove_reading)
        window.destroyed.connect(self._sync_closed)
        return window

    def _show_in_quick_sync(self) -> None:
        snapshot = self._complete()
        if snapshot is not None and self._quick_sync is not None:
            self._quick_sync.show_snapshot(snapshot, self._settings.zone(), self._settings.now.weekly_reset)

    def _made_settings(self) -> QWidget:
        from mytokentracker.ui.settings_window import SettingsWindow

        plans = tuple(self._settings.plans().values())
        window = SettingsWindow(self._settings.now, plans, self._settings.file)
        window.chosen.connect(self.save)
        return window

    def _made_about(self) -> QWidget:
        from mytokentracker.ui.about import AboutBox

        return AboutBox(self._paths)

    def _content(self) -> "Content":
        from mytokentracker.ui.content import Content

        folders = tuple(_short(folder) for folder in claude_folders(os.environ, self._settings.now.claude_folders))
        content = Content(self._follower.theme, tuple(self._settings.plans().values()), text.looked_in(folders))
        content.sync_asked.connect(self.open_quick_sync)
        content.settings_asked.connect(self.open_settings)
        content.plan_chosen.connect(self._choose_plan)
        content.cancel_asked.connect(self._cancel_scan)
        return content


def _short(folder: Path) -> str:
    """A folder as people write it, with ~ for their home."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
