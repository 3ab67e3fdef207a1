"""How the tray asks for a newer price list: when the person presses the button, and once a day where that is on."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mytokentracker import price_refresh, prices
from mytokentracker.core import text
from mytokentracker.core.translating import tr
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.paths import Paths
from mytokentracker.ui.asking import Asking

if TYPE_CHECKING:
    from mytokentracker.ui.settings_pages.prices import Prices

_FIRST_LOOK_MS = 90_000


class Pricing(QObject):
    """Sees to it that the newest list that was asked for counts.

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
        self._asking = Asking(("prices", "refresh", "--json"), _FIRST_LOOK_MS, self)
        self._asking.due.connect(self.look)
        self._asking.done.connect(self._done)

    def close(self) -> None:
        """End what still runs."""
        self._asking.close()

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
        now, address = self._settings.now, self._settings.now.prices_address
        known = price_refresh.remembered(self._paths)
        if now.prices_refresh and address and known.is_due(address, int(self._clock())):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask now."""
        if not self._settings.now.prices_address:
            self._show()
            return
        if self._page is not None:
            self._page.show_asking()
        self._asking.start()

    @Slot()
    def _done(self) -> None:
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
