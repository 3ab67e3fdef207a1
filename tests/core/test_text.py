from datetime import UTC, timedelta, timezone

import pytest
from msgspec.structs import replace
from tests.core.sample_snapshot import DAY, HOUR, NOON, SESSION, SNAPSHOT, WEEK

from mytokentracker.core import text, tray_text
from mytokentracker.core.records import History, Problem, Progress


def test_numbers_have_their_thousands_parted_and_their_plural() -> None:
    assert text.count(2472) == "2,472"
    assert text.counted(1, "file") == "1 file"
    assert [text.responses(1), text.sessions(74), text.projects(1)] == ["1 response", "74 sessions", "1 project"]
    assert tray_text.chart_caption(600) == "Spend per 10 min"
    assert text.counted(2472, "file") == "2,472 files"


@pytest.mark.parametrize(
    ("value", "said"),
    [(0.0, "0"), (0.4, "<1"), (1.0, "1"), (41.5, "42"), (99.4, "99"), (99.9, "99"), (100.0, "100"), (104.4, "104")],
)
def test_a_percentage_is_whole_and_a_hundred_only_when_full(value: float, said: str) -> None:
    assert text.percent(value) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0"),
        (999, "999"),
        (1_000, "1.0 k"),
        (12_345, "12.3 k"),
        (99_960, "100 k"),
        (999_499, "999 k"),
        (999_500, "1.0 M"),
        (2_400_000, "2.4 M"),
        (999_500_000, "1.0 B"),
        (1_234_000_000, "1.2 B"),
        (5_000_000_000_000, "5,000 B"),
    ],
)
def test_a_token_count_is_short(number: int, said: str) -> None:
    assert text.tokens(number) == said


@pytest.mark.parametrize(
    ("microusd", "said"),
    [(0, "$0.00"), (4_999, "<$0.01"), (5_000, "$0.01"), (18_400_000, "$18.40"), (1_234_500_000, "$1,235")],
)
def test_money_is_in_dollars_and_never_nothing_when_it_is_little(microusd: int, said: str) -> None:
    assert text.money(microusd) == said


def test_money_can_be_said_in_short_and_to_the_cent() -> None:
    assert text.money(18_500_000, short=True) == "$19"
    assert [text.exact_money(value) for value in (1_234_567_890, 1_500)] == ["$1,234.57", "$0.0015"]


def test_money_at_an_axis_has_as_many_decimals_as_it_is_told() -> None:
    assert [text.money_tick(20_000, -3), text.money_tick(0.5, 2)] == ["$20k", "$0.50"]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-5, "under a minute"),
        (59, "under a minute"),
        (60, "1 min"),
        (12 * 60 + 59, "12 min"),
        (HOUR, "1 h"),
        (HOUR + 57 * 60, "1 h 57 min"),
        (4 * DAY + HOUR + 59, "4 d 1 h"),
        (4 * DAY, "4 d"),
    ],
)
def test_a_duration_is_said_in_its_two_largest_units(seconds: int, said: str) -> None:
    assert text.duration(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "just now"), (240, "4 min ago"), (2 * HOUR, "2 h ago"), (47 * HOUR, "47 h ago"), (3 * DAY, "3 d ago")],
)
def test_how_long_ago_is_said_in_the_largest_unit(seconds: int, said: str) -> None:
    assert text.ago(seconds) == said


def test_times_are_of_the_given_zone() -> None:
    east = timezone(timedelta(hours=5, minutes=30))
    assert text.clock(NOON, UTC) == "12:00"
    assert text.clock(NOON, east) == "17:30"
    assert text.date(NOON, UTC) == "20 Nov 2025"
    assert len(text.clock(NOON, None)) == len("12:00")


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (3, "15:00"),
        (11.5, "23:30"),
        (13, "Fri 01:00"),
        (-13, "Wed 23:00"),
        (6 * 24, "Wed 12:00"),
        (240, "30 Nov 12:00"),
    ],
)
def test_a_moment_names_the_day_only_where_the_time_alone_is_not_clear(hours: float, said: str) -> None:
    assert text.moment(NOON + int(hours * HOUR), NOON, UTC) == said


def test_after_midnight_is_still_clear_within_half_a_day() -> None:
    evening = NOON + 9 * HOUR
    assert text.moment(evening + 4 * HOUR, evening, UTC) == "01:00"


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("claude-opus-5-5-20260801", "Opus 5.5"),
        ("claude-3-5-sonnet-20241022", "Sonnet 3.5"),
        ("claude-haiku", "Haiku"),
        ("gpt-9", "gpt-9"),
        (None, "no model yet"),
    ],
)
def test_a_model_has_the_name_that_people_use(model: str | None, said: str) -> None:
    assert text.model_name(model) == said


@pytest.mark.parametrize(
    ("project", "said"),
    [
        ("/home/ada/atlas-api", "atlas-api"),
        ("C:\\Users\\ada\\notes\\", "notes"),
        ("atlas", "atlas"),
        ("/", "/"),
        (None, "–"),
        ("", "–"),
    ],
)
def test_a_project_is_called_by_its_folder(project: str | None, said: str) -> None:
    assert text.project_name(project) == said


@pytest.mark.parametrize(
    ("value", "word"), [(74.9, ""), (75.0, "high"), (90.0, "nearly full"), (99.9, "nearly full"), (100.0, "full")]
)
def test_a_level_has_a_word_so_that_colour_is_not_alone(value: float, word: str) -> None:
    assert text.level_word(value) == word


