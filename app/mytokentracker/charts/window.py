"""The charts window: sidebar and pages, what they ask and are answered, keyboard, theme, and what is remembered."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mytokentracker.charts import questions, remembered, speaking
from mytokentracker.charts.context import Context
from mytokentracker.charts.desk import Question
from mytokentracker.charts.machine_filter import MachineFilter
from mytokentracker.charts.page import Page
from mytokentracker.charts.page_code import PAUSE_MS, load_ahead
from mytokentracker.charts.page_names import PAGES, first_page, page_title
from mytokentracker.charts.page_stack import PageStack
from mytokentracker.charts.sheet import sheet
from mytokentracker.charts.sidebar import Sidebar
from mytokentracker.charts.tray_link import TrayLink
from mytokentracker.charts.tray_notice import TrayNotice
from mytokentracker.charts.words import Words
from mytokentracker.charts.worker import Answer, Worker
from mytokentracker.look import theme as themes
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.look.languages import LanguageFollower
from mytokentracker.look.theme import Theme, ThemeFollower

LEAST_WIDTH, LEAST_HEIGHT = 720, 480
# The marks of "now" move on although nothing happens.
_TICK_MS = 60_000


class ChartsWindow(QWidget):
    """The window. Pages are made when they are first opened."""

    def __init__(
        self,
        context: Context,
        worker: Worker,
        settings: HeldSettings,
        follower: ThemeFollower,
        asked: Mapping[str, int] | None = None,
        language: LanguageFollower | None = None,
    ) -> None:
        """Open the page that was open the last time. asked: tickets of questions that were asked already, by page.

        language: None where it does not change.
        """
        super().__init__()
        speaking.install()
        self.setObjectName("charts")
        self.context, self._worker, self._settings, self._follower = context, worker, settings, follower
        self._paths, self._remembered, self._language = context.paths, context.remembered, language
        self.setFont(themes.font(self.font()))
        follower.changed.connect(self._theme_changed)
        if language is not None:
            language.changed.connect(self._say_anew)
        self._asked, self._tickets = dict(asked or {}), dict(asked or {})
        self._read_ahead: dict[str, Answer] = {}
        self._is_old = self._reads_ahead = False
        self._now = ""
        self._link = TrayLink(context.paths, self)
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else the first button had a ring that nobody asked for
        self.setFocus()
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(max(self._remembered.width, LEAST_WIDTH), max(self._remembered.height, LEAST_HEIGHT))
        worker.answered.connect(self._answered)
        worker.changed.connect(self._store_changed)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_TICK_MS)
        self._show_theme()
        self.open_page(first_page(self._remembered))
        self._stack.finish()
        worker.listen()

    def _build(self) -> None:
        self._row, column = QHBoxLayout(self), QVBoxLayout()
        for layout in (self._row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.sidebar = self._made_sidebar()
        self._row.addWidget(self.sidebar)
        self.filter = MachineFilter(self._worker, self)
        self.filter.chosen.connect(self._narrowed)
        self.sidebar.add_filter(self.filter)
        self._row.addLayout(column, 1)
        self.notice = TrayNotice(self._link, self)
        em = themes.base_pixels(self.font())
        around = QVBoxLayout()
        around.setContentsMargins(round(em * 1.4), 0, round(em * 1.4), 0)
        around.addWidget(self.notice)
        column.addLayout(around)
        self._stack = PageStack(self.context, self)
        self._stack.made.connect(self._made)
        self._stack.opened.connect(self._opened)
        self.pages = self._stack.pages
        column.addWidget(self._stack, 1)
        for number, name in enumerate(PAGES, 1):
            self._key(f"Ctrl+{number}", lambda name=name: self.open_page(name))
        self._key("F5", self.refresh)
        self._key("Ctrl+F", lambda: page.focus_search() if (page := self._page()) else None)
        self._key("Ctrl+E", lambda: page.open_export() if (page := self._page()) else None)
        for keys in ("Ctrl+W", "Ctrl+Q"):
            self._key(keys, self.close)

    def _made_sidebar(self) -> Sidebar:
        made = Sidebar(tuple((name, page_title(name)) for name in PAGES), self)
        made.page_chosen.connect(self.open_page)
        made.wished.connect(self._link.wish)
        return made

    def _key(self, keys: str, does: object) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(does)

    # Pages

    @Slot(str)
    def open_page(self, name: str) -> None:
        """Open a page, and ask anew what it shows if that may have changed."""
        self._now = self._remembered.page = name
        self.sidebar.show_page(name)
        self.filter.show_page(name)
        self.setWindowTitle(f"{page_title(name)} — MyTokenTracker")
        self._stack.open(name)

    @Slot(object)
    def _made(self, page: Page[Any]) -> None:
        page.asked.connect(lambda: self._ask(page))
        page.part_asked.connect(lambda part, question: self._ask_part(page, part, question))
        if page.name in self._read_ahead:
            page.show_answer(self._read_ahead.pop(page.name))
            page.is_stale = self._is_old

    @Slot(object)
    def _opened(self, page: Page[Any]) -> None:
        if page.is_stale and self._asked.pop(page.name, None) is None:
            self._ask(page)

    def _page(self) -> Page[Any] | None:
        """The page that is open, complete; None where it could not be made."""
        return self._stack.finished(self._now)

    @Slot()
    def refresh(self) -> None:
        """Ask everything anew."""
        self._all_is_old()
        self._worker.forget()
        if page := self._page():
            self._ask(page)
        else:
            self.open_page(self._now)

    def _ask(self, page: Page[Any]) -> None:
        self._send(page.name, page.question())

    def _ask_part(self, page: Page[Any], part: str, question: Question[Any]) -> None:
        # What was just shown is painted first: the worker would take half of the processor meanwhile.
        QTimer.singleShot(0, page, partial(self._send, f"{page.name}/{part}", question))

    def _send(self, name: str, question: Question[Any]) -> None:
        self._tickets[name] = self._worker.ask(name, question)

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        name, _, part = answer.name.partition("/")
        page = self.pages.get(name)
        if self._tickets.get(answer.name) != answer.ticket:
            return
        if page is None:
            if not part and answer.problem is None:
                self._read_ahead[name] = answer
            return
        if part:
            page.show_part(part, answer)
            return
        page.show_answer(answer)
        self.sidebar.say_fresh("" if answer.problem is not None else self.context.words.clock(answer.at))
        if not self._reads_ahead and answer.problem is None:
            self._reads_ahead, self._is_old = True, False
            QTimer.singleShot(PAUSE_MS, self, partial(self._read_pages_ahead, *PAGES))

    def _read_pages_ahead(self, name: str, *others: str) -> None:
        """Ask what pages show that were not opened yet, one in a turn: with each question comes some code."""
        if name not in self.pages:
            question = questions.first(name, partial(self.context.choice, name), self.context.words.first_weekday)
            self._tickets[name] = self._worker.ask_ahead(name, question)
        following = partial(self._read_pages_ahead, *others) if others else partial(load_ahead, self)
        QTimer.singleShot(0 if others else PAUSE_MS, self, following)

    # What changes

    @Slot()
    def _store_changed(self) -> None:
        if self._settings.follow():
            self._follower.set_setting(self._settings.now.theme)
            if self._language is not None:
                self._language.set_setting(self._settings.now.language)
            self.context.words = Words(self._settings.zone())
            self._stack.redraw()
        self._tick()

    @Slot()
    def _say_anew(self) -> None:
        """Build all that has words once more: the language is another one. What was chosen is remembered."""
        self.context.words = Words(self._settings.zone())
        self._stack.renew()
        self._read_ahead, self._reads_ahead = {}, False
        self._tickets = {name: ticket for name, ticket in self._tickets.items() if "/" not in name}
        sidebar, self.sidebar = self.sidebar, self._made_sidebar()
        self._row.replaceWidget(sidebar, self.sidebar)
        self.filter.say_anew()
        self.sidebar.add_filter(self.filter)
        sidebar.deleteLater()
        self.notice.say_anew()
        self._show_theme()
        self.open_page(self._now)

    @Slot()
    def _narrowed(self) -> None:
        """What was read is of other machines: nothing of it is shown any more, nor of what is being worked out."""
        self._read_ahead.clear()
        # Parts of pages are kept: somebody waits for what they asked of one session.
        self._tickets = {name: ticket for name, ticket in self._tickets.items() if "/" in name}
        self._tick()

    def _all_is_old(self) -> None:
        self._is_old = True
        for page in self.pages.values():
            page.is_stale = True

    @Slot()
    def _tick(self) -> None:
        self._all_is_old()
        # One that is being made asks when it is in sight.
        if self.isVisible() and not self.isMinimized() and self._now in self.pages:
            self._ask(self.pages[self._now])

    @Slot(object)
    def _theme_changed(self, theme: Theme) -> None:
        self.context.set_theme(theme)
        self._show_theme()
        self._stack.redraw()

    def _show_theme(self) -> None:
        theme = self.context.theme
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Window, QColor(theme.box))
        self.setPalette(ground)
        for part in (self.sidebar, self.notice):
            part.setStyleSheet(sheet(theme, themes.base_pixels(self.font())))

    # The window itself

    @Slot()
    def come_forward(self) -> None:
        """Be seen: it was started once more."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_as_before(self) -> None:
        """Open in the size of the last time."""
        if self._remembered.maximised:
            self.showMaximized()
        else:
            self.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for changes from now on."""
        super().showEvent(event)
        self._worker.watch(watching=True)

    def changeEvent(self, event: QEvent) -> None:
        """While nobody sees it, it looks for nothing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._worker.watch(watching=not self.isMinimized())
            if not self.isMinimized():
                self._tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves what a page has open, and then the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not ((page := self._page()) and page.escape()):
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how it was."""
        self._remembered.maximised = self.isMaximized()
        if not self.isMaximized():
            self._remembered.width, self._remembered.height = self.width(), self.height()
        remembered.save(self._paths.charts_state, self._remembered)
        super().closeEvent(event)
