"""What all charts over time have in common: axes, grid, and what of it is seen."""

from abc import abstractmethod
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mytokentracker.charts.letters import Letters
from mytokentracker.charts.plots.axes import Grid, Tick, WordAxis
from mytokentracker.charts.plots.readout import Overlay
from mytokentracker.charts.speaking import CHART
from mytokentracker.look.theme import Theme

pg.setConfigOptions(antialias=True)

_HEADROOM = 1.08


class Canvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """A chart. What is drawn in it is its subclasses' matter."""

    accessible_role = CHART

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        self._below = WordAxis("bottom", self._below_ticks)
        self._beside = WordAxis("left", self._beside_ticks)
        axes = {"bottom": self._below, "left": self._beside}
        # Without menus: nobody opens them, and making them takes as long as all the rest.
        super().__init__(
            parent, background=None, axisItems=axes, viewBox=pg.ViewBox(enableMenu=False), enableMenu=False
        )
        self.letters = Letters(self.font())
        self._theme = theme
        self._limits = (0.0, 1.0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setContentsMargins(0, 2, 0, 0)
        self.box: pg.ViewBox = plot.getViewBox()
        self.box.setMouseEnabled(x=False, y=False)
        self.box.setDefaultPadding(0)
        self.box.disableAutoRange()
        self.grid_item = Grid(self.box, self._beside_ticks, theme)
        self.addItem(self.grid_item, ignoreBounds=True)
        self.overlay = Overlay(self, theme)
        em = self.letters.em
        # Fixed: axes that measure their words show them only after a second layout.
        self._below.setHeight(round(em * 1.9))
        self._beside.setWidth(round(em * 4.0))
        self.set_theme(theme)

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
        """Show from low to high, and as high as what is drawn there. limits: how far out the zoom goes."""
        self._limits = limits or (low, high)
        self._see(low, high)

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
