"""Usage by day, week, month, project, model or session: from sums over the roll-up to the rows of a report."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise

import msgspec

from mytokentracker.core.projects import UNKNOWN_PROJECT, ProjectNames, last_part
from mytokentracker.core.records import Tokens, Totals

UNKNOWN = UNKNOWN_PROJECT
# Longer gaps between two responses of a session are breaks, not work.
BREAK_SECONDS = 30 * 60
QUARTER_SECONDS = 900

KINDS = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "projects": "project",
    "models": "model",
    "sessions": "session",
}
"""The reports, and the name of their key column."""


class Row(msgspec.Struct, frozen=True):
    """One line of a report. The lower fields are set in some reports only."""

    key: str
    totals: Totals
    price_source: str | None = None
    project: str | None = None
    models: tuple[str, ...] | None = None
    started_at: int | None = None
    ended_at: int | None = None
    active_seconds: int | None = None


def add(sums: Iterable[Totals]) -> Totals:
    """The sum of sums."""
    responses = cost = unfinished = 0
    tokens = [0] * len(Tokens.__struct_fields__)
    for one in sums:
        responses += one.responses
        cost += one.cost_microusd
        unfinished += one.unfinished
        for index, number in enumerate(msgspec.structs.astuple(one.tokens)):
            tokens[index] += number
    return Totals(responses, Tokens(*tokens), cost, unfinished)


def by_project(sums: Iterable[tuple[str | None, Totals]], names: ProjectNames) -> dict[str, Totals]:
    """Sums by folder as sums by project, by its key."""
    groups: dict[str, list[Totals]] = {}
    for folder, totals in sums:
        groups.setdefault(names.key(folder), []).append(totals)
    return {key: add(group) for key, group in groups.items()}


def by_period(kind: str, sums: Iterable[tuple[int, Totals]], zone: tzinfo | None) -> list[Row]:
    """Rows by local day, week (named by its Monday) or month, ascending; an unknown time comes last.

    sums: by quarter of an hour since the epoch, -1 where the time is unknown.
    """
    groups: dict[str, list[Totals]] = {}
    days = LocalDays(zone)
    for quarter, totals in sums:
        groups.setdefault(_period(kind, days.day(quarter)), []).append(totals)
    return [Row(key, add(groups[key])) for key in sorted(groups)]  # "unknown" sorts behind digits


class LocalDays:
    """Which local day a quarter of an hour belongs to; quickest for quarters in ascending order."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._day: date | None = None
        self._first = self._end = 0

    def day(self, quarter: int) -> date | None:
        """The day; None for an unknown time, -1."""
        if quarter < 0:
            return None
        if not self._first <= quarter < self._end:
            self._first, self._end = quarter, quarter + 1
            try:
                self._day = datetime.fromtimestamp(quarter * QUARTER_SECONDS, self._zone).date()
            except (OverflowError, ValueError):  # dated at the end of time, and in a zone that is already beyond it
                self._day = None
                return None
            with suppress(OverflowError, ValueError):  # the last day of all has no next one
                end = day_quarter(self._day + timedelta(days=1), self._zone)
                self._first, self._end = day_quarter(self._day, self._zone), end
        return self._day


def _period(kind: str, day: date | None) -> str:
    if day is None:
        return UNKNOWN
    if kind == "weekly":
        day -= timedelta(days=day.weekday())
    return f"{day:%Y-%m}" if kind == "monthly" else day.isoformat()


def day_quarter(day: date, zone: tzinfo | None) -> int:
    """The quarter of an hour with which a local day begins; the epoch's first whole day stands for all before it."""
    day = max(day, date(1970, 1, 2))
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()) // QUARTER_SECONDS


def active_seconds(times: Sequence[int]) -> int:
    """How long a session was worked on: the sum of the gaps between its responses that are no breaks.

    times: ascending. Source: transcript-format.md, section 6 (last minus first is wrong for a resumed session).
    """
    gaps = (later - earlier for earlier, later in pairwise(times))
    return sum(gap for gap in gaps if gap <= BREAK_SECONDS)


def matching(names: Iterable[str | None], wanted: str) -> tuple[str | None, ...]:
    """The names that a person means by `wanted`: the very name; else the last part of a path; else a part of it."""
    known = tuple(names)
    lowered = wanted.casefold()
    for fits in (
        lambda name: name == wanted,
        lambda name: last_part(name).casefold() == lowered,
        lambda name: lowered in name.casefold(),
    ):
        found = tuple(name for name in known if fits(UNKNOWN if name is None else name))
        if found:
            return found
    return ()


def short_folder(folder: str | None) -> str:
    """A project's folder in a few letters: its last part."""
    return UNKNOWN if folder is None else last_part(folder) or folder
