"""What a request carries: read within limits of size and time, unpacked within limits, decoded into its record."""

import asyncio
import sys
import zlib
from typing import TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from mytokentracker.hub.server.limits import Limits
from mytokentracker.hub.server.refusing import Refused

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

# A zstd stream may ask for a window of gigabytes before its first byte; ours never need more than this.
_ZSTD_WINDOW_LOG = 23
Record = TypeVar("Record")
ENCODINGS = ("identity", "gzip", "zstd")


async def read(request: Request, limits: Limits) -> bytes:
    """The body as it was sent. Raises: Refused."""
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > limits.most_body:
        raise _too_large(limits.most_body)
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(limits.body_seconds):
            async for part in request.stream():
                size += len(part)
                if size > limits.most_body:
                    raise _too_large(limits.most_body)
                parts.append(part)
    except TimeoutError:
        raise Refused(408, "The body took too long to arrive", "Send smaller parts.") from None
    except ClientDisconnect:
        raise Refused(400, "The body ended early", "Send it again.") from None
    return b"".join(parts)


def decode(body: bytes, encoding: str, content_type: str, record: type[Record], limits: Limits) -> Record:
    """The record that a body holds. Raises: Refused."""
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise Refused(415, "The body must be JSON", "Send it with `Content-Type: application/json`.")
    data = _unpacked(body, encoding.strip().lower() or "identity", limits.most_unpacked)
    try:
        return msgspec.json.decode(data, type=record)
    except msgspec.ValidationError as error:
        raise Refused(422, "The body is not what this takes", f"{error}.") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refused(400, "The body is not JSON", "It was damaged, or is in another encoding than it says.") from None


def _unpacked(body: bytes, encoding: str, most: int) -> bytes:
    if encoding == "identity":
        data, is_whole = body, True
    elif encoding == "gzip":
        data, is_whole = _gunzipped(body, most)
    elif encoding == "zstd":
        data, is_whole = _unzstd(body, most)
    else:
        raise Refused(415, f"The encoding is none of {', '.join(ENCODINGS)}", "Send it in one of them.")
    if len(data) > most:
        raise _too_large(most)
    if not is_whole:
        raise Refused(400, f"The body is not whole {encoding}", "Send it again.")
    return data


def _gunzipped(body: bytes, most: int) -> tuple[bytes, bool]:
    unpack = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        data = unpack.decompress(body, most + 1)
    except zlib.error:
        return b"", False
    return data, unpack.eof and not unpack.unused_data


def _unzstd(body: bytes, most: int) -> tuple[bytes, bool]:
    unpack = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _ZSTD_WINDOW_LOG})
    try:
        data = unpack.decompress(body, most + 1)
    except zstd.ZstdError:
        return b"", False
    return data, unpack.eof and not unpack.unused_data


def _too_large(most: int) -> Refused:
    return Refused(413, f"The body is larger than {most} bytes", "Send it in parts.")
