"""The parts of one running tray and how they hang together: icon, menu, popup, windows, settings."""

import os
import time
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mytokentracker import prices
from mytokentracker import settings as choices
from mytokentracker.core import text
from mytokentracker.core.records import Plan, Problem, Snapshot
from mytokentracker.paths import Paths, claude_folders
from mytokentracker.settings import Settings, SettingsError
from mytokentracker.ui.icon import tray_icon
from mytokentracker.ui.menu import TrayMenu
from mytokentracker.ui.theme import Theme, ThemeFollower
from mytokentracker.ui.tray import Tray
from mytokentracker.ui.view import badge, view

if TYPE_CHECKING:
    from mytokentracker.ui.content import Content
    from mytokentracker.ui.popup import PlainWindow, Popup


class Tracking(Protocol):
    """What the tray asks of the tracker; each call only puts a message into its inbox."""

    def rescan(self) -> None:
        """Look at all transcripts again."""

    def settings_changed(self) -> None:
        """Read the settings again."""

    def pause(self, paused: bool) -> None:
        """Stop or resume tracking."""

    def cancel_scan(self) -> None:
        """End the scan that runs."""


class Shell(QObject):
    """One running tray. Windows are made when they are first asked for: most of the time only the icon is there."""

    def __init__(self, paths: Paths) -> None:
        """Show the icon, without numbers yet."""
        super().__init__()
        self._paths = paths
        self._settings = Settings()
        self._settings_stamp: tuple[int, int] | None = None
        self._save_problem: Problem | None = None
        self._tracker: Tracking | None = None
        self._snapshot: Snapshot | None = None
        self._popup: Popup | None = None
        self._window: PlainWindow | None = None
        self._dialogs: dict[str, QWidget] = {}
        self._no_tray: Problem | None = None
        self._follower = ThemeFollower(self._settings.theme, self)
        self._follower.changed.connect(self._theme_changed)
        self._load_settings()
        self._menu = TrayMenu(self)
        self.menu = self._menu.menu
        self._menu.open_asked.connect(self.open)
        self._menu.pause_asked.connect(self._pause)
        self._menu.settings_asked.connect(self.open_settings)
        self._menu.about_asked.connect(self.open_about)
        self._menu.quit_asked.connect(QApplication.quit)
        self.tray = Tray(tray_icon(badge(None, self._settings.icon)), self._menu.menu, self)
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
        for widget in (self._popup, self._window, *self._dialogs.values()):
            if widget is not None:
                widget.close()

    @Slot(object)
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is known now."""
        self._snapshot = snapshot
        if self._stamp() != self._settings_stamp:
            self._load_settings()
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
    def open_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        from mytokentracker.ui.settings_window import SettingsWindow

        if "settings" not in self._dialogs:
            window = SettingsWindow(self._settings, tuple(self._plans().values()), self._paths.settings)
            window.chosen.connect(self.save)
            self._show_dialog("settings", window)
        self._raise("settings")

    @Slot()
    def open_about(self) -> None:
        """Open the box that says what this is, or bring it to the front."""
        from mytokentracker.ui.about import AboutBox

        if "about" not in self._dialogs:
            self._show_dialog("about", AboutBox(self._paths))
        self._raise("about")

    def _show_dialog(self, name: str, window: QWidget) -> None:
        self._dialogs[name] = window
        window.destroyed.connect(lambda: self._dialogs.pop(name, None))
        if self._popup is not None:
            self._popup.close()

    def _raise(self, name: str) -> None:
        window = self._dialogs[name]
        window.show()
        window.raise_()
        window.activateWindow()

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
        try:
            choices.save(self._paths.settings, changes)
        except SettingsError as error:
            self._save_problem = Problem(error.title, error.hint, int(time.time()))
            self._refresh()
            return
        self._save_problem = None
        self._load_settings()
        if self._tracker is not None:
            self._tracker.settings_changed()
        self._refresh()

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
        for shown in (self._popup, self._window):
            if shown is not None:
                shown.set_theme(theme)

    def _load_settings(self) -> None:
        """Take what the settings file says; what is wrong in it is the tracker's to report, which reads it too."""
        self._settings_stamp = self._stamp()
        self._settings, _problems = choices.load(self._paths.settings)
        self._follower.set_setting(self._settings.theme)

    def _stamp(self) -> tuple[int, int] | None:
        """What changes when the file does: people also edit it by hand, or on the command line."""
        try:
            status = self._paths.settings.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size

    # What is shown

    def _refresh(self) -> None:
        snapshot = self._complete()
        if snapshot is None:
            return
        shown = view(snapshot, self._zone())
        self.tray.show_icon(tray_icon(badge(snapshot, self._settings.icon)))
        self.tray.show_tooltip(shown.tooltip)
        self._menu.show_view(shown)
        for window in (self._popup, self._window):
            if window is not None and window.isVisible():
                window.content.show_view(shown)

    def _complete(self) -> Snapshot | None:
        """The newest snapshot with the problems that only we know of."""
        if self._snapshot is None:
            return None
        known = {problem.title for problem in self._snapshot.problems}
        own = (self._save_problem, self._no_tray)
        more = tuple(problem for problem in own if problem is not None and problem.title not in known)
        return replace(self._snapshot, problems=(*self._snapshot.problems, *more))

    def _show_in(self, window: "Popup | PlainWindow") -> None:
        snapshot = self._complete()
        if snapshot is not None:
            window.content.show_view(view(snapshot, self._zone()))

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

    def _content(self) -> "Content":
        from mytokentracker.ui.content import Content

        folders = tuple(_short(folder) for folder in claude_folders(os.environ, self._settings.claude_folders))
        content = Content(self._follower.theme, tuple(self._plans().values()), text.looked_in(folders))
        content.settings_asked.connect(self.open_settings)
        content.plan_chosen.connect(self._choose_plan)
        content.cancel_asked.connect(self._cancel_scan)
        return content

    def _plans(self) -> dict[str, Plan]:
        plans = prices.plans()
        plans.setdefault("custom", Plan("custom", "Custom", 0, 0))
        return plans

    def _zone(self) -> tzinfo | None:
        if self._settings.timezone is None:
            return None
        from zoneinfo import ZoneInfo

        return ZoneInfo(self._settings.timezone)


def _short(folder: Path) -> str:
    """A folder as people write it, with ~ for their home."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
