from datetime import UTC

import pytest
from msgspec.structs import replace
from tests.core.sample_snapshot import DAY, EMPTY, HOUR, NOON

from mytokentracker.core import sync_text
from mytokentracker.core.records import (
    Learnt,
    LimitChange,
    PastReading,
    Progress,
    Snapshot,
    Window,
)

SESSION = Window("session", 29.0, "rolling", NOON - 5 * HOUR, 1, 1, uncorrected_percent=25.0)
WEEK = Window("weekly", 13.0, "fixed", NOON - DAY, 1, 1, uncorrected_percent=12.0)
SNAPSHOT = replace(EMPTY, windows=(SESSION, WEEK))


def test_what_a_window_has_learnt_is_nothing_while_there_are_no_readings() -> None:
    known = Learnt("weekly", 4, 1.2, 3.0)
    assert sync_text.learnt(replace(SNAPSHOT, learnt=(known,)), "weekly") == known
    assert sync_text.learnt(SNAPSHOT, "weekly") == Learnt("weekly", 0, 1.0, None)


def test_our_number_is_said_with_where_it_is_from() -> None:
    assert sync_text.ours(SESSION, NOON) == "Ours is 29 %, estimated"
    synced = replace(SESSION, source="typed", source_at=NOON - 2 * HOUR)
    assert sync_text.ours(synced, NOON) == "Ours is 29 %, typed 2 h ago"
    official = replace(SESSION, source="statusline", source_at=NOON)
    assert sync_text.ours(official, NOON) == "Ours is 29 %, official just now"


def test_the_accuracy_is_said_as_soon_as_it_is_known() -> None:
    assert sync_text.accuracy(Learnt("session", 4, 1.17, 3.1)) == "Accuracy after 4 syncs ± 3 %"
    assert sync_text.accuracy(Learnt("session", 2, 1.17, 0.2)) == "Accuracy after 2 syncs ± 1 %"
    assert sync_text.accuracy(Learnt("session", 1)) == ""


def test_what_changes_is_said_as_a_factor() -> None:
    assert sync_text.compared(SESSION, 34.0) == "Ours 29 %, Claude 34 %: factor 1.17"  # 34 / 29 = 1.172
    assert sync_text.compared(SESSION, 14.5) == "Ours 29 %, Claude 14.5 %: factor 0.50"


@pytest.mark.parametrize(
    ("ours", "uncorrected", "claude", "said"),
    [
        (0.4, 0.4, 12.0, "Ours <1 %, Claude 12 %"),
        (29.0, 25.0, 0.0, "Ours 29 %, Claude 0 %"),
        (12.0, 0.0, 20.0, "Ours 12 %, Claude 20 %"),
    ],
)
def test_there_is_no_factor_where_a_number_says_too_little(
    ours: float, uncorrected: float, claude: float, said: str
) -> None:
    window = replace(SESSION, percent=ours, uncorrected_percent=uncorrected)
    assert sync_text.compared(window, claude) == said


def advice(percent: float, window: Window = SESSION, snapshot: Snapshot = SNAPSHOT) -> str:
    return sync_text.advice(snapshot, window, percent)


def test_moderate_percentages_need_no_advice() -> None:
    assert advice(5.0) == advice(34.0) == advice(90.0) == ""


def test_advice_is_given_where_it_matters() -> None:
    assert advice(4.0) == "Below 5 % small errors weigh much; best is 10 to 50 %."
    assert advice(91.0) == "Above 90 % small errors weigh much; best is 10 to 50 %."
    unused = replace(SESSION, uncorrected_percent=0.0)
    assert advice(34.0, unused).startswith("Nothing was used here in this window")


def test_a_week_beyond_our_number_may_have_been_used_elsewhere() -> None:
    assert advice(16.0, WEEK) == "claude.ai and other machines use the same week."
    assert advice(15.0, WEEK) == ""  # two points are no news
    assert advice(16.0, replace(WEEK, percent=15.0)) == ""
    assert advice(60.0, SESSION) == ""


