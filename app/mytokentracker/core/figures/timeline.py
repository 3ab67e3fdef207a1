"""A session's responses as moments that can be drawn, however many there are."""

from collections.abc import Sequence

import msgspec

from mytokentracker.core.records import Totals
from mytokentracker.core.reports import add


class Moment(msgspec.Struct, frozen=True):
    """One response, or several of one model that lie close together. at: of the first one; None where not known."""

    at: int | None
    model: str
    subagent: bool
    totals: Totals


def bounded(moments: Sequence[Moment], most: int) -> tuple[Moment, ...]:
    """At most about `most` moments: in each short stretch of time, those of one model and origin become one.

    moments: ascending, undated ones last.
    """
    dated = [moment.at for moment in moments if moment.at is not None]
    if len(moments) <= most or not dated:
        return tuple(moments)
    seconds = max((dated[-1] - dated[0]) // most, 1)
    groups: dict[tuple[int | None, str, bool], list[Moment]] = {}
    for moment in moments:
        stretch = None if moment.at is None else (moment.at - dated[0]) // seconds
        groups.setdefault((stretch, moment.model, moment.subagent), []).append(moment)
    return tuple(
        Moment(group[0].at, model, subagent, add(one.totals for one in group))
        for (_, model, subagent), group in groups.items()
    )
