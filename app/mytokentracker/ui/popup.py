"""The popup beside the tray icon, and the plain window that takes its place where there is no tray."""

import sys
import time

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBitmap,
    QColor,
    QCursor,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mytokentracker.look import x11
from mytokentracker.look.room import room
from mytokentracker.look.theme import Theme, palette
from mytokentracker.ui.content import Content
from mytokentracker.ui.icon import app_icon

_RADIUS = 11
_SHADOW = 12
_GAP = 6
# A click on the icon first takes the focus away, which closes the popup, and is then delivered: it must not reopen it.
_REOPEN_SECONDS = 0.3


class _Face(QWidget):
    """A window with the content. It goes away by Escape, and scrolls by keys that nothing in it has a use for."""

    def __init__(self, content: Content) -> None:
        """Take over the content."""
        super().__init__(None)
        self.content = content
        self.setWindowTitle("MyTokenTracker")
        # It takes the focus itself at first: a ring round a button is for those who go there by keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(content)
        content.setVisible(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not self.content.scroll_by(event):
            super().keyPressEvent(event)


class Popup(_Face):
    """A frameless window with round corners that goes away by a click elsewhere, or a second click, as well."""

    def __init__(self, content: Content, theme: Theme) -> None:
        """Take over the content. Where the platform can blend, the popup has a soft shadow of its own."""
        super().__init__(content)
        self._theme = theme
        self._anchor = QRect()
        self._closed_at = -_REOPEN_SECONDS
        self._wayland = QGuiApplication.platformName().startswith("wayland")
        self._see_through = QGuiApplication.platformName() != "xcb" or x11.has_compositor()
        # Windows and macOS give popups a shadow themselves.
        self._margin = _SHADOW if self._see_through and sys.platform.startswith("linux") else 0
        # Wayland shows no popup without a parent; a small tool window is placed by the compositor.
        kind = Qt.WindowType.Tool if self._wayland else Qt.WindowType.Popup
        self.setWindowFlags(kind | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._see_through)
        self.setAccessibleName("MyTokenTracker")
        self._rows.setContentsMargins(self._margin, self._margin, self._margin, self._margin)
        content.height_changed.connect(self._fit)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._theme = theme
        self.content.set_theme(theme)
        self.update()

    def toggle(self, icon_at: QRect) -> None:
        """Open, or close when open. icon_at: where the icon is; invalid where the platform does not tell."""
        if self.isVisible():
            self.close()
        elif time.monotonic() - self._closed_at > _REOPEN_SECONDS:
            self.open_at(icon_at)

    def open_at(self, icon_at: QRect) -> None:
        """Open beside the icon, else beside the pointer, wholly on that screen."""
        self._anchor = icon_at if icon_at.isValid() else QRect(QCursor.pos(), QCursor.pos())
        self.content.set_room(_free(self._anchor).height())
        self.content.begin_anew()
        self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        self.setFixedSize(self.content.width() + 2 * self._margin, self.content.height() + 2 * self._margin)
        if not self._anchor.isNull():
            self.move(placed(self.size().width(), self.size().height(), self._anchor, self._margin))

    def changeEvent(self, event: QEvent) -> None:
        """A tool window, unlike a popup, has to see by itself that the person clicked elsewhere."""
        if event.type() == QEvent.Type.ActivationChange and self._wayland and not self.isActiveWindow():
            self.close()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember when, see `toggle`."""
        self._closed_at = time.monotonic()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners where they cannot be see-through."""
        super().resizeEvent(event)
        if not self._see_through:
            self.setMask(_rounded_mask(self.width(), self.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shadow, ground and border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(self._margin, self._margin, -self._margin, -self._margin)
        painter.setPen(Qt.PenStyle.NoPen)
        for reach in range(self._margin, 0, -1):
            shade = QColor(0, 0, 0, 1 + (self._margin - reach) // 3)
            painter.setBrush(shade)
            painter.drawRoundedRect(ground.adjusted(-reach, 2 - reach, reach, reach), _RADIUS + reach, _RADIUS + reach)
        painter.setBrush(QColor(self._theme.window))
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()


class PlainWindow(_Face):
    """The same content in an ordinary window, for desktops without a tray."""

    def __init__(self, content: Content, theme: Theme) -> None:
        """Take over the content."""
        super().__init__(content)
        self.setWindowIcon(app_icon())
        self.setFocus()
        self.set_theme(theme)
        content.height_changed.connect(self._fit)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        # Its ground, which elsewhere than on Linux is not the application's.
        self.setPalette(palette(theme))
        self.content.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Be no higher than its screen, with the frame that it has or will have."""
        self.content.set_room(room(self).height())
        super().showEvent(event)

    def _fit(self) -> None:
        self.setFixedSize(self.content.size())


def placed(width: int, height: int, anchor: QRect, margin: int = 0) -> QPoint:
    """Where a popup of this size goes: centred on the anchor, on the side with room, within the screen's free area.

    margin: how much of the popup on each side is only shadow and may lie over the panel.
    """
    free = _free(anchor).adjusted(-margin, -margin, margin, margin)
    left = anchor.center().x() - width // 2
    below = anchor.center().y() < _screen(anchor).geometry().center().y()
    top = anchor.bottom() + _GAP - margin if below else anchor.top() - _GAP + margin - height
    left = max(free.left(), min(left, free.right() - width + 1))
    top = max(free.top(), min(top, free.bottom() - height + 1))
    return QPoint(left, top)


def _screen(anchor: QRect) -> QScreen:
    return QGuiApplication.screenAt(anchor.center()) or QGuiApplication.primaryScreen()


def _free(anchor: QRect) -> QRect:
    """Where the popup may be on the screen that has the anchor, its shadow aside."""
    return _screen(anchor).availableGeometry().adjusted(_GAP, _GAP, -_GAP, -_GAP)


def _rounded_mask(width: int, height: int) -> QRegion:
    bitmap = QBitmap(width, height)
    bitmap.fill(Qt.GlobalColor.color0)
    painter = QPainter(bitmap)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.setPen(Qt.GlobalColor.color1)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, width, height).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.drawPath(path)
    painter.end()
    return QRegion(bitmap)
