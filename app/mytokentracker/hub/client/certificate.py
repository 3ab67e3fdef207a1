"""How long the certificate of a hub is still good, asked of the hub itself."""

import socket
import ssl
from urllib.parse import urlsplit

from mytokentracker.hub.client.connection import Connection

_SECONDS = 10.0
_DAY = 86400


def days_left(connection: Connection, now: float) -> int | None:
    """Whole days until it ends, below 0 never: such a one is not trusted. None: there is none, or it cannot be seen.

    It waits for the network.
    """
    parts = urlsplit(connection.url)
    if parts.scheme != "https" or parts.hostname is None:
        return None
    try:
        trusted = ssl.create_default_context(cafile=connection.ca_file)
        with (
            socket.create_connection((parts.hostname, parts.port or 443), _SECONDS) as plain,
            trusted.wrap_socket(plain, server_hostname=parts.hostname) as secure,
        ):
            shown = secure.getpeercert()
    except (OSError, ValueError):  # behind a proxy, say; whether it can be used at all is found out by using it
        return None
    ends = None if shown is None else shown.get("notAfter")
    return int((ssl.cert_time_to_seconds(ends) - now) // _DAY) if isinstance(ends, str) else None
