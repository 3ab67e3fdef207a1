"""The pages of the window, one of them in sight: each is made when it is first opened, a part in a turn."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mytokentracker.charts.context import Context
from mytokentracker.charts.page import Page
from mytokentracker.charts.page_code import page_kind
from mytokentracker.charts.sheet import sheet
from mytokentracker.charts.turns import Turns
from mytokentracker.look.theme import base_pixels


class PageStack(QStackedWidget):
    """Until a page is ready, the one before stays in sight: nothing is ever blank.

    made: a page is complete, and not in sight yet. opened: it is in sight, and has been painted.
    """

    made = Signal(object)
    opened = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Without a page yet."""
        super().__init__(parent)
        self._context = context
        self.pages: dict[str, Page[Any]] = {}
        """Those that are complete."""
        self._turns = Turns(self)
        self._begun: set[str] = set()
        self._settling: set[Page[Any]] = set()
        self._wanted = ""
        self._former: list[Page[Any]] = []

    def open(self, name: str) -> None:
        """Have this page in sight, as soon as it is made."""
        self._wanted = name
        if name in self.pages:
            self._show(self.pages[name])
        elif name not in self._begun:
            self._begun.add(name)
            self._turns.add(self._make(name))

    def redraw(self) -> None:
        """Have all pages in the colours and words of now: the one in sight at once, each of the others in a turn."""
        self.finish()
        for page in self.pages.values():
            drawn = self._redrawn(page)
            if page is self.currentWidget():
                for _ in drawn:
                    pass
            else:
                self._turns.add(drawn)

    def finish(self) -> None:
        """Make what is being made at once."""
        self._turns.finish()

    def finished(self, name: str) -> Page[Any] | None:
        """This page, complete; None where it was not opened or could not be made."""
        self.finish()
        return self.pages.get(name)

    def renew(self) -> None:
        """Have all pages made anew; the one that is in sight stays until another one is opened."""
        self.finish()
        for page in self.pages.values():
            # It is only seen: what it would ask would be answered to the new one.
            page.blockSignals(True)
            self._former.append(page)
        self.pages.clear()

    def _make(self, name: str) -> Iterator[None]:
        try:
            kind = page_kind(name)
            yield
            page = kind(self._context, self)
            page.setStyleSheet(self._sheet())
            yield
            try:
                for _ in page.build():
                    yield
            except Exception:
                page.deleteLater()
                raise
        finally:
            self._begun.discard(name)
        self.addWidget(page)
        self.pages[name] = page
        self.made.emit(page)
        yield
        if name == self._wanted:
            self._show(page)

    def _redrawn(self, page: Page[Any]) -> Iterator[None]:
        wanted = self._sheet()
        if page.styleSheet() != wanted:
            page.setStyleSheet(wanted)
            yield
        page.redraw()

    def _sheet(self) -> str:
        # Each page has its own, not the window: all of them would be styled in one turn.
        return sheet(self._context.theme, base_pixels(self.font()))

    def _settle(self, page: Page[Any]) -> Iterator[None]:
        # It is painted in the first turn, and in the second one what that has changed in its layout.
        yield
        yield
        self._settling.discard(page)
        if page is self.currentWidget():
            self.opened.emit(page)

    def _show(self, page: Page[Any]) -> None:
        self.setCurrentWidget(page)
        for former in self._former:
            self.removeWidget(former)
            former.deleteLater()
        self._former.clear()
        if page not in self._settling:
            self._settling.add(page)
            self._turns.add(self._settle(page))
