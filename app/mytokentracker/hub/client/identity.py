"""As which machine this computer is known: another one to each hub and account, and the same again after it has left.

All of it comes from one random number, which is kept in a file of ours and never sent: it tells of no hub, and two hubs
cannot find out by their machines' ids that they know the same computer.
"""

import hmac
import secrets
from collections.abc import Iterator
from pathlib import Path

import msgspec

from mytokentracker.hub.client.connection import unreadable
from mytokentracker.replacing import replace_text

_LENGTH = 32
# A computer that was removed from an account joins as another one; so often nobody removes one.
_MOST = 100


class Identity(msgspec.Struct, frozen=True):
    """machine: the id at the hub. key: what names are hidden with."""

    machine: str
    key: str


def file_beside(connection: Path) -> Path:
    """Where the number is kept, beside the connection."""
    return connection.with_name("hub.machine")


def load_or_make(file: Path) -> bytes:
    """The number in the file; a new one, not kept yet, where there is none.

    Raises: HubError when it cannot be read just now: with a new one it would be another machine to all hubs.
    """
    try:
        number = bytes.fromhex(file.read_text("ascii", "replace").strip())
    except (FileNotFoundError, ValueError):
        return made()
    except OSError as error:
        raise unreadable(file, error.strerror or error) from error
    return number if len(number) == _LENGTH else made()


def made() -> bytes:
    """A new number, for a computer that was never known to any hub."""
    return secrets.token_bytes(_LENGTH)


def keep(file: Path, number: bytes) -> None:
    """Keeps it, for this person only. Raises: OSError."""
    replace_text(file, number.hex() + "\n", mode=0o600)


def at(number: bytes, account: str) -> Iterator[Identity]:
    """As which it is known to an account of a hub: the first one that was not removed there."""
    key = _derived(number, f"names {account}")
    for count in range(_MOST):
        yield Identity(_derived(number, f"machine {account} {count}")[:32], key)


def _derived(number: bytes, what: str) -> str:
    return hmac.digest(number, what.encode(), "sha256").hex()
