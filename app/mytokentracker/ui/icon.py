"""The tray icon: drawn for each size a panel may ask for, on a ground of its own so that any panel's colour will do."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from mytokentracker.look.bar_view import CRITICAL, HIGH, NORMAL
from mytokentracker.ui.glyphs import number_path
from mytokentracker.ui.view import Badge

SIZES = (16, 22, 24, 32, 44, 48, 64)
STYLES = ("digits", "ring", "bars")

_GROUND = "#23252c"
_GREY = "#6d717d"
_TRACK = "#4b4f5b"
_INK = "#ffffff"
_FILLS = {NORMAL: "#4f5de0", HIGH: "#f0ab3c", CRITICAL: "#d8343f"}
_BRIGHT = {NORMAL: "#8b97ff", HIGH: "#f0ab3c", CRITICAL: "#ff6a6a"}
_INK_ON = {NORMAL: _INK, HIGH: "#2a1a00", CRITICAL: _INK}
_DOT = "#ff5a52"
_SPENT = "#a2a6b2"
_OWN = Badge("bars", "live", 62, NORMAL, (62, 34), (NORMAL, NORMAL), problem=False)


@lru_cache(maxsize=24)
def tray_icon(badge: Badge) -> QIcon:
    """The icon for what the badge says, in all sizes. Few different ones are kept: an icon takes about 45 kB."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(badge_pixmap(badge, size))
    return icon


def app_icon() -> QIcon:
    """The application's own icon, for its windows: the two bars."""
    return tray_icon(_OWN)


def app_picture(side: int, ratio: float) -> QPixmap:
    """The same as a picture. side: in a window's pixels, of which each is `ratio` of the screen's."""
    picture = badge_pixmap(_OWN, round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


def badge_pixmap(badge: Badge, size: int) -> QPixmap:
    """The badge, drawn for exactly this many pixels."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw = {"ring": _draw_ring, "bars": _draw_bars}.get(badge.style, _draw_digits)
    draw(painter, badge, size)
    if badge.problem:
        _draw_dot(painter, size)
    painter.end()
    return pixmap


def _draw_digits(painter: QPainter, badge: Badge, size: int) -> None:
    live = badge.mood == "live"
    _ground(painter, size, _FILLS[badge.level] if live else _GREY)
    ink = _INK_ON[badge.level] if live else _INK
    margin = max(1, round(size * 0.09))
    height = round(size * 0.64)
    box = QRectF(margin, round((size - height) / 2), size - 2 * margin, height)
    _draw_number(painter, badge, box, ink)


def _draw_ring(painter: QPainter, badge: Badge, size: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUND))
    painter.drawEllipse(QRectF(0, 0, size, size))
    width = max(2, round(size * 0.11))
    ring = QRectF(0, 0, size, size).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(_TRACK), width))
    painter.drawEllipse(ring)
    if badge.number:
        colour = _BRIGHT[badge.level] if badge.mood == "live" else _SPENT
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, 90 * 16, -round(badge.number * 3.6 * 16))
    hole = size - 2 * width
    height = round(hole * 0.6)
    inset = 0 if size < 20 or badge.number == 100 else max(1, round(hole * 0.06))
    box = QRectF(width + inset, round((size - height) / 2), hole - 2 * inset, height)
    _draw_number(painter, badge, box, _INK, thin=True)


def _draw_bars(painter: QPainter, badge: Badge, size: int) -> None:
    _ground(painter, size, _GROUND)
    margin = max(2, round(size * 0.13))
    height = max(4, round(size * 0.26))
    gap = max(2, round(size * 0.12))
    top = round((size - 2 * height - gap) / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    for index, (fill, level) in enumerate(zip(badge.fills, badge.levels, strict=True)):
        track = QRectF(margin, top + index * (height + gap), size - 2 * margin, height)
        radius = height * 0.3
        painter.setBrush(QColor(_TRACK))
        painter.drawRoundedRect(track, radius, radius)
        if fill and badge.mood != "ask":
            # Whole pixels, and one at least: some use is not no use.
            track.setWidth(max(1, round(track.width() * fill / 100)))
            painter.setBrush(QColor(_BRIGHT[level] if badge.mood == "live" else _SPENT))
            painter.drawRoundedRect(track, min(radius, track.width() / 2), radius)


def _ground(painter: QPainter, size: int, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    radius = size * 0.2
    painter.drawRoundedRect(QRectF(0, 0, size, size), radius, radius)


def _draw_number(painter: QPainter, badge: Badge, box: QRectF, ink: str, *, thin: bool = False) -> None:
    if badge.mood == "ask":
        _draw_question(painter, box, ink)
        return
    if badge.number is None:
        _draw_ellipsis(painter, box, ink)
        return
    text = str(badge.number)
    share = 0.12 if len(text) == 3 else 0.15 if thin else 0.17
    stroke = max(1, round(box.height() * share))
    gap = max(1, round(box.height() * (0.1 if len(text) == 3 else 0.13)))
    pen = QPen(QColor(ink), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    pen.setMiterLimit(1.0)  # right angles stay sharp, the pointed ones of 2 and 4 grow no thorns
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(number_path(text, box, stroke, gap))


def _draw_ellipsis(painter: QPainter, box: QRectF, ink: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    side = max(2, round(box.height() * 0.2))
    top = box.top() + round((box.height() - side) / 2)
    step = side + max(1, round(side * 0.6))
    left = box.left() + round((box.width() - 2 * step - side) / 2)
    for index in range(3):
        painter.drawEllipse(QRectF(left + index * step, top, side, side))


def _draw_question(painter: QPainter, box: QRectF, ink: str) -> None:
    stroke = max(2, round(box.height() * 0.17))
    painter.setPen(QPen(QColor(ink), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = round(box.height() * 0.5)
    bow = QRectF(box.center().x() - side / 2, box.top() + stroke / 2, side, side)
    painter.drawArc(bow, 170 * 16, -215 * 16)
    painter.drawLine(
        QPointF(box.center().x(), bow.bottom() - stroke / 3), QPointF(box.center().x(), bow.bottom() + stroke)
    )
    painter.fillRect(QRectF(box.center().x() - stroke / 2, box.bottom() - stroke, stroke, stroke), QColor(ink))


def _draw_dot(painter: QPainter, size: int) -> None:
    """A dot in the upper right corner, parted from what lies below by a clear rim."""
    side = max(5, round(size * 0.28))
    rim = max(1, round(size * 0.06))
    dot = QRectF(size - side, 0, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawEllipse(dot.adjusted(-rim, -rim, rim, rim))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(QColor(_DOT))
    painter.drawEllipse(dot)
