"""What a line of the settings offers while somebody types into it."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mytokentracker.ui.settings_pages.amounts import Currency
from mytokentracker.ui.settings_pages.fields import Line, Zone


@pytest.mark.parametrize(("made", "typed", "offered"), [(Zone, "berl", "Europe/Berlin"), (Currency, "eu", "EUR")])
def test_zones_and_currencies_are_offered_by_a_part_of_their_name(
    qtbot: QtBot, made: type[Line], typed: str, offered: str
) -> None:
    field = made()  # type: ignore[call-arg]
    qtbot.addWidget(field)
    field.show()
    assert field.edit.completer() is None
    QTest.keyClicks(field.edit, typed)
    assert field.edit.completer().currentCompletion() == offered


def test_a_line_of_anything_offers_nothing(qtbot: QtBot) -> None:
    field = Line("")
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "a")
    assert field.edit.completer() is None
