"""What the dialogs have in common: there is one of each, how their buttons look, and how they ask."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QMessageBox, QWidget
from shiboken6 import isValid


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
            window = self._open[name]
            window.restoreGeometry(place)
            # What it says in its place may need more lines.
            window.resize(window.width(), max(window.height(), window.heightForWidth(window.width())))

    def close(self) -> None:
        """Close all, also those that are about to be opened again."""
        self._made_by.clear()
        for window in list(self._open.values()):
            window.close()


def asked(parent: QWidget, title: str, words: str, does: str, stays: str, beside: QCheckBox | None = None) -> bool:
    """Whether the person wants something to be lost. does, stays: the buttons; Enter and Escape press the second.

    beside: a choice that goes with it. To be asked about at once: it is gone in the next idle moment, as the box is.
    Where the parent is made anew meanwhile, nothing is wanted, and whoever asked may be gone.
    """
    box = QMessageBox(QMessageBox.Icon.Warning, title, title, parent=parent)
    # Names of folders and machines are in it.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(words)
    if beside is not None:
        box.setCheckBox(beside)
    wanted = box.addButton(does, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(stays, QMessageBox.ButtonRole.RejectRole)
    stay.setProperty("kind", "primary")
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    if not isValid(box):
        # It went with its parent: the language has changed, or the program ends.
        return False
    box.deleteLater()
    return box.clickedButton() is wanted


def without_icons(box: QDialogButtonBox) -> None:
    """Take the icons off its buttons: Qt's own style, used where a desktop brings none, has them from another age."""
    for button in box.buttons():
        button.setIcon(QIcon())
