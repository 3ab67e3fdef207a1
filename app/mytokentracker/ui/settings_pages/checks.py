"""Check boxes that can be seen: on a dark ground Qt's own style draws an empty one dark on dark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

_DARK_LIGHTNESS = 100
# So much of the quiet text's colour: three to one against the ground, and the mark in it is still clear.
_SHARE = 0.6


class CheckBox(QCheckBox):
    """One of its own."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Give the box a ground that stands out."""
        super().initStyleOption(option)
        option.palette = _seen(option.palette)


class CheckedItems(QStyledItemDelegate):
    """For the items of a list."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Give the boxes a ground that stands out."""
        super().initStyleOption(option, index)
        option.palette = _seen(option.palette)


def _seen(palette: QPalette) -> QPalette:
    ground, quiet = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.PlaceholderText)
    if ground.lightness() > _DARK_LIGHTNESS:
        return palette
    parts = zip(quiet.getRgb(), ground.getRgb(), strict=True)  # type: ignore[call-overload]
    made = QPalette(palette)
    made.setColor(QPalette.ColorRole.Base, QColor(*(round(_SHARE * a + (1 - _SHARE) * b) for a, b in parts)))
    return made
