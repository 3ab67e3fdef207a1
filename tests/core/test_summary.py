from zoneinfo import ZoneInfo

import msgspec
import pytest

from mytokentracker.core.learned import learn
from mytokentracker.core.records import History, Plan, Problem, Progress, Snapshot, Spend, Tokens, Totals
from mytokentracker.core.summary import CHART_POINTS, CHART_SECONDS, Choices, Spans, Used, snapshot, spans
from mytokentracker.core.windows import Span

HOUR = 3600
MINUTE = 60
# Thursday, 12 March 2026, 12:05 UTC: half way through ten minutes of the chart.
NOW = 1_773_317_100
USD = 1_000_000
BERLIN = ZoneInfo("Europe/Berlin")
NOTHING_LEARNT = learn(())
MAX5 = Plan("max5", "Max 5x", 135 * USD, 50 * USD)


def choices(session_window: str = "auto", weekly_reset: str | None = None) -> Choices:
    return Choices.of(MAX5, True, session_window, weekly_reset, BERLIN)


def used(recent: tuple[Spend, ...] = (), week: tuple[Spend, ...] = (), today: Totals | None = None) -> Used:
    history = History(3, 2, 1, NOW - 9 * HOUR)
    return Used({}, {}, recent, week, week, today or Totals(), "/srv/shop", "claude-opus-5", history)


def each_minute(amount: int) -> tuple[Spend, ...]:
    """The same in each minute of the last four hours."""
    return tuple(Spend(NOW - back * MINUTE, amount) for back in range(4 * 60, 0, -1))


def test_the_weekly_reset_of_the_settings_is_understood() -> None:
    assert choices(weekly_reset="Thu 10:00").weekly_reset == (3, 10, 0)
    assert choices().weekly_reset is None


def test_the_spans_follow_what_was_chosen() -> None:
    first_of_chart = NOW - 5 * MINUTE - 5 * HOUR

    assert spans(NOW, choices()) == Spans(Span(NOW - 5 * HOUR), Span(NOW - 168 * HOUR), first_of_chart)
    # Thursday 10:00 in Berlin was 09:00 UTC, three hours and five minutes ago.
    week = Span(NOW - 3 * HOUR - 5 * MINUTE, NOW + 165 * HOUR - 5 * MINUTE)
    session = Span(NOW - HOUR - 5 * MINUTE, NOW + 4 * HOUR - 5 * MINUTE)
    chosen = choices("fixed", "Thu 10:00")
    assert spans(NOW, chosen, (NOW - HOUR,)) == Spans(session, week, first_of_chart)


def test_the_windows_say_how_much_of_the_budget_is_used_and_where_it_goes() -> None:
    recent = (Spend(NOW - 5 * HOUR - 1, 999 * USD), Spend(NOW - 4 * HOUR, 27 * USD), Spend(NOW - 1800, 13_500_000))
    week = (Spend(NOW - 100 * HOUR, 20 * USD), Spend(NOW - 10 * HOUR, 5 * USD))
    chosen = choices()

    taken = snapshot(NOW, chosen, spans(NOW, chosen), used(recent, week), NOTHING_LEARNT)
    session, weekly = taken.windows

    # 40.5 of 135 dollars; what is older than five hours is only in the chart.
    assert (session.name, session.kind, session.starts_at) == ("session", "rolling", NOW - 5 * HOUR)
    assert session.percent == pytest.approx(30.0)
    assert (session.spend_microusd, session.budget_microusd) == (40_500_000, 135 * USD)
    # One burst in three hours is hardly a pace; in an hour the 27 dollars age out: it never gets full.
    assert 0 < session.percent_per_hour < 1
    assert (session.full_at, session.full_before_reset) == (None, False)
    assert (session.resets_at, session.frees_at) == (None, NOW + HOUR)
    assert (session.source, session.source_at) == ("estimated", None)
    assert (session.low_percent, session.high_percent) == (None, None)
    # 25 of 50 dollars, 5 of them in the last day: 10 % in 24 hours.
    assert (weekly.name, weekly.spend_microusd, weekly.budget_microusd) == ("weekly", 25 * USD, 50 * USD)
    assert weekly.percent == pytest.approx(50.0)
    assert weekly.percent_per_hour == pytest.approx(10 / 24)
    assert weekly.frees_at == NOW + 68 * HOUR
    assert taken.window("weekly") is weekly


def test_a_fixed_window_says_whether_it_is_full_before_it_resets() -> None:
    at = Spans(Span(NOW - 2 * HOUR, NOW + 3 * HOUR), Span(NOW - HOUR, NOW + 167 * HOUR), NOW - 5 * HOUR)
    # 36 dollars an hour: 72 of 135 are used in two hours, and the other 63 take 1 h 45 min.
    fast = snapshot(NOW, choices(), at, used(each_minute(600_000)), NOTHING_LEARNT).window("session")
    # 18 dollars an hour: the other 99 take five and a half hours, and it resets in three.
    slow = snapshot(NOW, choices(), at, used(each_minute(300_000)), NOTHING_LEARNT).window("session")

    assert (fast.full_at, fast.full_before_reset) == (NOW + 105 * MINUTE, True)
    assert fast.percent_per_hour == pytest.approx(100 * 36 / 135)
    # So even a pace is known to a tenth: 63 dollars at 39.6 an hour. Whether it goes on, nobody knows.
    assert fast.full_early_at == pytest.approx(NOW + 105 * MINUTE / 1.1, abs=1)
    assert fast.full_late_at is None
    assert (slow.full_at, slow.full_before_reset) == (NOW + 330 * MINUTE, False)
    assert (slow.kind, slow.resets_at, slow.frees_at) == ("fixed", NOW + 3 * HOUR, None)


