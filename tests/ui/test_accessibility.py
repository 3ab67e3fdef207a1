"""Each window of the tray by keyboard alone, and as a screen reader sees it."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests import walking

from mytokentracker import settings as choices
from mytokentracker.core.records import Problem
from mytokentracker.price_overrides import Override, put
from mytokentracker.ui.settings_pages.override_dialog import OverrideDialog
from mytokentracker.ui.shell import Shell

MakeSnapshot = Callable[..., Any]
PAGES = ("General", "Alerts", "Claude Code", "Start at login", "Data", "Prices")
WINDOWS = ("popup", "quick sync", "connect", "about", "a price", *PAGES)


def top(kind: str) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == kind and one.isVisible())


def plain(text: str) -> str:
    """The first word that is seen of a text, which may have marks for keys or formats in it."""
    document = QTextDocument()
    document.setHtml(text.replace("&", ""))
    return document.toPlainText().split()[0]


def keys(window: QWidget) -> list[str]:
    """All keys that do something in the window: mnemonics and shortcuts."""
    found = [
        QKeySequence.mnemonic(one.text()).toString()
        for one in window.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLabel) and one.isVisibleTo(window)
    ]
    return [key for key in (*found, *(one.key().toString() for one in window.findChildren(QShortcut))) if key]


@pytest.fixture
def open_window(qtbot: QtBot, shell: Shell, make_snapshot: MakeSnapshot) -> Callable[[str], QWidget]:
    shell.show_snapshot(make_snapshot(problems=(Problem("A folder is lost", "Look for it."),)))

    def show(name: str) -> QWidget:
        if name == "popup":
            shell.open()
            window = top("Popup")
        elif name == "quick sync":
            shell.open_quick_sync()
            window = top("QuickSync")
        elif name == "connect":
            shell.connecting.open()
            window = top("ConnectWindow")
        elif name == "about":
            shell.open_about()
            window = top("AboutBox")
        else:
            put(shell._paths.prices, Override("claude-opus-5", 4.0, 20.0))
            shell.open_settings()
            settings: Any = top("SettingsWindow")
            settings.open_page(name if name in PAGES else "Prices")
            window = settings
            if name == "a price":
                window = OverrideDialog(settings, None, (), lambda _row: None)
                window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if QApplication.focusWidget() is None or QApplication.focusWidget() is window:
            QTest.keyClick(window, Qt.Key.Key_Tab)
        return window

    return show


@pytest.mark.parametrize("name", WINDOWS)
def test_each_window_is_walked_by_keyboard_in_reading_order(open_window: Callable[[str], QWidget], name: str) -> None:
    window = open_window(name)
    wanted = walking.interactive(window)
    visited = walking.walked(window)

    assert walking.reachable(visited, wanted) == []
    assert walking.jumps(window, visited) == []
    # And the same way back.
    back = walking.walked(window, back=True)
    assert back == [visited[0], *reversed(visited[1:])]
    assert walking.without_focus_shown(window, visited) == []


@pytest.mark.parametrize("name", WINDOWS)
def test_a_screen_reader_finds_a_name_and_a_role_for_all_that_can_be_used(
    open_window: Callable[[str], QWidget], name: str
) -> None:
    window = open_window(name)

    assert walking.nameless(window) == []
    for widget in walking.interactive(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert walking.spoken(widget).strip(), f"{walking.described(widget)} has no name"
        assert interface.role() not in walking._NO_ROLES, walking.described(widget)
    # Two of one name and role side by side could not be told apart.
    told = Counter(
        (walking.spoken(one), QAccessible.queryAccessibleInterface(one).role()) for one in walking.interactive(window)
    )
    assert [one for one, count in told.items() if count > 1] == []
    # Nor could two of one key.
    assert [key for key, count in Counter(keys(window)).items() if count > 1] == []
    # What a screen reader reads of the window is what is seen in it: no label is left out of the tree.
    root = QAccessible.queryAccessibleInterface(window)
    assert root.text(QAccessible.Text.Name)
    names = " ".join(one.text(QAccessible.Text.Name) for one in walking.tree(root))
    labels = [one for one in window.findChildren(QLabel) if one.isVisibleTo(window) and one.text()]
    unread = [one.text() for one in labels if not one.accessibleName() and plain(one.text()) not in names]
    assert unread == []


@pytest.mark.parametrize("name", ["popup", "quick sync", "connect", "about", "a price", "General"])
def test_escape_closes_each_window(qtbot: QtBot, open_window: Callable[[str], QWidget], name: str) -> None:
    window = open_window(name)
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: bool(gone) or not window.isVisible())


def test_the_confirmation_of_what_cannot_be_undone_keeps_by_default(
    qtbot: QtBot, open_window: Callable[[str], QWidget]
) -> None:
    from PySide6.QtCore import QTimer

    settings: Any = open_window("Data")
    seen: list[str] = []

    def look() -> None:
        box, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(box, QMessageBox) or focused is None or not box.isAncestorOf(focused):
            QTimer.singleShot(10, look)  # it is not open yet
            return
        seen.extend([walking.spoken(focused), *walking.nameless(box)])
        QTest.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, look)
    settings.data._confirm_everything()
    assert seen == ["Keep"]


def test_what_a_screen_reader_toggles_holds_as_if_it_was_clicked(
    open_window: Callable[[str], QWidget], shell: Shell
) -> None:
    """It sets the box, or the style of the icon, without a click."""
    window = open_window("Alerts")

    def press(name: str) -> None:
        widget = next(one for one in walking.interactive(window) if walking.spoken(one) == name)
        actions = QAccessible.queryAccessibleInterface(widget).actionInterface()
        actions.doAction("Toggle" if "Toggle" in actions.actionNames() else "Press")

    press("Sound")
    assert choices.load(shell._paths.settings)[0].alert_sound is True
    press("Quiet hours")
    assert choices.load(shell._paths.settings)[0].quiet_hours == "22:00-07:00"
    window.open_page("General")  # type: ignore[attr-defined]
    press("Icon: Ring")
    assert choices.load(shell._paths.settings)[0].icon == "ring"
