"""A language that puts every text in brackets, and who looks for what stands outside of them."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from mytokentracker.core import translating
from mytokentracker.core.locales import ENGLISH, Locale

OPEN, SHUT = "⟦", "⟧"
_TEXT = re.compile(r"<text[^>]*>([^<]*)</text>")
_MARKUP = re.compile(r"<[^>]*>|&[a-z]+;|&#?\w+;")
_LETTERS = re.compile(r"[^\W\d_]+")


def pseudo(text: str, _comment: str, n: int) -> str:
    """Every text in brackets."""
    return f"{OPEN}{text.replace('(s)', '' if n == 1 else 's') if n >= 0 else text}{SHUT}"


def longer(text: str, _comment: str, n: int) -> str:
    """Every text as it would be in a language that needs 40 % more letters."""
    said = text.replace("(s)", "s") if n >= 0 else text
    letters = sum(map(len, _LETTERS.findall(re.sub(r"\{\w+\}", "", said))))
    # In words of a common length, so that it can be broken into lines as real words can.
    more = " ".join("xxxxxx"[: min(6, left)] for left in range(round(letters * 0.4), 0, -6))
    return f"{said} {more}".rstrip()


def _bracketed(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{OPEN}{word}{SHUT}" for word in words)


PLACE: Locale = Locale(
    weekdays=_bracketed(ENGLISH.weekdays),
    weekdays_long=_bracketed(ENGLISH.weekdays_long),
    months=_bracketed(ENGLISH.months),
)


def speak_pseudo() -> None:
    """From now on all texts are in brackets."""
    translating.use(pseudo, PLACE)


def outside(words: str, data: tuple[str, ...] = ()) -> str:
    """What stands outside of brackets and is a word, data and markup aside; empty when there is none."""
    depth, found = 0, []
    for sign in _MARKUP.sub(" ", words) if "<" in words else words:
        if sign == OPEN:
            depth += 1
        elif depth == 0:
            found.append(sign)
        if sign == SHUT:
            depth = max(0, depth - 1)
    left = "".join(found)
    # What is cut short for want of room is data if it begins as that does.
    if left.endswith("…") and any(one.startswith(left[:-1]) for one in data):
        return ""
    for one in sorted(data, key=len, reverse=True):
        left = left.replace(one, " ")
    return " ".join(_LETTERS.findall(left))


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """All texts of a window, also what is hidden or only spoken, each with where it is."""
    for part in (root, *root.findChildren(QWidget)):
        where = f"{type(part).__name__} {part.objectName()}".strip()
        for name in ("toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "windowTitle"):
            yield f"{where}.{name}", getattr(part, name)()
        for action in part.actions():
            yield from _of_action(where, action)
        if isinstance(part, QMenu):
            yield f"{where}.title", part.title()
        yield from ((where, said) for said in _said(part))


def _of_action(where: str, action: QAction) -> Iterator[tuple[str, str]]:
    yield f"{where} action", action.text()
    # Qt makes the tooltip of the text, without its sign for the keyboard.
    yield f"{where} action tip", action.toolTip()


def _said(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
        if not isinstance(part.parent(), QAbstractSpinBox | QComboBox):
            yield part.text()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(index) for index in range(part.count()))
        tip = Qt.ItemDataRole.ToolTipRole
        yield from (str(part.itemData(index, tip) or "") for index in range(part.count()))
        yield part.placeholderText()
    elif isinstance(part, QListWidget):
        yield from (part.item(row).text() for row in range(part.count()))
    elif isinstance(part, QDoubleSpinBox):
        yield from (part.specialValueText(), part.prefix(), part.suffix())
    elif isinstance(part, QPlainTextEdit):
        yield part.toPlainText()
    elif isinstance(part, QTableView):
        yield from _of_table(part)
    elif isinstance(part, QGroupBox):
        yield part.title()
    elif isinstance(part, QLabel) or (hasattr(part, "text") and callable(part.text)):
        yield str(part.text())


def _of_table(table: QTableView) -> Iterator[str]:
    model = table.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(model.columnCount()):
        for role in roles:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(min(model.rowCount(), 3)):
                yield str(model.index(row, column).data(role) or "")


def painted(root: QWidget) -> list[str]:
    """What the window draws as text, in runs as they were drawn."""
    buffer = QBuffer()
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(QSize(root.width(), root.height()))
    painter = QPainter(paper)
    try:
        root.render(painter, QPoint())
    finally:
        painter.end()
    said = bytes(buffer.data().data()).decode()
    return [run.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") for run in _TEXT.findall(said)]


def painted_outside(root: QWidget, data: tuple[str, ...] = ()) -> str:
    """The words that are drawn outside of brackets. A run that is cut short has its end cut off, too."""
    runs = []
    for run in painted(root):
        cut = run.rstrip().endswith("…")
        # A part of a longer piece of data, which was broken into lines, or cut short.
        if any(run.strip().removesuffix("…") in one for one in data):
            continue
        runs.append(f"{run}{SHUT * run.count(OPEN)}" if cut else run)
    # A path is broken wherever the line ends.
    return outside("".join("".join(runs).split()), tuple("".join(one.split()) for one in data))
