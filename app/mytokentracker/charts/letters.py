"""Sizes and fonts of a widget, found out once: asking Qt for them takes longer than drawing with them."""

from PySide6.QtGui import QFont

from mytokentracker.look import theme as themes


class Letters:
    """em: the size of body text in pixels, in which all is measured."""

    def __init__(self, base: QFont) -> None:
        """base: the font of the widget."""
        self._base = base
        self.em = themes.base_pixels(base)
        self._made: dict[tuple[float, QFont.Weight], QFont] = {}

    def font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The base font, larger or heavier."""
        key = (scale, weight)
        if key not in self._made:
            self._made[key] = themes.font(self._base, scale, weight)
        return self._made[key]
