"""Puts together the snapshot from what the store holds and the person has chosen."""

from collections.abc import Sequence
from datetime import tzinfo

import msgspec

from mytokentracker.core.forecast import Course, Pace, day_pace, full, recent_pace
from mytokentracker.core.habits import ahead
from mytokentracker.core.learned import Learned
from mytokentracker.core.one_number import (
    Estimate,
    Spends,
    Then,
    estimate,
    is_guess,
    limit_changes,
    past_readings,
    what_was_learnt,
)
from mytokentracker.core.records import (
    FurtherWindow,
    History,
    LimitHit,
    Plan,
    Problem,
    Progress,
    Snapshot,
    Spend,
    Totals,
    Window,
)
from mytokentracker.core.weekly_reset import parse_weekly_reset
from mytokentracker.core.windows import LENGTHS, Span, session_span, week_span

CHART_SECONDS = 600
CHART_POINTS = 31


class Choices(msgspec.Struct, frozen=True):
    """What the person has chosen, as far as it changes numbers. zone: None is the computer's."""

    plan: Plan
    plan_chosen: bool
    session_window: str
    weekly_reset: tuple[int, int, int] | None
    zone: tzinfo | None

    @classmethod
    def of(
        cls, plan: Plan, plan_chosen: bool, session_window: str, weekly_reset: str | None, zone: tzinfo | None
    ) -> "Choices":
        """From the settings, which are known to be right."""
        reset = parse_weekly_reset(weekly_reset) if weekly_reset else None
        return cls(plan, plan_chosen, session_window, reset, zone)


class Spans(msgspec.Struct, frozen=True):
    """The stretches of time that a snapshot needs to know about."""

    session: Span
    week: Span
    chart_from: int


class Used(msgspec.Struct, frozen=True):
    """What the store holds of them: spends in ascending order, those to be billed to usage credits left out.

    recent: at their own times, from the earlier of the session's start and the chart's. week: by quarter of an hour.
    past: likewise, of the last habits.HABIT_SECONDS.
    session_by_kind, week_by_kind: the windows' spends per model; needed only once there are readings. session_then,
    week_then: what their last readings spoke of, see one_number.estimate.
    """

    session_by_kind: Spends
    week_by_kind: Spends
    recent: tuple[Spend, ...]
    week: tuple[Spend, ...]
    past: tuple[Spend, ...]
    today: Totals
    top_project: str | None
    current_model: str | None
    history: History
    session_then: Then | None = None
    week_then: Then | None = None


def spans(
    now: int,
    choices: Choices,
    times: Sequence[int] = (),
    resets_at: int | None = None,
    weekly_resets_at: int | None = None,
) -> Spans:
    """Which stretches of time count at `now`. times, resets_at: see windows.session_span; the last: see week_span."""
    session = session_span(now, choices.session_window, times, resets_at)
    week = week_span(now, choices.weekly_reset, choices.zone, weekly_resets_at)
    last_bin = now - now % CHART_SECONDS
    return Spans(session, week, last_bin - (CHART_POINTS - 1) * CHART_SECONDS)


def snapshot(  # noqa: PLR0913 - a snapshot is everything
    now: int,
    choices: Choices,
    at: Spans,
    used: Used,
    learned: Learned,
    *,
    scanned_at: int | None = None,
    progress: Progress | None = None,
    paused: bool = False,
    problems: tuple[Problem, ...] = (),
    further: tuple[FurtherWindow, ...] = (),
    limit_hits: tuple[LimitHit, ...] = (),
) -> Snapshot:
    """Everything that can be said at `now`."""
    plan = choices.plan
    in_session = [s for s in used.recent if s.at >= at.session.starts_at]
    budgets = tuple(map(plan.budget_microusd, LENGTHS))
    session = estimate(learned, "session", used.session_by_kind, budgets[0], at.session, now, used.session_then)
    week = estimate(learned, "weekly", used.week_by_kind, budgets[1], at.week, now, used.week_then)
    hourly, daily = recent_pace(used.recent, now), day_pace(used.past, now)
    course = ahead(used.past, now, choices.zone) or daily
    windows: tuple[Window, ...] = (
        _window("session", now, at.session, in_session, budgets[0], session, hourly, hourly),
        _window("weekly", now, at.week, used.week, budgets[1], week, daily, course),
    )
    windows = tuple(msgspec.structs.replace(one, is_guess=is_guess(learned, plan, one)) for one in windows)
    return Snapshot(
        as_of=now,
        plan=plan,
        plan_chosen=choices.plan_chosen,
        windows=windows,
        today=used.today,
        top_project=used.top_project,
        current_model=used.current_model,
        chart=chart(used.recent, at.chart_from),
        chart_seconds=CHART_SECONDS,
        history=used.history,
        learnt=what_was_learnt(learned, {"session": session.elsewhere_percent, "weekly": week.elsewhere_percent}),
        changes=limit_changes(learned),
        readings=past_readings(learned),
        further=further,
        limit_hits=limit_hits,
        scanned_at=scanned_at,
        progress=progress,
        paused=paused,
        problems=problems,
    )


def _window(
    name: str,
    now: int,
    span: Span,
    spends: Sequence[Spend],
    budget_microusd: int,
    learnt: Estimate,
    pace: Pace,
    course: Course,
) -> Window:
    spend = sum(s.cost_microusd for s in spends)
    uncorrected = 100.0 * spend / budget_microusd
    # Without readings the number is plain arithmetic, and needs no spends by kind.
    number = learnt if learnt.is_learnt else Estimate(uncorrected)
    # What a dollar is worth in points now; with nothing spent, what the budget says.
    worth = number.slope if uncorrected > 0 else 1.0
    points = max(100.0 - number.percent, 0.0)
    low, high = number.low_percent, number.high_percent
    half_band = (high - low) / 2 if low is not None and high is not None else 0.0
    left = points / 100.0 * budget_microusd / worth
    filled = full(spends, spend + left, span, now, course, half_band / points if points > 0 else 0.0)
    return Window(
        name=name,
        percent=number.percent,
        uncorrected_percent=uncorrected,
        low_percent=number.low_percent,
        high_percent=number.high_percent,
        source=number.source,
        source_at=number.source_at,
        kind=span.kind,
        starts_at=span.starts_at,
        resets_at=span.resets_at,
        frees_at=spends[0].at + LENGTHS[name] if spends and span.resets_at is None else None,
        spend_microusd=spend,
        budget_microusd=budget_microusd,
        percent_per_hour=100.0 * pace.microusd_per_hour / budget_microusd * worth,
        full_at=filled.at,
        full_before_reset=filled.at is not None and (span.resets_at is None or filled.at < span.resets_at),
        full_early_at=filled.early_at,
        full_late_at=filled.late_at,
    )


def chart(spends: Sequence[Spend], start: int) -> tuple[Spend, ...]:
    """What was spent in each stretch of CHART_SECONDS from `start` on."""
    bins = [0] * CHART_POINTS
    for spend in spends:
        # What is dated a little ahead of this machine's clock belongs to the bin that still grows.
        index = min((spend.at - start) // CHART_SECONDS, CHART_POINTS - 1)
        if index >= 0:
            bins[index] += spend.cost_microusd
    return tuple(Spend(start + i * CHART_SECONDS, cost) for i, cost in enumerate(bins))
