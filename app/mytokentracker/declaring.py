"""How a setting is declared: beside its type stand a sentence for people, what is allowed, and a check of it."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any

import msgspec

from mytokentracker.core.alerts.quiet import parse_quiet_hours


def meta(sentence: str, allowed: str = "", check: Callable[[Any], object] | None = None) -> msgspec.Meta:
    """For an annotation. check: raises ValueError for what is not allowed although it has the type."""
    return msgspec.Meta(description=sentence, extra={"allowed": allowed, "check": check})


def _check_percents(value: Sequence[float]) -> None:
    # nan fails every comparison.
    if len(value) > 10 or not all(0 < percent <= 100 for percent in value):
        raise ValueError(value)


def _check_command(value: str | Sequence[str]) -> None:
    from mytokentracker.alert_command import words

    words(value)


_YES_OR_NO = "true or false"
_PERCENTS = "a list of at most ten numbers above 0, up to 100, such as [75, 90, 100]; [] for none"
_COMMAND = 'a command without a shell, such as "notify --quiet", or a list such as ["notify", "--quiet"]'

Alerts = Annotated[bool, meta("Whether you are told when a limit comes near.", _YES_OR_NO)]
SessionAlerts = Annotated[
    tuple[float, ...], meta("At which percentages of the session you are told.", _PERCENTS, _check_percents)
]
WeeklyAlerts = Annotated[
    tuple[float, ...], meta("At which percentages of the week you are told.", _PERCENTS, _check_percents)
]
AlertPace = Annotated[bool, meta("Whether you are told when a window fills before it resets.", _YES_OR_NO)]
AlertLimit = Annotated[bool, meta("Whether you are told when Claude has reached a limit.", _YES_OR_NO)]
AlertReset = Annotated[bool, meta("Whether you are told when a window that was nearly full has reset.", _YES_OR_NO)]
AlertSync = Annotated[bool, meta("Whether a Quick Sync is suggested when the numbers are doubtful.", _YES_OR_NO)]
AlertProblem = Annotated[bool, meta("Whether you are told of problems that do not mend themselves.", _YES_OR_NO)]
AlertSound = Annotated[bool, meta("Whether an alert makes a sound.", _YES_OR_NO)]
Quiet = Annotated[
    str | None,
    meta("When nothing is told; afterwards what was missed.", 'times such as "22:00-07:00"', parse_quiet_hours),
]
Command = Annotated[
    str | tuple[str, ...] | None,
    meta("A command of your own to run on each alert, which it gets as JSON on its input.", _COMMAND, _check_command),
]
