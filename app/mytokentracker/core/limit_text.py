"""The wording of limits: where the pace leads, limits that were reached, and windows beyond session and week."""

from datetime import tzinfo

from mytokentracker.core import machine_text, text
from mytokentracker.core.records import FurtherWindow, LimitHit, Snapshot, Window
from mytokentracker.core.translating import tr, tr_noop

_REACHED = {
    "session": (
        tr_noop("Limit reached, resets {when}", "of the session; when: 15:40, Thu 10:00"),
        tr_noop("Limit reached {ago}", "of the session; ago: 4 min ago"),
    ),
    "weekly": (
        tr_noop("Weekly limit reached, resets {when}", "when: 15:40, Thu 10:00"),
        tr_noop("Weekly limit reached {ago}", "ago: 4 min ago"),
    ),
}
_REACHED_OTHER = (
    tr_noop("{name} limit reached, resets {when}", "name: of a model, such as Opus; when: 15:40, Thu 10:00"),
    tr_noop("{name} limit reached {ago}", "name: of a model, such as Opus; ago: 4 min ago"),
)
_FILLS = {
    "session": (
        tr_noop("At this pace the session is full at {when}{band}, {left} before it resets."),
        tr_noop("At this pace the session is full at {when}{band}, in {left}."),
        tr_noop("At this pace the session lasts until it resets."),
    ),
    "weekly": (
        tr_noop("At this pace the week is full at {when}{band}, {left} before it resets."),
        tr_noop("At this pace the week is full at {when}{band}, in {left}."),
        tr_noop("At this pace the week lasts until it resets."),
    ),
}
_FULL = {
    "session": (
        tr_noop("The session is full until it resets at {when}."),
        tr_noop("The session is full. Room comes back from {when} on."),
        tr_noop("The session is full."),
    ),
    "weekly": (
        tr_noop("The week is full until it resets at {when}."),
        tr_noop("The week is full. Room comes back from {when} on."),
        tr_noop("The week is full."),
    ),
}
_MAY_BE_FULL = {
    "session": tr_noop("By a first guess the session may be full. Enter what Claude shows."),
    "weekly": tr_noop("By a first guess the week may be full. Enter what Claude shows."),
}
# Parts a sentence where what matters stands in it; no translation has it.
_MARK = "\x1f"


def reached(snapshot: Snapshot, zone: tzinfo | None) -> tuple[str, ...]:
    """The limits that were reached, the one that holds up most first: "Limit reached, resets 15:40"."""
    return tuple(_hit(hit, snapshot.as_of, zone).replace(_MARK, "") for hit in _by_weight(snapshot.limit_hits))


def pace(snapshot: Snapshot, zone: tzinfo | None) -> tuple[str, str, str]:
    """What the pace of late leads to, in three parts of one sentence; the middle one is what matters (or empty).

    A machine alone leads nowhere: there it is what all machines together are at.
    """
    if snapshot.machine is not None:
        return machine_text.account(snapshot), "", ""
    before, when, after = (*_pace(snapshot, zone).split(_MARK), "", "")[:3]
    return before, when, after


def _pace(snapshot: Snapshot, zone: tzinfo | None) -> str:
    for hit in _by_weight(snapshot.limit_hits)[:1]:
        return tr("{sentence}.", "a full stop at the end", sentence=_hit(hit, snapshot.as_of, zone))
    full = [window for window in snapshot.windows if window.percent >= text.FULL_PERCENT]
    for window in full:
        if not window.is_guess:
            return _full(window, snapshot.as_of, zone)
    for window in full:
        return tr(_MAY_BE_FULL[window.name])
    filling = [
        (window.full_at, window)
        for window in snapshot.windows
        if window.full_at is not None and (window.full_before_reset or window.resets_at is None)
    ]
    if filling:
        full_at, window = min(filling, key=lambda pair: pair[0])
        when = text.moment(full_at, snapshot.as_of, zone)
        band = _band(window, when, snapshot.as_of, zone)
        before_reset, alone, _ = _FILLS[window.name]
        if window.resets_at is None:
            left = _unbroken(text.duration(full_at - snapshot.as_of))
            return tr(alone, when=_marked(when), band=band, left=left)
        left = _unbroken(text.duration(window.resets_at - full_at))
        return tr(before_reset, when=_marked(when), band=band, left=left)
    if not any(window.percent_per_hour > 0 for window in snapshot.windows):
        return tr("Nothing is being used right now.")
    session = snapshot.windows[0]
    if session.resets_at is not None:
        return tr(_FILLS[session.name][2])
    return tr("At this pace neither window fills up.")


