"""How the tray looks for newer versions: whether it may, when, and what it says of them. It installs nothing."""

import contextlib
import time
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from mytokentracker import __version__, updates
from mytokentracker.core import update_text
from mytokentracker.core.alerts.records import Alert
from mytokentracker.core.translating import tr
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.paths import Paths
from mytokentracker.replacing import replace_text
from mytokentracker.ui.asking import Asking

if TYPE_CHECKING:
    from mytokentracker.ui.content import Content

# Icon, numbers and imports come first; then there is all day.
_FIRST_LOOK_MS = 60_000

Save = Callable[[Mapping[str, object]], None]
Say = Callable[[Alert], bool]


class Told(msgspec.Struct, frozen=True):
    """alerted: of which version there was a notification. hidden: which one the person does not want to see."""

    alerted: str = ""
    hidden: str = ""


class Updating(QObject):
    """Looks once a day, where the person wants that, and tells of it once.

    changed: what there is to say is another now. said: in the popup, see Content.show_update.
    """

    changed = Signal()
    said = Signal(str, str, bool)

    def __init__(
        self,
        paths: Paths,
        settings: HeldSettings,
        save: Save,
        say: Say,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """Look at nothing yet. save: keeps settings. say: shows a notification, and gives whether it did."""
        super().__init__(parent)
        self._paths, self._settings, self._save, self._say, self._clock = paths, settings, save, say, clock
        self._known: updates.Known | None = None
        self._told: Told | None = None
        self._asking = Asking(("updates", "--json"), _FIRST_LOOK_MS, self)
        self._asking.due.connect(self._look)
        self._asking.done.connect(self._looked)

    def close(self) -> None:
        """End what still runs."""
        self._asking.close()

    # What there is to say

    @property
    def question(self) -> str:
        """What is to be asked before anything is looked for; empty: it was answered, or nobody can be asked."""
        address = None if self._settings.now.updates is not None else self._address()
        if address is None:
            return ""
        return update_text.question(urlsplit(address).hostname or address)

    @property
    def newer(self) -> updates.Newest | None:
        """The newer version that there is, as far as the person wants to know."""
        address = self._address() if self._settings.now.updates else None
        if address is None:
            return None
        if self._known is None:
            self._known = updates.load(self._paths.updates)
        return updates.newer(self._known, address, __version__)

    @property
    def row(self) -> str:
        """It in a row of the menu; empty: there is none."""
        newer = self.newer
        return "" if newer is None else update_text.row(newer.version)

    @property
    def line(self) -> str:
        """It in a line of the popup; empty: there is none, or the person has hidden it."""
        newer = self.newer
        hidden = newer is None or newer.version == self._remembered().hidden
        return "" if newer is None or hidden else update_text.there_is(newer.version)

    # What the person does

    def serve(self, content: "Content") -> None:
        """Ask and tell there."""
        content.updates.answered.connect(self._answer)
        content.updates.page_asked.connect(self.open_page)
        content.updates.hide_asked.connect(self._hide)
        self.said.connect(content.show_update)
        content.show_update(*self._words())

    @Slot()
    def open_page(self) -> None:
        """Open the page of the newer version in the browser; only https was kept as one."""
        if self.newer is not None and self.newer.page is not None:
            QDesktopServices.openUrl(QUrl(self.newer.page))

    @Slot(bool)
    def _answer(self, yes: bool) -> None:
        self._save({"updates": yes})

    @Slot()
    def _hide(self) -> None:
        if self.newer is not None:
            self._remember(hidden=self.newer.version)
        self._say_it()

    def _words(self) -> tuple[str, str, bool]:
        newer = self.newer
        return self.question, self.line, newer is not None and newer.page is not None

    def _say_it(self) -> None:
        self.said.emit(*self._words())
        self.changed.emit()

    def settings_changed(self) -> None:
        """Do as they say now."""
        self._say_it()
        if self._settings.now.updates:
            self._look()

    # Looking

    @Slot()
    def _look(self) -> None:
        address = self._address() if self._settings.now.updates else None
        if address is None:
            return
        if not updates.load(self._paths.updates).is_due(address, int(self._clock())):
            self._tell()
            return
        self._asking.start()

    @Slot()
    def _looked(self) -> None:
        # What went wrong is nobody's business: it is tried again tomorrow. `mytokentracker updates` says it.
        self._known = None
        self._say_it()
        self._tell()

    def _tell(self) -> None:
        newer = self.newer
        if newer is None or not self._settings.now.alert_update or newer.version == self._remembered().alerted:
            return
        title, body = update_text.alert(newer.version, __version__)
        alert = Alert(f"update.{newer.version}", "update", "update", int(self._clock()), "low", tr(title), tr(body))
        if self._say(alert):
            self._remember(alerted=newer.version)

    def _address(self) -> str | None:
        own = self._settings.now.updates_address
        return self._default if own is None else own

    @cached_property
    def _default(self) -> str | None:
        return updates.default_address()

    def _remembered(self) -> Told:
        if self._told is None:
            try:
                self._told = msgspec.json.decode(self._paths.updates_told.read_bytes(), type=Told)
            except (OSError, msgspec.DecodeError, UnicodeError, RecursionError):
                self._told = Told()
        return self._told

    def _remember(self, **changes: str) -> None:
        self._told = msgspec.structs.replace(self._remembered(), **changes)
        # Where it cannot be kept, it holds until the tray ends.
        with contextlib.suppress(OSError):
            replace_text(self._paths.updates_told, msgspec.json.encode(self._told).decode() + "\n", durable=False)
