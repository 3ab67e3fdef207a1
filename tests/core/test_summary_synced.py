"""What a snapshot says once there are readings."""

from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from mytokentracker.core.estimators.observation import Reading
from mytokentracker.core.learned import Learned, Said, learn
from mytokentracker.core.one_number import Spends, Then
from mytokentracker.core.priors import Prior
from mytokentracker.core.records import History, Plan, Snapshot, Spend, Totals
from mytokentracker.core.summary import Choices, Spans, Used, snapshot, spans
from mytokentracker.core.windows import Span

HOUR = 3600
DAY = 24 * HOUR
# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800
USD = 1_000_000
BERLIN = ZoneInfo("Europe/Berlin")
MAX5 = Plan("max5", "Max 5x", 135 * USD, 50 * USD)
CHOICES = Choices.of(MAX5, True, "auto", "Thu 10:00", BERLIN)
SESSION = Span(NOON - 2 * HOUR, NOON + 3 * HOUR)
WEEK = Span(NOON - 3 * HOUR, NOON + 165 * HOUR)
AT = Spans(SESSION, WEEK, NOON - 5 * HOUR)


def output(usd: float) -> Spends:
    return {"claude-opus-5": (0.0, usd * USD, 0.0, 0.0)} if usd else {}


def session_said(percent: float, usd: float) -> Said:
    reading = Reading(NOON, "session", output(usd), MAX5.session_budget_microusd, percent)
    return Said(reading, SESSION.starts_at, SESSION.resets_at, 1)


def weekly_said(percent: float, usd: float) -> Said:
    reading = Reading(NOON, "weekly", output(usd), MAX5.weekly_budget_microusd, percent)
    return Said(reading, WEEK.starts_at, WEEK.resets_at, 2)


def taken(learned: Learned, session: float, week: float, at: Spans = AT, now: int = NOON, **more: Any) -> Snapshot:
    """A snapshot with so many dollars in the windows, spent half an hour ago."""
    recent, weekly = ((Spend(NOON - 1800, round(usd * USD)),) if usd else () for usd in (session, week))
    used = Used(output(session), output(week), recent, weekly, weekly, Totals(), None, None, History(), **more)
    return snapshot(now, CHOICES, at, used, learned)


def test_after_a_sync_the_windows_show_claudes_numbers_and_where_they_are_from() -> None:
    # 40.5 of 135 and 13.5 of 50 dollars are 30 % and 27 %; Claude says 36 and 18.
    shown = taken(learn([session_said(36, 40.5), weekly_said(18, 13.5)]), 40.5, 13.5)
    session, week = shown.windows

    assert (session.percent, week.percent) == pytest.approx((36.0, 18.0))
    assert (session.uncorrected_percent, week.uncorrected_percent) == pytest.approx((30.0, 27.0))
    assert [(one.source, one.source_at) for one in shown.windows] == [("typed", NOON)] * 2
    assert (session.low_percent, session.high_percent) == pytest.approx((35.5, 36.5))
    assert (session.spend_microusd, session.budget_microusd) == (40_500_000, 135 * USD)


def test_pace_and_forecast_count_in_claudes_points() -> None:
    # 27 dollars in two hours are 20 points by the budget and 60 by Claude, 30 an hour: the other 40 take 80 minutes.
    readings = [session_said(60, 27)] * 4
    recent = tuple(Spend(NOON - minutes * 60, 225_000) for minutes in range(180, 0, -1))
    used = Used(output(27), {}, recent, (), (), Totals(), None, None, History())
    session = snapshot(NOON, CHOICES, AT, used, learn(readings)).window("session")

    assert session.percent_per_hour == pytest.approx(30.0, rel=0.02)
    assert session.full_at == pytest.approx(NOON + HOUR + 20 * 60, abs=120)
    assert session.full_before_reset


def test_a_window_that_claude_says_is_full_is_full_now() -> None:
    session = taken(learn([session_said(100, 27)]), 27, 0).window("session")

    assert session.percent == pytest.approx(100.0)
    assert session.full_at == NOON


def test_with_nothing_spent_here_the_number_is_claudes_and_the_forecast_has_no_pace() -> None:
    shown = taken(learn([session_said(22, 0)]), 0, 0)
    session = shown.window("session")

    assert session.percent == pytest.approx(22.0)
    assert (session.percent_per_hour, session.full_at) == (0.0, None)
    assert shown.learnt[0].elsewhere_percent == 22.0
    assert shown.learnt[1].elsewhere_percent == 0.0


def test_the_snapshot_lists_readings_and_what_they_taught() -> None:
    learned = learn([session_said(36, 40.5), weekly_said(18, 13.5)])
    shown = taken(learned, 40.5, 13.5)

    assert [(one.id, one.window, one.percent) for one in shown.readings] == [(2, "weekly", 18.0), (1, "session", 36.0)]
    assert [one.readings for one in shown.learnt] == [1, 1]
    assert shown.learnt[0].factor == pytest.approx(1.2, rel=0.02)
    assert shown.changes == ()


def test_without_readings_there_is_nothing_learnt_and_no_band() -> None:
    shown = taken(learn(()), 27, 25)

    assert [one.percent for one in shown.windows] == [pytest.approx(20.0), pytest.approx(50.0)]
    assert [(one.readings, one.factor, one.estimator) for one in shown.learnt] == [(0, 1.0, None)] * 2
    assert shown.readings == ()
    assert shown.window("session").low_percent is None


def test_a_window_is_a_guess_until_somebody_has_said_how_much_of_it_is_used() -> None:
    def guesses(learned: Learned, plan: Plan = MAX5) -> list[bool]:
        choices = msgspec.structs.replace(CHOICES, plan=plan)
        used = Used(output(27), output(27), (), (), (), Totals(), None, None, History())
        return [one.is_guess for one in snapshot(NOON, choices, AT, used, learned).windows]

    prior = Prior("max5", "2026-02", "weekly", 52, 1.5, 1.2, 1.8, {}, {})

    assert guesses(learn(())) == [True, True]
    assert guesses(learn([session_said(36, 40.5)])) == [False, True]
    # Of an earlier one; and with nothing spent here, when it is shown but not learnt from.
    earlier = msgspec.structs.replace(weekly_said(18, 13.5), starts_at=NOON - 20 * DAY, resets_at=NOON - 13 * DAY)
    assert guesses(learn([earlier])) == [True, False]
    assert guesses(learn([session_said(22, 0)])) == [False, True]
    assert guesses(learn((), [prior])) == [True, False]
    assert guesses(learn(()), msgspec.structs.replace(MAX5, own_budgets=("session",))) == [False, True]


def test_what_aged_out_takes_its_share_of_the_reading_with_it() -> None:
    learned = learn([msgspec.structs.replace(session_said(40, 27), starts_at=NOON - 5 * HOUR, resets_at=None)])
    rolling = Spans(Span(NOON - 4 * HOUR), WEEK, NOON - 5 * HOUR)
    then = Then(output(27), output(13.5))

    session = taken(learned, 13.5, 0, rolling, NOON + HOUR, session_then=then).window("session")

    assert session.percent == pytest.approx(20.0)


def test_a_named_reset_makes_the_session_window_a_fixed_one_until_then() -> None:
    resets = SESSION.resets_at
    assert resets is not None
    assert spans(NOON, CHOICES, (), resets).session == SESSION
    assert spans(resets, CHOICES, (), resets).session == Span(resets)
