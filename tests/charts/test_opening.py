"""Opening a page: a part of it in each turn of the event loop, with the page before in sight until it is ready."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import Books

from mytokentracker.charts.page_names import PAGES
from mytokentracker.charts.pages.trends import TrendsPage
from mytokentracker.charts.window import ChartsWindow
from mytokentracker.look.theme import DARK

# A card with a chart, its legend, menu and controls; the largest page has four times as many.
MOST_WIDGETS_A_TURN = 60


@pytest.fixture
def window(qtbot: QtBot, three: Books, charts: Charts) -> ChartsWindow:
    three.scan()
    opened = charts()
    qtbot.waitUntil(lambda: len(opened._read_ahead) == len(PAGES) - 1)
    return opened


def in_sight(window: ChartsWindow) -> list[str]:
    return [name for name, page in window.pages.items() if page.isVisible()]


def turns_until(qtbot: QtBot, window: ChartsWindow, name: str) -> list[tuple[int, list[str]]]:
    """Of each turn until a page is in sight: how many widgets there are after it, and which pages are in sight."""
    seen: list[tuple[int, list[str]]] = []
    clock = QTimer(window)
    clock.timeout.connect(lambda: seen.append((len(window.findChildren(QWidget)), in_sight(window))))
    clock.start()
    qtbot.waitUntil(lambda: name in in_sight(window))
    clock.stop()
    return seen


@pytest.mark.parametrize("name", [name for name in PAGES if name != "overview"])
def test_a_page_is_made_in_parts_and_what_people_do_comes_in_between(
    qtbot: QtBot, window: ChartsWindow, name: str
) -> None:
    before = len(window.findChildren(QWidget))
    window.open_page(name)
    turns = turns_until(qtbot, window, name)
    widgets = [before, *(count for count, _ in turns)]
    made = [after - earlier for earlier, after in pairwise(widgets)]
    assert sum(made) > MOST_WIDGETS_A_TURN
    assert max(made) <= MOST_WIDGETS_A_TURN
    assert len(turns) >= 4


def test_until_a_page_is_ready_the_one_before_stays_in_sight(qtbot: QtBot, window: ChartsWindow) -> None:
    window.open_page("models")
    turns = turns_until(qtbot, window, "models")
    assert {tuple(pages) for _, pages in turns} <= {("overview",), ("models",)}
    assert in_sight(window) == ["models"]
    # And it comes with its figures: nothing of it was blank.
    assert window.pages["models"].figures is not None


def test_of_pages_that_are_asked_for_one_after_the_other_the_last_one_is_shown(
    qtbot: QtBot, window: ChartsWindow
) -> None:
    for name in ("models", "trends", "savings"):
        window.open_page(name)
    seen = {name for _, pages in turns_until(qtbot, window, "savings") for name in pages}
    assert seen <= {"overview", "savings"}
    # One that is there is shown at once, whatever else is being made.
    window.open_page("accuracy")
    window.open_page("overview")
    assert in_sight(window) == ["overview"]
    qtbot.waitUntil(lambda: "accuracy" in window.pages)
    assert in_sight(window) == ["overview"]


def test_a_key_for_a_page_that_is_being_made_is_not_lost(window: ChartsWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_4, control)
    QTest.keyClick(window, Qt.Key.Key_F, control)
    assert in_sight(window) == ["sessions"]
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_page_that_is_being_made_takes_the_colours_that_come_meanwhile(qtbot: QtBot, window: ChartsWindow) -> None:
    window.open_page("savings")
    QApplication.processEvents()
    window._theme_changed(DARK)
    assert in_sight(window) == ["savings"]
    assert window.pages["savings"].months.theme is DARK  # type: ignore[attr-defined]


def test_other_colours_come_to_the_page_in_sight_at_once_and_to_the_others_each_in_a_turn(
    qtbot: QtBot, window: ChartsWindow
) -> None:
    for name in ("savings", "trends"):
        window.open_page(name)
        turns_until(qtbot, window, name)

    def dark() -> set[str]:
        return {name for name, page in window.pages.items() if DARK.window in page.styleSheet()}

    window._theme_changed(DARK)
    assert dark() == {"trends"}
    qtbot.waitUntil(lambda: dark() == {"overview", "savings", "trends"})
    qtbot.waitUntil(lambda: window.pages["savings"].months.theme is DARK)  # type: ignore[attr-defined]


def test_a_page_asks_for_newer_figures_only_after_it_is_in_sight(
    qtbot: QtBot, window: ChartsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the thread that reads the store would take the processor from the one that paints."""
    window._all_is_old()
    asked: list[list[str]] = []
    monkeypatch.setattr(window, "_ask", lambda _page: asked.append(in_sight(window)))
    window.open_page("models")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [["models"]]


def test_a_page_that_is_opened_several_times_asks_once(
    qtbot: QtBot, window: ChartsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_page("models")
    window._stack.finish()
    window._all_is_old()
    asked: list[str] = []
    monkeypatch.setattr(window, "_ask", lambda page: asked.append(page.name))
    for name in ("overview", "models", "overview", "models"):
        window.open_page(name)
    window._stack.finish()
    assert asked == ["models"]


def test_a_page_that_cannot_be_made_leaves_a_way_out_and_may_be_tried_again(
    qtbot: QtBot, window: ChartsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_page: object) -> Iterator[None]:
        yield
        raise ValueError("a fault")

    with monkeypatch.context() as broken:
        broken.setattr(TrendsPage, "build", fail)
        window.open_page("trends")
        with pytest.raises(ValueError, match="a fault"):
            window._stack.finish()
        qtbot.waitUntil(lambda: not window.findChildren(TrendsPage))
    assert in_sight(window) == ["overview"]
    for key in (Qt.Key.Key_F, Qt.Key.Key_E):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: in_sight(window) == ["trends"])


def test_escape_closes_the_window_of_a_page_that_cannot_be_made(
    window: ChartsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TrendsPage, "build", lambda _page: iter([1 / 0]))
    window.open_page("trends")
    with pytest.raises(ZeroDivisionError):
        window._stack.finish()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
