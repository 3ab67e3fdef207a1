"""How the tray asks for a newer price list: when the person presses the button, and once a day where that is on."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from mytokentracker import price_refresh, prices
from mytokentracker.core import text
from mytokentracker.core.translating import tr
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.program import command
from mytokentracker.paths import Paths

if TYPE_CHECKING:
    from mytokentracker.ui.settings_pages.prices import Prices

_FIRST_LOOK_MS = 90_000
_LOOK_MS = 3_600_000
# Asking is done within half a minute, or not at all.
_PATIENCE_MS = 60_000


class Pricing(QObject):
    """Asks in a process of its own, which is there for a second: what it loads would stay in the tray for ever.

    changed: another list may count now.
    """

    changed = Signal()

    def __init__(
        self,
        paths: Paths,
        settings: HeldSettings,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """Ask nobody yet."""
        super().__init__(parent)
        self._paths, self._settings, self._clock = paths, settings, clock
        self._page: Prices | None = None
        self._process: QProcess | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_FIRST_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def close(self) -> None:
        """End what still runs."""
        self._timer.stop()
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            process.waitForFinished()

    def serve(self, page: "Prices") -> None:
        """Show there what counts, and do what is asked for there."""
        self._page = page
        page.destroyed.connect(self._gone)
        page.refresh_asked.connect(self.refresh)
        page.changed.connect(self.changed)
        self._show()

    @Slot()
    def _gone(self) -> None:
        self._page = None

    @Slot()
    def look(self) -> None:
        """Ask, if that is switched on and it is time."""
        self._timer.setInterval(_LOOK_MS)
        now, address = self._settings.now, self._settings.now.prices_address
        known = price_refresh.remembered(self._paths)
        if now.prices_refresh and address and price_refresh.is_due(known, address, int(self._clock())):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask now."""
        if self._process is not None:
            return
        if not self._settings.now.prices_address:
            self._show()
            return
        if self._page is not None:
            self._page.show_asking()
        self._process = process = QProcess(self)
        program, arguments = command("prices", "refresh", "--json")
        process.finished.connect(self._done)
        process.errorOccurred.connect(self._done)
        QTimer.singleShot(_PATIENCE_MS, process, process.kill)
        process.start(program, arguments)

    @Slot()
    def _done(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        if self._page is None:
            return
        listed = prices.in_force(self._paths.fetched_prices)
        known = price_refresh.remembered(self._paths)
        address = self._settings.now.prices_address
        if not address:
            asked = tr("Nobody is asked: say an address above, from which a list in the form of ours can be had.")
        elif known.address != address:
            asked = tr("It was never asked for there.")
        else:
            asked = tr("Last asked {ago}.", "a newer price list", ago=text.ago(int(self._clock()) - known.asked_at))
        wrong = known.failed if address and known.address == address else ""
        models = tuple(sorted({row["model"] for row in listed.data["prices"]}))
        self._page.show_list(prices.said_of(listed), asked, wrong, models)
