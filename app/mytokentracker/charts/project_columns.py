"""The columns of the table of projects."""

from mytokentracker.charts.columns import Column
from mytokentracker.charts.palette import Palette
from mytokentracker.charts.words import Words
from mytokentracker.figures.projects import Row

_DOLLAR = 1_000_000


def columns(words: Words, palette: Palette, now: int) -> tuple[Column, ...]:
    """now: UTC seconds."""

    def tokens(kind: str, title: str, hint: str) -> Column:
        return Column(
            title,
            lambda row: words.tokens(getattr(row.totals.tokens, kind)),
            lambda row: getattr(row.totals.tokens, kind),
            hint=hint,
            ems=5,
            tip=lambda row: words.number(getattr(row.totals.tokens, kind)),
        )

    def written(row: Row) -> int:
        return row.totals.tokens.cache_write_5m + row.totals.tokens.cache_write_1h

    return (
        Column(
            "Project",
            lambda row: words.name("project", row.key),
            lambda row: row.key,
            is_number=False,
            tip=lambda row: "\n".join(row.folders) or "Sessions whose transcripts name no folder",
            swatch=lambda row: palette.colour("project", row.key),
        ),
        Column(
            "Cost",
            lambda row: words.money(row.totals.cost_microusd),
            lambda row: row.totals.cost_microusd / _DOLLAR,
            ems=6,
        ),
        Column("Share", lambda row: words.share(row.share), lambda row: round(row.share, 4), ems=4.2),
        tokens("output", "Output", "Tokens put out"),
        tokens("input", "Input", "Tokens put in, without what the cache had"),
        Column(
            "Written",
            lambda row: words.tokens(written(row)),
            written,
            hint="Tokens written to the cache",
            ems=5,
            tip=lambda row: words.number(written(row)),
        ),
        tokens("cache_read", "Read", "Tokens read from the cache"),
        Column("Sessions", lambda row: words.number(row.sessions), lambda row: row.sessions, ems=5.2),
        Column(
            "Week",
            lambda row: words.percent(row.weekly_percent, 1),
            lambda row: round(row.weekly_percent, 3),
            hint="Points of the weekly limit that is open now",
            ems=5.4,
            tip=lambda row: f"{words.money(row.week.cost_microusd)} this week, {words.share(row.week_share)} of all",
        ),
        Column(
            "14 days",
            lambda row: "" if row.trend is None else words.signed_percent(100 * row.trend),
            lambda row: None if row.trend is None else round(row.trend, 4),
            hint="Cost of each day, and the last 7 days beside the 7 before",
            ems=9.5,
            sparkline=lambda row: row.days,
        ),
        Column(
            "Last used",
            lambda row: "" if row.last_at is None else words.short_date(row.last_at, now),
            lambda row: row.last_at,
            ems=6.6,
            tip=lambda row: "" if row.first_at is None else f"Since {words.date(row.first_at)}",
        ),
    )
