from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mytokentracker import settings as choices
from mytokentracker.core.records import Plan
from mytokentracker.settings import Settings
from mytokentracker.ui.settings_window import SettingsWindow

PLANS = (Plan("pro", "Pro", 27_000_000, 10_000_000), Plan("custom", "Custom", 0, 0))
W = TypeVar("W", bound=QWidget)


def opened(qtbot: QtBot, settings: Settings) -> SettingsWindow:
    window = SettingsWindow(settings, PLANS, Path("/home/ada/settings.toml"))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    return window


def named(window: SettingsWindow, kind: type[W], name: str) -> W:
    return next(part for part in window.findChildren(kind) if part.accessibleName() == name)


def press(qtbot: QtBot, window: SettingsWindow, words: str) -> None:
    found = next(part for part in window.findChildren(QPushButton) if part.text().replace("&", "") == words)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def choose(combo: QComboBox, words: str) -> None:
    combo.setCurrentIndex(combo.findText(words))


def test_ok_gives_only_what_was_changed_in_a_form_that_can_be_saved(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, Settings(plan="pro", theme="dark"))
    choose(named(window, QComboBox, "Day of the weekly reset"), "Thursday")
    named(window, QTimeEdit, "Time of the weekly reset").setTime(QTime(9, 30))
    named(window, QDoubleSpinBox, "Session budget").setValue(31.5)
    choose(named(window, QComboBox, "Session window"), "Rolling: ages out continuously")
    QTest.mouseClick(
        next(b for b in window.findChildren(QRadioButton) if b.text() == "Ring"), Qt.MouseButton.LeftButton
    )
    with qtbot.waitSignal(window.chosen) as chosen:
        press(qtbot, window, "OK")
    assert chosen.args == [
        {"session_budget_usd": 31.5, "session_window": "rolling", "weekly_reset": "Thu 09:30", "icon": "ring"}
    ]
    choices.save(tmp_path / "settings.toml", chosen.args[0])
    saved, problems = choices.load(tmp_path / "settings.toml")
    assert saved == Settings(session_budget_usd=31.5, session_window="rolling", weekly_reset="Thu 09:30", icon="ring")
    assert problems == ()


def test_ok_without_a_change_saves_nothing(qtbot: QtBot) -> None:
    full = Settings("custom", 5.0, 6.0, "fixed", "thursday 9:05 pm", None, ("/srv/claude",), "bars", "light")
    for settings in (Settings(), full):
        window = opened(qtbot, settings)
        with qtbot.assertNotEmitted(window.chosen):
            press(qtbot, window, "OK")
        assert not window.isVisible()


def test_what_was_set_can_be_taken_back(qtbot: QtBot) -> None:
    window = opened(
        qtbot, Settings(plan="pro", weekly_budget_usd=7.0, weekly_reset="Mon 08:00", claude_folders=("/srv/a",))
    )
    named(window, QDoubleSpinBox, "Weekly budget").setValue(0)
    choose(named(window, QComboBox, "Day of the weekly reset"), "Not known")
    named(window, QListWidget, "More folders of Claude Code").setCurrentRow(0)
    press(qtbot, window, "Remove")
    with qtbot.waitSignal(window.chosen) as chosen:
        press(qtbot, window, "OK")
    assert chosen.args == [{"weekly_budget_usd": None, "weekly_reset": None, "claude_folders": ()}]


def test_a_custom_plan_without_budgets_cannot_be_saved_and_says_why(qtbot: QtBot) -> None:
    window = opened(qtbot, Settings(plan="pro"))
    wrong = named(window, QLabel, "What is wrong")
    assert not wrong.isVisible()
    choose(named(window, QComboBox, "Plan"), "Custom")
    assert wrong.isVisible()
    assert wrong.text() == "⚠ A custom plan needs both budgets."
    with qtbot.assertNotEmitted(window.chosen):
        press(qtbot, window, "OK")
    named(window, QDoubleSpinBox, "Session budget").setValue(10)
    named(window, QDoubleSpinBox, "Weekly budget").setValue(20)
    assert not wrong.isVisible()
    with qtbot.waitSignal(window.chosen) as chosen:
        press(qtbot, window, "OK")
    assert chosen.args == [{"plan": "custom", "session_budget_usd": 10.0, "weekly_budget_usd": 20.0}]


def test_an_unset_budget_shows_that_of_the_plan(qtbot: QtBot) -> None:
    window = opened(qtbot, Settings(plan="pro"))
    assert named(window, QDoubleSpinBox, "Session budget").text() == "$27.00, as the plan"


def test_cancel_changes_nothing(qtbot: QtBot) -> None:
    window = opened(qtbot, Settings(plan="pro"))
    choose(named(window, QComboBox, "Colours"), "Dark")
    with qtbot.assertNotEmitted(window.chosen):
        press(qtbot, window, "Cancel")
    assert not window.isVisible()


def test_where_the_settings_lie_is_said(qtbot: QtBot) -> None:
    assert named(opened(qtbot, Settings()), QLineEdit, "Settings file").text() == "/home/ada/settings.toml"
