"""The settings window in the running tray: what holds at once, start at login, forgetting, the report."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.transcript_lines import SESSION, assistant, counts, text
from tests.ui.stand_in import StandIn, rows, shown

from mytokentracker import prices
from mytokentracker import settings as choices
from mytokentracker.core.records import Problem, Snapshot
from mytokentracker.look.theme import DARK, LIGHT
from mytokentracker.paths import Paths
from mytokentracker.scan import scan
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.session_sums import refresh
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed
from mytokentracker.ui.about import AboutBox
from mytokentracker.ui.settings_pages.override_dialog import OverrideDialog
from mytokentracker.ui.settings_window import SettingsWindow
from mytokentracker.ui.shell import Shell

MakeSnapshot = Callable[..., Snapshot]


@pytest.fixture
def settings(shell: Shell, make_snapshot: MakeSnapshot) -> SettingsWindow:
    shell.show_snapshot(make_snapshot())
    shell.open_settings()
    return cast("SettingsWindow", shown(SettingsWindow)[0])


def press(window: SettingsWindow, name: str) -> None:
    button = next(part for part in window.findChildren(QPushButton) if part.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_change_holds_at_once(
    qtbot: QtBot, shell: Shell, settings: SettingsWindow, tracker: StandIn, paths: Paths
) -> None:
    zone = next(part for part in settings.findChildren(QComboBox) if part.accessibleName() == "Colours")
    zone.setFocus()
    QTest.keyClick(zone, Qt.Key.Key_Down)
    QTest.keyClick(zone, Qt.Key.Key_Down)

    assert choices.load(paths.settings)[0].theme == "dark"
    # The window is its tinted ground.
    qtbot.waitUntil(lambda: settings.palette().color(QPalette.ColorRole.Window).name() == DARK.box)
    assert tracker.asked == ["settings_changed", "settings_changed"]


def test_other_colours_reach_boxes_that_are_open(qtbot: QtBot, shell: Shell, settings: SettingsWindow) -> None:
    shell.open_about()
    about = shown(AboutBox)[0]
    price = OverrideDialog(settings, None, (), lambda _row: None)
    price.show()
    boxes = (about, price)
    for setting, theme in (("light", LIGHT), ("dark", DARK)):
        shell.save({"theme": setting})
        for box in boxes:
            ground = box.palette().color(QPalette.ColorRole.Window).name()
            assert ground == theme.window, (setting, type(box).__name__)


def test_what_was_changed_by_hand_is_shown(
    shell: Shell, settings: SettingsWindow, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    paths.settings.write_text('theme = "light"\nalerts = false\n')
    shell.show_snapshot(make_snapshot())

    combo = next(part for part in settings.findChildren(QComboBox) if part.accessibleName() == "Colours")
    assert combo.currentText() == "Light"
    assert not next(p for p in settings.findChildren(QCheckBox) if p.accessibleName() == "Alerts").isChecked()


def test_what_cannot_be_saved_is_said_at_the_row_only(shell: Shell, settings: SettingsWindow, paths: Paths) -> None:
    paths.settings.write_text("plan = [")
    combo = next(part for part in settings.findChildren(QComboBox) if part.accessibleName() == "Colours")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)

    assert [row.wrong[:2] for page in settings.pages for row in page.rows if row.wrong] == ["⚠ "]
    assert not [row for row in rows(shell) if row.startswith("⚠")]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of a Linux desktop")
def test_start_at_login_is_written_and_removed_and_says_what_the_system_says(
    qtbot: QtBot, settings: SettingsWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "config" / "autostart" / "mytokentracker.desktop"
    settings.open_page("Start at login")
    switch = next(p for p in settings.login.findChildren(QCheckBox))

    def says(words: str) -> bool:
        return any(label.text() == words for label in settings.login.findChildren(QLabel))

    qtbot.waitUntil(lambda: says("Does not start when you log in."))
    switch.click()
    qtbot.waitUntil(lambda: says("Starts when you log in."))
    assert entry.exists()
    assert switch.isChecked()
    switch.click()
    qtbot.waitUntil(lambda: says("Does not start when you log in."))
    assert not entry.exists()
    entry.parent.rmdir()
    entry.parent.write_text("a file in its place")
    switch.click()
    qtbot.waitUntil(lambda: "cannot be written" in settings.login.row.wrong)
    assert not switch.isChecked()


def answer(words: str, said: list[str]) -> None:
    """Press a button of the message that will be open in a moment."""

    def press_it() -> None:
        box = next(
            part for part in QApplication.topLevelWidgets() if isinstance(part, QMessageBox) and part.isVisible()
        )
        said.append(f"{box.text()} {box.informativeText()}")
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(0, press_it)


def counted(paths: Paths, claude: Path) -> None:
    file = claude / "projects" / "-work-shop" / f"{SESSION}.jsonl"
    file.parent.mkdir(parents=True)
    file.write_bytes(text(*(assistant(n, counts(output=10), cwd="/home/ada/code/shop") for n in range(3))))
    connection, _ = open_for_writing(paths.store)
    writer = Writer(connection, prices.load(paths.prices)[0])
    scan(writer, {}, find_changed((claude,), {}))
    refresh(connection)
    connection.close()


def test_a_project_is_forgotten_only_when_the_person_has_read_what_is_lost(
    qtbot: QtBot, settings: SettingsWindow, tracker: StandIn, paths: Paths, claude: Path
) -> None:
    counted(paths, claude)
    settings.open_page("Data")
    project = next(p for p in settings.findChildren(QComboBox) if p.accessibleName() == "Project to forget")
    qtbot.waitUntil(lambda: project.count() == 1)
    assert project.itemText(0).endswith("shop  (3 responses)")
    said: list[str] = []
    answer("Keep", said)
    press(settings, "Forget the chosen project")
    assert tracker.asked == []
    answer("Forget", said)
    press(settings, "Forget the chosen project")
    answer("Forget", said)
    press(settings, "Forget everything that was counted")
    press(settings, "Count all transcripts again")

    assert tracker.asked == [("forget", "/home/ada/code/shop"), ("forget", None), "count_again"]
    assert "3 responses in 1 session of this project will be gone from every figure and chart." in said[0]
    assert "This cannot be undone." in said[0]
    assert "with all that you typed in Quick Sync" in said[2]


def test_the_report_has_nothing_of_the_persons_in_it(
    shell: Shell, settings: SettingsWindow, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    shell.save(
        {"alert_command": "notify --secret s3cret", "claude_folders": ("/home/ada/claude",), "alert_sound": True}
    )
    problem = Problem("Unknown setting “s3cret” in /home/ada/x.toml", "/home/ada", 0)
    shell.show_snapshot(make_snapshot(problems=(problem,), top_project="/home/ada/secret"))
    settings.open_page("Data")
    press(settings, "Copy a diagnostic report")
    report = QGuiApplication.clipboard().text()

    assert "alert_command is set" in report
    assert "alert_sound = True" in report
    assert "Unknown setting “…” in …" in report
    for private in ("s3cret", "ada", "secret", str(paths.data), "atlas"):
        assert private not in report
