"""Every window of the tray in a language that puts each text in brackets: what stands outside was left in English."""

import os
import platform
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests import speaking
from tests.ui.conftest import HOUR, NOON
from tests.ui.stand_in import StandIn

from mytokentracker import settings as choices
from mytokentracker.core import alert_text, translating, tray_text
from mytokentracker.core.alerts.records import CHARTS, SNOOZE, SYNC
from mytokentracker.core.records import (
    FurtherWindow,
    Learnt,
    LimitChange,
    LimitHit,
    PastReading,
    Problem,
    Progress,
    Snapshot,
    Totals,
    Window,
)
from mytokentracker.look.languages import LanguageFollower
from mytokentracker.paths import Paths
from mytokentracker.ui.settings_pages.override_dialog import OverrideDialog
from mytokentracker.ui.shell import Shell

MakeSnapshot = Callable[..., Snapshot]
# Names, what the sample's person made, and what Qt's own file of texts says.
DATA = (
    "MyTokenTracker", "Claude Code", "atlas-api", "Opus 5.5", "~/.claude", ".claude", "claude.ai/settings/usage",
    "Ctrl+S", "English", "Deutsch", "Español", "Français", "日本語", "简体中文", "settings.json", "Close", "USD", "UTC",
)  # fmt: skip


