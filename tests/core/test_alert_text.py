from datetime import UTC

from mytokentracker.core import alert_text
from mytokentracker.core.records import LimitHit, Window

# Thursday, 20 November 2025, 12:00 UTC.
NOON = 1_763_640_000
HOUR = 3600
WEEK = Window("weekly", 34.0, "fixed", NOON - 72 * HOUR, 17_000_000, 50_000_000, resets_at=NOON + 96 * HOUR)


def test_a_pace_without_a_band_says_only_where_it_leads() -> None:
    assert alert_text.pace(WEEK, NOON + 48 * HOUR, NOON, UTC) == (
        "Week full at Sat 12:00 at this pace",
        "Week 34 % used. It resets 2 d later, at Mon 12:00.",
    )


def test_the_limit_of_something_else_keeps_its_name() -> None:
    hit = LimitHit("Sonnet", NOON - HOUR, NOON + 24 * HOUR)

    assert alert_text.limit(hit, NOON, UTC) == ("Sonnet limit reached", "It goes on at Fri 12:00, in 1 d.")
