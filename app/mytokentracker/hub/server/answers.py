"""Answers: JSON with headers that keep it out of caches, packed where that is worth it."""

import zlib
from collections.abc import Mapping

import msgspec
from starlette.responses import Response

from mytokentracker.hub.wire import Fault

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}
"""Of every answer."""

_WORTH_PACKING = 4096


def json(
    record: object, status: int = 200, headers: Mapping[str, str] | None = None, *, packed: bool = False
) -> Response:
    """A record. packed: the client understands gzip."""
    data, more = msgspec.json.encode(record), dict(headers or {})
    if packed and len(data) > _WORTH_PACKING:
        pack = zlib.compressobj(1, wbits=16 + zlib.MAX_WBITS)
        data = pack.compress(data) + pack.flush()
        more["Content-Encoding"] = "gzip"
    return Response(data, status, {**HEADERS, **more}, "application/json")


def fault(
    status: int, why: Fault, retry_after: int | None = None, headers: Mapping[str, str] | None = None
) -> Response:
    """A refusal. retry_after: seconds after which it may be otherwise."""
    more = dict(headers or {})
    if retry_after is not None:
        more["Retry-After"] = str(retry_after)
    if status == 401:
        more["WWW-Authenticate"] = "Bearer"
    return json(why, status, more)
