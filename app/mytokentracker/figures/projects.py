"""The page "Projects": what each used and cost, how that goes, and when."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

import msgspec

from mytokentracker.core.figures.amounts import share
from mytokentracker.core.figures.ranges import (
    Range,
    Stretch,
    day_edge,
    first_of_week,
    local_day,
    stretch,
    until_now,
)
from mytokentracker.core.figures.stack import MOST_LAYERS
from mytokentracker.core.figures.tables import Slice, slices
from mytokentracker.core.learned import Learned
from mytokentracker.core.one_number import factor
from mytokentracker.core.projects import ProjectNames
from mytokentracker.core.records import Totals
from mytokentracker.core.reports import QUARTER_SECONDS, add
from mytokentracker.snapshots import Configuration, spans_at
from mytokentracker.store.reader import Filter, Reader
from mytokentracker.store.usage import first_and_last, session_counts

SPARKLINE_DAYS = 14
_WEEK_SECONDS = 7 * 86_400


class Row(msgspec.Struct, frozen=True):
    """One project.

    key: the name that it was given, else its folder; "unknown" for sessions without one. is_named: it was given one.
    folders: all that count as this project. totals, sessions: in the range. share: of the range's cost, 0 to 1.
    week: in this calendar week; week_share: its part of the week's cost, 0 to 1. weekly_percent: points of the weekly
    limit window that is open now, with what was learnt. trend: the last 7 times 24 hours over those before, less one;
    None where there was nothing before.
    days: micro-dollars of the last 14 local days, today last. first_at, last_at: of all time, None where not known.
    """

    key: str
    is_named: bool
    folders: tuple[str, ...]
    totals: Totals
    sessions: int
    share: float
    week: Totals
    week_share: float
    weekly_percent: float
    trend: float | None
    days: tuple[int, ...]
    first_at: int | None
    last_at: int | None


class Projects(msgspec.Struct, frozen=True):
    """The page at `as_of`. rows: dearest first; those without use in the range are left out. totals: of all rows."""

    as_of: int
    range: Range
    rows: tuple[Row, ...]
    totals: Totals
    donut: tuple[Slice, ...]


def projects(reader: Reader, configuration: Configuration, learned: Learned, now: int, chosen: Range) -> Projects:
    """The page. Raises: sqlite3.Error."""
    zone = configuration.choices.zone
    source = _Source(reader, ProjectNames(configuration.settings.project_names))
    inside = stretch(chosen, now, zone)
    used = source.sums(inside)
    sessions = source.sessions(inside)
    today = local_day(now, zone)
    until = until_now(now)
    week = source.sums(Stretch(day_edge(first_of_week(today, chosen.first_weekday), zone), until))
    week_microusd = add(week.values()).cost_microusd
    window = source.plan_microusd(Stretch(spans_at(reader, configuration, learned, now).week.starts_at, until))
    points = 100.0 * factor(learned, "weekly").factor / configuration.choices.plan.weekly_budget_microusd
    # On the quarter: the one that still grows is the last one's.
    middle = until - _WEEK_SECONDS
    late, early = source.sums(Stretch(middle, until)), source.sums(Stretch(middle - _WEEK_SECONDS, middle))
    edges = [day_edge(today - timedelta(days=back), zone) for back in reversed(range(SPARKLINE_DAYS))]
    days = [source.sums(Stretch(a, b)) for a, b in zip(edges, (*edges[1:], until), strict=True)]
    ends = source.ends()
    whole = add(used.values())
    rows = [
        Row(
            key=key,
            is_named=any(source.names.is_given(folder) for folder in source.folders(key)),
            folders=source.folders(key),
            totals=totals,
            sessions=sessions.get(key, 0),
            share=share(totals.cost_microusd, whole.cost_microusd),
            week=week.get(key, Totals()),
            week_share=share(week.get(key, Totals()).cost_microusd, week_microusd),
            weekly_percent=window.get(key, 0) * points,
            trend=_trend(late.get(key, Totals()).cost_microusd, early.get(key, Totals()).cost_microusd),
            days=tuple(day.get(key, Totals()).cost_microusd for day in days),
            first_at=ends.get(key, (None, None))[0],
            last_at=ends.get(key, (None, None))[1],
        )
        for key, totals in used.items()
    ]
    rows.sort(key=lambda row: (-row.totals.cost_microusd, -row.totals.tokens.total, row.key))
    return Projects(now, chosen, tuple(rows), whole, slices(used.items(), MOST_LAYERS))


def _trend(late: int, early: int) -> float | None:
    return late / early - 1.0 if early else None


class _Source:
    """Asks the store by folder and answers by project."""

    def __init__(self, reader: Reader, names: ProjectNames) -> None:
        self._reader, self.names = reader, names
        self._folders: dict[str, list[str]] = {}
        for folder in reader.projects():
            if folder is not None:
                self._folders.setdefault(names.key(folder), []).append(folder)

    def folders(self, key: str) -> tuple[str, ...]:
        return tuple(self._folders.get(key, ()))

    def sums(self, inside: Stretch) -> dict[str, Totals]:
        found: dict[str, list[Totals]] = {}
        for one in self._reader.sums(("project",), Filter(*inside.quarters)):
            found.setdefault(self.names.key(one.keys[0]), []).append(one.totals)
        return {key: add(totals) for key, totals in found.items()}

    def plan_microusd(self, inside: Stretch) -> dict[str, int]:
        """What is held against the plan, from the very second on at which the stretch begins."""
        first = -(-(inside.since or 0) // QUARTER_SECONDS)
        edge = self._reader.sums_between(("project",), inside.since or 0, first * QUARTER_SECONDS, Filter())
        whole = self._reader.sums(("project",), Filter(first, inside.quarters[1]))
        found: dict[str, int] = {}
        for one in (*edge, *whole):
            key = self.names.key(one.keys[0])
            found[key] = found.get(key, 0) + one.totals.cost_microusd - one.credits_microusd
        return found

    def sessions(self, inside: Stretch) -> dict[str, int]:
        return _add(
            (self.names.key(folder), count)
            for folder, count in session_counts(self._reader.connection, *inside.quarters)
        )

    def ends(self) -> Mapping[str, tuple[int | None, int | None]]:
        found: dict[str, tuple[int | None, int | None]] = {}
        for folder, first, last in first_and_last(self._reader.connection):
            key = self.names.key(folder)
            before = found.get(key, (None, None))
            firsts = [at for at in (first, before[0]) if at is not None]
            lasts = [at for at in (last, before[1]) if at is not None]
            found[key] = min(firsts, default=None), max(lasts, default=None)
        return found


def _add(parts: Iterable[tuple[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for key, number in parts:
        sums[key] = sums.get(key, 0) + number
    return sums
