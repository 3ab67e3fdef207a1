"""A limit window in words, as this person's locale writes times: what its card says around the bar."""

from mytokentracker.charts.words import Words
from mytokentracker.core import text
from mytokentracker.core.records import FurtherWindow, Snapshot, Window
from mytokentracker.core.sync_text import learnt
from mytokentracker.look import bar_view
from mytokentracker.look.bar_view import Bar

_LENGTHS = {"session": "5 h", "weekly": "7 d"}
_SOURCES = {"statusline": "official", "typed": "typed", "limit": "official, limit reached"}


def bar(snapshot: Snapshot, window: Window, words: Words) -> Bar:
    """The window as a bar."""
    now = snapshot.as_of
    left, right = _reset(window, now, words), _certainty(window, now)
    return bar_view.bar(
        window,
        now,
        left=left,
        right=right,
        spoken=f"{text.window_title(window.name)}: {text.percent(window.percent)} percent used, {left}, {right}",
    )


def outlook(snapshot: Snapshot, window: Window, words: Words) -> str:
    """Where its pace leads, and what was used elsewhere: "Full at 14:25 at this pace, 1 h 15 min before it resets"."""
    parts = [_pace(window, snapshot.as_of, words)]
    elsewhere = learnt(snapshot, window.name).elsewhere_percent
    if elsewhere >= 1:
        parts.append(f"{words.percent(elsewhere)} used elsewhere")
    spent, budget = words.money(window.spend_microusd), words.money(window.budget_microusd)
    parts.append(f"{spent} of {budget} counted here")
    return " · ".join(filter(None, parts))


def further(window: FurtherWindow, now: int, words: Words) -> str:
    """One of the windows beyond the two: "Week, Opus 42 % · resets Thu 10:00"."""
    resets = "" if window.resets_at is None else f" · resets {words.moment(window.resets_at, now)}"
    return f"{window.title} {text.percent(window.percent)} %{resets}"


def _reset(window: Window, now: int, words: Words) -> str:
    if window.kind == "rolling":
        if window.frees_at is None:
            return f"rolling {_LENGTHS[window.name]}, empty"
        return f"rolling {_LENGTHS[window.name]}, frees from {words.moment(window.frees_at, now)}"
    if window.resets_at is None:
        return "reset time not known"
    return f"resets {words.moment(window.resets_at, now)}, in {text.duration(window.resets_at - now)}"


def _certainty(window: Window, now: int) -> str:
    parts = []
    if window.low_percent is not None and window.high_percent is not None:
        parts.append(f"± {max(1, round((window.high_percent - window.low_percent) / 2))} %")
    if window.source in _SOURCES and window.source_at is not None:
        parts.append(f"{_SOURCES[window.source]} {text.ago(now - window.source_at)}")
    else:
        parts.append("estimated")
    return ", ".join(parts)


def _pace(window: Window, now: int, words: Words) -> str:
    if window.percent >= text.FULL_PERCENT:
        return "Full"
    if window.full_at is not None and (window.full_before_reset or window.resets_at is None):
        band = ""
        if window.full_early_at is not None and window.full_late_at is not None:
            band = f" ({words.moment(window.full_early_at, now)} – {words.moment(window.full_late_at, now)})"
        before = ""
        if window.resets_at is not None:
            before = f", {text.duration(window.resets_at - window.full_at)} before it resets"
        return f"Full at {words.moment(window.full_at, now)}{band} at this pace{before}"
    if window.percent_per_hour <= 0:
        return "Nothing is being used right now"
    return "Lasts until it resets" if window.resets_at is not None else "Does not fill up at this pace"
