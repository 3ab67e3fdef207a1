"""Quick Sync as a person uses it: fields by their names, keys into what has the focus, and what is said."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from mytokentracker.core.records import PastReading
from mytokentracker.ui.quick_sync import QuickSync

NOON = 1_763_640_000
RETURN, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


def field(window: QWidget, name: str) -> QLineEdit:
    return next(part for part in window.findChildren(QLineEdit) if part.accessibleName() == name)


def focused(window: QuickSync) -> QWidget:
    part = window.focusWidget()
    assert part is not None
    return part


def keys(window: QuickSync, *what: "str | Qt.Key") -> None:
    """Types into whatever has the focus, as a keyboard does."""
    for one in what:
        if isinstance(one, str):
            QTest.keyClicks(focused(window), one)
        else:
            QTest.keyClick(focused(window), one)


def said(window: QuickSync) -> list[str]:
    texts = [part.text() for part in window.findChildren(QLabel) if part.isVisible() and part.text()]
    return [line for text in texts for line in text.replace("\u00a0", " ").split("\n")]


def button(window: QWidget, words: str, about: str = "") -> QPushButton:
    return next(
        part
        for part in window.findChildren(QPushButton)
        if part.text() == words and about in part.accessibleName() and part.isVisible()
    )


def press(window: QWidget, words: str, about: str = "") -> None:
    QTest.mouseClick(button(window, words, about), Qt.MouseButton.LeftButton)


def readings(*percents: float, source: str = "typed", at: int = NOON - 3600) -> tuple[PastReading, ...]:
    """Of the session, newest first."""
    made = [PastReading(number, at, "session", percent, source, 29.0) for number, percent in enumerate(percents, 1)]
    return tuple(reversed(made))
