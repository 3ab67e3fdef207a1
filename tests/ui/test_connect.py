"""The Connect window over real settings files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.stand_in import open_window

from mytokentracker.look.theme import DARK, LIGHT
from mytokentracker.paths import Paths
from mytokentracker.ui.connect import ConnectWindow

SETTINGS = """{
  "model": "opus",
  "permissions": {
    "allow": ["Bash(git status)"]
  }
}
"""
OTHERS = '{\n  "statusLine": {"type": "command", "command": "npx ccstatusline"}\n}\n'
STATUS_LINE = "Status line: true percentages without typing"
HOOKS = "Hooks: sessions are counted the moment they end"

Open = Callable[..., ConnectWindow]


@pytest.fixture
def opened(qtbot: QtBot, claude: Path, paths: Paths) -> Open:
    (claude / "settings.json").write_text(SETTINGS)

    def show(*folders: Path) -> ConnectWindow:
        window = ConnectWindow(LIGHT, folders or (claude,), paths)
        open_window(qtbot, window)
        return window

    return show


def buttons(window: QWidget) -> list[str]:
    return [part.text() for part in window.findChildren(QPushButton) if part.isVisible() and part.isEnabled()]


def press(window: QWidget, words: str) -> None:
    found = next(part for part in window.findChildren(QPushButton) if part.text() == words and part.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def box(window: QWidget, words: str) -> QCheckBox:
    return next(part for part in window.findChildren(QCheckBox) if part.text().startswith(words))


def toggle(window: QWidget, words: str) -> None:
    part = box(window, words)
    QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=QPoint(8, part.height() // 2))


def said(window: QWidget) -> str:
    return "\n".join(part.text() for part in window.findChildren(QLabel) if part.isVisible() and part.text())


def difference(window: QWidget) -> str:
    view = window.findChildren(QPlainTextEdit)[0]
    return view.toPlainText() if view.isVisible() else ""


def signs(window: QWidget) -> set[str]:
    return {line[:1] for line in difference(window).splitlines()}


def test_the_exact_change_is_shown_before_anything_is_written(opened: Open, claude: Path) -> None:
    window = opened()
    assert "~/.claude/settings.json" in said(window)
    assert "not connected" in said(window)
    assert "Connecting changes this, and nothing else:" in said(window)
    lines = difference(window).splitlines()
    assert any(line.startswith("+") and '"Stop"' in line for line in lines)
    assert any(line.startswith("+") and '"statusLine"' in line for line in lines)
    assert (claude / "settings.json").read_text() == SETTINGS


def test_one_click_connects_both_and_says_where_the_backup_is(qtbot: QtBot, opened: Open, claude: Path) -> None:
    window = opened()
    with qtbot.waitSignal(window.changed):
        press(window, "Connect")
    written = (claude / "settings.json").read_text()
    assert '"statusLine"' in written
    assert '"Stop"' in written
    backup = next(line.split(": ")[1] for line in said(window).split("\n") if line.startswith("As it was before"))
    assert Path(backup).expanduser().read_text() == SETTINGS
    assert "✓ connected" in said(window)
    assert difference(window) == ""
    assert buttons(window) == ["Remove…", "Close"]


def test_what_is_written_is_what_was_shown(opened: Open, claude: Path) -> None:
    window = opened()
    added = [line[1:] for line in difference(window).splitlines() if line.startswith("+")]
    press(window, "Connect")
    now = (claude / "settings.json").read_text().splitlines()
    assert [line for line in now if line not in SETTINGS.splitlines()] == [
        line for line in added if line not in SETTINGS.splitlines()
    ]


def test_return_connects_and_escape_closes(opened: Open, claude: Path) -> None:
    window = opened()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert '"statusLine"' in (claude / "settings.json").read_text()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_all_can_be_reached_and_heard_by_keyboard(opened: Open) -> None:
    window = opened()
    reached = []
    for _ in range(5):
        part = window.focusWidget()
        reached.append(part.accessibleName() or part.property("text"))
        QTest.keyClick(part, Qt.Key.Key_Tab)
    assert sorted(reached) == sorted(["Connect", STATUS_LINE, HOOKS, "The exact change", "Close"])


def test_only_what_is_chosen_is_connected(opened: Open, claude: Path) -> None:
    window = opened()
    toggle(window, "Status line")
    assert '"statusLine"' not in difference(window)
    press(window, "Connect")
    assert '"statusLine"' not in (claude / "settings.json").read_text()
    assert "only the hooks are connected" in said(window)
    toggle(window, "Status line")
    assert '"statusLine"' in difference(window)
    assert '"Stop"' not in "".join(line for line in difference(window).splitlines() if line.startswith("+"))
    press(window, "Connect")
    assert "✓ connected" in said(window)


def test_with_nothing_chosen_there_is_nothing_to_press(opened: Open) -> None:
    window = opened()
    for words in ("Status line", "Hooks"):
        toggle(window, words)
    assert buttons(window) == ["Close"]
    assert difference(window) == ""


def test_removing_shows_its_change_first_and_gives_the_file_back(qtbot: QtBot, opened: Open, claude: Path) -> None:
    window = opened()
    press(window, "Connect")
    connected = (claude / "settings.json").read_text()
    press(window, "Remove…")
    assert "Removing changes this, and nothing else:" in said(window)
    assert "-" in signs(window)
    assert (claude / "settings.json").read_text() == connected
    press(window, "Back")
    assert difference(window) == ""
    press(window, "Remove…")
    with qtbot.waitSignal(window.changed):
        press(window, "Remove")
    assert (claude / "settings.json").read_text() == SETTINGS
    assert "Removed from ~/.claude/settings.json." in said(window)
    assert "Connect" in buttons(window)


def test_another_tools_status_line_is_said_to_be_kept(opened: Open, claude: Path) -> None:
    (claude / "settings.json").write_text(OTHERS)
    window = opened()
    assert "Another tool’s status line is kept and goes on showing." in said(window)
    press(window, "Connect")
    assert "Another tool’s status line is kept and goes on showing: npx ccstatusline" in said(window)
    press(window, "Remove…")
    press(window, "Remove")
    assert (claude / "settings.json").read_text() == OTHERS


def test_broken_settings_are_said_in_place_and_left_alone(opened: Open, claude: Path) -> None:
    (claude / "settings.json").write_text("{ oops")
    window = opened()
    assert "⚠ cannot be read" in said(window)
    assert "is not valid JSON" in said(window)
    assert buttons(window) == ["Close"]
    assert (claude / "settings.json").read_text() == "{ oops"


def test_a_file_that_changed_meanwhile_is_shown_anew_and_not_written(opened: Open, claude: Path) -> None:
    window = opened()
    changed = SETTINGS.replace('  "model": "opus",\n', "")
    (claude / "settings.json").write_text(changed)
    press(window, "Connect")
    assert (claude / "settings.json").read_text() == changed
    assert "⚠ ~/.claude/settings.json was changed meanwhile" in said(window)
    assert "+" in signs(window)
    press(window, "Connect")
    assert "✓ connected" in said(window)
    assert "meanwhile" not in said(window)


def test_what_cannot_be_written_is_said_and_can_be_tried_again(
    opened: Open, claude: Path, paths: Paths, tmp_path: Path
) -> None:
    window = opened()
    # Our own folder is needed for the way back; root may write to read-only files.
    paths.data.write_text("in the way")
    press(window, "Connect")
    assert (claude / "settings.json").read_text() == SETTINGS
    assert "settings.json was not changed" in said(window)
    assert "Connect" in buttons(window)
    paths.data.unlink()
    press(window, "Connect")
    assert "✓ connected" in said(window)
    assert "was not changed" not in said(window)


def test_hooks_that_are_switched_off_are_said_with_what_helps(opened: Open, claude: Path) -> None:
    (claude / "settings.json").write_text('{"disableAllHooks": true}')
    window = opened()
    assert "⚠ Claude Code's hooks are switched off" in said(window)
    assert "until you take it out" in said(window)


def test_several_folders_are_connected_together_and_told_apart(opened: Open, claude: Path, tmp_path: Path) -> None:
    second = tmp_path / ".config" / "claude"
    second.mkdir(parents=True)
    window = opened(claude, second)
    lines = difference(window).splitlines()
    assert "~/.claude/settings.json" in lines
    assert "~/.config/claude/settings.json" in lines
    press(window, "Connect")
    assert '"statusLine"' in (second / "settings.json").read_text()
    assert said(window).count("✓ connected") == 2


def test_one_folder_that_cannot_be_read_does_not_keep_the_other(opened: Open, claude: Path, tmp_path: Path) -> None:
    second = tmp_path / "other"
    second.mkdir()
    (second / "settings.json").write_text("{ oops")
    window = opened(second, claude)
    press(window, "Connect")
    assert '"statusLine"' in (claude / "settings.json").read_text()
    assert (second / "settings.json").read_text() == "{ oops"
    assert "is not valid JSON" in said(window)


def test_without_a_folder_it_says_what_helps(qtbot: QtBot, paths: Paths) -> None:
    window = ConnectWindow(DARK, (), paths)
    qtbot.addWidget(window)
    window.show()
    assert "No Claude Code folder was found on this computer." in said(window)
    assert buttons(window) == ["Close"]


def test_it_says_when_claude_code_last_reported(opened: Open) -> None:
    window = opened()
    window.show_heard(None, 1_000)
    assert "reported" not in said(window).replace("then reports", "")
    press(window, "Connect")
    assert "Nothing was reported yet" in said(window)
    window.show_heard(1_000, 1_240)
    assert "Percentages were last reported 4 min ago." in said(window)


def test_a_connection_to_a_program_that_is_gone_can_be_made_again(opened: Open, claude: Path) -> None:
    window = opened()
    press(window, "Connect")
    window.close()
    file = claude / "settings.json"
    file.write_text(file.read_text().replace("client_calls.py", "gone.py"))
    again = opened()
    assert "⚠ What ~/.claude/settings.json names is not there" in said(again)
    press(again, "Connect")
    assert "client_calls.py" in file.read_text()
    assert "is not there" not in said(again)
    assert "✓ connected" in said(again)
