"""The person's choices, read from settings.toml and written back into it without disturbing it."""

import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from mytokentracker import lock
from mytokentracker.core.records import Plan, Problem
from mytokentracker.core.translating import Late, tr_later, tr_noop
from mytokentracker.replacing import replace_text
from mytokentracker.settings_declared import Setting, Settings, declared
from mytokentracker.settings_file import NOT_SAVED, SettingsError, edited, parse, place, read, reason

__all__ = ["Setting", "Settings", "SettingsError", "budget", "certain", "declared", "load", "save"]

_HEAD = "MyTokenTracker's settings. A line that is absent stands for the default."
# While no plan is chosen, and for a custom one whose budgets are not said.
_ASSUMED_PLAN = "pro"
# What a plan is called whose budgets are the person's own; those that are listed have names of Claude's.
CUSTOM = tr_noop("Custom", "a plan with budgets of the person's own")


def load(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings in a file; a value that cannot be used becomes a Problem and leaves that one at its default.

    No file: all defaults, no Problem. A file that cannot be read at all: all defaults and a Problem; it is left alone.
    """
    found = _found(path)
    return found.settings, found.problems


def certain(path: Path, names: Iterable[str]) -> dict[str, Any] | None:
    """The values of these settings, by name; None where it is not known what the person chose for one of them.

    That is where the file cannot be read, or that one cannot be used; whatever is wrong with others. No file: defaults.
    """
    found = _found(path)
    return None if found.unusable.intersection(names) else {name: getattr(found.settings, name) for name in names}


class _Found(msgspec.Struct, frozen=True):
    """What `load` gives. unusable: the names of the settings that are at their default for a Problem's sake."""

    settings: Settings
    problems: tuple[Problem, ...] = ()
    unusable: frozenset[str] = frozenset()


def _found(path: Path) -> _Found:
    try:
        text = read(path)
        data = parse(path, text)
    except FileNotFoundError:
        return _Found(Settings())
    except SettingsError as error:
        hint = tr_later("{hint} Until then, the defaults apply.", hint=error.problem.hint)
        return _Found(Settings(), (Problem(error.problem.title, hint),), frozenset(declared()))
    known = declared()
    problems = []
    unusable = set()
    values: dict[str, Any] = {}
    for key, value in data.items():
        setting = known.get(key)
        if setting is None:
            where = place(path, text, key)
            hint = tr_later("This version does not know it. It stays in {file}, without effect.", file=where)
            problems.append(Problem(tr_later("Unknown setting “{name}”", name=key), hint))
            continue
        if isinstance(setting.default, dict) and isinstance(value, dict):
            value, wrong = _usable_lines(path, text, setting, value)
            problems += wrong
        try:
            values[key] = _usable(setting, value)
        except ValueError:
            unusable.add(key)
            hint = _hint(place(path, text, key), setting, value)
            problems.append(Problem(tr_later("The setting “{name}” cannot be used", name=key), hint))
    return _Found(Settings(**values), tuple(problems), frozenset(unusable))


# The windows, the tracker, what talks to a hub, and other programs of ours save at any time: each change is to the file
# as the last one left it. Threads wait for their turn; programs look again and again.
_saving = threading.Lock()


def save(path: Path, changes: Mapping[str, object]) -> None:
    """Writes the changed settings into the file, whose other lines, comments and order stay as they are.

    changes: by name of the setting; None takes the line out, so that the default applies.
    Raises: SettingsError when a value is not allowed, or the file cannot be parsed or written; it is then unchanged.
    """
    known = declared()
    for key, value in changes.items():
        if key not in known:
            hint = tr_later("Settings are {names}.", "a list of all names", names=", ".join(known))
            raise SettingsError(tr_later("Unknown setting “{name}”", name=key), hint)
        try:
            if value is not None:
                _usable(known[key], value)
        except ValueError as error:
            title = tr_later("The setting “{name}” was not saved", name=key)
            hint = tr_later("{value} is not {allowed}.", value=_words(value), allowed=known[key].allowed)
            raise SettingsError(title, hint) from error
    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in changes.items()}
    comments = {key: f"{setting.sentence} Allowed: {setting.allowed}." for key, setting in known.items()}
    with _saving, lock.changing(path):
        try:
            text = read(path)
        except FileNotFoundError:
            text = f"# {_HEAD}\n"
        try:
            replace_text(path, edited(path, text, plain, comments))
        except (OSError, UnicodeEncodeError) as error:
            hint = tr_later("{file} cannot be written: {reason}.", file=path, reason=reason(error))
            raise SettingsError(NOT_SAVED, hint) from error


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
            hint = tr_later(
                "Say in Settings what its two windows hold; until then it counts as {plan}.", plan=plan.title
            )
            problems = (Problem(tr_noop("Your custom plan has no budgets"), hint),)
        else:
            plan = msgspec.structs.replace(plan, name="custom", title=CUSTOM)
    if session is not None:
        plan = msgspec.structs.replace(plan, session_budget_microusd=round(session * 1_000_000))
    if weekly is not None:
        plan = msgspec.structs.replace(plan, weekly_budget_microusd=round(weekly * 1_000_000))
    price = plan.monthly_price_microusd if is_listed else None
    if settings.plan_price_usd is not None:
        price = round(settings.plan_price_usd * 1_000_000)
    own = tuple(name for name, said in (("session", session), ("weekly", weekly)) if said is not None)
    return msgspec.structs.replace(plan, monthly_price_microusd=price, own_budgets=own), problems


def _usable(setting: Setting, value: object) -> object:
    """The value in the setting's type. Raises: ValueError when it is not allowed."""
    try:
        converted = msgspec.convert(value, setting.type)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    if setting.check is not None:
        setting.check(converted)
    return converted


def _usable_lines(
    path: Path, text: str, setting: Setting, lines: Mapping[str, object]
) -> tuple[dict[str, object], list[Problem]]:
    """Those lines of a table that can be used; each other one becomes a Problem."""
    usable: dict[str, object] = {}
    problems = []
    for name, value in lines.items():
        try:
            _usable(setting, {name: value})
            usable[name] = value
        except ValueError:
            title = tr_later("A line of the setting “{name}” cannot be used", name=setting.name)
            hint = tr_later(
                "{line}: allowed are {allowed}. Change it in {file}.",
                line=f"{_words(name)} = {_words(value)}",
                allowed=setting.allowed,
                file=place(path, text, setting.name, name),
            )
            problems.append(Problem(title, hint))
    return usable, problems


def _hint(path: Path | Late, setting: Setting, value: object) -> Late:
    if setting.default in (None, (), {}):
        return tr_later(
            "{value} is not {allowed}. Change it in {file}; until then it is not set.",
            value=_words(value),
            allowed=setting.allowed,
            file=path,
        )
    return tr_later(
        "{value} is not {allowed}. Change it in {file}; until then it is {default}.",
        value=_words(value),
        allowed=setting.allowed,
        file=path,
        default=_words(setting.default),
    )


def _words(value: object) -> str:
    if isinstance(value, tuple):
        value = list(value)
    text = str(value).lower() if isinstance(value, bool) else f"“{value}”" if isinstance(value, str) else repr(value)
    return text if len(text) <= 80 else text[:79] + "…"
