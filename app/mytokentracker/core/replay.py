"""How well would we have predicted these readings? Each line is predicted from its account's past, then learnt from."""

import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from statistics import median

import msgspec

from mytokentracker.core.calibration import Calibration, Prediction, Scored
from mytokentracker.core.estimators.observation import KINDS, WINDOWS, Reading
from mytokentracker.core.records import Plan

_MICRO = 1_000_000


class Line(msgspec.Struct, frozen=True):
    """One line of the replay format. number: counted from 1, for messages. account: None where none is named."""

    number: int
    account: str | None
    at_text: str
    reading: Reading


def parse_line(number: int, data: object, plans: Mapping[str, Plan]) -> Line:
    """A line from decoded JSON. Raises: ValueError, naming the line and what is wrong."""
    where = f"line {number}"
    if not isinstance(data, dict):
        raise ValueError(f"{where} must be an object, not {data!r}")  # noqa: TRY004 - as all wrong data
    account = data.get("account")
    if account is not None and not isinstance(account, str):
        raise ValueError(f"{where}: account must be a text, not {account!r}")
    window = data.get("window")
    if window not in WINDOWS:
        raise ValueError(f"{where}: window must be session or weekly, not {window!r}")
    at, at_text = _time(where, data.get("at"))
    actual = data.get("actual_percent")
    reading = Reading(
        at=at,
        window=window,
        spend=_spend(where, data.get("spend_usd")),
        budget_microusd=_budget(where, data, window, plans),
        actual_percent=None if actual is None else _number(where, "actual_percent", actual),
    )
    return Line(number, account, at_text, reading)


def _budget(where: str, data: Mapping[str, object], window: str, plans: Mapping[str, Plan]) -> int:
    """What the window holds: `budget_usd` where the line names it, as for a plan of one's own, else the plan's."""
    own = data.get("budget_usd")
    if own is not None:
        budget = round(_MICRO * _number(where, "budget_usd", own))
        if budget == 0:
            raise ValueError(f"{where}: budget_usd must be above 0")
        return budget
    name = data.get("plan")
    plan = plans.get(name) if isinstance(name, str) else None
    if plan is None:
        raise ValueError(f"{where}: plan must be one of {', '.join(plans)}, not {name!r}")
    return plan.budget_microusd(window)


def _time(where: str, value: object) -> tuple[int, str]:
    """UTC seconds and the text itself."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError(f"{where}: at must be a time with its zone such as 2026-09-02T16:44:50Z, not {value!r}")
    return int(moment.timestamp()), str(value)


def _number(where: str, key: str, value: object) -> float:
    # The comparison refuses nan and inf too, which some JSON has.
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1e9:
        raise ValueError(f"{where}: {key} must be a number from 0 on, not {value!r}")
    return float(value)


def _spend(where: str, value: object) -> dict[str, tuple[float, ...]]:
    """Micro-dollars per model, in the order of KINDS; a kind that is not named is 0."""
    if not isinstance(value, dict):
        raise ValueError(f"{where}: spend_usd must be models and their kinds, not {value!r}")  # noqa: TRY004
    found = {}
    for model, kinds in value.items():
        if not isinstance(kinds, dict) or kinds.keys() - set(KINDS):
            raise ValueError(f"{where}: {model} must have some of {', '.join(KINDS)}, not {kinds!r}")
        found[model] = tuple(_MICRO * _number(where, f"{model} {kind}", kinds.get(kind, 0)) for kind in KINDS)
    return found


def replay(lines: Sequence[Line]) -> dict[str, object]:
    """`rows`, in the order of the lines, and `summary`, as contracts.md describes `replay --json`.

    Each account is learnt by itself, oldest first (lines of one moment in their order). An error is the difference
    between predicted and actual as a share of the actual; lines without a percentage, or with 0 %, have none.
    """
    calibrations: dict[str | None, Calibration] = {}
    rows: list[dict[str, object]] = [{} for _ in lines]
    errors: list[float] = []
    each: dict[str, list[float]] = {e.name: [] for e in Calibration().estimators}
    chosen = dict.fromkeys(each, 0)
    for index in sorted(range(len(lines)), key=lambda i: (lines[i].reading.at, i)):
        line = lines[index]
        reading = line.reading
        calibration = calibrations.setdefault(line.account, Calibration())
        predicted = calibration.predict(reading.window, reading.spend, reading.budget_microusd, reading.at)
        rows[index] = _row(line, predicted)
        chosen[predicted.estimator] += 1
        scored = calibration.learn(reading)
        if reading.actual_percent:
            errors.append(abs(predicted.percent / reading.actual_percent - 1.0))
            for name, error in _errors(scored, reading.actual_percent).items():
                each[name].append(error)
    return {
        "rows": rows,
        "summary": {
            "median_error": _median(errors),
            "estimators": {n: {"median_error": _median(e), "chosen": chosen[n]} for n, e in each.items()},
            "changes": [
                {"account": account, "at": change.at, "window": change.window, "factor": change.factor}
                for account, calibration in calibrations.items()
                for change in calibration.changes
            ],
        },
    }


def _errors(scored: Scored | None, actual: float) -> dict[str, float]:
    if scored is None:
        return {}
    return {name: abs(percent / actual - 1.0) for name, percent in scored.predicted_percent.items()}


def _median(errors: Sequence[float]) -> float | None:
    return median(errors) if errors else None


def _row(line: Line, predicted: Prediction) -> dict[str, object]:
    row: dict[str, object] = {} if line.account is None else {"account": line.account}
    return row | {
        "at": line.at_text,
        "window": line.reading.window,
        "actual_percent": line.reading.actual_percent,
        "predicted_percent": _rounded(predicted.percent),
        "low_percent": _rounded(predicted.low_percent),
        "high_percent": _rounded(predicted.high_percent),
        "estimator": predicted.estimator,
        "uncorrected_percent": _rounded(predicted.uncorrected_percent),
    }


def _rounded(percent: float) -> float:
    """Six significant digits: more would only look exact."""
    return percent if not percent else round(percent, 5 - math.floor(math.log10(percent)))
