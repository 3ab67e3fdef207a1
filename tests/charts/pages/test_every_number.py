"""The numbers of the pages that their own tests leave out, each beside its sum by hand."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.charts.conftest import Charts
from tests.charts.pages.test_accuracy_page import page_of as accuracy_page
from tests.charts.pages.test_models_page import page_of as models_page
from tests.charts.pages.test_projects_page import page_of as projects_page
from tests.charts.pages.test_savings_page import page_of as savings_page
from tests.charts.pages.test_sessions_page import page_of as sessions_page
from tests.charts.pages.test_trends_page import page_of as trends_page
from tests.charts.pages.test_trends_page import said
from tests.figures.books import DAY, HAIKU, HOUR, NOON, Books

from mytokentracker.charts.plots.readout import Row
from mytokentracker.charts.rows import Rows
from mytokentracker.charts.tables import Table


def shown(table: Table) -> list[dict[str, str]]:
    """All cells, as they are painted."""
    rows = table.model()
    assert isinstance(rows, Rows)
    return [{column.title: column.said(row) for column in rows.columns} for row in rows.rows]


def tip(table: Table, row: int, title: str) -> str:
    rows = table.model()
    assert isinstance(rows, Rows)
    titles = [column.title for column in rows.columns]
    return str(rows.index(row, titles.index(title)).data(Qt.ItemDataRole.ToolTipRole))


def test_projects_over_time_and_in_their_tips(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.respond(NOON - 2 * DAY, session="d", output=50_000)  # 5 dollars on Tuesday
    three.scan()
    page = projects_page(charts)
    qtbot.waitUntil(lambda: bool(page.times._entries))
    palette = page.context.palette
    chart = page.times.chart
    last = chart._places() - 1
    assert chart.readout(last).rows == (
        Row("notes", "$1.00", palette.colour("project", "/srv/notes")),
        Row("shop", "$14.00", palette.colour("project", "/srv/shop")),
        Row("Together", "$15.00"),
    )
    assert chart.readout(last - 2).rows == (Row("shop", "$5.00", palette.colour("project", "/srv/shop")),)
    # 19 of 20 dollars this week, since Tuesday.
    assert tip(page._table, 0, "Week") == "$19.00 this week, 95 % of all"
    assert tip(page._table, 0, "Last used") == "Since 10 Mar 2026"
    assert tip(page._table, 0, "Output") == "150,000"
    days = page._model.columns[9].sparkline
    assert days is not None
    assert list(days(page._model.rows[0])) == [0] * 11 + [5_000_000, 0, 14_000_000]
    assert [line.accessibleName() for line in page._shares._lines] == ["shop: $19.00, 95 %", "notes: $1.00, 5 %"]


def test_a_model_across_projects_and_all_its_prices(three: Books, charts: Charts) -> None:
    three.respond(NOON, session="n2", folder="/srv/notes", output=10_000)  # one dollar
    three.scan()
    page = models_page(charts)
    assert shown(page._projects_table) == [
        {
            "Project": "shop",
            "Cost": "$14.00",
            # Of 15 dollars for Opus.
            "Share": "93 %",
            "Cost by kind": "",
            "Per M output": "$140.00",
            "From cache": "91 %",
            "Output": "100 k",
            "Tokens": "1.2 M",
            "Responses": "2",
        },
        {
            "Project": "notes",
            "Cost": "$1.00",
            "Share": "7 %",
            "Cost by kind": "",
            "Per M output": "$100.00",
            "From cache": "–",
            "Output": "10.0 k",
            "Tokens": "10.0 k",
            "Responses": "1",
        },
    ]
    prices = shown(page._price_table)[0]
    # Writing costs 1.25 and 2 times the input, reading a tenth of it.
    assert [prices[title] for title in ("Input", "Write 5 min", "Write 1 h", "Cache read")] == [
        "$20.00",
        "$25.00",
        "$40.00",
        "$2.00",
    ]
    assert [line.accessibleName() for line in page._families._lines] == ["Opus: $15.00, 94 %", "Haiku: $1.00, 6 %"]


def test_the_models_of_a_session_and_both_counts(qtbot: QtBot, three: Books, charts: Charts) -> None:
    three.respond(NOON + 2 * HOUR, model=HAIKU, output=100_000, subagent=True)  # half a dollar
    three.scan()
    page = sessions_page(charts)
    page.table.selectRow(0)
    qtbot.waitUntil(page.detail.isVisible)
    assert shown(page.detail.table) == [
        # 14 of 14.50 dollars; 1,000,000 of 1,100,000 put in.
        {"Model": "Opus 5", "Cost": "$14.00", "Share": "97 %", "From cache": "91 %", "Output": "100 k"},
        {"Model": "Haiku 5", "Cost": "$0.50", "Share": "3 %", "From cache": "–", "Output": "100 k"},
    ]
    assert page.detail._about.text() == "12 Mar 2026 12:00 – 12 Mar 2026 14:00\nsession-1"
    page.detail._compare.click()
    qtbot.waitUntil(page.detail.comparison.isVisible)
    assert [tuple(row.values()) for row in shown(page.detail.comparison)] == [
        ("Input", "100,000", "–"),
        ("Output", "200,000", "–"),
        ("Cache write", "0", "–"),
        ("Cache read", "1,000,000", "–"),
        ("Cost", "$14.50", "–"),
    ]


def test_trends_in_tokens(three: Books, charts: Charts) -> None:
    for back in (1, 9):
        three.respond(NOON - back * DAY, session=f"d{back}", output=10_000)
    three.scan()
    page = trends_page(charts, unit="tokens")
    # 1,400,000 today and 10,000 yesterday, beside 10,000 until the same time of last week.
    assert (page._facts["week"].value, page._facts["week"].note) == ("1.4 M", "+14,000 % on last week so far")
    # Of the two Thursdays since the first use, one had 1,200,000 at noon.
    assert said(page.hours, "Thu 12:00 – 13:00").rows[0] == Row("On average", "600,000")
    assert page.days.accessibleDescription() == "Work on 3 of 371 days. Busiest: 12 Mar, 1,400,000 tokens."


def test_the_share_of_times_that_were_full(three: Books, charts: Charts) -> None:
    three.respond(NOON - 14 * DAY, session="d", output=10_000)
    three.scan()
    page = savings_page(charts)
    pro = [row["Plan"] for row in shown(page.table)].index("Pro")
    assert shown(page.table)[pro]["Weeks full"] == "1 of 2"
    assert tip(page.table, pro, "Weeks full") == "50 %"
    last = page.days.chart._places() - 1
    assert page.days.chart.readout(last).rows[0].value == "$15.00"


def test_accuracy_is_what_the_syncs_say(three: Books, charts: Charts) -> None:
    for number, (percent, dollars) in enumerate(((30, 20), (45, 30), (15, 10), (60, 40), (90, 50))):
        three.read_percent(NOON - (10 - 2 * number) * DAY, percent, dollars)
    three.scan()
    page = accuracy_page(charts)
    rows = page._readings.model()
    assert isinstance(rows, Rows)
    compared = [row for row in rows.rows if row.predicted_percent is not None]
    assert len(compared) == 4
    cells = shown(page._readings)
    for row, cell in zip(compared, cells, strict=False):
        off = row.predicted_percent - row.actual_percent
        assert cell["Off by"] == f"{'−' if off < 0 else '+'}{abs(off):.1f}"
        inside = row.low_percent <= row.actual_percent <= row.high_percent
        assert cell["Band"] == f"{row.low_percent:.0f} – {row.high_percent:.0f} %" + ("" if inside else "  ×")
        assert cell["Elsewhere"] == (f"{row.elsewhere_percent:.0f} %" if row.elsewhere_percent >= 1 else "")
    hits = sum(row.low_percent <= row.actual_percent <= row.high_percent for row in compared)
    assert page._facts["band"].note == f"{hits} of 4; 80 % is right"
    assert page._facts["band"].value == f"{25 * hits} %"
    # The typical error is the middle one, of four the upper, relative to what Claude showed.
    errors = sorted(abs(row.predicted_percent / row.actual_percent - 1) for row in compared)
    typical = float(page._facts["off"].value.removeprefix("± ").removesuffix(" %")) / 100
    assert abs(typical - errors[2]) < 0.0006
    dots, line = page._charts[1][0].lines
    assert sorted(round(value / 100, 3) for value in dots.ys) == [round(error, 3) for error in errors]
    assert round(line.ys[-1] / 100, 3) == round(typical, 3)
    leading = [row for row in shown(page._scores) if "(believed)" in row["Estimator"]]
    assert [row["Estimator"].removesuffix("  (believed)") for row in leading] == [page._facts["believed"].value]
    assert sum(int(row["Led"]) for row in shown(page._scores)) == 4
