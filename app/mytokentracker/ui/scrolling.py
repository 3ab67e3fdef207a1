"""Rows below each other, which scroll where there is no room for all of them."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_KEYS = frozenset(
    (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
)


class ScrollingRows(QScrollArea):
    """`rows` is where they go, with `ground` as their parent. They are as wide with a scroll bar as without one."""

    def __init__(self, parent: QWidget, margin: int, inset: int, spacing: int) -> None:
        """margin: around the rows, in pixels. inset: how much of it, above and at the right, is outside of this."""
        super().__init__(parent)
        self._margin, self._inset = margin, inset
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The rows take the keyboard, not what they lie on.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground = QWidget(self)
        # A word that cannot be broken, such as a path, would make all rows as wide as itself, and put their ends out of
        # sight.
        self.ground.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rows = QVBoxLayout(self.ground)
        self.rows.setSpacing(spacing)
        self.setWidget(self.ground)
        self.scrolls = False
        # Not only Tab: a window may give the keyboard to one of the rows, and Tab comes from outside as well.
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - no widget without one
        application.focusChanged.connect(self._show_focused)

    def take(self, width: int, most: int) -> int:
        """Become so wide, and as high as the rows need but no higher than `most`; gives the height. All in pixels."""
        margin, right = self._margin, self._margin - self._inset
        self.rows.setContentsMargins(margin, margin - self._inset, right, 0)
        wraps = self.rows.hasHeightForWidth()
        whole = self.rows.totalHeightForWidth(width) if wraps else self.rows.totalSizeHint().height()
        self.scrolls = whole > most
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOn if self.scrolls else policies.ScrollBarAlwaysOff)
        if self.scrolls:
            bar = self.verticalScrollBar().sizeHint().width()
            # At the end, the last row keeps away from what is below.
            self.rows.setContentsMargins(margin, margin - self._inset, max(0, right - bar), self._inset)
        self.setFixedHeight(min(whole, most))
        return self.height()

    def scroll_by(self, event: QKeyEvent) -> bool:
        """Scroll where that is what the key is for; gives whether it is."""
        if not self.scrolls or event.key() not in _KEYS:
            return False
        QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return True

    def begin_anew(self) -> None:
        """Show the first rows."""
        self.verticalScrollBar().setValue(0)

    def _rows_below(self) -> list[QWidget]:
        return self.ground.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)

    @Slot("QWidget*", "QWidget*")
    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.scrolls or not self.ground.isAncestorOf(now):
            return
        # A button with the words that say what it is for, if there is room for both.
        row = next(one for one in self._rows_below() if one is now or one.isAncestorOf(now))
        if row.height() <= self.viewport().height():
            self.ensureWidgetVisible(row, 0, self._inset)
        self.ensureWidgetVisible(now, 0, self._inset)
