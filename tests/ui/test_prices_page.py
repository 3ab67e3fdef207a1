"""Prices in the settings: which list counts, own prices added, changed and removed, and a newer list asked for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QDoubleSpinBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from tests.serving import Server, said
from tests.test_price_refresh import NEWER

from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.paths import Paths
from mytokentracker.price_overrides import Override, overrides, put
from mytokentracker.ui.pricing import Pricing
from mytokentracker.ui.settings_pages.chosen import Rows
from mytokentracker.ui.settings_pages.override_dialog import OverrideDialog
from mytokentracker.ui.settings_pages.prices import Prices

NOON = 1_795_348_800.0


@pytest.fixture
def file(home: Path) -> Path:
    return home / "prices.toml"


@pytest.fixture
def page(qtbot: QtBot, file: Path) -> Prices:
    made = Prices(Rows(), file)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def cells(page: Prices) -> list[list[str]]:
    table = page.table.list
    return [
        [getattr(table.item(row, column), "text", str)() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def in_dialog(do: Callable[[OverrideDialog], None]) -> None:
    """What is done once the dialog is there, which holds up whoever opened it."""

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, OverrideDialog):
            do(dialog)
        else:
            QTimer.singleShot(10, find)

    QTimer.singleShot(0, find)


def fill(dialog: OverrideDialog, model: str, *prices: float) -> None:
    dialog.findChildren(QLineEdit)[0].setText(model)
    for box, price in zip(dialog.findChildren(QDoubleSpinBox), prices, strict=False):
        box.setValue(price)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Save).click()


def test_a_price_is_added_and_changed_and_removed(qtbot: QtBot, page: Prices, file: Path) -> None:
    assert not page.table.edit.isEnabled()
    in_dialog(lambda dialog: fill(dialog, "claude-opus-5", 4.0, 20.0))
    with qtbot.waitSignal(page.changed):
        page.table.add.click()
    assert overrides(file) == (Override("claude-opus-5", 4.0, 20.0),)
    assert cells(page) == [["claude-opus-5", "", "4", "20"]]

    in_dialog(lambda dialog: fill(dialog, "claude-opus-5", 4.5))
    with qtbot.waitSignal(page.changed):
        page.table.edit.click()
    assert cells(page) == [["claude-opus-5", "", "4.5", "20"]]

    with qtbot.waitSignal(page.changed):
        page.table.remove.click()
    assert (cells(page), overrides(file)) == ([], ())


def test_what_cannot_be_is_said_in_the_dialog_which_stays(qtbot: QtBot, page: Prices, file: Path) -> None:
    put(file, Override("claude-opus-5", 4.0, 20.0))
    said_there: list[str] = []

    def type_twice(dialog: OverrideDialog) -> None:
        fill(dialog, "claude-opus-5", 1.0, 1.0)
        said_there.extend(label.text() for label in dialog.findChildren(QLabel) if label.text().startswith("⚠"))
        dialog.reject()

    in_dialog(type_twice)
    page.table.add.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)

    assert "another row of this model from the same day" in said_there[0]
    assert len(overrides(file)) == 1


def test_a_file_with_a_mistake_is_said_and_left_alone(page: Prices, file: Path) -> None:
    file.write_text("[[prices]]\nmodel = 3\n")
    page.show_own()

    assert "row 1: model must be the name of a model" in page._own.wrong
    assert not page.table.add.isEnabled()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(said(NEWER.encode()), "prices.toml")
    yield made
    made.close()


def pricing(home: Path, qtbot: QtBot, page: Prices, **settings: object) -> Pricing:
    lines = (
        f"{name} = {str(value).lower() if isinstance(value, bool) else repr(value)}" for name, value in settings.items()
    )
    (home / "settings.toml").write_text("\n".join(lines))
    made = Pricing(Paths(home, home), HeldSettings(home / "settings.toml"), lambda: NOON)
    made.serve(page)
    return made


def test_without_an_address_it_says_how(home: Path, qtbot: QtBot, page: Prices) -> None:
    asking = pricing(home, qtbot, page)
    page._now.click()

    shown = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "it came with the program" in shown
    assert "Nobody is asked: say an address above" in shown
    asking.close()


def test_a_newer_list_is_asked_for_by_the_button_and_counts(
    home: Path, qtbot: QtBot, page: Prices, server: Server
) -> None:
    asking = pricing(home, qtbot, page, prices_address=server.address)
    with qtbot.waitSignal(asking.changed, timeout=20_000):
        page._now.click()

    shown = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "2099; it was fetched" in shown
    assert "Last asked" in shown
    # What is wrong is said there as well.
    server.answer = said(b"<html>")
    with qtbot.waitSignal(asking.changed, timeout=20_000):
        page._now.click()
    assert "is no price list: its first line does not say" in page._asked.wrong
    assert (home / "fetched_prices.toml").read_text() == NEWER
    asking.close()


def test_it_asks_by_itself_only_where_that_is_switched_on_and_once_a_day(
    home: Path, qtbot: QtBot, page: Prices, server: Server
) -> None:
    off = pricing(home, qtbot, page, prices_address=server.address)
    off.look()
    assert off._asking.process_id is None
    off.close()
    on = pricing(home, qtbot, page, prices_address=server.address, prices_refresh=True)
    with qtbot.waitSignal(on.changed, timeout=20_000):
        on.look()
    assert len(server.asked) == 1
    on._clock = lambda: float(on_asked_at(home)) + 3600
    on.look()
    assert on._asking.process_id is None
    on.close()


def on_asked_at(home: Path) -> int:
    from mytokentracker.price_refresh import remembered

    return remembered(Paths(home, home)).asked_at
