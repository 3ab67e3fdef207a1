"""Whether a percentage that somebody types can be what Claude shows: what is odd is asked once, and then believed."""

from mytokentracker.core.records import Learnt, Window
from mytokentracker.core.text import whole_percent

_FACTOR = 3.0
# Before this many readings any factor can be the true one.
_READINGS = 3
# Rounding and a minute of use alone explain so many points.
_POINTS = 5.0


def is_odd(window: Window, learnt: Learnt, percent: float) -> bool:
    """Whether to ask: it is three times of what we expect or a third of it, or our number with its digits swapped.

    What was used where we do not see it may be any share, so nothing is odd while nothing was used here.
    """
    ours = window.percent
    if window.uncorrected_percent <= 0 or abs(percent - ours) < _POINTS:
        return False
    if _swapped(whole_percent(ours), percent):
        return True
    return learnt.readings >= _READINGS and not ours / _FACTOR <= percent <= ours * _FACTOR


def _swapped(ours: int, percent: float) -> bool:
    return 10 <= ours < 100 and percent >= 10 and percent == int(str(ours)[::-1])
