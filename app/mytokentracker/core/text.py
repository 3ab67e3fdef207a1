"""All wording: how numbers, times and what follows from them are said to the person, in every front end.

Times are UTC seconds; `zone` is the person's zone, None meaning the machine's own. Weekdays and months are named here
and not by strftime, whose names follow the process's locale while all other words are English.
"""

from datetime import datetime, tzinfo

from mytokentracker.core.projects import last_part
from mytokentracker.core.records import History, Problem, Progress, Snapshot, Totals, Window

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR

HIGH_PERCENT = 75.0
CRITICAL_PERCENT = 90.0
FULL_PERCENT = 100.0

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

EMPTY_TITLE = "No transcripts yet"
EMPTY_HINT = "Claude Code writes one for each session. Use it once and the bars fill by themselves."
READING = "reading…"
CHOOSE_TITLE = "Which plan do you have?"
CHOOSE_HINT = "You can change it in Settings at any time."
STOPPED = Problem(
    "Counting has stopped because of a fault of the program",
    "It starts again by itself in a while. If it does not, end the tray and start it again.",
)

_TITLES = {"session": "Session", "weekly": "Week"}
_LENGTHS = {"session": "5 h", "weekly": "7 d"}
_SOURCES = {"statusline": "official,", "typed": "typed,", "limit": "official, limit reached"}


def count(number: int) -> str:
    """A whole number with its thousands parted: "2,472"."""
    return f"{number:,}"


def counted(number: int, noun: str) -> str:
    """A number of things: "1 file", "2,472 files"."""
    return f"{count(number)} {noun}" if number == 1 else f"{count(number)} {noun}s"


def percent(value: float) -> str:
    """A percentage without its sign: "42". "<1" is some but little; "100" is never said of what still has room."""
    return "<1" if 0 < value < 1 else str(whole_percent(value))


def whole_percent(value: float) -> int:
    """A percentage rounded, but to 100 only from 100 on."""
    return min(99, int(value + 0.5)) if value < FULL_PERCENT else int(value + 0.5)


def tokens(number: int) -> str:
    """A token count, short: "950", "12.3 k", "2.4 M", "1.2 B"."""
    if number < 1000:
        return str(number)
    value, unit = number / 1000, "k"
    for larger in ("M", "B"):
        if round(value, 1) >= 1000:
            value, unit = value / 1000, larger
    return f"{value:.1f} {unit}" if round(value, 1) < 100 else f"{value:,.0f} {unit}"


def money(microusd: int) -> str:
    """Micro-dollars as "$18.40"; whole dollars from a thousand on: "$1,234"."""
    if 0 < microusd < 5_000:
        return "<$0.01"
    dollars = microusd / 1_000_000
    return f"${dollars:,.2f}" if dollars < 1000 else f"${dollars:,.0f}"


def duration(seconds: int) -> str:
    """A span in its two largest units, rounded down: "4 d 1 h", "1 h 57 min", "12 min", "under a minute"."""
    if seconds < MINUTE:
        return "under a minute"
    days, hours, minutes = seconds // DAY, seconds % DAY // HOUR, seconds % HOUR // MINUTE
    if days:
        parts = ((days, "d"), (hours, "h"))
    elif hours:
        parts = ((hours, "h"), (minutes, "min"))
    else:
        parts = ((minutes, "min"), (0, ""))
    return " ".join(f"{number} {unit}" for number, unit in parts if number)


def ago(seconds: int) -> str:
    """How long since, in its largest unit: "just now", "4 min ago", "2 h ago", "3 d ago"."""
    if seconds < MINUTE:
        return "just now"
    if seconds < HOUR:
        return f"{seconds // MINUTE} min ago"
    if seconds < 2 * DAY:
        return f"{seconds // HOUR} h ago"
    return f"{seconds // DAY} d ago"


def clock(at: int, zone: tzinfo | None) -> str:
    """The time of day: "15:40"."""
    return f"{_local(at, zone):%H:%M}"


def date(at: int, zone: tzinfo | None) -> str:
    """The day: "12 Aug 2026"."""
    local = _local(at, zone)
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}"


def moment(at: int, now: int, zone: tzinfo | None) -> str:
    """A time near now, as short as is clear: "15:40" within half a day, "Thu 10:00" within six days, "12 Aug 10:00"."""
    local, today = _local(at, zone), _local(now, zone)
    days = abs((local.date() - today.date()).days)
    if days == 0 or abs(at - now) < DAY // 2:
        return f"{local:%H:%M}"
    if days <= 6:
        return f"{WEEKDAYS[local.weekday()]} {local:%H:%M}"
    return f"{local.day} {MONTHS[local.month - 1]} {local:%H:%M}"


def window_title(name: str) -> str:
    """What people call the window: "Session", "Week"."""
    return _TITLES.get(name, name)


def level_word(value: float) -> str:
    """How pressing a percentage is: "", "high" from 75, "nearly full" from 90, "full" from 100."""
    if value >= FULL_PERCENT:
        return "full"
    if value >= CRITICAL_PERCENT:
        return "nearly full"
    return "high" if value >= HIGH_PERCENT else ""


