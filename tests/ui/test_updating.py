"""The tray and newer versions: it asks nobody before the person agrees, and tells quietly what it found."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.serving import Server, said
from tests.ui.stand_in import StandIn, choose, rows, shown

from mytokentracker import settings as choices
from mytokentracker import updates
from mytokentracker.core.alerts.records import Alert
from mytokentracker.core.records import Snapshot
from mytokentracker.look.held_settings import HeldSettings
from mytokentracker.paths import Paths
from mytokentracker.ui.shell import Shell
from mytokentracker.ui.update_box import UpdateBox
from mytokentracker.ui.updating import Updating

MakeSnapshot = Callable[..., Snapshot]
NEWER = b'{"version": "99.1", "page": "https://example.org/99.1"}'
QUESTION = "Look once a day whether there is a newer version? It asks 127.0.0.1 and says nothing about you."


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(said(NEWER), "newest.json")
    yield made
    made.close()


@pytest.fixture
def asked(paths: Paths, server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The address is known, and the processes that the tray starts have the same home as it."""
    paths.config.mkdir(exist_ok=True)
    paths.settings.write_text(f'plan = "max5"\ntimezone = "UTC"\nupdates_address = "{server.address}"\n')
    monkeypatch.setenv("MYTOKENTRACKER_HOME", str(paths.data))
    monkeypatch.setenv("PYTHONPATH", str(Path(updates.__file__).parents[1]))
    paths.data.mkdir(exist_ok=True)
    # One home for both: what the child process reads is what the tray has.
    (paths.data / "settings.toml").symlink_to(paths.settings)
    return server


@pytest.fixture
def told() -> list[Alert]:
    return []


@pytest.fixture
def updating(qtbot: QtBot, paths: Paths, asked: Server, told: list[Alert]) -> Iterator[Updating]:
    held = HeldSettings(paths.settings)

    def save(changes: object) -> None:
        assert isinstance(changes, dict)
        assert held.save(changes, 0)
        made.settings_changed()

    def say(alert: Alert) -> bool:
        told.append(alert)
        return True

    made = Updating(paths, held, save, say)
    yield made
    made.close()
    made.deleteLater()


def box() -> UpdateBox:
    (found,) = (part for window in shown(QWidget) for part in window.findChildren(UpdateBox))
    return found


def words(part: UpdateBox) -> list[str]:
    """What the box says and offers; nothing when it is not there."""
    if not part.isVisible():
        return []
    labels = [label.text() for label in part.findChildren(QLabel)]
    return labels + [button.text() for button in part.findChildren(QPushButton) if button.isVisible()]


