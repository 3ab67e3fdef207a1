"""The pictures: charts over time (pyqtgraph, with items of our own) and the small ones (QPainter)."""
