"""One line of a transcript that the client marks as an API error -> the limit that was hit, where it speaks of one.

Source: transcript-format.md, section 7 and rule 19 of section 12. Its text is the client's own, and is not kept.
"""

from datetime import tzinfo
from functools import lru_cache
from typing import Any

import msgspec

from mytokentracker.core.limit_words import from_quota, from_text
from mytokentracker.core.records import LimitHit
from mytokentracker.transcripts.shapes import moment, seconds

_MOST_TEXT = 1000
# Old clients name no error; newer ones name it for whatever went wrong. Tuples, since anything may stand there.
_ERRORS = (None, "rate_limit")
_STATUSES = (None, 429)


class _Message(msgspec.Struct):
    content: Any = None


class _ErrorLine(msgspec.Struct):
    timestamp: str | None = None
    message: _Message | None = None
    error: Any = None
    apiErrorStatus: Any = None  # noqa: N815 - the transcript's own names
    quotaLimits: Any = None  # noqa: N815


_decode = msgspec.json.Decoder(_ErrorLine).decode


def limit_hit(raw: bytes | memoryview) -> LimitHit | None:
    """What an error line says; None where it speaks of no limit of the plan, or cannot be read."""
    try:
        return _hit(_decode(raw))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def loose_limit_hit(value: dict[str, Any]) -> LimitHit | None:
    """The same of an object that was decoded tolerantly."""
    try:
        return _hit(msgspec.convert(value, _ErrorLine))
    # UnicodeEncodeError: of a name with a lone surrogate in it.
    except (msgspec.MsgspecError, UnicodeEncodeError, RecursionError):
        return None


def _hit(line: _ErrorLine) -> LimitHit | None:
    at = seconds(moment(line.timestamp))
    if at is None or line.error not in _ERRORS or line.apiErrorStatus not in _STATUSES:
        return None
    quota = line.quotaLimits
    if isinstance(quota, dict) and quota.get("status") == "rejected":
        kind, resets_at = quota.get("rateLimitType"), quota.get("resetsAt")
        return from_quota(kind if isinstance(kind, str) else None, resets_at if type(resets_at) is int else None, at)
    return from_text(_text(line.message), at, _zone)


def _text(message: _Message | None) -> str:
    content = message.content if message else None
    if isinstance(content, list):
        content = next((part.get("text") for part in content if isinstance(part, dict)), None)
    return content[:_MOST_TEXT] if isinstance(content, str) else ""


@lru_cache(maxsize=64)
def _zone(name: str | None) -> tzinfo | None:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name) if name is not None else None
    # A folder of the zone database, such as "America", is an OSError; an unknown name is a KeyError.
    except (OSError, KeyError, ValueError):
        return None
