"""The wording of syncing: what a typed percentage changes, what to bear in mind, and what readings have taught."""

import re
from datetime import tzinfo

from mytokentracker.core import text
from mytokentracker.core.records import Learnt, LimitChange, PastReading, Snapshot, Window

TITLE = "What does Claude show?"
USAGE_PAGE = "claude.ai/settings/usage"
USAGE_URL = f"https://{USAGE_PAGE}"
WHERE = f"In Claude Code type /usage, or open {USAGE_PAGE}."
NOTHING_TYPED = "Type what Claude shows, even if it is our number."
NO_PERCENT = "Type the session’s percentage too: its reset belongs to it."
SAVING = "Saving…"
REMOVED = "Removed."

_NOT_LEARNT = "Nothing was used here in this window: it is shown, but nothing can be learnt from it."
_READING = "Transcripts are still being read: our number is not complete yet."
_PAUSED = "Tracking is paused: our number may lack the latest use."
_LOW = "Below 5 % small errors weigh much; best is 10 to 50 %."
_HIGH = "Above 90 % small errors weigh much; best is 10 to 50 %."
_ELSEWHERE = "claude.ai and other machines use the same week."

_BREAKS = re.compile(r"(?<=[\d±]) (?=[%\dA-Z])")
_LOW_PERCENT, _HIGH_PERCENT = 5.0, 90.0
# From here on, what is beyond our number is probably no error of ours alone.
_BEYOND_FACTOR, _BEYOND_POINTS = 1.15, 2.0
_NEWS_SECONDS = 14 * text.DAY
_LIMITS = {"session": "Session limits", "weekly": "Weekly limits"}
_SOURCES = {"statusline": "official", "typed": "typed", "limit": "limit reached"}


def learnt(snapshot: Snapshot, name: str) -> Learnt:
    """What the readings of this window have taught; nothing while there are none."""
    return next((one for one in snapshot.learnt if one.window == name), Learnt(name))


def exact(percent: float) -> str:
    """A percentage as it was typed, without its sign: "34", "34.5"."""
    return f"{percent:g}"


def unbroken(words: str) -> str:
    """The words with each number held together with its unit, for labels that wrap: "± 3 %", "14 Sep"."""
    return _BREAKS.sub("\u00a0", words)


def ours(window: Window, now: int) -> str:
    """Our number and where it is from: "Ours is 29 %, estimated", "Ours is 34 %, typed 2 h ago"."""
    source = "estimated"
    if window.source in _SOURCES and window.source_at is not None:
        source = f"{_SOURCES[window.source]} {text.ago(now - window.source_at)}"
    return f"Ours is {text.percent(window.percent)} %, {source}"


def accuracy(known: Learnt) -> str:
    """How good the last predictions were: "Accuracy after 4 syncs ± 3 %"; empty before there were any."""
    if known.error_percent is None:
        return ""
    return f"Accuracy after {text.counted(known.readings, 'sync')} ± {max(1, round(known.error_percent))} %"


def compared(window: Window, percent: float) -> str:
    """What changes: "Ours 29 %, Claude 34 %: factor 1.17"; without a factor where one of them says too little."""
    both = f"Ours {text.percent(window.percent)} %, Claude {exact(percent)} %"
    if window.percent < 1 or percent <= 0 or window.uncorrected_percent <= 0:
        return both
    return f"{both}: factor {percent / window.percent:.2f}"


def advice(snapshot: Snapshot, window: Window, percent: float) -> str:
    """The one thing to bear in mind with this percentage; empty when there is none."""
    if snapshot.progress is not None or snapshot.scanned_at is None:
        return _READING
    if snapshot.paused:
        return _PAUSED
    if window.uncorrected_percent <= 0:
        return _NOT_LEARNT
    if percent < _LOW_PERCENT:
        return _LOW
    if percent > _HIGH_PERCENT:
        return _HIGH
    beyond = percent > max(window.percent * _BEYOND_FACTOR, window.percent + _BEYOND_POINTS)
    return _ELSEWHERE if window.name == "weekly" and beyond else ""


def question(window: Window, percent: float) -> str:
    """What is asked of an odd percentage, once."""
    return f"Is it really {exact(percent)} %? Ours is {text.percent(window.percent)} %. Save again to confirm."


def skipped(name: str) -> str:
    """What becomes of a field that was emptied."""
    return f"Empty: the {text.window_title(name).lower()} is skipped."


def saved(snapshot: Snapshot) -> str:
    """That the readings are in, with the numbers they led to: "Saved. Session 34 %, week 13 %."."""
    numbers = [f"{text.window_title(one.name)} {text.percent(one.percent)} %" for one in snapshot.windows]
    return f"Saved. {', '.join(numbers).capitalize()}."


def not_saved(title: str, hint: str) -> str:
    """That the readings could not be stored, and what helps."""
    return f"Not saved yet: {title}. {hint}".strip()


def limit_change(change: LimitChange, now: int, zone: tzinfo | None) -> str:
    """A change of the limits: "Weekly limits seem to have changed by −33 % since 14 Sep"."""
    by = round((change.factor - 1) * 100)
    sign = "−" if by < 0 else "+"
    day, month, year = text.date(change.at, zone).split()
    since = f"{day} {month}" if year == text.date(now, zone).split()[2] else f"{day} {month} {year}"
    what = _LIMITS.get(change.window, "Limits")
    return f"{what} seem to have changed by {sign}{abs(by)} % since {since}"


def news(snapshot: Snapshot, zone: tzinfo | None) -> tuple[str, ...]:
    """What readings say beyond the numbers: use elsewhere, and the latest change of the limits while it is new."""
    elsewhere = [
        f"{text.window_title(one.window)}: {text.percent(one.elsewhere_percent)} % used elsewhere"
        for one in snapshot.learnt
        if one.elsewhere_percent >= 1
    ]
    now = snapshot.as_of
    changes = [limit_change(one, now, zone) for one in snapshot.changes[:1] if now - one.at <= _NEWS_SECONDS]
    return (*elsewhere, *changes)


def reading(past: PastReading) -> str:
    """A reading in short: "Session 34 %"."""
    return f"{text.window_title(past.window)} {exact(past.percent)} %"


def reading_detail(past: PastReading, now: int, zone: tzinfo | None) -> str:
    """When it was, what we had computed, and who said it: "14:02 · ours was 29 % · typed"."""
    parts = [text.moment(past.at, now, zone)]
    if past.predicted_percent is not None:
        parts.append(f"ours was {text.percent(past.predicted_percent)} %")
    parts.append(_SOURCES.get(past.source, past.source))
    return " · ".join(parts)


def reading_spoken(past: PastReading, now: int, zone: tzinfo | None) -> str:
    """A reading for a screen reader."""
    return f"{reading(past)}, {reading_detail(past, now, zone).replace(' · ', ', ')}"
