"""The columns of the table of projects."""

from mytokentracker.charts.columns import Column
from mytokentracker.charts.named_column import named
from mytokentracker.charts.palette import Palette
from mytokentracker.charts.words import Words
from mytokentracker.core.translating import tr
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

    def week(row: Row) -> str:
        amount, part = words.money(row.week.cost_microusd), words.share(row.week_share)
        return tr("{amount} this week, {share} of all", "of all projects", amount=amount, share=part)

    def since(row: Row) -> str:
        return "" if row.first_at is None else tr("Since {date}", "a project was used", date=words.date(row.first_at))

    return (
        named(
            "project",
            tr("Project"),
            lambda row: row.key,
            words,
            palette,
            tip=lambda row: "\n".join(row.folders) or tr("Sessions whose transcripts name no folder"),
        ),
        Column(
            tr("Cost"),
            lambda row: words.money(row.totals.cost_microusd),
            lambda row: row.totals.cost_microusd / _DOLLAR,
            unit="USD",
            ems=6,
        ),
        Column(tr("Share"), lambda row: words.share(row.share), lambda row: round(row.share, 4), ems=4.8),
        tokens("output", tr("Output"), tr("Tokens put out")),
        tokens("input", tr("Input"), tr("Tokens put in, without what the cache had")),
        Column(
            tr("Written", "head of a column: tokens written to the cache"),
            lambda row: words.tokens(written(row)),
            written,
            hint=tr("Tokens written to the cache"),
            ems=5,
            tip=lambda row: words.number(written(row)),
        ),
        tokens(
            "cache_read",
            tr("Read", "head of a column: tokens read from the cache"),
            tr("Tokens read from the cache"),
        ),
        Column(tr("Sessions"), lambda row: words.number(row.sessions), lambda row: row.sessions, ems=5.2),
        Column(
            tr("Week", "head of a column: share of the weekly limit"),
            lambda row: words.percent(row.weekly_percent, 1),
            lambda row: round(row.weekly_percent, 3),
            hint=tr("Points of the weekly limit that is open now"),
            ems=5.4,
            tip=week,
        ),
        Column(
            tr("14 days", "head of a column: each of the last 14 days"),
            lambda row: "" if row.trend is None else words.signed_percent(100 * row.trend),
            lambda row: None if row.trend is None else round(row.trend, 4),
            hint=tr("Cost of each day, and the last 7 days beside the 7 before"),
            ems=9.5,
            sparkline=lambda row: row.days,
        ),
        Column(
            tr("Last used", "head of a column: a day"),
            lambda row: "" if row.last_at is None else words.short_date(row.last_at, now),
            lambda row: row.last_at,
            ems=6.6,
            tip=since,
        ),
    )
