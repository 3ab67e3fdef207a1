from collections.abc import Callable
from datetime import UTC

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.syncing import ESCAPE, NOON, RETURN, TAB, focused, keys, press, readings, said

from mytokentracker.core.records import LimitChange, Snapshot
from mytokentracker.look import boxes
from mytokentracker.ui import sync_readings
from mytokentracker.ui.quick_sync import QuickSync

MakeSnapshot = Callable[..., Snapshot]
Open = Callable[..., QuickSync]


def test_the_latest_readings_are_listed_and_a_change_of_the_limits_is_said(opened: Open) -> None:
    window = opened(readings=readings(34.0, 31.0), changes=(LimitChange("weekly", NOON - 5 * 86400, 0.67),))
    listed = [line for line in said(window) if line.startswith("Session ") or "ours was" in line]
    assert listed == ["Session 31 %", "11:00 · ours was 29 % · typed", "Session 34 %", "11:00 · ours was 29 % · typed"]
    assert "Weekly limits seem to have changed by −33 % since 15 Nov." in said(window)


@pytest.mark.parametrize("width", [390, 270])
def test_the_buttons_of_a_reading_are_whole_beside_long_words_and_a_scroll_bar(opened: Open, width: int) -> None:
    window = opened(readings=readings(*(20.0 + n for n in range(12))))
    shown = window.findChildren(sync_readings.ReadingList)[0]
    # As where words are longer.
    window.setFixedWidth(width)
    boxes.settle(window)
    assert shown.verticalScrollBar().isVisible()
    for row in window.findChildren(sync_readings.ReadingRow):
        assert row.width() <= shown.viewport().width()
        for part in row.findChildren(QWidget):
            if part.isVisible():
                assert part.geometry().right() < row.width()
                assert part.width() >= part.minimumSizeHint().width()
                assert part.height() >= part.heightForWidth(part.width())


def test_the_window_is_as_high_as_what_it_shows(opened: Open) -> None:
    window = opened(readings=readings(*(20.0 + n for n in range(12))))
    layout = window.layout()
    assert layout is not None
    assert window.height() == layout.totalHeightForWidth(window.width())
    assert window.height() < 560


def test_a_reading_is_corrected_in_place_by_keyboard(qtbot: QtBot, opened: Open, make: MakeSnapshot) -> None:
    window = opened(readings=readings(34.0))
    keys(window, *[TAB] * 6, Qt.Key.Key_Space)
    keys(window, "250")
    assert "⚠ Not between 0 and 100" in said(window)
    with qtbot.assertNotEmitted(window.reading_changed):
        keys(window, RETURN)
    with qtbot.waitSignal(window.reading_changed) as changed, qtbot.assertNotEmitted(window.typed):
        keys(window, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, "43", RETURN)
    assert changed.args == [1, 43.0]
    window.show_snapshot(make(readings=readings(43.0)), UTC, None)
    assert "Session 43 %" in said(window)
    assert focused(window).accessibleName().startswith("Edit: Session 43 %")


def test_escape_leaves_the_correction_and_not_the_window(qtbot: QtBot, opened: Open) -> None:
    window = opened(readings=readings(34.0))
    press(window, "Edit")
    with qtbot.assertNotEmitted(window.reading_changed):
        keys(window, "77", ESCAPE)
    assert window.isVisible()
    assert "Session 34 %" in said(window)


def test_only_what_a_person_typed_can_be_corrected(opened: Open) -> None:
    window = opened(readings=readings(34.0, source="statusline"))
    shown = [part.text() for part in window.findChildren(QPushButton) if part.isVisible()]
    assert shown == ["Close", "Save", "Remove"]


def test_a_removal_can_be_undone_in_place(qtbot: QtBot, opened: Open, make: MakeSnapshot) -> None:
    window = opened(readings=readings(34.0))
    press(window, "Remove")
    assert "Removed." in said(window)
    window.show_snapshot(make(readings=readings(34.0)), UTC, None)
    assert "Removed." in said(window)
    with qtbot.assertNotEmitted(window.reading_removed):
        keys(window, Qt.Key.Key_Space)
        assert "Session 34 %" in said(window)
        window.close()


def test_a_removal_is_final_when_the_window_closes(qtbot: QtBot, opened: Open) -> None:
    window = opened(readings=readings(34.0))
    press(window, "Remove")
    with qtbot.waitSignal(window.reading_removed) as removed:
        keys(window, ESCAPE)
    assert removed.args == [1]


def test_a_removal_is_final_after_a_while(
    qtbot: QtBot, opened: Open, make: MakeSnapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_readings, "_UNDO_MS", 1)
    window = opened(readings=readings(34.0, 31.0))
    with qtbot.waitSignal(window.reading_removed) as removed:
        press(window, "Remove", "Session 31 %")
    assert removed.args == [2]
    window.show_snapshot(make(readings=readings(34.0)), UTC, None)
    assert [line for line in said(window) if line.startswith("Session ")] == ["Session 34 %"]
    with qtbot.assertNotEmitted(window.reading_removed):
        window.close()
