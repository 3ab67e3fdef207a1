"""The records of alerts: what is told, by which rules, and what is remembered of what was told already."""

from datetime import tzinfo
from typing import Literal

import msgspec

from mytokentracker.core import alert_text as words
from mytokentracker.core.alerts.quiet import QuietHours
from mytokentracker.core.translating import Late, written
from mytokentracker.core.windows import LENGTHS

Kind = Literal["threshold", "pace", "limit", "reset", "sync", "problem", "summary", "update"]
Urgency = Literal["low", "normal", "critical"]


class Button(msgspec.Struct, frozen=True):
    """id: "sync" (Quick Sync), "charts" or "snooze" (for SNOOZE_SECONDS). label: for people."""

    id: str
    label: Late


SYNC, CHARTS = Button("sync", words.SYNC), Button("charts", words.CHARTS)
SNOOZE = Button("snooze", words.SNOOZE)
SNOOZE_SECONDS = 3600


class Alert(msgspec.Struct, frozen=True):
    """Something to tell now.

    id: of this one alone. key: a later alert with the same one takes its place on the screen. window: "session",
    "weekly", or whose limit was hit; None where it is about no window. percent, resets_at, full_at: of that window, as
    far as known. full_at: only where a pace is credible.
    """

    id: str
    kind: Kind
    key: str
    at: int
    urgency: Urgency
    title: str
    body: str
    buttons: tuple[Button, ...] = ()
    window: str | None = None
    percent: float | None = None
    resets_at: int | None = None
    full_at: int | None = None


class Rules(msgspec.Struct, frozen=True):
    """What the person wants to be told. The percentages: at which to tell, in any order; none: of none.

    zone: in which times are told and quiet hours are meant; None is the computer's.
    """

    session_percents: tuple[float, ...] = (75.0, 90.0, 100.0)
    weekly_percents: tuple[float, ...] = (75.0, 90.0, 100.0)
    pace: bool = True
    reset: bool = True
    limit: bool = True
    sync: bool = True
    problem: bool = True
    quiet: QuietHours | None = None
    zone: tzinfo | None = None

    def percents(self, window: str) -> tuple[float, ...]:
        """Those of a window."""
        return self.session_percents if window == "session" else self.weekly_percents


class Watched(msgspec.Struct, frozen=True):
    """What was told of one instance of a window.

    resets_at: when it ends; None: it rolls, and there is but one. said_percents: the thresholds that were told.
    pace_percent: the percentage at which the pace was told, None: it was not. sync_said: a sync was suggested.
    guess_percent: what it had reached when it was told as a guess, at most 100; None: it was not, or is none any more.
    is_high: it was nearly full, or its limit hit, at the last look. was_reset_at: when the instance before it ended,
    which was high; None once that was told, or has become old.
    """

    name: str
    resets_at: int | None = None
    said_percents: tuple[float, ...] = ()
    pace_percent: float | None = None
    guess_percent: float | None = None
    sync_said: bool = False
    is_high: bool = False
    was_reset_at: int | None = None

    @property
    def highest_percent(self) -> float:
        """What was told last of how full it is, or leads to be; 0 where nothing was."""
        return max(*self.said_percents, self.pace_percent or 0.0, self.guess_percent or 0.0, 0.0)


class SaidLimit(msgspec.Struct, frozen=True):
    """A limit hit that was told. until: when it was said to go on; None: that was not said.

    gone_at: since when it does not hold any more; None: it does. Further refusals soon after are the same one.
    """

    window: str
    until: int | None = None
    gone_at: int | None = None


class SaidProblem(msgspec.Struct, frozen=True):
    """A problem that was told. gone_at: since when it is mended; None: it is not."""

    title: str
    gone_at: int | None = None


class Glimpse(msgspec.Struct, frozen=True):
    """What a credible pace said first: it is told once a later look says the same."""

    window: str
    at: int
    full_at: int


class Passing(msgspec.Struct, frozen=True):
    """What need not outlive the process. seen_at: the last look. was_muted: it was in quiet hours or a snooze."""

    seen_at: int | None = None
    was_muted: bool = False
    glimpses: tuple[Glimpse, ...] = ()


class State(msgspec.Struct, frozen=True):
    """What is remembered from look to look. sync_said_at: when a sync was last suggested."""

    windows: tuple[Watched, ...] = ()
    limits: tuple[SaidLimit, ...] = ()
    problems: tuple[SaidProblem, ...] = ()
    sync_said_at: int | None = None
    snoozed_until: int | None = None
    passing: Passing = Passing()

    def lasting(self) -> "State":
        """Without what is passing: the part that is worth writing down when it changes."""
        return msgspec.structs.replace(self, passing=Passing())

    def watched(self, name: str) -> Watched:
        """What is remembered of a window."""
        return next((one for one in self.windows if one.name == name), Watched(name))

    def glimpse(self, name: str) -> Glimpse | None:
        """What its pace said first."""
        return next((one for one in self.passing.glimpses if one.window == name), None)


def saved(state: State) -> bytes:
    """The lasting part as JSON."""
    return msgspec.json.encode(state.lasting(), enc_hook=written)


def restored(data: bytes) -> State:
    """What was saved; an empty state where the data is damaged."""
    try:
        return msgspec.json.decode(data, type=State).lasting()
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return State()


def snoozed(state: State, until: int | None) -> State:
    """The same, with silence until then; None ends it."""
    return msgspec.structs.replace(state, snoozed_until=until)


def limit_key(window: str) -> str:
    """The key of alerts about a limit: that of its window, where it is one of the two."""
    return window if window in LENGTHS else f"limit.{window}"


def problem_key(title: str) -> str:
    """The key of alerts about a problem."""
    return f"problem.{title}"