def press(caption: str) -> None:
    (button,) = (one for one in box().findChildren(QPushButton) if one.text() == caption and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def opened(asked: Server, shell: Shell, paths: Paths, make_snapshot: MakeSnapshot) -> Shell:
    """The popup of a tray whose person has answered everything else."""
    # The fixture of the shell saved its own settings over ours: both hold.
    choices.save(paths.settings, {"updates_address": asked.address, "connect_asked": True})
    shell.show_snapshot(make_snapshot())
    shell.open()
    return shell


def test_nobody_is_asked_before_the_person_agreed_and_the_question_is_put_once(
    qtbot: QtBot, opened: Shell, asked: Server, paths: Paths
) -> None:
    assert words(box()) == [QUESTION, "Yes", "No"]
    press("No")
    assert words(box()) == []
    assert choices.load(paths.settings)[0].updates is False
    assert asked.asked == []


def test_yes_asks_at_once_and_what_is_found_is_in_popup_menu_and_about(
    qtbot: QtBot, opened: Shell, asked: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    press("Yes")
    qtbot.waitUntil(lambda: words(box()) == ["Version 99.1 is available", "What is new", "Hide"], timeout=20_000)
    assert len(asked.asked) == 1
    assert "Version 99.1 is available…" in rows(opened)
    gone: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", gone.append)
    press("What is new")
    choose(opened, "Version 99.1 is available…")
    assert [url.toString() for url in gone] == ["https://example.org/99.1"] * 2
    opened.open_about()
    said_there = " ".join(label.text() for window in shown(QWidget) for label in window.findChildren(QLabel))
    assert "<a href='https://example.org/99.1'>Version 99.1 is available</a>" in said_there


def test_what_was_hidden_stays_hidden_for_that_version_also_after_a_restart(
    qtbot: QtBot, opened: Shell, asked: Server, updating: Updating, paths: Paths
) -> None:
    press("Yes")
    qtbot.waitUntil(lambda: words(box())[:1] == ["Version 99.1 is available"], timeout=20_000)
    press("Hide")
    assert words(box()) == []
    assert "Version 99.1 is available…" in rows(opened)
    assert updating.line == ""
    known = updates.load(paths.updates)
    newest = updates.Newest("99.2")
    paths.updates.write_text(f'{{"address": "{known.address}", "newest": {{"version": "{newest.version}"}}}}')
    again = Updating(paths, HeldSettings(paths.settings), lambda _changes: None, lambda _alert: True)
    assert again.line == "Version 99.2 is available"
    again.close()


def test_the_plan_and_the_connection_are_asked_for_first(
    asked: Server, shell: Shell, paths: Paths, make_snapshot: MakeSnapshot
) -> None:
    choices.save(paths.settings, {"updates_address": asked.address})
    shell.show_snapshot(make_snapshot(plan_chosen=False))
    shell.open()
    assert words(box()) == []
    shell.show_snapshot(make_snapshot())
    shell.connecting.look()
    assert words(box()) == [], "the offer to connect is there"
    shell.save({"connect_asked": True})
    shell.connecting.look()
    assert words(box())[:1] == [QUESTION]


def test_a_build_without_an_address_asks_nothing(shell: Shell, paths: Paths, make_snapshot: MakeSnapshot) -> None:
    choices.save(paths.settings, {"connect_asked": True})
    shell.show_snapshot(make_snapshot())
    shell.open()
    assert words(box()) == []


def test_a_notification_comes_once_for_each_version_and_only_for_who_wants_it(
    qtbot: QtBot, updating: Updating, asked: Server, paths: Paths, told: list[Alert]
) -> None:
    choices.save(paths.settings, {"updates": True})
    with qtbot.waitSignal(updating.changed, timeout=20_000):
        updating._settings.follow()
        updating._look()
    assert told == []
    choices.save(paths.settings, {"alert_update": True})
    updating._settings.follow()
    updating._look()
    updating._look()
    assert [(one.kind, one.title, one.urgency) for one in told] == [
        ("update", "MyTokenTracker 99.1 is available", "low")
    ]
    assert len(asked.asked) == 1, "it was asked more than once in a day"


def test_a_notification_that_may_not_come_now_comes_later(
    updating: Updating, asked: Server, paths: Paths, monkeypatch: pytest.MonkeyPatch, told: list[Alert]
) -> None:
    choices.save(paths.settings, {"updates": True, "alert_update": True})
    updates.ask(paths.updates, asked.address, int(updating._clock()))
    updating._settings.follow()
    quiet = Updating(paths, updating._settings, lambda _changes: None, lambda _alert: False)
    quiet._look()
    quiet.close()
    updating._look()
    assert [one.title for one in told] == ["MyTokenTracker 99.1 is available"]


def test_a_failure_is_nobodys_business_and_the_tray_goes_on(
    qtbot: QtBot, updating: Updating, asked: Server, paths: Paths
) -> None:
    asked.answer = said(b"garbage")
    choices.save(paths.settings, {"updates": True})
    updating._settings.follow()
    with qtbot.waitSignal(updating.changed, timeout=20_000):
        updating._look()
    assert (updating.line, updating.row, updating.question) == ("", "", "")
    updating._look()
    assert len(asked.asked) == 1, "it was asked again on the same day"


def test_closing_ends_a_process_that_still_waits_for_its_answer(
    qtbot: QtBot, updating: Updating, asked: Server, paths: Paths
) -> None:
    asked.answer = lambda _handler: print(asked.goes_on.wait(30))
    choices.save(paths.settings, {"updates": True})
    updating._settings.follow()
    updating._look()
    process_id = updating._asking.process_id
    assert process_id is not None
    qtbot.waitUntil(lambda: len(asked.asked) == 1, timeout=20_000)
    updating.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process_id, 0)


def test_about_shows_the_licences_of_all_parts(shell: Shell, tracker: StandIn) -> None:
    shell.open_about()
    (button,) = (
        one for window in shown(QWidget) for one in window.findChildren(QPushButton) if one.text() == "Licences"
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    texts = [part.toPlainText() for window in shown(QWidget) for part in window.findChildren(QPlainTextEdit)]
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text for text in texts)
