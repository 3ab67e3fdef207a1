"""The columns of the tables about accuracy."""

from mytokentracker.charts.columns import Column
from mytokentracker.charts.words import Words, from_to
from mytokentracker.core.estimators.observation import KINDS
from mytokentracker.core.figures.accuracy import Checked, Score
from mytokentracker.core.sync_text import said_by
from mytokentracker.core.translating import tr


def score_columns(words: Words) -> tuple[Column, ...]:
    """Of estimators."""

    def relative(value: float | None) -> str:
        return "–" if value is None else plus_minus(words.percent(100 * value, 1))

    def estimator(row: Score) -> str:
        name = estimator_name(row.estimator)
        return tr("{estimator}  (believed)", estimator=name) if row.leads else name

    return (
        Column(
            tr("Estimator"),
            estimator,
            lambda row: row.estimator,
            is_number=False,
            is_name=True,
        ),
        Column(
            tr("Of late", "head of a column: error of the last predictions"),
            lambda row: relative(row.score),
            lambda row: round(row.score, 4),
            ems=6,
        ),
        Column(tr("Median"), lambda row: relative(row.median_error), lambda row: row.median_error, ems=6),
        Column(
            tr("Led", "head of a column: how often an estimator was believed"),
            lambda row: words.number(row.led),
            lambda row: row.led,
            ems=4,
            hint=tr("How often it was believed"),
        ),
    )


def weight_columns(words: Words) -> tuple[Column, ...]:
    """Of learnt factors."""

    def name(row_name: str) -> str:
        return words.name("kind" if row_name in KINDS else "model", row_name)

    return (
        Column(tr("Model or kind"), lambda row: name(row.name), lambda row: row.name, is_number=False, is_name=True),
        Column(tr("Factor"), lambda row: words.number(row.factor, 2), lambda row: round(row.factor, 4), ems=4.6),
        Column(
            tr("Between", "head of a column: two values"),
            lambda row: from_to(words.number(row.low, 2), words.number(row.high, 2)),
            lambda row: round(row.low, 4),
            ems=7.4,
        ),
        Column(
            "",
            lambda _row: "",
            lambda _row: None,
            ems=10,
            hint=tr("From a quarter to four times the list price; the small upright line is as listed"),
            interval=lambda row: (row.low, row.factor, row.high),
        ),
    )


def reading_columns(words: Words) -> tuple[Column, ...]:
    """Of syncs."""

    def points(row: Checked) -> str:
        value = row.difference_points
        return "–" if value is None else f"{'−' if value < 0 else '+'}{words.number(abs(value), 1)}"

    first = tr("first", "the first number that Claude showed: nothing to compare it with")

    def band(row: Checked) -> str:
        if row.low_percent is None or row.high_percent is None:
            return "–"
        inside = "" if row.in_band else "  ×"
        return from_to(words.number(row.low_percent), words.with_percent(words.number(row.high_percent))) + inside

    return (
        Column(
            tr("When", "head of a column: date and time"),
            lambda row: words.stamp(row.at),
            lambda row: row.at,
            is_number=False,
            ems=12,
        ),
        Column("Claude", lambda row: words.typed_percent(row.actual_percent), lambda row: row.actual_percent, ems=5),
        Column(
            tr("Ours", "head of a column: our number beside Claude's"),
            lambda row: first if row.predicted_percent is None else words.percent(row.predicted_percent, 1),
            lambda row: row.predicted_percent,
            ems=6,
        ),
        Column(
            tr("Off by", "head of a column: how far a prediction was off"),
            points,
            lambda row: row.difference_points,
            hint=tr("Points; ours less Claude's"),
            ems=5,
        ),
        Column(
            tr("Band", "in which a number probably lies"),
            band,
            lambda row: row.low_percent,
            hint=tr("× where Claude's was outside"),
            ems=8,
        ),
        Column(
            tr("Elsewhere", "head of a column: used on other machines"),
            lambda row: _elsewhere(row, words),
            lambda row: row.elsewhere_percent,
            ems=6.4,
        ),
        Column(
            tr("By", "head of a column: which estimator"),
            lambda row: "–" if row.estimator is None else estimator_name(row.estimator),
            lambda row: row.estimator,
            is_number=False,
            ems=10,
        ),
        Column(
            tr("Source", "head of a column: where a percentage is from"),
            lambda row: said_by(row.source),
            lambda row: row.source,
            is_number=False,
            ems=7,
        ),
    )


def plus_minus(amount: str) -> str:
    """An error: "± 3 %"."""
    return tr("± {amount}", amount=amount)


def estimator_name(name: str) -> str:
    """What people call an estimator."""
    names = {
        "latest ratio": tr("latest ratio", "a way to estimate"),
        "weighted mean": tr("weighted mean", "a way to estimate"),
        "weighted median": tr("weighted median", "a way to estimate"),
        "regression": tr("regression", "a way to estimate"),
        "kalman filter": tr("Kalman filter", "a way to estimate"),
    }
    return names.get(name, name)


def _elsewhere(row: Checked, words: Words) -> str:
    return words.percent(row.elsewhere_percent) if row.elsewhere_percent >= 1 else ""
