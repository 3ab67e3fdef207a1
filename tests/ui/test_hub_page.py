"""The hub's page of the settings, over a real hub: joining, how it stands, machines, the token, leaving."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.hub.server import Account, Server
from tests.ring import Ring
from tests.transcript_lines import assistant, text
from tests.ui.stand_in import StandIn, shown

from mytokentracker import settings as choices
from mytokentracker.core.records import Snapshot
from mytokentracker.hub.client import connection as kept
from mytokentracker.hub.client.joining import Wish
from mytokentracker.hub.client.joining import join as join_hub
from mytokentracker.hub.server.opening import Place
from mytokentracker.paths import Paths
from mytokentracker.scan import scan
from mytokentracker.snapshots import configure
from mytokentracker.store import elsewhere
from mytokentracker.store.opening import open_for_writing
from mytokentracker.store.writer import Writer
from mytokentracker.transcripts.finding import find_changed
from mytokentracker.ui import hub_link
from mytokentracker.ui.settings_pages.hub import Hub
from mytokentracker.ui.settings_window import SettingsWindow
from mytokentracker.ui.shell import Shell

MakeSnapshot = Callable[..., Snapshot]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    one = Server(Place(tmp_path_factory.mktemp("hub"))).start()
    yield one
    one.stop()


@pytest.fixture
def account(running: Server) -> Account:
    return running.account("free")


@pytest.fixture
def page(shell: Shell, make_snapshot: MakeSnapshot, ring: Ring, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.setattr(hub_link, "_LOOK_MS", 20)
    shell.show_snapshot(make_snapshot())
    shell.open_settings()
    window = cast("SettingsWindow", shown(SettingsWindow)[0])
    window.open_page("Hub")
    yield window.hub
    window.close()
    for thread in threading.enumerate():
        if thread.name == "hub-settings":
            thread.join(10)
    QApplication.processEvents()


def words(page: Hub) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def named(page: Hub, name: str) -> QPushButton:
    return next(part for part in page.findChildren(QPushButton) if part.accessibleName() == name)


def fill_in(page: Hub, url: str, token: str, name: str = "laptop") -> None:
    for line, typed in ((page.joining.url, url), (page.joining.token, token), (page.joining.name, name)):
        line.edit.setFocus()
        line.edit.selectAll()
        QTest.keyClicks(line.edit, typed)


def joined(qtbot: QtBot, page: Hub, account: Account) -> None:
    fill_in(page, account.server.url, account.token)
    QTest.keyClick(page.joining.token.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.state.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: page.machines.count() > 0, timeout=20_000)


def answering(name: str, *, unchecked: bool = False) -> None:
    """Presses a button of the question that is about to be asked."""

    def press() -> None:
        box = cast("QMessageBox", QApplication.activeModalWidget())
        if unchecked:
            box.findChildren(QCheckBox)[0].setChecked(False)
        next(button for button in box.findChildren(QPushButton) if button.text() == name).click()

    QTimer.singleShot(0, press)


def test_joining_needs_an_address_and_a_token_and_nobody_sees_the_token(page: Hub, account: Account) -> None:
    assert page.joining.token.edit.echoMode() == QLineEdit.EchoMode.Password
    page.joining.join.click()
    assert "⚠ Say where the hub is." in words(page)
    assert "⚠ A hub lets nobody in without one." in words(page)
    assert "a code in the place of each project's folder" in words(page)
    page.joining.names.box.click()
    assert "the folders of projects" in words(page)


def test_a_hub_is_joined_from_the_keyboard_and_said_how_it_stands(
    qtbot: QtBot, page: Hub, account: Account, paths: Paths, ring: Ring, tracker: StandIn
) -> None:
    joined(qtbot, page, account)

    connection = kept.load(paths.hub)
    assert connection is not None
    assert (connection.name, connection.project_names) == ("laptop", False)
    assert list(ring.kept.values()) == [account.token]
    assert "hub_changed" in tracker.asked
    assert page.joining.token.edit.text() == ""
    assert f"Connected to {account.server.url} as laptop; not reached yet" in words(page)
    assert f"{account.name}, tier free: 0 of 100 uploads today, kept for 7 days" in words(page)
    assert page.machines.item(0).text() == "laptop (this one), last seen just now"
    assert "Your plan, its budgets and the weekly reset are the account’s" in words(page)
    assert not page.joining.url.isVisible()


@pytest.mark.parametrize(
    ("url", "token", "said"),
    [
        ("http://hub.example.org", "mtt_x", "not a token of a hub"),
        ("http://hub.example.org", "mtt_" + "a" * 12 + "_" + "b" * 43, "A token is not sent without TLS"),
        ("https://127.0.0.1:9", "mtt_" + "a" * 12 + "_" + "b" * 43, "The hub cannot be reached"),
    ],
)
def test_what_keeps_it_from_joining_is_said_and_what_was_typed_stays(
    qtbot: QtBot, page: Hub, paths: Paths, ring: Ring, url: str, token: str, said: str
) -> None:
    fill_in(page, url, token)
    page.joining.join.click()

    qtbot.waitUntil(lambda: said in words(page), timeout=20_000)
    assert not paths.hub.exists()
    assert ring.kept == {}
    assert (page.joining.url.value(), page.joining.token.value()) == (url, token)
    assert page.joining.join.isEnabled()


def test_a_keychain_that_stays_locked_keeps_it_from_joining(
    qtbot: QtBot, page: Hub, account: Account, paths: Paths, ring: Ring
) -> None:
    ring.refuses = True
    fill_in(page, account.server.url, account.token)
    page.joining.join.click()

    qtbot.waitUntil(lambda: "The keychain is locked" in words(page), timeout=20_000)
    assert not paths.hub.exists()


def test_names_are_sent_or_not_as_the_person_says(
    qtbot: QtBot, page: Hub, account: Account, paths: Paths, tracker: StandIn
) -> None:
    joined(qtbot, page, account)
    before = tracker.asked.count("hub_changed")

    page.names_now.box.click()

    qtbot.waitUntil(lambda: tracker.asked.count("hub_changed") == before + 1)
    connection = kept.load(paths.hub)
    assert connection is not None
    assert connection.project_names
    qtbot.waitUntil(lambda: "the folders of projects" in words(page))


def test_try_now_asks_the_tracker(qtbot: QtBot, page: Hub, account: Account, tracker: StandIn) -> None:
    joined(qtbot, page, account)
    before = tracker.asked.count("hub_changed")
    named(page, "Ask the hub now").click()
    assert tracker.asked.count("hub_changed") == before + 1
    qtbot.waitUntil(page.retry.isEnabled)


def test_the_token_is_shown_on_request_and_hidden_when_one_looks_elsewhere(
    qtbot: QtBot, page: Hub, account: Account
) -> None:
    joined(qtbot, page, account)
    assert page.secret.text() == ""
    named(page, "Show your token").click()
    qtbot.waitUntil(lambda: page.secret.text() == account.token, timeout=20_000)

    named(page, "Hide your token").click()
    assert page.secret.text() == ""
    named(page, "Show your token").click()
    qtbot.waitUntil(lambda: page.secret.text() == account.token, timeout=20_000)
    cast("SettingsWindow", shown(SettingsWindow)[0]).open_page("General")
    assert page.secret.text() == ""


def test_another_machine_can_be_removed_and_this_one_cannot(
    qtbot: QtBot, page: Hub, account: Account, tmp_path: Path
) -> None:
    join_hub(tmp_path / "other.json", Wish(account.server.url, "old server"), account.token, lambda _: None)
    joined(qtbot, page, account)
    items = {page.machines.item(row).text().partition(",")[0]: row for row in range(page.machines.count())}
    page.machines.setCurrentRow(items["laptop (this one)"])
    assert not page.remove.isEnabled()
    page.machines.setCurrentRow(items["old server"])

    answering("Cancel")
    named(page, "Remove the chosen machine").click()
    assert len(account.get("/v1/account")["machines"]) == 2
    answering("Remove")
    named(page, "Remove the chosen machine").click()

    qtbot.waitUntil(lambda: page.machines.count() == 1, timeout=20_000)
    assert [one["name"] for one in account.get("/v1/account")["machines"]] == ["laptop"]


def test_a_hub_that_does_not_answer_leaves_what_is_kept_and_the_page_alive(
    qtbot: QtBot, page: Hub, account: Account, paths: Paths
) -> None:
    joined(qtbot, page, account)
    connection = kept.load(paths.hub)
    assert connection is not None
    kept.save(paths.hub, kept.made("https://127.0.0.1:9", "laptop", None, project_names=False))
    window = cast("SettingsWindow", shown(SettingsWindow)[0])
    window.open_page("General")
    window.open_page("Hub")

    qtbot.waitUntil(lambda: "The hub cannot be reached" in words(page), timeout=20_000)
    assert "Connected to https://127.0.0.1:9 as laptop" in words(page)
    assert page.leave.isEnabled()


@pytest.mark.parametrize("keeps", [True, False])
def test_leaving_keeps_or_removes_what_others_sent(
    qtbot: QtBot, page: Hub, account: Account, paths: Paths, claude: Path, ring: Ring, keeps: bool
) -> None:
    joined(qtbot, page, account)
    choices.save(paths.settings, {"hub_learn_from_others": True})
    told = claude / "projects" / "p" / "s.jsonl"
    told.parent.mkdir(parents=True)
    told.write_bytes(text(assistant(1)))
    configuration = configure(paths, {"CLAUDE_CONFIG_DIR": str(claude)})
    with contextlib.closing(open_for_writing(paths.store)[0]) as database:
        writer = Writer(database, configuration.prices)
        scan(writer, {}, find_changed(configuration.folders, {}))
        elsewhere.put_machines(database, [("k" * 32, "server")])
        database.execute("UPDATE files SET machine_id = (SELECT id FROM machines WHERE name = 'server')")

    answering("Leave", unchecked=not keeps)
    named(page, "Leave this hub").click()
    qtbot.waitUntil(page.joining.url.isVisible, timeout=20_000)

    assert not paths.hub.exists()
    assert ring.kept == {}
    assert not choices.load(paths.settings)[0].hub_learn_from_others
    with contextlib.closing(open_for_writing(paths.store)[0]) as database:
        assert database.execute("SELECT count(*) FROM responses").fetchone() == (int(keeps),)


def test_the_page_in_the_browser_is_the_hubs(
    qtbot: QtBot, page: Hub, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    joined(qtbot, page, account)
    named(page, "Open the hub’s page in the browser").click()

    qtbot.waitUntil(lambda: opened == [account.server.url])


def test_what_takes_the_keyboard_has_a_name_when_joined_too(qtbot: QtBot, page: Hub, account: Account) -> None:
    joined(qtbot, page, account)
    nameless = [
        type(part).__name__
        for part in page.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (part.accessibleName() or getattr(part, "text", str)())
        and part.focusProxy() is None
    ]
    assert nameless == []


def test_joining_is_filled_in_from_top_to_bottom_and_sent_off_last(page: Hub) -> None:
    wanted = ("Address", "Token", "This machine", "CA file", "Choose the CA file", "Project names", "Join this hub")
    order = []
    part = page.nextInFocusChain()
    while part is not None and part is not page:
        if page.isAncestorOf(part) and part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append((part.accessibleName(), part.mapTo(page, part.rect().topLeft()).y()))
        part = part.nextInFocusChain()

    assert [name for name, _y in order] == list(wanted)
    assert [y for _name, y in order] == sorted(y for _name, y in order)


def test_the_search_finds_only_rows_of_how_it_stands(qtbot: QtBot, page: Hub, account: Account) -> None:
    window = cast("SettingsWindow", shown(SettingsWindow)[0])
    search = next(part for part in window.findChildren(QLineEdit) if part.accessibleName() == "Search settings")
    search.setText("ca file")
    assert window.page is page
    search.clear()
    joined(qtbot, page, account)
    search.setText("ca file")
    assert window.page is not page
