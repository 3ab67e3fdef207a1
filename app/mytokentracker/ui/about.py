"""The box that says what this program is, what it keeps and where, and what it never reads."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout

from mytokentracker import __version__
from mytokentracker.look.theme import base_pixels
from mytokentracker.paths import Paths
from mytokentracker.ui.dialogs import without_icons
from mytokentracker.ui.icon import app_icon


class AboutBox(QDialog):
    """Version, licence, where the data lies."""

    def __init__(self, paths: Paths) -> None:
        """Say where this person's data lies."""
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("About MyTokenTracker")
        em = base_pixels(self.font())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(round(em * 1.6), round(em * 1.6), round(em * 1.6), round(em * 1.2))
        rows.setSpacing(em)
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(em * 1.3))
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(64, 64))
        picture.setAccessibleName("The icon of MyTokenTracker")
        grid.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(self)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setMinimumWidth(em * 27)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setText(
            f"<p style='font-size:{round(em * 1.4)}px'><b>MyTokenTracker</b> {escape(__version__)}</p>"
            "<p>How much of your Claude plan is used, from what Claude Code writes on this computer.</p>"
            f"<p><b>Kept in</b><br>{escape(str(paths.data))}</p>"
            "<p><b>Read and kept:</b> times, token counts, models, names of projects and sessions.<br>"
            "<b>Never kept or sent:</b> prompts, answers, code. <b>Never read:</b> credentials.</p>"
            "<p>Free software under the MIT licence. Not made or endorsed by Anthropic.</p>"
        )
        grid.addWidget(words, 0, 1)
        rows.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal, self)
        without_icons(buttons)
        buttons.rejected.connect(self.close)
        rows.addWidget(buttons)
