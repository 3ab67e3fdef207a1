"""One Claude folder in the Connect window: its settings file, what of ours stands in it, and what of others."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mytokentracker.look import theme as themes
from mytokentracker.look.boxes import label, set_tone
from mytokentracker.ui.connect_view import FolderView

_MARKS = {"green": "✓ ", "amber": "⚠ "}


class FolderRow(QWidget):
    """The file to the left, its state to the right, a note below."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty; `show_folder` fills it."""
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(round(themes.base_pixels(parent.font()) * 0.2))
        head = QHBoxLayout()
        self._name = label(self, "text", 1.0, QFont.Weight.DemiBold)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state = label(self, "sub", 0.96)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._state)
        rows.addLayout(head)
        self._note = label(self, "sub", 0.92, wrap=True)
        rows.addWidget(self._note)

    def show_folder(self, folder: FolderView) -> None:
        """Show this folder."""
        self._name.setText(folder.name)
        self._state.setText(f"{_MARKS.get(folder.tone, '')}{folder.state}")
        set_tone(self._state, folder.tone)
        self._note.setText(folder.note)
        self._note.setVisible(bool(folder.note))
        self.setAccessibleName(f"{folder.name}: {folder.state}. {folder.note}".removesuffix(". "))
