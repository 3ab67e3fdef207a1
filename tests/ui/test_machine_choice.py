"""The machines in the popup: one alone at choice, all again when it is opened anew, nothing without a hub."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from tests.ui.conftest import MakeSnapshot
from tests.ui.stand_in import StandIn, rows, shown

from mytokentracker.core.records import Machine, Snapshot
from mytokentracker.ui.machine_choice import MachineChoice
from mytokentracker.ui.shell import Shell

LAPTOP, SERVER = Machine(None, "laptop"), Machine(2, "a build server with quite a long name")


@pytest.fixture
def snapshot(make_snapshot: MakeSnapshot) -> Snapshot:
    return make_snapshot(machines=(LAPTOP, SERVER))


def of_server(whole: Snapshot) -> Snapshot:
    windows = tuple(replace(one, percent=7.0, account_percent=one.percent) for one in whole.windows)
    return replace(whole, part=replace(whole, windows=windows, machine=SERVER))


def buttons() -> list[QPushButton]:
    choice = shown(QWidget)[0].findChildren(MachineChoice)[0]
    return sorted((one for one in choice.findChildren(QPushButton) if one.isVisible()), key=lambda one: one.x())


def said() -> str:
    return shown(QWidget)[0].accessibleDescription()


def test_without_a_hub_there_is_no_row(shell: Shell, make_snapshot: MakeSnapshot) -> None:
    shell.show_snapshot(make_snapshot())
    shell.open()

    assert buttons() == []


def test_tab_comes_to_the_machines_before_the_buttons_below_them(shell: Shell, snapshot: Snapshot) -> None:
    shell.show_snapshot(snapshot)
    shell.open()
    popup = shown(QWidget)[0]
    reached: list[str] = []
    focused: QWidget = popup
    while "Quick Sync" not in reached:
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = popup.focusWidget()
        reached.append(focused.accessibleName() or focused.text() if isinstance(focused, QPushButton) else "")
        assert len(reached) < 10
    assert reached[0] == "Show All machines"
    # From there the arrows choose; the machine that is shown is where Tab comes to.
    buttons()[0].setFocus()
    QTest.keyClick(buttons()[0], Qt.Key.Key_Right)
    assert popup.focusWidget() is buttons()[1]
    QTest.keyClick(buttons()[1], Qt.Key.Key_Tab)
    focused = popup.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() in {"Connect…", "Quick Sync"}


def test_a_machine_is_asked_of_the_tracker_and_shown_when_its_part_is_there(
    shell: Shell, tracker: StandIn, snapshot: Snapshot
) -> None:
    shell.show_snapshot(snapshot)
    shell.open()
    assert [one.accessibleName() for one in buttons()] == [
        "Show All machines",
        "Show laptop",
        "Show a build server with quite a long name",
    ]
    assert [one.isChecked() for one in buttons()] == [True, False, False]

    buttons()[2].setFocus()
    QTest.keyClick(buttons()[2], Qt.Key.Key_Space)
    assert tracker.asked == [SERVER]
    shell.show_snapshot(of_server(snapshot))

    assert "Session: 7 percent used" in said()
    assert "All machines together: Session 42 %, Week 34 %." in said()
    assert [one.isChecked() for one in buttons()] == [False, False, True]
    # The icon and the menu stay the account's.
    assert rows(shell)[0] == "Session 42 % · resets 15:00"
    buttons()[0].click()
    assert tracker.asked == [SERVER, None]
    shell.show_snapshot(snapshot)
    assert "Session: 42 percent used" in said()


def test_what_a_screen_reader_toggles_is_asked_of_the_tracker_too(
    shell: Shell, tracker: StandIn, snapshot: Snapshot
) -> None:
    shell.show_snapshot(snapshot)
    shell.open()
    actions = QAccessible.queryAccessibleInterface(buttons()[2]).actionInterface()
    assert "Toggle" in actions.actionNames()

    actions.doAction("Toggle")
    assert tracker.asked == [SERVER]
    # A snapshot from before the tracker knew shows all of them: that is no choice of the person's.
    shell.show_snapshot(snapshot)
    assert [one.isChecked() for one in buttons()] == [True, False, False]
    shell.show_snapshot(of_server(snapshot))

    assert [one.isChecked() for one in buttons()] == [False, False, True]
    assert tracker.asked == [SERVER]


def test_what_was_asked_for_and_is_not_there_yet_can_be_taken_back(
    shell: Shell, tracker: StandIn, snapshot: Snapshot
) -> None:
    shell.show_snapshot(snapshot)
    shell.open()
    buttons()[2].click()
    shell.show_snapshot(snapshot)

    buttons()[0].click()

    assert tracker.asked == [SERVER, None]


def test_it_opens_with_all_machines(shell: Shell, tracker: StandIn, snapshot: Snapshot) -> None:
    shell.show_snapshot(snapshot)
    shell.open()
    buttons()[2].click()
    shell.show_snapshot(of_server(snapshot))
    shown(QWidget)[0].close()

    shell.show_snapshot(of_server(snapshot))
    assert tracker.asked == [SERVER, None]
    shell.open()

    assert "Session: 42 percent used" in said()


def test_a_part_that_comes_late_is_not_shown_for_another_machine(
    shell: Shell, tracker: StandIn, snapshot: Snapshot
) -> None:
    shell.show_snapshot(snapshot)
    shell.open()
    buttons()[1].click()

    shell.show_snapshot(of_server(snapshot))

    assert "Session: 42 percent used" in said()
    assert tracker.asked == [LAPTOP]


def test_a_long_name_is_cut_and_whole_in_the_tooltip(shell: Shell, snapshot: Snapshot) -> None:
    shell.show_snapshot(snapshot)
    shell.open()

    assert buttons()[2].text().endswith("…")
    assert buttons()[2].toolTip() == SERVER.name
    assert buttons()[1].toolTip() == ""
