"""The server's own key: what it seals tokens with, so that a stolen database alone shows none of them."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from mytokentracker.core.records import Failed
from mytokentracker.hub.server.tables import NOTES
from mytokentracker.replacing import replaced

_NONCE = 12
_LENGTH = 32


class Vault:
    """Seals and opens with one key (AES-256-GCM)."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)
        self._words = hmac.digest(key, b"words for accounts", "sha256")
        self.check = hashlib.sha256(b"mytokentracker hub" + key).hexdigest()

    def word(self, account_id: int) -> str:
        """What stands for an account: 32 hexadecimal digits, the same wherever this hub moves with its key."""
        return hmac.digest(self._words, str(account_id).encode(), "sha256").hex()[:32]

    def seal(self, text: str, owner: str) -> bytes:
        """The text, sealed; only the same owner's name opens it again."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, text.encode(), owner.encode())

    def open(self, sealed: bytes, owner: str) -> str:
        """What was sealed. Raises: Failed when it was with another key, or for another owner."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], owner.encode()).decode()
        except InvalidTag as error:
            raise Failed("This copy cannot be opened", "It was sealed with another key.") from error


def load_or_make(file: Path, given: str | None) -> Vault:
    """The vault of the key in the file, which is made where it is missing.

    given: the key itself instead, 64 hexadecimal digits.
    Raises: Failed when there is something else.
    """
    if given is None:
        if not file.exists():
            _make(file)
        given = file.read_text(encoding="ascii", errors="replace")
    try:
        key = bytes.fromhex(given.strip())
    except ValueError:
        key = b""
    if len(key) != _LENGTH:
        hint = f"It must be {2 * _LENGTH} hexadecimal digits. Without the right one nobody can see a token again."
        raise Failed("The hub's key cannot be used", hint)
    return Vault(key)


def _make(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # Of two servers that start together one key must win, whole.
    with replaced(file, mode=0o600, if_new=True) as new:
        new.write(f"{secrets.token_hex(_LENGTH)}\n".encode())


def check(connection: Connection, vault: Vault) -> None:
    """Remembers the key at the first start. Raises: Failed when this database knows another one."""
    # Of two servers that start together for the first time only one puts it there.
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    connection.execute(dialect.insert(NOTES).values(name="key_check", value=vault.check).on_conflict_do_nothing())
    if connection.execute(select(NOTES.c.value).where(NOTES.c.name == "key_check")).scalar() != vault.check:
        hint = "Bring back the key file that belongs to this database; a backup of the hub is both."
        raise Failed("The hub's key is another one than before", hint)
