"""The page "Overview": the usage chart with its markers, and what there was of late at a glance."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo

import msgspec

from mytokentracker.core.figures.amounts import Amount, add_amounts, cache_hit_rate
from mytokentracker.core.figures.ranges import (
    Bins,
    Range,
    Stretch,
    chart_bins,
    day_edge,
    first_of_week,
    local_day,
    until_now,
)
from mytokentracker.core.figures.stack import Layer, stacked
from mytokentracker.core.learned import Learned
from mytokentracker.core.one_number import factor
from mytokentracker.core.records import Totals
from mytokentracker.core.reports import add
from mytokentracker.figures.amounts import Amounts
from mytokentracker.figures.markers import Marker, markers
from mytokentracker.snapshots import Configuration
from mytokentracker.store.reader import Filter, Reader

# Transcripts that end late, and sessions of other machines' folders, still change the hours before.
_SETTLED_SECONDS = 6 * 3600
_LEAST_BINS_READ = 2


class Choice(msgspec.Struct, frozen=True):
    """What the person chose to see.

    by: "model", "project" or "kind". unit: "tokens", "microusd" or "percent" of `window`, "session" or "weekly".
    projects, models: what is counted alone, by key and name; None is all.
    """

    range: Range = Range("24h")
    by: str = "model"
    unit: str = "microusd"
    window: str = "session"
    projects: tuple[str, ...] | None = None
    models: tuple[str, ...] | None = None


class Glance(msgspec.Struct, frozen=True):
    """Sums up to now: of the local day, calendar week and month, and of the month before up to the same day and time.

    They are of all projects and models, whatever the chart is narrowed to.
    """

    today: Totals
    week: Totals
    month: Totals
    last_month: Totals


class Overview(msgspec.Struct, frozen=True):
    """The page at `as_of`, UTC seconds.

    bins: where the chart's bins are. layers: from the bottom up, in the chosen unit. totals, cache_hit_rate: of all
    bins together, the rate 0 to 1 or None without prompts. beyond: only for the range "all", what is dated nowhere, or
    later than the bins reach. amounts: of each bin; what all this is made of.
    """

    as_of: int
    choice: Choice
    bins: Bins
    layers: tuple[Layer, ...]
    totals: Totals
    cache_hit_rate: float | None
    beyond: Totals
    glance: Glance
    markers: tuple[Marker, ...]
    amounts: tuple[tuple[Amount, ...], ...]


def overview(
    reader: Reader,
    configuration: Configuration,
    learned: Learned,
    now: int,
    choice: Choice,
    before: Overview | None = None,
) -> Overview:
    """The page. Raises: sqlite3.Error.

    before: the page a moment ago: what lies hours back is taken from it, so that this takes a few milliseconds, and
    the layers keep their order. Without it everything is read, which from time to time it should be.
    """
    zone = configuration.choices.zone
    bins = chart_bins(choice.range, now, reader.first_at(), zone)
    source = Amounts(
        reader, configuration, by_project=choice.by == "project", projects=choice.projects, models=choice.models
    )
    known = _known(before, choice)
    first_read = max(len(bins.spans) - _LEAST_BINS_READ, 0)
    unknown = [span for index, span in enumerate(bins.spans) if span not in known or index >= first_read]
    read = dict(zip(unknown, source.in_bins(unknown), strict=True))
    amounts = tuple(read[span] if span in read else known[span] for span in bins.spans)
    totals = add_amounts(amount for each in amounts for amount in each)
    points = _points_per_microusd(configuration, learned, choice.window)
    keys = () if before is None or not known else (layer.key for layer in before.layers)
    return Overview(
        as_of=now,
        choice=choice,
        bins=bins,
        layers=stacked(amounts, choice.by, choice.unit, configuration.prices, points, keys),
        totals=totals,
        cache_hit_rate=cache_hit_rate(totals.tokens),
        beyond=_beyond(reader, bins, source.only) if choice.range.name == "all" else Totals(),
        glance=glance(reader, now, zone, choice.range.first_weekday),
        markers=markers(reader, configuration, learned, bins.edges[0], bins.edges[-1], now),
        amounts=amounts,
    )


def glance(reader: Reader, now: int, zone: tzinfo | None, first_weekday: int = 0) -> Glance:
    """What there was of late."""
    today = local_day(now, zone)
    month = today.replace(day=1)
    last_month = (month - timedelta(days=1)).replace(day=1)
    first_of_last = day_edge(last_month, zone)

    def since(day: date) -> Totals:
        return _sum(reader, Filter(*Stretch(day_edge(day, zone), until_now(now)).quarters))

    return Glance(
        today=since(today),
        week=since(first_of_week(today, first_weekday)),
        month=since(month),
        last_month=_sum(reader, Filter(*Stretch(first_of_last, _month_before(now, zone)).quarters)),
    )


def _month_before(now: int, zone: tzinfo | None) -> int:
    """The same day and time a month before; the end of that month where it had no such day."""
    local = datetime.fromtimestamp(now, zone)
    month = local.date().replace(day=1)
    last_day = month - timedelta(days=1)
    if local.day > last_day.day:
        return day_edge(month, zone)
    clock = time(local.hour, local.minute, local.second)
    return int(datetime.combine(last_day.replace(day=local.day), clock, zone).timestamp())


def _known(before: Overview | None, choice: Choice) -> dict[tuple[int, int], tuple[Amount, ...]]:
    """The amounts of bins that do not change any more, as far as the page before was of the same."""
    if (
        before is None
        or (before.choice.projects, before.choice.models) != (choice.projects, choice.models)
        or (choice.by == "project" and before.choice.by != "project")
    ):
        return {}
    settled = before.as_of - _SETTLED_SECONDS
    spans: Sequence[tuple[int, int]] = before.bins.spans
    return {span: each for span, each in zip(spans, before.amounts, strict=True) if span[1] <= settled}


def _beyond(reader: Reader, bins: Bins, only: Filter) -> Totals:
    first, last = Stretch(bins.edges[0], bins.edges[-1]).quarters
    outside = ((-1, first), (last, None))
    return add(_sum(reader, msgspec.structs.replace(only, from_quarter=a, until_quarter=b)) for a, b in outside)


def _sum(reader: Reader, only: Filter) -> Totals:
    return reader.sums((), only)[0].totals


def _points_per_microusd(configuration: Configuration, learned: Learned, window: str) -> float:
    return 100.0 * factor(learned, window).factor / configuration.choices.plan.budget_microusd(window)
