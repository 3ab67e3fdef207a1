"""Limit windows and markers in words, as the locale writes times."""

from datetime import UTC
from typing import Any

import pytest
from msgspec.structs import replace
from tests.core.sample_snapshot import EMPTY
from tests.figures.books import DAY, HOUR, NOON

from mytokentracker.charts.marks import marks
from mytokentracker.charts.plots.markers import CHANGE, LIMIT, READING, RESET, Mark
from mytokentracker.charts.window_words import bar, further, outlook
from mytokentracker.charts.words import Words
from mytokentracker.core.records import FurtherWindow, Learnt, Snapshot, Window
from mytokentracker.figures.markers import Marker

WORDS = Words(UTC)
FIXED = Window(
    "session", 42.0, "fixed", NOON - 2 * HOUR, 56_700_000, 135_000_000, resets_at=NOON + 3 * HOUR, percent_per_hour=5.0
)
ROLLING = Window("weekly", 34.0, "rolling", NOON - 7 * DAY, 17_000_000, 50_000_000)


def snapshot(*windows: Window, **changes: Any) -> Snapshot:
    return replace(EMPTY, as_of=NOON, windows=windows, **changes)


@pytest.mark.parametrize(
    ("window", "left", "right"),
    [
        (FIXED, "resets 15:00, in 3 h", "estimated"),
        (replace(FIXED, low_percent=39.0, high_percent=45.0), "resets 15:00, in 3 h", "± 3 %, estimated"),
        (
            replace(FIXED, source="statusline", source_at=NOON - 240, low_percent=41.0, high_percent=43.0),
            "resets 15:00, in 3 h",
            "± 1 %, official, 4 min ago",
        ),
        (replace(FIXED, resets_at=None), "reset time not known", "estimated"),
        (ROLLING, "rolling 7 d, empty", "estimated"),
        (replace(ROLLING, frees_at=NOON + 2 * DAY), "rolling 7 d, frees from Sat 12:00", "estimated"),
    ],
)
def test_a_bar_says_when_it_resets_and_how_sure_it_is(window: Window, left: str, right: str) -> None:
    shown = bar(snapshot(window), window, WORDS)
    assert (shown.left, shown.right) == (left, right)
    assert shown.spoken.endswith(f"percent used, {left}, {right}")


def test_all_machines_together_are_a_hundred_percent_only_when_full() -> None:
    window = replace(FIXED, account_percent=99.7)
    assert outlook(snapshot(window), window, WORDS).startswith("All machines together 99 %")


@pytest.mark.parametrize(
    ("window", "said"),
    [
        (FIXED, "Lasts until it resets"),
        (replace(ROLLING, percent_per_hour=1.0), "Does not fill up at this pace"),
        (ROLLING, "Nothing is being used right now"),
        (replace(FIXED, percent=100.0), "Full"),
        (replace(FIXED, percent=552.0, is_guess=True), "May be full"),
        (
            replace(FIXED, full_at=NOON + 2 * HOUR, full_before_reset=True),
            "Full at 14:00 at this pace, 1 h before it resets",
        ),
        (
            replace(
                FIXED,
                full_at=NOON + 2 * HOUR,
                full_before_reset=True,
                full_early_at=NOON + HOUR,
                full_late_at=NOON + 9_000,
            ),
            "Full at 14:00 (13:00 – 14:30) at this pace, 1 h before it resets",
        ),
        (replace(ROLLING, full_at=NOON + DAY, percent_per_hour=1.0), "Full at Fri 12:00 at this pace"),
    ],
)
def test_the_outlook_says_where_the_pace_leads(window: Window, said: str) -> None:
    assert outlook(snapshot(window), window, WORDS).split(" · ")[0] == said


def test_use_elsewhere_and_what_was_counted_here_are_said_too() -> None:
    learnt = (Learnt("session", elsewhere_percent=6.0),)
    said = outlook(snapshot(FIXED, learnt=learnt), FIXED, WORDS)
    assert said == "Lasts until it resets · 6 % used elsewhere · $56.70 of $135.00 counted here"


def test_further_windows_are_named() -> None:
    window = FurtherWindow("seven_day_opus", "Week, Opus", 42.0, NOON + DAY, NOON)
    assert further(window, NOON, WORDS) == "Week, Opus 42 % · resets Fri 12:00"
    assert further(replace(window, resets_at=None), NOON, WORDS) == "Week, Opus 42 %"


def test_markers_have_short_words_and_whole_sentences() -> None:
    found = (
        Marker("reset", NOON, "weekly"),
        Marker("reading", NOON, "session", percent=34.0),
        Marker("reading", NOON, "session", percent=34.5, predicted_percent=29.0),
        Marker("limit_change", NOON, "weekly", factor=0.67),
        Marker("eclipse", NOON, "weekly"),
        Marker("reset", NOON, "session"),
        Marker("limit_hit", NOON, "session", resets_at=NOON + HOUR),
        Marker("limit_hit", NOON, "Opus"),
        # Its hit is not in the store any more.
        Marker("reading", NOON, "weekly", percent=100.0, source="limit"),
    )
    assert marks(found, WORDS) == (
        Mark(NOON, RESET, "week reset", "12:00 Week reset"),
        Mark(NOON, READING, "", "12:00 Session 34 %"),
        Mark(NOON, READING, "", "12:00 Session 34.5 %, ours was 29 %"),
        Mark(NOON, CHANGE, "limit −33 %", "Week limits changed by −33 %"),
        Mark(NOON, RESET, "session reset", "12:00 Session reset"),
        Mark(NOON, LIMIT, "limit reached", "12:00 Session limit reached, until 13:00"),
        Mark(NOON, LIMIT, "limit reached", "12:00 Opus limit reached"),
        Mark(NOON, LIMIT, "limit reached", "12:00 Week limit reached"),
    )
