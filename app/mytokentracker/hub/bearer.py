"""The token that proves whose machine it is: `mtt_<id>_<secret>`, sent as a Bearer header and never in a URL."""

import re
import string
from typing import Literal, get_args

import msgspec

_ALPHABET = string.digits + string.ascii_letters
_ID_LENGTH = 12
# 43 characters of 62 are 256 bits: nobody guesses them, so a plain SHA-256 of them is as good as a slow hash.
_SECRET_LENGTH = 43
_FORM = re.compile(r"mtt_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})")

Scope = Literal["upload", "read", "manage"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
"""What a token may do: send, see what the account has, change and delete. A server or container needs the first."""


class Bearer(msgspec.Struct, frozen=True):
    """A token taken apart. id: not secret, names it in lists."""

    id: str
    secret: str

    def __repr__(self) -> str:
        return f"Bearer({self.id})"  # whatever prints it does not print the secret

    @property
    def text(self) -> str:
        """The whole token."""
        return f"mtt_{self.id}_{self.secret}"


def make() -> Bearer:
    """A new one."""
    return Bearer(_word(_ID_LENGTH), _word(_SECRET_LENGTH))


def parse(text: str) -> Bearer | None:
    """The token that a text is; None when it is none."""
    found = _FORM.fullmatch(text)
    return Bearer(*found.groups()) if found else None


FORM = "mtt_, 12 letters and digits, _, and 43 more"
"""What a token looks like, in words."""


def is_in(text: str) -> bool:
    """Whether a text has something in it that begins like a token."""
    return re.search(r"mtt_[0-9A-Za-z]", text) is not None


def _word(length: int) -> str:
    # Imported here: only a hub makes any, and every command knows the scopes.
    import secrets

    return "".join(secrets.choice(_ALPHABET) for _ in range(length))
