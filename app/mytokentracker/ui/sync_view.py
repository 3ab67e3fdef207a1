"""What Quick Sync shows of a snapshot and of what was typed so far; knows no toolkit."""

from datetime import tzinfo

import msgspec

from mytokentracker.core import sync_text, text
from mytokentracker.core.entering import parse_percent, parse_time_left
from mytokentracker.core.plausible import is_odd
from mytokentracker.core.records import Snapshot
from mytokentracker.core.translating import tr
from mytokentracker.core.weekly_reset import DAYS, parse_shown, parse_weekly_reset, shown
from mytokentracker.core.windows import SESSION_SECONDS

# Of many, only the latest are worth correcting here.
_MOST_READINGS = 12

CALM, ASKING, WRONG = "sub", "amber", "red"


class Entry(msgspec.Struct, frozen=True):
    """What stands in the two fields of one window.

    percent: None while our own number stands there untouched. done: the reset was left or sent off, so that what
    cannot be read of it is no longer just half typed. asked: the percentage that was asked about; sent off again, it
    counts.
    """

    percent: str | None = None
    reset: str = ""
    done: bool = False
    asked: float | None = None


class Answer(msgspec.Struct, frozen=True):
    """What is said below the fields of one window, in which tone, and what would be saved of them.

    seconds_left: until the session resets. weekly_reset: as the settings keep it. odd: the percentage has yet to
    be asked about. wrong: one of the fields cannot be read, the one of the reset if about_reset.
    """

    note: str
    tone: str = CALM
    percent: float | None = None
    seconds_left: int | None = None
    weekly_reset: str | None = None
    odd: bool = False
    wrong: bool = False
    about_reset: bool = False


class ReadingView(msgspec.Struct, frozen=True):
    """One past reading. editable: only what a person typed can be mistyped."""

    id: int
    window: str
    percent: str
    head: str
    detail: str
    spoken: str
    editable: bool


class SyncView(msgspec.Struct, frozen=True):
    """What Quick Sync shows beside its fields. estimates: our whole numbers, for session and week."""

    estimates: tuple[str, str]
    time_left: str
    changes: tuple[str, ...]
    readings: tuple[ReadingView, ...]


def sync_view(snapshot: Snapshot, zone: tzinfo | None) -> SyncView:
    """What to show of the snapshot."""
    session, week = (snapshot.window(name) for name in ("session", "weekly"))
    now = snapshot.as_of
    left = text.duration(session.resets_at - now) if session.resets_at is not None else text.duration(8_000)
    return SyncView(
        estimates=(_estimate(session.percent), _estimate(week.percent)),
        time_left=left,
        changes=tuple(_note(_stopped(sync_text.limit_change(change, now, zone))) for change in snapshot.changes[:2]),
        readings=tuple(
            ReadingView(
                id=past.id,
                window=past.window,
                percent=sync_text.exact(past.percent),
                head=sync_text.reading(past),
                detail=sync_text.reading_detail(past, now, zone),
                spoken=sync_text.reading_spoken(past, now, zone),
                editable=past.source == "typed",
            )
            for past in snapshot.readings[:_MOST_READINGS]
        ),
    )


def answer(snapshot: Snapshot, name: str, entry: Entry, weekly_reset: str | None = None) -> Answer:
    """What to say to the entry of this window. weekly_reset: what the settings hold."""
    try:
        seconds_left, new_reset = _reset(name, entry.reset, weekly_reset)
    except ValueError as error:
        if entry.done:
            return Answer(_sentence(error), WRONG, wrong=True, about_reset=True)
        seconds_left, new_reset = None, None
    percent, window, known = None, snapshot.window(name), sync_text.learnt(snapshot, name)
    if entry.percent is None:
        first = sync_text.ours(window, snapshot.as_of)
    elif not entry.percent.strip():
        return Answer(sync_text.skipped(name), seconds_left=seconds_left, weekly_reset=new_reset)
    else:
        try:
            percent = parse_percent(entry.percent)
        except ValueError as error:
            return Answer(_sentence(error), WRONG, wrong=True)
        if percent == entry.asked and is_odd(window, known, percent):
            return Answer(_note(sync_text.question(window, percent)), ASKING, percent, seconds_left, new_reset)
        first = sync_text.compared(window, percent)
    advice = "" if percent is None else sync_text.advice(snapshot, window, percent)
    accuracy = sync_text.accuracy(known)
    second = advice or (_stopped(accuracy) if accuracy else "")
    odd = percent is not None and is_odd(window, known, percent)
    return Answer(_note(_stopped(first), second), CALM, percent, seconds_left, new_reset, odd=odd)


def is_stored(snapshot: Snapshot, typed: dict[str, float], since: int) -> bool:
    """Whether the snapshot knows all these percentages as readings not older than `since`."""
    known = {(past.window, past.percent) for past in snapshot.readings if past.source == "typed" and past.at >= since}
    return all((name, percent) in known for name, percent in typed.items())


def unreadable(words: str) -> str:
    """Why this is no percentage; empty when it is one."""
    try:
        parse_percent(words)
    except ValueError as error:
        return _sentence(error)
    return ""


def settled_reset(weekly_reset: str | None) -> str:
    """A weekly reset as it stands in its field: "Thu 10:00"; empty while it is not known."""
    return "" if weekly_reset is None else shown(parse_weekly_reset(weekly_reset))


def _reset(name: str, words: str, weekly_reset: str | None) -> tuple[int | None, str | None]:
    """What the reset field would save: nothing where it is empty or says what is known. Raises: ValueError."""
    if not words.strip():
        return None, None
    if name == "session":
        return parse_time_left(words, SESSION_SECONDS), None
    reset = parse_shown(words)
    is_known = weekly_reset is not None and reset == parse_weekly_reset(weekly_reset)
    return None, None if is_known else _as_kept(reset)


def _as_kept(reset: tuple[int, int, int]) -> str:
    weekday, hour, minute = reset
    return f"{DAYS[weekday][:3]} {hour:02}:{minute:02}"


def _note(*lines: str) -> str:
    return sync_text.unbroken("\n".join(line for line in lines if line))


def _estimate(percent: float) -> str:
    # What is typed is a percentage up to 100, so the number that stands for it is one too.
    return str(min(100, text.whole_percent(percent)))


def _sentence(error: ValueError) -> str:
    words = tr(error.args[0])
    return words if words.endswith((".", "?")) else _stopped(words)


def _stopped(sentence: str) -> str:
    return tr("{sentence}.", "a full stop at the end", sentence=sentence)
