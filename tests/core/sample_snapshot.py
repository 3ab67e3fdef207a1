"""Snapshots for tests of their wording: of a moment at which nothing is known, and as people see them."""

from msgspec.structs import replace

from mytokentracker.core.records import History, Plan, Snapshot, Tokens, Totals, Window

# Thursday, 20 November 2025, 12:00 UTC.
NOON = 1_763_640_000
HOUR = 3600
DAY = 86400

EMPTY = Snapshot(
    as_of=NOON,
    plan=Plan("max5", "Max 5x", 135_000_000, 50_000_000),
    plan_chosen=True,
    windows=(),
    today=Totals(),
    top_project=None,
    current_model=None,
    chart=(),
    chart_seconds=300,
    history=History(),
    scanned_at=NOON,
)
SESSION = Window("session", 42.0, "fixed", NOON - 2 * HOUR, 56_700_000, 135_000_000, resets_at=NOON + 3 * HOUR)
WEEK = Window("weekly", 34.0, "fixed", NOON - 3 * DAY, 17_000_000, 50_000_000, resets_at=NOON + 4 * DAY)
SNAPSHOT = replace(
    EMPTY,
    windows=(SESSION, WEEK),
    today=Totals(3, Tokens(input=400_000, cache_read=2_000_000), 18_400_000),
    top_project="atlas-api",
    current_model="claude-opus-5",
)