@pytest.mark.parametrize(("value", "word"), [(74.9, ""), (75.0, "first guess"), (552.0, "first guess")])
def test_a_guess_is_called_so_and_never_full(value: float, word: str) -> None:
    assert text.level_word(value, is_guess=True) == word
    guess = replace(SESSION, percent=value, is_guess=True)
    assert (f"({word})" in text.window_row(guess, NOON, UTC)) == bool(word)
    assert ("first guess" in text.window_spoken(guess, NOON, UTC)) == bool(word)
    assert "full" not in text.window_row(guess, NOON, UTC) + text.window_spoken(guess, NOON, UTC)


def test_a_fixed_window_says_when_it_resets_and_how_long_that_is() -> None:
    assert text.window_left(SESSION, NOON, UTC) == "resets 15:00"
    assert text.window_right(SESSION, NOON, UTC) == "3 h left"
    assert text.window_row(SESSION, NOON, UTC) == "Session 42 % · resets 15:00"
    assert text.window_row(WEEK, NOON, UTC) == "Week 34 % · resets Mon 12:00"
    assert text.window_spoken(SESSION, NOON, UTC) == "Session: 42 percent used, resets 15:00"


def test_a_fixed_window_without_a_known_reset_says_so() -> None:
    unknown = replace(SESSION, resets_at=None)
    assert text.window_left(unknown, NOON, UTC) == "reset time not known"
    assert text.window_right(unknown, NOON, UTC) == ""


def test_a_rolling_window_says_when_it_gets_room_again() -> None:
    rolling = replace(SESSION, kind="rolling", resets_at=None, frees_at=NOON + HOUR, percent=92.0)
    assert text.window_left(rolling, NOON, UTC) == "rolling 5 h"
    assert text.window_right(rolling, NOON, UTC) == "oldest use ages out 13:00"
    assert text.window_right(replace(rolling, frees_at=None), NOON, UTC) == "empty"
    assert text.window_row(rolling, NOON, UTC) == "Session 92 % (nearly full) · rolling 5 h"
    spoken = "Session: 92 percent used, nearly full, rolling 5 h, oldest use ages out 13:00"
    assert text.window_spoken(rolling, NOON, UTC) == spoken


def test_the_band_is_spoken_too() -> None:
    banded = replace(SESSION, low_percent=39.0, high_percent=45.0)
    assert text.window_spoken(banded, NOON, UTC) == "Session: 42 percent used, probably 39 to 45, resets 15:00"


def test_freshness_says_the_source_of_the_newest_reading() -> None:
    typed = replace(WEEK, source="typed", source_at=NOON - 2 * HOUR)
    official = replace(SESSION, source="statusline", source_at=NOON - 240)
    assert text.freshness(replace(SNAPSHOT, windows=(official, typed))) == "official, 4 min ago"
    assert text.freshness(replace(SNAPSHOT, windows=(SESSION, typed))) == "typed, 2 h ago"
    hit = replace(SESSION, source="limit", source_at=NOON - 240)
    assert text.freshness(replace(SNAPSHOT, windows=(hit, typed))) == "official, limit reached 4 min ago"


def test_freshness_of_an_estimate_says_how_sure_it_is() -> None:
    banded = replace(SESSION, low_percent=38.0, high_percent=46.0)
    narrow = replace(SESSION, low_percent=41.9, high_percent=42.1)
    assert text.freshness(replace(SNAPSHOT, windows=(banded, WEEK))) == "estimated ± 4 %"
    assert text.freshness(replace(SNAPSHOT, windows=(narrow, WEEK))) == "estimated ± 1 %"
    assert text.freshness(SNAPSHOT) == "estimated, not yet synced"


def test_freshness_says_when_nothing_is_tracked() -> None:
    assert text.freshness(replace(SNAPSHOT, paused=True)) == "paused"
    assert text.freshness(replace(SNAPSHOT, scanned_at=None)) == "reading…"


def test_today_is_one_line() -> None:
    assert text.today(SNAPSHOT.today) == "Today 2.4 M tokens · $18.40"


def test_progress_counts_files() -> None:
    assert tray_text.progress(Progress(312, 2472, 1, 2)) == "Reading transcripts… 312 of 2,472 files"


def test_what_was_found_is_a_sentence() -> None:
    found = History(responses=5790, sessions=74, projects=9, first_at=NOON)
    assert tray_text.found(found, UTC) == "Found 5,790 responses in 74 sessions since 20 Nov 2025."
    assert tray_text.found(History(), UTC) == "No transcripts found yet."


def test_where_transcripts_are_looked_for_is_said() -> None:
    assert tray_text.looked_in(("~/.claude", "/srv/claude")) == "Looking in ~/.claude, /srv/claude."
    assert tray_text.looked_in(()) == "No Claude Code folder was found on this computer."


def test_the_chart_can_be_heard() -> None:
    heard = "Spend per 5 min over the last 5 h: at most $1.84, now $0.40"
    assert tray_text.chart_spoken(300, 60, 1_840_000, 400_000) == heard


def test_a_desktop_without_tray_gets_the_hint_that_helps_there() -> None:
    gnome = tray_text.no_tray("ubuntu:GNOME")
    assert gnome == Problem(
        "This desktop shows no tray icons",
        "Install the GNOME extension “AppIndicator and KStatusNotifierItem Support”.",
    )
    assert "panel" in tray_text.no_tray("").hint


def test_a_window_of_another_name_keeps_it() -> None:
    assert text.window_title("monthly") == "monthly"
