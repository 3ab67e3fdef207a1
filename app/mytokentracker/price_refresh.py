"""A newer price list: one small file from the address in the settings, asked for when the person says so.

It takes the place of the list that came with the program only after it was read as that is; the last good one stays.
"""

from pathlib import Path

import msgspec

from mytokentracker import prices, regular
from mytokentracker.core.records import Failed
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.fetching import Asked, Fetched, FetchError, fetch
from mytokentracker.paths import Paths
from mytokentracker.replacing import replace_text

# Fifteen times what our table has.
_MOST_BYTES = 128 * 1024
_TITLE = tr_noop("The price list could not be refreshed")
_STAYS = tr_noop("The prices stay as they are.")


class NotRefreshed(Failed):
    """The prices are what they were."""

    def __init__(self, hint: str) -> None:
        super().__init__(_TITLE, hint)


class Remembered(Asked, frozen=True):
    """tag: of the list that is here. failed: why the last try brought nothing, in English; empty: it did."""

    failed: str = ""


def remembered(places: Paths) -> Remembered:
    """What is remembered; nothing where that cannot be read."""
    try:
        return msgspec.json.decode(places.price_refresh.read_bytes(), type=Remembered)
    except (OSError, msgspec.DecodeError, UnicodeError, RecursionError):
        return Remembered()


def refresh(places: Paths, address: str | None, now: int) -> bool:
    """Asks for the list and, if it is another one that can be used, lets it count. Gives whether it is another one.

    It takes up to half a minute. Raises: NotRefreshed; the list that counts is then the one that counted.
    """
    if not address:
        raise NotRefreshed(tr_noop("No address is set: say one in Settings, as prices_address in the settings file."))
    known = remembered(places)
    if known.address != address or not places.fetched_prices.exists():
        known = Remembered(address)
    known = msgspec.structs.replace(known, asked_at=now, failed="")
    try:
        fetched = _asked(address, known.tag)
        is_other = fetched.body is not None and _put(places, address, fetched.body)
    except NotRefreshed as error:
        _remember(places, msgspec.structs.replace(known, failed=str(error.problem.hint)))
        raise
    _remember(places, msgspec.structs.replace(known, tag=fetched.tag))
    return is_other


def _asked(address: str, tag: str | None) -> Fetched:
    try:
        return fetch(address, tag, _MOST_BYTES, "application/toml, text/plain")
    except ValueError:
        raise NotRefreshed(tr_noop("Only https:// is asked. Mend or remove prices_address in the settings.")) from None
    except FetchError as error:
        raise NotRefreshed(_why(address, error)) from error


def _put(places: Paths, address: str, body: bytes) -> bool:
    """Lets the list count. Gives whether it is another one than before."""
    try:
        text = body.decode()
        prices.read_list(text, fetched=True)
    except (ValueError, RecursionError) as error:
        raise _garbage(address, str(error)) from error
    try:
        if places.fetched_prices.exists() and regular.read(places.fetched_prices, prices.LARGEST_BYTES) == body:
            return False
        replace_text(places.fetched_prices, text)
    except OSError as error:
        raise _unwritable(places.fetched_prices, error) from error
    return True


def _why(address: str, error: FetchError) -> str:
    if error.kind == "garbage":
        return _garbage(address, error.why).problem.hint
    if error.kind == "certificate":
        said = tr_later("The certificate of {address} is not to be trusted.", address=address)
    elif error.kind == "slow":
        said = tr_later("{address} answers too slowly.", address=address)
    else:
        said = tr_later("{address} cannot be reached.", address=address)
    return tr_later("{what} {stays}", "two sentences", what=said, stays=_STAYS)


def _garbage(address: str, why: str) -> NotRefreshed:
    said = tr_later("What {address} gave is no price list: {reason}", address=address, reason=why.rstrip(".") + ".")
    return NotRefreshed(tr_later("{what} {stays}", "two sentences", what=said, stays=_STAYS))


def _remember(places: Paths, known: Remembered) -> None:
    try:
        replace_text(places.price_refresh, msgspec.json.encode(known).decode() + "\n", durable=False)
    except OSError as error:
        # Who cannot remember that it asked would ask all day long.
        raise _unwritable(places.price_refresh, error) from error


def _unwritable(file: Path, error: OSError) -> NotRefreshed:
    why = error.strerror or str(error)
    return NotRefreshed(tr_later("{file} cannot be written: {reason}.", file=file, reason=why))
