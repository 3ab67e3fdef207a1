"""What all charts over time have in common: axes, grid, and what of it is seen."""

from abc import abstractmethod
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mytokentracker.charts.letters import Letters
from mytokentracker.charts.plots.axes import Grid, Tick, WordAxis
from mytokentracker.charts.plots.readout import Overlay
from mytokentracker.charts.speaking import CHART
from mytokentracker.look.theme import Theme

pg.setConfigOptions(antialias=True)

_HEADROOM = 1.08
# More than this of all is all of it.
_ALL_BUT = 0.995


class Canvas(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph ships no types
    """A chart. What is drawn in it is its subclasses' matter.

    Put together of pyqtgraph's parts: its own PlotWidget makes dozens of widgets for a menu that nobody opens, and
    that takes twice as long as all the rest.
    """

    accessible_role = CHART

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        self._below = WordAxis("bottom", self._below_ticks)
        self._beside = WordAxis("left", self._beside_ticks)
        super().__init__(parent, background=None)
        self.enableMouse(False)
        self.letters = Letters(self.font())
        self._theme = theme
        self._limits, self._page_zooms = (0.0, 1.0), False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.box = pg.ViewBox(enableMenu=False)
        self.box.setMouseEnabled(x=False, y=False)
        self.box.setDefaultPadding(0)
        self.box.disableAutoRange()
        self._lay_out()
        self.grid_item = Grid(self.box, self._beside_ticks, theme)
        self.add(self.grid_item)
        self.overlay = Overlay(self, theme)
        em = self.letters.em
        # Fixed: axes that measure their words show them only after a second layout.
        self._below.setHeight(round(em * 1.9))
        self._beside.setWidth(round(em * 4.0))
        self.set_theme(theme)

    def _lay_out(self) -> None:
        places = self.centralLayout
        places.setContentsMargins(1, 3, 1, 1)
        places.setSpacing(0)
        places.addItem(self._beside, 0, 0)
        places.addItem(self.box, 0, 1)
        places.addItem(self._below, 1, 1)
        for axis in (self._below, self._beside):
            axis.linkToView(self.box)
            # Above what is drawn.
            axis.setZValue(0.5)

    def add(self, item: pg.GraphicsObject) -> None:
        """Have something drawn, in the values of the axes."""
        self.box.addItem(item, ignoreBounds=True)

    def take(self, item: pg.GraphicsObject) -> None:
        """Leave it out again."""
        self.box.removeItem(item)

    # What subclasses say

    @abstractmethod
    def _below_ticks(self, low: float, high: float, pixels: float) -> Sequence[Tick]:
        """The ticks of the lower axis."""

    @abstractmethod
    def _beside_ticks(self, low: float, high: float, pixels: float) -> Sequence[Tick]:
        """The ticks of the upright axis."""

    @abstractmethod
    def _highest(self, low: float, high: float) -> float:
        """The largest value that is drawn between low and high."""

    # What the page says

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        font = self.letters.font(0.92)
        for axis in (self._below, self._beside):
            axis.set_theme(theme, font)
        self.grid_item.set_theme(theme)
        self.overlay.set_theme(theme)
        self.setBackground(QColor(theme.window))

    def show_range(self, low: float, high: float, limits: tuple[float, float] | None = None) -> None:
        """Show from low to high, as high as what is drawn there; what was zoomed to stays while most of it is there.

        limits: how far out the zoom goes, where the page asks anew for what is zoomed to: that is low to high then.
        """
        since, until = self.seen
        left, right = max(since, low), min(until, high)
        stays = limits is None and self.is_zoomed and 2 * (right - left) >= until - since
        self._limits, self._page_zooms = limits or (low, high), limits is not None
        self._see(*(left, right) if stays else (low, high))

    def show_all(self) -> None:
        """Leave the zoom."""
        self._see(*self._limits)

    def refit(self) -> None:
        """Fit the height anew."""
        (low, high), _ = self.box.viewRange()
        self._fit(low, high)

    @property
    def seen(self) -> tuple[float, float]:
        """What is shown now."""
        (low, high), _ = self.box.viewRange()
        return low, high

    @property
    def is_zoomed(self) -> bool:
        """Whether less than all of it is shown."""
        return not self._is_all(*self.seen)

    def _is_all(self, low: float, high: float) -> bool:
        return high - low >= _ALL_BUT * (self._limits[1] - self._limits[0])

    def _see(self, low: float, high: float) -> None:
        self.box.setXRange(low, high, padding=0)
        self._fit(low, high)

    def _fit(self, low: float, high: float) -> None:
        top = self._highest(low, high)
        self.box.setYRange(0, top * _HEADROOM if top > 0 else 1.0, padding=0)
        # Words depend on what is seen.
        for axis in (self._below, self._beside):
            axis.picture = None
            axis.update()

    # Where things are

    def _value(self, position: QPointF) -> QPointF:
        return QPointF(self.box.mapSceneToView(self.mapToScene(position.toPoint())))

    def pixel(self, x: float, y: float) -> QPointF:
        """Where a value is, in this widget's pixels."""
        return QPointF(self.mapFromScene(self.box.mapViewToScene(QPointF(x, y))))

    def area(self) -> QRectF:
        """Where things are drawn, in this widget's pixels."""
        rect = self.box.sceneBoundingRect()
        return QRectF(self.mapFromScene(rect).boundingRect())

    # The size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the overlay over all of it."""
        super().resizeEvent(event)
        # pyqtgraph resizes once while it is being made.
        if hasattr(self, "overlay"):
            self.overlay.resize(self.size())
            self.overlay.hush()

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        em = self.letters.em
        return QSize(em * 40, em * 18)

    def minimumSizeHint(self) -> QSize:
        """Enough to see something."""
        em = self.letters.em
        return QSize(em * 12, em * 9)
