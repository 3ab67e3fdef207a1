"""Simulated accounts with hidden limits, to measure how well percentages are learnt. Every kind is seeded."""

import math
import random
from collections.abc import Callable

import msgspec

from mytokentracker.core.estimators.observation import Reading

MODELS = ("claude-opus-5", "claude-sonnet-5", "claude-haiku-5")
BUDGETS = {"session": 135_000_000, "weekly": 50_000_000}
KINDS = ("input", "output", "cache_write", "cache_read")


class Known(msgspec.Struct, frozen=True):
    """A reading and the truth behind it (before noise, typos, rounding and use elsewhere)."""

    reading: Reading
    truth: float
    after_change: int = -1
    clean: bool = True


class Hidden(msgspec.Struct):
    """What an account hides."""

    models: tuple[str, ...]
    scale: dict[str, float]
    weights: dict[str, float]
    kinds: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)
    rounding: str = "nearest"
    noise: float = 0.0
    typos: float = 0.0
    elsewhere: float = 0.0
    change_at: int = -1
    change: float = 1.0
    drift: float = 0.0
    windows: tuple[str, ...] = ("session",)
    low: float = 0.0
    fixed_mix: bool = False
    count: int = 26
    gap: float = 20.0
    decimals: bool = False


def _logu(r: random.Random, low: float, high: float) -> float:
    return math.exp(r.uniform(math.log(low), math.log(high)))


def base(r: random.Random, models: int | None = None) -> Hidden:
    """An account whose limits count everything as listed, but whose budget is another."""
    chosen = tuple(r.sample(MODELS, models or r.choice((1, 2, 2, 3))))
    rounding = r.choice(("nearest", "nearest", "down"))
    return Hidden(
        chosen,
        {"session": _logu(r, 0.3, 3), "weekly": _logu(r, 0.3, 3)},
        dict.fromkeys(chosen, 1.0),
        rounding=rounding,
    )


def _kinds(r: random.Random) -> list[float]:
    raw = [r.uniform(2, 10), r.uniform(10, 30), r.uniform(20, 35), r.uniform(35, 65)]
    return [x / sum(raw) for x in raw]


def _mistype(r: random.Random, shown: float) -> float:
    text = str(round(shown))
    how = r.choice(("swap", "drop", "near", "other"))
    if how == "swap" and len(text) == 2 and text[0] != text[1] and text[1] != "0":
        return float(text[1] + text[0])
    if how == "drop" and len(text) == 2:
        return float(r.choice(text))
    if how == "other":
        return float(r.randint(5, 90))
    place = r.randrange(len(text))
    digit = int(text[place])
    other = digit + r.choice((-1, 1))
    return float(text[:place] + str(min(max(other, 1), 9)) + text[place + 1 :])


def account(hidden: Hidden, r: random.Random) -> list[Known]:
    """The readings of an account, oldest first."""
    at = 1_760_000_000
    result = []
    for i in range(hidden.count):
        at += int(r.uniform(0.3, 1.7) * hidden.gap * 3600)
        window = r.choice(hidden.windows)
        target = r.uniform(5, 90) if r.random() >= hidden.low else r.uniform(2, 8)
        mix = [r.gammavariate(1.0, 1.0) + 0.02 for _ in hidden.models]
        spend, weighted = {}, 0.0
        for model, part in zip(hidden.models, mix, strict=True):
            kinds = [part / sum(mix) * x for x in _kinds(r)]
            spend[model] = kinds
            weighted += hidden.weights[model] * sum(a * b for a, b in zip(kinds, hidden.kinds, strict=True))
        scale = hidden.scale[window]
        changed = 0 <= hidden.change_at <= i
        if changed:
            scale *= hidden.change
        scale *= math.exp(hidden.drift * i)
        factor = target / (100.0 * scale * weighted) * BUDGETS[window]
        micro = {m: tuple(float(round(factor * x)) for x in kinds) for m, kinds in spend.items()}
        truth = target
        shown = truth * (1.0 + r.gauss(0, hidden.noise) if hidden.noise else 1.0)
        clean = True
        if r.random() < hidden.elsewhere:
            shown += r.uniform(0, 15)
            clean = False
        if not hidden.decimals:
            shown = math.floor(shown) if hidden.rounding == "down" else math.floor(shown + 0.5)
        if r.random() < hidden.typos:
            shown = _mistype(r, shown)
        shown = max(float(shown), 0.0)
        reading = Reading(at, window, micro, BUDGETS[window], shown, "statusline" if hidden.decimals else "typed")
        result.append(Known(reading, truth, i - hidden.change_at if changed else -1, clean))
    return result


def _with(make: Callable[[random.Random], Hidden], **over: object) -> Callable[[random.Random], Hidden]:
    def made(r: random.Random) -> Hidden:
        return msgspec.structs.replace(make(r), **{k: v(r) if callable(v) else v for k, v in over.items()})

    return made


def _models(r: random.Random) -> Hidden:
    hidden = base(r, r.choice((2, 3)))
    return msgspec.structs.replace(hidden, weights={m: _logu(r, 0.5, 2) for m in hidden.models})


def _all(r: random.Random) -> Hidden:
    return msgspec.structs.replace(_models(r), kinds=(1.0, _logu(r, 0.6, 1.8), 1.0, r.choice((0.0, 0.1, 0.5, 1.0))))


def _read(weight: float) -> Callable[[random.Random], Hidden]:
    return _with(base, kinds=(1.0, 1.0, 1.0, weight))


EXACT: dict[str, Callable[[random.Random], Hidden]] = {
    "scale": base,
    "one model": lambda r: base(r, 1),
    "models": _models,
    "read 0": _read(0.0),
    "read 0.1": _read(0.1),
    "read 0.5": _read(0.5),
    "output": _with(base, kinds=lambda r: (1.0, _logu(r, 0.5, 2), 1.0, 1.0)),
    "all weights": _all,
    "one model, read 0": lambda r: msgspec.structs.replace(base(r, 1), kinds=(1.0, 1.0, 1.0, 0.0)),
    "down": _with(_all, rounding="down"),
    "few percent": _with(_all, low=0.4),
    "both windows": _with(_all, windows=("session", "weekly")),
}
ROUGH: dict[str, Callable[[random.Random], Hidden]] = {
    "noise": _with(_all, noise=0.03),
    "noise, scale": _with(base, noise=0.03),
    "typos": _with(_all, typos=0.1),
    "typos, scale": _with(base, typos=0.1),
    "noise and typos": _with(_all, noise=0.03, typos=0.1),
    "elsewhere": _with(_all, elsewhere=0.3),
    "elsewhere, scale": _with(base, elsewhere=0.3),
    "drift": _with(_all, drift=lambda r: r.choice((-0.01, 0.01))),
    "drift, scale": _with(base, drift=lambda r: r.choice((-0.01, 0.01))),
    "many readings": _with(_all, count=120, decimals=True, gap=0.5),
}
CHANGE: dict[str, Callable[[random.Random], Hidden]] = {
    "change": _with(_all, change_at=13, change=lambda r: r.choice((1.5, 1 / 1.5))),
    "change, scale": _with(base, change_at=13, change=lambda r: r.choice((1.5, 1 / 1.5))),
    "change, noise": _with(_all, noise=0.03, change_at=13, change=lambda r: r.choice((1.5, 1 / 1.5))),
    "change, typos": _with(_all, typos=0.1, change_at=13, change=lambda r: r.choice((1.5, 1 / 1.5))),
}
ALL = {**EXACT, **ROUGH, **CHANGE}
