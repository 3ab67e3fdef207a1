"""A row that goes on in a next one where it is too narrow, and columns that become rows."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Items from left to right, in as many rows as they need; what comes after `push_right` goes to the right."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        """Start empty."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._to_right: int | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def push_right(self) -> None:
        """What is added from now on goes to the right, as long as all are in one row."""
        self._to_right = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def insert(self, index: int, widget: QWidget) -> None:
        """Add a widget before another one."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def insert_left(self, widget: QWidget) -> None:
        """Add a widget as the last one that does not go to the right."""
        if self._to_right is None:
            self.addWidget(widget)
        else:
            self._to_right += 1
            self.insert(self._to_right - 1, widget)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at this place, or none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take it out."""
        if not 0 <= index < len(self._items):
            return None
        if self._to_right is not None and index < self._to_right:
            self._to_right -= 1
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Into none."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its rows."""
        return self._lay_out(QRect(0, 0, width, 0), apply=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest one alone; words may be cut off before they make a page wider than its window."""
        items = self._shown()
        widths = [item.minimumSize().width() for item in items if not isinstance(item.widget(), QLabel)]
        return QSize(max(widths, default=0), max((item.minimumSize().height() for item in items), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put all in their places."""
        super().setGeometry(rect)
        self._lay_out(rect, apply=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, apply: bool) -> int:
        rows: list[list[tuple[QLayoutItem, QSize, bool]]] = [[]]
        used = 0
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if rows[-1] and used + size.width() > rect.width():
                rows.append([])
                used = 0
            pushed = self._to_right is not None and number >= self._to_right
            rows[-1].append((item, size, pushed))
            used += size.width() + self._gap
        top = rect.top()
        for row in rows:
            height = max((size.height() for _, size, _ in row), default=0)
            if apply:
                self._place(row, rect, top, height)
            top += height + self._gap
        return max(0, top - self._gap - rect.top())

    def _place(self, row: list[tuple[QLayoutItem, QSize, bool]], rect: QRect, top: int, height: int) -> None:
        width = sum(size.width() for _, size, _ in row) + self._gap * (len(row) - 1)
        left, spare = rect.left(), max(0, rect.width() - width)
        for number, (item, size, pushed) in enumerate(row):
            # A row of pushed ones alone is one that found no room beside the others: it begins at the left.
            if pushed and number and not row[number - 1][2]:
                left += spare
            room = min(size.width(), max(rect.right() + 1 - left, 0))
            item.setGeometry(QRect(left, top + (height - size.height()) // 2, room, size.height()))
            left += size.width() + self._gap


def _least_width(widget: QWidget) -> int:
    return max(widget.minimumWidth(), widget.minimumSizeHint().width())


class Columns(QWidget):
    """Widgets side by side; one below the other where each would have less than `least` pixels."""

    def __init__(self, parent: QWidget, least: int, gap: int) -> None:
        """Start empty."""
        super().__init__(parent)
        self._least = least
        self._widgets: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Add one at the right."""
        self._widgets.append(widget)
        self._row.addWidget(widget, stretch)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest of them alone: they can be one below the other."""
        widths = [_least_width(widget) for widget in self._widgets if not widget.isHidden()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the direction where the new width asks for it."""
        directions = QBoxLayout.Direction
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        needed = sum(max(self._least, _least_width(widget)) for widget in shown)
        narrow = event.size().width() < needed + self._row.spacing() * (len(shown) - 1)
        wanted = directions.TopToBottom if narrow else directions.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
        super().resizeEvent(event)
