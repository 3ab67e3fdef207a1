from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.figures.books import HAIKU, NOON, SONNET, Books

from mytokentracker.charts.pages.models import ModelsPage
from mytokentracker.charts.rows import Rows


def page_of(charts: Charts, **chosen: str) -> ModelsPage:
    page = charts("models", **chosen).pages["models"]
    assert isinstance(page, ModelsPage)
    return page


def cells(rows: Rows) -> list[dict[str, str]]:
    return [{column.title: column.said(row) for column in rows.columns} for row in rows.rows]


def test_each_model_has_its_economics(three: Books, charts: Charts) -> None:
    three.scan()
    opus, haiku = cells(page_of(charts)._list)
    assert opus == {
        "Model": "Opus 5",
        "Cost": "$14.00",
        "Share": "93 %",
        "Cost by kind": "",
        # 14 dollars for a tenth of a million.
        "Per M output": "$140.00",
        "From cache": "91 %",
        "Output": "100 k",
        "Tokens": "1.2 M",
        "Responses": "2",
    }
    assert (haiku["Cost"], haiku["Per M output"], haiku["From cache"]) == ("$1.00", "$5.00", "–")


def test_the_cost_by_kind_adds_up(three: Books, charts: Charts) -> None:
    three.scan()
    rows = page_of(charts)._list
    column = next(column for column in rows.columns if column.title == "Cost by kind")
    assert column.tip is not None
    assert column.parts is not None
    assert column.tip(rows.rows[0]) == "Input: $2.00\nOutput: $10.00\nCache read: $2.00"
    assert sum(share for _, share in column.parts(rows.rows[0])) == 1


def test_families_hold_their_versions(three: Books, charts: Charts) -> None:
    three.respond(NOON, model="claude-opus-4-1-20250805", output=0, input=0)
    three.scan()
    page = page_of(charts)
    assert page._families.donut.accessibleDescription() == "$15.00 last 30 d: Opus: $14.00; Haiku: $1.00"
    assert page._versions.donut.accessibleDescription() == "$15.00 last 30 d: Opus 5: $14.00; Haiku 5: $1.00"


def test_a_chosen_model_is_shown_across_projects(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.respond(NOON, session="n2", folder="/srv/notes", output=10_000)
    three.scan()
    page = page_of(charts)
    assert page._projects_card.title.text() == "Opus 5 across projects"
    assert [(row["Project"], row["Cost"]) for row in cells(page._projects)] == [("shop", "$14.00"), ("notes", "$1.00")]
    page._versions.picked.emit(HAIKU)
    qtbot.waitUntil(lambda: page._projects_card.title.text() == "Haiku 5 across projects")
    assert [(row["Project"], row["Cost"]) for row in cells(page._projects)] == [("notes", "$1.00")]


def test_prices_say_since_when_and_where_they_are_from(three: Books, charts: Charts) -> None:
    three.respond(NOON, model=SONNET, output=100)
    three.respond(NOON, model="claude-sonnet-7", output=100)
    three.scan()
    found = [
        (row["Model"], row["Input"], row["Output"], row["Since"], row["Where it is from"])
        for row in cells(page_of(charts)._prices)
    ]
    assert ("Opus 5", "$20.00", "$100.00", "ever", "a letter") in found
    assert ("Sonnet 5", "$8.00", "$20.00", "11 Mar 2026", "March's list") in found
    # What the price list does not have takes its family's newest price.
    assert ("Sonnet 7", "$2.00", "$10.00", "ever", "assumed to be that of claude-sonnet-5-5") in found
