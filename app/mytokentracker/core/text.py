"""All wording: how numbers, times and what follows from them are said to the person, in every front end.

Times are UTC seconds; `zone` is the person's zone, None meaning the machine's own. Weekdays and months are not named by
strftime, whose names follow the process's locale: words, names and numbers are always of one language.
"""

from datetime import datetime, tzinfo

from mytokentracker.core import money as amounts
from mytokentracker.core.projects import last_part
from mytokentracker.core.records import Snapshot, Totals, Window
from mytokentracker.core.translating import locale, tr, tr_noop

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR

HIGH_PERCENT = 75.0
CRITICAL_PERCENT = 90.0
FULL_PERCENT = 100.0


READING = tr_noop("reading…", "beside the plan's name: transcripts are being read")

_TITLES = {"session": tr_noop("Session", "the 5-hour window"), "weekly": tr_noop("Week", "the weekly window")}
_ROLLING = {"session": tr_noop("rolling 5 h"), "weekly": tr_noop("rolling 7 d")}
_LEVELS = (
    (FULL_PERCENT, tr_noop("full", "how much of a window is used: 100 %")),
    (CRITICAL_PERCENT, tr_noop("nearly full", "how much of a window is used: 90 % and more")),
    (HIGH_PERCENT, tr_noop("high", "how much of a window is used: 75 % and more")),
)
TOKEN_SIZES = (
    (1e9, tr_noop("{number} B", "thousands of millions of tokens: 1.2 B")),
    (1e6, tr_noop("{number} M", "millions of tokens: 2.4 M")),
    (1e3, tr_noop("{number} k", "thousands of tokens: 12.3 k")),
)
"""From how many tokens on a count is said in which unit, the largest first."""
_SOURCES = {
    "statusline": tr_noop("official, {ago}", "where a percentage is from: Claude; ago: 4 min ago"),
    "typed": tr_noop("typed, {ago}", "where a percentage is from: the person; ago: 4 min ago"),
    "limit": tr_noop("official, limit reached {ago}", "where a percentage is from; ago: 4 min ago"),
}


def count(number: int) -> str:
    """A whole number with its thousands parted: "2,472"."""
    return locale().number(number)


def counted(number: int, noun: str) -> str:
    """A number of things in a terminal, where all is English: "1 file", "2,472 files"."""
    return f"{count(number)} {noun}" if number == 1 else f"{count(number)} {noun}s"


def responses(number: int) -> str:
    """A number of responses: "1 response", "5,790 responses"."""
    return tr("%n response(s)", "", number)


def sessions(number: int) -> str:
    """A number of sessions: "1 session", "74 sessions"."""
    return tr("%n session(s)", "", number)


def projects(number: int) -> str:
    """A number of projects: "1 project", "9 projects"."""
    return tr("%n project(s)", "", number)


def percent(value: float) -> str:
    """A percentage without its sign: "42". "<1" is some but little; "100" is never said of what still has room."""
    return "<1" if 0 < value < 1 else count(whole_percent(value))


def whole_percent(value: float) -> int:
    """A percentage rounded, but to 100 only from 100 on."""
    return min(99, int(value + 0.5)) if value < FULL_PERCENT else int(value + 0.5)


def tokens(number: float) -> str:
    """A token count, short: "950", "12.3 k", "2.4 M", "1.2 B"."""
    for size, unit in TOKEN_SIZES:
        if number >= size * 0.9995:
            value = number / size
            return tr(unit, number=locale().number(value, 1 if value < 99.95 else 0))
    return locale().number(number)


def money(microusd: float, *, short: bool = False) -> str:
    """Micro-dollars in the person's currency, "$18.40"; without decimals from a thousand on, or where short."""
    return amounts.money(microusd, _written, short=short)


def exact_money(microusd: float) -> str:
    """To the cent, however much it is, and finer below one."""
    return amounts.exact_money(microusd, _written)


def money_tick(amount: float, decimals: int) -> str:
    """An amount in the person's currency at an axis: "$8", "$0.50"; in thousands where decimals are below 0: "$12k"."""
    return amounts.money_tick(amount, decimals, _written)


def dollars(microusd: float) -> str:
    """Micro-dollars in US dollars, whatever is shown elsewhere: "$18.40"."""
    return amounts.dollars(microusd, _written)


