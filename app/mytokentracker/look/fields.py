"""Fields with arrows and marks that are drawn by us: style sheets know none but pictures in files."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionSpinBox,
    QStyleOptionViewItem,
    QTimeEdit,
    QWidget,
)

from mytokentracker.look.theme import base_pixels

_UP, _DOWN = -1, 1


class ComboBox(QComboBox):
    """One with an arrow."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with its arrow."""
        super().paintEvent(event)
        em = base_pixels(self.font())
        middle = QPointF(self.width() - em * 0.95, self.height() / 2)
        _arrow(self, middle, em * 0.26, _DOWN, is_usable=self.isEnabled())


class NumberBox(QDoubleSpinBox):
    """A number with two arrows."""

    def __init__(self) -> None:
        """0."""
        super().__init__()
        _inset(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with its arrows."""
        super().paintEvent(event)
        _arrows(self)


class TimeBox(QTimeEdit):
    """A time of day with two arrows."""

    def __init__(self) -> None:
        """Midnight."""
        super().__init__()
        _inset(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with its arrows."""
        super().paintEvent(event)
        _arrows(self)


class CheckBox(QCheckBox):
    """One with a mark."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with its mark."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            painter = QPainter(self)
            _mark(painter, box, _mark_ink(self))
            painter.end()


class CheckedItems(QStyledItemDelegate):
    """For the items of a list, each with a check box."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one with its mark."""
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) != Qt.CheckState.Checked.value:
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        view: QWidget = drawn.widget
        box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, view)
        _mark(painter, box, _mark_ink(view))


def _inset(box: QAbstractSpinBox) -> None:
    # A style sheet's padding at its left is not heeded: without this the words touch the edge.
    box.lineEdit().setTextMargins(round(base_pixels(box.font()) * 0.5) + 1, 0, 0, 0)


def _mark_ink(widget: QWidget) -> QColor:
    palette = widget.palette()
    return palette.color(QPalette.ColorRole.HighlightedText if widget.isEnabled() else QPalette.ColorRole.WindowText)


def _mark(painter: QPainter, box: QRect, ink: QColor) -> None:
    inner = QRectF(box)
    corners = [
        QPointF(inner.left() + inner.width() * x, inner.top() + inner.height() * y)
        for x, y in ((0.25, 0.53), (0.43, 0.7), (0.76, 0.32))
    ]
    _stroke(painter, corners, ink, max(1.6, inner.width() * 0.12))


def _arrows(box: QAbstractSpinBox) -> None:
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    steps = option.stepEnabled
    half = base_pixels(box.font()) * 0.21
    for part, way, step in (
        (QStyle.SubControl.SC_SpinBoxUp, _UP, QAbstractSpinBox.StepEnabledFlag.StepUpEnabled),
        (QStyle.SubControl.SC_SpinBoxDown, _DOWN, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled),
    ):
        place = box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, box)
        # Towards each other, as one pair.
        middle = QRectF(place).center() - QPointF(0, way * place.height() * 0.1)
        _arrow(box, middle, half, way, is_usable=box.isEnabled() and bool(steps & step))


def _arrow(widget: QWidget, middle: QPointF, half: float, way: int, *, is_usable: bool) -> None:
    """half: of its width. way: up or down."""
    palette = widget.palette()
    ink = palette.color(QPalette.ColorRole.Text)
    if not is_usable:
        ink.setAlphaF(0.45)
    tip = way * half / 2
    corners = [middle + QPointF(-half, -tip), middle + QPointF(0, tip), middle + QPointF(half, -tip)]
    painter = QPainter(widget)
    _stroke(painter, corners, ink, 1.5)
    painter.end()


def _stroke(painter: QPainter, corners: list[QPointF], ink: QColor, width: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF(corners))
    painter.restore()