def test_numbers_that_are_not_of_now_are_named_first() -> None:
    assert advice(34.0, SESSION, replace(SNAPSHOT, scanned_at=None)).startswith("Transcripts are still being read")
    assert advice(34.0, SESSION, replace(SNAPSHOT, progress=Progress(1, 9, 1, 9))).startswith("Transcripts are still")
    assert advice(34.0, SESSION, replace(SNAPSHOT, paused=True)).startswith("Tracking is paused")


def test_an_odd_percentage_is_asked_about() -> None:
    said = sync_text.question(replace(SESSION, percent=34.2), 43.0)
    assert said == "Is it really 43 %? Ours is 34 %. Save again to confirm."


def test_what_becomes_of_the_fields_is_said() -> None:
    assert sync_text.skipped("weekly") == "Empty: the week is skipped."
    assert sync_text.saved(SNAPSHOT, ("session", "weekly")) == "Saved. Session 29 %, Week 13 %."
    assert sync_text.saved(SNAPSHOT, {"weekly": 13.0}) == "Saved. Week 13 %."
    assert sync_text.saved(SNAPSHOT, ()) == "Saved."
    assert sync_text.not_saved("The disk is full", "Make room.") == "Not saved yet: The disk is full. Make room."
    assert sync_text.not_saved("The disk is full", "") == "Not saved yet: The disk is full."


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (LimitChange("weekly", NOON - 67 * DAY, 0.667), "Weekly limits seem to have changed by −33 % since 14 Sep"),
        (LimitChange("session", NOON, 1.5), "Session limits seem to have changed by +50 % since 20 Nov"),
        (LimitChange("monthly", NOON - 365 * DAY, 2.0), "Limits seem to have changed by +100 % since 20 Nov 2024"),
    ],
)
def test_a_change_of_the_limits_is_a_sentence(change: LimitChange, said: str) -> None:
    assert sync_text.limit_change(change, NOON, UTC) == said


def test_news_are_use_elsewhere_and_the_latest_change_while_it_is_new() -> None:
    changes = (LimitChange("weekly", NOON - 14 * DAY, 0.5), LimitChange("session", NOON - 15 * DAY, 2.0))
    learnt = (Learnt("session", 1, 1.0, None, None, 0.9), Learnt("weekly", 4, 1.0, None, None, 6.2))
    assert sync_text.news(replace(SNAPSHOT, learnt=learnt, changes=changes), UTC) == (
        "Week: 6 % used elsewhere",
        "Weekly limits seem to have changed by −50 % since 6 Nov",
    )
    assert sync_text.news(replace(SNAPSHOT, changes=changes[1:]), UTC) == ()


def test_a_reading_is_said_with_what_we_had_computed() -> None:
    past = PastReading(1, NOON - HOUR, "session", 34.0, "typed", 29.2)
    assert sync_text.reading(past) == "Session 34 %"
    assert sync_text.reading_detail(past, NOON, UTC) == "11:00 · ours was 29 % · typed"
    assert sync_text.reading_spoken(past, NOON, UTC) == "Session 34 %, 11:00, ours was 29 %, typed"
    first = replace(past, predicted_percent=None, source="statusline")
    assert sync_text.reading_detail(first, NOON, UTC) == "11:00 · official"
    assert sync_text.reading_detail(replace(first, source="import"), NOON, UTC) == "11:00 · import"


def test_a_number_stays_with_its_unit_where_lines_wrap() -> None:
    said = "Accuracy after 4 syncs ± 3 %, since 14 Sep: 34 of 40"
    assert sync_text.unbroken(said).split(" ") == [
        "Accuracy", "after", "4", "syncs", "±\u00a03\u00a0%,", "since", "14\u00a0Sep:", "34", "of", "40"
    ]  # fmt: skip
