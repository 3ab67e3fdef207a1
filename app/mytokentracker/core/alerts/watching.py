"""Looks at one snapshot after another and says what is to be told now; each thing once."""

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from mytokentracker.core import alert_text as words
from mytokentracker.core import text
from mytokentracker.core.alerts.credible import glimpse, kept
from mytokentracker.core.alerts.due import due
from mytokentracker.core.alerts.records import (
    CHARTS,
    SNOOZE,
    SYNC,
    Alert,
    Glimpse,
    Passing,
    Rules,
    SaidLimit,
    SaidProblem,
    State,
    Urgency,
    Watched,
    limit_key,
    problem_key,
)
from mytokentracker.core.records import LimitHit, Snapshot, Window
from mytokentracker.core.translating import tr
from mytokentracker.core.windows import LENGTHS

# A number that fell by so many points, because use aged out or a sync corrected it, may reach a threshold again.
_FELL_POINTS = 10.0
# After a pause of looks longer than this (the computer slept, or we did not run), all there is to tell is one alert.
_GAP_SECONDS = 600
# A limit that was hit is tried again, and Claude says it again.
_AGAIN_SECONDS = 3600
# A problem that comes back within this is the same one; a reset that is longer ago is no news.
_DAY_SECONDS = 86400
_WEIGHT: dict[Urgency, int] = {"critical": 0, "normal": 1, "low": 2}


class Outcome(msgspec.Struct, frozen=True):
    """What to remember, what to tell, and the keys of earlier alerts that are not true any more."""

    state: State
    alerts: tuple[Alert, ...] = ()
    withdrawn: tuple[str, ...] = ()


def look(state: State, snapshot: Snapshot, rules: Rules) -> Outcome:
    """What there is to tell at the moment of the snapshot.

    In quiet hours and while snoozed nothing is told and nothing counts as told: what is still true afterwards is told
    then, in one alert. The windows are looked at only while their numbers stand: not in the first import, nor paused.
    """
    now = snapshot.as_of
    stands = snapshot.plan_chosen and snapshot.scanned_at is not None
    stands = stands and snapshot.progress is None and not snapshot.paused
    windows = snapshot.windows if stands else ()
    known, gone = _moved_on(state, windows, snapshot, now)
    found = due(known, windows, snapshot, rules)
    muted = is_muted(known, rules, now)
    glimpses = tuple(filter(None, (_glimpse(state, window, now) for window in windows)))
    known = replace(known, passing=Passing(now, muted, glimpses))
    if muted or not found:
        return Outcome(known, (), gone)
    for one in found:
        known = one.said(known)
    seen_at = state.passing.seen_at
    is_late = state.passing.was_muted or seen_at is None or now - seen_at > _GAP_SECONDS
    alerts = tuple(one.alert for one in found)
    if is_late and len(alerts) > 1:
        alerts = (_summary(alerts, now),)
    told = {alert.key for alert in alerts}
    return Outcome(known, alerts, tuple(key for key in gone if key not in told))


def is_muted(state: State, rules: Rules, now: int) -> bool:
    """Whether nothing is told now, because the person asked for that or it is quiet."""
    if state.snoozed_until is not None and now < state.snoozed_until:
        return True
    return rules.quiet is not None and rules.quiet.end_at(now, rules.zone) is not None


# What time does to what is remembered


def _moved_on(state: State, windows: Iterable[Window], snapshot: Snapshot, now: int) -> tuple[State, tuple[str, ...]]:
    """What is still remembered, and the keys of what was told and is over."""
    watched = {one.name: one for one in state.windows}
    for window in windows:
        hit = next((one for one in snapshot.limit_hits if one.window == window.name), None)
        before = state.watched(window.name)
        watched[window.name] = _watched(before, window, hit, now, answered=_is_answered(state, window))
    limits = _limits(state.limits, {hit.window for hit in snapshot.limit_hits}, now)
    problems = _problems(state.problems, {problem.title for problem in snapshot.problems}, now)
    is_awake = state.snoozed_until is not None and now >= state.snoozed_until
    known = replace(
        state,
        windows=tuple(watched.values()),
        limits=limits,
        problems=problems,
        snoozed_until=None if is_awake else state.snoozed_until,
    )
    gone = (
        *(one.name for one in windows if _is_untrue(state.watched(one.name), watched[one.name], now)),
        *("sync" for one in windows if state.watched(one.name).sync_said and not watched[one.name].sync_said),
        *(limit_key(one.window) for one in state.limits if one.gone_at is None and one not in limits),
        *(problem_key(one.title) for one in problems if one.gone_at == now and one not in state.problems),
    )
    return known, tuple(dict.fromkeys(gone))


