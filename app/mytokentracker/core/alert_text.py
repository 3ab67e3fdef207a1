"""The wording of alerts. A title and a body of one or two sentences each; times are UTC seconds, zone as in `text`."""

from datetime import tzinfo

from mytokentracker.core import text
from mytokentracker.core.records import LimitHit, Window
from mytokentracker.core.translating import tr, tr_noop

SYNC = tr_noop("Quick Sync")
CHARTS = tr_noop("Charts", "button: opens the charts window")
SNOOZE = tr_noop("Snooze 1 h", "button: no alerts for an hour")
OPEN = tr_noop("Open", "verb: opens our window")
MEANWHILE = tr_noop("Meanwhile", "title of an alert that tells what was missed")

_FULL = {"session": tr_noop("The session is full"), "weekly": tr_noop("The week is full")}
_HIT = {"session": tr_noop("Session limit reached"), "weekly": tr_noop("Weekly limit reached")}
_RESET = {"session": tr_noop("The session has reset"), "weekly": tr_noop("The week has reset")}
_PACE = {
    "session": tr_noop("Session full at {when} at this pace", "title of an alert; when: 15:40, Thu 10:00"),
    "weekly": tr_noop("Week full at {when} at this pace", "title of an alert; when: 15:40, Thu 10:00"),
}
_USED = {
    "session": tr_noop("Session {percent} % used", "title of an alert"),
    "weekly": tr_noop("Week {percent} % used", "title of an alert"),
}
_SYNC = {
    "session": tr_noop("Session at {percent} %? A Quick Sync makes it exact", "title of an alert"),
    "weekly": tr_noop("Week at {percent} %? A Quick Sync makes it exact", "title of an alert"),
}
_NEARLY = {
    "session": tr_noop("Is the session nearly full? A Quick Sync will tell", "title of an alert"),
    "weekly": tr_noop("Is the week nearly full? A Quick Sync will tell", "title of an alert"),
}


def threshold(window: Window, full_at: int | None, now: int, zone: tzinfo | None, *, unsure: bool) -> tuple[str, str]:
    """That so much is used. full_at: where a credible pace leads. unsure: it may well be another number."""
    title = tr(_FULL[window.name]) if window.percent >= text.FULL_PERCENT else _used(window)
    sentences = [_end(window, now, zone) if full_at is None else _pace(window, full_at, now, zone)]
    if unsure:
        sentences.append(_doubt(window, now))
    return title, " ".join(filter(None, sentences))


def guess(window: Window) -> tuple[str, str]:
    """That much may be used, where nobody has said yet how much: never that it is full."""
    if window.percent >= text.FULL_PERCENT:
        title = tr(_NEARLY[window.name])
    else:
        title = tr(_SYNC[window.name], percent=text.percent(window.percent))
    return title, tr("This is a first guess from what the plan is thought to hold. Enter what Claude shows.")


def pace(window: Window, full_at: int, now: int, zone: tzinfo | None) -> tuple[str, str]:
    """Where the pace leads."""
    title = tr(_PACE[window.name], when=text.moment(full_at, now, zone))
    sentences = [tr("{sentence}.", "a full stop at the end", sentence=_used(window))]
    if window.resets_at is not None:
        reset = text.moment(window.resets_at, now, zone)
        later = text.duration(window.resets_at - full_at)
        sentences.append(tr("It resets {duration} later, at {when}.", "of a window", duration=later, when=reset))
    if window.full_early_at is not None and window.full_late_at is not None:
        early, late = text.moment(window.full_early_at, now, zone), text.moment(window.full_late_at, now, zone)
        sentences.append(tr("Likely between {early} and {late}.", "two times", early=early, late=late))
    elif window.full_early_at is not None:
        early = text.moment(window.full_early_at, now, zone)
        sentences.append(tr("Hardly before {early}.", "a window full; a time", early=early))
    return title, " ".join(sentences)


def limit(hit: LimitHit, now: int, zone: tzinfo | None) -> tuple[str, str]:
    """That Claude refused to go on."""
    name = f"{hit.window[:1].upper()}{hit.window[1:]}"
    title = tr(_HIT[hit.window]) if hit.window in _HIT else tr("{name} limit reached", "of a model", name=name)
    if hit.resets_at is None:
        return title, tr("Claude said so at {when}.", when=text.moment(hit.at, now, zone))
    when, left = text.moment(hit.resets_at, now, zone), text.duration(hit.resets_at - now)
    return title, tr("It goes on at {when}, in {duration}.", when=when, duration=left)


def reset(window: Window, now: int, zone: tzinfo | None) -> tuple[str, str]:
    """That a window which was nearly full has begun anew."""
    said = [tr("{percent} % used.", percent=text.percent(window.percent))]
    if window.resets_at is not None:
        said.append(tr("It lasts until {when}.", "of a window", when=text.moment(window.resets_at, now, zone)))
    return tr(_RESET[window.name]), " ".join(said)


def sync(window: Window, low: float, high: float, now: int) -> tuple[str, str]:
    """That a sync would help. low, high: the band of the percentage."""
    title = tr(_SYNC[window.name], percent=text.percent(window.percent))
    between = tr("It may be between {low} and {high} %.", low=text.percent(low), high=text.percent(high))
    return title, f"{_doubt(window, now)} {between}"


def _used(window: Window) -> str:
    return tr(_USED[window.name], percent=text.percent(window.percent))


def _pace(window: Window, full_at: int, now: int, zone: tzinfo | None) -> str:
    when = text.moment(full_at, now, zone)
    if window.resets_at is None:
        return tr("At this pace full at {when}.", when=when)
    before = text.duration(window.resets_at - full_at)
    return tr("At this pace full at {when}, {duration} before it resets.", when=when, duration=before)


def _end(window: Window, now: int, zone: tzinfo | None) -> str:
    if window.resets_at is not None:
        when, left = text.moment(window.resets_at, now, zone), text.duration(window.resets_at - now)
        return tr("It resets at {when}, in {duration}.", "of a window", when=when, duration=left)
    if window.frees_at is not None:
        return tr("Room comes back from {when} on.", when=text.moment(window.frees_at, now, zone))
    return ""


def _doubt(window: Window, now: int) -> str:
    if window.source_at is None:
        return tr("This is an estimate.")
    return tr("Claude’s own number is from {ago}.", "ago: 4 min ago", ago=text.ago(now - window.source_at))
