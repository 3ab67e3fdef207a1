"""What of a window can be believed: when a pace is worth an alert, and when the number itself is doubtful."""

from mytokentracker.core.alerts.records import Glimpse
from mytokentracker.core.one_number import band
from mytokentracker.core.records import Window
from mytokentracker.core.windows import LENGTHS

# Below this, a window has not been used enough to say where it leads.
_LEAST_PERCENT = 25.0
# What fills sooner than this, the thresholds tell; what fills so shortly before the reset, nobody needs to know.
_SOON_SECONDS = 600
# Use may be as much less as its band says that it may be more: from the earliest to the latest end of that it may be so
# many times as long as until it is full.
_WIDEST = 1.25
# Two looks so far apart have to agree on when it is full, to ten minutes or to a fifth of the time until then.
_STABLE_SECONDS = 120
_STALE_SECONDS = 1800
_AGREE_SECONDS = 600
_AGREE_PART = 0.2

# Claude's number is old when so much of the window has gone by since; a band is wide from so many points to each side.
_OLD_PART = 0.6
_WIDE_POINTS = 8.0


def glimpse(window: Window, now: int) -> Glimpse | None:
    """When the window is full, if its pace is credible at this look; else None."""
    full_at, early_at = window.full_at, window.full_early_at
    if full_at is None or early_at is None:
        return None
    if window.low_percent is None or window.percent < _LEAST_PERCENT or full_at - now < _SOON_SECONDS:
        return None
    late_at = now + (full_at - now) ** 2 / max(early_at - now, 1)
    if late_at - early_at > _WIDEST * (full_at - now):
        return None
    if window.resets_at is not None and (late_at > window.resets_at or window.resets_at - full_at < _SOON_SECONDS):
        return None
    return Glimpse(window.name, now, full_at)


def kept(before: Glimpse | None, seen: Glimpse | None) -> Glimpse | None:
    """What to compare later looks with: the first of those that agree."""
    if before is None or seen is None:
        return seen
    apart = max(_AGREE_SECONDS, _AGREE_PART * (seen.full_at - seen.at))
    is_one = seen.at - before.at <= _STALE_SECONDS and abs(seen.full_at - before.full_at) <= apart
    return before if is_one else seen


def stable(first: Glimpse | None, window: Window, now: int) -> int | None:
    """When the window is full, where this look and one a while ago agree on it; else None. first: what that one saw."""
    seen = glimpse(window, now)
    if first is None or seen is None or kept(first, seen) is not first or now - first.at < _STABLE_SECONDS:
        return None
    return seen.full_at


def is_doubtful(window: Window, now: int) -> bool:
    """Whether the percentage may well be another: Claude said it long ago, or it was never said."""
    if window.source_at is not None and now - window.source_at > _OLD_PART * LENGTHS[window.name]:
        return True
    low, high = band(window)
    return high - low > 2 * _WIDE_POINTS
