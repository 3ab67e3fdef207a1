"""Segments, legends, rows that flow, and tables."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mytokentracker.charts.cards import Card
from mytokentracker.charts.columns import Column
from mytokentracker.charts.flow import Columns, FlowLayout
from mytokentracker.charts.legend import Entry, Legend
from mytokentracker.charts.rows import Rows
from mytokentracker.charts.segmented import Segmented
from mytokentracker.charts.tables import Table
from mytokentracker.look.theme import LIGHT

Host = Callable[..., QWidget]


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    """Makes windows to put things into."""
    made: list[QWidget] = []

    def shown(width: int = 600, height: int = 300) -> QWidget:
        window = QWidget()
        made.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        return window

    return shown


def test_one_segment_is_pressed_and_the_keyboard_changes_it(qtbot: QtBot, host: Host) -> None:
    control = Segmented("Range", (("5h", "5 h"), ("24h", "24 h"), ("all", "All")), "24h", host())
    control.show()
    buttons = control.findChildren(QPushButton)
    assert [button.isChecked() for button in buttons] == [False, True, False]
    assert [button.accessibleName() for button in buttons] == ["Range: 5 h", "Range: 24 h", "Range: All"]
    with qtbot.waitSignal(control.chosen) as chosen:
        buttons[2].click()
    assert (chosen.args, control.value) == (["all"], "all")
    buttons[0].setFocus()
    with qtbot.waitSignal(control.chosen):
        QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    assert control.value == "5h"


def test_no_segment_is_pressed_where_something_else_holds(host: Host) -> None:
    control = Segmented("Range", (("5h", "5 h"), ("24h", "24 h")), "24h", host())
    control.show_value(None)
    assert not any(button.isChecked() for button in control.findChildren(QPushButton))


def entries(*names: str) -> list[Entry]:
    return [Entry(name, name.capitalize(), "#4d5bdc", "$1") for name in names]


def test_a_legend_leaves_layers_out_and_brings_them_back(qtbot: QtBot, host: Host) -> None:
    legend = Legend(LIGHT, host())
    legend.show_entries(entries("opus", "haiku"), LIGHT)
    opus, haiku = legend._switches
    with qtbot.waitSignal(legend.hidden_changed) as hidden:
        opus.click()
    assert hidden.args == [frozenset({"opus"})]
    assert opus.accessibleName() == "Opus: $1"
    # It stays left out when new figures come, and the last one cannot be left out as well.
    legend.show_entries(entries("opus", "haiku"), LIGHT)
    assert legend.hidden == {"opus"}
    haiku.click()
    assert legend.hidden == frozenset()


def test_a_layer_that_is_gone_is_not_left_out_any_more(host: Host) -> None:
    legend = Legend(LIGHT, host())
    legend.show_entries(entries("opus", "haiku"), LIGHT)
    legend._switches[1].click()
    legend.show_entries(entries("opus"), LIGHT)
    assert legend.hidden == frozenset()
    assert len(legend._switches) == 1


def test_a_row_flows_into_a_second_one_where_it_is_too_narrow(host: Host) -> None:
    parent = host(400, 100)
    flow = FlowLayout(parent, 10)
    labels = [QLabel(words, parent) for words in ("title", "one", "two", "three")]
    for index, label in enumerate(labels):
        label.setFixedSize(90, 20)
        if index == 1:
            flow.push_right()
        flow.addWidget(label)
        label.show()
    flow.activate()
    assert [label.x() for label in labels] == [0, 110, 210, 310]
    assert flow.heightForWidth(400) == 20
    parent.resize(250, 100)
    flow.activate()
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (160, 0), (0, 30), (100, 30)]
    assert flow.heightForWidth(250) == 50


def test_columns_become_rows_where_each_would_be_too_narrow(qtbot: QtBot, host: Host) -> None:
    parent = host(600, 200)
    columns = Columns(parent, 250, 10)
    left, right = QLabel("left", columns), QLabel("right", columns)
    columns.add(left)
    columns.add(right)
    columns.resize(600, 100)
    columns.show()
    assert left.y() == right.y()
    columns.resize(400, 100)
    qtbot.waitUntil(lambda: left.x() == right.x() and left.y() < right.y())


PEOPLE = (("Zoe", 30, 1.5), ("adam", 4, None), ("Bert", 200, 0.5))


def people() -> tuple[Column, ...]:
    return (
        Column("Name", lambda row: row[0], lambda row: row[0], is_number=False, tip=lambda row: f"Tip of {row[0]}"),
        Column("Age", lambda row: f"{row[1]} y", lambda row: row[1], hint="In years"),
        Column("Share", lambda row: "–" if row[2] is None else f"{row[2]:.1f}", lambda row: row[2]),
    )


@pytest.fixture
def table(host: Host) -> tuple[Table, Rows]:
    made = Table(LIGHT, "People", host())
    rows = Rows(people(), lambda row: row[0], made)
    made.setModel(rows)
    made.resize(500, 200)
    made.show()
    rows.show_rows(PEOPLE)
    return made, rows


def names(rows: Rows) -> list[str]:
    return [row[0] for row in rows.rows]


def test_a_table_sorts_by_values_and_not_by_words(table: tuple[Table, Rows]) -> None:
    made, rows = table
    made.sort_by(1)
    assert names(rows) == ["Bert", "Zoe", "adam"]
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "Age ↓"
    rows.sort(1, Qt.SortOrder.AscendingOrder)
    assert names(rows) == ["adam", "Zoe", "Bert"]
    rows.sort(0, Qt.SortOrder.AscendingOrder)
    assert names(rows) == ["adam", "Bert", "Zoe"]


def test_what_is_not_known_comes_last_whichever_way(table: tuple[Table, Rows]) -> None:
    _, rows = table
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        rows.sort(2, order)
        assert names(rows)[-1] == "adam"


def test_new_rows_come_in_the_order_that_was_chosen(table: tuple[Table, Rows]) -> None:
    made, rows = table
    made.sort_by(1)
    rows.show_rows((*PEOPLE, ("Carl", 50, 1.0)))
    assert names(rows) == ["Bert", "Carl", "Zoe", "adam"]


def test_chosen_rows_are_copied_with_their_heads(table: tuple[Table, Rows]) -> None:
    made, _ = table
    made.selectRow(1)
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Name\tAge\tShare\nadam\t4 y\t–\n"


def test_return_opens_a_row_and_escape_is_left_to_the_page(qtbot: QtBot, table: tuple[Table, Rows]) -> None:
    made, _ = table
    made.selectRow(2)
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert opened.args == ["Bert"]


def test_no_menu_is_left_behind(qtbot: QtBot, table: tuple[Table, Rows]) -> None:
    made, _ = table
    closing = QTimer(made)
    closing.timeout.connect(lambda: (menu := QApplication.activePopupWidget()) and menu.close())
    closing.start(5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), made.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(made, event)
    qtbot.waitUntil(lambda: not made.findChildren(QMenu))


def test_cells_say_more_to_the_mouse_and_to_screen_readers(table: tuple[Table, Rows]) -> None:
    made, rows = table
    index = rows.index(0, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Tip of Zoe"
    assert rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Age: 30 y"
    assert rows.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "In years"
    assert made.accessibleName() == "People"


def test_a_table_draws_its_small_pictures(host: Host) -> None:
    made = Table(LIGHT, "Pictures", host())
    columns = (
        Column("Name", lambda row: row, lambda row: row, swatch=lambda _row: "#cc4a72"),
        Column("Days", lambda _row: "", lambda _row: None, sparkline=lambda _row: (1.0, 3.0, 2.0), ems=10),
        Column("Kinds", lambda _row: "", lambda _row: None, parts=lambda _row: (("#087062", 0.5),), ems=10),
        Column("Band", lambda _row: "", lambda _row: None, interval=lambda _row: (0.5, 1.0, 2.0), ems=10),
    )
    rows = Rows(columns, lambda row: row, made)
    made.setModel(rows)
    made.resize(600, 120)
    made.show()
    rows.show_rows(("one",))
    image = made.grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {"#cc4a72", "#087062", LIGHT.accent} <= found


def test_a_card_offers_its_data_and_its_picture(host: Host) -> None:
    from mytokentracker.charts.export import Picture
    from mytokentracker.charts.export import Table as Data

    card = Card("Usage", LIGHT, host())
    shown = QLabel("chart", card)
    had_export = card.has_export
    card.offer(lambda: Data(("day", "tokens"), (("2026-03-12", 5),)), lambda: Picture("Usage", (), shown, ""))
    assert (had_export, card.has_export) == (False, True)
    assert card._menu is not None
    rows = {action.text(): action for action in card._menu.actions() if action.text()}
    assert list(rows) == [
        "Save picture (PNG)…",
        "Save picture (SVG)…",
        "Copy picture",
        "Save data (CSV)…",
        "Copy data",
    ]
    rows["Copy data"].trigger()
    assert QGuiApplication.clipboard().text() == "day\ttokens\n2026-03-12\t5\n"
    rows["Copy picture"].trigger()
    assert not QGuiApplication.clipboard().image().isNull()


@pytest.mark.parametrize(
    ("words", "typed", "written"),
    [
        ("Save data (CSV)…", "data", "data.csv"),
        ("Save picture (PNG)…", "picture.png", "picture.png"),
        ("Save picture (SVG)…", "picture.PNG", "picture.PNG.svg"),
    ],
)
def test_what_is_saved_gets_the_ending_of_its_kind(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, typed: str, written: str
) -> None:
    from PySide6.QtWidgets import QFileDialog

    from mytokentracker.charts.export import Picture
    from mytokentracker.charts.export import Table as Data

    card = Card("Usage", LIGHT, host())
    shown = QLabel("chart", card)
    card.offer(lambda: Data(("day",), (("2026-03-12",),)), lambda: Picture("Usage", (), shown, ""))
    # The desktop's own dialog.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    assert card._menu is not None
    next(action for action in card._menu.actions() if action.text() == words).trigger()
    assert [file.name for file in tmp_path.iterdir()] == [written]


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

    from mytokentracker.charts.export import Table as Data

    (tmp_path / "file").write_text("")
    card = Card("Usage", LIGHT, host())
    card.offer(lambda: Data(("day",), ()))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "data.csv"), ""))
    assert card._menu is not None
    next(action for action in card._menu.actions() if action.text() == "Save data (CSV)…").trigger()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert str(tmp_path / "file" / "data.csv") in box.text()
    box.close()
