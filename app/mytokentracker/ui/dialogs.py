"""What the dialogs have in common."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox


def without_icons(box: QDialogButtonBox) -> None:
    """Take the icons off its buttons: Qt's own style, used where a desktop brings none, has them from another age."""
    for button in box.buttons():
        button.setIcon(QIcon())