def test_the_week_fills_by_the_usual_hours_where_they_are_known() -> None:
    # Four weeks with two dollars an hour from 12:00 to 18:00 UTC, which are 12 a day and 84 of 50 a week.
    past = tuple(Spend(at, 2 * USD) for at in range(NOW - 28 * 24 * HOUR, NOW, HOUR) if 12 <= at // HOUR % 24 < 18)
    week = tuple(spend for spend in past if spend.at >= NOW - 74 * HOUR)
    at = Spans(Span(NOW - HOUR), Span(NOW - 74 * HOUR, NOW + 94 * HOUR), NOW - 5 * HOUR)
    known = msgspec.structs.replace(used((), week), past=past)

    plain = snapshot(NOW, choices(), at, used((), week), NOTHING_LEARNT).window("weekly")
    usual = snapshot(NOW, choices(), at, known, NOTHING_LEARNT).window("weekly")

    # 36 of 50 dollars in three days. The other 14: at the 10 of the last 24 hours 33.6 hours; by habit six
    # hours today and one tomorrow.
    assert plain.full_at == pytest.approx(NOW + 33.6 * HOUR, abs=60)
    assert usual.full_at == pytest.approx(NOW + 25 * HOUR, abs=HOUR // 4)
    # Half as much again: 14 dollars at three an hour, today.
    assert usual.full_early_at == pytest.approx(NOW + 4.7 * HOUR, abs=HOUR // 4)


def test_the_pace_does_not_begin_anew_with_the_week() -> None:
    at = Spans(Span(NOW - HOUR), Span(NOW - HOUR, NOW + 167 * HOUR), NOW - 5 * HOUR)
    known = msgspec.structs.replace(used(), past=(Spend(NOW - 10 * HOUR, 24 * USD),))

    # 24 of 50 dollars in a day.
    assert snapshot(NOW, choices(), at, known, NOTHING_LEARNT).window("weekly").percent_per_hour == pytest.approx(2.0)


def test_an_empty_store_gives_empty_windows() -> None:
    chosen = choices()
    nothing = Used({}, {}, (), (), (), Totals(), None, None, History())

    taken = snapshot(NOW, chosen, spans(NOW, chosen), nothing, NOTHING_LEARNT)

    assert [window.percent for window in taken.windows] == [0.0, 0.0]
    assert [window.frees_at for window in taken.windows] == [None, None]
    assert [window.full_at for window in taken.windows] == [None, None]
    assert [spend.cost_microusd for spend in taken.chart] == [0] * 31
    assert (taken.top_project, taken.current_model, taken.scanned_at) == (None, None, None)


def test_the_chart_has_no_gaps_and_its_last_point_still_grows() -> None:
    now_bin = NOW - 5 * MINUTE
    first_bin = now_bin - 5 * HOUR
    chosen = choices("rolling")
    recent = (
        Spend(first_bin - 1, 100),  # before the chart
        Spend(first_bin, 1),
        Spend(first_bin + 599, 2),
        Spend(first_bin + 600, 4),
        Spend(now_bin - 1, 8),
        Spend(now_bin, 16),
        Spend(NOW + 9 * MINUTE, 32),  # a clock that goes ahead
    )

    chart = snapshot(NOW, chosen, spans(NOW, chosen), used(recent), NOTHING_LEARNT).chart

    assert (CHART_SECONDS, CHART_POINTS, len(chart)) == (600, 31, 31)
    assert [spend.at for spend in chart] == [first_bin + index * 600 for index in range(31)]
    assert [spend.cost_microusd for spend in chart] == [3, 4, *([0] * 27), 8, 48]


def test_what_the_snapshot_is_told_is_in_it() -> None:
    chosen = choices()
    today = Totals(2, Tokens(1, 2, 3, 4, 5), 6, 1)
    problem = Problem("A title", "A hint")

    taken = snapshot(
        NOW,
        chosen,
        spans(NOW, chosen),
        used(today=today),
        NOTHING_LEARNT,
        scanned_at=NOW - 1,
        progress=Progress(1, 2, 3, 4),
        paused=True,
        problems=(problem,),
    )

    assert isinstance(taken, Snapshot)
    assert (taken.as_of, taken.plan, taken.plan_chosen) == (NOW, MAX5, True)
    assert (taken.today, taken.history) == (today, History(3, 2, 1, NOW - 9 * HOUR))
    assert (taken.top_project, taken.current_model) == ("/srv/shop", "claude-opus-5")
    assert (taken.scanned_at, taken.progress, taken.paused) == (NOW - 1, Progress(1, 2, 3, 4), True)
    assert taken.problems == (problem,)
