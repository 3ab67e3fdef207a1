"""What one request may ask of the server; each can be set in MYTOKENTRACKER_HUB_LIMITS."""

from collections.abc import Mapping

import msgspec

from mytokentracker.core.records import Failed
from mytokentracker.hub import wire

VARIABLE = "MYTOKENTRACKER_HUB_LIMITS"
LOOPBACK = ("127.0.0.1", "::1")
"""This computer, as it sees itself."""


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """most_body: bytes as sent; most_unpacked: the same unpacked. body_seconds: how long sending it may take.

    head_seconds: how long a connection may be open before what is asked, and by whom, is there.
    requests_per_minute: of one token, after a burst of twice as many. failures_per_minute: of one address, without a
    valid token. connections: open at the same time. metrics_from: the addresses that are told the metrics; where none
    are named, those of this computer, and behind a proxy nobody.
    """

    most_body: int = wire.MOST_BODY
    most_unpacked: int = wire.MOST_UNPACKED
    body_seconds: float = 30.0
    head_seconds: float = 20.0
    requests_per_minute: int = 120
    failures_per_minute: int = 30
    connections: int = 2000
    metrics_from: tuple[str, ...] | None = None


def limits(environ: Mapping[str, str]) -> Limits:
    """Those that hold here. Raises: Failed."""
    try:
        return msgspec.json.decode(environ.get(VARIABLE) or "{}", type=Limits)
    except (msgspec.DecodeError, UnicodeError) as error:
        hint = f"It is a JSON object such as {msgspec.json.encode(Limits()).decode()}: {error}."
        raise Failed(f"{VARIABLE} cannot be used", hint) from error
