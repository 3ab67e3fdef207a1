"""The wording of syncing: what a typed percentage changes, what to bear in mind, and what readings have taught."""

import re
from collections.abc import Collection
from datetime import tzinfo

from mytokentracker.core import machine_text, text
from mytokentracker.core.records import Learnt, LimitChange, PastReading, Snapshot, Window
from mytokentracker.core.translating import Late, locale, tr, tr_later, tr_noop

TITLE = tr_noop("What does Claude show?")
USAGE_PAGE = "claude.ai/settings/usage"
USAGE_URL = f"https://{USAGE_PAGE}"
WHERE = tr_later("In Claude Code type /usage, or open {page}.", page=USAGE_PAGE)
NOTHING_TYPED = tr_noop("Type what Claude shows, even if it is our number.")
NO_PERCENT = tr_noop("Type the session’s percentage too: its reset belongs to it.")
SAVING = tr_noop("Saving…")
REMOVED = tr_noop("Removed.", "a reading was")

_NOT_LEARNT = tr_noop("Nothing was used here in this window: it is shown, but nothing can be learnt from it.")
_READING = tr_noop("Transcripts are still being read: our number is not complete yet.")
_PAUSED = tr_noop("Tracking is paused: our number may lack the latest use.")
_LOW = tr_noop("Below 5 % small errors weigh much; best is 10 to 50 %.")
_HIGH = tr_noop("Above 90 % small errors weigh much; best is 10 to 50 %.")
_ELSEWHERE = tr_noop("claude.ai and other machines use the same week.")

_BREAKS = re.compile(r"(?<=[\d±]) (?=[%\dA-Z])")
_LOW_PERCENT, _HIGH_PERCENT = 5.0, 90.0
# From here on, what is beyond our number is probably no error of ours alone.
_BEYOND_FACTOR, _BEYOND_POINTS = 1.15, 2.0
_NEWS_SECONDS = 14 * text.DAY
_CHANGED = {
    "session": tr_noop("Session limits seem to have changed by {percent} % since {date}", "date: 14 Sep"),
    "weekly": tr_noop("Weekly limits seem to have changed by {percent} % since {date}", "date: 14 Sep"),
}
_CHANGED_OTHER = tr_noop("Limits seem to have changed by {percent} % since {date}", "date: 14 Sep")
_OURS = {
    "statusline": tr_noop("Ours is {percent} %, official {ago}", "our number, and where it is from; ago: 4 min ago"),
    "typed": tr_noop("Ours is {percent} %, typed {ago}", "our number, and where it is from; ago: 4 min ago"),
    "limit": tr_noop("Ours is {percent} %, limit reached {ago}", "our number, and where it is from; ago: 4 min ago"),
}
_SOURCES = {
    "statusline": tr_noop("official", "who said a percentage: Claude"),
    "typed": tr_noop("typed", "who said a percentage: the person"),
    "limit": tr_noop("limit reached", "who said a percentage: Claude, as it refused to go on"),
}
_SKIPPED = {
    "session": tr_noop("Empty: the session is skipped."),
    "weekly": tr_noop("Empty: the week is skipped."),
}
_ELSEWHERE_USED = {
    "session": tr_noop("Session: {percent} % used elsewhere"),
    "weekly": tr_noop("Week: {percent} % used elsewhere"),
}


def learnt(snapshot: Snapshot, name: str) -> Learnt:
    """What the readings of this window have taught; nothing while there are none."""
    return next((one for one in snapshot.learnt if one.window == name), Learnt(name))


def exact(percent: float) -> str:
    """A percentage as it was typed, without its sign: "34", "34.5"."""
    return locale().general(percent)


def unbroken(words: str) -> str:
    """The words with each number held together with its unit, for labels that wrap: "± 3 %", "14 Sep"."""
    return _BREAKS.sub("\u00a0", words)


def ours(window: Window, now: int) -> str:
    """Our number and where it is from: "Ours is 29 %, estimated", "Ours is 34 %, typed 2 h ago"."""
    percent = text.percent(window.percent)
    if window.source in _OURS and window.source_at is not None:
        return tr(_OURS[window.source], percent=percent, ago=text.ago(now - window.source_at))
    return tr("Ours is {percent} %, estimated", "our number, and where it is from", percent=percent)


def accuracy(known: Learnt) -> str:
    """How good the last predictions were: "Accuracy after 4 syncs ± 3 %"; empty before there were any."""
    if known.error_percent is None:
        return ""
    off = max(1, round(known.error_percent))
    return tr("Accuracy after %n sync(s) ± {percent} %", "", known.readings, percent=off)


