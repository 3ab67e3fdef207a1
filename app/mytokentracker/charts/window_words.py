"""A limit window in words, as this person's locale writes times: what its card says around the bar."""

from mytokentracker.charts.words import Words
from mytokentracker.core import text
from mytokentracker.core.records import FurtherWindow, Snapshot, Window
from mytokentracker.core.sync_text import learnt
from mytokentracker.core.translating import tr
from mytokentracker.look import bar_view
from mytokentracker.look.bar_view import Bar


def bar(snapshot: Snapshot, window: Window, words: Words) -> Bar:
    """The window as a bar."""
    now = snapshot.as_of
    left, right = _reset(window, now, words), _certainty(window, now, words)
    return bar_view.bar(
        window,
        now,
        left=left,
        right=right,
        spoken=tr(
            "{window}: {percent} percent used, {resets}, {certainty}",
            "spoken by a screen reader",
            window=text.window_title(window.name),
            percent=text.percent(window.percent),
            resets=left,
            certainty=right,
        ),
    )


def outlook(snapshot: Snapshot, window: Window, words: Words) -> str:
    """Where its pace leads, and what was used elsewhere: "Full at 14:25 at this pace, 1 h 15 min before it resets"."""
    parts = [_pace(window, snapshot.as_of, words)]
    elsewhere = learnt(snapshot, window.name).elsewhere_percent
    if elsewhere >= 1:
        parts.append(tr("{percent} used elsewhere", percent=words.percent(elsewhere)))
    spent, budget = words.money(window.spend_microusd), words.money(window.budget_microusd)
    parts.append(tr("{spent} of {budget} counted here", "amounts of money", spent=spent, budget=budget))
    return " · ".join(filter(None, parts))


def further(window: FurtherWindow, now: int, words: Words) -> str:
    """One of the windows beyond the two: "Week, Opus 42 % · resets Thu 10:00"."""
    title, percent = window.title, words.exact_percent(window.percent)
    if window.resets_at is None:
        return tr("{window} {percent}", "such as: Week, Opus 42 %", window=title, percent=percent)
    resets = words.moment(window.resets_at, now)
    return tr("{window} {percent} · resets {time}", window=title, percent=percent, time=resets)


def _reset(window: Window, now: int, words: Words) -> str:
    if window.kind == "rolling":
        if window.frees_at is None:
            return tr("rolling 5 h, empty") if window.name == "session" else tr("rolling 7 d, empty")
        frees = words.moment(window.frees_at, now)
        if window.name == "session":
            return tr("rolling 5 h, frees from {time}", "the oldest use leaves the window then", time=frees)
        return tr("rolling 7 d, frees from {time}", "the oldest use leaves the window then", time=frees)
    if window.resets_at is None:
        return tr("reset time not known")
    resets, left = words.moment(window.resets_at, now), text.duration(window.resets_at - now)
    return tr("resets {time}, in {duration}", time=resets, duration=left)


def _certainty(window: Window, now: int, words: Words) -> str:
    source = text.source(window, now) or tr("estimated")
    if window.low_percent is None or window.high_percent is None:
        return source
    band = words.percent(max(1, round((window.high_percent - window.low_percent) / 2)))
    return tr("± {percent}, {source}", "such as: ± 3 %, typed 4 min ago", percent=band, source=source)


def _pace(window: Window, now: int, words: Words) -> str:
    if window.account_percent is not None:  # one machine alone leads nowhere
        return tr("All machines together {percent}", percent=words.exact_percent(window.account_percent))
    if window.percent >= text.FULL_PERCENT:
        return tr("May be full", "a limit window, as a guess") if window.is_guess else tr("Full", "a limit window")
    if window.full_at is not None and (window.full_before_reset or window.resets_at is None):
        full = words.moment(window.full_at, now)
        if window.full_early_at is not None and window.full_late_at is not None:
            early, late = words.moment(window.full_early_at, now), words.moment(window.full_late_at, now)
            full = tr("{time} ({early} – {late})", "when, and between which times", time=full, early=early, late=late)
        if window.resets_at is None:
            return tr("Full at {time} at this pace", time=full)
        before = text.duration(window.resets_at - window.full_at)
        return tr("Full at {time} at this pace, {duration} before it resets", time=full, duration=before)
    if window.percent_per_hour <= 0:
        return tr("Nothing is being used right now")
    return tr("Lasts until it resets") if window.resets_at is not None else tr("Does not fill up at this pace")
