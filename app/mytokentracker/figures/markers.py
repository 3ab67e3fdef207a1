"""What is marked in the usage chart: resets, what Claude said, limits that were hit and that moved."""

from collections.abc import Iterator

import msgspec

from mytokentracker.core.learned import Learned
from mytokentracker.core.limits import each_once
from mytokentracker.core.one_number import compared, limit_changes
from mytokentracker.core.windows import Span, week_span
from mytokentracker.snapshots import Configuration
from mytokentracker.store.reader import Reader

# Weekly resets of many years would cover each other.
_MOST_RESETS = 120

RESET, READING, LIMIT_HIT, LIMIT_CHANGE = "reset", "reading", "limit_hit", "limit_change"
"""The kinds of markers there are; others may come, and who draws them leaves out what he does not know."""


class Marker(msgspec.Struct, frozen=True):
    """Something that happened at `at`, UTC seconds. window: "session", "weekly", or of a hit what else was full.

    percent, predicted_percent, source: of a reading; predicted is None for the first one of its window.
    resets_at: of a hit, when it was said to go on; None when that was not said. factor: of a limit change, how many
    times of what it held before the window holds now.
    """

    kind: str
    at: int
    window: str
    percent: float | None = None
    predicted_percent: float | None = None
    source: str | None = None
    resets_at: int | None = None
    factor: float | None = None


def markers(
    reader: Reader, configuration: Configuration, learned: Learned, since: int, until: int, now: int
) -> tuple[Marker, ...]:
    """All markers with since <= at < until, ascending.

    Session resets are those that were named, for the window begins with the first prompt; weekly ones come again every
    week. None of them is after `now`. Raises: sqlite3.Error.
    """
    found = [Marker(RESET, at, "session") for at in sorted(_session_resets(learned))]
    found += [Marker(RESET, at, "weekly") for at in _weekly_resets(configuration, learned, since, now)]
    hits = reader.limit_hits(since, until)
    told = {(hit.window, hit.at) for hit in hits}
    predicted = {said.id: None if ours is None else ours.percent for said, ours in compared(learned)}
    found += [
        Marker(READING, one.at, one.window, one.percent, predicted.get(one.id), one.source)
        for one in reader.shown(since, until)
        # A limit that was hit is a reading too: it is marked once.
        if one.source != "limit" or (one.window, one.at) not in told
    ]
    found += [Marker(LIMIT_HIT, hit.at, hit.window, resets_at=hit.resets_at) for hit in each_once(hits)]
    found += [Marker(LIMIT_CHANGE, change.at, change.window, factor=change.factor) for change in limit_changes(learned)]
    inside = (marker for marker in found if since <= marker.at < until and (marker.kind != RESET or marker.at <= now))
    return tuple(sorted(inside, key=lambda marker: (marker.at, marker.kind, marker.window)))


def _session_resets(learned: Learned) -> set[int]:
    return {said.resets_at for said in learned.said if said.reading.window == "session" and said.resets_at is not None}


def _weekly_resets(configuration: Configuration, learned: Learned, since: int, now: int) -> Iterator[int]:
    choices = configuration.choices
    at = now
    for _ in range(_MOST_RESETS):
        span: Span = week_span(at, choices.weekly_reset, choices.zone, learned.weekly_resets_at)
        if span.resets_at is None or span.starts_at < since:
            return
        yield span.starts_at
        at = span.starts_at - 1
