"""The wording of limits: where the pace leads, limits that were reached, and windows beyond session and week."""

from datetime import tzinfo

from mytokentracker.core import text
from mytokentracker.core.records import FurtherWindow, LimitHit, Snapshot, Window

_REACHED = {"session": "Limit reached", "weekly": "Weekly limit reached"}


def reached(snapshot: Snapshot, zone: tzinfo | None) -> tuple[str, ...]:
    """The limits that were reached, the one that holds up most first: "Limit reached, resets 15:40"."""
    return tuple("".join(_hit(hit, snapshot.as_of, zone)) for hit in _by_weight(snapshot.limit_hits))


def pace(snapshot: Snapshot, zone: tzinfo | None) -> tuple[str, str, str]:
    """What the pace of late leads to, in three parts of one sentence; the middle one is what matters (or empty)."""
    for hit in _by_weight(snapshot.limit_hits)[:1]:
        said, when, _ = _hit(hit, snapshot.as_of, zone)
        return (said, when, ".") if when else (f"{said}.", "", "")
    for window in snapshot.windows:
        if window.percent >= text.FULL_PERCENT:
            return _full(window, snapshot.as_of, zone)
    filling = [
        (window.full_at, window)
        for window in snapshot.windows
        if window.full_at is not None and (window.full_before_reset or window.resets_at is None)
    ]
    if filling:
        full_at, window = min(filling, key=lambda pair: pair[0])
        when = text.moment(full_at, snapshot.as_of, zone)
        before = f"At this pace the {text.window_title(window.name).lower()} is full at "
        band = _band(window, when, snapshot.as_of, zone)
        if window.resets_at is None:
            return before, when, f"{band}, {_unbroken(f'in {text.duration(full_at - snapshot.as_of)}')}."
        return before, when, f"{band}, {_unbroken(text.duration(window.resets_at - full_at))} before it resets."
    if not any(window.percent_per_hour > 0 for window in snapshot.windows):
        return "Nothing is being used right now.", "", ""
    session = snapshot.windows[0]
    if session.resets_at is not None:
        return f"At this pace the {text.window_title(session.name).lower()} lasts until it resets.", "", ""
    return "At this pace neither window fills up.", "", ""


def tooltip(snapshot: Snapshot, zone: tzinfo | None) -> str:
    """What the icon says under the mouse: limits reached, the windows, and where the numbers come from."""
    if not snapshot.plan_chosen:
        return "MyTokenTracker: choose your plan"
    rows = [text.window_row(window, snapshot.as_of, zone) for window in snapshot.windows]
    return "\n".join([*reached(snapshot, zone), *rows, text.freshness(snapshot)])


def further_reset(window: FurtherWindow, now: int, zone: tzinfo | None) -> str:
    """When it resets: "resets Thu 10:00"; empty where that was not said."""
    return "" if window.resets_at is None else f"resets {text.moment(window.resets_at, now, zone)}"


def further_row(window: FurtherWindow, now: int, zone: tzinfo | None) -> str:
    """One of the further windows in one line: "Week, Opus 42 % · resets Thu 10:00"."""
    return text.row(window.title, window.percent, further_reset(window, now, zone))


def further_spoken(window: FurtherWindow, now: int, zone: tzinfo | None) -> str:
    """One of the further windows for a screen reader: "Week, Opus: 42 percent used, resets 10:00, as of 4 min ago"."""
    word = text.level_word(window.percent)
    used = f"{window.title}: {text.percent(window.percent)} percent used"
    age = f"as of {text.ago(now - window.at)}"
    return ", ".join(filter(None, (used, word, further_reset(window, now, zone), age)))


def more(number: int) -> str:
    """That there are so many more than are shown: "and 2 more"; empty when there are none."""
    return f"and {number} more" if number > 0 else ""


def _by_weight(hits: tuple[LimitHit, ...]) -> list[LimitHit]:
    """Those that stop everything before those of one model; then the one that holds longest."""
    return sorted(hits, key=lambda hit: (hit.window not in _REACHED, -(hit.resets_at or 0), hit.window))


def _hit(hit: LimitHit, now: int, zone: tzinfo | None) -> tuple[str, str, str]:
    title = _REACHED.get(hit.window, f"{hit.window[:1].upper()}{hit.window[1:]} limit reached")
    if hit.resets_at is None:
        return f"{title} {text.ago(now - hit.at)}", "", ""
    return f"{title}, resets ", text.moment(hit.resets_at, now, zone), ""


def _band(window: Window, when: str, now: int, zone: tzinfo | None) -> str:
    """From when to when it is likely to be full: " (15:20 to 16:10)"; empty where that says no more than `when`."""
    if window.full_early_at is None:
        return ""
    early = text.moment(window.full_early_at, now, zone)
    if window.full_late_at is None:
        return f" ({_unbroken(f'{early} or later')})"
    late = text.moment(window.full_late_at, now, zone)
    return "" if early == late == when else f" ({_unbroken(f'{early} to {late}')})"


def _full(window: Window, now: int, zone: tzinfo | None) -> tuple[str, str, str]:
    title = text.window_title(window.name).lower()
    if window.resets_at is not None:
        return f"The {title} is full until it resets at ", text.moment(window.resets_at, now, zone), "."
    if window.frees_at is not None:
        return f"The {title} is full. Room comes back from ", text.moment(window.frees_at, now, zone), " on."
    return f"The {title} is full.", "", ""


def _unbroken(words: str) -> str:
    return words.replace(" ", "\u00a0")
