"""The window around the pages: keyboard, themes, settings, what is remembered, and the way to the tray."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.charts.conftest import SETTINGS, Charts
from tests.figures.books import NOON, Books

from mytokentracker import lock
from mytokentracker.charts import remembered, worker
from mytokentracker.charts.page_names import PAGES
from mytokentracker.charts.window import LEAST_HEIGHT, LEAST_WIDTH, ChartsWindow
from mytokentracker.core import translating
from mytokentracker.look.languages import LanguageFollower
from mytokentracker.look.single_instance import FirstInstance
from mytokentracker.look.theme import DARK, LIGHT


def words(window: QWidget) -> str:
    """All that can be read in it."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(one.text() for one in window.findChildren(QPushButton) if one.isVisible())])


def shown(window: ChartsWindow) -> str:
    return window.windowTitle().partition(" — ")[0]


def is_fresh(window: ChartsWindow, name: str) -> bool:
    return name in window.pages and not window.pages[name].is_stale


def test_each_page_has_a_key_and_shows_figures(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    window = charts()
    for number, (name, title) in enumerate(PAGES.items(), 1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert shown(window) == title
        qtbot.waitUntil(lambda name=name: is_fresh(window, name))  # type: ignore[misc]
        assert window.pages[name].figures is not None
        window.grab()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_can_be_small_large_dark_and_empty_without_a_word_from_qt(
    qtbot: QtBot, books: Books, charts: Charts, name: str
) -> None:
    books.scan()
    window = charts(name, size=(LEAST_WIDTH, LEAST_HEIGHT))
    assert (window.width(), window.height()) == (LEAST_WIDTH, LEAST_HEIGHT)
    window.grab()
    books.respond(NOON, output=100_000)
    books.scan()
    window.refresh()
    qtbot.waitUntil(lambda: not window.pages[name].is_stale)
    for size in ((LEAST_WIDTH, LEAST_HEIGHT), (1600, 1000)):
        window.resize(*size)
        window.grab()
    window._theme_changed(DARK)
    window.grab()


@pytest.mark.parametrize("name", [name for name in PAGES if name != "accuracy"])
def test_an_empty_store_is_said_and_not_blank(books: Books, charts: Charts, name: str) -> None:
    books.scan()
    assert "No transcripts yet" in words(charts(name, range="all"))


@pytest.mark.parametrize("name", ["projects", "models"])
def test_a_range_without_use_is_said_where_there_are_no_rows(
    qtbot: QtBot, three: Books, charts: Charts, name: str
) -> None:
    three.scan()
    window = charts(name, NOON + 40 * 86_400)
    assert "Nothing used in the last 30 days" in words(window)
    assert "$0.00" not in words(window)
    # And it leads out.
    button(window, "Show all of it").click()
    qtbot.waitUntil(lambda: "All projects" in words(window) or "What one gets for it" in words(window))
    assert "Nothing used" not in words(window)


def test_what_is_being_read_is_said_only_after_a_moment(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    window = charts()
    notice = window.pages["overview"]._notice
    notice.say_loading()
    assert not notice._title.isVisibleTo(notice)
    qtbot.waitUntil(lambda: notice._title.isVisibleTo(notice))
    assert notice.accessibleName() == "Reading…"


def test_without_a_store_it_says_what_helps_and_shows_figures_as_soon_as_there_is_one(
    qtbot: QtBot, three: Books, charts: Charts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.02)
    window = charts(wait=False)
    qtbot.waitUntil(lambda: "No store yet" in words(window))
    assert "Try again" in words(window)
    three.scan()
    qtbot.waitUntil(lambda: window.pages["overview"].figures is not None)
    assert "No store yet" not in words(window)


def test_a_problem_that_comes_later_leaves_the_figures(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    window = charts("projects")
    for ending in ("", "-wal", "-shm"):
        Path(f"{three.paths.store}{ending}").unlink(missing_ok=True)
    window.refresh()
    qtbot.waitUntil(lambda: "No store yet" in words(window))
    assert "All projects" in words(window)


def test_new_responses_appear_by_themselves(
    qtbot: QtBot, three: Books, charts: Charts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.02)
    three.scan()
    window = charts()
    assert "$15.00" in words(window)
    three.respond(NOON + 120, output=100_000)
    three.scan()
    qtbot.waitUntil(lambda: "$25.00" in words(window))


def test_theme_and_zone_of_the_settings_hold_at_once(
    qtbot: QtBot, three: Books, charts: Charts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.02)
    three.scan()
    window = charts()
    assert window.context.theme is LIGHT
    three.settings(SETTINGS.replace("light", "dark").replace("UTC", "Asia/Tokyo"))
    qtbot.waitUntil(lambda: window.context.theme is DARK)
    assert window.context.words.clock(NOON) == "21:00"
    assert window.context.palette.theme is DARK
    for part in (window.sidebar, window.notice, window.pages["overview"]):
        assert DARK.window in part.styleSheet()
    assert window.palette().window().color() == QColor(DARK.box)


def test_another_language_holds_at_once(
    qtbot: QtBot, three: Books, charts: Charts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.02)
    three.scan()
    language = LanguageFollower("en")
    try:
        window = charts("projects", language=language, range="7d")
        before = window.pages["projects"]
        assert "$15.00" in words(window)
        three.settings(SETTINGS + 'language = "de"\n')
        qtbot.waitUntil(lambda: "15,00\u00a0$" in words(window))
        assert window.pages["projects"] is not before
        # What was chosen is as it was, and all pages come anew.
        assert window.pages["projects"]._range == "7d"  # type: ignore[attr-defined]
        for name in PAGES:
            window.open_page(name)
            qtbot.waitUntil(lambda name=name: is_fresh(window, name))  # type: ignore[misc]
    finally:
        LanguageFollower("en")
        translating.use(None)


def test_size_page_and_choices_are_remembered(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    window = charts("models", size=(900, 640), range="7d")
    window.context.choose("overview", "unit", "tokens")
    window.close()
    kept = remembered.load(three.paths.charts_state)
    assert (kept.width, kept.height, kept.page) == (900, 640, "models")
    assert kept.choices == {"models": {"range": "7d"}, "overview": {"unit": "tokens"}}
    assert kept.models == ["claude-opus-5", "claude-haiku-5"]


@pytest.mark.parametrize("key", ["Escape", "Ctrl+W"])
def test_it_closes_by_keyboard(qtbot: QtBot, three: Books, charts: Charts, key: str) -> None:
    three.scan()
    window = charts()
    modifier = Qt.KeyboardModifier.ControlModifier if "+" in key else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window, Qt.Key.Key_W if "+" in key else Qt.Key.Key_Escape, modifier)
    assert not window.isVisible()


def test_other_pages_are_read_ahead_and_shown_at_once(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    window = charts()
    qtbot.waitUntil(lambda: len(window._read_ahead) == len(PAGES) - 1)
    window.open_page("models")
    qtbot.waitUntil(lambda: "models" in window.pages)
    assert window.pages["models"].figures is not None
    qtbot.waitUntil(window.pages["models"].isVisible)
    assert "What one gets for it" in words(window)


def test_while_it_is_minimised_it_looks_for_nothing(
    qtbot: QtBot, three: Books, charts: Charts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.02)
    three.scan()
    window = charts()
    before = window.pages["overview"].figures
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    three.respond(NOON + 120, output=100_000)
    three.scan()
    with qtbot.assertNotEmitted(window._worker.changed, wait=100):
        pass
    assert window.pages["overview"].figures is before
    window.come_forward()
    qtbot.waitUntil(lambda: "$25.00" in words(window))


def test_f5_reads_everything_anew(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    window = charts()
    before = window.pages["overview"].figures
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.pages["overview"].figures is not before)


def test_ctrl_e_opens_the_export_of_a_card(qtbot: QtBot, three: Books, charts: Charts) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMenu

    three.scan()
    window = charts()
    found: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            found.append([action.text() for action in menu.actions()])
            menu.close()

    QTimer.singleShot(50, window, look)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(found))
    assert "Save data (CSV)…" in found[0]


def button(window: ChartsWindow, caption: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == caption)


def test_quick_sync_and_settings_are_asked_of_the_tray(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.scan()
    window = charts()
    held = lock.acquire(three.paths.tray_lock)
    assert held is not None
    tray = FirstInstance(three.paths.data)
    for caption, wish in (("Quick Sync…", "quick-sync"), ("Settings…", "settings")):
        with qtbot.waitSignal(tray.asked) as asked:
            button(window, caption).click()
        assert asked.args == [wish]
    assert "does not run" not in words(window)
    tray.close()
    held.release()


def test_without_a_tray_it_is_said_with_a_button_that_starts_it(
    qtbot: QtBot, three: Books, charts: Charts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    script = tmp_path / "program"
    script.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/said"\n')
    script.chmod(0o755)
    three.scan()
    window = charts()
    button(window, "Settings…").click()
    assert "The tray does not run" in words(window)
    monkeypatch.setattr(sys, "executable", str(script))
    button(window, "Start the tray").click()
    qtbot.waitUntil((tmp_path / "said").exists)
    # It comes, and takes the wish that stayed open.
    held = lock.acquire(three.paths.tray_lock)
    tray, parent = None, QObject()
    try:
        tray = FirstInstance(three.paths.data, parent)
        with qtbot.waitSignal(tray.asked) as asked:
            pass
        assert asked.args == ["settings"]
        qtbot.waitUntil(lambda: "The tray does not run" not in words(window))
    finally:
        if tray is not None:
            tray.close()
        assert held is not None
        held.release()
