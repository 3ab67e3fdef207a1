"""What we leave for the status line that Claude Code runs: it shows our numbers without opening the store."""

import contextlib
from pathlib import Path

import msgspec

from mytokentracker.core import money
from mytokentracker.core.records import Snapshot, Window
from mytokentracker.replacing import replace_text
from mytokentracker.settings import Settings

# The status line believes what is not older than an hour.
_AGAIN_SECONDS = 1200
_LARGEST_BYTES = 64 * 1024


class _Window(msgspec.Struct, frozen=True, omit_defaults=True):
    """said: what was last said of it, before it grew by what was used since."""

    name: str
    percent: float
    resets_at: int | None
    at: int
    source: str
    said: float | None = None


class _Money(msgspec.Struct, frozen=True):
    """In what the cost of a session is said, where that is not dollars. before: what stands before the number."""

    before: str
    per_dollar: float
    decimals: int


class _Known(msgspec.Struct, frozen=True, omit_defaults=True):
    parts: tuple[str, ...]
    beside: bool
    windows: tuple[_Window, ...]
    money: _Money | None = None


class StatusLine:
    """The file, written only when there is something new to say."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written: _Known | None = None

    def show(self, snapshot: Snapshot, settings: Settings) -> None:
        """Has the file say what the snapshot says. One that cannot be written is tried again at the next snapshot."""
        known = _known(snapshot, settings)
        if self._written is None:
            self._written = self._read()
        if self._written is not None and not _is_news(known, self._written):
            return
        # Not durable: at worst the status line knows less for a while.
        with contextlib.suppress(OSError):
            replace_text(self._path, msgspec.json.encode(known).decode(), durable=False)
            self._written = known

    def _read(self) -> _Known | None:
        try:
            with self._path.open("rb") as file:
                return msgspec.json.decode(file.read(_LARGEST_BYTES), type=_Known)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None


def _known(snapshot: Snapshot, settings: Settings) -> _Known:
    at = snapshot.as_of
    windows = [
        _Window(
            one.name,
            round(one.percent, 1),
            one.resets_at,
            at,
            one.told_source,
            _said(snapshot, one),
        )
        for one in snapshot.windows
        # An estimate under a plan that nobody chose is none.
        if snapshot.plan_chosen or one.source != "estimated"
    ]
    windows += [_Window(one.name, round(one.percent, 1), one.resets_at, at, "statusline") for one in snapshot.further]
    return _Known(settings.statusline_parts, settings.statusline_beside, tuple(windows), _money(settings))


def _said(snapshot: Snapshot, window: Window) -> float | None:
    """What its last reading says; None where there is none, or it is not of this instance."""
    of_window = (one for one in snapshot.readings if one.window == window.name and one.at == window.source_at)
    return next((one.percent for one in of_window), None)


def _money(settings: Settings) -> _Money | None:
    currency, _problems = money.chosen(settings.currency, settings.currency_rate)
    if currency == money.DOLLARS:
        return None
    before = currency.sign if currency.has_sign else f"{currency.code} "
    return _Money(before, currency.per_dollar, currency.decimals)


def _is_news(known: _Known, written: _Known) -> bool:
    now, before = ((one.parts, one.beside, one.money, len(one.windows)) for one in (known, written))
    if now != before:
        return True
    return any(
        abs(one.at - other.at) >= _AGAIN_SECONDS or msgspec.structs.replace(one, at=other.at) != other
        for one, other in zip(known.windows, written.windows, strict=True)
    )
