"""A question is open while what asks is made anew: the language changed, or the program ends."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mytokentracker.ui.dialogs import asked
from mytokentracker.ui.settings_pages.chosen import Rows
from mytokentracker.ui.settings_pages.override_dialog import OverrideDialog
from mytokentracker.ui.settings_pages.prices import Prices


@pytest.mark.parametrize("closes", [True, False], ids=["closed", "answered"])
def test_a_question_that_goes_with_its_window_is_answered_by_no(qtbot: QtBot, closes: bool) -> None:
    window = QWidget()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, answer)
        elif closes:
            window.close()
        else:
            next(one for one in box.buttons() if one.text() == "Forget").click()

    QTimer.singleShot(0, answer)
    assert asked(window, "Forget it?", "It will be gone.", "Forget", "Keep") is not closes
    if not closes:
        window.close()


def test_a_price_that_is_being_typed_goes_with_the_settings(qtbot: QtBot, home: Path) -> None:
    page = Prices(Rows(), home / "prices.toml")
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.show()
    QTimer.singleShot(0, page.table.add.click)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OverrideDialog))
    gone: list[bool] = []
    page.destroyed.connect(lambda: gone.append(True))
    page.close()
    qtbot.waitUntil(lambda: bool(gone))
    assert QApplication.activeModalWidget() is None
