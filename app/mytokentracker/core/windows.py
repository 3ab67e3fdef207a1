"""The two limit windows: which stretch of time each covers now, and what is used of it."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo

import msgspec

SESSION_SECONDS = 5 * 3600
WEEK_SECONDS = 7 * 86400
LENGTHS = {"session": SESSION_SECONDS, "weekly": WEEK_SECONDS}
# The same two by the client's name. Source: transcript-format.md, section 9.
NAMES = {"five_hour": "session", "seven_day": "weekly"}
# Clocks differ a little between machines; what lies further ahead than this is not counted yet.
AHEAD_SECONDS = 600

# A weekly reset that was named so long ago may be another by now, and the person's own word counts again.
_NAMED_SECONDS = 2 * WEEK_SECONDS

# Resets of the session window were seen on these marks. Source: transcript-format.md, section 7.
_MARK_SECONDS = 600


class Span(msgspec.Struct, frozen=True):
    """A window's stretch of time: starts_at until now. resets_at is set when it is fixed."""

    starts_at: int
    resets_at: int | None = None

    @property
    def kind(self) -> str:
        """Either "fixed", when it ends at resets_at, or "rolling", when it ages out continuously."""
        return "rolling" if self.resets_at is None else "fixed"


def session_span(now: int, mode: str, times: Sequence[int] = (), resets_at: int | None = None) -> Span:
    """The session window at `now`.

    mode: the setting `session_window`. resets_at: the reset that Claude last named; after it has passed, nothing from
    before it counts. times: when responses were made, ascending, reaching back over the last gap of five hours; only
    mode "fixed" without a named reset needs them: the window then begins with the first response after the one before
    it ended, which is an estimate.
    """
    if mode != "rolling" and resets_at is not None and now < resets_at:
        return Span(resets_at - SESSION_SECONDS, resets_at)
    if mode == "fixed":
        starts_at = _chained(now, times, resets_at)
        return Span(now) if starts_at is None else Span(starts_at, starts_at + SESSION_SECONDS)
    starts_at = now - SESSION_SECONDS
    return Span(starts_at if resets_at is None or mode == "rolling" else max(starts_at, resets_at))


def week_span(now: int, reset: tuple[int, int, int] | None, zone: tzinfo | None, resets_at: int | None = None) -> Span:
    """The weekly window at `now`: from the last reset to the next one.

    resets_at: a reset that Claude Code itself has named; it comes again every seven days. reset: weekday (Monday is 0),
    hour and minute in the account's zone; it counts where none was named, or not for weeks. With neither, the last
    seven days roll. zone: None is the computer's.
    """
    if resets_at is not None and (reset is None or now < resets_at + _NAMED_SECONDS):
        starts_at = now - (now - resets_at) % WEEK_SECONDS
        return Span(starts_at, starts_at + WEEK_SECONDS)
    if reset is None:
        return Span(now - WEEK_SECONDS)
    weekday, hour, minute = reset
    today = datetime.fromtimestamp(now, zone).date()
    day = today - timedelta(days=(today.weekday() - weekday) % 7)
    starts_at = instant(day, time(hour, minute), zone)
    if starts_at > now:
        day -= timedelta(days=7)
        starts_at = instant(day, time(hour, minute), zone)
    return Span(starts_at, instant(day + timedelta(days=7), time(hour, minute), zone))


def _chained(now: int, times: Sequence[int], resets_at: int | None) -> int | None:
    """When the fixed window of `now` began; None when the last one has ended and no response has opened another."""
    starts_at, ended_at = None, resets_at or 0
    for at in times:
        if at > now + AHEAD_SECONDS:
            break
        if at >= ended_at:
            begun = min(at, now)
            starts_at = max(begun - begun % _MARK_SECONDS, ended_at)
            ended_at = starts_at + SESSION_SECONDS
    return starts_at if now < ended_at else None


def instant(day: date, clock: time, zone: tzinfo | None) -> int:
    """When it is that time of a local day: days that change the clock have 23 or 25 hours."""
    return int(datetime.combine(day, clock, zone).timestamp())