def _has_ended(watched: Watched, now: int) -> bool:
    return watched.resets_at is not None and now >= watched.resets_at


def _is_untrue(before: Watched, after: Watched, now: int) -> bool:
    """Whether what was told of a window holds no more: it has ended, or is clearly less full than that."""
    return _has_ended(before, now) or before.highest_percent > after.highest_percent


def _is_answered(state: State, window: Window) -> bool:
    """Whether Claude's number came after a sync was suggested."""
    said_at, source_at = state.sync_said_at, window.source_at
    return said_at is not None and source_at is not None and source_at > said_at


def _watched(before: Watched, window: Window, hit: LimitHit | None, now: int, *, answered: bool) -> Watched:
    """What is remembered of the window as it is now.

    hit: of its limit, if it was hit. answered: a suggestion to sync was followed.
    """
    if _has_ended(before, now):
        before = Watched(before.name, was_reset_at=before.resets_at if before.is_high else None)
    was_reset_at, fell_to = before.was_reset_at, window.percent + _FELL_POINTS
    pace_percent, guess_percent = before.pace_percent, before.guess_percent
    ends = window.resets_at or (None if hit is None else hit.resets_at)
    is_news = was_reset_at is not None and now - was_reset_at <= min(LENGTHS[window.name], _DAY_SECONDS)
    return replace(
        before,
        resets_at=ends if ends is not None and now < ends else None,
        said_percents=tuple(said for said in before.said_percents if said <= fell_to),
        pace_percent=pace_percent if pace_percent is not None and pace_percent <= fell_to else None,
        guess_percent=guess_percent if window.is_guess and (guess_percent or 0.0) <= fell_to else None,
        sync_said=before.sync_said and not answered,
        is_high=hit is not None or (window.percent >= text.CRITICAL_PERCENT and not window.is_guess),
        was_reset_at=was_reset_at if is_news else None,
    )


def _limits(said: Iterable[SaidLimit], holding: set[str], now: int) -> tuple[SaidLimit, ...]:
    """What was told of limits. holding: the windows whose limits hold."""
    kept_said = (
        one
        for one in said
        if (one.until is None or now < one.until) and (one.gone_at is None or now - one.gone_at < _AGAIN_SECONDS)
    )
    return tuple(replace(one, gone_at=None if one.window in holding else one.gone_at or now) for one in kept_said)


def _problems(said: Iterable[SaidProblem], standing: set[str], now: int) -> tuple[SaidProblem, ...]:
    """What was told of problems. standing: the titles of those that there are."""
    kept_said = (one for one in said if one.gone_at is None or now - one.gone_at < _DAY_SECONDS)
    return tuple(replace(one, gone_at=None if one.title in standing else one.gone_at or now) for one in kept_said)


def _glimpse(state: State, window: Window, now: int) -> Glimpse | None:
    return kept(state.glimpse(window.name), glimpse(window, now))


def _summary(alerts: Iterable[Alert], now: int) -> Alert:
    ordered = sorted(alerts, key=lambda alert: _WEIGHT[alert.urgency])
    body = "\n".join(alert.title for alert in ordered)
    urgency = ordered[0].urgency
    return Alert(
        f"summary@{now}", "summary", "summary", now, urgency, tr(words.MEANWHILE), body, (SYNC, CHARTS, SNOOZE)
    )
