"""The box that shows the licences of all that this program is made of."""

from importlib.metadata import PackageNotFoundError

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from mytokentracker import licences
from mytokentracker.core.translating import tr
from mytokentracker.look.room import room
from mytokentracker.look.theme import base_pixels
from mytokentracker.ui.dialogs import without_icons


class LicencesBox(QDialog):
    """The texts are their authors' own, so they are in no other language."""

    def __init__(self, parent: QWidget) -> None:
        """Read and show them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Licences"))
        em = base_pixels(self.font())
        shown = QPlainTextEdit(self)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("Licences"))
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        try:
            shown.setPlainText(licences.text())
        except (licences.NoLicenceError, PackageNotFoundError, OSError) as error:
            shown.setPlainText(tr("The licences cannot be read: {reason}", reason=error))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal, self)
        without_icons(buttons)
        buttons.rejected.connect(self.close)
        rows = QVBoxLayout(self)
        rows.addWidget(shown, 1)
        rows.addWidget(buttons)
        self.resize(QSize(em * 60, em * 42).boundedTo(room(self)))
