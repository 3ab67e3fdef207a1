"""The forms are those that versions of the client were seen to write."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from mytokentracker.core.limit_words import from_quota, from_text
from mytokentracker.core.records import LimitHit

# Thursday
AT = int(datetime(2026, 9, 10, 12, 3, tzinfo=UTC).timestamp())
KATHMANDU = timezone(timedelta(hours=5, minutes=45))


def zones(name: str | None) -> tzinfo | None:
    if name is None:
        return UTC
    return ZoneInfo(name) if name != "Mars/Olympus" else None


def instant(year: int, month: int, day: int, hour: int = 0, minute: int = 0, *, zone: tzinfo = UTC) -> int:
    return int(datetime(year, month, day, hour, minute, tzinfo=zone).timestamp())


@pytest.mark.parametrize(
    ("text", "window", "resets_at"),
    [
        (f"Claude AI usage limit reached|{AT + 7200}", "session", AT + 7200),
        ("5-hour limit reached ∙ resets 4pm", "session", instant(2026, 9, 10, 16)),
        (
            "Claude usage limit reached. Your limit will reset at 10am (America/Lima).",
            "session",
            instant(2026, 9, 10, 15),
        ),
        ("You've hit your limit · resets 4pm (Europe/Berlin)", "session", instant(2026, 9, 10, 14)),
        ("You've hit your limit · resets Sep 14, 11:30am (Asia/Calcutta)", "weekly", instant(2026, 9, 14, 6)),
        ("You've hit your session limit · resets 5:00pm (Europe/Madrid)", "session", instant(2026, 9, 10, 15)),
        ("You've hit your weekly limit · resets Sep 17 at 10am (UTC)", "weekly", instant(2026, 9, 17, 10)),
        ("You've hit your weekly limit · resets Mon 12:00am", "weekly", instant(2026, 9, 14)),
        ("Weekly limit reached ∙ resets Thu 9:00", "weekly", instant(2026, 9, 17, 9)),
        ("You've hit your Opus limit · resets 3:45pm", "Opus", instant(2026, 9, 10, 15, 45)),
        ("Opus weekly limit reached ∙ resets Sep 12, 4pm", "Opus", instant(2026, 9, 12, 16)),
        ("You've reached your Fable 5 limit. Run /usage-credits to go on.", "Fable 5", None),
        ("You're out of extra usage · resets 11:59pm (UTC)", "extra usage", instant(2026, 9, 10, 23, 59)),
        (
            "You've hit your individual spend limit · run /usage-credits · your session limit resets 1:50pm (UTC)",
            "session",
            instant(2026, 9, 10, 13, 50),
        ),
        ("You've hit your individual spend limit · run /usage-credits", "individual spend", None),
        ("You've hit your session limit", "session", None),
    ],
)
def test_each_form_tells_the_window_and_when_it_goes_on(text: str, window: str, resets_at: int | None) -> None:
    assert from_text(text, AT, zones) == LimitHit(window, AT, resets_at)


@pytest.mark.parametrize(
    "text",
    [
        "API Error: Rate limit reached for requests",
        "API Error: Request rejected (429) · This request would exceed your account's rate limit. Please try later.",
        "API Error: Server is temporarily limiting requests (not your usage limit) · Rate limited",
        "API Error: 529 Overloaded",
        "Your organization has hit your rate limit",
        "You've hit your API limit · resets 4pm",
        "You've hit your API rate limit",
        "Rate limit reached",
        "Request limit reached",
        "You've hit your limit",
        "",
    ],
)
def test_a_busy_server_is_no_limit_of_the_plan(text: str) -> None:
    assert from_text(text, AT, zones) is None


@pytest.mark.parametrize(
    "text",
    [
        "You've hit your session limit · resets 25:00",
        "You've hit your session limit · resets 3:75pm",
        "You've hit your session limit · resets 3pm (Mars/Olympus)",
        "You've hit your weekly limit · resets Foo 3, 4pm",
        "You've hit your weekly limit · resets Feb 30, 4pm",
        "You've hit your session limit · resets 11am",  # 23 hours ahead: a window of five does not last that long
    ],
)
def test_a_reset_that_cannot_be_is_left_out(text: str) -> None:
    hit = from_text(text, AT, zones)
    assert hit is not None
    assert hit.resets_at is None


@pytest.mark.parametrize("at", [-62135596800, instant(9999, 12, 31, 23, 59), 10**15])
def test_the_ends_of_time_have_no_reset(at: int) -> None:
    hit = from_text("You've hit your weekly limit · resets Mon 12:00am (America/Lima)", at, zones)
    assert hit is not None
    assert hit.resets_at is None or hit.resets_at > at


def test_a_day_of_next_year_is_named_without_its_year() -> None:
    at = instant(2026, 12, 30, 12)
    hit = from_text("You've hit your weekly limit · resets Jan 2, 4pm", at, zones)
    assert hit == LimitHit("weekly", at, instant(2027, 1, 2, 16))


def test_the_next_hour_of_that_name_may_be_tomorrow() -> None:
    at = instant(2026, 9, 10, 22)
    assert from_text("5-hour limit reached ∙ resets 1am", at, zones) == LimitHit("session", at, instant(2026, 9, 11, 1))


def test_the_clock_of_a_zone_off_the_hour_counts() -> None:
    at = instant(2026, 9, 10, 12)
    hit = from_text("You've hit your session limit · resets 6pm", at, lambda _name: KATHMANDU)
    assert hit == LimitHit("session", at, instant(2026, 9, 10, 18, zone=KATHMANDU))


@pytest.mark.parametrize(
    ("kind", "resets_at", "expected"),
    [
        ("five_hour", AT + 3600, LimitHit("session", AT, AT + 3600)),
        ("seven_day", AT + 86400, LimitHit("weekly", AT, AT + 86400)),
        ("seven_day_opus", AT + 86400, LimitHit("Opus", AT, AT + 86400)),
        (None, None, LimitHit("usage", AT, None)),
        ("five_hour", AT - 1, LimitHit("session", AT, None)),
        ("five_hour", AT + 30 * 86400, LimitHit("session", AT, None)),
    ],
)
def test_the_record_of_new_clients_says_it_without_words(
    kind: str | None, resets_at: int | None, expected: LimitHit
) -> None:
    assert from_quota(kind, resets_at, AT) == expected
