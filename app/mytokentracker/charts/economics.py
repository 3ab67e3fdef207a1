"""The columns of what was used, what it cost and what one got for it: the same for models, projects and sessions."""

from collections.abc import Callable

import msgspec

from mytokentracker.charts.columns import Column, Record
from mytokentracker.charts.palette import Palette
from mytokentracker.charts.words import Words, pair
from mytokentracker.core.figures.tables import Economics
from mytokentracker.core.translating import tr

_DOLLAR = 1_000_000


def columns(
    words: Words, palette: Palette, used: Callable[[Record], Economics], *, brief: bool = False
) -> tuple[Column, ...]:
    """used: the economics of a row. brief: what a narrow table has room for."""

    def per_million(row: Record) -> int | None:
        return used(row).microusd_per_million_output

    def rate(row: Record) -> float | None:
        return used(row).cache_hit_rate

    def parts(row: Record) -> list[tuple[str, float]]:
        one = used(row)
        cost = one.totals.cost_microusd
        kinds = msgspec.structs.asdict(one.kinds)
        return [(palette.colour("kind", kind), value / cost) for kind, value in kinds.items() if cost]

    def by_kind(row: Record) -> str:
        kinds = msgspec.structs.asdict(used(row).kinds)
        return "\n".join(pair(words.name("kind", kind), words.money(value)) for kind, value in kinds.items() if value)

    def output(row: Record) -> str:
        totals = used(row).totals
        return words.tokens(totals.tokens.output) + ("+" if totals.unfinished else "")

    shown = (
        Column(
            tr("Cost"),
            lambda row: words.money(used(row).totals.cost_microusd),
            lambda row: used(row).totals.cost_microusd / _DOLLAR,
            unit="USD",
            ems=6,
        ),
        Column(tr("Share"), lambda row: words.share(used(row).share), lambda row: round(used(row).share, 4), ems=4.4),
        Column(
            tr("Cost by kind"),
            lambda _row: "",
            lambda _row: None,
            is_number=False,
            hint=tr("Input, output, cache writes, cache reads, web searches"),
            ems=10,
            tip=by_kind,
            parts=parts,
        ),
        Column(
            tr("Per M output", "head of a column: dollars for each million tokens put out"),
            lambda row: "–" if per_million(row) is None else words.money(per_million(row) or 0),
            lambda row: None if per_million(row) is None else (per_million(row) or 0) / _DOLLAR,
            unit="USD",
            hint=tr("All that was spent, for each million tokens put out"),
            ems=7.4,
        ),
        Column(
            tr("From cache", "head of a column: share of the input"),
            lambda row: "–" if rate(row) is None else words.share(rate(row) or 0.0),
            lambda row: None if rate(row) is None else round(rate(row) or 0.0, 4),
            hint=tr("The share of all input that was read from the cache"),
            ems=6.8,
        ),
        Column(
            tr("Output"),
            output,
            lambda row: used(row).totals.tokens.output,
            hint=tr("Tokens put out; + means at least"),
            ems=5.4,
            tip=lambda row: words.number(used(row).totals.tokens.output),
        ),
        Column(
            tr("Tokens"),
            lambda row: words.tokens(used(row).totals.tokens.total),
            lambda row: used(row).totals.tokens.total,
            ems=5.4,
            tip=lambda row: words.number(used(row).totals.tokens.total),
        ),
        Column(
            tr("Responses"),
            lambda row: words.number(used(row).totals.responses),
            lambda row: used(row).totals.responses,
            ems=6.2,
        ),
    )
    cost, share, _kinds, _per_million, from_cache, put_out, *_ = shown
    return (cost, share, from_cache, put_out) if brief else shown
