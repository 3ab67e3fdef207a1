"""The person's choices, each declared once: its type, its default, a sentence that explains it, and what is allowed."""

from collections.abc import Callable
from typing import Annotated, Any, Literal, get_args

import msgspec

from mytokentracker import declaring
from mytokentracker.core.translating import Late, tr_later, tr_noop
from mytokentracker.core.weekly_reset import parse_weekly_reset
from mytokentracker.declaring import YES_OR_NO as _YES_OR_NO
from mytokentracker.declaring import meta as _meta


def _check_budget(value: float) -> None:
    # nan fails every comparison.
    if not 0 < value <= 1_000_000:
        raise ValueError(value)


def _check_price(value: float) -> None:
    if not 0 <= value <= 1_000_000:
        raise ValueError(value)


def _check_zone(value: str) -> None:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(value)
    # A folder of the zone database, such as "America", is an OSError; an unknown name is a KeyError.
    except (OSError, KeyError) as error:
        raise ValueError(value) from error


def _check_folders(value: tuple[str, ...]) -> None:
    if any(not folder.strip() or "\0" in folder for folder in value):
        raise ValueError(value)


_USD = tr_noop("a number of US dollars above 0, at most a million")


class Settings(msgspec.Struct, frozen=True):
    """All settings, with their types, defaults and, in the annotation, the sentence that explains each.

    None means "not chosen": no line in the file. Budgets are API-equivalent US dollars.
    """

    plan: Annotated[
        Literal["free", "pro", "max5", "max20", "team", "custom"] | None,
        _meta(tr_noop("Your Claude plan.")),
    ] = None
    session_budget_usd: Annotated[
        float | None,
        _meta(
            tr_noop("What the 5-hour window holds in API-equivalent dollars, instead of the plan's."),
            _USD,
            _check_budget,
        ),
    ] = None
    weekly_budget_usd: Annotated[
        float | None,
        _meta(
            tr_noop("What the weekly window holds in API-equivalent dollars, instead of the plan's."),
            _USD,
            _check_budget,
        ),
    ] = None
    plan_price_usd: Annotated[
        float | None,
        _meta(
            tr_noop("What you pay for your plan a month, instead of its listed price."),
            tr_noop("a number of US dollars, at most a million"),
            _check_price,
        ),
    ] = None
    session_window: Annotated[
        Literal["auto", "rolling", "fixed"],
        _meta(tr_noop("How the 5-hour window moves.")),
    ] = "auto"
    weekly_reset: Annotated[
        str | None,
        _meta(
            tr_noop("When your weekly window resets."),
            tr_noop('a weekday and a time such as "Thu 10:00"'),
            parse_weekly_reset,
        ),
    ] = None
    timezone: Annotated[
        str | None,
        _meta(
            tr_noop("The time zone of all times, instead of the computer's."),
            tr_noop('a name such as "Europe/Berlin"'),
            _check_zone,
        ),
    ] = None
    claude_folders: Annotated[
        tuple[str, ...],
        _meta(
            tr_noop("More folders of Claude Code to read."),
            tr_noop('a list of folders such as ["/srv/claude"]'),
            _check_folders,
        ),
    ] = ()
    claude_folder_names: declaring.FolderNames = {}
    project_names: Annotated[
        dict[str, str],
        _meta(
            tr_noop("Names of projects by their folder; folders of one name count as one project."),
            tr_noop('lines such as "/srv/old/shop" = "shop"'),
            declaring.check_names,
        ),
    ] = {}
    icon: Annotated[Literal["digits", "ring", "bars"], _meta(tr_noop("What the tray icon shows."))] = "digits"
    language: Annotated[
        Literal["system", "en", "de", "es", "fr", "ja", "zh-Hans"],
        _meta(tr_noop("The language of all windows.")),
    ] = "system"
    theme: Annotated[Literal["auto", "light", "dark"], _meta(tr_noop("Colours of the windows."))] = "auto"
    statusline_parts: Annotated[
        tuple[Literal["session", "week", "more", "resets", "cost", "model"], ...],
        _meta(
            tr_noop("What our status line in Claude Code shows, in this order."),
            tr_noop(
                'a list such as ["session", "week", "resets", "cost"], also of "more" (further windows) and "model"'
            ),
        ),
    ] = ("session", "week", "resets", "cost")
    statusline_beside: Annotated[
        bool, _meta(tr_noop("Whether our status line is shown above one of your own that we run."), _YES_OR_NO)
    ] = False
    connect_asked: Annotated[
        bool, _meta(tr_noop("Whether you answered the popup's offer to connect Claude Code."), _YES_OR_NO)
    ] = False
    alerts: declaring.Alerts = True
    session_alerts: declaring.SessionAlerts = (75.0, 90.0, 100.0)
    weekly_alerts: declaring.WeeklyAlerts = (75.0, 90.0, 100.0)
    alert_pace: declaring.AlertPace = True
    alert_limit: declaring.AlertLimit = True
    alert_reset: declaring.AlertReset = True
    alert_sync: declaring.AlertSync = True
    alert_problem: declaring.AlertProblem = True
    quiet_hours: declaring.Quiet = None
    alert_sound: declaring.AlertSound = False
    alert_command: declaring.Command = None
    currency: declaring.Currency = None
    currency_rate: declaring.CurrencyRate = None
    reduced_motion: declaring.ReducedMotion = "system"
    prices_refresh: declaring.PricesRefresh = False
    prices_address: declaring.PricesAddress = None
    updates: declaring.Updates = None
    updates_address: declaring.UpdatesAddress = None
    alert_update: declaring.AlertUpdate = False
    hub_learn_for_others: declaring.GiveLearnt = False
    hub_learn_from_others: declaring.TakeLearnt = False


class Setting(msgspec.Struct, frozen=True):
    """One setting as declared. allowed: its possible values, in words; choices: those of a closed list, else empty."""

    name: str
    default: object
    sentence: Late
    allowed: Late
    choices: tuple[str, ...]
    type: Any
    check: Callable[[Any], object] | None


def declared() -> dict[str, Setting]:
    """All settings by name, in the order of their declaration."""
    found = {}
    for field in msgspec.structs.fields(Settings):
        kind, meta = get_args(field.type)
        choices = tuple(
            choice for part in (kind, *get_args(kind)) for choice in get_args(part) if isinstance(choice, str)
        )
        found[field.name] = Setting(
            name=field.name,
            default=field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory(),
            sentence=meta.extra["sentence"],
            allowed=meta.extra["allowed"] or tr_later("one of {choices}", choices=", ".join(choices)),
            choices=choices,
            type=kind,
            check=meta.extra["check"],
        )
    return found
