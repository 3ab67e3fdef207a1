"""A row of the settings as a screen reader hears it: at the field that has the keyboard."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mytokentracker.ui.settings_pages.fields import Field, Line, Switch
from mytokentracker.ui.settings_pages.rows import Row


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    made = Row("Start at login", Switch("When I log in"), "…")
    qtbot.addWidget(made)
    made.show()
    return made


def heard(row: Row) -> str:
    taker = row.field.focusProxy() or row.field
    return QAccessible.queryAccessibleInterface(taker).text(QAccessible.Text.Description)


def test_what_is_found_out_later_is_heard(row: Row) -> None:
    assert heard(row) == "…"
    row.say("It is in the list of your desktop.")
    assert heard(row) == "It is in the list of your desktop."


def test_what_is_wrong_is_heard_first_and_no_longer_when_all_is_well(row: Row) -> None:
    row.say("Off.")
    row.show_wrong("The file cannot be written.")
    assert heard(row) == "The file cannot be written. Off."
    row.show_wrong("")
    assert heard(row) == "Off."


def test_a_field_among_other_parts_is_called_as_its_row(qtbot: QtBot) -> None:
    line = Line("")
    row = Row("CA file", Field(line, QPushButton("Choose…")), "Only for some hubs.")
    qtbot.addWidget(row)
    found = QAccessible.queryAccessibleInterface(line.edit)
    assert found.text(QAccessible.Text.Name) == "CA file"
    assert found.text(QAccessible.Text.Description) == "Only for some hubs."


def test_what_is_missing_stays_until_it_is_there_whatever_else_goes_wrong(qtbot: QtBot) -> None:
    row = Row("Session budget", Line(""), "US dollars.")
    qtbot.addWidget(row)
    row.show_missing("A custom plan needs both budgets.")
    assert row.wrong == "⚠ A custom plan needs both budgets."
    row.show_wrong("This is not a number.")
    assert row.wrong == "⚠ This is not a number. A custom plan needs both budgets."
    row.show_wrong("")
    assert row.wrong == "⚠ A custom plan needs both budgets."
    assert heard(row) == "A custom plan needs both budgets. US dollars."
    row.show_missing("")
    assert row.wrong == ""
    assert heard(row) == "US dollars."
