"""The fields of a transcript line that counting needs, under the names that the client writes; and its times."""

from datetime import datetime
from typing import Annotated

import msgspec

# Paths of Linux are no longer. What is, is damage or malice, takes the tolerant way, and is cut there.
MOST_TEXT = 4096
Text = Annotated[str, msgspec.Meta(max_length=MOST_TEXT)]


class Split(msgspec.Struct, gc=False):
    """How many tokens of a cache write live for how long."""

    ephemeral_5m_input_tokens: int | None = None
    ephemeral_1h_input_tokens: int | None = None


class ServerTools(msgspec.Struct, gc=False):
    """What the server did beside answering."""

    web_search_requests: int | None = None


class Iteration(msgspec.Struct, gc=False):
    """The counts of one step of a response; null counts as 0."""

    type: str | None = None
    model: Text | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    cache_creation: Split | None = None
    server_tool_use: ServerTools | None = None


class ResponseUsage(Iteration, gc=False):
    """`message.usage`: the counts of the whole response."""

    iterations: list[Iteration] | None = None
    speed: str | None = None
    inference_geo: str | None = None


class Message(msgspec.Struct, gc=False):
    """`message` of an assistant line."""

    id: Text | None = None
    model: Text | None = None
    stop_reason: str | None = None
    usage: ResponseUsage | None = None


class Fork(msgspec.Struct, gc=False):
    """Where copied history comes from."""

    sessionId: Text | None = None  # noqa: N815 - the transcript's own name


class Line(msgspec.Struct, gc=False):
    """The fields of a transcript line that counting always needs, under the names that the client writes."""

    type: str | None = None
    message: Message | None = None
    timestamp: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    sessionId: Text | None = None  # noqa: N815
    session_id: Text | None = None
    forkedFrom: Fork | None = None  # noqa: N815
    isSidechain: bool | None = None  # noqa: N815
    isApiErrorMessage: bool | None = None  # noqa: N815
    data: "Data | None" = None


class FullLine(Line, gc=False):
    """And those that it seldom needs: each text that is decoded from each line is felt in an import."""

    requestId: Text | None = None  # noqa: N815
    uuid: Text | None = None
    cwd: Text | None = None


class Data(msgspec.Struct, gc=False):
    """`data` of a progress line, which may hold a copy of a subagent's line."""

    type: str | None = None
    message: FullLine | None = None


def moment(text: str | None) -> datetime | None:
    """The instant that an ISO 8601 time names; None when it is missing, unreadable or names none."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def seconds(at: datetime | None) -> int | None:
    """Seconds since the epoch; None for None."""
    return None if at is None else int(at.timestamp())
