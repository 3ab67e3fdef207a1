"""What there is to tell of one snapshot, whether or not this is the time for it."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import NamedTuple

from msgspec.structs import replace

from mytokentracker.core import alert_text as words
from mytokentracker.core import text
from mytokentracker.core.alerts.credible import is_doubtful, stable
from mytokentracker.core.alerts.records import (
    CHARTS,
    SNOOZE,
    SYNC,
    Alert,
    Button,
    Kind,
    Rules,
    SaidLimit,
    SaidProblem,
    State,
    Urgency,
    Watched,
    limit_key,
    problem_key,
)
from mytokentracker.core.one_number import band
from mytokentracker.core.records import LimitHit, Problem, Snapshot, Window
from mytokentracker.core.translating import tr

# What mends itself, does within this.
_MENDS_SECONDS = 600
# Who has used nothing for so long has stopped.
_STOPPED_SECONDS = 1200
# A sync is not suggested more often than once in so long, nor of a window that is used less.
_SYNC_SECONDS = 86400
_SYNC_PERCENT = 60.0


class Due(NamedTuple):
    """An alert, and what is remembered once it was told."""

    alert: Alert
    said: Callable[[State], State]


def due(known: State, windows: Iterable[Window], snapshot: Snapshot, rules: Rules) -> list[Due]:
    """All of it, at most one for each key. known: what was told so far. windows: those whose numbers stand."""
    now = snapshot.as_of
    told = {one.window for one in known.limits}
    found = [_limit(hit, rules, now) for hit in snapshot.limit_hits if rules.limit and hit.window not in told]
    limited = {hit.window for hit in snapshot.limit_hits if rules.limit}
    free = [window for window in windows if window.name not in limited]
    goes_on = _goes_on(snapshot)
    guesses: list[Due] = []
    for window in free:
        watched = known.watched(window.name)
        if window.is_guess:
            guesses += filter(None, [_guess(watched, window, rules, now)])
            continue
        full_at = stable(known.glimpse(window.name), window, now) if goes_on else None
        found += filter(
            None,
            [
                _threshold(watched, window, full_at, rules, now)
                or _pace(watched, window, full_at, rules, now)
                or _reset(watched, window, rules, now)
            ],
        )
    if guesses:
        found.append(_as_one(guesses))
    known_problems = {said.title for said in known.problems}
    for problem in snapshot.problems:
        if rules.problem and now - problem.since >= _MENDS_SECONDS and problem.title not in known_problems:
            found.append(_problem(problem, now))
    if not found and rules.sync:
        found += list(filter(None, (_sync(known, window, now) for window in free)))[:1]
    return found


def _goes_on(snapshot: Snapshot) -> bool:
    """Whether something was used of late: a pace says nothing of people who have stopped."""
    bins = snapshot.chart[-(_STOPPED_SECONDS // snapshot.chart_seconds) :]
    return not bins or any(one.cost_microusd for one in bins)


def _limit(hit: LimitHit, rules: Rules, now: int) -> Due:
    title, body = words.limit(hit, now, rules.zone)
    key, buttons = limit_key(hit.window), (CHARTS, SNOOZE)
    alert = Alert(
        f"{key}@{now}", "limit", key, now, "critical", title, body, buttons, hit.window, resets_at=hit.resets_at
    )
    return Due(alert, lambda state: replace(state, limits=(*state.limits, SaidLimit(hit.window, hit.resets_at))))


def _threshold(watched: Watched, window: Window, full_at: int | None, rules: Rules, now: int) -> Due | None:
    reached = [percent for percent in rules.percents(window.name) if window.percent >= percent]
    if max(reached, default=0.0) <= max(watched.said_percents, default=0.0):
        return None
    full_at = full_at if window.percent < text.FULL_PERCENT else None
    unsure = is_doubtful(window, now)
    said = replace(
        watched,
        said_percents=tuple(sorted({*watched.said_percents, *reached})),
        pace_percent=watched.pace_percent if full_at is None else window.percent,
        sync_said=watched.sync_said or unsure,
    )
    says = words.threshold(window, full_at, now, rules.zone, unsure=unsure)
    urgency: Urgency = "critical" if max(reached) >= text.CRITICAL_PERCENT else "normal"
    return _about(window, "threshold", now, urgency, says, said, full_at=full_at)


def _guess(watched: Watched, window: Window, rules: Rules, now: int) -> Due | None:
    """Once, and never pressing: as long as nobody has said how much it is, it may be a tenth of that."""
    reached = [percent for percent in rules.percents(window.name) if window.percent >= percent]
    if not reached or watched.guess_percent is not None:
        return None
    said = replace(watched, guess_percent=max(reached), sync_said=True)
    return _about(window, "threshold", now, "normal", words.guess(window), said, buttons=(SYNC, SNOOZE))


def _as_one(guesses: Sequence[Due]) -> Due:
    """All of them ask for the same sync: that of the fullest window is told, and counts for the others too."""
    fullest = max(guesses, key=lambda one: one.alert.percent or 0.0)
    return Due(fullest.alert, lambda state: reduce(lambda known, one: one.said(known), guesses, state))


def _pace(watched: Watched, window: Window, full_at: int | None, rules: Rules, now: int) -> Due | None:
    if not rules.pace or watched.pace_percent is not None or full_at is None:
        return None
    said = replace(watched, pace_percent=window.percent)
    return _about(window, "pace", now, "normal", words.pace(window, full_at, now, rules.zone), said, full_at=full_at)


def _reset(watched: Watched, window: Window, rules: Rules, now: int) -> Due | None:
    if not rules.reset or watched.was_reset_at is None or window.percent >= text.HIGH_PERCENT:
        return None
    said = replace(watched, was_reset_at=None)
    return _about(window, "reset", now, "low", words.reset(window, now, rules.zone), said, buttons=(CHARTS,))


def _sync(known: State, window: Window, now: int) -> Due | None:
    watched = known.watched(window.name)
    is_high = _SYNC_PERCENT <= window.percent < text.FULL_PERCENT and window.percent_per_hour > 0
    was_said = known.sync_said_at is not None and now - known.sync_said_at < _SYNC_SECONDS
    if watched.sync_said or was_said or not is_high or not is_doubtful(window, now):
        return None
    guess_percent = window.percent if window.is_guess else None
    said, buttons = replace(watched, sync_said=True, guess_percent=guess_percent), (SYNC, SNOOZE)
    found = _about(window, "sync", now, "low", words.sync(window, *band(window), now), said, buttons=buttons)
    alert = replace(found.alert, id=f"sync@{now}", key="sync")
    return Due(alert, lambda state: replace(found.said(state), sync_said_at=now))


def _problem(problem: Problem, now: int) -> Due:
    key = problem_key(problem.title)
    alert = Alert(f"{key}@{now}", "problem", key, now, "normal", tr(problem.title), tr(problem.hint), (SNOOZE,))
    # Remembered as it is in every language.
    return Due(alert, lambda state: replace(state, problems=(*state.problems, SaidProblem(str(problem.title)))))


def _about(
    window: Window,
    kind: Kind,
    now: int,
    urgency: Urgency,
    says: tuple[str, str],
    said: Watched,
    *,
    full_at: int | None = None,
    buttons: tuple[Button, ...] = (SYNC, CHARTS, SNOOZE),
) -> Due:
    """An alert about a window. says: title and body. said: what is remembered of it then."""
    alert = Alert(
        f"{window.name}@{now}",
        kind,
        window.name,
        now,
        urgency,
        *says,
        buttons,
        window.name,
        window.percent,
        window.resets_at,
        full_at,
    )
    return Due(
        alert,
        lambda state: replace(state, windows=tuple(said if one.name == said.name else one for one in state.windows)),
    )