def tooltip(snapshot: Snapshot, zone: tzinfo | None) -> str:
    """What the icon says under the mouse: limits reached, the windows, and where the numbers come from."""
    if not snapshot.plan_chosen:
        return tr("MyTokenTracker: choose your plan")
    rows = [text.window_row(window, snapshot.as_of, zone) for window in snapshot.windows]
    return "\n".join([*reached(snapshot, zone), *rows, text.freshness(snapshot)])


def further_reset(window: FurtherWindow, now: int, zone: tzinfo | None) -> str:
    """When it resets: "resets Thu 10:00"; empty where that was not said."""
    return "" if window.resets_at is None else text.resets(window.resets_at, now, zone)


def further_row(window: FurtherWindow, now: int, zone: tzinfo | None) -> str:
    """One of the further windows in one line: "Week, Opus 42 % · resets Thu 10:00"."""
    return text.row(tr(window.title), window.percent, further_reset(window, now, zone))


def further_spoken(window: FurtherWindow, now: int, zone: tzinfo | None) -> str:
    """One of the further windows for a screen reader: "Week, Opus: 42 percent used, resets 10:00, as of 4 min ago"."""
    word = text.level_word(window.percent)
    used = text.percent_spoken(tr(window.title), window.percent)
    age = tr("as of {ago}", "spoken; ago: 4 min ago", ago=text.ago(now - window.at))
    return ", ".join(filter(None, (used, word, further_reset(window, now, zone), age)))


def more(number: int) -> str:
    """That there are so many more than are shown: "and 2 more"; empty when there are none."""
    return tr("and {number} more", "below a list", number=text.count(number)) if number > 0 else ""


def _by_weight(hits: tuple[LimitHit, ...]) -> list[LimitHit]:
    """Those that stop everything before those of one model; then the one that holds longest."""
    return sorted(hits, key=lambda hit: (hit.window not in _REACHED, -(hit.resets_at or 0), hit.window))


def _hit(hit: LimitHit, now: int, zone: tzinfo | None) -> str:
    """That it was reached; when it resets stands between marks."""
    named, unnamed = _REACHED.get(hit.window, _REACHED_OTHER)
    name = f"{hit.window[:1].upper()}{hit.window[1:]}"
    if hit.resets_at is None:
        return tr(unnamed, name=name, ago=text.ago(now - hit.at))
    return tr(named, name=name, when=_marked(text.moment(hit.resets_at, now, zone)))


def _band(window: Window, when: str, now: int, zone: tzinfo | None) -> str:
    """From when to when it is likely to be full: " (15:20 to 16:10)"; empty where that says no more than `when`."""
    if window.full_early_at is None:
        return ""
    early = text.moment(window.full_early_at, now, zone)
    if window.full_late_at is None:
        return f" ({_unbroken(tr('{time} or later', 'time: 15:40, Thu 10:00', time=early))})"
    late = text.moment(window.full_late_at, now, zone)
    if early == late == when:
        return ""
    return f" ({_unbroken(tr('{early} to {late}', 'two times: 15:20 to 16:10', early=early, late=late))})"


def _full(window: Window, now: int, zone: tzinfo | None) -> str:
    until, room, alone = _FULL[window.name]
    if window.resets_at is not None:
        return tr(until, when=_marked(text.moment(window.resets_at, now, zone)))
    if window.frees_at is not None:
        return tr(room, when=_marked(text.moment(window.frees_at, now, zone)))
    return tr(alone)


def _marked(words: str) -> str:
    return f"{_MARK}{words}{_MARK}"


def _unbroken(words: str) -> str:
    return words.replace(" ", "\u00a0")
