"""The language changes while something is open, or on its way."""

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.charts.heard import heard
from tests.figures.books import Books

from mytokentracker.charts import questions
from mytokentracker.charts.cards import Card
from mytokentracker.charts.naming import NameDialog
from mytokentracker.charts.page import Page
from mytokentracker.charts.pages.projects import ProjectsPage
from mytokentracker.charts.window import ChartsWindow


@pytest.fixture
def window(three: Books, charts: Charts) -> ChartsWindow:
    three.scan()
    return charts("projects")


def projects(window: ChartsWindow) -> ProjectsPage:
    page = window.pages["projects"]
    assert isinstance(page, ProjectsPage)
    return page


def say_anew(qtbot: QtBot, window: ChartsWindow, former: Page[Any]) -> None:
    """Until the pages of the former language are gone."""
    gone: list[bool] = []
    former.destroyed.connect(lambda: gone.append(True))
    window._say_anew()
    qtbot.waitUntil(lambda: bool(gone))


def test_a_menu_that_is_open_goes_with_its_table(qtbot: QtBot, window: ChartsWindow) -> None:
    page = projects(window)
    page._table.selectRow(0)
    spot = QPoint(20, 20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, page._table.mapToGlobal(spot))
    QApplication.postEvent(page._table.viewport(), event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    say_anew(qtbot, window, page)
    assert QApplication.activePopupWidget() is None
    qtbot.waitUntil(lambda: projects(window).isVisible())


def test_a_name_that_is_being_typed_goes_with_its_page(qtbot: QtBot, window: ChartsWindow) -> None:
    page = projects(window)
    page._table.selectRow(0)
    page._rename.click()
    assert isinstance(QApplication.activeModalWidget(), NameDialog)
    say_anew(qtbot, window, page)
    assert QApplication.activeModalWidget() is None


def test_a_word_on_a_file_that_was_not_written_goes_with_its_card(qtbot: QtBot, window: ChartsWindow) -> None:
    page = projects(window)
    page.findChildren(Card)[0].say_not_saved(Path("file.csv"), PermissionError(13, "Permission denied"))
    assert isinstance(QApplication.activeModalWidget(), QMessageBox)
    say_anew(qtbot, window, page)
    assert QApplication.activeModalWidget() is None


def test_a_page_that_only_waits_to_be_replaced_asks_nothing(qtbot: QtBot, window: ChartsWindow) -> None:
    former = projects(window)
    window._say_anew()
    asked = dict(window._tickets)
    former.asked.emit()
    assert window._tickets == asked


def test_a_part_of_a_page_is_not_taken_for_the_page(
    qtbot: QtBot, three: Books, charts: Charts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a part shows came after its page was thrown away, and was kept for the new one as all of its figures."""
    three.scan()
    window = charts("overview")
    given = questions.project_times

    def slow(name: str) -> object:
        question = given(name)  # type: ignore[arg-type]

        def ask(desk: object) -> object:
            time.sleep(0.2)
            return question(desk)  # type: ignore[arg-type]

        return ask

    monkeypatch.setattr(questions, "project_times", slow)
    window.open_page("projects")
    qtbot.waitUntil(lambda: "projects/times" in window._tickets)
    window.open_page("overview")
    with heard(qtbot, window._worker, "answered", lambda answer: answer.name == "projects/times"):
        window._say_anew()
    assert "projects" not in window._read_ahead or window._read_ahead["projects"].name == "projects"
    assert "projects/times" not in window._tickets
