"""The box that says what this program is, what it keeps and where, and what it never reads."""

from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout

from mytokentracker import __version__
from mytokentracker.core import update_text
from mytokentracker.core.translating import tr
from mytokentracker.look.form_style import form_sheet
from mytokentracker.look.theme import Theme, ThemeFollower, base_pixels
from mytokentracker.paths import Paths
from mytokentracker.ui.dialogs import without_icons
from mytokentracker.ui.icon import app_picture
from mytokentracker.updates import Newest


class AboutBox(QDialog):
    """Version, licence, where the data lies."""

    def __init__(self, paths: Paths, follower: ThemeFollower, newer: Newest | None = None) -> None:
        """Say where this person's data lies. newer: a newer version that is known of."""
        super().__init__(None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About MyTokenTracker"))
        em = base_pixels(self.font())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(round(em * 1.6), round(em * 1.6), round(em * 1.6), round(em * 1.2))
        rows.setSpacing(em)
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(em * 1.3))
        picture = QLabel(self)
        picture.setPixmap(app_picture(64, self.devicePixelRatioF()))
        picture.setAccessibleName(tr("The icon of MyTokenTracker"))
        grid.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(self)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setMinimumWidth(em * 27)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        words.setOpenExternalLinks(True)
        what = tr("How much of your Claude plan is used, from what Claude Code writes on this computer.")
        words.setText(
            f"<p style='font-size:{round(em * 1.4)}px'><b>MyTokenTracker</b> {escape(__version__)}</p>"
            f"{_newer(newer)}"
            f"<p>{escape(what)}</p>"
            f"<p><b>{escape(tr('Kept in', 'before a folder'))}</b><br>{escape(str(paths.data))}</p>"
            f"<p>{_kept()}</p>"
            f"<p>{escape(tr('Free software under the MIT licence. Not made or endorsed by Anthropic.'))}</p>"
        )
        grid.addWidget(words, 0, 1)
        rows.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal, self)
        licences = buttons.addButton(tr("Licences"), QDialogButtonBox.ButtonRole.ActionRole)
        licences.clicked.connect(self._show_licences)
        # Else it takes Enter, and the words show where one would type.
        licences.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        without_icons(buttons)
        buttons.rejected.connect(self.close)
        rows.addWidget(buttons)
        self.set_theme(follower.theme)
        follower.changed.connect(self.set_theme)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Show in other colours, and the licences."""
        self.setStyleSheet(form_sheet(theme, base_pixels(self.font())))

    @Slot()
    def _show_licences(self) -> None:
        # Imported here: few look at them.
        from mytokentracker.ui.licences_box import LicencesBox

        box = self.findChild(LicencesBox) or LicencesBox(self)
        box.show()
        box.raise_()
        box.activateWindow()


def _kept() -> str:
    said = (
        (tr("Read and kept:"), tr("times, token counts, models, names of projects and sessions.")),
        (tr("Never kept or sent:"), tr("prompts, answers, code.")),
        (tr("Never read:"), tr("credentials.")),
    )
    return "<br>".join(f"<b>{escape(head)}</b> {escape(words)}" for head, words in said)


def _newer(newer: Newest | None) -> str:
    """It as a paragraph; its page is one that may be opened."""
    if newer is None:
        return ""
    words = escape(update_text.there_is(newer.version))
    return f"<p><a href='{escape(newer.page)}'>{words}</a></p>" if newer.page else f"<p>{words}</p>"
