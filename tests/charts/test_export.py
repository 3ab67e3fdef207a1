import csv
import io
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mytokentracker.charts.context import Context
from mytokentracker.charts.export import Picture, Table, csv_text, save_csv, save_picture, tsv_text
from mytokentracker.charts.legend import Entry
from mytokentracker.charts.plots.bar_chart import BarChart
from mytokentracker.charts.plots.bars_item import Layer
from mytokentracker.charts.plots.donut import Donut, Slice
from mytokentracker.charts.plots.ticks import Ticked
from mytokentracker.look.theme import LIGHT

OPUS = Entry("opus", "Opus <5> & more", "#4d5bdc")


@pytest.fixture
def chart(qtbot: QtBot, context: Context) -> BarChart:
    made = BarChart(LIGHT, context.words)
    qtbot.addWidget(made)
    made.resize(500, 260)
    layer = Layer("opus", "Opus", "#4d5bdc", (1.0, 3.0, 2.0))
    made.show_bars([0, 3600, 7200, 10800], [layer], str, Ticked(lambda value, _step: f"{value:g}"))
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("name", ["=1+1", "+1", "-2", "@SUM(A1)", "\tx", "\rx", "\n=1"])
def test_no_name_becomes_a_formula_in_a_spreadsheet(name: str) -> None:
    table = Table(("project", "tokens"), ((name, -5),))
    row = list(csv.reader(io.StringIO(csv_text(table), newline="")))[1]
    assert row == [f"'{' '.join(name.splitlines())}", "-5"]


def test_commas_quotes_and_nothing_survive_in_csv() -> None:
    table = Table(("a", "b", "c"), (('x, "y"', None, 1.5),))
    assert list(csv.reader(io.StringIO(csv_text(table)))) == [["a", "b", "c"], ['x, "y"', "", "1.5"]]


def test_what_is_pasted_keeps_its_cells_apart() -> None:
    assert tsv_text((("a\tb", "c\nd"), (1, "=2"))) == "a b\tc d\n1\t'=2\n"


def test_data_is_saved_in_one_step(tmp_path: Path) -> None:
    save_csv(Table(("a",), ((1,),)), tmp_path / "data.csv")
    assert (tmp_path / "data.csv").read_text() == "a\n1\n"
    assert [file.name for file in tmp_path.iterdir()] == ["data.csv"]


def test_a_picture_has_twice_the_pixels_of_the_screen(chart: BarChart, tmp_path: Path) -> None:
    save_picture(Picture("Usage", (OPUS,), chart, "Estimates"), LIGHT, tmp_path / "usage.png")
    image = QImage(str(tmp_path / "usage.png"))
    assert image.width() > 2 * chart.width()
    assert image.height() > 2 * chart.height()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert {"#4d5bdc", LIGHT.window} <= colours
    # Nothing but the bars is filled: most of it is the card's ground.
    ground = [
        image.pixelColor(x, y).name() == LIGHT.window
        for x in range(0, image.width(), 9)
        for y in range(0, image.height(), 9)
    ]
    assert sum(ground) > len(ground) / 3


def test_a_drawing_is_vectors_with_its_words(chart: BarChart, tmp_path: Path) -> None:
    save_picture(Picture("Usage & more", (OPUS,), chart, "Estimates"), LIGHT, tmp_path / "usage.svg")
    root = ElementTree.parse(tmp_path / "usage.svg").getroot()
    text = "".join(root.itertext())
    assert "Usage & more" in text
    assert "Opus <5> & more" in text
    assert "Estimates" in text
    assert root.findall(".//{*}path")
    assert not root.findall(".//{*}image")
    assert all(path.get("d") for path in root.findall(".//{*}path"))


def test_a_long_legend_goes_on_in_a_second_row(chart: BarChart, tmp_path: Path) -> None:
    heights = []
    for count in (1, 20):
        legend = tuple(Entry(str(number), f"project number {number}", "#4d5bdc") for number in range(count))
        save_picture(Picture("Usage", legend, chart, ""), LIGHT, tmp_path / "usage.svg")
        root = ElementTree.parse(tmp_path / "usage.svg").getroot()
        assert f"project number {count - 1}" in "".join(root.itertext())
        heights.append(float((root.get("viewBox") or "").split()[3]))
    assert heights[1] > heights[0]


def test_small_pictures_can_be_saved_too(qtbot: QtBot, tmp_path: Path) -> None:
    donut = Donut(LIGHT, None)  # type: ignore[arg-type]
    qtbot.addWidget(donut)
    donut.resize(200, 200)
    donut.show_slices([Slice("a", "A", "#4d5bdc", 1, "$1"), Slice("b", "B", "#087062", 3, "$3")], "$4", "in all")
    save_picture(Picture("Shares", (), donut, ""), LIGHT, tmp_path / "donut.svg")
    assert "$4" in (tmp_path / "donut.svg").read_text()


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_where_nothing_can_be_written_it_is_said(chart: BarChart, tmp_path: Path, ending: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match=r"cannot be written|Not a directory|exists"):
        save_picture(Picture("Usage", (), chart, ""), LIGHT, tmp_path / "file" / f"usage.{ending}")