def compared(window: Window, percent: float) -> str:
    """What changes: "Ours 29 %, Claude 34 %: factor 1.17"; without a factor where one of them says too little."""
    ours_said, said = text.percent(window.percent), exact(percent)
    if window.percent < 1 or percent <= 0 or window.uncorrected_percent <= 0:
        return tr("Ours {ours} %, Claude {percent} %", "two percentages", ours=ours_said, percent=said)
    by = locale().number(percent / window.percent, 2)
    return tr("Ours {ours} %, Claude {percent} %: factor {factor}", ours=ours_said, percent=said, factor=by)


def advice(snapshot: Snapshot, window: Window, percent: float) -> str:
    """The one thing to bear in mind with this percentage; empty when there is none."""
    found = _advice(snapshot, window, percent)
    return "" if found is None else tr(found)


def _advice(snapshot: Snapshot, window: Window, percent: float) -> Late | None:
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
    return _ELSEWHERE if window.name == "weekly" and beyond else None


def question(window: Window, percent: float) -> str:
    """What is asked of an odd percentage, once."""
    return tr(
        "Is it really {percent} %? Ours is {ours} %. Save again to confirm.",
        percent=exact(percent),
        ours=text.percent(window.percent),
    )


def skipped(name: str) -> str:
    """What becomes of a field that was emptied."""
    return tr(_SKIPPED[name])


def saved(snapshot: Snapshot, typed: Collection[str]) -> str:
    """That what was typed is in, with the numbers it led to: "Saved. Session 34 %, Week 13 %.".

    typed: the windows whose percentages were; of another one nothing is known that was not known before.
    """
    numbers = [text.row(text.window_title(one.name), one.percent, "") for one in snapshot.windows if one.name in typed]
    if not numbers:
        return tr("Saved.", "what was typed is")
    return tr("Saved. {numbers}.", "numbers: Session 34 %, Week 13 %", numbers=", ".join(numbers))


def not_saved(title: str, hint: str) -> str:
    """That the readings could not be stored, and what helps."""
    return tr("Not saved yet: {title}. {hint}", "what is wrong and what helps", title=title, hint=hint).strip()


def limit_change(change: LimitChange, now: int, zone: tzinfo | None) -> str:
    """A change of the limits: "Weekly limits seem to have changed by −33 % since 14 Sep"."""
    by = round((change.factor - 1) * 100)
    sign = "−" if by < 0 else "+"
    since = text.date_near(change.at, now, zone)
    return tr(_CHANGED.get(change.window, _CHANGED_OTHER), percent=f"{sign}{text.count(abs(by))}", date=since)


def news(snapshot: Snapshot, zone: tzinfo | None) -> tuple[str, ...]:
    """What readings say beyond the numbers: use elsewhere, and the latest change of the limits while it is new.

    Before there are any: that the numbers are what others' readings say.
    """
    elsewhere = [
        tr(_ELSEWHERE_USED[one.window], percent=text.percent(one.elsewhere_percent))
        for one in snapshot.learnt
        if one.elsewhere_percent >= 1
    ]
    now = snapshot.as_of
    changes = [limit_change(one, now, zone) for one in snapshot.changes[:1] if now - one.at <= _NEWS_SECONDS]
    return (*filter(None, (machine_text.others(snapshot.learnt),)), *elsewhere, *changes)


def reading(past: PastReading) -> str:
    """A reading in short: "Session 34 %"."""
    title = text.window_title(past.window)
    return tr("{title} {percent} %", "a window and how much of it is used", title=title, percent=exact(past.percent))


def reading_detail(past: PastReading, now: int, zone: tzinfo | None) -> str:
    """When it was, what we had computed, and who said it: "14:02 · ours was 29 % · typed"."""
    parts = [text.moment(past.at, now, zone)]
    if past.predicted_percent is not None:
        parts.append(tr("ours was {percent} %", "our number", percent=text.percent(past.predicted_percent)))
    parts.append(said_by(past.source))
    return " · ".join(parts)


def said_by(source: str) -> str:
    """Who said a percentage: "official", "typed", "limit reached"."""
    return tr(_SOURCES.get(source, source))


def reading_spoken(past: PastReading, now: int, zone: tzinfo | None) -> str:
    """A reading for a screen reader."""
    return f"{reading(past)}, {reading_detail(past, now, zone).replace(' · ', ', ')}"
