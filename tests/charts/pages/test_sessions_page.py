from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import DAY, HAIKU, HOUR, MINUTE, NOON, OPUS, Books

from mytokentracker.charts.pages.sessions import SessionsPage
from mytokentracker.charts.session_rows import CHUNK


def page_of(charts: Charts, **chosen: str) -> SessionsPage:
    page = charts("sessions", **chosen).pages["sessions"]
    assert isinstance(page, SessionsPage)
    return page


def column(page: SessionsPage, title: str, rows: int | None = None) -> list[str | None]:
    titles = [one.title for one in page.list.columns]
    count = page.list.rowCount() if rows is None else rows
    return [page.list.index(row, titles.index(title)).data() for row in range(count)]


@pytest.fixture
def page(three: Books, charts: Charts) -> SessionsPage:
    three.scan()
    return page_of(charts)


def test_the_latest_session_comes_first_with_its_numbers(page: SessionsPage) -> None:
    assert [column(page, title)[0] for title in ("Started", "Project", "Active", "Responses", "Tokens", "Cost")] == [
        "12 Mar 12:00",
        "shop",
        "1 min",
        "2",
        "1.2 M",
        "$14.00",
    ]
    assert column(page, "Models") == ["Opus 5", "Haiku 5"]
    assert page._sum.text() == "2 sessions  ·  $15.00  ·  1.4 M tokens"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("shop", ["shop"]), ("haiku", ["notes"]), ("session-1", ["shop"]), ("SRV", ["shop", "notes"]), ("zebra", [])],
)
def test_the_search_finds_projects_models_and_ids(
    qtbot: QtBot, page: SessionsPage, typed: str, found: list[str]
) -> None:
    page.focus_search()
    QTest.keyClicks(page.filters.search, typed)
    qtbot.waitUntil(lambda: column(page, "Project") == found and page._figures.query.text == typed)  # type: ignore[union-attr]
    if not found:
        assert page._sum.text().startswith("No session is like that.")


def test_it_is_narrowed_to_a_project_or_a_model(qtbot: QtBot, page: SessionsPage) -> None:
    box = page.filters._project
    assert [box.itemText(index) for index in range(box.count())] == ["All projects", "No project", "notes", "shop"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: column(page, "Project") == ["notes"])
    box.setCurrentIndex(0)
    models = page.filters._model
    models.setCurrentIndex(models.findData(OPUS))
    models.activated.emit(models.currentIndex())
    qtbot.waitUntil(lambda: column(page, "Project") == ["shop"])


def test_heads_sort_by_the_store_and_turn_round(qtbot: QtBot, page: SessionsPage) -> None:
    page.list.sort_by_column(2)
    qtbot.waitUntil(lambda: page.list.headerData(2, Qt.Orientation.Horizontal) == "Cost ↓")
    assert column(page, "Cost") == ["$14.00", "$1.00"]
    page.list.sort_by_column(2)
    qtbot.waitUntil(lambda: column(page, "Cost") == ["$1.00", "$14.00"])


def test_thousands_of_sessions_are_fetched_as_one_scrolls(qtbot: QtBot, books: Books, charts: Charts) -> None:
    count = 10 * CHUNK + 1
    for number in range(count):
        books.respond(NOON - number * MINUTE, session=f"s{number:05d}", output=number)
    books.scan()
    page = page_of(charts)
    assert page.list.rowCount() == count
    # Only the first ones are here.
    assert page.list.places()["s00099"] == 99
    assert "s00100" not in page.list.places()
    page.table.scrollToBottom()
    page.grab()
    qtbot.waitUntil(lambda: page.list.places().get(f"s{count - 1:05d}") == count - 1)
    assert "s00500" not in page.list.places()


def test_a_session_is_shown_in_detail(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.respond(NOON + 2 * HOUR, model=HAIKU, output=100_000, subagent=True)  # half a dollar
    three.respond(NOON - 10 * DAY, session="other", output=10_000, folder="/srv/notes")  # one dollar
    three.scan()
    page = page_of(charts)
    page.table.selectRow(0)
    qtbot.waitUntil(page.detail.isVisible)
    facts = {name: (fact.value, fact.note) for name, fact in page.detail.facts.items()}
    assert facts == {
        "At API prices": ("$14.50", ""),
        # 14.50 of the 16.50 dollars of March, of 50 a month.
        "Of your plan": ("$43.94", "by its share of each month"),
        "Active": ("1 min", "within 2 h"),
        "Tokens": ("1.3 M", ""),
        "Responses": ("3", ""),
        "Subagents": ("3 %", "1 response"),
    }
    layers = {layer.name: sum(layer.values) for layer in page.detail.chart.bins[1]}
    assert layers == {"Opus 5": 14.0, "Haiku 5 (subagents)": 0.5}
    models = [row[0] for row in page.detail.table.model().rows]  # type: ignore[attr-defined]
    assert models == [OPUS, HAIKU]
    assert page.escape()
    assert not page.detail.isVisible()


def test_a_session_is_compared_with_claude_codes_own_count(qtbot: QtBot, page: SessionsPage) -> None:
    page.table.selectRow(0)
    qtbot.waitUntil(page.detail.isVisible)
    page.detail._compare.click()
    qtbot.waitUntil(page.detail.comparison.isVisible)
    ours = [row.ours for row in page.detail.comparison.model().rows]  # type: ignore[attr-defined]
    assert ours == [100_000, 100_000, 0, 1_000_000, 14_000_000]
    assert page.detail.reasons.text().startswith("Claude Code has noted no total of its own")


def test_all_sessions_are_saved_and_not_only_those_that_are_seen(
    qtbot: QtBot, books: Books, charts: Charts, tmp_path: Path
) -> None:
    for number in range(2 * CHUNK + 5):
        books.respond(NOON - number * MINUTE, session=f"s{number:05d}", output=1_000)
    books.scan()
    page = page_of(charts)
    page._export(tmp_path / "sessions.csv")
    qtbot.waitUntil(lambda: page._sum.text().startswith("205 sessions"))
    lines = (tmp_path / "sessions.csv").read_text().splitlines()
    assert len(lines) == 206
    assert lines[0] == "Session,Started,Project,Cost (USD),Active,Tokens,Responses,Models"
    assert lines[1] == f"s00000,{NOON},/srv/shop,0.1,0,1000,1,Opus 5"


def test_a_file_that_cannot_be_written_is_said_and_the_store_is_not_blamed(
    qtbot: QtBot, page: SessionsPage, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.close()

    timer = QTimer(page)
    timer.timeout.connect(read)
    timer.start(10)
    page._export(tmp_path / "file" / "sessions.csv")
    qtbot.waitUntil(lambda: bool(said) and page._sum.text().startswith("2 sessions"))
    assert said[0].startswith(f"{tmp_path / 'file' / 'sessions.csv'}: ")
    assert not page._problems.isVisible()
    assert not page.is_stale


def test_what_is_seen_stays_while_new_use_comes(qtbot: QtBot, three: Books, page: SessionsPage) -> None:
    page.table.selectRow(1)
    qtbot.waitUntil(page.detail.isVisible)
    three.respond(NOON + 120, output=10_000)
    three.scan()
    page.asked.emit()
    qtbot.waitUntil(lambda: column(page, "Cost") == ["$15.00", "$1.00"])
    assert page.table.currentIndex().row() == 1
    assert page.detail.session == "n"


def test_an_old_range_leaves_older_sessions_out(three: Books, charts: Charts) -> None:
    three.respond(NOON - 20 * DAY, session="old", output=1)
    three.scan()
    assert page_of(charts, range="7d").list.rowCount() == 2
