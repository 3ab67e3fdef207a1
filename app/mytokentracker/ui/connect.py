"""The window that connects Claude Code: what it brings, the exact change to each settings file, and one button."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from mytokentracker.core import connect_text
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import Box, ProblemBoxes, label, settle
from mytokentracker.look.room import room
from mytokentracker.look.style import style_sheet
from mytokentracker.look.theme import Theme
from mytokentracker.paths import Paths
from mytokentracker.ui import connect_view
from mytokentracker.ui.difference import DifferenceView
from mytokentracker.ui.folder_row import FolderRow


class ConnectWindow(QDialog):
    """Shows what would be written before it is. `changed` comes after something was."""

    changed = Signal()

    def __init__(self, theme: Theme, folders: tuple[Path, ...], places: Paths) -> None:
        """Look at these folders of Claude Code. places: our own."""
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(connect_text.TITLE))
        self._folders = folders
        self._places = places
        self._install = True
        self._failed: tuple[Problem, ...] = ()
        self._heard = ""
        self._needed = 0
        em = themes.base_pixels(self.font())
        self.setFont(themes.font(self.font()))
        self.setMinimumWidth(max(480, round(em * 40)))
        self._rows = QVBoxLayout(self)
        margin = round(em * 1.3)
        self._rows.setContentsMargins(margin, margin, margin, margin)
        self._rows.setSpacing(round(em * 0.8))
        self._build_head(em)
        self._build_folders()
        self._build_change()
        self._build_buttons(em)
        self.set_theme(theme)
        self._look()
        (self._act if self._view.plans else self._close).setFocus()

    def _build_head(self, em: int) -> None:
        title = label(self, "text", 1.15, QFont.Weight.Bold)
        title.setText(tr(connect_text.TITLE))
        what = label(self, "sub", wrap=True)
        what.setText(tr(connect_text.WHAT))
        parts = QVBoxLayout()
        parts.setSpacing(round(em * 0.3))
        self._parts = {name: QCheckBox(self) for name in connect_text.PARTS}
        for box in self._parts.values():
            box.setChecked(True)
            # Not clicked: who uses a screen reader toggles it without a click.
            box.toggled.connect(self._chosen)
            parts.addWidget(box)
        for part in (title, what):
            self._rows.addWidget(part)
        self._rows.addLayout(parts)

    def _build_folders(self) -> None:
        self._box = Box(self)
        self._box.rows.setSpacing(round(themes.base_pixels(self.font()) * 0.6))
        self._folder_rows = tuple(FolderRow(self._box) for _ in self._folders)
        for row in self._folder_rows:
            self._box.rows.addWidget(row)
        if not self._folders:
            nothing = label(self._box, "text", wrap=True)
            nothing.setText(tr(connect_text.NO_FOLDER))
            self._box.rows.addWidget(nothing)
        self._problems = ProblemBoxes(self)
        self._rows.addWidget(self._box)
        self._rows.addWidget(self._problems)

    def _build_change(self) -> None:
        self._caption = label(self, "sub", 0.96)
        self._difference = DifferenceView(themes.LIGHT, self)
        self._caption.setBuddy(self._difference)
        self._rows.addWidget(self._caption)
        self._rows.addWidget(self._difference, 100)
        self._message = label(self, "green", 0.96, wrap=True)
        self._message.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._heard_words = label(self, "sub", 0.96, wrap=True)
        self._rows.addWidget(self._message)
        self._rows.addWidget(self._heard_words)
        # Takes what room is left where there is no difference to take it.
        self._rows.addStretch(1)

    def _build_buttons(self, em: int) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(round(em * 0.6))
        # Beside Connect it leads to what removing would change; there, it leads back.
        self._turn = QPushButton(self)
        self._turn.setProperty("kind", "quiet")
        self._turn.clicked.connect(self._turned)
        self._close = QPushButton(tr("Close"), self)
        self._close.clicked.connect(self.close)
        self._act = QPushButton(self)
        self._act.setProperty("kind", "primary")
        self._act.setDefault(True)
        self._act.clicked.connect(self._carry_out)
        foot.addWidget(self._turn)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._act)
        self._rows.addLayout(foot)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.setStyleSheet(style_sheet(theme, themes.base_pixels(self.font())))
        self._difference.set_theme(theme)

    def show_heard(self, at: int | None, now: int) -> None:
        """Say when Claude Code last reported a percentage; None: not yet."""
        self._heard = connect_text.heard(at, now)
        self._show()

    # What is chosen and done

    def _look(self) -> None:
        """Look at the files again: others may have changed them since."""
        chosen = tuple(name for name, box in self._parts.items() if box.isChecked())
        self._view = connect_view.look(self._folders, self._places, chosen, install=self._install)
        self._show()

    @Slot()
    def _chosen(self) -> None:
        self._say(())
        self._look()

    @Slot()
    def _turned(self) -> None:
        self._install = not self._install
        for box in self._parts.values():
            box.setChecked(True)
        self._say(())
        self._look()
        self._turn.setFocus()

    @Slot()
    def _carry_out(self) -> None:
        done = connect_view.carry_out(self._view.plans, self._places)
        self._say(done.written, done.problems)
        # After a failure one stays at what was to be done; the difference is then what is left of it.
        self._install = self._install or not done.problems
        self._look()
        if done.written:
            self.changed.emit()
        (self._act if self._act.isEnabled() and not self._act.isHidden() else self._close).setFocus()

    def _say(self, written: tuple[str, ...], problems: tuple[Problem, ...] = ()) -> None:
        self._failed = problems
        self._message.setText("\n".join(written))
        # The one who presses a button stays where the focus is: a screen reader hears what is said there.
        self._close.setAccessibleDescription(" ".join(written))

    # What is shown

    def _show(self) -> None:
        view = self._view
        for name, box in self._parts.items():
            everywhere = name in view.everywhere
            box.setText(connect_text.part(name, everywhere and self._install))
            box.setEnabled(not everywhere if self._install else name in view.anywhere)
        for row, folder in zip(self._folder_rows, view.folders, strict=True):
            row.show_folder(folder)
        said = {problem.title: problem for problem in (*self._failed, *(p for f in view.folders for p in f.problems))}
        self._problems.show_problems(tuple(said.values()))
        self._show_difference()
        self._message.setVisible(bool(self._message.text()))
        self._heard_words.setText(self._heard)
        self._heard_words.setVisible(bool(self._heard) and "statusline" in view.anywhere and self._install)
        self._turn.setText(tr("Remove…", "what is connected") if self._install else tr("Back", "button"))
        self._turn.setVisible(bool(view.anywhere) or not self._install)
        self._act.setText(tr("Connect", "button: Claude Code") if self._install else tr("Remove"))
        self._act.setEnabled(bool(view.plans))
        self._act.setVisible(bool(view.plans) or len(view.everywhere) < len(self._parts))
        self._fit()

    def _show_difference(self) -> None:
        view = self._view
        several = len(self._folders) > 1
        lines: list[tuple[str, str]] = []
        for folder in view.folders:
            if folder.lines and several:
                lines.append((connect_view.HEAD, folder.name))
            lines += folder.lines
        self._difference.show_lines(tuple(lines))
        self._difference.setAccessibleName(tr("The exact change"))
        for part in (self._caption, self._difference):
            part.setVisible(bool(lines))
        self._caption.setText(tr(connect_text.WOULD_WRITE if self._install else connect_text.WOULD_REMOVE))

    def _fit(self) -> None:
        """Take the height that the shown parts need; a person may still make room for a longer difference."""
        settle(self)
        height = self._rows.totalHeightForWidth(max(self.width(), self.minimumWidth()))
        if height != self._needed:
            self._needed = height
            self.resize(max(self.width(), self.minimumWidth()), min(height, room(self).height()))
