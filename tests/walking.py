"""A person who walks a window by keyboard, and a screen reader that goes through its tree: what they find."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

_INTERACTIVE = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QAbstractItemView)
# What a screen reader has no word for.
_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Grouping}
_MOST_STEPS = 200
_LABEL = QAccessible.RelationFlag.Label
# So far around a thing its focus may be drawn.
_AROUND = 4


def described(widget: QWidget) -> str:
    """For a failing test."""
    said = spoken(widget)
    return f"{type(widget).__name__} “{said or getattr(widget, 'text', str)()}”"


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it. On Linux Qt gives what is chosen for the name of a combo box: its label tells."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = [label.text(QAccessible.Text.Name) for label, _kind in interface.relations(_LABEL)]
        return " ".join([*labels, widget.accessibleName()] if labels else [])
    return interface.text(QAccessible.Text.Name)


def interactive(window: QWidget) -> list[QWidget]:
    """All that can be used in a window now; a part of another one (the line of a spin box) is no thing of its own."""
    found: list[QWidget] = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, _INTERACTIVE) or not widget.isVisibleTo(window) or not widget.isEnabled():
            continue
        parent = widget.parentWidget()
        if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView) or _is_inside_view(widget):
            continue
        if isinstance(widget, QAbstractItemView) and widget.model().rowCount() == 0:
            continue
        found.append(widget)
    return found


def _is_inside_view(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractItemView | QScrollBar):
            return True
        parent = parent.parentWidget()
    return False


def walked(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab (or Shift+Tab) leads, from where the focus is until it is there again."""
    key, modifier = (
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) if back else (Qt.Key.Key_Tab, Qt.KeyboardModifier(0))
    )
    visited: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        here = QApplication.focusWidget()
        if here is None:
            break
        here = owner(here)
        if visited and here is visited[0]:
            return visited
        if here in visited:
            raise AssertionError(f"Tab goes round and leaves {described(visited[0])} out: {described(here)} again")
        visited.append(here)
        QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    return visited


def owner(widget: QWidget) -> QWidget:
    """The thing that a part of it belongs to, such as the spin box of a line."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractSpinBox | QComboBox):
        return parent
    return widget


def reachable(visited: list[QWidget], wanted: list[QWidget]) -> list[str]:
    """What is not reached: by Tab, or in a group of radio buttons by the arrows from the one that Tab reaches."""
    missing = []
    for widget in wanted:
        if widget in visited or widget.focusProxy() in visited:
            continue
        if isinstance(widget, QRadioButton) and any(_is_beside(widget, other) for other in visited):
            continue
        missing.append(described(widget))
    return missing


def _is_beside(one: QRadioButton, other: QWidget) -> bool:
    if not isinstance(other, QRadioButton):
        return False
    return one.group() is other.group() and one.parentWidget() is other.parentWidget()


def jumps(window: QWidget, visited: list[QWidget]) -> list[str]:
    """Where the way leads back up although nothing is to the right of it: then it is not the reading order."""
    places = [_place(window, widget) for widget in visited]
    found = []
    # From the topmost one on: where the focus began is the person's business.
    start = min(range(len(places)), key=lambda i: (places[i].top(), places[i].left()))
    order = [*range(start, len(places)), *range(start)]
    for one, other in pairwise(order):
        here, there = places[one], places[other]
        if there.bottom() <= here.top() and there.left() < here.right():
            found.append(f"{described(visited[one])} -> {described(visited[other])}")
    return found


def _place(window: QWidget, widget: QWidget) -> QRect:
    """Where it is in the window, as if nothing had been scrolled."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    content = area.widget() if isinstance(area, QScrollArea) else None
    if content is None or area is None:
        return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return QRect(area.mapTo(window, QPoint(0, 0)) + widget.mapTo(content, QPoint(0, 0)), widget.size())


def without_focus_shown(window: QWidget, visited: list[QWidget]) -> list[str]:
    """What looks the same with the focus, come by Tab, and without it."""
    found = []
    for _ in visited:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        here = owner(QApplication.focusWidget() or window)
        QApplication.processEvents()
        with_focus = _look(window, here)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        # A default button wears the frame of the focus also while Enter would press it from elsewhere.
        is_default = isinstance(here, QPushButton) and here.isDefault()
        if with_focus == _look(window, here) and not is_default:
            found.append(described(here))
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    return found


def _look(window: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return window.grab(place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)).toImage()


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An interface and all below it that is seen."""
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child.isValid() and not child.state().invisible:
            yield from tree(child)


def nameless(window: QWidget) -> list[str]:
    """What takes the keyboard and has no name or no role in the tree that screen readers go through."""
    root = QAccessible.queryAccessibleInterface(window)
    found = []
    for one in tree(root):
        state = one.state()
        if not state.focusable or state.disabled or one.object() is window:
            continue
        if isinstance(one.object(), QWidget) and not isinstance(one.object(), _INTERACTIVE):
            continue
        if isinstance(one.object(), QLineEdit) and isinstance(one.object().parent(), QAbstractSpinBox | QComboBox):
            continue
        if not one.text(QAccessible.Text.Name).strip() and one.role() not in {
            QAccessible.Role.Cell,
            QAccessible.Role.ListItem,
        }:
            found.append(f"no name: {one.role().name} {one.object()}")
        if one.role() in _NO_ROLES:
            found.append(f"no role: {one.text(QAccessible.Text.Name)} {one.object()}")
    return found
