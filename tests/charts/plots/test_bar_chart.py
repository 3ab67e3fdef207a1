"""The stacked bar chart as people use it: with mouse, wheel and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.charts.mouse import move
from tests.figures.books import HOUR, NOON

from mytokentracker.charts.context import Context
from mytokentracker.charts.plots.bar_chart import BarChart
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.plots.markers import RESET, Mark
from mytokentracker.charts.plots.readout import Row
from mytokentracker.charts.plots.ticks import Ticked
from mytokentracker.look.theme import DARK, LIGHT

EDGES = [NOON + number * HOUR for number in range(9)]
OPUS = Layer("opus", "Opus", "#4d5bdc", (0, 1, 2, 3, 4, 0, 6, 7))
HAIKU = Layer("haiku", "Haiku", "#9a6a00", (0, 1, 1, 1, 1, 0, 0, 1))


def said(value: float) -> str:
    return f"${value:.2f}"


@pytest.fixture
def chart(qtbot: QtBot, context: Context) -> BarChart:
    made = BarChart(LIGHT, context.words)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    qtbot.waitExposed(made)
    marks = (Mark(NOON + 3 * HOUR + 60, RESET, "session reset", "15:01 Session reset"),)
    made.show_bars(
        EDGES, (OPUS, HAIKU), said, Ticked(lambda value, _step: f"${value:g}"), marks=marks, now=EDGES[7] + 60
    )
    QApplication.processEvents()
    return made


@pytest.fixture
def quick(qapp: QApplication) -> Iterator[int]:
    """Two clicks are a double click within so many milliseconds."""
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(30)
    yield 30
    QApplication.setDoubleClickInterval(before)


def place(chart: BarChart, hours: float, value: float) -> QPoint:
    return chart.pixel(NOON + hours * HOUR, value).toPoint()


def wheel(chart: BarChart, hours: float, steps: float, sideways: int = 0) -> bool:
    """Gives whether the chart took it."""
    at = QPointF(place(chart, hours, 1))
    event = QWheelEvent(
        at,
        chart.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(int(sideways * 120), int(steps * 120)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chart.wheelEvent(event)
    return event.isAccepted()


def test_the_mouse_reads_exact_values_of_a_bin(chart: BarChart) -> None:
    move(chart.viewport(), place(chart, 3.5, 2))
    readout = chart.overlay.readout
    assert readout is not None
    assert readout.title == "Thu 12 Mar, 15:00 – 16:00"
    assert readout.rows == (
        Row("Haiku", "$1.00", "#9a6a00"),
        Row("Opus", "$3.00", "#4d5bdc"),
        Row("Together", "$4.00"),
        Row("15:01 Session reset", "", faint=True),
    )


def test_a_bin_without_use_says_so_and_the_last_one_that_it_still_grows(chart: BarChart) -> None:
    assert chart.readout(0).rows == (Row("Nothing used", "", faint=True),)
    assert chart.readout(7).title == "Thu 12 Mar, 19:00 – 20:00 (so far)"


def test_leaving_the_chart_hushes_it(qtbot: QtBot, chart: BarChart) -> None:
    move(chart.viewport(), place(chart, 3.5, 2))
    assert chart.overlay.readout is not None
    move(chart.viewport(), QPoint(2, 2))
    assert chart.overlay.readout is None


def test_a_click_picks_the_layer_under_the_mouse(qtbot: QtBot, chart: BarChart) -> None:
    for value, key in ((1.5, "opus"), (3.5, "haiku")):
        with qtbot.waitSignal(chart.picked) as picked:
            QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place(chart, 3.5, value))
        assert picked.args == [key]
    with qtbot.assertNotEmitted(chart.picked):
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place(chart, 3.5, 6))


def test_dragging_zooms_to_what_was_dragged_over(qtbot: QtBot, chart: BarChart) -> None:
    start, end = place(chart, 2, 3), place(chart, 5, 3)
    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=start)
    move(chart.viewport(), QPoint((start.x() + end.x()) // 2, start.y()), pressed=True)
    move(chart.viewport(), end, pressed=True)
    with qtbot.waitSignal(chart.zoomed) as zoomed, qtbot.assertNotEmitted(chart.picked):
        QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert zoomed.args == pytest.approx([NOON + 2 * HOUR, NOON + 5 * HOUR], abs=60)
    assert chart.seen == pytest.approx(tuple(zoomed.args))


def test_a_double_click_asks_for_all_of_it(qtbot: QtBot, chart: BarChart) -> None:
    with qtbot.waitSignal(chart.reset_asked):
        QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place(chart, 3.5, 2))


def test_the_wheel_zooms_around_the_mouse_and_back(qtbot: QtBot, chart: BarChart) -> None:
    with qtbot.waitSignal(chart.zoomed):
        assert wheel(chart, 6, 1)
    low, high = chart.seen
    assert high - low == pytest.approx(8 * HOUR / 1.25)
    # What is under the mouse stays under it.
    assert (NOON + 6 * HOUR - low) / (high - low) == pytest.approx(6 / 8, abs=0.01)
    with qtbot.waitSignal(chart.reset_asked):
        assert wheel(chart, 6, -1)


def test_what_there_is_no_more_of_to_see_is_left_to_the_page(qtbot: QtBot, chart: BarChart) -> None:
    assert not wheel(chart, 4, -1)
    assert not wheel(chart, 4, 0, sideways=1)


def test_sideways_the_wheel_moves_on_while_zoomed(qtbot: QtBot, chart: BarChart) -> None:
    assert wheel(chart, 4, 3)
    low, high = chart.seen
    with qtbot.waitSignal(chart.zoomed):
        assert wheel(chart, 4, 0, sideways=-1)
    later = chart.seen
    assert later[0] > low
    assert later[1] - later[0] == pytest.approx(high - low)


def test_a_zoom_reaches_out_as_far_as_it_is_said(qtbot: QtBot, chart: BarChart) -> None:
    limits = (EDGES[0] - 5 * HOUR, EDGES[-1])
    chart.show_bars(EDGES, (OPUS,), said, Ticked(lambda value, _step: str(value)), limits=limits)
    with qtbot.waitSignal(chart.zoomed) as zoomed:
        assert wheel(chart, 7.9, -1)
    assert zoomed.args[0] < EDGES[0]


def test_the_height_fits_what_is_seen_and_not_left_out(chart: BarChart) -> None:
    def top() -> float:
        return float(chart.box.viewRange()[1][1])

    assert top() > 8
    chart.hide_layers(frozenset({"opus"}))
    assert 1 < top() < 2
    assert chart.readout(3).rows[0] == Row("Haiku", "$1.00", "#9a6a00")
    chart.hide_layers(frozenset())
    chart.show_range(EDGES[0], EDGES[2])
    assert 2 < top() < 3


def test_the_keyboard_reads_bin_by_bin_and_a_screen_reader_hears_it(chart: BarChart) -> None:
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == (
        "Thu 12 Mar, 19:00 – 20:00 (so far). Haiku: $1.00. Opus: $7.00. Together: $8.00"
    )
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "Thu 12 Mar, 18:00 – 19:00. Opus: $6.00"
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert "Nothing used" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.overlay.readout is None


def test_plus_and_nought_zoom_by_keyboard(qtbot: QtBot, chart: BarChart) -> None:
    chart.setFocus()
    with qtbot.waitSignal(chart.zoomed) as zoomed:
        QTest.keyClick(chart, Qt.Key.Key_Plus)
    assert zoomed.args == [NOON + 2 * HOUR, NOON + 6 * HOUR]
    with qtbot.waitSignal(chart.reset_asked):
        QTest.keyClick(chart, Qt.Key.Key_0)


def refreshed(chart: BarChart, later: int = 0, **more: tuple[float, float]) -> None:
    """The same bars once more, or those of so many hours later."""
    edges = [edge + later * HOUR for edge in EDGES]
    chart.show_bars(edges, (OPUS, HAIKU), said, Ticked(lambda value, _step: str(value)), **more)  # type: ignore[arg-type]


def test_what_was_zoomed_to_stays_while_figures_come_anew(chart: BarChart) -> None:
    wheel(chart, 6, 3)
    before = chart.seen
    refreshed(chart)
    assert chart.seen == pytest.approx(before, rel=0, abs=1)
    # An hour went by, and is at the end.
    refreshed(chart, later=1)
    assert chart.seen == pytest.approx(before, rel=0, abs=1)
    assert wheel(chart, 6, -9)
    assert chart.seen == (EDGES[1], EDGES[-1] + HOUR)


def test_of_bars_that_do_not_hold_what_was_zoomed_to_all_are_shown(chart: BarChart) -> None:
    wheel(chart, 2, 3)
    refreshed(chart, later=100)
    assert chart.seen == (EDGES[0] + 100 * HOUR, EDGES[-1] + 100 * HOUR)


def test_a_page_that_zooms_itself_says_what_is_seen(chart: BarChart) -> None:
    wheel(chart, 6, 3)
    limits = (EDGES[0] - 5 * HOUR, EDGES[-1] + 5 * HOUR)
    refreshed(chart, limits=limits)
    assert chart.is_zoomed
    assert chart.seen == (EDGES[0], EDGES[-1])


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Escape])
def test_a_key_leaves_the_zoom(chart: BarChart, key: Qt.Key) -> None:
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.is_zoomed
    QTest.keyClick(chart, key)
    assert chart.seen == (EDGES[0], EDGES[-1])


def test_escape_hushes_the_chart_before_it_leaves_the_zoom(chart: BarChart) -> None:
    chart.setFocus()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_End, Qt.Key.Key_Escape):
        QTest.keyClick(chart, key)
    assert chart.overlay.readout is None
    assert chart.is_zoomed


def test_escape_is_the_pages_where_there_is_no_zoom(qtbot: QtBot, context: Context) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    came: list[int] = []
    page.keyPressEvent = lambda event: came.append(event.key())  # type: ignore[method-assign]
    chart = BarChart(LIGHT, context.words, page)
    refreshed(chart)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert came == [Qt.Key.Key_Escape]


def test_a_double_click_leaves_the_zoom_and_picks_nothing(qtbot: QtBot, chart: BarChart, quick: int) -> None:
    chart.show_range(EDGES[0], EDGES[-1])
    wheel(chart, 3.5, 1)
    at = place(chart, 3.5, 1.5)
    with qtbot.assertNotEmitted(chart.picked, wait=3 * quick):
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not chart.is_zoomed


def test_a_single_click_picks_while_zoomed_too(qtbot: QtBot, chart: BarChart, quick: int) -> None:
    wheel(chart, 3.5, 1)
    with qtbot.waitSignal(chart.picked) as picked:
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place(chart, 3.5, 1.5))
    assert picked.args == ["opus"]


def test_bars_have_the_colours_of_their_layers_in_both_themes(chart: BarChart) -> None:
    def colours() -> set[str]:
        image = chart.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}

    assert {"#4d5bdc", "#9a6a00", LIGHT.window} <= colours()
    chart.set_theme(DARK)
    assert DARK.window in colours()


def test_a_chart_of_nothing_is_drawn_and_read_without_fault(chart: BarChart) -> None:
    chart.show_bars([0, 1], (), said, Ticked(lambda value, _step: str(value)))
    chart.grab()
    move(chart.viewport(), QPoint(300, 100))
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.overlay.readout is None
