"""What machines and the hub say to each other: the records of version 1, and the limits that both sides keep.

JSON throughout; a field that is not known is passed over, so that older and newer versions understand each other.
Times are UTC seconds. Nothing here has room for what was said in a session: numbers, names of models, ids.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from mytokentracker.core.records import Usage

# The reasons: a batch is a second's work for the server, and what it unpacks to fits its memory many times.
MOST_BODY = 4 * 1024 * 1024
MOST_UNPACKED = 16 * 1024 * 1024
MOST_RESPONSES = 20_000
MOST_SOURCES = 5_000
MOST_READINGS = 2_000

# PostgreSQL knows no NUL in texts; nothing that we name has any control characters, but what identifies a response may.
_PRINTABLE = r"^[^\x00-\x1f\x7f]*$"
FAR = 4_102_444_800
"""The year 2100: no time is later."""

MOST_TEXT, MOST_FOLDER, MOST_ID = 200, 1000, 400
Id = Annotated[str, Meta(min_length=1, max_length=MOST_TEXT, pattern=_PRINTABLE)]
ResponseId = Annotated[str, Meta(min_length=1, max_length=MOST_ID, pattern=r"^[^\x00]*$")]
Name = Annotated[str, Meta(max_length=MOST_TEXT, pattern=_PRINTABLE)]
Folder = Annotated[str, Meta(max_length=MOST_FOLDER, pattern=_PRINTABLE)]
# `$` also matches before a line's end: the length is what keeps that out.
Key = Annotated[
    str, Meta(pattern=r"^[0-9a-f]{32}$", max_length=32, description="32 hexadecimal digits, made at random")
]
Count = Annotated[int, Meta(ge=0, le=1_000_000_000_000)]
At = Annotated[int, Meta(ge=0, le=FAR, description="UTC seconds")]
Number = Annotated[int, Meta(ge=0, le=9_007_199_254_740_991)]
Factor = Annotated[float, Meta(ge=0.001, le=1000)]
Cursor = Annotated[str, Meta(max_length=36, pattern=r"^([0-9a-f]{16}\.[0-9]{1,18})?$")]
Span = Literal["session", "weekly"]
PlanName = Literal["free", "pro", "max5", "max20", "team", "custom"]


class Response(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One response as one transcript tells it. id: what makes responses the same one, wherever they are met.

    generation: which reading of its transcript says so; a later one replaces it, the same one adds up by the maximum.
    message_id: where it is not the id. origin: the session from which the transcript says that it was copied.
    """

    id: ResponseId
    model: Id
    at: At | None = None
    input_tokens: Count = 0
    output_tokens: Count = 0
    cache_write_5m_tokens: Count = 0
    cache_write_1h_tokens: Count = 0
    cache_read_tokens: Count = 0
    web_searches: Count = 0
    unfinished: bool = False
    subagent: bool = False
    fast: bool = False
    us: bool = False
    message_id: Name | None = None
    origin: Id | None = None
    generation: Number = 0


