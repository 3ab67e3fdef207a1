from collections.abc import Callable
from datetime import UTC

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mytokentracker.core.records import (
    FurtherWindow,
    History,
    Learnt,
    LimitChange,
    Plan,
    Problem,
    Progress,
    Snapshot,
    Totals,
)
from mytokentracker.look.theme import DARK, LIGHT
from mytokentracker.ui.content import Content
from mytokentracker.ui.popup import PlainWindow, Popup, placed
from mytokentracker.ui.view import view

MakeSnapshot = Callable[..., Snapshot]
PLANS = (Plan("pro", "Pro", 1, 1), Plan("max5", "Max 5x", 2, 2), Plan("custom", "Custom", 0, 0))


@pytest.fixture
def popup(qtbot: QtBot) -> Popup:
    made = Popup(Content(LIGHT, PLANS, "Looking in ~/.claude."), LIGHT)
    qtbot.addWidget(made)
    return made


def shown_names(root: QWidget) -> list[str]:
    """What a screen reader finds: accessible names of what is shown."""
    parts = [part for part in root.findChildren(QWidget) if part.isVisibleTo(root)]
    names = [QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in parts]
    return [name for name in names if name]


def button(root: QWidget, words: str) -> QPushButton:
    return next(part for part in root.findChildren(QPushButton) if part.text() == words and part.isVisibleTo(root))


