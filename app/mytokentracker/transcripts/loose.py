"""The tolerant way from a decoded object to a line, for what does not have the types that the client writes."""

from typing import Any

from mytokentracker.transcripts.shapes import (
    MOST_TEXT,
    Data,
    Fork,
    FullLine,
    Iteration,
    Message,
    ResponseUsage,
    ServerTools,
    Split,
    moment,
)


def loose_line(value: dict[str, Any]) -> FullLine:
    """The typed form of any object: what has the wrong type counts as absent, as a count does that is no number."""
    data, message, fork = value.get("data"), value.get("message"), value.get("forkedFrom")
    data = data if isinstance(data, dict) else {}
    nested = data.get("message")
    return FullLine(
        type=_text(value.get("type")),
        message=_message(message) if isinstance(message, dict) else None,
        timestamp=moment(_text(value.get("timestamp"))),
        sessionId=_text(value.get("sessionId")),
        session_id=_text(value.get("session_id")),
        forkedFrom=Fork(_text(fork.get("sessionId"))) if isinstance(fork, dict) else None,
        requestId=_text(value.get("requestId")),
        uuid=_text(value.get("uuid")),
        cwd=_text(value.get("cwd")),
        isSidechain=bool(value.get("isSidechain")),
        isApiErrorMessage=bool(value.get("isApiErrorMessage")),
        data=Data(_text(data.get("type")), loose_line({**nested, "data": None})) if isinstance(nested, dict) else None,
    )


def _message(value: dict[str, Any]) -> Message:
    usage = value.get("usage")
    stop = value.get("stop_reason")
    if not isinstance(usage, dict):
        return Message()
    iterations = usage.get("iterations")
    return Message(
        id=_text(str(value["id"])) if value.get("id") else None,
        model=_text(value.get("model")),
        stop_reason=None if stop is None else str(stop),
        usage=ResponseUsage(
            **_iteration(usage),
            iterations=[Iteration(**_iteration(i)) for i in iterations if isinstance(i, dict)]
            if isinstance(iterations, list)
            else None,
            speed=_text(usage.get("speed")),
            inference_geo=_text(usage.get("inference_geo")),
        ),
    )


def _iteration(value: dict[str, Any]) -> dict[str, Any]:
    split, tools = value.get("cache_creation"), value.get("server_tool_use")
    return {
        "type": _text(value.get("type")),
        "model": _text(value.get("model")),
        **{name: _number(value.get(name)) for name in _COUNTS},
        "cache_creation": Split(*(_number(split.get(name)) for name in Split.__struct_fields__))
        if isinstance(split, dict)
        else None,
        "server_tool_use": ServerTools(_number(tools.get("web_search_requests"))) if isinstance(tools, dict) else None,
    }


_COUNTS = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


def _text(value: object) -> str | None:
    # A lone surrogate is legal JSON and no legal UTF-8, which the store speaks.
    return value[:MOST_TEXT].encode("utf-8", "replace").decode() if isinstance(value, str) else None


def _number(value: object) -> int:
    """A count as the client means it; 0 for what is none. Raises: OverflowError for infinity."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:  # noqa: PLR0124 - NaN
        return 0
    return max(int(value), 0)