class Source(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one transcript tells of one session. id: opaque, of the transcript and the session together.

    machine: whose it is; absent in an upload, where it is the sender's. first_at: the transcript's first time, which
    decides whose a copied response is. project: a folder, or what stands for it. main: the session's own transcript.
    """

    id: Id
    session: Id
    responses: Annotated[tuple[Response, ...], Meta(max_length=MOST_RESPONSES)] = ()
    machine: Key | None = None
    first_at: At | None = None
    project: Folder | None = None
    main: bool = False


class Reading(msgspec.Struct, frozen=True, omit_defaults=True):
    """A percentage that Claude showed. The same machine, window, source and time: the same reading.

    window: "session", "weekly" or another of Claude's. source: "limit" where Claude refused to go on because it was
    full. machine: where it was made; absent in an upload where it is the sender's. lesson: whether to learn from it;
    else it is only the latest number. revision: counts corrections, the highest holds. removed: it was taken back.
    """

    at: At
    window: Annotated[str, Meta(min_length=1, max_length=40, pattern=_PRINTABLE)]
    percent: Annotated[float, Meta(ge=0, le=1000)]
    source: Literal["typed", "statusline", "limit"]
    plan: PlanName
    machine: Key | None = None
    resets_at: At | None = None
    lesson: bool = True
    revision: Number = 0
    removed: bool = False


class AccountSettings(msgspec.Struct, frozen=True):
    """The choices that belong to the account. revision: that of the ones which these replace, see `PUT settings`.

    changed_at: when a person last changed one of them; of two changes made at the same time the later one holds.
    """

    revision: Number = 0
    plan: PlanName | None = None
    session_budget_usd: Annotated[float, Meta(gt=0, le=1_000_000)] | None = None
    weekly_budget_usd: Annotated[float, Meta(gt=0, le=1_000_000)] | None = None
    weekly_reset: Annotated[str, Meta(max_length=40, pattern=_PRINTABLE)] | None = None
    changed_at: At | None = None


class Upload(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a machine sends. sent_at: its clock. Sending the same again, in any order, changes nothing."""

    machine: Key
    name: Name = ""
    sent_at: Annotated[float, Meta(ge=0, le=FAR)] | None = None
    sources: Annotated[tuple[Source, ...], Meta(max_length=MOST_SOURCES)] = ()
    readings: Annotated[tuple[Reading, ...], Meta(max_length=MOST_READINGS)] = ()


class Taken(msgspec.Struct, frozen=True):
    """What became of an upload, once it is safe. epoch: another one than before means: send all again.

    uploads_left: today, None where there is no limit; quota_resets_in: seconds until the next day's begin.
    """

    epoch: str
    new: int
    changed: int
    unchanged: int
    uploads_left: int | None
    quota_resets_in: int
    now: float


class Machine(msgspec.Struct, frozen=True):
    """A machine of the account. clock_ahead_seconds: how far its clock was ahead of the hub's when it last sent."""

    id: str
    name: str
    joined_at: int
    last_seen_at: int
    clock_ahead_seconds: int


class Changes(msgspec.Struct, frozen=True):
    """What is new since a cursor, oldest first. more: there is more; ask again with this cursor.

    restarted: the cursor was of another epoch (the hub was restored): this begins at the beginning.
    machines: all of them; what is known of others is to be forgotten.
    """

    cursor: str
    more: bool
    restarted: bool
    sources: tuple[Source, ...]
    readings: tuple[Reading, ...]
    machines: tuple[Machine, ...]
    settings: AccountSettings
    now: float


class Fault(msgspec.Struct, frozen=True):
    """Why something was refused, and what to do."""

    title: str
    hint: str


def response(usage: Usage, generation: int = 0) -> Response:
    """A usage as it is sent."""
    return Response(
        id=usage.key,
        model=usage.model,
        at=usage.at,
        input_tokens=usage.input,
        output_tokens=usage.output,
        cache_write_5m_tokens=usage.cache_write_5m,
        cache_write_1h_tokens=usage.cache_write_1h,
        cache_read_tokens=usage.cache_read,
        web_searches=usage.web_searches,
        unfinished=not usage.finished,
        subagent=usage.subagent,
        fast=usage.fast,
        us=usage.us,
        message_id=usage.message_id,
        origin=usage.origin,
        generation=generation,
    )


def usage(response: Response, session: str) -> Usage:
    """The usage that was sent."""
    return Usage(
        key=response.id,
        message_id=response.message_id,
        session=session,
        origin=response.origin,
        model=response.model,
        at=response.at,
        input=response.input_tokens,
        output=response.output_tokens,
        cache_write_5m=response.cache_write_5m_tokens,
        cache_write_1h=response.cache_write_1h_tokens,
        cache_read=response.cache_read_tokens,
        web_searches=response.web_searches,
        finished=not response.unfinished,
        subagent=response.subagent,
        fast=response.fast,
        us=response.us,
    )
