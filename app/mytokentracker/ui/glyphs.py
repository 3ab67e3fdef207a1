"""Digits drawn as strokes on the pixel grid: fonts are not legible at the sizes of a tray icon.

A digit is given by its box, in whole pixels, and by the width of its strokes; its stems then fill whole pixels.
"""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

# The strokes of each digit as corners: across (0 to 1), down (0 to 2, the middle is 1), and whether it is a round one.
# A stroke that ends where it began is closed.
_Stroke = tuple[tuple[float, float, bool], ...]
_UPPER: _Stroke = ((0, 0, True), (1, 0, True), (1, 1, True), (0, 1, True), (0, 0, True))
_LOWER: _Stroke = ((0, 1, True), (1, 1, True), (1, 2, True), (0, 2, True), (0, 1, True))
_STROKES: dict[str, tuple[_Stroke, ...]] = {
    "0": (((0, 0, True), (1, 0, True), (1, 2, True), (0, 2, True), (0, 0, True)),),
    "1": (((0, 0.55, False), (1, 0, False), (1, 2, False)),),
    "2": (((0, 0.6, False), (0, 0, True), (1, 0, True), (1, 0.95, True), (0, 2, False), (1, 2, False)),),
    "3": (
        ((0, 0, False), (1, 0, True), (1, 1, True), (0.2, 1, False)),
        ((0.2, 1, False), (1, 1, True), (1, 2, True), (0, 2, False)),
    ),
    "4": (((0.8, 2, False), (0.8, 0, False), (0, 1.4, False), (1, 1.4, False)),),
    "5": (((1, 0, False), (0, 0, False), (0, 0.9, False), (1, 0.9, True), (1, 2, True), (0, 2, False)),),
    "6": (((1, 0, False), (0, 0, True), (0, 1.5, False)), _LOWER),
    "7": (((0, 0, False), (1, 0, False), (0.35, 2, False)),),
    "8": (_UPPER, _LOWER),
    "9": (_UPPER, ((1, 0.5, False), (1, 2, True), (0, 2, False))),
}


def number_path(text: str, box: QRectF, stroke: int, gap: int) -> QPainterPath:
    """The centre lines of a number's digits, spread over the box; to be drawn with a pen of `stroke` pixels."""
    ones = text.count("1")
    narrow = _narrow(stroke)
    wide = (box.width() - gap * (len(text) - 1) - ones * narrow) / max(1, len(text) - ones)
    wide = int(min(wide, box.height() * 0.68)) if ones < len(text) else 0
    used = ones * narrow + (len(text) - ones) * wide + gap * (len(text) - 1)
    left = box.left() + int((box.width() - used) / 2)
    path = QPainterPath()
    for digit in text:
        width = narrow if digit == "1" else wide
        inset = stroke / 2
        path.addPath(_digit(digit, QRectF(left, box.top(), width, box.height()).adjusted(inset, inset, -inset, -inset)))
        left += width + gap
    return path


def _narrow(stroke: int) -> int:
    """The width of a 1: its stem and a flag of the same width."""
    return 2 * stroke


def _digit(digit: str, box: QRectF) -> QPainterPath:
    width, height = box.width(), box.height()
    turn = min(width, height / 2) * 0.62
    path = QPainterPath()
    for stroke in _STROKES[digit]:
        # Whole pixels down from the top: bars in between are then as sharp as the outer ones.
        corners = [QPointF(box.left() + x * width, box.top() + round(y * height / 2)) for x, y, _ in stroke]
        radii = [turn if rounded else 0.0 for _, _, rounded in stroke]
        closed = stroke[0] == stroke[-1]
        if closed:
            corners.pop()
        start = (corners[0] + corners[1]) / 2 if closed else corners[0]
        path.moveTo(start)
        # A closed stroke begins in the middle of its first side, so that each corner is an inner one.
        around = [*corners[1:], corners[0], start] if closed else corners[1:]
        radii = [*radii[1:], 0.0] if closed else radii[1:]
        before = start
        for index, corner in enumerate(around[:-1]):
            _turn(path, before, corner, around[index + 1], radii[index])
            before = corner
        path.lineTo(around[-1])
    return path


def _turn(path: QPainterPath, before: QPointF, corner: QPointF, after: QPointF, radius: float) -> None:
    """A line towards the corner and round it, as far as both sides have room for the radius."""
    path.lineTo(_towards(corner, before, radius))
    if radius:
        end = _towards(corner, after, radius)
        path.quadTo(corner, end)


def _towards(start: QPointF, end: QPointF, distance: float) -> QPointF:
    length = QLineF(start, end).length()
    share = min(distance / length, 0.5) if length else 0.0
    return start + (end - start) * share
