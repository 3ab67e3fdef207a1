"""What is drawn over all that is seen of a chart, whatever that is: it moves on with it."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF

from mytokentracker.look.theme import Theme


class OverAll(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """Subclasses paint it."""

    def __init__(self, box: pg.ViewBox, theme: Theme, height: float) -> None:
        """height: among what is drawn; below 0 it is behind the bars."""
        super().__init__()
        self._box, self._theme = box, theme
        self.setZValue(height)
        box.sigRangeChanged.connect(self._moved)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def _moved(self, *_: object) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        """All that is seen."""
        return QRectF(self._box.viewRect())
