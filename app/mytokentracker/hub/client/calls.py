"""Asking the hub: over TLS, with the token in the header and nowhere else, and every failure in words."""

import gzip
import os
import time
import zlib
from types import TracebackType
from typing import Any, TypeVar
from urllib.parse import urlsplit

import msgspec
import requests
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError

from mytokentracker.core.addresses import is_loopback
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.hub import account, learning, wire
from mytokentracker.hub.client.connection import Connection, HubError, checked_url

# To connect, and between two parts of an answer.
_TIMEOUTS = (10.0, 60.0)
_MOST_ANSWER = 64 * 1024 * 1024
_CHUNK = 256 * 1024
# What has not come whole by then is asked for again later: whoever exchanges keeps the others waiting.
_LONGEST_ANSWER = 600.0
_LONGEST_WAIT = 2 * 86400.0

UNREACHABLE = tr_noop("The hub cannot be reached")
"""The title where nothing answers."""

Record = TypeVar("Record")


class _Bearer(AuthBase):
    """As an auth object, because requests would prefer what a .netrc file has for that host."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Hub:
    """A hub as one machine sees it; a context manager, because connections stay open between calls."""

    def __init__(self, connection: Connection, token: str) -> None:
        """Raises: HubError when no token may be sent to that address."""
        self.connection = connection
        self._url = checked_url(connection.url)
        self._session = requests.Session()
        self._session.auth = _Bearer(token)
        self._session.headers["Accept-Encoding"] = "gzip"
        if is_loopback(urlsplit(self._url).hostname or ""):
            # A proxy named in the environment would get to see the token.
            self._session.trust_env = False
        if connection.ca_file is not None and not os.path.exists(connection.ca_file):  # noqa: PTH110 - never raises
            hint = tr_later("{file}: put it back, or join again with another one.", file=connection.ca_file)
            raise HubError(tr_noop("The hub's CA file is missing"), hint)

    def __enter__(self) -> "Hub":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._session.close()

    def own_token(self) -> account.OwnToken:
        """What the token may do, and a word that stands for its account. Raises: HubError."""
        return self._ask("GET", "/v1/token", account.OwnToken)

    def join(self) -> wire.Machine:
        """Makes this machine known under its name; also shows that hub and token are right. Raises: HubError."""
        body = account.MachineName(self.connection.name)
        return self._ask("PUT", f"/v1/machines/{self.connection.machine}", wire.Machine, body)

    def upload(self, upload: wire.Upload) -> wire.Taken:
        """Sends a batch; once this returns, it is safe there. Raises: HubError."""
        return self._ask("POST", "/v1/usage", wire.Taken, upload)

    def changes(self, cursor: str, limit: int) -> wire.Changes:
        """What other machines sent since the cursor. Raises: HubError."""
        given = {"cursor": cursor, "machine": self.connection.machine, "limit": str(limit)}
        return self._ask("GET", "/v1/changes", wire.Changes, given=given)

    def own_account(self) -> account.Account:
        """The account, its machines and limits. Raises: HubError."""
        return self._ask("GET", "/v1/account", account.Account)

    def show_token(self, token_id: str) -> account.TokenShown:
        """A token, whole, as its hub kept it. Raises: HubError."""
        return self._ask("GET", f"/v1/tokens/{token_id}", account.TokenShown)

    def remove_machine(self, machine: str) -> account.Deleted:
        """Removes a machine of the account with all that it sent. Raises: HubError."""
        return self._ask("DELETE", f"/v1/machines/{machine}", account.Deleted)

    def put_settings(self, settings: wire.AccountSettings) -> wire.AccountSettings:
        """Changes the account's settings; `revision` is that of those which were seen.

        Raises: HubError, with the status 409 when they were changed meanwhile.
        """
        return self._ask("PUT", "/v1/settings", wire.AccountSettings, settings)

    def contribute(self, said: learning.Contribution) -> None:
        """Gives what this account learnt. Raises: HubError."""
        self._ask("PUT", "/v1/learning", learning.Contribution, said)

    def withdraw(self) -> None:
        """Takes back all that this account gave. Raises: HubError."""
        self._ask("DELETE", "/v1/learning", account.Account)

    def priors(self, plan: str) -> learning.Priors:
        """What accounts of a plan have learnt of late. Raises: HubError."""
        return self._ask("GET", "/v1/priors", learning.Priors, given={"plan": plan})

    def _ask(
        self,
        method: str,
        path: str,
        reply: type[Record],
        body: object = None,
        given: dict[str, str] | None = None,
    ) -> Record:
        # Said with each request: what is said of the session, a bundle named in the environment replaces.
        more: dict[str, Any] = {"params": given, "verify": self.connection.ca_file or True}
        if body is not None:
            more["data"] = gzip.compress(msgspec.json.encode(body), 6)
            more["headers"] = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        try:
            with self._session.request(
                method, self._url + path, timeout=_TIMEOUTS, allow_redirects=False, stream=True, **more
            ) as answer:
                return _read(answer, reply)
        except requests.exceptions.SSLError as error:
            hint = tr_later(
                "Check the address and the date. For a hub with a certificate of its own: {command}.",
                command="hub join --ca-file FILE",
            )
            raise HubError(tr_noop("The hub's certificate is not to be trusted"), hint, lasting=True) from error
        except (requests.RequestException, OSError) as error:
            hint = tr_noop("What is to be sent waits, and is sent when it can be reached again.")
            raise HubError(UNREACHABLE, hint) from error


def _read(answer: requests.Response, reply: type[Record]) -> Record:
    data = _content(answer)
    if answer.status_code != 200:
        raise _refusal(answer, data)
    try:
        return msgspec.json.decode(data, type=reply)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise _not_a_hub() from error


def _content(answer: requests.Response) -> bytes:
    """All of it, within limits of size and time. Raises: HubError, OSError."""
    encoding = answer.headers.get("Content-Encoding", "identity").strip().lower()
    # By ourselves: requests unpacks a part whole before anybody can see how large it becomes.
    unpack = zlib.decompressobj(16 + zlib.MAX_WBITS) if encoding == "gzip" else None
    if unpack is None and encoding != "identity":
        raise _not_a_hub()
    parts: list[bytes] = []
    left, until = _MOST_ANSWER, time.monotonic() + _LONGEST_ANSWER
    try:
        # What has come, however little: who waits for a whole part would wait as long as the other side likes.
        while part := answer.raw.read1(_CHUNK, decode_content=False):
            content = part if unpack is None else unpack.decompress(part, left + 1)
            left -= len(content)
            if left < 0:
                raise _not_a_hub()
            if time.monotonic() > until:
                raise TimeoutError
            parts.append(content)
    except (zlib.error, HTTPError) as error:
        raise OSError("it was cut off, or damaged on its way") from error
    if unpack is not None and not unpack.eof:
        raise OSError("it was cut off")
    return b"".join(parts)


def _refusal(answer: requests.Response, data: bytes) -> HubError:
    """The failure that an answer tells of, in the hub's own words where it has any."""
    status = answer.status_code
    try:
        fault = msgspec.json.decode(data, type=wire.Fault)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        if status in (429, 502, 503, 504):
            fault = wire.Fault(UNREACHABLE, "What is to be sent waits.")
        else:
            return _not_a_hub(status)
    title, hint = tr_later("The hub: {title}", "in the hub's own words", title=fault.title[:200]), fault.hint[:400]
    if status == 401:
        title = tr_noop("The hub does not accept the token")
        hint = tr_later("Give it a new one: {command}.", command="mytokentracker hub join")
    wait = answer.headers.get("Retry-After", "")
    seconds = min(float(wait), _LONGEST_WAIT) if wait.isascii() and wait.isdecimal() and len(wait) < 10 else None
    return HubError(title, hint, status=status, retry_after=seconds)


def _not_a_hub(status: int = 0) -> HubError:
    hint = tr_noop("Check the address; a hub of a newer version may need a newer version here.")
    return HubError(tr_noop("What answers there is not a hub"), hint, status=status)
