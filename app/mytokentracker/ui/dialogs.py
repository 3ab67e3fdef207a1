"""What the dialogs have in common: there is one of each, and how their buttons look."""

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QWidget


class Dialogs:
    """The open dialogs by name. One that is closed deletes itself and can be opened anew."""

    def __init__(self) -> None:
        """None is open."""
        self._open: dict[str, QWidget] = {}

    def open(self, name: str, make: Callable[[], QWidget]) -> None:
        """Open this one, or bring it to the front."""
        if name not in self._open:
            made = make()
            self._open[name] = made
            made.destroyed.connect(lambda: self._open.pop(name, None))
        window = self._open[name]
        window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Close all."""
        for window in list(self._open.values()):
            window.close()


def without_icons(box: QDialogButtonBox) -> None:
    """Take the icons off its buttons: Qt's own style, used where a desktop brings none, has them from another age."""
    for button in box.buttons():
        button.setIcon(QIcon())
