"""How long to wait before asking a hub again: longer after each failure, and never all machines at the same moment."""

from collections.abc import Callable

from mytokentracker.hub.client.connection import REFUSED

_FIRST_SECONDS = 30.0
_LONGEST_SECONDS = 3600.0
# A token that is not accepted will not be in a minute either.
_REFUSED_SECONDS = 900.0
# Machines that were told the same time to come back spread over this much more of it.
_SPREAD = 0.1
_LEAST_SPREAD = 5.0

EVERY_SECONDS = 60.0
"""How often a hub is asked when all is well."""


def after_failure(failures: int, retry_after: float | None, status: int, random: Callable[[], float]) -> float:
    """Seconds to wait after the `failures`th failure in a row. random: from 0 up to 1.

    Source: "full jitter" of the AWS Architecture Blog, "Exponential Backoff And Jitter" (2015), above a least wait.
    """
    if retry_after is not None:
        return retry_after + random() * max(retry_after * _SPREAD, _LEAST_SPREAD)
    first = _REFUSED_SECONDS if status in REFUSED else _FIRST_SECONDS
    longest = min(first * 2.0 ** min(failures - 1, 16), _LONGEST_SECONDS)
    return longest * (0.5 + 0.5 * random())


def between_uploads(uploads_left: int | None, resets_in: float) -> float:
    """Seconds until the next upload, so that those left last until the quota begins anew; 0 without one."""
    if uploads_left is None:
        return 0.0
    return max(resets_in, 0.0) / (uploads_left + 1)
