import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.stand_in import StandIn, choose, rows, shown, titles

from mytokentracker import lock
from mytokentracker import settings as choices
from mytokentracker.core.records import FurtherWindow, LimitHit, Problem, Snapshot
from mytokentracker.paths import Paths
from mytokentracker.ui import tray
from mytokentracker.ui.app import run
from mytokentracker.ui.shell import Shell

MakeSnapshot = Callable[..., Snapshot]


def test_the_menu_carries_the_numbers(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    assert rows(shell) == [
        "Session 42 % · resets 15:00",
        "Week 34 % · resets Mon 12:00",
        "Today 2.4 M tokens · $18.40",
        "Open",
        "Quick Sync…",
        "Charts…",
        "Pause tracking",
        "Pause alerts",
        "Connect Claude Code…",
        "Settings…",
        "About",
        "Quit",
    ]


def test_the_rows_of_the_menu_stay_and_only_their_words_change(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    before = shell._menu.menu.actions()
    problems = (Problem("Tom & Jerry", ""), Problem("B", ""))
    shell.show_snapshot(make_snapshot(session={"percent": 91.0}, problems=problems))
    assert shell._menu.menu.actions() == before
    assert rows(shell)[0] == "Session 91 % (nearly full) · resets 15:00"
    assert rows(shell)[3:5] == ["⚠ Tom && Jerry", "⚠ B"]
    shell.show_snapshot(make_snapshot())
    assert rows(shell)[3] == "Open"


def test_limits_and_further_windows_have_rows_of_their_own(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    hits = (LimitHit("session", now, now + 3 * 3600),)
    further = tuple(FurtherWindow(str(n), f"Week, {n}", 12.0, now + 4 * 86400, now) for n in range(6))
    shell.show_snapshot(make_snapshot(limit_hits=hits, further=further))
    assert rows(shell)[0] == "Limit reached, resets 15:00"
    assert rows(shell)[3] == "Week, 0 12 % · resets Mon 12:00"
    assert rows(shell)[7:9] == ["and 2 more", "Today 2.4 M tokens · $18.40"]
    shell.show_snapshot(make_snapshot(plan_chosen=False, limit_hits=hits, further=further))
    assert rows(shell)[:2] == ["Choose your plan…", "Open"]


def test_pause_asks_the_tracker_and_the_row_follows_the_snapshot(
    shell: Shell, tracker: StandIn, make_snapshot: MakeSnapshot
) -> None:
    shell.show_snapshot(make_snapshot())
    choose(shell, "Pause tracking")
    shell.show_snapshot(make_snapshot(paused=True))
    choose(shell, "Resume tracking")
    assert tracker.asked == [True, False]


def test_open_in_the_menu_opens_the_popup_with_the_newest_numbers(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    shell.show_snapshot(make_snapshot(session={"percent": 55.0}))
    choose(shell, "Open")
    assert titles() == ["MyTokenTracker"]
    names = [part.accessibleName() for part in shown(QWidget)[0].findChildren(QWidget)]
    assert "Session: 55 percent used, resets 15:00" in names


def test_choosing_the_plan_saves_it_and_tells_the_tracker(
    qtbot: QtBot, shell: Shell, tracker: StandIn, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    shell.show_snapshot(make_snapshot(plan_chosen=False))
    assert rows(shell)[0] == "Choose your plan…"
    shell.open()
    button = next(part for part in shown(QWidget)[0].findChildren(QPushButton) if part.text() == "Max 20x")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert choices.load(paths.settings)[0].plan == "max20"
    assert tracker.asked == ["settings_changed"]


def test_choosing_a_custom_plan_leads_to_its_budgets(qtbot: QtBot, shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot(plan_chosen=False))
    shell.open()
    button = next(part for part in shown(QWidget)[0].findChildren(QPushButton) if part.text() == "Custom")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Settings" in titles()


def test_settings_that_cannot_be_saved_become_a_problem(
    shell: Shell, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    shell.show_snapshot(make_snapshot())
    paths.settings.write_text("plan = [")
    shell.save({"plan": "pro"})
    assert "⚠ The settings cannot be read" in rows(shell)
    paths.settings.write_text("")
    shell.save({"plan": "pro"})
    assert not [row for row in rows(shell) if row.startswith("⚠")]


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("Settings…", "Settings"),
        ("About", "About MyTokenTracker"),
        ("Quick Sync…", "Quick Sync"),
        ("Connect Claude Code…", "Connect Claude Code"),
    ],
)
def test_a_window_is_opened_once_and_can_be_opened_again(
    qtbot: QtBot, shell: Shell, make_snapshot: MakeSnapshot, row: str, title: str
) -> None:
    shell.show_snapshot(make_snapshot())
    choose(shell, row)
    choose(shell, row)
    windows = shown(QDialog)
    assert [window.windowTitle() for window in windows] == [title]
    gone: list[bool] = []
    windows[0].destroyed.connect(lambda: gone.append(True))
    windows[0].close()
    qtbot.waitUntil(lambda: gone == [True])
    choose(shell, row)
    assert titles() == [title]


def test_waking_up_looks_at_the_transcripts_again(shell: Shell, tracker: StandIn) -> None:
    shell.woke_up()
    assert tracker.asked == ["rescan"]


def test_without_a_tray_a_window_opens_once_and_says_what_helps(
    qtbot: QtBot, paths: Paths, make_snapshot: MakeSnapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tray, "_GIVE_UP_MS", 5)
    monkeypatch.setattr(tray, "_POLL_MS", 1)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    shell = Shell(paths)
    shell.show_snapshot(make_snapshot())
    qtbot.waitUntil(lambda: titles() == ["MyTokenTracker"])
    assert "⚠ This desktop shows no tray icons" in rows(shell)
    window = shown(QWidget)[0]
    with qtbot.assertNotEmitted(shell.tray.missing, wait=30):
        window.close()
    assert titles() == []
    shell.open()
    assert titles() == ["MyTokenTracker"]
    with qtbot.waitSignal(shell.tray.found):
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    assert not [row for row in rows(shell) if row.startswith("⚠")]
    shell.close()
    shell.deleteLater()


def test_the_theme_of_the_settings_holds_at_once(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    shell.open()
    popup = shown(QWidget)[0]
    for theme, ground in (("dark", "#1f2125"), ("light", "#ffffff")):
        shell.save({"theme": theme})
        assert popup.grab().toImage().pixelColor(popup.width() // 2, 30).name() == ground


def test_a_settings_file_that_was_edited_holds_with_the_next_numbers(
    shell: Shell, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    shell.show_snapshot(make_snapshot())
    paths.settings.write_text('timezone = "Asia/Kolkata"\n')
    shell.show_snapshot(make_snapshot())
    assert rows(shell)[0] == "Session 42 % · resets 20:30"


def test_a_whole_life_ends_by_a_signal_with_everything_given_back(
    qapp: QApplication, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    made: list[StandIn] = []

    def make(_paths: Paths, give: Callable[[Snapshot], None]) -> StandIn:
        made.append(StandIn(make_snapshot(), give))
        return made[0]

    before = signal.getsignal(signal.SIGTERM)
    seen: list[bool] = []

    def end() -> None:
        seen.append(lock.is_held(paths.tray_lock))
        os.kill(os.getpid(), signal.SIGTERM)

    QTimer.singleShot(0, end)
    assert run(paths, make) == 0
    assert seen == [True]
    assert not made[0].thread.is_alive()
    assert not lock.is_held(paths.tray_lock)
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_second_start_asks_the_first_to_open_and_ends(
    qtbot: QtBot, qapp: QApplication, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    code = (
        "import sys, pathlib; from mytokentracker.paths import Paths; from mytokentracker.ui.app import run;"
        "sys.exit(run(Paths(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))))"
    )
    environ = {**os.environ, "PYTHONPATH": str(Path(lock.__file__).parents[1])}
    command = [sys.executable, "-c", code, str(paths.config), str(paths.data)]
    codes: list[int] = []
    opened: list[list[str]] = []

    def start_again() -> None:
        with subprocess.Popen(command, env=environ) as second:
            qtbot.waitUntil(lambda: second.poll() is not None)
        codes.append(second.returncode)
        opened.append(titles())
        qapp.quit()

    QTimer.singleShot(50, start_again)
    assert run(paths, lambda _paths, give: StandIn(make_snapshot(), give)) == 0
    assert codes == [0]
    assert opened == [["MyTokenTracker"]]


def test_a_start_while_the_lock_is_held_but_nobody_answers_says_so(paths: Paths) -> None:
    held = lock.acquire(paths.tray_lock)
    assert held is not None
    assert run(paths) == 1
    held.release()


def test_the_popup_is_toggled_by_clicks_on_the_icon(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    shell.tray.clicked.emit(QRect(700, 580, 22, 22))
    assert titles() == ["MyTokenTracker"]
    shell.tray.clicked.emit(QRect(700, 580, 22, 22))
    assert titles() == []


def test_a_tracker_that_stopped_is_a_problem_until_it_gives_numbers_again(
    shell: Shell, make_snapshot: MakeSnapshot
) -> None:
    shell.tracker_stopped()
    shell.show_snapshot(make_snapshot())
    assert not [row for row in rows(shell) if row.startswith("⚠")]
    shell.tracker_stopped()
    assert "⚠ Counting has stopped because of a fault of the program" in rows(shell)


def test_a_tracker_that_stopped_is_told_where_the_mouse_points(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    stopped = "MyTokenTracker: Counting has stopped because of a fault of the program"
    shell.tracker_stopped()
    assert shell.tray.tooltip == stopped
    shell.show_snapshot(make_snapshot())
    numbers = shell.tray.tooltip
    assert "Session 42 %" in numbers
    assert "stopped" not in numbers
    shell.tracker_stopped()
    assert shell.tray.tooltip == f"{stopped}\n{numbers}"
    shell.show_snapshot(make_snapshot())
    assert shell.tray.tooltip == numbers


def test_what_the_last_run_left_is_shown(paths: Paths, claude: Path, make_snapshot: MakeSnapshot) -> None:
    shell = Shell(paths, crashed=Problem("The program crashed the last time", "See there."))
    shell.show_snapshot(make_snapshot())
    assert "⚠ The program crashed the last time" in rows(shell)
    shell.close()
    shell.deleteLater()


def test_the_tray_keeps_a_log_of_its_life_without_names(
    qapp: QApplication, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    QTimer.singleShot(0, qapp.quit)
    assert run(paths, lambda _paths, give: StandIn(make_snapshot(), give)) == 0
    written = (paths.logs / "tray.log").read_text()
    assert "started, version" in written
    assert "ended" in written
    assert str(paths.data) not in written
