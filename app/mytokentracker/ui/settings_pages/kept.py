"""The pages of what is not in the settings file: start at login, what is kept and how to forget it, and prices."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget

from mytokentracker.core import text
from mytokentracker.core.reports import short_folder
from mytokentracker.look.theme import base_pixels
from mytokentracker.store.forgetting import Counted
from mytokentracker.ui.settings_pages.fields import Field, Switch
from mytokentracker.ui.settings_pages.rows import Page, Row

_NO_PROJECT = "Without a folder"
_NOT_AGAIN = (
    "The transcripts themselves are Claude Code’s and stay; their paths stay known, so that they are not counted again."
)
_KEPT = (
    "All of it, for as long as you do not forget it: Claude Code deletes its transcripts after 30 days, what was"
    " counted stays."
)


class Parts(Field):
    """Some widgets side by side that are no setting."""


class Login(Page):
    """wished: the person wants it switched on or off."""

    wished = Signal(bool)

    def __init__(self) -> None:
        """Before the system was asked."""
        super().__init__("Start at login")
        self._switch = Switch("Start when I log in")
        self._switch.changed.connect(lambda: self.wished.emit(bool(self._switch.value())))
        self.row = Row("Start at login", self._switch, "…", "autostart boot")
        self.add(self.row)

    def show_state(self, on: bool, words: str, wrong: str = "") -> None:
        """Show what the system would do, in words; wrong: why it could not be changed."""
        self._switch.show_value(on)
        self.row.say(words)
        self.row.show_wrong(wrong)


class Data(Page):
    """forget_asked: carries the folder of a project, or None for everything; the person has confirmed it."""

    forget_asked = Signal(object)
    count_again_asked = Signal()
    report_asked = Signal()

    def __init__(self, settings: Path, data: Path) -> None:
        """settings: the file; data: our folder."""
        super().__init__("Data")
        self._counted: tuple[Counted, ...] = ()
        self.group("What is kept")
        self.add(Row("Kept", _said("Times, token counts, models, names of projects and sessions."), _KEPT, "retention"))
        self.add(Row("Settings file", _place(settings), "It can be edited by hand; comments in it stay."))
        self.add(Row("Our folder", _place(data), "The store, the logs, and what hooks leave for the tray."))
        self.group("Forget")
        self._project = QComboBox()
        self._project.setMinimumWidth(base_pixels(self.font()) * 18)
        self._project.setAccessibleName("Project to forget")
        self._forget = _button("Forget…", "Forget the chosen project")
        self._forget.clicked.connect(self._confirm_project)
        self._everything = _button("Forget everything…", "Forget everything that was counted")
        self._everything.clicked.connect(self._confirm_everything)
        self._again = _button("Count again", "Count all transcripts again")
        self._again.clicked.connect(self.count_again_asked)
        self.project = Row("One project", Parts(self._project, self._forget), "What was counted of it.", "delete")
        self.everything = Row("Everything", Parts(self._everything), "All that was counted and learnt.", "delete")
        again = "Read all transcripts that are still there from their beginning. Nothing is counted twice."
        self.again = Row("All transcripts", Parts(self._again), again, "rescan import")
        for row in (self.project, self.everything, self.again):
            self.add(row)
        self.group("Diagnostics")
        self._copy = _button("Copy report", "Copy a diagnostic report")
        self._copy.clicked.connect(self.report_asked)
        words = "For a bug report: versions, numbers and the log; no names, no paths, nothing that you wrote."
        self.report = Row("Report", Parts(self._copy), words, "log crash bug")
        self.add(self.report)

    def show_counted(self, counted: tuple[Counted, ...]) -> None:
        """Show what there is to forget."""
        self._counted = counted
        self._project.clear()
        for one in counted:
            if one.folder is not None:
                self._project.addItem(f"{short_folder(one.folder)}  ({text.counted(one.responses, 'response')})", one)
                tip = Qt.ItemDataRole.ToolTipRole
                self._project.setItemData(self._project.count() - 1, one.folder, tip)
        self._forget.setEnabled(self._project.count() > 0)
        self._everything.setEnabled(bool(counted))

    def show_copied(self) -> None:
        """Say that the report is in the clipboard."""
        self.report.say("It is in the clipboard: look it through, then paste it where you want it.")

    def _confirm_project(self) -> None:
        one: Counted = self._project.currentData()
        title = f"Forget {short_folder(str(one.folder))}?"
        if self._confirmed(title, f"{_lost((one,))} of this project will be gone from every figure and chart."):
            self.forget_asked.emit(one.folder)
            self.project.say("It is being forgotten.")

    def _confirm_everything(self) -> None:
        lost = f"{_lost(self._counted)} in {text.counted(len(self._counted), 'project')}"
        words = f"{lost} will be gone, with all that you typed in Quick Sync and what was learnt from it."
        if self._confirmed("Forget everything?", words):
            self.forget_asked.emit(None)
            self.everything.say("It is being forgotten.")

    def _confirmed(self, title: str, words: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, title, title, parent=self)
        box.setInformativeText(f"{words} This cannot be undone.\n\n{_NOT_AGAIN}")
        forget = box.addButton("Forget", QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton("Keep", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        return box.clickedButton() is forget


class Prices(Page):
    """Where prices come from."""

    def __init__(self, listed: str, file: Path, own: str, wrong: str) -> None:
        """listed: of our table, own: of the person's file, in words; wrong: why that cannot be used."""
        super().__init__("Prices")
        sentence = "Each response is counted at the list price of its day. The table comes with the program."
        self.add(Row("Our table", _said(listed), sentence, "source date cost"))
        overrides = Row("Your own prices", _place(file), own, "override cost")
        overrides.show_wrong(wrong)
        self.add(overrides)


def _lost(counted: tuple[Counted, ...]) -> str:
    responses, sessions = sum(one.responses for one in counted), sum(one.sessions for one in counted)
    return f"{text.counted(responses, 'response')} in {text.counted(sessions, 'session')}"


def _said(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label


def _place(path: Path) -> QWidget:
    """A path, to be copied."""
    line = QLineEdit(str(path))
    line.setReadOnly(True)
    line.setFrame(False)
    # On the page's ground, so that nobody takes it for a field to fill in.
    line.setStyleSheet("background: transparent")
    line.setCursorPosition(0)
    return line


def _button(caption: str, name: str) -> QPushButton:
    button = QPushButton(caption)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    return button
