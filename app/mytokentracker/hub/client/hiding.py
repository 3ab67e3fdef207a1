"""What is sent in the place of names: hashes with a key that only this machine has, and texts that fit the wire."""

import hashlib
import hmac

import msgspec

from mytokentracker.core.records import Usage
from mytokentracker.hub import wire
from mytokentracker.hub.client.connection import Connection

_WORD = 32
_SHORT = 12


def source_id(connection: Connection, file: str, session: str) -> str:
    """What stands for one transcript's word on one session: the same each time, and it tells nobody the path."""
    return _hash(connection, f"{file}\n{session}")[:_WORD]


def project(connection: Connection, folder: str | None) -> str | None:
    """A project's folder, if the person agreed; else a name that tells it from others and nothing more."""
    if folder is None or connection.project_names:
        return None if folder is None else _clean(folder, wire.MOST_FOLDER)
    return f"project-{_hash(connection, folder)[:_SHORT]}"


def response(usage: Usage, generation: int) -> wire.Response:
    """A usage as it is sent, within what the wire allows."""
    sent = wire.response(usage, generation)
    key = sent.id.replace("\0", "?") or "?"
    if len(key) > wire.MOST_ID:
        key = f"sha256\n{hashlib.sha256(key.encode()).hexdigest()}"
    message_id = None if sent.message_id is None else _clean(sent.message_id, wire.MOST_TEXT)
    origin = None if sent.origin is None else name(sent.origin)
    return msgspec.structs.replace(
        sent, id=key, at=moment(sent.at), model=name(sent.model), message_id=message_id, origin=origin
    )


def moment(at: int | None) -> int | None:
    """A time as the wire takes it: a damaged line or a wrong clock names others."""
    return None if at is None else min(max(at, 0), wire.FAR)


def name(text: str) -> str:
    """A session's or model's name as the wire takes it."""
    return _clean(text, wire.MOST_TEXT) or "?"


def _clean(text: str, most: int) -> str:
    return "".join(letter if letter.isprintable() or ord(letter) > 127 else "?" for letter in text[:most])


def _hash(connection: Connection, text: str) -> str:
    return hmac.new(bytes.fromhex(connection.key), text.encode(), "sha256").hexdigest()
