"""Which limit hits still hold, and which of them say when a window was full."""

from collections.abc import Iterable

from mytokentracker.core.official import is_near
from mytokentracker.core.records import LimitHit
from mytokentracker.core.windows import LENGTHS

# Where no reset was named, Claude is asked again sooner or later, and says it again.
_UNNAMED_SECONDS = 3600
# Responses that were on their way when the limit was hit still come in.
_ON_THE_WAY_SECONDS = 120


def in_force(hits: Iterable[LimitHit], newest_at: int | None, now: int) -> tuple[LimitHit, ...]:
    """The last hit of each window, unless the window was reset since, or Claude went on all the same.

    hits: oldest first. newest_at: when the latest response was made.
    """
    last = {hit.window: hit for hit in hits if hit.at <= now}
    return tuple(
        hit
        for hit in last.values()
        if now < (hit.at + _UNNAMED_SECONDS if hit.resets_at is None else hit.resets_at)
        # A limit of one model does not keep others from going on.
        and (hit.window not in LENGTHS or newest_at is None or newest_at <= hit.at + _ON_THE_WAY_SECONDS)
    )


def first_of_each(hits: Iterable[LimitHit]) -> tuple[LimitHit, ...]:
    """Of each instance of the session or the week that is named by its reset, when it was full.

    hits: oldest first.
    """
    firsts: list[LimitHit] = []
    for hit in hits:
        if hit.window in LENGTHS and hit.resets_at is not None and not any(_is_same(hit, one) for one in firsts):
            firsts.append(hit)
    return tuple(firsts)


def each_once(hits: Iterable[LimitHit]) -> tuple[LimitHit, ...]:
    """Each time that a limit was reached, once: who goes on asking is told so again and again.

    hits: oldest first.
    """
    kept: list[LimitHit] = []
    last: dict[str, LimitHit] = {}
    for hit in hits:
        before = last.get(hit.window)
        last[hit.window] = hit
        if before is None or not _is_still(before, hit):
            kept.append(hit)
    return tuple(kept)


def _is_still(before: LimitHit, hit: LimitHit) -> bool:
    if before.resets_at is not None and hit.resets_at is not None:
        return is_near(before.resets_at, hit.resets_at)
    end = before.at + _UNNAMED_SECONDS if before.resets_at is None else before.resets_at
    return hit.at < end


def _is_same(one: LimitHit, other: LimitHit) -> bool:
    return one.window == other.window and is_near(one.resets_at, other.resets_at)
