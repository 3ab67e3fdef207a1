"""How bars are drawn where there are more of them than pixels."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.figures.books import NOON

from mytokentracker.charts.context import Context
from mytokentracker.charts.plots.bar_chart import BarChart
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.plots.ticks import Ticked
from mytokentracker.look.theme import LIGHT


def test_of_more_bins_than_pixels_each_pixel_shows_the_highest(qtbot: QtBot, context: Context) -> None:
    chart = BarChart(LIGHT, context.words)
    qtbot.addWidget(chart)
    chart.resize(800, 300)
    chart.show()
    qtbot.waitExposed(chart)
    count = 8 * chart.width()
    values = [5.0] * count
    values[count // 2] = 9.0
    edges = [NOON + number * 60 for number in range(count + 1)]
    layer = Layer("opus", "Opus", "#4d5bdc", tuple(values))
    chart.show_bars(edges, [layer], str, Ticked(lambda _value, _step: ""))
    QApplication.processEvents()
    image = chart.grab().toImage()
    area = chart.area()
    columns = range(round(area.left()) + 1, round(area.right()) - 2)

    def coloured(value: float) -> list[int]:
        y = chart.pixel(NOON, value).toPoint().y()
        return [x for x in columns if image.pixelColor(x, y).name() == "#4d5bdc"]

    assert coloured(2.5) == list(columns)
    peak = coloured(8)
    assert len(peak) == 1
    assert abs(peak[0] - chart.pixel(edges[count // 2], 0).x()) <= 1
