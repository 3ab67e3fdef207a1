from collections.abc import Callable
from datetime import UTC

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.hostile import MARKUP

from mytokentracker.core.records import FurtherWindow, Plan, Problem, Snapshot
from mytokentracker.look.boxes import label
from mytokentracker.look.theme import LIGHT
from mytokentracker.look.tips import tip
from mytokentracker.ui.content import Content
from mytokentracker.ui.settings_pages.rows import Row
from mytokentracker.ui.view import view

MakeSnapshot = Callable[..., Snapshot]


def obeyed(root: QWidget, name: str) -> list[str]:
    """The labels and tooltips below that would read a name as markup."""
    found = []
    for part in (root, *root.findChildren(QWidget)):
        if name in part.toolTip():
            found.append(f"tooltip of {part}: {part.toolTip()}")
        is_plain = not isinstance(part, QLabel) or part.textFormat() == Qt.TextFormat.PlainText
        if isinstance(part, QLabel) and not is_plain and name in part.text():
            found.append(f"{part}: {part.text()}")
    return found


@pytest.mark.parametrize("name", MARKUP)
def test_a_name_is_shown_as_it_is_and_never_read_as_markup(
    qtbot: QtBot, make_snapshot: MakeSnapshot, name: str
) -> None:
    content = Content(LIGHT, (Plan("pro", "Pro", 1, 1),), f"Looking in {name}.")
    qtbot.addWidget(content)
    further = (FurtherWindow(name, name, 50.0, None, 1),)
    problem = Problem(f"Wrong: {name}", f"Look at {name}.")
    shown = make_snapshot(top_project=f"/home/ada/{name}", current_model=name, further=further, problems=(problem,))
    content.show_view(view(shown, UTC))
    content.resize(200, 400)
    assert obeyed(content, name) == []
    texts = [label.text() for label in content.findChildren(QLabel)]
    assert any(name in one for one in texts), "nothing of it is shown at all"


@pytest.mark.parametrize("name", MARKUP)
def test_what_is_said_beside_a_setting_is_no_markup(qtbot: QtBot, name: str) -> None:
    row = Row("Folder", QWidget(), name)
    qtbot.addWidget(row)
    assert obeyed(row, name) == []


@pytest.mark.parametrize("wrap", [True, False])
@pytest.mark.parametrize("scale", [0.92, 1.0])
@pytest.mark.parametrize("tone", ["text", "sub", "red"])
def test_a_label_reads_nothing_as_markup_however_it_looks(qtbot: QtBot, tone: str, scale: float, wrap: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = label(parent, tone, scale, wrap=wrap)
    assert (made.textFormat(), made.wordWrap()) == (Qt.TextFormat.PlainText, wrap)


def test_a_tooltip_shows_markup_as_words_and_other_words_as_they_are() -> None:
    assert tip("Session: 42 percent & more") == "Session: 42 percent & more"
    assert "&lt;img src=&#x27;x&#x27;&gt;" in tip("<img src='x'>")
