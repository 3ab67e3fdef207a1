"""How the tray serves the hub's page of the settings: what waits for the hub or the keychain is on other threads."""

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr
from mytokentracker.paths import Paths
from mytokentracker.ui.background import Background
from mytokentracker.ui.tracking import Tracking

if TYPE_CHECKING:
    from mytokentracker.hub.account import Account
    from mytokentracker.hub.client.connection import Connection
    from mytokentracker.sharing.state import State
    from mytokentracker.ui.settings_pages.hub import Hub
    from mytokentracker.ui.settings_pages.hub_joining import Wanted

_T = TypeVar("_T")
# While somebody looks: what is read is small and lies here.
_LOOK_MS = 2_000


class HubLink(QObject):
    """Serves one page at a time. left: the settings may be others now."""

    left = Signal()

    def __init__(self, paths: Paths, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        """Ask nobody yet."""
        super().__init__(parent)
        self._paths, self._clock = paths, clock
        self._tracker: Tracking | None = None
        self._page: Hub | None = None
        self._is_seen = self._is_looking = False
        # Never closed: a hub that does not answer holds up nobody who quits.
        self._background = Background(self)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look_again)

    def track(self, tracker: Tracking) -> None:
        """From now on, tell this tracker."""
        self._tracker = tracker

    def serve(self, page: "Hub") -> None:
        """Show there how it stands, and do what is asked for there."""
        self._page = page
        page.destroyed.connect(self._gone)
        page.join_asked.connect(self._join)
        page.retry_asked.connect(self._retry)
        page.names_wished.connect(self._wish_names)
        page.machine_removed.connect(self._remove)
        page.token_asked.connect(self._show_token)
        page.page_asked.connect(self._open_page)
        page.leave_asked.connect(self._leave)

    @Slot()
    def _gone(self) -> None:
        self._page, self._is_seen, self._is_looking = None, False, False
        self._looks.stop()

    def show_page(self, *, seen: bool) -> None:
        """Somebody looks at the page, or no longer."""
        was, self._is_seen = self._is_seen, seen and self._page is not None
        if self._page is None or was == self._is_seen:
            return
        if seen:
            self._look(also_account=True)
            self._looks.start()
        else:
            self._looks.stop()
            self._page.hide_token()

    @Slot()
    def _look_again(self) -> None:
        if not self._is_looking:
            self._look(also_account=False)

    # Asking, each on a thread of its own

    def _ask(self, do: Callable[[], _T], show: Callable[["Hub", _T], None]) -> None:
        """Do it, and show its answer on the page, if there is one by then."""

        def given(answer: _T) -> None:
            if self._page is not None:
                show(self._page, answer)

        self._background.ask(do, given)

    def _attempt(self, do: Callable[[], _T], show: Callable[["Hub", "_T | Problem"], None]) -> None:
        """The same with what may fail: a hub that does not answer is a problem to be shown."""
        from mytokentracker.sharing import membership

        self._ask(lambda: membership.attempted(do), show)

    def _look(self, *, also_account: bool) -> None:
        from mytokentracker.sharing import state

        def show(page: "Hub", found: "State") -> None:
            self._is_looking = False
            self._show(page, found)
            if also_account and found.connection is not None:
                self._ask_account()

        self._is_looking = True
        self._ask(lambda: state.read(self._paths), show)

    def _show(self, page: "Hub", found: "State") -> None:
        from mytokentracker.hub.client import telling

        if found.problem is not None:
            page.show_unreadable(_words(found.problem))
            return
        told = telling.told(found.connection, found.standing, found.waiting, self._clock(), syncs_wait=found.syncs_wait)
        page.show_connection(found.connection, told.text[:1].upper() + told.text[1:], told.hint)

    def _ask_account(self) -> None:
        from mytokentracker.sharing import membership

        self._attempt(lambda: membership.account(self._paths, os.environ), self._show_account)

    def _show_account(self, page: "Hub", found: "Account | Problem") -> None:
        if isinstance(found, Problem):
            page.show_account_failed(_words(found))
        else:
            page.show_account(found, self._clock())

    def _changed(self) -> None:
        if self._tracker is not None:
            self._tracker.hub_changed()

    # What the person wants

    @Slot(object)
    def _join(self, wanted: "Wanted") -> None:
        from mytokentracker.hub.client.joining import Wish
        from mytokentracker.sharing import membership

        wish = Wish(wanted.url, wanted.name, wanted.ca_file or None, wanted.project_names)
        self._attempt(lambda: membership.join(self._paths, wish, wanted.token), self._show_joined)

    def _show_joined(self, page: "Hub", found: "Connection | Problem") -> None:
        if isinstance(found, Problem):
            page.joining.show_wrong(_words(found))
            return
        self._changed()
        self._look(also_account=True)

    @Slot()
    def _retry(self) -> None:
        self._changed()
        self._look(also_account=True)

    @Slot(bool)
    def _wish_names(self, are_sent: bool) -> None:
        from mytokentracker.sharing import membership

        def show(page: "Hub", found: Problem | None) -> None:
            if found is not None:
                page.show_account_failed(_words(found))
            self._changed()
            self._look(also_account=False)

        self._attempt(lambda: membership.send_names(self._paths, are_sent=are_sent), show)

    @Slot(str)
    def _remove(self, machine: str) -> None:
        from mytokentracker.sharing import membership

        def show(page: "Hub", found: "Account | Problem") -> None:
            self._show_account(page, found)
            self._changed()

        self._attempt(lambda: membership.remove_machine(self._paths, os.environ, machine), show)

    @Slot()
    def _show_token(self) -> None:
        from mytokentracker.sharing import membership

        def show(page: "Hub", found: str | Problem) -> None:
            if isinstance(found, Problem):
                page.show_secret_failed(_words(found))
            elif self._is_seen:
                page.show_secret(found)

        self._attempt(lambda: membership.own_token(self._paths, os.environ), show)

    @Slot()
    def _open_page(self) -> None:
        from mytokentracker.sharing import state

        def show(_page: "Hub", found: "State") -> None:
            if found.connection is not None:
                QDesktopServices.openUrl(QUrl(found.connection.url))

        self._ask(lambda: state.read(self._paths), show)

    @Slot(bool)
    def _leave(self, keeps_others: bool) -> None:
        from mytokentracker.sharing import membership

        def show(page: "Hub", found: tuple[Problem, ...] | Problem) -> None:
            problems = (found,) if isinstance(found, Problem) else found
            self._changed()
            self.left.emit()
            page.show_left(" ".join(map(_words, problems)))
            self._look(also_account=False)

        self._attempt(lambda: membership.leave(self._paths, os.environ, keeps_others=keeps_others), show)


def _words(problem: Problem) -> str:
    title, hint = tr(problem.title), tr(problem.hint)
    return tr("{title}. {hint}", "what is wrong and what helps", title=title, hint=hint).strip()
