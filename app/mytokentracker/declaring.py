"""How a setting is declared: beside its type stand a sentence for people, what is allowed, and a check of it.

The window says them in the person's language; in the file's comments they are English.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Literal

import msgspec

from mytokentracker.core.addresses import checked_address
from mytokentracker.core.alerts.quiet import parse_quiet_hours
from mytokentracker.core.translating import Late, tr_noop


def meta(sentence: Late, allowed: Late | None = None, check: Callable[[Any], object] | None = None) -> msgspec.Meta:
    """For an annotation. check: raises ValueError for what is not allowed although it has the type."""
    return msgspec.Meta(extra={"sentence": sentence, "allowed": allowed, "check": check})


def _check_percents(value: Sequence[float]) -> None:
    # nan fails every comparison.
    if len(value) > 10 or not all(0 < percent <= 100 for percent in value):
        raise ValueError(value)


def _check_command(value: str | Sequence[str]) -> None:
    from mytokentracker.alert_command import words

    words(value)


def _check_updates_address(value: str) -> None:
    checked_address(value, loopback=True)


def _check_currency(value: str) -> None:
    if not re.fullmatch("[A-Z]{3}", value):
        raise ValueError(value)


def _check_rate(value: float) -> None:
    # nan fails every comparison.
    if not 0.000_001 <= value <= 1_000_000:
        raise ValueError(value)


def check_names(value: Mapping[str, str]) -> None:
    """Raises: ValueError where something named, or its name, is empty."""
    if any(not part.strip() or "\0" in part for named in value.items() for part in named):
        raise ValueError(value)


YES_OR_NO = tr_noop("true or false", "what may stand in the settings file: these two words")
_PERCENTS = tr_noop("a list of at most ten numbers above 0, up to 100, such as [75, 90, 100]; [] for none")
_COMMAND = tr_noop('a command without a shell, such as "notify --quiet", or a list such as ["notify", "--quiet"]')

Alerts = Annotated[bool, meta(tr_noop("Whether you are told when a limit comes near."), YES_OR_NO)]
SessionAlerts = Annotated[
    tuple[float, ...], meta(tr_noop("At which percentages of the session you are told."), _PERCENTS, _check_percents)
]
WeeklyAlerts = Annotated[
    tuple[float, ...], meta(tr_noop("At which percentages of the week you are told."), _PERCENTS, _check_percents)
]
AlertPace = Annotated[bool, meta(tr_noop("Whether you are told when a window fills before it resets."), YES_OR_NO)]
AlertLimit = Annotated[bool, meta(tr_noop("Whether you are told when Claude has reached a limit."), YES_OR_NO)]
AlertReset = Annotated[
    bool, meta(tr_noop("Whether you are told when a window that was nearly full has reset."), YES_OR_NO)
]
AlertSync = Annotated[
    bool, meta(tr_noop("Whether a Quick Sync is suggested when the numbers are doubtful."), YES_OR_NO)
]
AlertProblem = Annotated[
    bool, meta(tr_noop("Whether you are told of problems that do not mend themselves."), YES_OR_NO)
]
AlertSound = Annotated[bool, meta(tr_noop("Whether an alert makes a sound."), YES_OR_NO)]
Quiet = Annotated[
    str | None,
    meta(
        tr_noop("When nothing is told; afterwards what was missed."),
        tr_noop('times such as "22:00-07:00"'),
        parse_quiet_hours,
    ),
]
Command = Annotated[
    str | tuple[str, ...] | None,
    meta(
        tr_noop("A command of your own to run on each alert, which it gets as JSON on its input."),
        _COMMAND,
        _check_command,
    ),
]
GiveLearnt = Annotated[
    bool,
    meta(
        tr_noop("Whether your hub gets what was learnt here of your plan's limits, for others: no counts, no names."),
        YES_OR_NO,
    ),
]
TakeLearnt = Annotated[
    bool,
    meta(tr_noop("Whether numbers begin with what your hub's other accounts have learnt of your plan."), YES_OR_NO),
]
Updates = Annotated[
    bool | None, meta(tr_noop("Whether to ask once a day for a newer version; nothing about you is sent."), YES_OR_NO)
]
UpdatesAddress = Annotated[
    str | None,
    meta(
        tr_noop("What is asked for the newest version, instead of where this program came from."),
        tr_noop('an address such as "https://example.org/newest.json"'),
        _check_updates_address,
    ),
]
AlertUpdate = Annotated[bool, meta(tr_noop("Whether you are told once of each newer version."), YES_OR_NO)]
FolderNames = Annotated[
    dict[str, str],
    meta(
        tr_noop("Names of Claude Code’s folders, for where one is spoken of."),
        tr_noop('lines such as "/srv/claude" = "Work"'),
        check_names,
    ),
]
Currency = Annotated[
    str | None,
    meta(
        tr_noop("The currency in which amounts are shown, instead of dollars; files and exports stay in dollars."),
        tr_noop('a code of three letters such as "EUR"'),
        _check_currency,
    ),
]
CurrencyRate = Annotated[
    float | None,
    meta(
        tr_noop("How much of that currency one US dollar is. It is fixed: nobody is asked for it."),
        tr_noop("a number above 0, at most a million, such as 0.92"),
        _check_rate,
    ),
]
ReducedMotion = Annotated[
    Literal["system", "on", "off"],
    meta(tr_noop("Whether nothing moves by itself.")),
]
PricesRefresh = Annotated[bool, meta(tr_noop("Whether to ask once a day for a newer price list."), YES_OR_NO)]
PricesAddress = Annotated[
    str | None,
    meta(
        tr_noop("Where a newer price list is asked for; without one, the list that came with the program counts."),
        tr_noop('an address such as "https://example.org/prices.toml"'),
        _check_updates_address,
    ),
]
