"""The machine filter of the charts window: there only with a hub, and for all pages that can be narrowed."""

import contextlib
import sqlite3
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import Books

from mytokentracker.charts import worker
from mytokentracker.charts.window import ChartsWindow
from mytokentracker.charts.worker import Answer


@pytest.fixture(autouse=True)
def scanned(three: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.02)
    three.scan()


def told_by_server(books: Books, session: str) -> None:
    """From now on, that session is what another machine told."""
    with contextlib.closing(sqlite3.connect(books.paths.store, isolation_level=None)) as connection:
        connection.execute("INSERT OR IGNORE INTO machines VALUES (1, 'k', 'build server')")
        connection.execute("UPDATE files SET machine_id = 1 WHERE session = ?", (session,))


def figures(window: ChartsWindow, page: str) -> Any:
    return window.pages[page].figures


def names(window: ChartsWindow) -> list[str]:
    """As screen readers say them: long ones are cut."""
    box, spoken = window.filter.box, Qt.ItemDataRole.AccessibleTextRole
    return [box.itemData(row, spoken) or box.itemText(row) for row in range(box.count())]


def choose(window: ChartsWindow, name: str) -> None:
    box = window.filter.box
    box.setCurrentIndex(names(window).index(name))
    box.activated.emit(box.currentIndex())


def test_without_a_hub_there_is_no_filter(qtbot: QtBot, three: Books, charts: Charts) -> None:
    window = charts()

    assert not window.filter.isVisible()


def test_one_machine_alone_is_shown_and_all_again(qtbot: QtBot, three: Books, charts: Charts) -> None:
    told_by_server(three, "n")
    window = charts("projects")
    qtbot.waitUntil(window.filter.isVisible)
    box = window.filter.box
    assert names(window) == ["All", "This computer", "build server"]
    assert box.accessibleName() == "Machine"

    choose(window, "build server")
    qtbot.waitUntil(lambda: len(figures(window, "projects").rows) == 1)
    assert figures(window, "projects").rows[0].key == "/srv/notes"

    choose(window, "All")
    qtbot.waitUntil(lambda: len(figures(window, "projects").rows) == 2)


@pytest.mark.parametrize("page", ["overview", "models", "sessions", "trends"])
def test_every_page_that_can_be_is_narrowed(qtbot: QtBot, three: Books, charts: Charts, page: str) -> None:
    told_by_server(three, "n")
    window = charts("projects")
    qtbot.waitUntil(window.filter.isVisible)
    choose(window, "build server")

    window.open_page(page)
    qtbot.waitUntil(lambda: page in window.pages)

    def responses() -> int:
        shown = figures(window, page)
        if shown is None:
            return -1
        found = {
            "overview": lambda: shown.overview.totals.responses,
            "models": lambda: shown.models.totals.responses,
            "sessions": lambda: shown.totals.responses,
            "trends": lambda: sum(day.use.responses for day in shown.days),
        }
        return int(found[page]())

    qtbot.waitUntil(lambda: responses() == 1)


def test_the_bars_of_the_overview_are_that_machines_part(qtbot: QtBot, three: Books, charts: Charts) -> None:
    told_by_server(three, "n")
    window = charts("overview")
    qtbot.waitUntil(window.filter.isVisible)
    choose(window, "build server")

    def session() -> float:
        return float(figures(window, "overview").snapshot.windows[0].percent)

    # One of the 15 dollars, of a budget of 100.
    qtbot.waitUntil(lambda: session() == pytest.approx(1.0))
    said = [label.text() for label in window.pages["overview"].findChildren(QLabel)]
    assert "All machines together 15 % · $1.00 of $100.00 counted here" in said


@pytest.mark.parametrize("page", ["savings", "accuracy"])
def test_what_is_the_accounts_cannot_be_narrowed_and_says_so(
    qtbot: QtBot, three: Books, charts: Charts, page: str
) -> None:
    told_by_server(three, "n")
    window = charts(page)
    qtbot.waitUntil(window.filter.isVisible)

    assert not window.filter.box.isEnabled()
    assert "account" in window.filter.toolTip()
    window.open_page("projects")
    assert window.filter.box.isEnabled()
    assert window.filter.toolTip() == ""


def test_a_machine_that_joins_later_appears_and_one_that_leaves_is_left(
    qtbot: QtBot, three: Books, charts: Charts
) -> None:
    window = charts("projects")
    assert not window.filter.isVisible()
    told_by_server(three, "n")
    qtbot.waitUntil(window.filter.isVisible, timeout=10_000)
    choose(window, "build server")
    qtbot.waitUntil(lambda: len(figures(window, "projects").rows) == 1)

    with contextlib.closing(sqlite3.connect(three.paths.store, isolation_level=None)) as connection:
        connection.execute("UPDATE files SET machine_id = NULL")
    qtbot.waitUntil(lambda: not window.filter.isVisible(), timeout=10_000)
    qtbot.waitUntil(lambda: len(figures(window, "projects").rows) == 2)
    assert "build server" not in names(window)


def test_an_answer_of_all_machines_is_not_shown_once_one_is_chosen(qtbot: QtBot, three: Books, charts: Charts) -> None:
    told_by_server(three, "n")
    window = charts("projects")
    qtbot.waitUntil(window.filter.isVisible)
    window.open_page("sessions")
    qtbot.waitUntil(lambda: "sessions" in window.pages and not window.pages["sessions"].is_stale)
    # Both were asked of all machines, and are being worked out: a page out of sight, and one that was never opened.
    window._ask(window.pages["projects"])
    window._tickets["models"] = window._worker.ask_ahead("models", lambda _desk: None)
    late = [Answer(name, window._tickets[name], object()) for name in ("projects", "models")]
    choose(window, "build server")
    before = figures(window, "projects")
    for answer in late:
        window._answered(answer)
    assert figures(window, "projects") is before
    assert window.pages["projects"].is_stale
    assert "models" not in window._read_ahead
