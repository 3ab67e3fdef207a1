# ruff: noqa: FURB136 - see merge_lines
"""What several sightings of one API response say together: the same in whatever order they were made."""

from typing import TypeVar

import msgspec

from mytokentracker.core.records import Usage

_Ordered = TypeVar("_Ordered", int, str)


def merge_lines(a: Usage, b: Usage) -> Usage:
    """Two lines of one response in one file and session: the maximum per count, the earliest time.

    The input side is the same on all lines of a response and the output only grows, so the largest is the true one;
    compaction's zeroed copies lose.
    """
    if a == b:
        return a
    # By place and without max(): a third of all lines of an import are merged, and the calls would take longest.
    return Usage(
        a.key,
        a.message_id,
        a.session,
        a.origin if a.origin == b.origin else earliest(a.origin, b.origin),
        a.model if a.model == b.model else better_model(a.model, b.model),
        earliest(a.at, b.at),
        a.input if a.input > b.input else b.input,
        a.output if a.output > b.output else b.output,
        a.cache_write_5m if a.cache_write_5m > b.cache_write_5m else b.cache_write_5m,
        a.cache_write_1h if a.cache_write_1h > b.cache_write_1h else b.cache_write_1h,
        a.cache_read if a.cache_read > b.cache_read else b.cache_read,
        a.web_searches if a.web_searches > b.web_searches else b.web_searches,
        a.finished or b.finished,
        a.subagent and b.subagent,
        a.fast or b.fast,
        a.us or b.us,
    )


def earliest(a: _Ordered | None, b: _Ordered | None) -> _Ordered | None:
    """The smaller one, or the first in alphabetical order; None only when both are."""
    if a is None or b is None:
        return b if a is None else a
    return min(a, b)


def better_model(a: str, b: str) -> str:
    """The model that is known; of two known ones the first in alphabetical order, so that the order does not matter."""
    return min(a, b, key=lambda name: (name == "unknown", name))


class Sighting(msgspec.Struct, frozen=True):
    """A response as one file tells it. first_at: the file's first timestamp. generation: of the file's reading."""

    usage: Usage
    file_id: int
    generation: int
    first_at: int | None


def merge_sightings(sightings: tuple[Sighting, ...]) -> Usage:
    """One response from all its sightings, owned by one session. Source: contracts.md, "Which session owns".

    The owner is a session that a sighting names as the origin, if the response was seen in that session; else the one
    of the file with the oldest first timestamp, then the smaller id.
    """
    merged = sightings[0].usage
    for sighting in sightings[1:]:
        merged = merge_lines(merged, sighting.usage)
    seen = {s.usage.session for s in sightings}
    named = {s.usage.origin for s in sightings} & seen if len(seen) > 1 else set()
    candidates = [s for s in sightings if s.usage.session in named] or sightings
    owner = min(candidates, key=lambda s: (s.first_at is None, s.first_at or 0, s.usage.session))
    return msgspec.structs.replace(merged, session=owner.usage.session)
