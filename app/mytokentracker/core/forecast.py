"""Where a window is going: the pace of late, and when it is full at that pace."""

from collections.abc import Sequence

from mytokentracker.core.records import Spend
from mytokentracker.core.windows import Span

_STEP_SECONDS = 300
# Beyond this a forecast says nothing.
_HORIZON_SECONDS = 30 * 86400


def pace(spends: Sequence[Spend], now: int, seconds: int) -> float:
    """Micro-dollars an hour over the last `seconds`."""
    return sum(s.cost_microusd for s in spends if s.at > now - seconds) * 3600 / seconds


def full_at(spends: Sequence[Spend], budget: float, span: Span, now: int, pace_microusd: float) -> int | None:
    """When the window's spend reaches the budget if the pace (micro-dollars an hour) goes on; None when it does not.

    spends: all that the window holds. A rolling window frees what ages out of it meanwhile, so it may never fill.
    """
    used = sum(s.cost_microusd for s in spends)
    if used >= budget:
        return now
    if pace_microusd <= 0:
        return None
    if span.resets_at is not None:
        seconds = (budget - used) / pace_microusd * 3600
        return now + round(seconds) if seconds <= _HORIZON_SECONDS else None
    length = now - span.starts_at
    ordered = sorted(spends, key=lambda s: s.at)
    freed = index = 0
    for step in range(_STEP_SECONDS, length + 1, _STEP_SECONDS):
        while index < len(ordered) and ordered[index].at <= span.starts_at + step:
            freed += ordered[index].cost_microusd
            index += 1
        if used - freed + pace_microusd * step / 3600 >= budget:
            return now + step
    return None
