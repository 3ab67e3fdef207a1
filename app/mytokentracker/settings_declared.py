"""The person's choices, each declared once: its type, its default, a sentence that explains it, and what is allowed."""

from collections.abc import Callable
from typing import Annotated, Any, Literal, get_args

import msgspec

from mytokentracker import declaring
from mytokentracker.core.alerts.quiet import parse_quiet_hours
from mytokentracker.core.translating import Late, tr_later, tr_noop
from mytokentracker.core.weekly_reset import parse_weekly_reset
from mytokentracker.declaring import meta

_USD = tr_noop("a number of US dollars above 0, at most a million")
_PERCENTS = tr_noop("a list of at most ten numbers above 0, up to 100, such as [75, 90, 100]; [] for none")
_YES_OR_NO = tr_noop("true or false", "what may stand in the settings file: these two words")


class Settings(msgspec.Struct, frozen=True):
    """All settings, with their types, defaults and, in the annotation, the sentence that explains each.

    None means "not chosen": no line in the file. Budgets are API-equivalent US dollars.
    """

    plan: Annotated[
        Literal["free", "pro", "max5", "max20", "team", "custom"] | None,
        meta(tr_noop("Your Claude plan.")),
    ] = None
    session_budget_usd: Annotated[
        float | None,
        meta(
            tr_noop("What the 5-hour window holds in API-equivalent dollars, instead of the plan's."),
            _USD,
            declaring.check_budget,
        ),
    ] = None
    weekly_budget_usd: Annotated[
        float | None,
        meta(
            tr_noop("What the weekly window holds in API-equivalent dollars, instead of the plan's."),
            _USD,
            declaring.check_budget,
        ),
    ] = None
    plan_price_usd: Annotated[
        float | None,
        meta(
            tr_noop("What you pay for your plan a month, instead of its listed price."),
            tr_noop("a number of US dollars, at most a million"),
            declaring.check_price,
        ),
    ] = None
    session_window: Annotated[
        Literal["auto", "rolling", "fixed"],
        meta(tr_noop("How the 5-hour window moves.")),
    ] = "auto"
    weekly_reset: Annotated[
        str | None,
        meta(
            tr_noop("When your weekly window resets."),
            tr_noop('a weekday and a time such as "Thu 10:00"'),
            parse_weekly_reset,
        ),
    ] = None
    timezone: Annotated[
        str | None,
        meta(
            tr_noop("The time zone of all times, instead of the computer's."),
            tr_noop('a name such as "Europe/Berlin"'),
            declaring.check_zone,
        ),
    ] = None
    claude_folders: Annotated[
        tuple[str, ...],
        meta(
            tr_noop("More folders of Claude Code to read."),
            tr_noop('a list of folders such as ["/srv/claude"]'),
            declaring.check_folders,
        ),
    ] = ()
    claude_folder_names: Annotated[
        dict[str, str],
        meta(
            tr_noop("Names of Claude Code’s folders, for where one is spoken of."),
            tr_noop('lines such as "/srv/claude" = "Work"'),
            declaring.check_names,
        ),
    ] = {}
    project_names: Annotated[
        dict[str, str],
        meta(
            tr_noop("Names of projects by their folder; folders of one name count as one project."),
            tr_noop('lines such as "/srv/old/shop" = "shop"'),
            declaring.check_names,
        ),
    ] = {}
    icon: Annotated[Literal["digits", "ring", "bars"], meta(tr_noop("What the tray icon shows."))] = "digits"
    language: Annotated[
        Literal["system", "en", "de", "es", "fr", "ja", "zh-Hans"],
        meta(tr_noop("The language of all windows.")),
    ] = "system"
    theme: Annotated[Literal["auto", "light", "dark"], meta(tr_noop("Colours of the windows."))] = "auto"
    statusline_parts: Annotated[
        tuple[Literal["session", "week", "more", "resets", "cost", "model"], ...],
        meta(
            tr_noop("What our status line in Claude Code shows, in this order."),
            tr_noop(
                'a list such as ["session", "week", "resets", "cost"], also of "more" (further windows) and "model"'
            ),
        ),
    ] = ("session", "week", "resets", "cost")
    statusline_beside: Annotated[
        bool, meta(tr_noop("Whether our status line is shown above one of your own that we run."))
    ] = False
    connect_asked: Annotated[bool, meta(tr_noop("Whether you answered the popup's offer to connect Claude Code."))] = (
        False
    )
    alerts: Annotated[bool, meta(tr_noop("Whether you are told when a limit comes near."))] = True
    session_alerts: Annotated[
        tuple[float, ...],
        meta(tr_noop("At which percentages of the session you are told."), _PERCENTS, declaring.check_percents),
    ] = (75.0, 90.0, 100.0)
    weekly_alerts: Annotated[
        tuple[float, ...],
        meta(tr_noop("At which percentages of the week you are told."), _PERCENTS, declaring.check_percents),
    ] = (75.0, 90.0, 100.0)
    alert_pace: Annotated[bool, meta(tr_noop("Whether you are told when a window fills before it resets."))] = True
    alert_limit: Annotated[bool, meta(tr_noop("Whether you are told when Claude has reached a limit."))] = True
    alert_reset: Annotated[
        bool, meta(tr_noop("Whether you are told when a window that was nearly full has reset."))
    ] = True
    alert_sync: Annotated[bool, meta(tr_noop("Whether a Quick Sync is suggested when the numbers are doubtful."))] = (
        True
    )
    alert_problem: Annotated[bool, meta(tr_noop("Whether you are told of problems that do not mend themselves."))] = (
        True
    )
    quiet_hours: Annotated[
        str | None,
        meta(
            tr_noop("When nothing is told; afterwards what was missed."),
            tr_noop('times such as "22:00-07:00"'),
            parse_quiet_hours,
        ),
    ] = None
    alert_sound: Annotated[bool, meta(tr_noop("Whether an alert makes a sound."))] = False
    alert_command: Annotated[
        str | tuple[str, ...] | None,
        meta(
            tr_noop("A command of your own to run on each alert, which it gets as JSON on its input."),
            tr_noop('a command without a shell, such as "notify --quiet", or a list such as ["notify", "--quiet"]'),
            declaring.check_command,
        ),
    ] = None
    currency: Annotated[
        str | None,
        meta(
            tr_noop("The currency in which amounts are shown, instead of dollars; files and exports stay in dollars."),
            tr_noop('a code of three letters such as "EUR"'),
            declaring.check_currency,
        ),
    ] = None
    currency_rate: Annotated[
        float | None,
        meta(
            tr_noop("How much of that currency one US dollar is. It is fixed: nobody is asked for it."),
            tr_noop("a number above 0, at most a million, such as 0.92"),
            declaring.check_rate,
        ),
    ] = None
    reduced_motion: Annotated[
        Literal["system", "on", "off"],
        meta(tr_noop("Whether nothing moves by itself.")),
    ] = "system"
    prices_refresh: Annotated[bool, meta(tr_noop("Whether to ask once a day for a newer price list."))] = False
    prices_address: Annotated[
        str | None,
        meta(
            tr_noop("Where a newer price list is asked for; without one, the list that came with the program counts."),
            tr_noop('an address such as "https://example.org/prices.toml"'),
            declaring.check_address,
        ),
    ] = None
    updates: Annotated[
        bool | None,
        meta(tr_noop("Whether to ask once a day for a newer version; nothing about you is sent.")),
    ] = None
    updates_address: Annotated[
        str | None,
        meta(
            tr_noop("What is asked for the newest version, instead of where this program came from."),
            tr_noop('an address such as "https://example.org/newest.json"'),
            declaring.check_address,
        ),
    ] = None
    alert_update: Annotated[bool, meta(tr_noop("Whether you are told once of each newer version."))] = False
    hub_learn_for_others: Annotated[
        bool,
        meta(
            tr_noop(
                "Whether your hub gets what was learnt here of your plan's limits, for others: no counts, no names."
            ),
        ),
    ] = False
    hub_learn_from_others: Annotated[
        bool,
        meta(tr_noop("Whether numbers begin with what your hub's other accounts have learnt of your plan.")),
    ] = False


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
        kind, said = get_args(field.type)
        choices = tuple(
            choice for part in (kind, *get_args(kind)) for choice in get_args(part) if isinstance(choice, str)
        )
        by_type = tr_later("one of {choices}", choices=", ".join(choices)) if choices else _YES_OR_NO
        found[field.name] = Setting(
            name=field.name,
            default=field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory(),
            sentence=said.extra["sentence"],
            allowed=said.extra["allowed"] or by_type,
            choices=choices,
            type=kind,
            check=said.extra["check"],
        )
    return found
