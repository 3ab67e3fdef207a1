"""The person's choices: each declared once, read from settings.toml and written back into it without disturbing it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import msgspec

from mytokentracker import declaring
from mytokentracker.core.records import Plan, Problem
from mytokentracker.core.weekly_reset import parse_weekly_reset
from mytokentracker.declaring import meta as _meta
from mytokentracker.replacing import replace_text
from mytokentracker.settings_file import NOT_SAVED, SettingsError, edited, parse, read, reason

__all__ = ["Setting", "Settings", "SettingsError", "budget", "declared", "load", "save"]

_HEAD = "MyTokenTracker's settings. A line that is absent stands for the default."
# While no plan is chosen, and for a custom one whose budgets are not said.
_ASSUMED_PLAN = "pro"


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


def _check_names(value: Mapping[str, str]) -> None:
    if any(not part.strip() or "\0" in part for named in value.items() for part in named):
        raise ValueError(value)


_USD = "a number of US dollars above 0, at most a million"


class Settings(msgspec.Struct, frozen=True):
    """All settings, with their types, defaults and, in the annotation, the sentence that explains each.

    None means "not chosen": no line in the file. Budgets are API-equivalent US dollars.
    """

    plan: Annotated[
        Literal["free", "pro", "max5", "max20", "team", "custom"] | None,
        _meta("Your Claude plan."),
    ] = None
    session_budget_usd: Annotated[
        float | None,
        _meta("What the 5-hour window holds in API-equivalent dollars, instead of the plan's.", _USD, _check_budget),
    ] = None
    weekly_budget_usd: Annotated[
        float | None,
        _meta("What the weekly window holds in API-equivalent dollars, instead of the plan's.", _USD, _check_budget),
    ] = None
    plan_price_usd: Annotated[
        float | None,
        _meta(
            "What you pay for your plan a month, instead of its listed price.",
            "a number of US dollars, at most a million",
            _check_price,
        ),
    ] = None
    session_window: Annotated[
        Literal["auto", "rolling", "fixed"],
        _meta("How the 5-hour window moves: auto follows Claude where it says when it resets."),
    ] = "auto"
    weekly_reset: Annotated[
        str | None,
        _meta("When your weekly window resets.", 'a weekday and a time such as "Thu 10:00"', parse_weekly_reset),
    ] = None
    timezone: Annotated[
        str | None,
        _meta("The time zone of all times, instead of the computer's.", 'a name such as "Europe/Berlin"', _check_zone),
    ] = None
    claude_folders: Annotated[
        tuple[str, ...],
        _meta("More folders of Claude Code to read.", 'a list of folders such as ["/srv/claude"]', _check_folders),
    ] = ()
    project_names: Annotated[
        dict[str, str],
        _meta(
            "Names of projects by their folder; folders of one name count as one project.",
            'lines such as "/srv/old/shop" = "shop"',
            _check_names,
        ),
    ] = {}
    icon: Annotated[Literal["digits", "ring", "bars"], _meta("What the tray icon shows.")] = "digits"
    theme: Annotated[Literal["auto", "light", "dark"], _meta("Colours of the windows; auto follows the desktop.")] = (
        "auto"
    )
    statusline_parts: Annotated[
        tuple[Literal["session", "week", "more", "resets", "cost", "model"], ...],
        _meta(
            "What our status line in Claude Code shows, in this order.",
            'a list such as ["session", "week", "resets", "cost"], also of "more" (further windows) and "model"',
        ),
    ] = ("session", "week", "resets", "cost")
    statusline_beside: Annotated[
        bool, _meta("Whether our status line is shown above one of your own that we run.", "true or false")
    ] = False
    connect_asked: Annotated[
        bool, _meta("Whether you answered the popup's offer to connect Claude Code.", "true or false")
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


class Setting(msgspec.Struct, frozen=True):
    """One setting as declared. allowed: its possible values, in words; choices: those of a closed list, else empty."""

    name: str
    default: object
    sentence: str
    allowed: str
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
            sentence=meta.description,
            allowed=meta.extra["allowed"] or "one of " + ", ".join(choices),
            choices=choices,
            type=kind,
            check=meta.extra["check"],
        )
    return found


def load(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in a file; a value that cannot be used becomes a Problem and leaves that one at its default.

    No file: all defaults, no Problem. A file that cannot be read at all: all defaults and a Problem; it is left alone.
    """
    try:
        data = parse(path, read(path))
    except FileNotFoundError:
        return Settings(), ()
    except SettingsError as error:
        return Settings(), (Problem(error.title, f"{error.hint} Until then, the defaults apply."),)
    known = declared()
    problems = []
    values: dict[str, Any] = {}
    for key, value in data.items():
        setting = known.get(key)
        if setting is None:
            hint = f"This version does not know it. It stays in {path}, without effect."
            problems.append(Problem(f"Unknown setting “{key}”", hint))
            continue
        if isinstance(setting.default, dict) and isinstance(value, dict):
            value, wrong = _usable_lines(path, setting, value)
            problems += wrong
        try:
            values[key] = _usable(setting, value)
        except ValueError:
            default = "is not set" if setting.default in (None, (), {}) else f"is {_words(setting.default)}"
            hint = f"{_words(value)} is not {setting.allowed}. Change it in {path}; until then it {default}."
            problems.append(Problem(f"The setting “{key}” cannot be used", hint))
    return Settings(**values), tuple(problems)


