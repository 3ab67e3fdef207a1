"""What the status lines of several sessions say together: what of it is new, whose it is, and what can be learnt from.

Every session repeats the percentages of its own last response until its next one, also hours later and with a new time;
and two sessions may belong to two accounts.
"""

from collections.abc import Iterable
from math import isfinite

import msgspec

from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_noop
from mytokentracker.core.windows import AHEAD_SECONDS, LENGTHS, NAMES, WEEK_SECONDS

# The same number heard again within this time says nothing.
AGAIN_SECONDS = 60

# Two resets this near are one, told with another rounding.
_NEAR_SECONDS = 120
# What nobody has confirmed for so long gives way: a higher number of another session, and an account that is silent.
_SILENT_SECONDS = 3600
# A rise by so many points is learnt from: what lies between would only drown what people type.
_STEPS = {"session": 10.0, "weekly": 5.0}
_FIRST_POINTS = 1.0
# For further windows, of which we know no length.
_LONGEST_SECONDS = 5 * WEEK_SECONDS

_TWO_ACCOUNTS = Problem(
    tr_noop("Claude Code speaks for two accounts"),
    tr_noop(
        "The numbers of one are shown, those of the other are set apart. If you have changed accounts, or your limits"
        " were reset early, the new numbers are taken over within an hour."
    ),
)


class Limit(msgspec.Struct, frozen=True):
    """What a status line says of one window. name: as Claude has it. resets_at: None when that is not said."""

    name: str
    used_percentage: float
    resets_at: int | None = None


class Heard(msgspec.Struct, frozen=True):
    """What the status line of one session was told at one moment.

    at_ms: UTC milliseconds. api_ms: for how long the session has waited for responses so far; it rises with each.
    cost_microusd: of the session, as the client computes it.
    """

    session: str
    at_ms: int
    limits: tuple[Limit, ...] = ()
    api_ms: int = 0
    cost_microusd: int = 0
    version: str = ""

    @property
    def at(self) -> int:
        """UTC seconds."""
        return self.at_ms // 1000

    def limit(self, name: str) -> Limit | None:
        """What is said of that window; None when nothing is."""
        return next((limit for limit in self.limits if limit.name == name), None)


class Told(msgspec.Struct, frozen=True):
    """The number that counts for one window, since `at`. learnt_percent: the last one that was learnt from, if any."""

    name: str
    percent: float
    resets_at: int | None
    at: int
    learnt_percent: float | None = None

    def is_open(self, now: int) -> bool:
        """Whether the window it speaks of has not been reset yet, as far as is known."""
        return now < (self.at + 86400 if self.resets_at is None else self.resets_at)


class Ends(msgspec.Struct, frozen=True):
    """When the windows of an account end, which tells accounts apart: a week keeps its weekday and time."""

    session: int | None = None
    weekly: int | None = None

    @classmethod
    def of(cls, limits: "Iterable[Limit | Told]") -> "Ends":
        """As these say it."""
        ends = {limit.name: limit.resets_at for limit in limits}
        return cls(ends.get("five_hour"), ends.get("seven_day"))

    def is_same(self, other: "Ends", at: int) -> bool | None:
        """Whether both can be of one account, of which `other` is heard at `at`; None where nothing tells."""
        if self.weekly is not None and other.weekly is not None:
            apart = (self.weekly - other.weekly) % WEEK_SECONDS
            if min(apart, WEEK_SECONDS - apart) <= _NEAR_SECONDS:
                return True
            if at < self.weekly:
                return False
        if self.session is not None and other.session is not None and at < self.session:
            return is_near(self.session, other.session)
        return None


class Other(msgspec.Struct, frozen=True):
    """An account that contradicts the one that counts.

    times: how often it was heard, first at first_at, since the one that counts was.
    """

    ends: Ends
    first_at: int
    last_at: int
    times: int = 1


class Official(msgspec.Struct, frozen=True):
    """What counts now. plan: as chosen when it was heard. windows: in the order in which they were first told of."""

    plan: str = ""
    windows: tuple[Told, ...] = ()
    other: Other | None = None

    def told(self, name: str) -> Told | None:
        """What counts for the window of that name; None when nothing was told of it."""
        return next((told for told in self.windows if told.name == name), None)

    def until(self, now: int) -> "Official":
        """Without what was heard while this computer's clock was ahead of `now`: it would keep out what is newer."""
        windows = tuple(told for told in self.windows if told.at <= now + AHEAD_SECONDS)
        other = None if self.other is not None and self.other.last_at > now + AHEAD_SECONDS else self.other
        return msgspec.structs.replace(self, windows=windows, other=other)

    def problems(self, now: int) -> tuple[Problem, ...]:
        """What the person should know at `now`."""
        is_heard = self.other is not None and now - self.other.last_at < _SILENT_SECONDS
        return (_TWO_ACCOUNTS,) if is_heard else ()


class Accepted(msgspec.Struct, frozen=True):
    """A reading of one of the two windows. window: "session" or "weekly". is_learnt: whether to learn from it."""

    window: str
    percent: float
    resets_at: int
    at: int
    is_learnt: bool


