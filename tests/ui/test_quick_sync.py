from collections.abc import Callable
from datetime import UTC

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.syncing import ESCAPE, NOON, RETURN, TAB, button, field, focused, keys, readings, said

from mytokentracker.core.records import Learnt, LimitChange, Problem, Progress, Snapshot
from mytokentracker.look.theme import DARK
from mytokentracker.ui.quick_sync import QuickSync, Typed

MakeSnapshot = Callable[..., Snapshot]
Open = Callable[..., QuickSync]

SESSION, WEEK = "Session: the percentage that Claude shows", "Week: the percentage that Claude shows"
SESSION_RESET, WEEK_RESET = "Session: resets in, optional", "Week: resets on, optional"


def test_two_numbers_and_enter_are_a_sync(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, "34", TAB, TAB, "19", RETURN)
    assert sent.args == [Typed(34.0, 19.0, None, None)]
    assert "Saving…" in said(window)


def test_our_number_stands_there_selected_and_typing_replaces_it(opened: Open) -> None:
    window = opened()
    session = field(window, SESSION)
    assert session.hasFocus()
    assert (session.text(), session.selectedText()) == ("29", "29")
    keys(window, TAB, TAB)
    assert field(window, WEEK).selectedText() == "13"
    QTest.mouseClick(session, Qt.MouseButton.LeftButton)
    assert session.selectedText() == "29"
    keys(window, "3")
    assert session.text() == "3"


def test_our_own_number_is_never_saved_as_what_claude_shows(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    with qtbot.assertNotEmitted(window.typed):
        keys(window, RETURN)
    assert "Type what Claude shows, even if it is our number." in said(window)
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, "29", RETURN)
    assert sent.args == [Typed(29.0, None, None, None)]


def test_an_emptied_field_is_skipped(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    keys(window, Qt.Key.Key_Backspace)
    assert "Empty: the session is skipped." in said(window)
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, TAB, TAB, "19", RETURN)
    assert sent.args == [Typed(None, 19.0, None, None)]


def test_up_and_down_count_from_our_number(qtbot: QtBot, opened: Open) -> None:
    window = opened(session={"percent": 99.0})
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, RETURN)
    assert sent.args == [Typed(98.0, None, None, None)]


def test_what_changes_is_said_while_typing(opened: Open) -> None:
    window = opened(learnt=(Learnt("session", 4, 1.17, 3.1), Learnt("weekly")))
    assert "Ours is 29 %, estimated." in said(window)
    keys(window, "34")
    assert "Ours 29 %, Claude 34 %: factor 1.17." in said(window)
    assert "Accuracy after 4 syncs ± 3 %." in said(window)
    keys(window, TAB, TAB, "19")
    assert "claude.ai and other machines use the same week." in said(window)


@pytest.mark.parametrize("nonsense", ["-5", "250", "abc", "3 4"])
def test_nonsense_is_answered_in_place_and_cannot_be_saved(qtbot: QtBot, opened: Open, nonsense: str) -> None:
    window = opened()
    keys(window, nonsense)
    assert f"⚠ '{nonsense}' is not a percentage between 0 and 100." in said(window)
    assert not button(window, "Save").isEnabled()
    with qtbot.assertNotEmitted(window.typed):
        keys(window, RETURN)
    keys(window, *[Qt.Key.Key_Backspace] * 4, "34")
    assert button(window, "Save").isEnabled()


def test_an_odd_percentage_is_asked_about_once(qtbot: QtBot, opened: Open) -> None:
    window = opened(session={"percent": 34.0})
    with qtbot.assertNotEmitted(window.typed):
        keys(window, "43", RETURN)
    assert "⚠ Is it really 43 %? Ours is 34 %. Save again to confirm." in said(window)
    assert field(window, SESSION).selectedText() == "43"
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, RETURN)
    assert sent.args == [Typed(43.0, None, None, None)]


def test_the_question_stays_when_new_numbers_come_and_goes_when_it_is_answered(
    qtbot: QtBot, opened: Open, make: MakeSnapshot
) -> None:
    window = opened(session={"percent": 34.0})
    keys(window, "43", RETURN)
    window.show_snapshot(make(session={"percent": 34.2}), UTC, None)
    assert "⚠ Is it really 43 %? Ours is 34 %. Save again to confirm." in said(window)
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, "34", RETURN)
    assert sent.args == [Typed(34.0, None, None, None)]


def test_the_resets_can_be_said_too(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    assert field(window, WEEK_RESET).text() == "Thu 10:00"
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, "34", TAB, "2h13m", TAB, TAB)
        field(window, WEEK_RESET).selectAll()
        keys(window, "Mon 9:30 PM", RETURN)
    assert sent.args == [Typed(34.0, None, 2 * 3600 + 13 * 60, "Mon 21:30")]


def test_a_weekly_reset_alone_can_be_saved(qtbot: QtBot, opened: Open) -> None:
    window = opened(weekly_reset=None)
    keys(window, TAB, TAB, TAB, "Fri 08:00")
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, RETURN)
    assert sent.args == [Typed(None, None, None, "Fri 08:00")]


