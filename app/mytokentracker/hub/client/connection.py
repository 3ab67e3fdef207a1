"""Which hub this machine is connected to: a small file of ours beside the store. The token is in the keychain."""

import secrets
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

import msgspec

from mytokentracker.core.addresses import is_loopback
from mytokentracker.core.records import Failed
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.hub import bearer
from mytokentracker.replacing import replace_text

REFUSED = (401, 403, 410)
"""Answers of a hub by which the token is not accepted, may not do this, or the machine was removed."""


class HubError(Failed):
    """The hub cannot be used, or not now. retry_after: seconds that it asked for. status: its answer's, 0 for none.

    lasting: waiting does not mend it, a person must.
    """

    def __init__(
        self, title: str, hint: str, *, status: int = 0, retry_after: float | None = None, lasting: bool = False
    ) -> None:
        super().__init__(title, hint)
        self.status = status
        self.retry_after = retry_after
        self.lasting = lasting or status in REFUSED


class Connection(msgspec.Struct, frozen=True):
    """machine: its id there. key: what it hides names with, known to nobody else. ca_file: whom to trust instead.

    project_names: the person agreed that the folders of projects are sent as they are. account: the word that stands
    for the account. joined: another one each time that it joined after it had left.
    """

    url: str
    machine: str
    name: str
    key: str
    ca_file: str | None = None
    project_names: bool = False
    account: str = ""
    joined: str = ""

    @property
    def membership(self) -> str:
        """What was agreed as this machine since it joined: nothing of it holds after leaving."""
        return f"{self.machine} {self.joined}".strip()

    def __repr__(self) -> str:
        return f"Connection({self.url!r}, {self.machine!r})"


def made(url: str, name: str, ca_file: str | None, *, project_names: bool) -> Connection:
    """A connection to a hub that this machine was not connected to before. Raises: HubError."""
    return Connection(checked_url(url), new_machine(), name, secrets.token_hex(32), ca_file, project_names)


def new_machine() -> str:
    """An id that no other machine has."""
    return secrets.token_hex(16)


def load(path: Path) -> Connection | None:
    """The connection in the file; None when there is none. Raises: HubError when it cannot be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Connection)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise unreadable(path, error) from error


def unreadable(file: Path, reason: object) -> HubError:
    """That what lies there of a hub cannot be used, and why."""
    hint = tr_later(
        "{file}: {reason}. Run `{command}` again.", file=file, reason=reason, command="mytokentracker hub join"
    )
    return HubError(tr_noop("What was kept of the hub cannot be read"), hint)


def save(path: Path, connection: Connection) -> None:
    """Keeps it, for this person only. Raises: OSError."""
    text = msgspec.json.format(msgspec.json.encode(connection), indent=1).decode()
    replace_text(path, text + "\n", mode=0o600)


def checked_url(url: str) -> str:
    """The address in the form in which it is kept. Raises: HubError when no token may be sent there."""
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
        valid = bool(host) and parts.port != 0 and not host.startswith("-")
    except ValueError:
        valid = False
    if not valid or parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        hint = tr_noop("Give one such as https://hub.example.org or https://example.org:8765.")
        raise HubError(tr_noop("This is not the address of a hub"), hint)
    if parts.username is not None or parts.password is not None or bearer.is_in(url):
        hint = tr_noop(
            "It is asked for, or read from the standard input. One that was in an address is better revoked."
        )
        raise HubError(tr_noop("A token does not belong into an address"), hint)
    if parts.scheme == "http" and not is_loopback(host):
        hint = tr_noop("Use https://. Only to this computer itself may it be http://.")
        raise HubError(tr_noop("A token is not sent without TLS"), hint)
    return SplitResult(parts.scheme, parts.netloc, parts.path.rstrip("/"), "", "").geturl()
