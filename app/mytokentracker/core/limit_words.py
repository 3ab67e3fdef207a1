"""What Claude Code writes into a transcript when a limit is reached: which window, and when it goes on.

Source: transcript-format.md, section 7, has the forms of all versions. Only lines that the client marks as an API error
come here; the words of a conversation never do.
"""

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta, tzinfo

from mytokentracker.core.records import LimitHit
from mytokentracker.core.windows import LENGTHS, NAMES, SESSION_SECONDS, instant

Zones = Callable[[str | None], tzinfo | None]
"""The zone of a name such as "Europe/Berlin"; for None the computer's; None too where the name is not known."""

# A reset may be named a little later than the window is long: clocks differ, and resets lie on marks of ten minutes.
_SLACK_SECONDS = 900

_EPOCH = re.compile(r"usage limit reached\|(\d{10})\b", re.ASCII)
_WHAT = (
    re.compile(r"\bhit your (?:(?P<name>[\w. -]{1,40}?) )?limit\b"),
    re.compile(r"\breached your (?P<name>[\w. -]{1,40}?) limit\b"),
    re.compile(r"(?:^|Claude )(?P<name>[\w. -]{0,40}?) ?limit reached\b"),
    re.compile(r"\bout of (?P<name>extra usage)\b"),
)
# Limits of a request or of an API key, and of the conversation: none of them is the plan's.
_OTHER = {"rate", "request", "api", "api rate", "token", "context", "output", "spending", "credit"}
_SESSION = {"session", "5-hour", "usage", "ai usage", "claude usage", "claude ai usage"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_RESET = re.compile(
    r"\breset(?:s| at) (?:(?P<month>[A-Z][a-z]{2})[a-z]* (?P<day>\d{1,2})(?:,| at)? "
    r"|(?P<weekday>[A-Z][a-z]{2})[a-z]*,? )?"
    r"(?P<hour>\d{1,2})(?::(?P<minute>\d\d))? ?(?P<half>[ap]m)?(?: \((?P<zone>[\w/+-]{1,60})\))?",
    re.ASCII,
)


def from_quota(kind: str | None, resets_at: int | None, at: int) -> LimitHit:
    """The limit hit that the client's own record tells of. kind: its `rateLimitType`."""
    window = NAMES.get(kind or "", _words(kind or ""))
    return LimitHit(window, at, _sane(window, resets_at, at))


def from_text(text: str, at: int, zones: Zones) -> LimitHit | None:
    """The limit hit that an error message tells of; None when it speaks of none, such as of a busy server."""
    if found := _EPOCH.search(text):
        return LimitHit("session", at, _sane("session", int(found[1]), at))
    what = next(filter(None, (form.search(text) for form in _WHAT)), None)
    if what is None:
        return None
    name = (what["name"] or "").strip()
    resets_at = _reset(text, at, zones)
    if name.lower() in _SESSION:
        window = "session"
    elif name.lower() in _OTHER or name.lower().endswith(" rate"):
        return None
    elif name == "individual spend" and "your session limit resets" in text:
        window = "session"  # what can be bought beyond the plan is used up, too
    elif name.lower() == "weekly":
        window = "weekly"
    elif name:
        window = name.removesuffix(" weekly").removeprefix("weekly ")
    elif resets_at is None:
        return None
    else:
        window = "session" if resets_at <= at + SESSION_SECONDS + _SLACK_SECONDS else "weekly"
    return LimitHit(window, at, _sane(window, resets_at, at))


def _words(kind: str) -> str:
    """A name of the client's as a person would say it: "seven_day_opus" is "Opus"."""
    words = kind.removeprefix("seven_day_").removeprefix("five_hour_").replace("_", " ").strip()
    return words[:1].upper() + words[1:40] if words else "usage"


def _sane(window: str, resets_at: int | None, at: int) -> int | None:
    longest = LENGTHS.get(window, LENGTHS["weekly"])
    return resets_at if resets_at is not None and at < resets_at <= at + longest + _SLACK_SECONDS else None


def _reset(text: str, at: int, zones: Zones) -> int | None:
    """The next instant after `at` that the words name."""
    said = _RESET.search(text)
    if said is None:
        return None
    hour, minute = int(said["hour"]), int(said["minute"] or 0)
    if said["half"]:
        hour = hour % 12 + (12 if said["half"] == "pm" else 0)
    zone = zones(said["zone"])
    if hour > 23 or minute > 59 or (said["zone"] and zone is None):
        return None
    try:
        now = datetime.fromtimestamp(at, zone)
        days = [now.date() + timedelta(days=ahead) for ahead in _days_ahead(said, now)]
        ends = [instant(day, time(hour, minute), zone) for day in days]
    except (ValueError, OverflowError, OSError):  # no such day, or beyond the ends of time
        return None
    return next((end for end in ends if end > at), None)


def _days_ahead(said: "re.Match[str]", now: datetime) -> tuple[int, ...]:
    """Which days after today are meant, nearest first. Raises: ValueError for what is no month, weekday or date."""
    if said["weekday"]:
        ahead = (_DAYS.index(said["weekday"].lower()) - now.weekday()) % 7
        return ahead, ahead + 7
    if said["month"]:
        month, day = _MONTHS.index(said["month"].lower()) + 1, int(said["day"])
        return tuple(
            (now.date().replace(year=year, month=month, day=day) - now.date()).days for year in (now.year, now.year + 1)
        )
    return 0, 1
