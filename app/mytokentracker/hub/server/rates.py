"""How often one may ask: a bucket for each token and for each address that fails, in this process only.

It keeps one machine from slowing the others; what must hold over all processes and restarts is in the database.
"""

import threading
from collections import OrderedDict

# Older ones are forgotten: a full bucket is the same as none.
_MOST_REMEMBERED = 20_000


class Rate:
    """Buckets of `burst` requests that refill with `per_minute`."""

    def __init__(self, per_minute: float, burst: int) -> None:
        self._per_second = per_minute / 60
        self._burst = float(burst)
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, name: str, now: float) -> float:
        """Takes one from the bucket of that name: 0, or the seconds until there is one. now: a steady clock."""
        with self._lock:
            left, at = self._buckets.pop(name, (self._burst, now))
            left = min(self._burst, left + (now - at) * self._per_second)
            allowed = left >= 1.0
            self._buckets[name] = (left - 1.0 if allowed else left, now)
            if len(self._buckets) > _MOST_REMEMBERED:
                self._buckets.popitem(last=False)
        return 0.0 if allowed else (1.0 - left) / self._per_second
