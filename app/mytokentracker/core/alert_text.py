"""The wording of alerts. A title and a body of one or two sentences each; times are UTC seconds, zone as in `text`."""

from datetime import tzinfo

from mytokentracker.core import text
from mytokentracker.core.records import LimitHit, Window

SYNC = "Quick Sync"
CHARTS = "Charts"
SNOOZE = "Snooze 1 h"
OPEN = "Open"
MEANWHILE = "Meanwhile"

_FULL = {"session": "The session is full", "weekly": "The week is full"}
_HIT = {"session": "Session limit reached", "weekly": "Weekly limit reached"}
_RESET = {"session": "The session has reset", "weekly": "The week has reset"}


def threshold(window: Window, full_at: int | None, now: int, zone: tzinfo | None, *, unsure: bool) -> tuple[str, str]:
    """That so much is used. full_at: where a credible pace leads. unsure: it may well be another number."""
    title = _FULL[window.name] if window.percent >= text.FULL_PERCENT else _used(window)
    sentences = [_end(window, now, zone) if full_at is None else _pace(window, full_at, now, zone)]
    if unsure:
        sentences.append(_doubt(window, now))
    return title, " ".join(filter(None, sentences))


def pace(window: Window, full_at: int, now: int, zone: tzinfo | None) -> tuple[str, str]:
    """Where the pace leads."""
    title = f"{text.window_title(window.name)} full at {text.moment(full_at, now, zone)} at this pace"
    sentences = [f"{_used(window)}."]
    if window.resets_at is not None:
        reset = text.moment(window.resets_at, now, zone)
        sentences.append(f"It resets {text.duration(window.resets_at - full_at)} later, at {reset}.")
    if window.full_early_at is not None and window.full_late_at is not None:
        early, late = text.moment(window.full_early_at, now, zone), text.moment(window.full_late_at, now, zone)
        sentences.append(f"Likely between {early} and {late}.")
    return title, " ".join(sentences)


def limit(hit: LimitHit, now: int, zone: tzinfo | None) -> tuple[str, str]:
    """That Claude refused to go on."""
    title = _HIT.get(hit.window, f"{hit.window[:1].upper()}{hit.window[1:]} limit reached")
    if hit.resets_at is None:
        return title, f"Claude said so at {text.moment(hit.at, now, zone)}."
    return title, f"It goes on at {text.moment(hit.resets_at, now, zone)}, {_in(hit.resets_at - now)}."


def reset(window: Window, now: int, zone: tzinfo | None) -> tuple[str, str]:
    """That a window which was nearly full has begun anew."""
    until = "" if window.resets_at is None else f" It lasts until {text.moment(window.resets_at, now, zone)}."
    return _RESET[window.name], f"{text.percent(window.percent)} % used.{until}"


def sync(window: Window, low: float, high: float, now: int) -> tuple[str, str]:
    """That a sync would help. low, high: the band of the percentage."""
    title = f"{text.window_title(window.name)} at {text.percent(window.percent)} %? A Quick Sync makes it exact"
    return title, f"{_doubt(window, now)} It may be between {text.percent(low)} and {text.percent(high)} %."


def _used(window: Window) -> str:
    return f"{text.window_title(window.name)} {text.percent(window.percent)} % used"


def _pace(window: Window, full_at: int, now: int, zone: tzinfo | None) -> str:
    said = f"At this pace full at {text.moment(full_at, now, zone)}"
    if window.resets_at is None:
        return f"{said}."
    return f"{said}, {text.duration(window.resets_at - full_at)} before it resets."


def _end(window: Window, now: int, zone: tzinfo | None) -> str:
    if window.resets_at is not None:
        return f"It resets at {text.moment(window.resets_at, now, zone)}, {_in(window.resets_at - now)}."
    if window.frees_at is not None:
        return f"Room comes back from {text.moment(window.frees_at, now, zone)} on."
    return ""


def _doubt(window: Window, now: int) -> str:
    if window.source_at is None:
        return "This is an estimate."
    return f"Claude’s own number is from {text.ago(now - window.source_at)}."


def _in(seconds: int) -> str:
    return f"in {text.duration(seconds)}"
