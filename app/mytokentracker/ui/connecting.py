"""How the tray connects Claude Code: the offer in the popup, the row in Settings, and the window behind both."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from mytokentracker.core.records import Snapshot
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.theme import ThemeFollower
from mytokentracker.paths import Paths, away, claude_folders

if TYPE_CHECKING:
    from mytokentracker.away import Away
    from mytokentracker.ui.connect import ConnectWindow
    from mytokentracker.ui.content import Content
    from mytokentracker.ui.settings_window import SettingsWindow

# The icon and its first numbers come before any look at Claude Code's settings.
_FIRST_LOOK_MS = 3_000

Open = Callable[[str, Callable[[], QWidget]], None]
Save = Callable[[Mapping[str, object]], None]


class Connecting(QObject):
    """Looks at Claude Code's settings files, but only when there is a reason to; what it imports comes then too."""

    looked = Signal(bool)
    state_changed = Signal(str)

    def __init__(
        self,
        paths: Paths,
        settings: HeldSettings,
        follower: ThemeFollower,
        open_dialog: Open,
        save: Save,
        parent: QObject,
    ) -> None:
        """Look at nothing yet; `looked` says after each look whether there is an offer to be made.

        open_dialog: opens what it makes, or what is open by that name. save: keeps settings.
        """
        super().__init__(parent)
        self._paths = paths
        self._settings = settings
        self._follower = follower
        self._open_dialog = open_dialog
        self._save = save
        self._snapshot: Snapshot | None = None
        self._window: ConnectWindow | None = None
        self._away: Away | None = None
        self._offered = False
        self._first_look = QTimer(self)
        self._first_look.setSingleShot(True)
        self._first_look.setInterval(_FIRST_LOOK_MS)
        self._first_look.timeout.connect(self.look)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take note of what is known now; with the first one begins the time until the first look."""
        if self._snapshot is None and not self._settings.now.connect_asked:
            self._first_look.start()
        self._snapshot = snapshot
        self._show_heard()

    def serve(self, content: "Content") -> None:
        """Make the offer there, as long as there is one to make."""
        content.connect_asked.connect(self.open)
        content.offer_declined.connect(self._decline)
        self.looked.connect(content.show_offer)
        content.show_offer(self._offered)

    def serve_settings(self, window: "SettingsWindow") -> None:
        """Say there how Claude Code is connected, now and when that changes."""
        window.connect_asked.connect(self.open)
        self.state_changed.connect(window.show_connection)
        window.show_connection(self._state())

    @Slot()
    def open(self) -> None:
        """Open the window."""
        self._open_dialog("connect", self._made_window)

    @Slot()
    def look(self) -> None:
        """Find out whether to offer it; once the offer was answered, nothing is looked at."""
        self._offered = False
        if not self._settings.now.connect_asked:
            from mytokentracker.ui import connect_view

            self._offered = connect_view.is_offered(self._folders(), self._paths)
        self.looked.emit(self._offered)

    def look_again(self) -> None:
        """See whether what is offered was done by other means, such as the command line."""
        if self._offered:
            self.look()

    @Slot()
    def _decline(self) -> None:
        self._save({"connect_asked": True})
        self.look()

    def _made_window(self) -> QWidget:
        from mytokentracker.ui.connect import ConnectWindow

        self._window = window = ConnectWindow(self._follower.theme, self._folders(), self._paths)
        self._show_heard()
        window.changed.connect(self._changed)
        window.destroyed.connect(self._closed)
        self._follower.changed.connect(window.set_theme)
        return window

    @Slot()
    def _changed(self) -> None:
        # Whoever connected or removed it by hand knows of it.
        if not self._settings.now.connect_asked:
            self._save({"connect_asked": True})
        self.look()
        self.state_changed.emit(self._state())

    @Slot()
    def _closed(self) -> None:
        self._window = None

    def _show_heard(self) -> None:
        if self._window is not None and self._snapshot is not None:
            from mytokentracker.ui import connect_view

            self._window.show_heard(connect_view.heard_at(self._snapshot), self._snapshot.as_of)

    def _state(self) -> str:
        from mytokentracker.ui import connect_view

        return connect_view.look(self._folders(), self._paths, (), install=True).overall

    def _folders(self) -> tuple[Path, ...]:
        """Those that answer: this thread must not wait for a disk that does not."""
        folders = claude_folders(os.environ, self._settings.now.claude_folders)
        unasked = away(folders, os.environ)
        if not unasked:
            return folders
        from mytokentracker.away import Away

        self._away = self._away or Away()
        return tuple(one for one in folders if one not in unasked or self._away.answers(one))
