from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.stand_in import StandIn, rows, shown, titles
from tests.ui.syncing import press

from mytokentracker.core.records import PastReading, Snapshot
from mytokentracker.ui.quick_sync import QuickSync
from mytokentracker.ui.shell import Shell

MakeSnapshot = Callable[..., Snapshot]


def quick_sync(shell: Shell) -> QDialog:
    shell.open_quick_sync()
    return next(
        window for window in QApplication.topLevelWidgets() if isinstance(window, QuickSync) and window.isVisible()
    )


def test_what_is_typed_in_quick_sync_reaches_the_tracker(
    shell: Shell, tracker: StandIn, make_snapshot: MakeSnapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.time", lambda: 1_763_640_030.5)
    shell.show_snapshot(make_snapshot())
    window = quick_sync(shell)
    for name, words in (
        ("Session: the percentage that Claude shows", "47"),
        ("Session: resets in, optional", "2h13m"),
        ("Week: resets on, optional", "mon 9:00 am"),
    ):
        QTest.keyClicks(next(part for part in window.findChildren(QLineEdit) if part.accessibleName() == name), words)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert tracker.asked == [(47.0, None, 1_763_640_030 + 2 * 3600 + 13 * 60, "Mon 09:00")]


def test_quick_sync_follows_the_numbers_and_the_theme(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    window = quick_sync(shell)
    shell.show_snapshot(make_snapshot(session={"percent": 55.0}))
    assert "55" in [part.text() for part in window.findChildren(QLineEdit)]
    for theme, ground in (("dark", "#1f2125"), ("light", "#ffffff")):
        shell.save({"theme": theme})
        assert window.grab().toImage().pixelColor(3, 3).name() == ground


def test_without_a_plan_there_is_nothing_to_sync(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    assert "Quick Sync…" not in rows(shell)
    shell.show_snapshot(make_snapshot(plan_chosen=False))
    assert "Quick Sync…" not in rows(shell)
    shell.open_quick_sync()
    assert titles() == ["MyTokenTracker"]


def test_readings_are_corrected_and_removed_by_the_tracker(
    shell: Shell, tracker: StandIn, make_snapshot: MakeSnapshot
) -> None:
    shell.show_snapshot(make_snapshot(readings=(PastReading(7, 1_763_630_000, "session", 34.0, "typed"),)))
    window = quick_sync(shell)
    press(window, "Edit")
    corrected = next(part for part in window.findChildren(QLineEdit) if "corrected" in part.accessibleName())
    corrected.setText("43")
    press(window, "Save", "Session 34 %")
    press(window, "Remove")
    assert tracker.asked == [("change", 7, 43.0)]
    window.close()
    assert tracker.asked == [("change", 7, 43.0), ("remove", 7)]


def test_the_popup_leads_to_quick_sync_by_its_button_and_by_keyboard(
    qtbot: QtBot, shell: Shell, make_snapshot: MakeSnapshot
) -> None:
    shell.show_snapshot(make_snapshot())
    shell.open()
    QTest.keyClick(shown(QWidget)[0], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles() == ["Quick Sync"])
    quick_sync(shell).close()
    shell.open()
    press(shown(QWidget)[0], "Quick Sync")
    assert titles() == ["Quick Sync"]
