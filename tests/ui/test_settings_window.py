"""The settings window over a real settings file: each change is in the file at once, and can be taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
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
from tests.ui.stand_in import open_window

from mytokentracker import settings as choices
from mytokentracker.core.records import Plan, Problem
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.ui.settings_pages.kept import Data
from mytokentracker.ui.settings_pages.rows import Row
from mytokentracker.ui.settings_window import SettingsWindow

PLANS = {plan.name: plan for plan in (Plan("pro", "Pro", 27_000_000, 10_000_000), Plan("custom", "Custom", 0, 0))}
W = TypeVar("W", bound=QWidget)
Open = Callable[..., SettingsWindow]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def opened(qtbot: QtBot, file: Path) -> Open:
    def show(**settings: object) -> SettingsWindow:
        choices.save(file, settings)
        held = HeldSettings(file)

        def save(changes: object) -> Problem | None:
            return None if held.save(changes, 0) else held.problem  # type: ignore[arg-type]

        data = Data(file, file.parent)
        window = SettingsWindow(held.now, PLANS, save, data, file.parent / "prices.toml", ("/home/ada/.claude",))
        open_window(qtbot, window)
        return window

    return show


def named(window: QWidget, kind: type[W], name: str) -> W:
    return next(part for part in window.findChildren(kind) if part.accessibleName() == name)


def row(window: SettingsWindow, title: str) -> Row:
    return next(one for page in window.pages for one in page.rows if one.title == title)


def press(window: QWidget, words: str) -> None:
    found = next(part for part in window.findChildren(QPushButton) if part.text() == words and part.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def choose(combo: QComboBox, words: str) -> None:
    """As a person does, with the keyboard."""
    combo.setFocus()
    while combo.currentText() != words:
        before = combo.currentIndex()
        down = combo.findText(words) > before
        QTest.keyClick(combo, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        assert combo.currentIndex() != before


def type_into(edit: QLineEdit, words: str) -> None:
    edit.selectAll()
    QTest.keyClicks(edit, words) if words else QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_each_change_is_in_the_file_at_once(opened: Open, file: Path) -> None:
    window = opened(plan="pro", theme="dark")
    choose(named(window, QComboBox, "Day of the weekly reset"), "Thursday")
    assert choices.load(file)[0].weekly_reset == "Thu 10:00"
    time = named(window, QTimeEdit, "Time of the weekly reset")
    time.setTime(QTime(9, 30))
    QTest.keyClick(time, Qt.Key.Key_Return)
    assert choices.load(file)[0].weekly_reset == "Thu 09:30"
    named(window, QDoubleSpinBox, "Session budget").setValue(31.5)
    choose(named(window, QComboBox, "Session window"), "Rolling: ages out continuously")
    named(window, QRadioButton, "Icon: Ring").click()
    type_into(named(window, QLineEdit, "Time zone"), "Europe/Berlin")

    saved, problems = choices.load(file)
    assert (saved.session_budget_usd, saved.session_window, saved.icon) == (31.5, "rolling", "ring")
    assert (saved.timezone, saved.theme, problems) == ("Europe/Berlin", "dark", ())


def test_what_is_only_looked_at_leaves_the_file_alone(opened: Open, file: Path) -> None:
    window = opened(
        plan="custom",
        session_budget_usd=5.0,
        weekly_budget_usd=6.0,
        session_window="fixed",
        weekly_reset="thursday 9:05 pm",
        claude_folders=("/srv/claude",),
        icon="bars",
        theme="light",
        session_alerts=(50.0,),
        quiet_hours="21:00 to 6:30",
        alert_command=("notify", "--to", "the two of us"),
        statusline_parts=("cost", "model"),
    )
    before = file.read_text()
    for page in window.pages:
        window.open_page(page.title)
        for edit in page.findChildren(QLineEdit):
            edit.setFocus()
    window.close()
    assert file.read_text() == before


def test_comments_in_the_file_survive(opened: Open, file: Path) -> None:
    window = opened(plan="pro")
    file.write_text("# mine\nplan = 'pro'  # since May\n")
    choose(named(window, QComboBox, "Plan"), "Custom")
    assert file.read_text() == '# mine\nplan = "custom"  # since May\n'


def test_undo_takes_back_one_change_after_the_other(opened: Open, file: Path) -> None:
    window = opened(plan="pro", weekly_reset="Mon 08:00")
    before = choices.load(file)[0]
    choose(named(window, QComboBox, "Day of the weekly reset"), "Not known")
    window.open_page("Alerts")
    named(window, QCheckBox, "Sound").click()
    press(window, "Undo: Sound")
    assert not named(window, QCheckBox, "Sound").isChecked()
    assert "alert_sound" not in file.read_text()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert choices.load(file)[0] == before
    assert named(window, QComboBox, "Day of the weekly reset").currentText() == "Monday"
    assert not next(part for part in window.findChildren(QPushButton) if part.text() == "Undo").isEnabled()


def test_what_cannot_be_is_said_at_its_row_and_not_saved(opened: Open, file: Path) -> None:
    window = opened()
    before = file.read_text()
    for name, words, wrong in (
        ("Time zone", "Berlin", "⚠ “Berlin” is not a name such as"),
        ("Session, at %", "75, many", "⚠ This is not a list of at most ten numbers"),
        ("Week, at %", "0", "⚠ [0.0] is not a list of at most ten numbers"),
        ("Own command", "'notify", "⚠ “'notify” is not a command"),
    ):
        type_into(named(window, QLineEdit, name), words)
        assert row(window, name).wrong.startswith(wrong)
        assert named(window, QLineEdit, name).text() == words
    assert file.read_text() == before
    type_into(named(window, QLineEdit, "Time zone"), "Asia/Kolkata")
    assert row(window, "Time zone").wrong == ""


def test_a_file_that_cannot_be_written_is_said_at_the_row(opened: Open, file: Path) -> None:
    window = opened()
    file.write_text("plan = [")
    choose(named(window, QComboBox, "Colours"), "Dark")
    assert "settings.toml" in row(window, "Colours").wrong


def test_a_custom_plan_without_budgets_says_what_is_missing_until_it_is_there(opened: Open) -> None:
    window = opened(plan="pro")
    choose(named(window, QComboBox, "Plan"), "Custom")
    wrong = "⚠ A custom plan needs both budgets."
    assert [row(window, name).wrong for name in ("Session budget", "Weekly budget")] == [wrong, wrong]
    named(window, QDoubleSpinBox, "Session budget").setValue(10)
    assert [row(window, name).wrong for name in ("Session budget", "Weekly budget")] == ["", wrong]
    named(window, QDoubleSpinBox, "Weekly budget").setValue(20)
    assert row(window, "Weekly budget").wrong == ""


def test_an_unset_budget_shows_that_of_the_plan(opened: Open) -> None:
    assert named(opened(plan="pro"), QDoubleSpinBox, "Session budget").text() == "$27.00, as the plan"


def test_thresholds_and_quiet_hours_and_a_command_are_taken_as_people_write_them(opened: Open, file: Path) -> None:
    window = opened()
    window.open_page("Alerts")
    type_into(named(window, QLineEdit, "Session, at %"), "50 %; 95")
    type_into(named(window, QLineEdit, "Week, at %"), "")
    named(window, QCheckBox, "Quiet hours").click()
    until = named(window, QTimeEdit, "Quiet hours to")
    until.setTime(QTime(6, 30))
    QTest.keyClick(until, Qt.Key.Key_Return)
    type_into(named(window, QLineEdit, "Own command"), "notify --quiet")

    saved = choices.load(file)[0]
    assert (saved.session_alerts, saved.weekly_alerts) == ((50.0, 95.0), ())
    assert (saved.quiet_hours, saved.alert_command) == ("22:00-06:30", "notify --quiet")


def test_without_alerts_there_is_nothing_to_choose_of_them(opened: Open) -> None:
    window = opened()
    window.open_page("Alerts")
    named(window, QCheckBox, "Alerts").click()
    assert not named(window, QCheckBox, "Sound").isEnabled()
    assert named(window, QCheckBox, "Alerts").isEnabled()


def test_folders_can_be_taken_out_and_the_status_line_put_in_order(opened: Open, file: Path) -> None:
    window = opened(claude_folders=("/srv/a", "/srv/b"))
    window.open_page("Claude Code")
    named(window, QListWidget, "More folders").setCurrentRow(0)
    press(window, "Remove")
    parts = named(window, QListWidget, "Parts")
    parts.setCurrentRow(1)
    press(window, "Up")
    parts.item(2).setCheckState(Qt.CheckState.Unchecked)

    saved = choices.load(file)[0]
    assert saved.claude_folders == ("/srv/b",)
    assert saved.statusline_parts == ("week", "session", "cost")


def test_the_search_finds_rows_on_all_pages_and_hides_the_others(opened: Open) -> None:
    window = opened()
    search = named(window, QLineEdit, "Search settings")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    QTest.keyClicks(search, "week bud")
    assert [one.title for page in window.pages for one in page.rows if one.isVisible()] == ["Weekly budget"]
    pages = named(window, QListWidget, "Pages")
    assert [pages.item(n).text() for n in range(pages.count()) if not pages.item(n).isHidden()] == ["General"]
    search.setText("quiet")
    assert [one.title for page in window.pages for one in page.rows if one.isVisible()] == [
        "Quiet hours",
    ]
    search.setText("no such thing")
    assert any(part.text() == "Nothing is called that." and part.isVisible() for part in window.findChildren(QLabel))
    search.clear()
    assert row(window, "Quiet hours").isVisible()


def test_every_setting_but_the_programs_own_has_a_row_with_its_sentence(opened: Open) -> None:
    window = opened()
    said = {label.text() for label in window.findChildren(QLabel)}
    elsewhere = {"project_names", "connect_asked"}  # made in the charts, and by answering an offer
    missing = {name for name, setting in choices.declared().items() if setting.sentence not in said}
    assert missing == elsewhere


def test_everything_that_takes_the_keyboard_has_a_name(opened: Open) -> None:
    window = opened()
    nameless = []
    for page in window.pages:
        window.open_page(page.title)
        nameless += [
            type(part).__name__
            for part in window.findChildren(QWidget)
            if part.isVisible()
            and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (part.accessibleName() or getattr(part, "text", str)())
            and part.focusProxy() is None
            and not isinstance(part.parentWidget(), QDoubleSpinBox | QTimeEdit | QComboBox)
        ]
    assert nameless == []


def test_how_claude_code_is_connected_is_said_beside_the_way_to_change_it(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    window.open_page("Claude Code")
    window.show_connection("partly connected")
    assert named(window, QLabel, "Claude Code: partly connected").text() == "partly connected"
    with qtbot.waitSignal(window.connect_asked):
        press(window, "Connect…")


def test_where_the_settings_lie_is_said(opened: Open, file: Path) -> None:
    assert named(opened(), QLineEdit, "Settings file").text() == str(file)