@pytest.fixture
def brackets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All texts are in brackets, whatever the settings say."""
    monkeypatch.setattr(LanguageFollower, "_apply", lambda _self: None)
    speaking.speak_pseudo()
    yield
    translating.use(None)


@pytest.fixture
def bracketed(brackets: None, shell: Shell) -> Shell:
    return shell


def window(kind: str) -> QWidget:
    """The one window of that kind that is shown."""
    (found,) = [part for part in QApplication.topLevelWidgets() if type(part).__name__ == kind and part.isVisible()]
    return found


def left_in_english(root: QWidget, *data: str) -> dict[str, str]:
    """By where they are, the texts with words outside of brackets."""
    known = (*DATA, *data)
    left = {f"{where}: {said}": speaking.outside(said, known) for where, said in speaking.texts(root)}
    left["painted"] = speaking.painted_outside(root, known)
    return {where: words for where, words in left.items() if words}


def problem() -> Problem:
    return tray_text.no_tray("GNOME")


STATES: dict[str, dict[str, Any]] = {
    "fixed windows": {},
    "rolling windows": {
        "session": {"kind": "rolling", "resets_at": None, "frees_at": NOON + HOUR, "full_at": NOON + 2 * HOUR},
        "week": {"kind": "rolling", "resets_at": None},
    },
    "full before the reset": {
        "session": {
            "full_at": NOON + HOUR,
            "full_before_reset": True,
            "full_early_at": NOON + HOUR // 2,
            "full_late_at": NOON + 2 * HOUR,
            "percent": 91.0,
        }
    },
    "perhaps full": {
        "session": {
            "full_at": NOON + HOUR,
            "full_before_reset": True,
            "full_early_at": NOON + HOUR // 2,
            "percent": 76.0,
        }
    },
    "full": {"session": {"percent": 100.0}},
    "nothing used": {"session": {"percent_per_hour": 0.0}, "chart": ()},
    "official": {
        "session": {"source": "statusline", "source_at": NOON - 240, "low_percent": 40.0, "high_percent": 44.0}
    },
    "typed": {"week": {"source": "typed", "source_at": NOON - 2 * HOUR}},
    "estimated": {"session": {"low_percent": 38.0, "high_percent": 46.0}},
    "limits reached": {
        "limit_hits": (
            LimitHit("session", NOON - 60, NOON + HOUR),
            LimitHit("weekly", NOON - 60, None),
            LimitHit("Opus", NOON - 60, NOON + 30 * HOUR),
        )
    },
    "further windows": {
        "further": tuple(
            FurtherWindow(f"seven_day_{index}", translating.tr_noop("Further limit"), 42.0, NOON + 9 * HOUR, NOON - 240)
            for index in range(6)
        )
    },
    "problems": {"problems": tuple(replace(problem(), since=NOON + index) for index in range(5))},
    "paused": {"paused": True},
    "reading": {"progress": Progress(312, 2472, 10, 100), "scanned_at": None},
    "no plan yet": {"plan_chosen": False},
    "no model yet": {"current_model": None},
    "a guess on a day without use": {
        "week": {"percent": 552.0, "is_guess": True},
        "today": Totals(),
        "top_project": None,
        "current_model": None,
    },
    "news": {
        "learnt": (Learnt("session", 4, 1.1, 3.0, None, 12.0), Learnt("weekly", 4, 1.1, 3.0, None, 5.0)),
        "changes": (LimitChange("weekly", NOON - 40 * HOUR, 0.67),),
    },
}


@pytest.mark.parametrize("state", STATES)
def test_nothing_of_the_popup_and_the_menu_is_left_in_english(
    bracketed: Shell, make_snapshot: MakeSnapshot, state: str
) -> None:
    bracketed.show_snapshot(make_snapshot(**STATES[state]))
    bracketed.open()
    assert left_in_english(window("Popup")) == {}
    assert left_in_english(bracketed._menu.menu) == {}
    assert speaking.outside(bracketed.tray.tooltip, DATA) == ""


def test_nothing_of_an_empty_popup_with_an_offer_is_left_in_english(
    bracketed: Shell, make_snapshot: MakeSnapshot
) -> None:
    bracketed.connecting.look()
    bracketed.show_snapshot(make_snapshot(history=replace(make_snapshot().history, responses=0)))
    bracketed.open()
    assert left_in_english(window("Popup")) == {}


def test_nothing_of_quick_sync_is_left_in_english(bracketed: Shell, make_snapshot: MakeSnapshot) -> None:
    readings = (
        PastReading(1, NOON - HOUR, "session", 34.5, "typed", 29.0),
        PastReading(2, NOON - 2 * HOUR, "weekly", 13.0, "statusline", None),
    )
    learnt = (Learnt("session", 4, 1.1, 3.0), Learnt("weekly", 1, 1.1, 3.0))
    changes = (LimitChange("weekly", NOON - 40 * HOUR, 0.67),)
    bracketed.show_snapshot(make_snapshot(readings=readings, learnt=learnt, changes=changes))
    bracketed.open_quick_sync()
    opened = window("QuickSync")
    assert left_in_english(opened, "2 h 13 min") == {}
    first = opened.findChildren(QLineEdit)[0]
    for typed in ("34", "2", "97", "340", "", "99"):
        first.setText(typed)
        first.textEdited.emit(typed)
        assert left_in_english(opened, "2 h 13 min") == {}, typed


def test_nothing_of_the_settings_is_left_in_english(
    bracketed: Shell, make_snapshot: MakeSnapshot, paths: Paths, tmp_path: Path, claude: Path
) -> None:
    bracketed.save({"plan": "custom"})
    bracketed.show_snapshot(make_snapshot())
    bracketed.open_settings()
    opened: Any = window("SettingsWindow")
    places = (
        str(paths.settings),
        str(paths.data),
        str(paths.prices),
        str(tmp_path),
        str(claude),
        platform.node(),
        "https://hub.example.org",
    )
    for page in opened.pages:
        opened.open_page(page.title)
        assert left_in_english(opened, *places) == {}, page.title


@pytest.mark.parametrize("name", ["session", "weekly"])
def test_nothing_of_an_alert_is_left_in_english(brackets: None, make_snapshot: MakeSnapshot, name: str) -> None:
    def changed(**changes: Any) -> Window:
        return replace(make_snapshot().window(name), **changes)

    late = {"full_at": NOON + HOUR, "full_early_at": NOON + HOUR // 2, "full_late_at": NOON + 2 * HOUR}
    said = [
        alert_text.threshold(changed(), None, NOON, None, unsure=True),
        alert_text.threshold(
            changed(percent=100.0, resets_at=None, frees_at=NOON + HOUR), None, NOON, None, unsure=False
        ),
        alert_text.threshold(changed(source_at=NOON - 240), NOON + HOUR, NOON, None, unsure=True),
        alert_text.threshold(changed(resets_at=None), NOON + HOUR, NOON, None, unsure=False),
        alert_text.pace(changed(**late), NOON + HOUR, NOON, None),
        alert_text.limit(LimitHit(name, NOON, NOON + HOUR), NOON, None),
        alert_text.limit(LimitHit(name, NOON), NOON, None),
        alert_text.reset(changed(), NOON, None),
        alert_text.sync(changed(), 40.0, 50.0, NOON),
        alert_text.guess(changed(percent=78.0)),
        alert_text.guess(changed(percent=552.0)),
    ]
    assert [words for one in said for words in one if speaking.outside(words, DATA)] == []
    # A model's name is the only thing that is not ours.
    assert speaking.outside(alert_text.limit(LimitHit("Opus", NOON), NOON, None)[0]) == ""
    buttons = [translating.tr(button.label) for button in (SYNC, CHARTS, SNOOZE)]
    assert [speaking.outside(words) for words in buttons] == ["", "", ""]


def test_nothing_of_connecting_is_left_in_english(bracketed: Shell, claude: Path) -> None:
    bracketed.connecting.open()
    opened = window("ConnectWindow")
    # The difference to the file is the file's.
    data = tuple(said for where, said in speaking.texts(opened) if where == "DifferenceView")
    lines = tuple(line for said in data for line in said.split("\n"))
    left = left_in_english(opened, *data, *lines, str(claude))
    left.pop("painted", None)
    assert left == {}


def test_nothing_of_the_about_box_is_left_in_english(bracketed: Shell, paths: Paths) -> None:
    bracketed.open_about()
    assert left_in_english(window("AboutBox"), str(paths.data)) == {}


def cut_off(root: QWidget) -> list[str]:
    """What has less room than its words need. Lines that wrap have all the height that they need."""
    found = []
    for part in root.findChildren(QWidget):
        if part.isVisibleTo(root) and isinstance(part, QPushButton | QCheckBox | QRadioButton | QLabel):
            is_wrapping = isinstance(part, QLabel) and part.wordWrap()
            needed = part.minimumSizeHint() if not is_wrapping else QSize(0, part.heightForWidth(part.width()))
            if part.width() < needed.width() or part.height() < needed.height():
                found.append(f"{type(part).__name__} {part.text()!r}: {part.size()} instead of {needed}")
        if part.isVisibleTo(root) and isinstance(part, QLineEdit):
            needed_width = part.fontMetrics().horizontalAdvance(part.placeholderText())
            if part.width() < needed_width:
                found.append(f"{part.placeholderText()!r}: {part.width()} instead of {needed_width}")
        if part.isVisibleTo(root) and isinstance(part, QHeaderView) and part.orientation() == Qt.Orientation.Horizontal:
            cut = [place for place in range(part.count()) if part.sectionSize(place) < part.sectionSizeHint(place)]
            found.extend(f"the head {place} of a table: {part.sectionSize(place)}" for place in cut)
    return found


@pytest.mark.parametrize("state", STATES)
def test_words_that_are_40_percent_longer_have_room_in_the_popup(
    brackets: None, shell: Shell, make_snapshot: MakeSnapshot, state: str
) -> None:
    translating.use(speaking.longer)
    shell.show_snapshot(make_snapshot(**STATES[state]))
    shell.open()
    assert cut_off(window("Popup")) == []


def test_longer_words_have_room_in_the_dialogs(
    qtbot: QtBot, brackets: None, paths: Paths, claude: Path, make_snapshot: MakeSnapshot
) -> None:
    translating.use(speaking.longer)
    choices.save(paths.settings, {"plan": "max5", "timezone": "UTC"})
    shell = Shell(paths)
    try:
        readings = (PastReading(1, NOON - HOUR, "session", 34.5, "typed", 29.0),)
        shell.show_snapshot(make_snapshot(readings=readings, changes=(LimitChange("weekly", NOON - HOUR, 0.67),)))
        shell.open_quick_sync()
        shell.connecting.open()
        shell.open_about()
        shell.open_settings()
        for kind in ("QuickSync", "ConnectWindow", "AboutBox"):
            assert cut_off(window(kind)) == []
        settings: Any = window("SettingsWindow")
        for page in settings.pages:
            settings.open_page(page.title)
            QApplication.processEvents()
            assert cut_off(settings) == [], page.title
            assert page.horizontalScrollBar().maximum() == 0, page.title
        dialog = OverrideDialog(settings, None, (), lambda _row: None)
        dialog.show()
        QApplication.processEvents()
        assert cut_off(dialog) == []
    finally:
        shell.close()
        shell.deleteLater()


def test_the_dollar_sign_stands_where_the_language_has_it(
    qtbot: QtBot, paths: Paths, claude: Path, make_snapshot: MakeSnapshot
) -> None:
    choices.save(paths.settings, {"plan": "max5", "timezone": "UTC", "language": "de", "session_budget_usd": 140.0})
    shell = Shell(paths)
    try:
        shell.show_snapshot(make_snapshot())
        shell.open()
        assert "18,40\u00a0$" in {said for _where, said in speaking.texts(window("Popup"))}
        shell.open_settings()
        settings: Any = window("SettingsWindow")
        boxes = [box.text() for box in settings.pages[0].findChildren(QDoubleSpinBox)]
        assert boxes[:2] == ["140,00 $", "50,00\u00a0$, wie der Plan"]
    finally:
        shell.close()
        shell.deleteLater()


@pytest.fixture
def english(paths: Paths, tracker: StandIn, claude: Path, make_snapshot: MakeSnapshot) -> Iterator[Shell]:
    """A tray in English, whose language can be changed."""
    assert os.environ["LC_ALL"] == "C.UTF-8"
    choices.save(paths.settings, {"plan": "max5", "timezone": "UTC", "language": "en"})
    shell = Shell(paths)
    try:
        shell.show_snapshot(make_snapshot())
        shell.open_settings()
        yield shell
    finally:
        shell.save({"language": "en"})
        shell.close()
        shell.deleteLater()
        translating.use(None)
        QLocale.setDefault(QLocale.c())


def next_settings(qtbot: QtBot, before: QWidget) -> Any:
    """The settings window that is made in the place of this one."""
    qtbot.waitUntil(lambda: any(
        type(part).__name__ == "SettingsWindow" and part is not before and part.isVisible()
        for part in QApplication.topLevelWidgets()
    ))  # fmt: skip
    return window("SettingsWindow")


def test_the_language_of_all_windows_changes_while_they_are_open(qtbot: QtBot, english: Shell) -> None:
    before: Any = window("SettingsWindow")
    before.open_page("Data")
    english.save({"language": "de"})
    after = next_settings(qtbot, before)
    assert after.page.title == "Data"
    assert translating.locale().language == "de"
    assert "Mo" in english.tray.tooltip


def test_a_change_of_the_language_can_be_taken_back(qtbot: QtBot, english: Shell, paths: Paths) -> None:
    before: Any = window("SettingsWindow")
    for name, words in (("Colours", "Dark"), ("Language", "Deutsch")):
        box = next(part for part in before.findChildren(QComboBox) if part.accessibleName() == name)
        box.setCurrentText(words)
        box.activated.emit(box.currentIndex())
    german = next_settings(qtbot, before)
    assert [name for name, _before in german.undoable] == ["theme", "language"]

    german.undo()
    again = next_settings(qtbot, german)
    assert translating.locale().language == "en"
    assert again.undoable == [("theme", "auto")]
    again.undo()
    saved = choices.load(paths.settings)[0]
    assert (saved.language, saved.theme, again.undoable) == ("en", "auto", [])
