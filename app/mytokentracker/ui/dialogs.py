"""What the dialogs have in common: there is one of each, and how their buttons look."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QWidget


class Dialogs:
    """The open dialogs by name. One that is closed deletes itself and can be opened anew."""

    def __init__(self) -> None:
        """None is open."""
        self._open: dict[str, QWidget] = {}
        self._made_by: dict[str, Callable[[], QWidget]] = {}

    def open(self, name: str, make: Callable[[], QWidget]) -> None:
        """Open this one, or bring it to the front."""
        if name not in self._open:
            made = make()
            self._open[name], self._made_by[name] = made, make
            made.destroyed.connect(lambda: self._open.pop(name, None))
        window = self._open[name]
        window.show()
        window.raise_()
        window.activateWindow()

    def make_anew(self) -> None:
        """Close all, and open them where they were: what they say is said when they are made."""
        for name, window in list(self._open.items()):
            place = window.saveGeometry()
            # In the next idle moment, when whoever knows the old one has heard that it is gone.
            again = partial(self._open_at, name, place)
            window.destroyed.connect(lambda _gone, again=again: QTimer.singleShot(0, again))
            window.close()

    def _open_at(self, name: str, place: QByteArray) -> None:
        if name in self._made_by:
            self.open(name, self._made_by[name])
            self._open[name].restoreGeometry(place)

    def close(self) -> None:
        """Close all, also those that are about to be opened again."""
        self._made_by.clear()
        for window in list(self._open.values()):
            window.close()


def without_icons(box: QDialogButtonBox) -> None:
    """Take the icons off its buttons: Qt's own style, used where a desktop brings none, has them from another age."""
    for button in box.buttons():
        button.setIcon(QIcon())
