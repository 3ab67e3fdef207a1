"""What a bar shows of one window, every position worked out; knows no toolkit."""

import msgspec

from mytokentracker.core import text
from mytokentracker.core.records import Window
from mytokentracker.core.windows import LENGTHS

NORMAL, HIGH, CRITICAL = "normal", "high", "critical"


class Bar(msgspec.Struct, frozen=True):
    """One window as a bar. All positions are percentages of its width, 0 to 100; mark: how much of the time is over."""

    name: str
    title: str
    number: str
    word: str
    level: str
    fill: float
    low: float | None
    high: float | None
    mark: float | None
    left: str
    right: str
    spoken: str


def bar(window: Window, now: int, *, left: str, right: str, spoken: str) -> Bar:
    """A window as a bar. left, right: what stands below it; spoken: all of it for a screen reader."""
    return Bar(
        name=window.name,
        title=text.window_title(window.name),
        number=text.percent(window.percent),
        word=text.level_word(window.percent, is_guess=window.is_guess),
        level=level(window.percent, is_guess=window.is_guess),
        fill=clamped(window.percent),
        low=None if window.low_percent is None else clamped(window.low_percent),
        high=None if window.high_percent is None else clamped(window.high_percent),
        mark=mark(window, now),
        left=left,
        right=right,
        spoken=spoken,
    )


def level(value: float, *, is_guess: bool = False) -> str:
    """How pressing a percentage is: "normal", "high" from 75, "critical" from 90, which a guess never is."""
    if value >= text.CRITICAL_PERCENT and not is_guess:
        return CRITICAL
    return HIGH if value >= text.HIGH_PERCENT else NORMAL


def mark(window: Window, now: int) -> float | None:
    """Which part of the window's time is over: fixed, since it began; rolling, the age of the oldest use in it."""
    length = LENGTHS[window.name]
    ends_at = window.resets_at if window.kind == "fixed" else window.frees_at
    if ends_at is None:
        return None
    return clamped(100 * (1 - (ends_at - now) / length))


def clamped(value: float) -> float:
    """A percentage within its track, 0 to 100."""
    return max(0.0, min(100.0, value))