def model_name(model: str | None) -> str:
    """A model in people's words: "claude-opus-5-5-20260801" is "Opus 5.5". What is not Claude's keeps its own name."""
    if model is None:
        return "no model yet"
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
        return f"rolling {_LENGTHS[window.name]}"
    if window.resets_at is None:
        return "reset time not known"
    return f"resets {moment(window.resets_at, now, zone)}"


def window_right(window: Window, now: int, zone: tzinfo | None) -> str:
    """How long it goes on: "1 h 57 min left", or when a rolling window gets room again."""
    if window.kind == "rolling":
        return "empty" if window.frees_at is None else f"oldest use ages out {moment(window.frees_at, now, zone)}"
    if window.resets_at is None:
        return ""
    return f"{duration(window.resets_at - now)} left"


def window_row(window: Window, now: int, zone: tzinfo | None) -> str:
    """One window in one line, for menus and tooltips: "Session 42 % · resets 15:40"."""
    return row(window_title(window.name), window.percent, window_left(window, now, zone))


def row(title: str, value: float, note: str) -> str:
    """A percentage in one line with what it is of and, unless that is empty, a note."""
    word = level_word(value)
    said = f"{title} {percent(value)} %{f' ({word})' if word else ''}"
    return f"{said} · {note}" if note else said


def window_spoken(window: Window, now: int, zone: tzinfo | None) -> str:
    """One window for a screen reader: "Session: 42 percent used, probably 39 to 45, resets 15:40"."""
    said = f"{window_title(window.name)}: {percent(window.percent)} percent used"
    word = level_word(window.percent)
    if word:
        said += f", {word}"
    if window.low_percent is not None and window.high_percent is not None:
        said += f", probably {percent(window.low_percent)} to {percent(window.high_percent)}"
    said += f", {window_left(window, now, zone)}"
    if window.kind == "rolling":
        said += f", {window_right(window, now, zone)}"
    return said


def freshness(snapshot: Snapshot) -> str:
    """Where the percentages come from: "official, 4 min ago", "typed, 2 h ago", "estimated ± 4 %"."""
    if snapshot.paused:
        return "paused"
    if snapshot.scanned_at is None:
        return READING
    synced = [window for window in snapshot.windows if window.source in _SOURCES and window.source_at is not None]
    if synced:
        newest = max(synced, key=lambda window: window.source_at or 0)
        return f"{_SOURCES[newest.source]} {ago(snapshot.as_of - (newest.source_at or 0))}"
    for window in snapshot.windows:
        if window.low_percent is not None and window.high_percent is not None:
            return f"estimated ± {max(1, round((window.high_percent - window.low_percent) / 2))} %"
    return "estimated, not yet synced"


def today(totals: Totals) -> str:
    """Today in one line: "Today 2.4 M tokens · $18.40"."""
    return f"Today {tokens(totals.tokens.total)} tokens · {money(totals.cost_microusd)}"


def progress(done: Progress) -> str:
    """How far a scan is: "Reading transcripts… 312 of 2,472 files"."""
    return f"Reading transcripts… {count(done.files_done)} of {counted(done.files, 'file')}"


def found(history: History, zone: tzinfo | None) -> str:
    """What there is to count: "Found 5,790 responses in 74 sessions since 12 Aug 2026."."""
    if history.first_at is None:
        return "No transcripts found yet."
    responses, sessions = counted(history.responses, "response"), counted(history.sessions, "session")
    return f"Found {responses} in {sessions} since {date(history.first_at, zone)}."


def looked_in(folders: tuple[str, ...]) -> str:
    """Where transcripts are looked for, as a sentence."""
    return f"Looking in {' and '.join(folders)}." if folders else "No Claude Code folder was found on this computer."


def chart_caption(seconds: int) -> str:
    """What one point of the live chart is: "Spend per 10 min"."""
    return f"Spend per {duration(seconds)}"


def chart_spoken(seconds: int, points: int, peak_microusd: int, last_microusd: int) -> str:
    """The live chart for a screen reader."""
    span = duration(seconds * points)
    return f"{chart_caption(seconds)} over the last {span}: at most {money(peak_microusd)}, now {money(last_microusd)}"


def no_tray(desktop: str) -> Problem:
    """That the desktop shows no tray icons, and what helps. `desktop`: what the desktop calls itself, may be empty."""
    title = "This desktop shows no tray icons"
    if "gnome" in desktop.lower():
        return Problem(title, "Install the GNOME extension “AppIndicator and KStatusNotifierItem Support”.")
    return Problem(
        title, "Add a system tray (status notifier) to your panel. The icon appears as soon as there is one."
    )


def _local(at: int, zone: tzinfo | None) -> datetime:
    # Without a zone this is the machine's local time of that moment, summer time included; only its digits are used.
    return datetime.fromtimestamp(at, zone)
