"""The ways to the Connect window: the popup's offer, the menu, Settings; and what becomes of the offer."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.stand_in import StandIn, choose, shown, titles

from mytokentracker import settings as choices
from mytokentracker.claude_code import connecting as claude_code
from mytokentracker.core.records import Snapshot
from mytokentracker.paths import Paths
from mytokentracker.ui import connecting
from mytokentracker.ui.connect import ConnectWindow
from mytokentracker.ui.settings_window import SettingsWindow
from mytokentracker.ui.shell import Shell

MakeSnapshot = Callable[..., Snapshot]
OFFER = "Let Claude Code report its percentages itself"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "_FIRST_LOOK_MS", 1)


def popup() -> QWidget:
    return next(window for window in shown(QWidget) if window.windowTitle() == "MyTokenTracker")


def is_offered() -> bool:
    return any(part.text() == OFFER and part.isVisible() for part in popup().findChildren(QLabel))


def press(window: QWidget, words: str) -> None:
    found = next(part for part in window.findChildren(QPushButton) if part.text() == words and part.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def connect(claude: Path, paths: Paths) -> None:
    claude_code.carry_out(claude_code.plan(claude, claude_code.PARTS, paths, install=True), paths)


@pytest.fixture
def offered(qtbot: QtBot, shell: Shell, make_snapshot: MakeSnapshot) -> Shell:
    with qtbot.waitSignal(shell.connecting.looked):
        shell.show_snapshot(make_snapshot())
    shell.open()
    return shell


def test_a_little_after_the_start_the_popup_offers_to_connect(offered: Shell, claude: Path) -> None:
    assert is_offered()
    assert list(claude.iterdir()) == []


def test_before_the_first_numbers_nothing_of_claude_codes_is_looked_at(qtbot: QtBot, shell: Shell) -> None:
    shell.open()
    with qtbot.assertNotEmitted(shell.connecting.looked, wait=20):
        assert not is_offered()


def test_not_now_is_for_good(qtbot: QtBot, offered: Shell, paths: Paths, make_snapshot: MakeSnapshot) -> None:
    press(popup(), "Not now")
    assert not is_offered()
    assert choices.load(paths.settings)[0].connect_asked
    again = Shell(paths)
    with qtbot.assertNotEmitted(again.connecting.looked, wait=20):
        again.show_snapshot(make_snapshot())
    again.open()
    assert not any(
        part.text() == OFFER and part.isVisible() for window in shown(QWidget) for part in window.findChildren(QLabel)
    )
    again.close()
    again.deleteLater()


def test_the_offer_leads_to_the_window_and_goes_when_connected(offered: Shell, claude: Path, paths: Paths) -> None:
    press(popup(), "Connect…")
    assert titles() == ["Connect Claude Code"]
    press(shown(ConnectWindow)[0], "Connect")
    assert '"statusLine"' in (claude / "settings.json").read_text()
    assert choices.load(paths.settings)[0].connect_asked
    offered.open()
    assert not is_offered()


def test_who_removed_it_is_not_asked_again(offered: Shell, paths: Paths) -> None:
    choose(offered, "Connect Claude Code…")
    window = shown(ConnectWindow)[0]
    for words in ("Connect", "Remove…", "Remove"):
        press(window, words)
    offered.open()
    assert not is_offered()


def test_what_was_connected_by_other_means_is_not_offered_any_more(offered: Shell, claude: Path, paths: Paths) -> None:
    connect(claude, paths)
    offered.open()
    assert not is_offered()
    assert not choices.load(paths.settings)[0].connect_asked


def test_what_is_connected_is_not_offered(
    qtbot: QtBot, shell: Shell, claude: Path, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    connect(claude, paths)
    with qtbot.waitSignal(shell.connecting.looked):
        shell.show_snapshot(make_snapshot())
    shell.open()
    assert not is_offered()


@pytest.mark.parametrize("text", ['{"disableAllHooks": true}', "{ oops"])
def test_what_a_policy_forbids_or_cannot_be_read_is_not_offered(
    qtbot: QtBot, shell: Shell, claude: Path, make_snapshot: MakeSnapshot, text: str
) -> None:
    (claude / "settings.json").write_text(text)
    with qtbot.waitSignal(shell.connecting.looked):
        shell.show_snapshot(make_snapshot())
    shell.open()
    assert not is_offered()


def test_the_plan_is_asked_for_first(qtbot: QtBot, shell: Shell, make_snapshot: MakeSnapshot) -> None:
    with qtbot.waitSignal(shell.connecting.looked):
        shell.show_snapshot(make_snapshot(plan_chosen=False))
    shell.open()
    assert not is_offered()
    shell.show_snapshot(make_snapshot())
    assert is_offered()


def test_settings_say_how_it_is_connected_and_follow(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    choose(shell, "Settings…")
    settings = cast("SettingsWindow", shown(SettingsWindow)[0])

    def state() -> str:
        names = [part.accessibleName() for part in settings.findChildren(QLabel)]
        return next(name for name in names if name.startswith("Claude Code: "))

    assert state() == "Claude Code: not connected"
    settings.open_page("Claude Code")
    press(settings, "Connect…")
    assert titles() == ["Connect Claude Code", "Settings"]
    press(shown(ConnectWindow)[0], "Connect")
    assert state() == "Claude Code: connected"


def test_the_window_follows_what_is_reported_and_the_theme(
    shell: Shell, claude: Path, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    connect(claude, paths)
    snapshot = make_snapshot()
    shell.show_snapshot(snapshot)
    choose(shell, "Connect Claude Code…")
    window = shown(ConnectWindow)[0]

    def said() -> str:
        return "\n".join(part.text() for part in window.findChildren(QLabel) if part.isVisible())

    assert "Nothing was reported yet" in said()
    shell.show_snapshot(make_snapshot(session={"source": "statusline", "source_at": snapshot.as_of}))
    assert "Percentages were last reported just now." in said()
    for theme, ground in (("dark", "#1f2125"), ("light", "#ffffff")):
        shell.save({"theme": theme})
        assert window.grab().toImage().pixelColor(3, 3).name() == ground


def test_the_tracker_is_told_of_the_answer_as_of_any_setting(offered: Shell, tracker: StandIn) -> None:
    press(popup(), "Not now")
    assert tracker.asked == ["settings_changed"]
