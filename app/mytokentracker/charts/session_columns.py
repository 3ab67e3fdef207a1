"""The columns of the session list, and by what the store can sort them."""

from mytokentracker.charts.columns import Column
from mytokentracker.charts.palette import Palette
from mytokentracker.charts.words import Words
from mytokentracker.core import text
from mytokentracker.core.reports import Row
from mytokentracker.core.translating import tr

_DOLLAR = 1_000_000

ORDERS = ("started", "", "cost", "active", "tokens", "responses", "")
"""By what each column sorts."""

FIRST_TO_GO = (6, 5, 4, 3)
"""Columns that are left out of a narrow list, the least important one first."""

_MONTH_SECONDS = 30 * 86_400
_LONG_SECONDS = 10 * 3600 + 59 * 60


def columns(words: Words, palette: Palette, now: int) -> tuple[Column, ...]:
    """now: UTC seconds."""

    def started(row: Row) -> str:
        if row.started_at is None:
            return tr("unknown", "a time")
        return words.short_stamp(row.started_at, now)

    # Months differ in width; those of other years have their year too, which few see.
    months = [now + month * _MONTH_SECONDS for month in range(12)]
    stamps = [words.short_stamp(at, at) for at in months]

    def models(row: Row) -> str:
        return ", ".join(words.name("model", model) for model in row.models or ())

    def worked(row: Row) -> str:
        return text.duration(row.active_seconds or 0)

    return (
        Column(
            tr("Started", "head of a column: date and time"),
            started,
            lambda row: row.started_at,
            is_number=False,
            ems=10,
            tip=lambda row: row.key,
            widest=stamps,
        ),
        Column(
            tr("Project"),
            lambda row: words.name("project", row.project or "unknown"),
            lambda row: row.project,
            is_number=False,
            is_name=True,
            tip=lambda row: row.project or "",
            swatch=lambda row: palette.colour("project", row.project or "unknown"),
        ),
        Column(
            tr("Cost"),
            lambda row: words.money(row.totals.cost_microusd),
            lambda row: row.totals.cost_microusd / _DOLLAR,
            unit="USD",
            ems=6,
            widest=(words.money(999_990_000),),
        ),
        Column(
            tr("Active", "how long was worked"),
            worked,
            lambda row: row.active_seconds,
            ems=7.4,
            hint=tr("Without breaks of more than half an hour"),
            widest=(text.duration(_LONG_SECONDS),),
        ),
        Column(
            tr("Tokens"),
            lambda row: words.tokens(row.totals.tokens.total) + ("+" if row.totals.unfinished else ""),
            lambda row: row.totals.tokens.total,
            ems=6,
            hint=tr("+ means at least"),
            tip=lambda row: words.number(row.totals.tokens.total),
            widest=(words.tokens(999_900_000) + "+", words.tokens(999_900) + "+"),
        ),
        Column(
            tr("Responses"),
            lambda row: words.number(row.totals.responses),
            lambda row: row.totals.responses,
            ems=6.4,
        ),
        Column(
            tr("Models"),
            models,
            models,
            is_number=False,
            is_name=True,
            ems=16,
            tip=lambda row: ", ".join(row.models or ()),
        ),
    )
