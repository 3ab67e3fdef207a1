"""One small file from an address that a person named: at most so many bytes in so many seconds, over TLS, or nothing.

It says nothing about the person or the computer, follows no way out of TLS, and sends no password.
"""

import time
from typing import TYPE_CHECKING, Literal

import msgspec

from mytokentracker.core.addresses import checked_address

if TYPE_CHECKING:
    import requests

# To connect, between two bytes of the answer, and for the whole of it.
_TIMEOUTS = (10.0, 10.0)
_WHOLE_SECONDS = 20.0
_MOST_REDIRECTS = 5
_LONGEST_TAG = 200
_NOT_MODIFIED = 304


DAY_SECONDS = 24 * 3600
_CLOCK_STEP_SECONDS = 60


class Asked(msgspec.Struct, frozen=True):
    """What is remembered of asking. address: who was asked last. asked_at: UTC seconds, also of a try that failed.

    tag: what the answer was marked with, so that one that is still the same need not be sent.
    """

    address: str = ""
    asked_at: int = 0
    tag: str | None = None

    def is_due(self, address: str, now: int) -> bool:
        """Whether to ask by itself now: once a day, another address at once, and again after the clock was put back."""
        waited = now - self.asked_at
        return self.address != address or waited >= DAY_SECONDS or waited < -_CLOCK_STEP_SECONDS


class FetchError(Exception):
    """Nothing was fetched. why: in words, for what is no such file ("garbage"); else it is empty."""

    def __init__(self, kind: Literal["certificate", "unreached", "slow", "garbage"], why: str = "") -> None:
        super().__init__(why or kind)
        self.kind = kind
        self.why = why


class Fetched(msgspec.Struct, frozen=True):
    """body: None where it is still what the tag was of. tag: of the answer, for the next time; None: it has none."""

    body: bytes | None
    tag: str | None


def fetch(address: str, tag: str | None, most_bytes: int, accept: str) -> Fetched:
    """What lies at the address. It takes up to half a minute.

    tag: of what is known already. accept: the media type.
    Raises: ValueError for an address that is neither https nor of this computer; FetchError.
    """
    checked_address(address, loopback=True)
    import requests

    with requests.Session() as session:
        session.auth = _no_password
        session.headers.update({"User-Agent": "MyTokenTracker", "Accept": accept, "Accept-Encoding": "identity"})
        # A proxy has no business with what stays on this computer.
        session.trust_env = address.startswith("https:")
        try:
            return _answered(session, address, tag, most_bytes)
        except requests.exceptions.SSLError as error:
            raise FetchError("certificate") from error
        except (requests.RequestException, OSError) as error:
            raise FetchError("unreached") from error


def _answered(session: "requests.Session", first: str, tag: str | None, most_bytes: int) -> Fetched:
    until = time.monotonic() + _WHOLE_SECONDS
    address = first
    headers = {"If-None-Match": tag} if tag else {}
    for _ in range(_MOST_REDIRECTS + 1):
        with session.get(address, timeout=_TIMEOUTS, allow_redirects=False, stream=True, headers=headers) as answer:
            if answer.is_redirect:
                address = _further(answer, first)
                continue
            if answer.status_code == _NOT_MODIFIED and headers:
                return Fetched(None, tag)
            if answer.status_code != 200:
                raise FetchError("garbage", f"It answered with status {answer.status_code}.")
            body = _body(answer, most_bytes, until)
            said = answer.headers.get("ETag", "")
            usable = said.isascii() and said.isprintable() and 0 < len(said) <= _LONGEST_TAG
            return Fetched(body, said if usable else None)
    raise FetchError("garbage", "It sends from one address to the next.")


def _further(answer: "requests.Response", first: str) -> str:
    """Where a redirect leads; from TLS never to what is without."""
    from urllib.parse import urljoin

    try:
        target = urljoin(answer.url, answer.headers["Location"])
        return checked_address(target, loopback=first.startswith("http:"))
    except ValueError:
        raise FetchError("garbage", "It leads to an address that is not https://.") from None


def _body(answer: "requests.Response", most_bytes: int, until: float) -> bytes:
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise FetchError("garbage", "It is packed, which was not asked for.")
    body = bytearray()
    # Byte by byte: larger pieces would be waited for, however slowly they come.
    for part in answer.iter_content(1):
        body += part
        if len(body) > most_bytes:
            raise FetchError("garbage", "It is larger than such a file is.")
        if time.monotonic() > until:
            raise FetchError("slow")
    return bytes(body)


def _no_password(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
    """As it is: without this, requests would send what a .netrc file has for that host."""
    return request
