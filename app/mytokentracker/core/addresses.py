"""Addresses that a person or a server names: which of them may be asked, and which may be opened."""

from urllib.parse import SplitResult, urlsplit

_LONGEST = 2000


def is_loopback(host: str) -> bool:
    """Whether a host of an address is this computer itself."""
    # Imported here: every command checks the settings, and few have an address in them.
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def checked_address(text: str, *, loopback: bool = False) -> str:
    """The address as it may be used: https://, and with `loopback` also http:// to this computer itself.

    Raises: ValueError for any other, and for one that names a user, or holds what no address has in it.
    """
    parts = _parts(text)
    host = parts.hostname or ""
    secure = parts.scheme == "https" or (loopback and parts.scheme == "http" and is_loopback(host))
    if not secure or not host or host.startswith("-") or "@" in parts.netloc:
        raise ValueError(text)
    return text


def _parts(text: str) -> SplitResult:
    """Raises: ValueError; also for a port that is none, and for what browsers drop or people do not see."""
    if len(text) > _LONGEST or not text.isascii() or not text.isprintable() or " " in text or "\\" in text:
        raise ValueError(text)
    parts = urlsplit(text)
    if parts.port == 0:
        raise ValueError(text)
    return parts