def may_wait(heard: Heard, before: Heard, now: float) -> bool:
    """Whether it says nothing yet that is worth writing down. before: what was last taken in of that session."""
    return now - before.at < AGAIN_SECONDS and (not heard.limits or heard.limits == before.limits)


def hear(
    known: Official, heard: Heard, before: Heard | None, plan: str, *, is_settled: bool = True
) -> tuple[Official, tuple[Accepted, ...]]:
    """What counts after hearing a session, and which readings that makes.

    before: what was last taken in of that session. plan: as chosen now; another one than before begins anew.
    is_settled: whether all that was used by then is surely counted; else nothing is learnt from it.
    """
    if before is not None and heard.api_ms <= before.api_ms and heard.limits == before.limits:
        return known, ()
    said = [limit for limit in heard.limits if _is_current(limit, heard.at)]
    if not said:
        return known, ()
    if known.plan != plan:
        known = Official(plan)
    known, is_ours = _accounted(known, Ends.of(said), heard.at, before)
    if not is_ours:
        return known, ()
    accepted = []
    for limit in said:
        told = _judged(known.told(limit.name), limit, heard.at, before)
        if told is None:
            continue
        window = NAMES.get(limit.name)
        if window is not None and told.resets_at is not None:
            # The first word of a session may be hours old: then it is not of what was used until now.
            is_learnt = is_settled and before is not None and _teaches(told, _STEPS[window])
            accepted.append(Accepted(window, told.percent, told.resets_at, told.at, is_learnt))
            if is_learnt:
                told = msgspec.structs.replace(told, learnt_percent=told.percent)
        others = tuple(
            one for one in known.windows if one.name != told.name and (one.name in NAMES or one.is_open(heard.at))
        )
        known = msgspec.structs.replace(known, windows=(*others, told))
    return known, tuple(accepted)


def _is_current(limit: Limit, at: int) -> bool:
    """Whether it is a percentage of a window that is open at `at`."""
    if not isfinite(limit.used_percentage) or limit.used_percentage < 0:
        return False
    window = NAMES.get(limit.name)
    if limit.resets_at is None:
        # Of the two, nobody could tell which instance of the window it speaks of.
        return window is None
    longest = _LONGEST_SECONDS if window is None else LENGTHS[window]
    return at < limit.resets_at <= at + longest + AHEAD_SECONDS


def _accounted(known: Official, ends: Ends, at: int, before: Heard | None) -> tuple[Official, bool]:
    """Whether these are words of the account that counts, and what counts then."""
    ours, other = Ends.of(known.windows), known.other
    if ours.is_same(ends, at) is not False:
        if other is not None:
            known = msgspec.structs.replace(known, other=msgspec.structs.replace(other, times=0))
        return known, True
    if before is not None and ours.is_same(Ends.of(before.limits), before.at):
        # One session has one account: its limits were reset early, or its person has logged in anew.
        return Official(known.plan), True
    if other is None or other.ends.is_same(ends, at) is False:
        other = Other(ends, at, at)
    else:
        other = Other(ends, at if other.times == 0 else other.first_at, at, other.times + 1)
    if other.times > 1 and at - other.first_at >= _SILENT_SECONDS:
        return Official(known.plan), True
    return msgspec.structs.replace(known, other=other), False


def _judged(told: Told | None, limit: Limit, at: int, before: Heard | None) -> Told | None:
    """What counts for a window from now on; None when that has not changed. told: what counted."""
    percent = limit.used_percentage
    if told is None or not told.is_open(at):
        return Told(limit.name, percent, limit.resets_at, at)
    if at < told.at:
        return None
    if not is_near(limit.resets_at, told.resets_at):
        is_later = (limit.resets_at or 0) > (told.resets_at or 0)
        return Told(limit.name, percent, limit.resets_at, at) if is_later else None
    if percent < told.percent and not _has_fallen(told, limit, at, before):
        return None
    if percent == told.percent and at - told.at < AGAIN_SECONDS:
        return None
    # One spelling of the reset for one instance of the window, so that it stays the same one.
    resets_at = limit.resets_at if told.resets_at is None else told.resets_at
    return msgspec.structs.replace(told, percent=percent, resets_at=resets_at, at=at)


def _has_fallen(told: Told, limit: Limit, at: int, before: Heard | None) -> bool:
    """Whether a lower percentage is real: within a window it only rises, so another session's is usually an old one."""
    own = None if before is None else before.limit(limit.name)
    if own is not None and is_near(own.resets_at, limit.resets_at) and limit.used_percentage < own.used_percentage:
        return True
    return at - told.at >= _SILENT_SECONDS


def is_near(one: int | None, other: int | None) -> bool:
    """Whether two resets are one, as far as is said."""
    return one is None or other is None or abs(one - other) <= _NEAR_SECONDS


def _teaches(told: Told, step: float) -> bool:
    if told.learnt_percent is None:
        return told.percent >= _FIRST_POINTS
    return abs(told.percent - told.learnt_percent) >= step
