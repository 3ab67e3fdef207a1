"""The columns of the tables about accuracy."""

from mytokentracker.charts.columns import Column
from mytokentracker.charts.words import Words
from mytokentracker.core import sync_text
from mytokentracker.core.estimators.observation import KINDS
from mytokentracker.core.figures.accuracy import Checked

_SOURCES = {"statusline": "official", "typed": "typed", "limit": "limit reached"}


def score_columns(words: Words) -> tuple[Column, ...]:
    """Of estimators."""

    def relative(value: float | None) -> str:
        return "–" if value is None else f"± {words.percent(100 * value, 1)}"

    return (
        Column(
            "Estimator",
            lambda row: f"{row.estimator}  (believed)" if row.leads else row.estimator,
            lambda row: row.estimator,
            is_number=False,
        ),
        Column("Of late", lambda row: relative(row.score), lambda row: round(row.score, 4), ems=6),
        Column("Median", lambda row: relative(row.median_error), lambda row: row.median_error, ems=6),
        Column("Led", lambda row: words.number(row.led), lambda row: row.led, ems=4, hint="How often it was believed"),
    )


def weight_columns(words: Words) -> tuple[Column, ...]:
    """Of learnt factors."""

    def name(row_name: str) -> str:
        return row_name.capitalize().replace("_", " ") if row_name in KINDS else words.name("model", row_name)

    return (
        Column("Model or kind", lambda row: name(row.name), lambda row: row.name, is_number=False),
        Column("Factor", lambda row: words.number(row.factor, 2), lambda row: round(row.factor, 4), ems=4.6),
        Column(
            "Between",
            lambda row: f"{words.number(row.low, 2)} – {words.number(row.high, 2)}",
            lambda row: round(row.low, 4),
            ems=7.4,
        ),
        Column(
            "",
            lambda _row: "",
            lambda _row: None,
            ems=10,
            hint="From a quarter to four times the list price; the small upright line is as listed",
            interval=lambda row: (row.low, row.factor, row.high),
        ),
    )


def reading_columns(words: Words) -> tuple[Column, ...]:
    """Of syncs."""

    def points(row: Checked) -> str:
        value = row.difference_points
        return "–" if value is None else f"{'−' if value < 0 else '+'}{words.number(abs(value), 1)}"

    def band(row: Checked) -> str:
        if row.low_percent is None or row.high_percent is None:
            return "–"
        inside = "" if row.in_band else "  ×"
        return f"{words.number(row.low_percent)} – {words.number(row.high_percent)} %{inside}"

    return (
        Column("When", lambda row: words.stamp(row.at), lambda row: row.at, is_number=False, ems=12),
        Column("Claude", lambda row: f"{sync_text.exact(row.actual_percent)} %", lambda row: row.actual_percent, ems=5),
        Column(
            "Ours",
            lambda row: "first" if row.predicted_percent is None else words.percent(row.predicted_percent, 1),
            lambda row: row.predicted_percent,
            ems=6,
        ),
        Column("Off by", points, lambda row: row.difference_points, hint="Points; ours less Claude's", ems=5),
        Column("Band", band, lambda row: row.low_percent, hint="× where Claude's was outside", ems=8),
        Column("Elsewhere", lambda row: _elsewhere(row, words), lambda row: row.elsewhere_percent, ems=6.4),
        Column("By", lambda row: row.estimator or "–", lambda row: row.estimator, is_number=False, ems=10),
        Column(
            "Source",
            lambda row: _SOURCES.get(row.source, row.source),
            lambda row: row.source,
            is_number=False,
            ems=7,
        ),
    )


def _elsewhere(row: Checked, words: Words) -> str:
    return words.percent(row.elsewhere_percent) if row.elsewhere_percent >= 1 else ""
