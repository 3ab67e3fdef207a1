"""Donut, heat map and line chart, by mouse and keyboard."""

from datetime import UTC

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.charts.mouse import move
from tests.figures.books import HOUR, NOON

from mytokentracker.charts.plots.donut import Donut, Slice
from mytokentracker.charts.plots.heat_map import Cell, HeatMap
from mytokentracker.charts.plots.line_chart import Line, LineChart
from mytokentracker.charts.plots.readout import Readout, Row
from mytokentracker.charts.plots.ticks import Ticked
from mytokentracker.charts.words import Words
from mytokentracker.look.theme import LIGHT

SLICES = (
    Slice("a", "Atlas", "#4d5bdc", 3, "$3"),
    Slice("b", "Billing", "#087062", 1, "$1"),
    Slice("zero", "Zero", "#111111", 0, "$0"),
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.fixture
def donut(parent: QWidget) -> Donut:
    made = Donut(LIGHT, parent)
    made.setGeometry(0, 0, 204, 204)
    made.show_slices(SLICES, "$4", "in all")
    made.show()
    return made


def test_a_donut_begins_at_the_top_and_goes_with_the_clock(donut: Donut) -> None:
    # Its ring lies between 74 and 100 pixels from the middle; Atlas has the first three quarters.
    middle = QPointF(102, 102)
    for away, number in ((QPointF(88, -2), 0), (QPointF(2, 88), 0), (QPointF(-88, -2), 1), (QPointF(-2, -88), 1)):
        assert donut.slice_at(middle + away) == number, away
    assert donut.slice_at(middle) is None
    assert donut.slice_at(QPointF(1, 1)) is None


def test_a_slice_can_be_picked_by_mouse_and_by_keyboard(qtbot: QtBot, donut: Donut) -> None:
    with qtbot.waitSignal(donut.picked) as picked:
        QTest.mouseClick(donut, Qt.MouseButton.LeftButton, pos=QPoint(102 - 88, 100))
    assert picked.args == ["b"]
    QTest.keyClick(donut, Qt.Key.Key_Right)
    with qtbot.waitSignal(donut.picked) as picked:
        QTest.keyClick(donut, Qt.Key.Key_Return)
    assert picked.args == ["a"]


def test_a_screen_reader_hears_all_slices_and_the_one_that_is_reached(donut: Donut) -> None:
    assert donut.accessibleDescription() == "$4 in all: Atlas: $3; Billing: $1"
    QTest.keyClick(donut, Qt.Key.Key_Left)
    assert donut.accessibleDescription() == "Billing: $1"


def test_a_donut_of_nothing_is_a_ring(donut: Donut) -> None:
    donut.show_slices((), "$0", "in all")
    assert donut.accessibleDescription() == "Nothing"
    assert donut.grab().toImage().pixelColor(102, 15).name() == LIGHT.track


def say(cell: Cell) -> Readout:
    return Readout(f"cell {cell.column}/{cell.row}", (Row("Worth", "$1"),))


@pytest.fixture
def heat(parent: QWidget) -> HeatMap:
    made = HeatMap(LIGHT, parent, 20)
    made.setGeometry(0, 0, 400, 120)
    cells = [Cell(column, row, "#4d5bdc" if row else LIGHT.track) for column in range(10) for row in range(3)]
    made.show_cells(cells, [(0, "Jan"), (5, "Feb")], [(0, "Mon"), (2, "Wed")], "Busiest: cell 1/1", say)
    made.show()
    return made


def test_a_heat_map_reads_the_cell_under_the_mouse(heat: HeatMap) -> None:
    box = heat._box(4, 2)
    move(heat, box.center().toPoint())
    assert heat.overlay.readout is not None
    assert heat.overlay.readout.spoken == "cell 4/2. Worth: $1"
    move(heat, QPoint(1, 1))
    assert heat.overlay.readout is None


def test_the_arrow_keys_go_from_cell_to_cell(heat: HeatMap) -> None:
    assert heat.accessibleDescription() == "Busiest: cell 1/1"
    for key, said in (
        (Qt.Key.Key_Left, "cell 9/2. Worth: $1"),
        (Qt.Key.Key_Up, "cell 9/1. Worth: $1"),
        (Qt.Key.Key_Left, "cell 8/1. Worth: $1"),
        (Qt.Key.Key_Down, "cell 8/2. Worth: $1"),
        (Qt.Key.Key_Down, "cell 8/2. Worth: $1"),
    ):
        QTest.keyClick(heat, key)
        assert heat.accessibleDescription() == said


def test_a_heat_map_is_as_high_as_its_width_asks_for(heat: HeatMap) -> None:
    assert heat.heightForWidth(100) < heat.heightForWidth(400)


@pytest.fixture
def lines(qtbot: QtBot) -> LineChart:
    made = LineChart(LIGHT, Words(UTC))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    made.show_lines(
        (
            Line(
                "Ours",
                "#4d5bdc",
                (NOON, NOON + HOUR, NOON + 2 * HOUR),
                (10, 20, 30),
                lows=(8, 18, 28),
                highs=(12, 22, 44),
                shaded=True,
            ),
            Line(
                "Claude",
                "#9a6a00",
                (NOON + HOUR, NOON + 2 * HOUR, NOON + 3 * HOUR),
                (21, 29, 5),
                dotted=True,
                joined=False,
            ),
        ),
        lambda value: f"{value:g} %",
        Ticked(lambda value, _step: f"{value:g} %"),
    )
    return made


def test_a_line_chart_reads_each_line_and_its_band(lines: LineChart) -> None:
    move(lines.viewport(), lines.pixel(NOON + 1.1 * HOUR, 10).toPoint())
    readout = lines.overlay.readout
    assert readout is not None
    assert readout.title == "12 Mar 2026 13:00"
    assert readout.rows == (
        Row("Ours", "20 %", "#4d5bdc"),
        Row("Band", "18 % – 22 %", faint=True),
        Row("Claude", "21 %", "#9a6a00"),
    )
    assert [row.name for row in lines.readout(3).rows] == ["Claude"]


def test_a_line_chart_is_as_high_as_its_bands(lines: LineChart) -> None:
    assert lines.box.viewRange()[1][1] > 44
    assert lines.grab().toImage().size() == lines.size()


def test_lines_without_points_are_no_fault(lines: LineChart) -> None:
    lines.show_lines((Line("Ours", "#4d5bdc", (), ()),), str, Ticked(lambda value, _step: str(value)))
    lines.grab()
    QTest.keyClick(lines, Qt.Key.Key_Left)
    assert lines.overlay.readout is None
