"""What screen readers are told of things that we draw ourselves: what each is, and what is read in it now."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

CHART, TEXT, GROUP = QAccessible.Role.Chart, QAccessible.Role.StaticText, QAccessible.Role.Grouping

_installed = False


class _Leaf(QAccessibleWidget):
    """Something that says all of itself: the parts that it is drawn with say nothing more."""

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None


def install() -> None:
    """From now on, widgets have the role that their attribute `accessible_role` says: CHART, TEXT or GROUP."""
    global _installed  # noqa: PLW0603 - Qt keeps one list of factories a process
    if not _installed:
        _installed = True
        QAccessible.installFactory(_made)


def read_out(widget: QWidget, words: str) -> None:
    """Have what was reached by keyboard read: as an announcement, and as the widget's description."""
    widget.setAccessibleDescription(words)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))
    announce(widget, words)


def announce(widget: QWidget, words: str) -> None:
    """Have this read, wherever the focus is."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _made(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role) if role == GROUP else _Leaf(thing, role)
