"""The parts of one running tray and how they hang together: icon, menu, popup, windows, settings."""

import os
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mytokentracker.core import tray_text
from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.core.translating import tr
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.program import start
from mytokentracker.paths import Paths, claude_folders
from mytokentracker.ui.adjusting import Adjusting
from mytokentracker.ui.appearance import Appearance
from mytokentracker.ui.connecting import Connecting
from mytokentracker.ui.dialogs import Dialogs
from mytokentracker.ui.faces import Faces
from mytokentracker.ui.folder_names import short
from mytokentracker.ui.icon import tray_icon
from mytokentracker.ui.machine_choice import Narrowing
from mytokentracker.ui.menu import TrayMenu
from mytokentracker.ui.own_problems import OwnProblems
from mytokentracker.ui.syncing import Syncing
from mytokentracker.ui.telling import Telling
from mytokentracker.ui.tracking import Tracking
from mytokentracker.ui.tray import Tray
from mytokentracker.ui.updating import Updating
from mytokentracker.ui.view import badge, view
from mytokentracker.ui.wishes import Wishes

if TYPE_CHECKING:
    from mytokentracker.core.alerts.records import Alert
    from mytokentracker.ui.content import Content
    from mytokentracker.ui.popup import PlainWindow, Popup


class Shell(QObject):
    """One running tray. Windows are made when they are first asked for: most of the time only the icon is there."""

    def __init__(self, paths: Paths, clock: Callable[[], float] = time.time, *, crashed: Problem | None = None) -> None:
        """Show the icon, without numbers yet. crashed: what the last run left."""
        super().__init__()
        self._clock = clock
        self._paths = paths
        self._settings = HeldSettings(paths.settings)
        # First of all: what is made is said in this language.
        self._appearance = Appearance(self._settings.now, self)
        self._follower = follower = self._appearance.theme
        self._tracker: Tracking | None = None
        self._snapshot: Snapshot | None = None
        self._dialogs = Dialogs()
        self._problems = OwnProblems(clock, crashed)
        self._narrowing = Narrowing(self)
        self._faces = Faces(self._follower, self._narrowing, self._content)
        self.connecting = Connecting(paths, self._settings, self._follower, self._open_dialog, self.save, parent=self)
        self._syncing = Syncing(self._settings, self._follower, self._open_dialog, parent=self)
        self._adjusting = Adjusting(paths, self._settings, follower, self.connecting, self._open_dialog, clock, self)
        self._telling = Telling(paths, self._settings, clock, parent=self)
        self._updating = Updating(paths, self._settings, self.save, self._telling.say, clock, parent=self)
        self.wishes = Wishes(paths.data, self)
        self._menu = TrayMenu(self)
        self.tray = Tray(tray_icon(badge(None, self._settings.now.icon)), self._menu.menu, self)
        self.tray.show_tooltip("MyTokenTracker")
        self._wire()

    def _wire(self) -> None:
        menu, telling, wishes = self._menu, self._telling, self.wishes
        opening = (menu.open_asked, self._syncing.not_yet, telling.open_asked, self.tray.message_clicked)
        for asked in (*opening, wishes.open_asked):
            asked.connect(self.open)
        for asked in (menu.sync_asked, telling.sync_asked, wishes.sync_asked):
            asked.connect(self.open_quick_sync)
        for asked in (menu.charts_asked, telling.charts_asked):
            asked.connect(self.open_charts)
        menu.pause_asked.connect(self._pause)
        menu.alerts_hour_asked.connect(telling.pause_for_an_hour)
        menu.alerts_tomorrow_asked.connect(telling.pause_until_tomorrow)
        menu.alerts_resume_asked.connect(telling.resume)
        menu.connect_asked.connect(self.connecting.open)
        for asked in (menu.settings_asked, wishes.settings_asked):
            asked.connect(self.open_settings)
        menu.update_asked.connect(self._updating.open_page)
        menu.about_asked.connect(self.open_about)
        for asked in (menu.quit_asked, wishes.quit_asked):
            asked.connect(QApplication.quit)
        self._appearance.language.changed.connect(self._say_anew)
        self._follower.changed.connect(self._faces.set_theme)
        self._updating.changed.connect(self._refresh)
        self._adjusting.saved.connect(self._saved)
        telling.unshown.connect(self._show_message)
        telling.changed.connect(self._refresh)
        self.tray.clicked.connect(self._clicked)
        self.tray.missing.connect(self._tray_missing)
        self.tray.found.connect(self._tray_found)

    def track(self, tracker: Tracking) -> None:
        """From now on, ask this tracker."""
        self._tracker = tracker
        self._syncing.track(tracker)
        self._narrowing.track(tracker)
        self._adjusting.track(tracker)

    def close(self) -> None:
        """Take everything from the screen."""
        self._telling.close()
        self._updating.close()
        self._adjusting.close()
        self.tray.remove()
        self._dialogs.close()
        self._faces.forget()

    @Slot(object)
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is known now."""
        self._snapshot = snapshot
        self._problems.go_on()
        if self._settings.follow():
            self._appearance.show_settings(self._settings.now)
            self._adjusting.show_settings()
            self._updating.settings_changed()
        self._telling.look(self._completed(snapshot))
        self._refresh()
        self.connecting.show_snapshot(snapshot)

    @Slot()
    def tracker_stopped(self) -> None:
        """A fault has ended the tracker's work, which is started anew in a while: then come numbers again."""
        self._problems.stop()
        self._refresh()

    @Slot()
    def woke_up(self) -> None:
        """The computer slept: transcripts may have come from elsewhere, and no tick was counted."""
        if self._tracker is not None:
            self._tracker.rescan()

    @Slot()
    def open(self) -> None:
        """Open the popup, or the window where there is no tray to open it at."""
        if self._problems.no_tray is not None:
            self._open_window()
        else:
            self._show_in(self._faces.popup)
            self._faces.popup.open_at(self.tray.where())

    @Slot(QRect)
    def _clicked(self, where: QRect) -> None:
        self._show_in(self._faces.popup)
        self._faces.popup.toggle(where)

    @Slot()
    def open_quick_sync(self) -> None:
        """Open Quick Sync; before there are numbers, or a plan that they are of, the popup."""
        self._syncing.open()

    @Slot()
    def open_settings(self) -> None:
        """Open the settings."""
        self._adjusting.open()

    @Slot()
    def open_charts(self) -> None:
        """Open the charts window, a process of its own; one that is open comes to the front."""
        # It would cover the window, and some desktops give a new window no focus while a popup holds it.
        self._faces.close_popup()
        start("charts")

    @Slot()
    def open_about(self) -> None:
        """Open the box that says what this is."""
        self._open_dialog("about", self._made_about)

    def _open_dialog(self, name: str, make: Callable[[], QWidget]) -> None:
        self._faces.close_popup()
        self._dialogs.open(name, make)

    # What was asked for

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        if self._tracker is not None:
            self._tracker.pause(paused)

    @Slot()
    def _cancel_scan(self) -> None:
        self._pause(True)

    @Slot(str)
    def _choose_plan(self, plan: str) -> None:
        self.save({"plan": plan})
        if plan == "custom":
            self.open_settings()

    @Slot(object)
    def save(self, changes: Mapping[str, object]) -> None:
        """Write these settings and let them hold at once; what cannot be saved becomes a problem."""
        if self._settings.save(changes, int(self._clock())):
            self._saved()
            self._adjusting.show_settings()
        else:
            self._refresh()

    @Slot()
    def _saved(self) -> None:
        self._appearance.show_settings(self._settings.now)
        if self._tracker is not None:
            self._tracker.settings_changed()
        # Its `changed` has all shown anew.
        self._updating.settings_changed()

    @Slot(object)
    def _show_message(self, alert: "Alert") -> None:
        self.tray.show_message(alert.title, alert.body, alert.urgency)

    @Slot()
    def _tray_missing(self) -> None:
        self._problems.miss_tray()
        self._refresh()
        self._open_window()

    @Slot()
    def _tray_found(self) -> None:
        if self._problems.no_tray is not None:
            self._problems.no_tray = None
            self._refresh()

    @Slot()
    def _say_anew(self) -> None:
        """Another language holds: what never changes is said anew, windows are made anew."""
        self._menu.say_anew()
        if self._faces.forget():
            QTimer.singleShot(0, self, self.open)
        self._adjusting.keep_place()
        self._dialogs.make_anew()
        self._refresh()

    # What is shown

    @Slot()
    def _refresh(self) -> None:
        self._menu.show_alerts(self._telling.paused_until, on=self._settings.now.alerts)
        self._menu.show_update(self._updating.row)
        stopped = self._problems.stopped
        wrong = () if stopped is None else (tr("MyTokenTracker: {what}", "what is wrong", what=tr(stopped.title)),)
        if self._snapshot is None:
            self.tray.show_tooltip("\n".join(wrong) or "MyTokenTracker")
            return
        snapshot = self._completed(self._snapshot)
        shown = view(snapshot, self._settings.zone())
        self.tray.show_icon(tray_icon(badge(snapshot, self._settings.now.icon)))
        self.tray.show_tooltip("\n".join((*wrong, shown.tooltip)))
        self._menu.show_view(shown)
        self._faces.show_snapshot(snapshot, self._settings.zone())
        self._syncing.show_snapshot(snapshot)
        self._adjusting.show_snapshot(snapshot)

    def _completed(self, snapshot: Snapshot) -> Snapshot:
        """With the problems that only we know of."""
        return self._problems.added_to(snapshot, self._settings.problem, *self._telling.problems())

    def _show_in(self, face: "Popup | PlainWindow") -> None:
        self.connecting.look_again()
        if self._snapshot is not None:
            self._faces.begin(face, self._completed(self._snapshot), self._settings.zone())

    def _open_window(self) -> None:
        window = self._faces.window
        self._show_in(window)
        window.show()
        window.raise_()
        window.activateWindow()

    def _made_about(self) -> QWidget:
        from mytokentracker.ui.about import AboutBox

        return AboutBox(self._paths, self._follower, self._updating.newer)

    def _content(self) -> "Content":
        from mytokentracker.ui.content import Content

        folders = tuple(short(folder) for folder in claude_folders(os.environ, self._settings.now.claude_folders))
        content = Content(self._follower.theme, tuple(self._settings.plans().values()), tray_text.looked_in(folders))
        content.sync_asked.connect(self.open_quick_sync)
        content.charts_asked.connect(self.open_charts)
        content.settings_asked.connect(self.open_settings)
        content.plan_chosen.connect(self._choose_plan)
        content.cancel_asked.connect(self._cancel_scan)
        content.machine_chosen.connect(self._narrowing.choose)
        self.connecting.serve(content)
        self._updating.serve(content)
        return content
