from collections.abc import Callable
from datetime import UTC

from mytokentracker.core.records import FurtherWindow, History, LimitHit, Problem, Progress, Snapshot, Spend, Totals
from mytokentracker.look.theme import DARK
from mytokentracker.ui.view import Column, badge, view

HOUR = 3600
MakeSnapshot = Callable[..., Snapshot]


def test_the_mark_of_a_fixed_window_is_the_share_of_its_time_that_is_over(make_snapshot: MakeSnapshot) -> None:
    shown = view(make_snapshot(), UTC)
    assert shown.bars[0].mark == 40.0  # 2 of 5 hours
    assert shown.bars[1].mark is not None
    assert round(shown.bars[1].mark, 1) == 42.9  # 3 of 7 days


def test_the_mark_of_a_rolling_window_is_the_age_of_its_oldest_use(make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    rolling = {"kind": "rolling", "resets_at": None, "frees_at": now + HOUR}
    assert view(make_snapshot(session=rolling), UTC).bars[0].mark == 80.0  # 4 of 5 hours old
    assert view(make_snapshot(session={**rolling, "frees_at": None}), UTC).bars[0].mark is None


def test_a_bar_never_leaves_its_track_but_says_the_true_number(make_snapshot: MakeSnapshot) -> None:
    bar = view(make_snapshot(session={"percent": 112.0, "low_percent": 104.0, "high_percent": 120.0}), UTC).bars[0]
    assert (bar.fill, bar.low, bar.high, bar.number, bar.word) == (100.0, 100.0, 100.0, "112", "full")


def test_the_page_follows_what_is_known(make_snapshot: MakeSnapshot) -> None:
    assert view(make_snapshot(), UTC).page == "bars"
    assert view(make_snapshot(plan_chosen=False), UTC).page == "choose"
    assert view(make_snapshot(history=History()), UTC).page == "empty"
    assert view(make_snapshot(session={"source": "typed"}, history=History()), UTC).page == "bars"
    assert view(make_snapshot(history=History(), scanned_at=None), UTC).page == "bars"
    assert view(make_snapshot(history=History(), progress=Progress(1, 9, 1, 9)), UTC).page == "bars"


def test_the_chart_is_scaled_to_its_peak(make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    spends = (Spend(now - 600, 0), Spend(now - 300, 2_000_000), Spend(now, 500_000))
    chart = view(make_snapshot(chart=spends), UTC).chart
    assert chart.points == ((0.0, 0.0), (0.5, 1.0), (1.0, 0.25))
    assert chart.labels == ((0.0, "11:50"), (0.5, "11:55"), (1.0, "now"))
    assert chart.peak == "peak $2.00"


def test_a_chart_of_nothing_is_flat_or_absent(make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    flat = view(make_snapshot(chart=(Spend(now - 300, 0), Spend(now, 0))), UTC).chart
    assert flat.points == ((0.0, 0.0), (1.0, 0.0))
    assert flat.peak == "nothing spent"
    assert view(make_snapshot(chart=()), UTC).chart.points == ()


def test_today_is_three_figures(make_snapshot: MakeSnapshot) -> None:
    assert view(make_snapshot(), UTC).columns == (
        Column("Today", "2.4 M", "tokens"),
        Column("Worth", "$18.40", "at API prices"),
        Column("Mostly", "atlas-api", "Opus 5.5"),
    )


def test_a_day_without_use_is_a_sentence_and_no_figures(make_snapshot: MakeSnapshot) -> None:
    shown = view(make_snapshot(today=Totals(), top_project=None), UTC)
    assert (shown.columns, shown.unused) == ((), "Nothing used yet today.")
    assert view(make_snapshot(), UTC).unused == ""


def test_what_is_not_known_of_today_is_left_out(make_snapshot: MakeSnapshot) -> None:
    no_project = view(make_snapshot(top_project=None), UTC).columns
    assert no_project[2:] == (Column("Mostly", "Opus 5.5", ""),)
    no_model = view(make_snapshot(current_model=None), UTC).columns
    assert no_model[2:] == (Column("Mostly", "atlas-api", ""),)
    assert len(view(make_snapshot(top_project=None, current_model=None), UTC).columns) == 2


def test_the_icon_shows_the_session_unless_the_week_is_more_pressing(make_snapshot: MakeSnapshot) -> None:
    calm = badge(make_snapshot(), "digits")
    assert (calm.number, calm.level, calm.mood) == (42, "normal", "live")
    pressing = badge(make_snapshot(week={"percent": 91.0}), "digits")
    assert (pressing.number, pressing.level) == (91, "critical")
    both = badge(make_snapshot(session={"percent": 80.0}, week={"percent": 88.0}), "digits")
    assert (both.number, both.level) == (80, "high")


def test_a_guess_is_never_critical(make_snapshot: MakeSnapshot) -> None:
    guess = make_snapshot(week={"percent": 552.0, "is_guess": True})
    icon, shown = badge(guess, "digits"), view(guess, UTC)
    assert (icon.number, icon.level, icon.levels) == (100, "high", ("normal", "high"))
    assert (shown.bars[1].word, shown.bars[1].level, shown.pace_level) == ("first guess", "high", "high")
    assert "".join(shown.pace) == "By a first guess the week may be full. Enter what Claude shows."


def test_the_icon_says_a_hundred_only_when_full(make_snapshot: MakeSnapshot) -> None:
    assert badge(make_snapshot(session={"percent": 99.8}), "digits").number == 99
    assert badge(make_snapshot(session={"percent": 100.0}), "digits").number == 100
    assert badge(make_snapshot(session={"percent": 130.0}), "digits").number == 100


def test_the_icon_is_grey_while_the_numbers_are_not_of_now(make_snapshot: MakeSnapshot) -> None:
    assert badge(None, "digits").mood == "grey"
    assert badge(make_snapshot(paused=True), "digits").mood == "grey"
    assert badge(make_snapshot(progress=Progress(1, 9, 1, 9)), "digits").mood == "grey"
    importing = badge(make_snapshot(scanned_at=None), "digits")
    assert (importing.mood, importing.number) == ("grey", None)


def test_the_icon_is_grey_when_the_transcripts_were_long_not_looked_at(make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    assert badge(make_snapshot(scanned_at=now - 14 * 60), "digits").mood == "live"
    assert badge(make_snapshot(scanned_at=now - 16 * 60), "digits").mood == "grey"


def test_the_icon_asks_while_no_plan_is_chosen(make_snapshot: MakeSnapshot) -> None:
    assert badge(make_snapshot(plan_chosen=False), "ring").mood == "ask"


def test_the_icon_has_a_dot_while_there_is_a_problem(make_snapshot: MakeSnapshot) -> None:
    assert not badge(make_snapshot(), "bars").problem
    assert badge(make_snapshot(problems=(Problem("Disk full", "Make room."),)), "bars").problem


def test_progress_is_a_share_of_the_bytes(make_snapshot: MakeSnapshot) -> None:
    shown = view(make_snapshot(progress=Progress(312, 2472, 250, 1000)), UTC)
    assert (shown.progress, shown.progress_percent) == ("Reading transcripts… 312 of 2,472 files", 25)
    assert view(make_snapshot(progress=Progress(0, 0, 0, 0)), UTC).progress_percent == 0


def test_a_limit_that_was_reached_is_said_in_every_place(make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    hits = (LimitHit("Opus", now, now + 4 * 24 * HOUR), LimitHit("session", now, now + 3 * HOUR))
    shown = view(make_snapshot(limit_hits=hits), UTC)
    assert shown.pace == ("Limit reached, resets ", "15:00", ".")
    assert shown.pace_level == "critical"
    assert shown.limits == ("Limit reached, resets 15:00", "Opus limit reached, resets Mon 12:00")
    assert shown.news[0] == "Opus limit reached, resets Mon 12:00"
    assert shown.tooltip.startswith("Limit reached, resets 15:00\n")
    assert "Limit reached, resets 15:00. Opus limit reached, resets Mon 12:00." in shown.spoken


def test_further_windows_are_smaller_bars_and_at_most_four(make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    windows = tuple(
        FurtherWindow(f"seven_day_{number}", f"Week, {number}", 91.0 + 2 * number, now + 24 * HOUR, now)
        for number in range(6)
    )
    shown = view(make_snapshot(further=windows), UTC)
    assert [bar.title for bar in shown.further] == ["Week, 0", "Week, 1", "Week, 2", "Week, 3"]
    assert shown.more == "and 2 more"
    first = shown.further[0]
    assert (first.number, first.word, first.level, first.fill) == ("91", "nearly full", "critical", 91.0)
    assert (first.reset, first.row) == ("resets Fri 12:00", "Week, 0 91 % (nearly full) · resets Fri 12:00")
    assert first.spoken in shown.spoken
    assert view(make_snapshot(further=windows[:4]), UTC).more == ""


def test_numbers_of_a_limit_that_was_reached_are_official(make_snapshot: MakeSnapshot) -> None:
    now = make_snapshot().as_of
    shown = view(make_snapshot(session={"percent": 100.0, "source": "limit", "source_at": now - 240}), UTC)
    assert (shown.source, shown.freshness) == ("limit", "official, limit reached 4 min ago")
    assert DARK.source(shown.source) == DARK.source("statusline")
