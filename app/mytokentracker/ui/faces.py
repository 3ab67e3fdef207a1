"""The two windows that show the numbers: the popup at the icon, and the plain one where there is no tray."""

from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from mytokentracker.core.records import Snapshot
from mytokentracker.look.theme import Theme, ThemeFollower
from mytokentracker.ui.machine_choice import Narrowing

if TYPE_CHECKING:
    from mytokentracker.ui.content import Content
    from mytokentracker.ui.popup import PlainWindow, Popup


class Faces:
    """Each is made when it is first asked for: most of the time only the icon is there."""

    def __init__(self, follower: ThemeFollower, narrowing: Narrowing, make_content: Callable[[], "Content"]) -> None:
        """Make none yet. make_content: what both show, connected to whoever acts."""
        self._follower, self._narrowing, self._make_content = follower, narrowing, make_content
        self._popup: Popup | None = None
        self._window: PlainWindow | None = None

    @property
    def popup(self) -> "Popup":
        """The popup."""
        if self._popup is None:
            # Imported here, as all windows are: the icon alone does without 4 MB of them.
            from mytokentracker.ui.popup import Popup

            self._popup = Popup(self._make_content(), self._follower.theme)
        return self._popup

    @property
    def window(self) -> "PlainWindow":
        """The plain window."""
        if self._window is None:
            from mytokentracker.ui.popup import PlainWindow

            self._window = PlainWindow(self._make_content(), self._follower.theme)
        return self._window

    def begin(self, face: "Popup | PlainWindow", snapshot: Snapshot, zone: tzinfo | None) -> None:
        """Have one that is about to be seen show the snapshot, of all machines."""
        self._narrowing.choose(None)
        face.content.show_view(self._narrowing.view(snapshot, zone))

    def show_snapshot(self, snapshot: Snapshot, zone: tzinfo | None) -> None:
        """Show it in those that are on the screen; where there are none, no machine is chosen any more."""
        seen = self._seen()
        for face in seen:
            face.content.show_view(self._narrowing.view(snapshot, zone))
        if not seen:
            self._narrowing.choose(None)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        for face in self._made():
            face.set_theme(theme)

    def close_popup(self) -> None:
        """Take the popup from the screen: it would cover a window that opens."""
        if self._popup is not None:
            self._popup.close()

    def forget(self) -> bool:
        """Close both; they are made anew when they are asked for. Gives whether one was on the screen."""
        was_seen = bool(self._seen())
        for face in self._made():
            face.close()
            face.deleteLater()
        self._popup, self._window = None, None
        return was_seen

    def _seen(self) -> "tuple[Popup | PlainWindow, ...]":
        return tuple(face for face in self._made() if face.isVisible())

    def _made(self) -> "tuple[Popup | PlainWindow, ...]":
        return tuple(face for face in (self._popup, self._window) if face is not None)
