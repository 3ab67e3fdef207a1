"""The pages of what is not in the settings file: start at login, what is kept and how to forget it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from mytokentracker.core import text
from mytokentracker.core.reports import short_folder
from mytokentracker.core.translating import tr, tr_noop
from mytokentracker.look.fields import ComboBox
from mytokentracker.look.theme import base_pixels
from mytokentracker.look.tips import tip
from mytokentracker.store.forgetting import Counted
from mytokentracker.ui.dialogs import asked
from mytokentracker.ui.settings_pages.fields import Switch
from mytokentracker.ui.settings_pages.rows import Beside, Page, Row, button, place, said

_NOT_AGAIN = tr_noop(
    "The transcripts themselves are Claude Code’s and stay; their paths stay known, so that they are not counted again."
)
_ELSEWHERE = tr_noop("A hub that this computer sends to, and your other machines, keep what they have of it.")
_KEPT = tr_noop(
    "All of it, for as long as you do not forget it: Claude Code deletes its transcripts after 30 days, what was"
    " counted stays."
)


class Login(Page):
    """wished: the person wants it switched on or off."""

    wished = Signal(bool)

    def __init__(self) -> None:
        """Before the system was asked."""
        super().__init__(tr_noop("Start at login"))
        self._switch = Switch(tr("Start when I log in"))
        found_by = tr("autostart boot", "search words of a setting, parted by spaces")
        self._switch.changed.connect(lambda: self.wished.emit(bool(self._switch.value())))
        self.row = Row(tr("Start at login"), self._switch, "…", found_by)
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
        super().__init__(tr_noop("Data", "page of the settings"))
        self._counted: tuple[Counted, ...] = ()
        self.group(tr("What is kept"))
        what = said(tr("Times, token counts, models, names of projects and sessions."))
        found_by = tr("retention", "search words of a setting, parted by spaces")
        self.add(Row(tr("Kept", "what is kept"), what, tr(_KEPT), found_by))
        words = tr("It can be edited by hand; comments in it stay.")
        self.add(Row(tr("Settings file"), place(settings), words))
        words = tr("The store, the logs, and what hooks leave for the tray.")
        self.add(Row(tr("Our folder"), place(data), words))
        self.group(tr("Forget", "a group of settings: what was counted"))
        self._project = ComboBox()
        self._project.setMinimumWidth(base_pixels(self.font()) * 18)
        self._project.setAccessibleName(tr("Project to forget"))
        self._forget = button(tr("Forget…"), tr("Forget the chosen project"))
        self._forget.clicked.connect(self._confirm_project)
        self._everything = button(tr("Forget everything…"), tr("Forget everything that was counted"))
        self._everything.clicked.connect(self._confirm_everything)
        self._again = button(tr("Count again"), tr("Count all transcripts again"))
        self._again.clicked.connect(self.count_again_asked)
        delete = tr("delete", "search words of a setting, parted by spaces")
        parts, words = Beside(self._project, self._forget), tr("What was counted of it.", "of a project")
        self.project = Row(tr("One project"), parts, words, delete)
        words = tr("All that was counted and learnt.")
        self.everything = Row(tr("Everything"), Beside(self._everything), words, delete)
        words = tr("Read all transcripts that are still there from their beginning. Nothing is counted twice.")
        found_by = tr("rescan import", "search words of a setting, parted by spaces")
        self.again = Row(tr("All transcripts"), Beside(self._again), words, found_by)
        for row in (self.project, self.everything, self.again):
            self.add(row)
        self.group(tr("Diagnostics"))
        self._copy = button(tr("Copy report"), tr("Copy a diagnostic report"))
        self._copy.clicked.connect(self.report_asked)
        words = tr("For a bug report: versions, numbers and the log; no names, no paths, nothing that you wrote.")
        found_by = tr("log crash bug", "search words of a setting, parted by spaces")
        self.report = Row(tr("Report"), Beside(self._copy), words, found_by)
        self.add(self.report)

    def show_counted(self, counted: tuple[Counted, ...]) -> None:
        """Show what there is to forget."""
        self._counted = counted
        self._project.clear()
        for one in counted:
            if one.folder is not None:
                self._project.addItem(f"{short_folder(one.folder)}  ({text.responses(one.responses)})", one)
                role = Qt.ItemDataRole.ToolTipRole
                self._project.setItemData(self._project.count() - 1, tip(one.folder), role)
        self._forget.setEnabled(self._project.count() > 0)
        self._everything.setEnabled(bool(counted))

    def show_copied(self) -> None:
        """Say that the report is in the clipboard."""
        self.report.say(tr("It is in the clipboard: look it through, then paste it where you want it."))

    def _confirm_project(self) -> None:
        one: Counted = self._project.currentData()
        title = tr("Forget {project}?", project=short_folder(str(one.folder)))
        responses, sessions = _lost((one,))
        words = tr(
            "{responses} in {sessions} of this project will be gone from every figure and chart.",
            "responses: 5,790 responses; sessions: 74 sessions",
            responses=responses,
            sessions=sessions,
        )
        if self._confirmed(title, words):
            self.forget_asked.emit(one.folder)
            self.project.say(tr("It is being forgotten."))

    def _confirm_everything(self) -> None:
        responses, sessions = _lost(self._counted)
        words = tr(
            "{responses} in {sessions} in {projects} will be gone, with all that you typed in Quick Sync and what was"
            " learnt from it.",
            "responses: 5,790 responses; sessions: 74 sessions; projects: 9 projects",
            responses=responses,
            sessions=sessions,
            projects=text.projects(len(self._counted)),
        )
        if self._confirmed(tr("Forget everything?"), words):
            self.forget_asked.emit(None)
            self.everything.say(tr("It is being forgotten."))

    def _confirmed(self, title: str, words: str) -> bool:
        words = f"{words} {tr('This cannot be undone.')}\n\n{tr(_NOT_AGAIN)} {tr(_ELSEWHERE)}"
        return asked(self.window(), title, words, tr("Forget", "button"), tr("Keep", "button: do not forget"))


def _lost(counted: tuple[Counted, ...]) -> tuple[str, str]:
    """Their responses and sessions, in words."""
    responses, sessions = sum(one.responses for one in counted), sum(one.sessions for one in counted)
    return text.responses(responses), text.sessions(sessions)
