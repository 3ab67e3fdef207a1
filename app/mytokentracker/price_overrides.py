"""The person's prices.toml: its rows, and one of them put in or taken out while all else in the file stays."""

import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from mytokentracker import prices, regular
from mytokentracker.core.pricing import price_table
from mytokentracker.core.records import Failed
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.replacing import replace_text

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import AoT

_TITLE = tr_noop("Your own prices were not saved")
_HEAD = (
    "# Your own prices, in US dollars per million tokens: rows of a model replace all rows of it in the price list.\n"
)


class Override(msgspec.Struct, frozen=True, omit_defaults=True, rename={"since": "from"}):
    """A row, see resources/prices.toml. Prices are US dollars per million tokens; None: what follows from input.

    since: the UTC day on which the price began; None: always.
    """

    model: str
    input: float
    output: float
    since: date | None = None
    cache_read: float | None = None
    cache_write_5m: float | None = None
    cache_write_1h: float | None = None
    fast: float | None = None


class OverrideError(Failed):
    """The file is as it was."""

    def __init__(self, hint: str) -> None:
        super().__init__(_TITLE, hint)


def overrides(path: Path) -> tuple[Override, ...]:
    """The rows in the file, in its order; none where there is no file.

    Raises: OverrideError for one that cannot be used.
    """
    rows = tomllib.loads(_read(path)).get("prices", [])
    return tuple(msgspec.convert(row, Override, strict=False) for row in rows)


def put(path: Path, row: Override, index: int | None = None) -> None:
    """Writes a row in the place of the one with that index; None: at the end. Other keys of a replaced row stay.

    Raises: OverrideError where the row or the file cannot be used, or not written; it is then unchanged.
    """
    document = _document(path)
    rows = _rows(document)
    if index is None:
        import tomlkit

        table = tomlkit.table()
        rows.append(table)
        index = len(rows) - 1
    table = rows[index]
    for field in msgspec.structs.fields(Override):
        name, value = field.encode_name, getattr(row, field.name)
        if value is None:
            table.pop(name, None)
        elif table.get(name) != value:
            table[name] = value
    _write(path, document)


def take_out(path: Path, index: int) -> None:
    """Takes the row with that index out. Raises: OverrideError; the file is then unchanged."""
    document = _document(path)
    rows = _rows(document)
    del rows[index]
    if not len(rows):
        document.pop("prices")
    _write(path, document)


def _read(path: Path) -> str:
    """The text of a file that can be used; that of an empty one where there is none. Raises: OverrideError."""
    try:
        text = regular.read(path, prices.LARGEST_BYTES).decode("utf-8-sig")
        _check(text)
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise OverrideError(tr_later("{file}: {reason}.", file=path, reason=error.strerror or str(error))) from error
    except (ValueError, RecursionError) as error:
        raise OverrideError(tr_later("Mend or remove {file}: {reason}.", file=path, reason=error)) from error
    return text


def _check(text: str) -> None:
    """Raises: ValueError, RecursionError where it cannot be laid over the price list."""
    price_table(prices.built_in().data, tomllib.loads(text))


def _document(path: Path) -> "TOMLDocument":
    import tomlkit

    return tomlkit.parse(_read(path) or _HEAD)


def _rows(document: "TOMLDocument") -> "AoT":
    import tomlkit

    if "prices" not in document:
        document["prices"] = tomlkit.aot()
    rows: AoT = document["prices"]
    return rows


def _write(path: Path, document: "TOMLDocument") -> None:
    import tomlkit

    text = tomlkit.dumps(document)
    try:
        _check(text)
        replace_text(path, text)
    except OSError as error:
        hint = tr_later("{file} cannot be written: {reason}.", file=path, reason=error.strerror or str(error))
        raise OverrideError(hint) from error
    except (ValueError, RecursionError) as error:
        raise OverrideError(tr_later("{reason}.", "what is wrong with a price", reason=error)) from error
