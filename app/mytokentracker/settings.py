"""The person's choices: each declared once, read from settings.toml and written back into it without disturbing it."""

import os
import stat
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import msgspec

from mytokentracker.core.records import Plan, Problem
from mytokentracker.core.weekly_reset import parse_weekly_reset

_NOT_READ = "The settings cannot be read"
_NOT_SAVED = "The settings were not saved"
_HEAD = "MyTokenTracker's settings. A line that is absent stands for the default."
# While no plan is chosen, and for a custom one whose budgets are not said.
_ASSUMED_PLAN = "pro"


class SettingsError(Exception):
    """The settings could not be written; `title` and `hint` are for the person."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(f"{title}: {hint}")
        self.title = title
        self.hint = hint


def _check_budget(value: float) -> None:
    # nan fails every comparison.
    if not 0 < value <= 1_000_000:
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


def _meta(sentence: str, allowed: str = "", check: Callable[[Any], object] | None = None) -> msgspec.Meta:
    return msgspec.Meta(description=sentence, extra={"allowed": allowed, "check": check})


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
    icon: Annotated[Literal["digits", "ring", "bars"], _meta("What the tray icon shows.")] = "digits"
    theme: Annotated[Literal["auto", "light", "dark"], _meta("Colours of the windows; auto follows the desktop.")] = (
        "auto"
    )


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
            default=field.default,
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
        data = _parse(path, _read(path))
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
        try:
            values[key] = _usable(setting, value)
        except ValueError:
            default = "is not set" if not setting.default else f"is {_words(setting.default)}"
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
        text = _read(path)
        before = _parse(path, text)
    except FileNotFoundError:
        text, before = f"# {_HEAD}\n", {}
    after = {**before, **changes}
    after = {
        key: list(value) if isinstance(value, tuple) else value for key, value in after.items() if value is not None
    }
    text = _edited(path, text, changes)
    # What a rare form of TOML makes of the edit is seen before it is written, not at the next start.
    if repr(sorted(_parse(path, text).items())) != repr(sorted(after.items())):
        raise SettingsError(_NOT_SAVED, f"{path} has a form that cannot be changed automatically: edit it by hand.")
    try:
        replace_text(path, text)
    except (OSError, UnicodeEncodeError) as error:
        raise SettingsError(_NOT_SAVED, f"{path} cannot be written: {_reason(error)}.") from error


def replace_text(path: Path, text: str) -> None:
    """Puts the text, as UTF-8, in the place of the file in one step: nobody ever reads half of it.

    Its folder is made where it is missing; a link stays one, and so do the permissions.
    Raises: OSError, and UnicodeEncodeError; the file is then unchanged.
    """
    target = Path(os.path.realpath(path))
    data = text.encode()
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def budget(settings: Settings, plans: Mapping[str, Plan]) -> tuple[Plan, tuple[Problem, ...]]:
    """The plan with the budgets that count: the person's own where given. A custom plan without both is a Problem.

    plans: `prices.plans()`. Without a chosen plan, and for a custom one that lacks a budget, it is that of Pro.
    """
    session, weekly = settings.session_budget_usd, settings.weekly_budget_usd
    problems: tuple[Problem, ...] = ()
    plan = plans[_ASSUMED_PLAN if settings.plan in {None, "custom"} else settings.plan]
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
    return plan, problems


def _edited(path: Path, text: str, changes: Mapping[str, object]) -> str:
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    known = declared()
    try:
        document = tomlkit.parse(text)
        for key, value in changes.items():
            if value is None:
                document.pop(key, None)
                continue
            item = tomlkit.item(list(value) if isinstance(value, tuple) else value)
            if key not in document:
                item.comment(f"{known[key].sentence} Allowed: {known[key].allowed}.")
            document[key] = item
        return tomlkit.dumps(document)
    except (TOMLKitError, ValueError, RecursionError) as error:
        raise SettingsError(_NOT_SAVED, f"{path} cannot be changed automatically: {error}.") from error


def _usable(setting: Setting, value: object) -> object:
    """The value in the setting's type. Raises: ValueError when it is not allowed."""
    try:
        converted = msgspec.convert(value, setting.type)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    if setting.check is not None:
        setting.check(converted)
    return converted


def _read(path: Path) -> str:
    """Raises: FileNotFoundError; SettingsError for all else that keeps the file from being read."""
    try:
        # Notepad puts a byte order mark in front, which TOML does not know.
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(_NOT_READ, f"{path}: {_reason(error)}.") from error


def _parse(path: Path, text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    # Only a file that nests brackets a thousandfold takes the second way.
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise SettingsError(_NOT_READ, f"Mend or remove {path}: {error}.") from error


def _reason(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)


def _words(value: object) -> str:
    text = str(value).lower() if isinstance(value, bool) else f"“{value}”" if isinstance(value, str) else repr(value)
    return text if len(text) <= 80 else text[:79] + "…"
