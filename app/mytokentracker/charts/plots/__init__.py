"""The pictures: charts over time (pyqtgraph, with items of our own) and the small ones (QPainter)."""

from mytokentracker.charts.plots.loading import load

load()
