"""The windows in the `rate_limits` that Claude Code gives its status line, whichever there are."""

from mytokentracker.calls.objects import name, number

Limit = tuple[str, float, float | None]
"""Its name, how much of it is used in percent, and when it resets in UTC seconds where that is known."""

_MOST = 16
_WEEK_OF_A_MODEL = "seven_day_"


def limits(rate_limits: object) -> tuple[Limit, ...]:
    """Every window with a percentage, each name once; () for what is no object.

    A window in `model_scoped` is a model's week and gets the name that such a week has as a key: seven_day_opus.
    Source: Claude Code's status line documentation for five_hour and seven_day, with used_percentage and epoch seconds;
    model_scoped as in clients' code that others read: [{display_name, utilization, resets_at in ISO 8601}].
    """
    if not isinstance(rate_limits, dict):
        return ()
    found: dict[str, Limit] = {}
    for key, value in rate_limits.items():
        if isinstance(value, dict):
            _add(found, name(key), value)
        elif isinstance(value, list):
            for one in value:
                if isinstance(one, dict):
                    _add(found, _WEEK_OF_A_MODEL + _model(one), one)
        if len(found) >= _MOST:
            break
    return tuple(found.values())[:_MOST]


def moment(value: object) -> float | None:
    """UTC seconds of this age, from seconds or from ISO 8601 with a zone; None for anything else."""
    if isinstance(value, str) and 10 <= len(value) <= 40:
        value = _from_iso(value)
    seconds = number(value)
    return seconds if seconds is not None and 1e9 < seconds < 1e11 else None


def _add(found: dict[str, Limit], called: str, value: dict[str, object]) -> None:
    percent = number(value.get("used_percentage"))
    if percent is None:
        percent = number(value.get("utilization"))
    if percent is not None and called:
        found.setdefault(called, (called, percent, moment(value.get("resets_at"))))


def _model(value: dict[str, object]) -> str:
    for key in ("display_name", "name", "model"):
        said = value.get(key)
        if isinstance(said, dict):
            said = said.get("display_name")
        if isinstance(said, str) and (slug := name(said.replace(" ", "_").replace(".", "_"), 48).lower()):
            return slug
    return "model"


def _from_iso(text: str) -> int | None:
    from datetime import datetime

    try:
        at = datetime.fromisoformat(text)
        return int(at.timestamp()) if at.tzinfo else None
    except (ValueError, OverflowError, OSError):
        return None
