"""Whether there is a newer version: one small file, asked for at most once a day, and only by those who agreed.

Nothing is installed, nothing of what it says is run, and nothing is said about the person or the computer.
"""

from pathlib import Path

import msgspec

from mytokentracker.core.addresses import checked_address
from mytokentracker.core.records import Failed
from mytokentracker.core.versions import is_newer
from mytokentracker.fetching import Asked, FetchError, fetch
from mytokentracker.paths import resources
from mytokentracker.replacing import replace_text

_MOST_BYTES = 16 * 1024
_LATER = "It is tried again tomorrow."


class Newest(msgspec.Struct, frozen=True):
    """What the file says. page: the https address where people read of that version; None: it names none."""

    version: str
    page: str | None = None


class Known(Asked, frozen=True):
    """What is remembered. newest: what was said last; None where that is nothing."""

    newest: Newest | None = None


def default_address() -> str | None:
    """The address that this build came with; None: it was built by hand and has none."""
    import tomllib

    try:
        said = tomllib.loads((resources() / "release.toml").read_text(encoding="utf-8"))
        return checked_address(str(said.get("updates", "")))
    except (OSError, ValueError):
        return None


def load(file: Path) -> Known:
    """What is remembered; nothing where that cannot be read."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Known)
    except (OSError, msgspec.DecodeError, UnicodeError, RecursionError):
        return Known()


def newer(known: Known, address: str, own: str) -> Newest | None:
    """The version that may be told to somebody who has `own`; None: there is none, as far as is known."""
    try:
        if known.newest is not None and known.address == address and is_newer(known.newest.version, own):
            return known.newest
    except ValueError:
        pass
    return None


def ask(file: Path, address: str, now: int) -> Known:
    """Asks for the newest version, remembers and gives what is known then. It takes up to half a minute.

    Raises: Failed; what was known stays, and the day begins anew.
    """
    try:
        checked_address(address, loopback=True)
    except ValueError:
        hint = "Only https:// is asked. Mend or remove updates_address in the settings."
        raise Failed("The address for new versions cannot be used", hint) from None
    known = load(file)
    known = msgspec.structs.replace(known, asked_at=now) if known.address == address else Known(address, now)
    _remember(file, known)
    known = _asked(known)
    _remember(file, known)
    return known


def _remember(file: Path, known: Known) -> None:
    try:
        replace_text(file, msgspec.json.encode(known).decode() + "\n", durable=False)
    except OSError as error:
        # Who cannot remember that it asked would ask all day long.
        hint = f"{file} cannot be written: {error.strerror or error}."
        raise Failed("It cannot be remembered when new versions were last looked for", hint) from error


def _asked(known: Known) -> Known:
    try:
        fetched = fetch(known.address, known.tag if known.newest else None, _MOST_BYTES, "application/json")
    except FetchError as error:
        raise _failed(known.address, error) from error
    if fetched.body is None:
        return known
    return msgspec.structs.replace(known, newest=_decoded(fetched.body, known.address), tag=fetched.tag)


def _failed(address: str, error: FetchError) -> Failed:
    if error.kind == "certificate":
        return Failed("The certificate of the server is not to be trusted", f"{address}. {_LATER}")
    if error.kind == "garbage":
        return _garbage(address, error.why)
    why = "answers too slowly" if error.kind == "slow" else "cannot be reached"
    return Failed("It could not be asked for a newer version", f"{address} {why}. {_LATER}")


def _decoded(body: bytes, address: str) -> Newest:
    try:
        said = msgspec.json.decode(body, type=Newest)
        is_newer(said.version, "0")  # raises where it is no version
    except (msgspec.DecodeError, UnicodeError, RecursionError, ValueError) as error:
        raise _garbage(address, "It does not say a version.") from error
    try:
        return Newest(said.version, None if said.page is None else checked_address(said.page))
    except ValueError:
        return Newest(said.version)  # a page that may not be opened is not kept


def _garbage(address: str, why: str) -> Failed:
    return Failed("What was asked for a newer version is not such a file", f"{address}: {why} {_LATER}")
