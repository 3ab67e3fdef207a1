"""The spool: one small file for each event of Claude Code, left there by our hook and our status line.

They write to a hidden name and rename, so a file is whole; but anybody can write there: nothing in it is believed
before it was looked at.
"""

import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import msgspec

from mytokentracker.calls.spool import ENDING
from mytokentracker.core import handles
from mytokentracker.core.official import Heard, Limit
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop

# The ending of a file in the spool that says only: look at the store again.
RING = ".ring"

_LARGEST_BYTES = 64 * 1024
# So many files at most in one look, and windows in one of them.
_MOST_FILES = 5000
_MOST_LIMITS = 32
_LAST_AT = 4e9
_LARGEST = 1e15
_LARGEST_PERCENT = 10_000.0
# Where a link or a pipe lies in the place of a file, nothing is followed and nothing waits. Windows has neither flag.
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Hooked(msgspec.Struct, frozen=True):
    """A hook ran. transcript: the path that it named, not looked at; None when there was none."""

    at_ms: int
    transcript: str | None


class Filed(msgspec.Struct, frozen=True):
    """A file of the spool and what it holds; None where that is nothing of ours.

    identity: tells whether another one has taken its place since.
    """

    path: str
    identity: tuple[int, int]
    event: Heard | Hooked | None


class Spool:
    """The folder, which need not exist. problems: what was wrong with it at the last look.

    has_more: the last look left files out; the next one finds others unless these are still there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Files that cannot be read or removed: not tried again at every look.
        self._stuck: dict[str, tuple[int, int]] = {}
        self.problems: tuple[Problem, ...] = ()
        self.has_more = False

    def read(self, *, retry: bool = True) -> tuple[Filed, ...]:
        """What lies there, oldest first; of very many, the oldest. retry: also what could not be removed before."""
        self.problems, self.has_more = (), False
        try:
            names = sorted(name for name in os.listdir(self._folder) if is_event(name))  # noqa: PTH208
        except FileNotFoundError:
            return ()
        except OSError as error:
            self.problems = (self._problem(error),)
            return ()
        if retry:
            self._stuck = {}
        elif self._stuck:
            there = set(names)
            self._stuck = {name: identity for name, identity in self._stuck.items() if name in there}
        most = _MOST_FILES + len(self._stuck)
        self.has_more = len(names) > most
        filed = [one for name in names[:most] if (one := self._filed(name)) is not None]
        return tuple(sorted(filed, key=lambda one: 0 if one.event is None else one.event.at_ms))

    def remove(self, done: Iterable[Filed]) -> None:
        """Takes files away, unless another one has taken their place; call it once what they say is committed.

        Between that look and the removal lie microseconds: a status line that is lost there is told again.
        """
        for one in done:
            try:
                if _identity(os.lstat(one.path)) == one.identity:
                    os.unlink(one.path)  # noqa: PTH108
            except FileNotFoundError:
                continue
            except OSError as error:
                self._note_stuck(os.path.basename(one.path), one.identity, error)  # noqa: PTH119

    def _filed(self, name: str) -> Filed | None:
        """The file; None when it is gone, stuck, or cannot be read."""
        path = os.path.join(self._folder, name)  # noqa: PTH118
        identity = (0, 0)
        try:
            status = os.lstat(path)
            identity = _identity(status)
            if self._stuck.get(name) == identity:
                self.problems = (self._problem(),)
                return None
            if not stat.S_ISREG(status.st_mode):
                return Filed(path, identity, None)
            descriptor = os.open(path, _OPEN)
            try:
                identity = _identity(os.fstat(descriptor))
                text = os.read(descriptor, _LARGEST_BYTES + 1)
            finally:
                os.close(descriptor)
        except FileNotFoundError:
            return None
        except OSError as error:
            self._note_stuck(name, identity, error)
            return None
        return Filed(path, identity, _event(text))

    def _note_stuck(self, name: str, identity: tuple[int, int], error: OSError) -> None:
        self._stuck[name] = identity
        self.problems = (self._problem(error),)

    def _problem(self, error: OSError | None = None) -> Problem:
        why = f" ({error.strerror or error})" if error is not None else ""
        hint = handles.advice(error.errno if error is not None else None) or tr_later(
            "Check the permissions of {folder} and of what is in it{reason}. Transcripts are read all the same.",
            "reason: empty, or in brackets",
            folder=self._folder,
            reason=why,
        )
        return Problem(tr_noop("Claude Code’s events cannot be read or removed"), hint)


class _Window(msgspec.Struct, frozen=True):
    name: Annotated[str, msgspec.Meta(max_length=64)]
    used_percentage: float
    resets_at: float | None = None


class _StatusLine(msgspec.Struct, frozen=True, tag_field="kind", tag="statusline"):
    at: float
    session: Annotated[str, msgspec.Meta(max_length=128)]
    version: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    api_ms: float | None = None
    cost_usd: float | None = None
    limits: list[_Window] = []


class _Hook(msgspec.Struct, frozen=True, tag_field="kind", tag="hook"):
    at: float
    event: Annotated[str, msgspec.Meta(max_length=64)]
    session: Annotated[str, msgspec.Meta(max_length=128)]
    transcript: str | None = None


_DECODER: msgspec.json.Decoder[_StatusLine | _Hook] = msgspec.json.Decoder(_StatusLine | _Hook)


def _event(text: bytes) -> Heard | Hooked | None:
    if len(text) > _LARGEST_BYTES:
        return None
    try:
        said = _DECODER.decode(text)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    if not 0 < said.at < _LAST_AT:
        return None
    at_ms = round(said.at * 1000)
    if isinstance(said, _Hook):
        return Hooked(at_ms, said.transcript)
    limits = tuple(
        Limit(one.name, one.used_percentage, None if one.resets_at is None else int(one.resets_at))
        for one in said.limits[:_MOST_LIMITS]
        if 0 <= one.used_percentage < _LARGEST_PERCENT and (one.resets_at is None or 0 < one.resets_at < _LAST_AT)
    )
    api_ms, cost_microusd = _whole(said.api_ms, 1), _whole(said.cost_usd, 1_000_000)
    return Heard(said.session, at_ms, limits, api_ms, cost_microusd, said.version or "")


def _whole(number: float | None, unit: int) -> int:
    return round(number * unit) if number is not None and 0 <= number < _LARGEST / unit else 0


def is_event(path: str) -> bool:
    """Whether a file of that name is an event; what begins with a dot is still being written."""
    return path.endswith(ENDING) and not os.path.basename(path).startswith(".")  # noqa: PTH119


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_ino, status.st_mtime_ns