def test_the_popup_can_be_read_by_a_screen_reader(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    popup.content.show_view(view(make_snapshot(), UTC))
    names = shown_names(popup)
    assert "Session: 42 percent used, resets 15:00" in names
    assert "Week: 34 percent used, resets Mon 12:00" in names
    assert "At this pace the session lasts until it resets." in names
    assert "Worth: $18.40, at API prices" in names
    assert "Live chart" in names
    assert "Max 5x" in names


def test_a_day_without_use_is_a_sentence_until_something_is_used(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    popup.content.show_view(view(make_snapshot(today=Totals(), top_project=None, current_model=None), UTC))
    names = shown_names(popup)
    assert "Nothing used yet today." in names
    assert not [name for name in names if name.startswith(("Today", "Worth", "Mostly"))]

    popup.content.show_view(view(make_snapshot(current_model=None), UTC))
    names = shown_names(popup)
    assert "Nothing used yet today." not in names
    assert [name for name in names if name.startswith("Mostly: ")] == ["Mostly: atlas-api"]


def test_opening_the_popup_reads_the_numbers_out(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    popup.content.show_view(view(make_snapshot(), UTC))
    popup.open_at(QRect())
    assert popup.focusWidget() is None or popup.hasFocus()
    heard = QAccessible.queryAccessibleInterface(popup).text(QAccessible.Text.Description)
    assert heard == (
        "Session: 42 percent used, resets 15:00. Week: 34 percent used, resets Mon 12:00. "
        "At this pace the session lasts until it resets."
    )


def test_before_the_first_numbers_the_popup_says_that_it_reads(popup: Popup) -> None:
    assert shown_names(popup) == ["MyTokenTracker", "reading…", "Charts", "Settings…"]


def test_a_bar_is_a_progress_bar_to_a_screen_reader(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    popup.content.show_view(view(make_snapshot(), UTC))
    found = [
        QAccessible.queryAccessibleInterface(part)
        for part in popup.findChildren(QWidget)
        if part.accessibleName().startswith("Session:")
    ]
    assert [part.role() for part in found] == [QAccessible.Role.ProgressBar]
    assert found[0].valueInterface().currentValue() == 42


def test_further_windows_are_progress_bars_that_come_and_go(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    opus = FurtherWindow("seven_day_opus", "Week, Opus", 12.0, now + 4 * 86400, now - 240)
    popup.content.show_view(view(make_snapshot(), UTC))
    before = popup.height()
    popup.content.show_view(view(make_snapshot(further=(opus,)), UTC))
    name = "Week, Opus: 12 percent used, resets Mon 12:00, as of 4 min ago"
    bar = next(part for part in popup.findChildren(QProgressBar) if part.accessibleName() == name)
    assert bar.value() == 12
    assert name in shown_names(popup)
    assert popup.height() > before
    popup.content.show_view(view(make_snapshot(), UTC))
    assert name not in shown_names(popup)
    assert popup.height() == before
    popup.content.show_view(view(make_snapshot(further=(opus,) * 6), UTC))
    assert "and 2 more" in shown_names(popup)


def test_a_further_bar_has_the_colour_of_its_level(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    for percent, colour in ((12.0, LIGHT.accent), (80.0, LIGHT.amber), (100.0, LIGHT.red)):
        window = FurtherWindow("seven_day_opus", "Week, of a model with a very long name", percent, now, now)
        popup.content.show_view(view(make_snapshot(further=(window,)), UTC))
        bar = next(part for part in popup.findChildren(QProgressBar) if part.accessibleName().startswith("Week, of"))
        bar.resize(300, bar.sizeHint().height())
        assert bar.grab().toImage().pixelColor(12, bar.height() - 2).name() == colour


def test_connecting_is_offered_until_it_is_answered(qtbot: QtBot, popup: Popup, make_snapshot: MakeSnapshot) -> None:
    offer = "Let Claude Code report its percentages itself"
    popup.content.show_view(view(make_snapshot(), UTC))
    assert offer not in shown_names(popup)
    before = popup.height()
    popup.content.show_offer(True)
    assert offer in shown_names(popup)
    assert popup.height() > before
    with qtbot.waitSignal(popup.content.connect_asked):
        QTest.mouseClick(button(popup, "Connect…"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(popup.content.offer_declined):
        QTest.mouseClick(button(popup, "Not now"), Qt.MouseButton.LeftButton)
    popup.content.show_view(view(make_snapshot(plan_chosen=False), UTC))
    assert offer not in shown_names(popup)
    popup.content.show_view(view(make_snapshot(), UTC))
    assert offer in shown_names(popup)
    popup.content.show_offer(False)
    assert popup.height() == before


def test_the_first_start_asks_for_the_plan_and_says_what_was_found(
    qtbot: QtBot, popup: Popup, make_snapshot: MakeSnapshot
) -> None:
    popup.content.show_view(view(make_snapshot(plan_chosen=False), UTC))
    assert "Which plan do you have?" in shown_names(popup)
    assert "Found 5,790 responses in 74 sessions since 22 Aug 2025." in shown_names(popup)
    with qtbot.waitSignal(popup.content.plan_chosen) as chosen:
        QTest.mouseClick(button(popup, "Max 5x"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["max5"]
    popup.content.show_view(view(make_snapshot(), UTC))
    assert "Which plan do you have?" not in shown_names(popup)


def test_without_transcripts_the_popup_says_where_it_looks(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    popup.content.show_view(view(make_snapshot(history=History()), UTC))
    assert "No transcripts yet" in shown_names(popup)
    assert "Looking in ~/.claude." in shown_names(popup)


def test_a_long_scan_shows_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, popup: Popup, make_snapshot: MakeSnapshot
) -> None:
    popup.content.show_view(view(make_snapshot(progress=Progress(312, 2472, 25, 100)), UTC))
    assert "Reading transcripts… 312 of 2,472 files" in shown_names(popup)
    with qtbot.waitSignal(popup.content.cancel_asked):
        QTest.mouseClick(button(popup, "Cancel"), Qt.MouseButton.LeftButton)
    popup.content.show_view(view(make_snapshot(), UTC))
    assert not [name for name in shown_names(popup) if name.startswith("Reading")]


def test_problems_are_shown_with_what_helps_and_go_when_mended(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    popup.content.show_view(view(make_snapshot(), UTC))
    before = popup.height()
    problems = tuple(Problem(f"Problem {number}", f"Hint {number}") for number in range(5))
    popup.content.show_view(view(make_snapshot(problems=problems), UTC))
    names = shown_names(popup)
    assert "⚠ Problem 0" in names
    assert "Hint 2" in names
    assert "and 2 more" in names
    with_problems = popup.height()
    popup.content.show_view(view(make_snapshot(), UTC))
    assert not [name for name in shown_names(popup) if "Problem" in name]
    assert before == popup.height() < with_problems


def test_what_readings_say_beyond_the_numbers_is_a_quiet_line(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    snapshot = make_snapshot(
        learnt=(Learnt("session"), Learnt("weekly", 4, 1.2, 3.0, "ratio", 6.2)),
        changes=(LimitChange("weekly", now - 5 * 86400, 0.67),),
    )
    popup.content.show_view(view(snapshot, UTC))
    said = "Week: 6\u00a0% used elsewhere\nWeekly limits seem to have changed by −33\u00a0% since 15\u00a0Nov"
    assert said in shown_names(popup)
    assert not [name for name in shown_names(popup) if name.startswith("⚠")]
    popup.open_at(QRect())
    heard = QAccessible.queryAccessibleInterface(popup).text(QAccessible.Text.Description)
    assert heard.endswith(
        "until it resets. Week: 6 % used elsewhere. Weekly limits seem to have changed by −33 % since 15 Nov."
    )
    popup.content.show_view(view(make_snapshot(), UTC))
    assert said not in shown_names(popup)


def test_markup_in_names_is_shown_as_it_is(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    problem = Problem("<b>bold</b>", "<img src=x>")
    popup.content.show_view(view(make_snapshot(problems=(problem,)), UTC))
    assert "⚠ <b>bold</b>" in shown_names(popup)
    assert "<img src=x>" in shown_names(popup)


def test_nothing_of_the_text_is_cut_off(popup: Popup, make_snapshot: MakeSnapshot) -> None:
    problem = Problem("A title that is rather long and needs a second line", "A hint. " * 20)
    popup.content.show_view(view(make_snapshot(problems=(problem,), progress=Progress(312, 2472, 25, 100)), UTC))
    popup.open_at(QRect())
    for part in popup.findChildren(QWidget):
        if part.isVisible() and part.hasHeightForWidth():
            assert part.height() >= part.heightForWidth(part.width()), part.accessibleName()


def test_escape_closes_the_popup(qtbot: QtBot, popup: Popup) -> None:
    popup.open_at(QRect(700, 580, 22, 22))
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_second_click_on_the_icon_closes_the_popup(popup: Popup) -> None:
    popup.toggle(QRect(700, 580, 22, 22))
    assert popup.isVisible()
    popup.toggle(QRect(700, 580, 22, 22))
    assert not popup.isVisible()


def test_the_click_that_took_the_focus_away_does_not_open_the_popup_again(qtbot: QtBot, popup: Popup) -> None:
    icon = QRect(700, 580, 22, 22)
    popup.toggle(icon)
    popup.hide()
    popup.toggle(icon)
    assert not popup.isVisible()

    def opened() -> bool:
        popup.toggle(icon)
        return popup.isVisible()

    qtbot.waitUntil(opened)


def test_every_button_can_be_reached_by_keyboard(qtbot: QtBot, popup: Popup, make_snapshot: MakeSnapshot) -> None:
    popup.content.show_view(view(make_snapshot(plan_chosen=False), UTC))
    popup.open_at(QRect())
    reached = []
    focused: QWidget = popup
    for _ in range(5):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = popup.focusWidget()
        reached.append(focused.text() if isinstance(focused, QPushButton) else "")
    assert reached == ["Pro", "Max 5x", "Custom", "Charts", "Settings…"]


@pytest.mark.parametrize(
    ("anchor", "where"),
    [
        (QRect(760, 776, 22, 22), "above"),
        (QRect(760, 2, 22, 22), "below"),
        (QRect(2, 776, 22, 22), "above"),
    ],
)
def test_the_popup_lies_beside_the_icon_and_wholly_on_the_screen(qapp: object, anchor: QRect, where: str) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    if where == "above":
        anchor.moveTop(free.bottom() - 22)
    at = placed(340, 420, anchor)
    popup = QRect(at, at + QPoint(339, 419))
    assert free.contains(popup)
    assert not popup.intersects(anchor)


def test_the_window_without_tray_shows_the_same(qtbot: QtBot, make_snapshot: MakeSnapshot) -> None:
    window = PlainWindow(Content(DARK, PLANS, ""), DARK)
    qtbot.addWidget(window)
    window.content.show_view(view(make_snapshot(), UTC))
    window.show()
    assert "Session: 42 percent used, resets 15:00" in shown_names(window)
    window.set_theme(LIGHT)
    assert window.grab().toImage().pixelColor(3, 3).name() == LIGHT.window