def test_a_reset_is_not_called_wrong_before_it_is_typed_to_its_end(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    keys(window, TAB, "2 h")
    keys(window, Qt.Key.Key_Backspace, "x")
    assert button(window, "Save").isEnabled()
    with qtbot.assertNotEmitted(window.typed):
        keys(window, RETURN)
    assert "⚠ '2 x' is not a time such as \"2h13m\"." in said(window)
    assert not button(window, "Save").isEnabled()
    keys(window, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert button(window, "Save").isEnabled()


def test_a_reset_of_the_session_needs_its_percentage(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    with qtbot.assertNotEmitted(window.typed):
        keys(window, TAB, "45m", RETURN)
    assert "Type the session’s percentage too: its reset belongs to it." in said(window)


def test_what_was_saved_is_said_with_the_new_numbers_and_enter_closes(
    qtbot: QtBot, opened: Open, make: MakeSnapshot
) -> None:
    window = opened()
    keys(window, "34", RETURN)
    # A snapshot that was already on its way says nothing of it.
    window.show_snapshot(make(), UTC, None)
    assert "Saving…" in said(window)
    stored = make(
        session={"percent": 34.0, "source": "typed", "source_at": NOON},
        readings=readings(34.0, at=NOON),
        learnt=(Learnt("session", 4, 1.17, 3.1),),
    )
    window.show_snapshot(stored, UTC, None)
    # Of the week nothing was typed.
    assert "Saved. Session 34 %." in said(window)
    assert "Accuracy after 4 syncs ± 3 %." in said(window)
    assert (field(window, SESSION).text(), field(window, SESSION).selectedText()) == ("34", "34")
    with qtbot.assertNotEmitted(window.typed):
        keys(window, RETURN)
    assert not window.isVisible()


def test_after_saving_more_can_be_typed(qtbot: QtBot, opened: Open, make: MakeSnapshot) -> None:
    window = opened()
    keys(window, "34", RETURN)
    window.show_snapshot(make(readings=readings(34.0, at=NOON)), UTC, None)
    assert button(window, "Done").isEnabled()
    with qtbot.waitSignal(window.typed) as sent:
        keys(window, "35", RETURN)
    assert sent.args == [Typed(35.0, None, None, None)]


def test_enter_twice_saves_once(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    keys(window, "34", RETURN)
    with qtbot.assertNotEmitted(window.typed):
        keys(window, RETURN)


def test_what_cannot_be_saved_is_said_and_can_be_tried_again(qtbot: QtBot, opened: Open, make: MakeSnapshot) -> None:
    window = opened(problems=(Problem("Old", ""),))
    keys(window, "34", RETURN)
    problems = (Problem("Old", ""), Problem("The disk is full", "Make room."))
    window.show_snapshot(make(problems=problems), UTC, None)
    assert "Not saved yet: The disk is full. Make room." in said(window)
    assert field(window, SESSION).text() == "34"
    with qtbot.waitSignal(window.typed):
        keys(window, RETURN)


def test_new_numbers_do_not_touch_what_is_being_typed(opened: Open, make: MakeSnapshot) -> None:
    window = opened()
    keys(window, "3")
    window.show_snapshot(make(session={"percent": 31.0}, week={"percent": 14.0}), UTC, "Thu 10:00")
    assert field(window, SESSION).text() == "3"
    assert field(window, WEEK).text() == "14"


def test_escape_closes_without_saving(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    with qtbot.assertNotEmitted(window.typed):
        keys(window, "34", ESCAPE)
    assert not window.isVisible()


def test_where_to_find_the_numbers_is_said(opened: Open) -> None:
    window = opened()
    where = [part.accessibleName() for part in window.findChildren(QLabel)]
    assert "In Claude Code type /usage, or open claude.ai/settings/usage." in where


def test_numbers_that_are_not_complete_yet_are_named(opened: Open) -> None:
    window = opened(progress=Progress(1, 9, 1, 9))
    keys(window, "34")
    assert "Transcripts are still being read: our number is not complete yet." in said(window)


def test_a_screen_reader_hears_what_each_field_is_and_what_is_said_of_it(opened: Open) -> None:
    window = opened()
    keys(window, "abc")
    heard = QAccessible.queryAccessibleInterface(field(window, SESSION))
    assert heard.text(QAccessible.Text.Name) == SESSION
    assert "is not a percentage" in heard.text(QAccessible.Text.Description)
    names = [part.accessibleName() or part.text() for part in window.findChildren(QPushButton) if part.isVisible()]
    assert all(names)


def test_everything_can_be_reached_by_keyboard(opened: Open) -> None:
    window = opened(readings=readings(34.0))
    reached = []
    for _ in range(9):
        part = focused(window)
        reached.append(part.accessibleName() or getattr(part, "text", str)())
        keys(window, TAB)
    spoken = "Session 34 %, 11:00, ours was 29 %, typed"
    assert reached[:4] == [SESSION, SESSION_RESET, WEEK, WEEK_RESET]
    assert reached[4:8] == ["Close", "Save", f"Edit: {spoken}", f"Remove: {spoken}"]


def test_nothing_of_the_text_is_cut_off(opened: Open, make: MakeSnapshot) -> None:
    window = opened(session={"uncorrected_percent": 0.0}, changes=(LimitChange("weekly", NOON, 0.67),))
    keys(window, "34", RETURN)
    window.show_snapshot(
        make(readings=readings(1.0, 2.0, 3.0, 4.0), problems=(Problem("A " * 40, "B " * 40),)), UTC, None
    )
    for part in window.findChildren(QLabel):
        if part.isVisible() and part.hasHeightForWidth():
            assert part.height() >= part.heightForWidth(part.width()), part.text()


def test_it_can_change_its_theme_while_it_is_open(qapp: QApplication, opened: Open) -> None:
    window = opened()
    window.set_theme(DARK)
    assert window.grab().toImage().pixelColor(3, 3).name() == DARK.window
