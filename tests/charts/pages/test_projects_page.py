import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import DAY, NOON, OPUS, Books

from mytokentracker import settings
from mytokentracker.charts.naming import NameDialog, renamed
from mytokentracker.charts.pages.projects import ProjectsPage


def page_of(charts: Charts, **chosen: str) -> ProjectsPage:
    page = charts("projects", **chosen).pages["projects"]
    assert isinstance(page, ProjectsPage)
    return page


def cells(page: ProjectsPage) -> list[dict[str, str]]:
    columns = page._model.columns
    return [{column.title: column.said(row) for column in columns} for row in page._model.rows]


@pytest.fixture
def page(three: Books, charts: Charts) -> ProjectsPage:
    three.respond(NOON - 9 * DAY, session="old", model=OPUS, output=70_000, write_1h=100_000, finished=False)
    three.scan()
    return page_of(charts)


def test_each_project_has_its_numbers(page: ProjectsPage) -> None:
    shop, notes = cells(page)
    # 14 dollars today, 7 of output and 4 of cache writes nine days ago.
    assert shop == {
        "Project": "shop",
        "Cost": "$25.00",
        "Share": "96 %",
        "Output": "170 k",
        "Input": "100 k",
        "Written": "100 k",
        "Read": "1.0 M",
        "Sessions": "2",
        "Week": "14.0 %",
        "14 days": "+27 %",
        "Last used": "12 Mar",
    }
    assert (notes["Project"], notes["Cost"], notes["Output"], notes["14 days"]) == ("notes", "$1.00", "200 k", "")


def test_together_they_are_the_sum(page: ProjectsPage) -> None:
    assert {name: fact.value for name, fact in page._facts.items()} == {
        "Worth": "$26.00",
        "Tokens": "1.6 M",
        "Sessions": "3",
        "Projects": "2",
    }
    assert page._facts["tokens"].note == "at least, in 4 responses"
    assert page._shares.donut.accessibleDescription() == "$26.00 last 30 d: shop: $25.00; notes: $1.00"


def test_a_narrower_range_holds_less(three: Books, charts: Charts) -> None:
    three.respond(NOON - 9 * DAY, session="old", output=70_000)
    three.scan()
    assert [row["Cost"] for row in cells(page_of(charts, range="7d"))] == ["$14.00", "$1.00"]


def test_a_project_is_named_in_the_settings_and_two_of_one_name_are_one(
    qtbot: QtBot, three: Books, page: ProjectsPage
) -> None:
    page.give_name(["/srv/shop", "/srv/notes"], "everything")
    qtbot.waitUntil(lambda: [row["Project"] for row in cells(page)] == ["everything"])
    assert cells(page)[0]["Cost"] == "$26.00"
    chosen, problems = settings.load(three.paths.settings)
    assert chosen.project_names == {"/srv/shop": "everything", "/srv/notes": "everything"}
    assert problems == ()
    # The person's own lines are still there.
    assert "plan_price_usd = 50" in three.paths.settings.read_text()
    page.give_name(["/srv/shop", "/srv/notes"], "")
    qtbot.waitUntil(lambda: [row["Project"] for row in cells(page)] == ["shop", "notes"])


def test_the_name_of_another_project_merges_the_two(qtbot: QtBot, three: Books, page: ProjectsPage) -> None:
    page._table.selectRow(0)
    assert page.can_rename()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NameDialog)
        assert dialog.name == "shop"
        dialog._name.setEditText(" notes ")
        dialog.done(QDialog.DialogCode.Accepted)

    QTimer.singleShot(0, page, answer)
    page.rename()
    qtbot.waitUntil(lambda: [row["Project"] for row in cells(page)] == ["notes"])
    assert settings.load(three.paths.settings)[0].project_names == {"/srv/shop": "notes", "/srv/notes": "notes"}


def test_what_cannot_be_saved_is_said(qtbot: QtBot, three: Books, page: ProjectsPage) -> None:
    three.paths.settings.write_text('plan = "custom\n')
    page.give_name(["/srv/shop"], "x")
    assert page._problems.isVisible()
    assert three.paths.settings.read_text() == 'plan = "custom\n'


def test_names_are_taken_away_with_an_empty_one() -> None:
    names = {"/a": "one", "/b": "two"}
    assert renamed(names, ["/a"], "") == {"/b": "two"}
    assert renamed(names, ["/c", "/a"], "three") == {"/a": "three", "/b": "two", "/c": "three"}


def test_sessions_without_a_folder_cannot_be_named(three: Books, charts: Charts) -> None:
    three.respond(NOON, session="lost", folder=None, output=1_000_000)
    three.scan()
    page = page_of(charts)
    assert cells(page)[0]["Project"] == "No project"
    page._table.selectRow(0)
    assert not page.can_rename()


def test_their_cost_over_time_is_stacked(qtbot: QtBot, page: ProjectsPage) -> None:
    qtbot.waitUntil(lambda: bool(page.times._entries))
    assert {entry.name: entry.amount for entry in page.times._entries} == {"shop": "$25.00", "notes": "$1.00"}
    assert page.times.chart.bins[1][0].values[-1] == 14.0


def test_a_slice_selects_its_row(page: ProjectsPage) -> None:
    page._shares.picked.emit("/srv/notes")
    assert [row.key for row in page._chosen_rows()] == ["/srv/notes"]


def test_the_data_is_exact_dollars_and_counts(page: ProjectsPage) -> None:
    data = page._data()
    shop = dict(zip(data.header, data.rows[0], strict=True))
    assert (shop["Project"], shop["Cost (USD)"], shop["Read"], shop["Sessions"]) == ("/srv/shop", 25.0, 1_000_000, 2)