def _written(value: float, decimals: int, sign: str) -> str:
    number = locale().number(value, decimals)
    return tr(
        "{sign}{number}", "an amount of money with the sign where it is written: $18.40", sign=sign, number=number
    )


def duration(seconds: int) -> str:
    """A span in its two largest units, rounded down: "4 d 1 h", "1 h 57 min", "12 min", "under a minute"."""
    if seconds < MINUTE:
        return tr("under a minute", "a span of time")
    days, hours, minutes = seconds // DAY, seconds % DAY // HOUR, seconds % HOUR // MINUTE
    if days and hours:
        return tr("{days} d {hours} h", "a span of time", days=count(days), hours=hours)
    if days:
        return tr("{days} d", "a span of time", days=count(days))
    if hours and minutes:
        return tr("{hours} h {minutes} min", "a span of time", hours=hours, minutes=minutes)
    return tr("{hours} h", "a span of time", hours=hours) if hours else _minutes(minutes)


def _minutes(minutes: int) -> str:
    return tr("{minutes} min", "a span of time", minutes=minutes)


def ago(seconds: int) -> str:
    """How long since, in its largest unit: "just now", "4 min ago", "2 h ago", "3 d ago"."""
    if seconds < MINUTE:
        return tr("just now")
    if seconds < HOUR:
        return tr("{minutes} min ago", minutes=seconds // MINUTE)
    if seconds < 2 * DAY:
        return tr("{hours} h ago", hours=seconds // HOUR)
    return tr("{days} d ago", days=count(seconds // DAY))


def local_time(at: int, zone: tzinfo | None) -> datetime:
    """The moment on the wall's clock."""
    # Without a zone this is the machine's local time of that moment, summer time included; only its digits are used.
    return datetime.fromtimestamp(at, zone)


def clock(at: int, zone: tzinfo | None) -> str:
    """The time of day: "15:40"."""
    return locale().clock_of(local_time(at, zone))


def date(at: int, zone: tzinfo | None) -> str:
    """The day: "12 Aug 2026"."""
    return locale().whole_date(local_time(at, zone))


def date_near(at: int, now: int, zone: tzinfo | None) -> str:
    """The day, with its year where that is not this one: "14 Sep", "14 Sep 2025"."""
    local = local_time(at, zone)
    return locale().day_and_month(local) if local.year == local_time(now, zone).year else locale().whole_date(local)


def moment(at: int, now: int, zone: tzinfo | None) -> str:
    """A time near now, as short as is clear: "15:40" within half a day, "Thu 10:00" within six days, "12 Aug 10:00"."""
    local, today = local_time(at, zone), local_time(now, zone)
    days = abs((local.date() - today.date()).days)
    here = locale()
    clock_time = here.clock_of(local)
    if days == 0 or abs(at - now) < DAY // 2:
        return clock_time
    if days <= 6:
        return tr("{weekday} {time}", "Thu 10:00", weekday=here.weekdays[local.weekday()], time=clock_time)
    return tr("{date} {time}", "a day and a time of day", date=here.day_and_month(local), time=clock_time)


def window_title(name: str) -> str:
    """What people call the window: "Session", "Week"."""
    return tr(_TITLES.get(name, name))


def level_word(value: float, *, is_guess: bool = False) -> str:
    """How pressing it is: "", "high" from 75 %, "nearly full" from 90, "full" from 100; or "first guess" from 75."""
    if is_guess and value >= HIGH_PERCENT:
        return tr("first guess", "how much of a window is used: nobody has said yet")
    return next((tr(word) for least, word in _LEVELS if value >= least), "")


def model_name(model: str | None) -> str:
    """A model in people's words: "claude-opus-5-5-20260801" is "Opus 5.5". What is not Claude's keeps its own name."""
    if model is None:
        return tr("no model yet")
    if not model.startswith("claude-"):
        return model
    parts = [part for part in model.split("-")[1:] if not (part.isdigit() and len(part) == 8)]
    words = " ".join(part.capitalize() for part in parts if not part.isdigit())
    version = ".".join(part for part in parts if part.isdigit())
    return f"{words} {version}".strip()


def project_name(project: str | None) -> str:
    """A project in short: the last folder of its path."""
    return last_part(project or "") or project or "–"


def window_left(window: Window, now: int, zone: tzinfo | None) -> str:
    """What kind of window it is: "resets 15:40" or "rolling 5 h"."""
    if window.kind == "rolling":
        return tr(_ROLLING[window.name])
    if window.resets_at is None:
        return tr("reset time not known")
    return resets(window.resets_at, now, zone)


def resets(at: int, now: int, zone: tzinfo | None) -> str:
    """When a window resets: "resets 15:40"."""
    return tr("resets {when}", "of a window; when: 15:40, Thu 10:00, 12 Aug 10:00", when=moment(at, now, zone))


def window_right(window: Window, now: int, zone: tzinfo | None) -> str:
    """How long it goes on: "1 h 57 min left", or when a rolling window gets room again."""
    if window.kind == "rolling":
        if window.frees_at is None:
            return tr("empty", "of a window: nothing is used")
        return tr("oldest use ages out {when}", "when: 15:40, Thu 10:00", when=moment(window.frees_at, now, zone))
    if window.resets_at is None:
        return ""
    return tr("{duration} left", "until a window resets", duration=duration(window.resets_at - now))


def window_row(window: Window, now: int, zone: tzinfo | None) -> str:
    """One window in one line, for menus and tooltips: "Session 42 % · resets 15:40"."""
    left = window_left(window, now, zone)
    return row(window_title(window.name), window.percent, left, is_guess=window.is_guess)


def row(title: str, value: float, note: str, *, is_guess: bool = False) -> str:
    """A percentage in one line with what it is of and, unless that is empty, a note."""
    word = level_word(value, is_guess=is_guess)
    said = tr("{title} {percent} %", "a window and how much of it is used", title=title, percent=percent(value))
    said = f"{said} ({word})" if word else said
    return f"{said} · {note}" if note else said


def window_spoken(window: Window, now: int, zone: tzinfo | None) -> str:
    """One window for a screen reader: "Session: 42 percent used, probably 39 to 45, resets 15:40"."""
    word = level_word(window.percent, is_guess=window.is_guess)
    parts = [percent_spoken(window_title(window.name), window.percent), word]
    if window.low_percent is not None and window.high_percent is not None:
        low, high = percent(window.low_percent), percent(window.high_percent)
        parts.append(tr("probably {low} to {high}", "the band of a percentage, spoken", low=low, high=high))
    parts.append(window_left(window, now, zone))
    if window.kind == "rolling":
        parts.append(window_right(window, now, zone))
    return ", ".join(filter(None, parts))


def percent_spoken(title: str, value: float) -> str:
    """A percentage for a screen reader: "Session: 42 percent used"."""
    return tr("{title}: {percent} percent used", "spoken; title: of a window", title=title, percent=percent(value))


def source(window: Window, now: int) -> str:
    """Where its percentage comes from: "official, 4 min ago", "typed, 2 h ago"; empty where it is only estimated."""
    if window.source not in _SOURCES or window.source_at is None:
        return ""
    return tr(_SOURCES[window.source], ago=ago(now - window.source_at))


def freshness(snapshot: Snapshot) -> str:
    """Where the percentages come from: "official, 4 min ago", "typed, 2 h ago", "estimated ± 4 %"."""
    if snapshot.paused:
        return tr("paused", "tracking is")
    if snapshot.scanned_at is None:
        return tr(READING)
    synced = [window for window in snapshot.windows if source(window, snapshot.as_of)]
    if synced:
        return source(max(synced, key=lambda window: window.source_at or 0), snapshot.as_of)
    for window in snapshot.windows:
        if window.low_percent is not None and window.high_percent is not None:
            half = max(1, round((window.high_percent - window.low_percent) / 2))
            return tr("estimated ± {points} %", "where a percentage is from", points=half)
    return tr("estimated, not yet synced", "where a percentage is from")


def today(totals: Totals) -> str:
    """Today in one line: "Today 2.4 M tokens · $18.40"."""
    used, cost = tokens(totals.tokens.total), money(totals.cost_microusd)
    return tr("Today {tokens} tokens · {cost}", "tokens: 2.4 M", tokens=used, cost=cost)
