import pytest
from tests.charts.conftest import Charts
from tests.charts.test_window import words
from tests.figures.books import DAY, HOUR, NOON, Books

from mytokentracker.charts.pages.accuracy import AccuracyPage


def page_of(charts: Charts, **chosen: str) -> AccuracyPage:
    page = charts("accuracy", **chosen).pages["accuracy"]
    assert isinstance(page, AccuracyPage)
    return page


def cells(page: AccuracyPage) -> list[dict[str, str]]:
    model = page._readings.model()
    return [{one.title: one.said(row) for one in model.columns} for row in model.rows]  # type: ignore[attr-defined]


@pytest.fixture
def synced(three: Books) -> Books:
    """Claude counts half as much again as we do: 30 % for 20 dollars of 100, and so on; the week was read once."""
    for number, (percent, dollars) in enumerate(((30, 20), (45, 30), (15, 10), (60, 40))):
        three.read_percent(NOON - (8 - 2 * number) * DAY, percent, dollars)
    three.read_percent(NOON - HOUR, 12, 10, window="weekly")
    three.scan()
    return three


def test_syncs_are_listed_with_what_we_had_computed(synced: Books, charts: Charts) -> None:
    rows = cells(page_of(charts))
    assert [row["Claude"] for row in rows] == ["60 %", "15 %", "45 %", "30 %"]
    assert rows[-1]["Ours"] == "first"
    assert rows[-1]["Off by"] == "–"
    # From the second one on the factor of 1.5 is known to within a few points.
    assert all(float(row["Ours"].removesuffix(" %")) == pytest.approx(want, rel=0.12) for row, want in zip(rows, (60, 15, 45), strict=False))  # fmt: skip  # noqa: E501
    assert {row["Source"] for row in rows} == {"typed"}
    assert rows[0]["When"] == "10 Mar 2026 12:00"


def test_the_facts_are_of_the_chosen_window(synced: Books, charts: Charts) -> None:
    page = page_of(charts)
    assert page._facts["off"].note == "after 4 syncs"
    assert page._facts["band"].note.endswith("of 3; 80 % is right")
    factor = float(page._facts["factor"].value.removeprefix("× "))
    assert factor == pytest.approx(1.5, rel=0.05)
    assert page._facts["believed"].value
    page._choose_window("weekly")
    assert page._facts["off"].value == "–"
    assert page._facts["off"].note == "after 1 sync"
    assert [row["Claude"] for row in cells(page)] == ["12 %"]


def test_five_estimators_are_scored_and_one_is_believed(synced: Books, charts: Charts) -> None:
    rows = page_of(charts)._scores.model().rows  # type: ignore[attr-defined]
    assert len(rows) == 5
    assert [row.leads for row in rows].count(True) == 1


def test_predictions_and_errors_are_drawn(synced: Books, charts: Charts) -> None:
    page = page_of(charts)
    (predictions, _), (errors, _) = page._charts
    ours, claude = predictions.lines
    assert list(claude.ys) == [30, 45, 15, 60]
    assert {len(ours.ys), len(ours.lows), len(ours.highs)} == {3}
    assert [line.name for line in errors.lines] == ["Each sync", "Typical"]
    assert predictions.readout(0).rows[0].value == "30.0 %"


def test_before_the_first_sync_it_says_what_to_do(three: Books, charts: Charts) -> None:
    three.scan()
    said = words(page_of(charts))
    assert "Nothing to compare yet" in said
    assert "Open Quick Sync" in said
    assert "The five estimators" not in said