def save(path: Path, changes: Mapping[str, object]) -> None:
    """Writes the changed settings into the file, whose other lines, comments and order stay as they are.

    changes: by name of the setting; None takes the line out, so that the default applies.
    Raises: SettingsError when a value is not allowed, or the file cannot be parsed or written; it is then unchanged.
    """
    known = declared()
    for key, value in changes.items():
        if key not in known:
            raise SettingsError(f"Unknown setting “{key}”", f"Settings are {', '.join(known)}.")
        try:
            if value is not None:
                _usable(known[key], value)
        except ValueError as error:
            title = f"The setting “{key}” was not saved"
            raise SettingsError(title, f"{_words(value)} is not {known[key].allowed}.") from error
    try:
        text = read(path)
    except FileNotFoundError:
        text = f"# {_HEAD}\n"
    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in changes.items()}
    comments = {key: f"{setting.sentence} Allowed: {setting.allowed}." for key, setting in known.items()}
    text = edited(path, text, plain, comments)
    try:
        replace_text(path, text)
    except (OSError, UnicodeEncodeError) as error:
        raise SettingsError(NOT_SAVED, f"{path} cannot be written: {reason(error)}.") from error


def budget(settings: Settings, plans: Mapping[str, Plan]) -> tuple[Plan, tuple[Problem, ...]]:
    """The plan with the budgets that count: the person's own where given. A custom plan without both is a Problem.

    plans: `prices.plans()`. Without a chosen plan, and for a custom one that lacks a budget, it is that of Pro, but for
    the price a month, which then only the person knows.
    """
    session, weekly = settings.session_budget_usd, settings.weekly_budget_usd
    problems: tuple[Problem, ...] = ()
    is_listed = settings.plan not in {None, "custom"}
    plan = plans[settings.plan if settings.plan and is_listed else _ASSUMED_PLAN]
    if settings.plan == "custom":
        if session is None or weekly is None:
            hint = f"Say in Settings what its two windows hold; until then it counts as {plan.title}."
            problems = (Problem("Your custom plan has no budgets", hint),)
        else:
            plan = msgspec.structs.replace(plan, name="custom", title="Custom")
    if session is not None:
        plan = msgspec.structs.replace(plan, session_budget_microusd=round(session * 1_000_000))
    if weekly is not None:
        plan = msgspec.structs.replace(plan, weekly_budget_microusd=round(weekly * 1_000_000))
    price = plan.monthly_price_microusd if is_listed else None
    if settings.plan_price_usd is not None:
        price = round(settings.plan_price_usd * 1_000_000)
    return msgspec.structs.replace(plan, monthly_price_microusd=price), problems


def _usable(setting: Setting, value: object) -> object:
    """The value in the setting's type. Raises: ValueError when it is not allowed."""
    try:
        converted = msgspec.convert(value, setting.type)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    if setting.check is not None:
        setting.check(converted)
    return converted


def _usable_lines(path: Path, setting: Setting, lines: Mapping[str, object]) -> tuple[dict[str, object], list[Problem]]:
    """Those lines of a table that can be used; each other one becomes a Problem."""
    usable: dict[str, object] = {}
    problems = []
    for name, value in lines.items():
        try:
            _usable(setting, {name: value})
            usable[name] = value
        except ValueError:
            title = f"A line of the setting “{setting.name}” cannot be used"
            hint = f"{_words(name)} = {_words(value)}: allowed are {setting.allowed}. Change it in {path}."
            problems.append(Problem(title, hint))
    return usable, problems


def _words(value: object) -> str:
    if isinstance(value, tuple):
        value = list(value)
    text = str(value).lower() if isinstance(value, bool) else f"“{value}”" if isinstance(value, str) else repr(value)
    return text if len(text) <= 80 else text[:79] + "…"
