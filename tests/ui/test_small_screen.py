"""The popup and the window in its place where the screen has no room for all that there is to show."""

from collections.abc import Callable, Iterator
from datetime import UTC

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.stand_in import shown

from mytokentracker.core.records import FurtherWindow, LimitChange, Machine, PastReading, Plan, Problem, Snapshot
from mytokentracker.look.theme import LIGHT
from mytokentracker.ui.connect import ConnectWindow
from mytokentracker.ui.content import Content
from mytokentracker.ui.licences_box import LicencesBox
from mytokentracker.ui.popup import PlainWindow, Popup
from mytokentracker.ui.quick_sync import QuickSync
from mytokentracker.ui.settings_window import SettingsWindow
from mytokentracker.ui.shell import Shell
from mytokentracker.ui.view import View, view

MakeSnapshot = Callable[..., Snapshot]
PLANS = (Plan("pro", "Pro", 1, 1), Plan("max5", "Max 5x", 2, 2))
FOOT = ("Quick Sync", "Charts", "Settings…")


@pytest.fixture(params=[13, 20])
def pixels(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """The size of the person's font; 20 is the largest that the layouts follow."""
    before = qapp.font()
    font = qapp.font()
    font.setPixelSize(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


@pytest.fixture
def everything(make_snapshot: MakeSnapshot) -> View:
    """More than any screen of 800 pixels shows: limits, problems and machines of somebody with all of it."""
    now = make_snapshot().as_of
    windows = tuple(FurtherWindow(f"limit_{n}", f"Limit {n}", 12.0 * n, now + 86400, now) for n in range(1, 7))
    problems = tuple(Problem(f"Folder {n} is lost", "Look for it where it was. " * 4) for n in range(4))
    shown = view(make_snapshot(further=windows, problems=problems), UTC)
    machines = tuple(Machine(n or None, f"machine-{n}") for n in range(9))
    return replace(shown, machines=machines, news=tuple(f"Something new of number {n}" for n in range(4)))


@pytest.fixture
def little(make_snapshot: MakeSnapshot) -> View:
    return view(make_snapshot(), UTC)


@pytest.fixture
def popup(qtbot: QtBot, pixels: int) -> Popup:
    made = Popup(Content(LIGHT, PLANS, "Looking in ~/.claude."), LIGHT)
    qtbot.addWidget(made)
    return made


def screen() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def at_the_bottom() -> QRect:
    """An icon in a panel below."""
    return QRect(screen().right() - 60, screen().bottom() - 22, 22, 22)


def show_all(popup: Popup, everything: View) -> None:
    popup.content.show_view(everything)
    popup.content.show_offer(True)


def is_whole(part: QWidget) -> bool:
    """Whether all of it is seen."""
    return part.visibleRegion().boundingRect() == part.rect()


def said(root: QWidget, words: str) -> QWidget:
    return next(part for part in root.findChildren(QLabel) if part.text() == words)


def buttons(root: QWidget) -> list[QPushButton]:
    return [part for part in root.findChildren(QPushButton) if part.isVisibleTo(root)]


def bar(root: QWidget) -> QScrollBar:
    return next(part for part in root.findChildren(QScrollBar) if part.orientation() == Qt.Orientation.Vertical)


def test_the_popup_is_never_higher_than_the_screen_and_its_buttons_stay_in_sight(
    popup: Popup, everything: View
) -> None:
    show_all(popup, everything)
    popup.open_at(at_the_bottom())
    seen = QRect(popup.content.mapToGlobal(QPoint(0, 0)), popup.content.size())
    assert screen().contains(seen)
    foot = [one for one in buttons(popup) if one.text() in FOOT]
    assert [one.text() for one in foot] == list(FOOT)
    assert all(is_whole(one) for one in foot)


def test_what_comes_while_it_is_open_makes_it_no_higher_than_the_screen(
    popup: Popup, everything: View, little: View
) -> None:
    popup.content.show_view(little)
    popup.open_at(at_the_bottom())
    show_all(popup, everything)
    seen = QRect(popup.content.mapToGlobal(QPoint(0, 0)), popup.content.size())
    assert screen().contains(seen)


def test_what_gets_the_keyboard_is_scrolled_into_sight(popup: Popup, everything: View) -> None:
    show_all(popup, everything)
    popup.open_at(at_the_bottom())
    wanted = {id(one) for one in buttons(popup)}
    hidden = [one for one in buttons(popup) if not is_whole(one)]
    assert hidden, "all is in sight already: the test shows nothing"
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached: set[int] = set()
        focused: QWidget = popup
        for _ in range(len(wanted) + 1):
            QTest.keyClick(focused, key)
            focused = popup.focusWidget()
            assert is_whole(focused), focused.accessibleName()
            reached.add(id(focused))
        # A group of machines is one stop.
        assert {id(one) for one in buttons(popup) if not one.isCheckable()} <= reached


def test_the_rest_is_read_with_the_keys_that_scroll(popup: Popup, everything: View) -> None:
    show_all(popup, everything)
    popup.open_at(at_the_bottom())
    first = said(popup, "Max 5x")
    assert is_whole(first)
    before = bar(popup).value()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(popup, key)
        assert bar(popup).value() > before
        before = bar(popup).value()
    QTest.keyClick(popup, Qt.Key.Key_End)
    assert is_whole(next(one for one in buttons(popup) if one.text() == "Not now"))
    assert not is_whole(first)
    QTest.keyClick(popup, Qt.Key.Key_Home)
    assert is_whole(first)


def test_opened_again_it_begins_at_the_top(popup: Popup, everything: View) -> None:
    show_all(popup, everything)
    popup.open_at(at_the_bottom())
    QTest.keyClick(popup, Qt.Key.Key_End)
    popup.close()
    popup.open_at(at_the_bottom())
    assert is_whole(said(popup, "Max 5x"))


def test_where_all_fits_there_is_nothing_to_scroll(popup: Popup, little: View, everything: View) -> None:
    popup.content.show_view(little)
    bars = [part for part in popup.findChildren(QWidget) if part.accessibleName().startswith(("Session:", "Week:"))]
    widths = [one.width() for one in bars]
    popup.open_at(at_the_bottom())
    if popup.fontInfo().pixelSize() == 13:
        assert not bar(popup).isVisible()
    QTest.keyClick(popup, Qt.Key.Key_End)
    assert bar(popup).value() == bar(popup).maximum()
    # What scrolls is as wide as it was: no line breaks elsewhere because of a scroll bar.
    show_all(popup, everything)
    assert bar(popup).isVisible()
    assert [one.width() for one in bars] == widths


def test_the_plain_window_fits_the_screen_with_its_frame(qtbot: QtBot, pixels: int, everything: View) -> None:
    window = PlainWindow(Content(LIGHT, PLANS, ""), LIGHT)
    qtbot.addWidget(window)
    window.content.show_view(everything)
    window.content.show_offer(True)
    window.show()
    frame = window.frameGeometry().height() - window.height()
    assert window.height() + max(frame, 40) <= screen().height()
    assert all(is_whole(one) for one in buttons(window) if one.text() in FOOT)
    QTest.keyClick(window, Qt.Key.Key_End)
    assert bar(window).value() == bar(window).maximum() > 0


def test_no_window_is_larger_than_the_screen(
    qtbot: QtBot, pixels: int, shell: Shell, make_snapshot: MakeSnapshot
) -> None:
    now = make_snapshot().as_of
    readings = tuple(PastReading(n, now - n * 4000, "session", 20.0 + n, "typed", 21.0) for n in range(1, 13))
    changes = tuple(LimitChange(name, now - 5 * 86400, 0.67) for name in ("session", "weekly"))
    shell.show_snapshot(make_snapshot(readings=readings, changes=changes))
    parent = QWidget()
    qtbot.addWidget(parent)
    for opens, kind in (
        (shell.open_settings, SettingsWindow),
        (shell.open_quick_sync, QuickSync),
        (shell.connecting.open, ConnectWindow),
        (LicencesBox(parent).show, LicencesBox),
    ):
        opens()
        (window,) = shown(kind)
        qtbot.waitExposed(window)
        title = max(window.frameGeometry().height() - window.height(), 40)
        assert window.height() + title <= screen().height(), kind
        if kind is QuickSync:
            assert [one.text() for one in buttons(window) if is_whole(one)][:2] == ["Close", "Save"]
        window.close()


def test_a_word_that_cannot_be_broken_puts_nothing_out_of_sight(
    popup: Popup, make_snapshot: MakeSnapshot, little: View
) -> None:
    """Such as the path of a file that cannot be read."""
    problem = Problem("A file cannot be read", "C:\\" + "Benutzer\\" * 8 + "settings.toml: it is denied.")
    popup.content.show_view(replace(little, problems=(problem,)))
    popup.open_at(at_the_bottom())
    bars = [part for part in popup.findChildren(QWidget) if part.accessibleName().startswith(("Session:", "Week:"))]
    assert len(bars) == 2
    assert all(is_whole(one) for one in bars)


def test_escape_closes_the_plain_window(qtbot: QtBot, little: View) -> None:
    window = PlainWindow(Content(LIGHT, PLANS, ""), LIGHT)
    qtbot.addWidget(window)
    window.content.show_view(little)
    window.show()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
