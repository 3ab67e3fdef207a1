"""Nothing stays of a box that was closed, and nothing is opened twice."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import MakeSnapshot
from tests.ui.stand_in import shown

from mytokentracker.store.forgetting import Counted
from mytokentracker.ui.about import AboutBox
from mytokentracker.ui.dialogs import asked
from mytokentracker.ui.licences_box import LicencesBox
from mytokentracker.ui.settings_pages.chosen import Rows
from mytokentracker.ui.settings_pages.kept import Data
from mytokentracker.ui.settings_pages.override_dialog import OverrideDialog
from mytokentracker.ui.settings_pages.prices import Prices
from mytokentracker.ui.shell import Shell


def pressing(words: str) -> Callable[[], None]:
    """Presses it in the box that is about to hold up whoever asks; Escape where there is no such button."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(10, press)
            return
        found = [one for one in box.findChildren(QPushButton) if one.text() == words]
        if found:
            found[0].click()
        else:
            QTest.keyClick(box, Qt.Key.Key_Escape)

    return press


def left(qtbot: QtBot, root: QWidget, kind: type[QWidget]) -> None:
    """Waits until there is none of it any more."""
    qtbot.waitUntil(lambda: root.findChildren(kind) == [])


def test_a_question_is_gone_once_it_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    page = Data(tmp_path / "settings.toml", tmp_path)
    qtbot.addWidget(page)
    page.show()
    page.show_counted((Counted("/home/ada/code/atlas", 3, 1),))
    for _ in range(2):
        QTimer.singleShot(0, pressing("Keep"))
        page._confirm_everything()
    left(qtbot, page, QMessageBox)


def test_a_price_that_was_typed_leaves_no_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    page = Prices(Rows(), tmp_path / "prices.toml")
    qtbot.addWidget(page)
    page.show()
    for _ in range(2):
        QTimer.singleShot(0, pressing(""))
        page.table.add.click()
    left(qtbot, page, OverrideDialog)


def test_the_licences_are_opened_once(qtbot: QtBot, shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    shell.open_about()
    about = shown(AboutBox)[0]
    licences = next(one for one in about.findChildren(QPushButton) if one.text() == "Licences")
    licences.click()
    licences.click()
    (box,) = shown(LicencesBox)
    box.close()
    left(qtbot, about, LicencesBox)
    licences.click()
    assert len(shown(LicencesBox)) == 1
    about.close()
    qtbot.waitUntil(lambda: shown(QDialog) == [])


@pytest.mark.parametrize(("press", "wanted"), [("Remove", True), ("Cancel", False)])
def test_a_question_says_names_as_they_are_and_what_was_answered(qtbot: QtBot, press: str, wanted: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    formats: list[object] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        formats.append(box.textFormat().name)
        formats.append(box.text())
        pressing(press)()

    QTimer.singleShot(0, look)
    assert asked(parent, "Remove <b>tower</b>?", "It sends no more.", "Remove", "Cancel") is wanted
    assert formats == ["PlainText", "Remove <b>tower</b>?"]
