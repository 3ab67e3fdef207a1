"""The settings: pages of rows, which hold as soon as they are changed; with a search, and a way back."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
)

from mytokentracker.core.records import Plan, Problem
from mytokentracker.core.translating import tr
from mytokentracker.look.form_style import form_sheet
from mytokentracker.look.room import room
from mytokentracker.look.theme import LIGHT, Theme, base_pixels, font
from mytokentracker.settings import Settings, declared
from mytokentracker.ui.settings_pages.chosen import Alerts, General, Reading, Rows
from mytokentracker.ui.settings_pages.hub import Hub
from mytokentracker.ui.settings_pages.kept import Data, Login
from mytokentracker.ui.settings_pages.prices import Prices
from mytokentracker.ui.settings_pages.rows import Beside, Page, Row, button
from mytokentracker.ui.settings_pages.updating import add_updates

Save = Callable[[Mapping[str, object]], Problem | None]


class SettingsWindow(QDialog):
    """One window for all. What is changed is given to `save` at once; what that finds wrong is said at the row."""

    connect_asked = Signal()
    page_shown = Signal(object)

    def __init__(
        self,
        settings: Settings,
        plans: Mapping[str, Plan],
        save: Save,
        data: Data,
        prices_file: Path,
        folders: Sequence[str] = (),
        theme: Theme = LIGHT,
    ) -> None:
        """Show these settings. prices_file: of the person's own prices. folders: read without being in the settings."""
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self._now, self._save = settings, save
        self._undone: list[tuple[str, object]] = []
        self._rows = Rows()
        self.connection, self._state = self._made_connection()
        self._general, self._alerts = General(self._rows, plans), Alerts(self._rows)
        add_updates(self._general, self._rows)
        self._reading = Reading(self._rows, self.connection, folders)
        self.login, self.data, self.prices = Login(), data, Prices(self._rows, prices_file)
        self.hub = Hub(self._rows)
        self.pages: tuple[Page, ...] = (
            self._general,
            self._alerts,
            self._reading,
            self.hub,
            self.login,
            self.data,
            self.prices,
        )
        for name, field in self._rows.fields.items():
            field.changed.connect(lambda name=name: self._changed(name))
        self._build()
        self.set_theme(theme)
        self.show_settings(settings)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Show in other colours, and all boxes that are open above."""
        self.setStyleSheet(form_sheet(theme, base_pixels(self.font())))

    def _build(self) -> None:
        em = base_pixels(self.font())
        side = self._made_side(em)
        self._stack = QStackedWidget(self)
        for page in self.pages:
            self._stack.addWidget(page)
        self._none = QLabel(tr("Nothing is called that.", "a search found nothing"), self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._none)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self._made_foot(em))
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(side)
        columns.addLayout(rows, 1)
        self.resize(QSize(em * 62, em * 46).boundedTo(room(self)))
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)
        self._list.setCurrentRow(0)
        self._show_undo()
        self._list.setFocus()

    def _made_side(self, em: int) -> QFrame:
        side = QFrame(self)
        side.setObjectName("sidebar")
        self._search = QLineEdit(side)
        self._search.setPlaceholderText(tr("Search"))
        self._search.setAccessibleName(tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._list = QListWidget(side)
        self._list.setObjectName("pages")
        self._list.setAccessibleName(tr("Pages", "of the settings"))
        self._list.setSpacing(round(em * 0.1))
        self._list.addItems([tr(page.title) for page in self.pages])
        self._list.currentRowChanged.connect(self._turn)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(round(em * 0.8), round(em * 1.2), round(em * 0.8), round(em * 0.8))
        rows.setSpacing(round(em * 0.8))
        rows.addWidget(self._search)
        rows.addWidget(self._list, 1)
        # What the style sheet has around the words of a page comes to it.
        side.setFixedWidth(max(em * 13, self._list.sizeHintForColumn(0) + round(em * 4.2)))
        return side

    def _made_foot(self, em: int) -> QFrame:
        foot = QFrame(self)
        foot.setObjectName("foot")
        self._undo = button(tr("Undo"), tr("Undo"))
        self._undo.clicked.connect(self.undo)
        close = button(tr("Close"), tr("Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(round(em * 1.1), round(em * 0.7), round(em * 1.1), round(em * 0.7))
        buttons.addWidget(self._undo)
        buttons.addStretch(1)
        buttons.addWidget(close)
        return foot

    def _made_connection(self) -> tuple[Row, QLabel]:
        state = QLabel()
        connect = button(tr("Connect…", "Claude Code"), tr("Connect Claude Code"))
        connect.clicked.connect(self.connect_asked)
        words = tr("Hooks and status line let Claude Code itself say what is used.")
        return Row("Claude Code", Beside(connect, state), words, "hook statusline"), state

    # What is shown

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now, whoever changed it."""
        self._now = settings
        for name, field in self._rows.fields.items():
            field.show_value(getattr(settings, name))
        self._general.follow(settings)
        self._alerts.follow(settings)
        self._reading.follow(settings)

    def show_connection(self, state: str) -> None:
        """Say how Claude Code is connected."""
        self._state.setText(state)
        self._state.setAccessibleName(f"Claude Code: {state}")

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[max(0, self._list.currentRow())]

    @property
    def undoable(self) -> list[tuple[str, object]]:
        """The changes that can be taken back: name of the setting, and its value before."""
        return list(self._undone)

    def go_on_from(self, page: str, undoable: list[tuple[str, object]]) -> None:
        """Begin where an earlier window was."""
        self._undone = undoable
        self._show_undo()
        self.open_page(page)

    def open_page(self, title: str) -> None:
        """Turn to this page."""
        self._list.setCurrentRow([page.title for page in self.pages].index(title))

    def _turn(self, row: int) -> None:
        weights = QFont.Weight
        for index in range(self._list.count()):
            weight = weights.DemiBold if index == row else weights.Normal
            self._list.item(index).setFont(font(self.font(), 1.0, weight))
        if row >= 0:
            self._stack.setCurrentWidget(self.pages[row])
            self.page_shown.emit(self.pages[row])

    def _filter(self, words: str) -> None:
        words = words.casefold()
        found = [index for index, page in enumerate(self.pages) if page.filter(words)]
        for index in range(len(self.pages)):
            self._list.item(index).setHidden(index not in found)
        current = self._list.currentRow()
        if not found:
            self._stack.setCurrentWidget(self._none)
        elif current not in found:
            self._list.setCurrentRow(found[0])
        else:
            self._turn(current)

    # What is changed

    def _changed(self, name: str) -> None:
        row, before = self._rows.by_name[name], getattr(self._now, name)
        try:
            value = self._rows.fields[name].value()
        except ValueError:
            row.show_wrong(tr("This is not {allowed}.", allowed=self._rows.allowed(name)))
            return
        if value == before:
            row.show_wrong("")
            return
        # Before it is saved: another language has the next window made at once, which goes on from what is here.
        self._undone.append((name, before))
        problem = self._save({name: value})
        row.show_wrong("" if problem is None else tr(problem.hint))
        if problem is None:
            self._took(name, value)
        else:
            self._undone.pop()

    def undo(self) -> None:
        """Take back the last change."""
        if not self._undone:
            return
        name, before = self._undone.pop()
        # A line that stands for the default is better absent.
        is_default = before == declared()[name].default
        problem = self._save({name: None if is_default else before})
        self._rows.by_name[name].show_wrong("" if problem is None else tr(problem.hint))
        if problem is None:
            self._took(name, before)
            self._rows.fields[name].show_value(before)

    def _took(self, name: str, value: object) -> None:
        self._now = replace(self._now, **{name: value})
        self._general.follow(self._now)
        self._alerts.follow(self._now)
        self._reading.follow(self._now)
        self._show_undo()

    def _show_undo(self) -> None:
        self._undo.setEnabled(bool(self._undone))
        title = self._rows.by_name[self._undone[-1][0]].title if self._undone else ""
        self._undo.setText(tr("Undo: {setting}", setting=title) if title else tr("Undo"))
        self._undo.setAccessibleName(tr("Undo the change of {setting}", setting=title) if title else tr("Undo"))
