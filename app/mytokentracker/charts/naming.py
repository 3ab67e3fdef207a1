"""The small window that gives projects a name; two of one name are one project."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from mytokentracker import settings
from mytokentracker.charts.choice import Choice
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr
from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label
from mytokentracker.settings import SettingsError


class NameDialog(QDialog):
    """Asks for a name, and offers those that there are. `name` is what was typed."""

    def __init__(self, folders: Sequence[str], now: str, others: Sequence[str], parent: QWidget) -> None:
        """folders: what is to be named. now: what it is called. others: the names of other projects."""
        super().__init__(parent)
        self.setWindowTitle(tr("Rename or merge", "projects; title of a dialog"))
        em = themes.base_pixels(parent.font())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(round(em * 1.4), round(em * 1.2), round(em * 1.4), round(em * 1.2))
        rows.setSpacing(round(em * 0.7))
        title = label(self, "text", 1.1, QFont.Weight.DemiBold)
        several = tr("One name for %n folders", "", len(folders))
        title.setText(tr("Name of this project") if len(folders) == 1 else several)
        rows.addWidget(title)
        named = label(self, "sub", 0.92)
        named.setText("\n".join([*folders[:4], *(["…"] if len(folders) > 4 else [])]))
        rows.addWidget(named)
        self._name = Choice(tr("Name"), self)
        self._name.setEditable(True)
        self._name.addItems(sorted({name for name in others if name != now}, key=str.casefold))
        self._name.setEditText(now)
        self._name.setMinimumWidth(em * 24)
        edit = self._name.lineEdit()
        if edit is not None:
            edit.selectAll()
        rows.addWidget(self._name)
        hint = label(self, "sub", 0.92)
        hint.setWordWrap(True)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setText(
            tr(
                "Choose the name of another project to merge the two, such as those of a folder that was moved. An "
                "empty name gives the folder its own one back. Only names change, never what was counted."
            )
        )
        rows.addWidget(hint)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.button(kinds.Ok).setText(tr("Rename", "button"))
        buttons.button(kinds.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows.addWidget(buttons)

    @property
    def name(self) -> str:
        """What was typed; empty to take a given name away."""
        return self._name.currentText().strip()


def renamed(names: Mapping[str, str], folders: Sequence[str], name: str) -> dict[str, str]:
    """All names of projects by folder, with these folders' changed. An empty name takes theirs away."""
    changed = {folder: given for folder, given in names.items() if folder not in folders}
    if name:
        changed |= dict.fromkeys(folders, name)
    return changed


def give_name(file: Path, folders: Sequence[str], name: str) -> Problem | None:
    """Keep the name of these folders in the settings. Gives what went wrong."""
    now, _problems = settings.load(file)
    try:
        settings.save(file, {"project_names": renamed(now.project_names, folders, name)})
    except SettingsError as error:
        return error.problem
    return None
