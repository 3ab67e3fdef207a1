"""The report that a crash leaves: readable, and fit to be shown to anybody."""

import platform
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from mytokentracker import __version__
from mytokentracker.core.records import Problem
from mytokentracker.core.translating import tr_later, tr_noop
from mytokentracker.logs import discreet
from mytokentracker.replacing import replace_text

_KEPT = 5
# A fault that comes back every second shall not write for ever.
_MOST = 20
_FRAME = re.compile(r'File "([^"\n]*)", line (\d+) in ([^\n]*)')


class Crashes:
    """The reports of one program (name: "tray", "charts") in our folder of logs."""

    def __init__(self, folder: Path, name: str, clock: Callable[[], float]) -> None:
        """Know the place."""
        self._folder, self._name, self._clock = folder, name, clock
        self._last = folder / f"{name}-crash.txt"
        self._written = 0

    def report(self, error: BaseException, thread: str) -> str:
        """Writes the report of an error that nobody caught, and gives its text. A full disk prevents the file only."""
        lines = [*self._head(self._clock(), thread), ""]
        for one in discreet.chain(error):
            lines += [discreet.error(one), *(f"  {place}" for place in discreet.places(one.__traceback__))]
        text = "\n".join(lines) + "\n"
        if self._written < _MOST:
            self._written += 1
            self._write(text)
        return text

    def native(self, said: str, at: float) -> None:
        """Writes the report of a crash outside Python. said: what faulthandler wrote at its moment."""
        where = _FRAME.sub(lambda found: f"{discreet.file(found[1])}:{found[2]} in {found[3]}", said)
        self._write("\n".join([*self._head(at, "see below"), "", where.strip(), ""]))

    def previous(self) -> Problem | None:
        """What the last run left, once; older reports are kept for a while."""
        try:
            at = datetime.fromtimestamp(self._last.stat().st_mtime, UTC)
            kept = self._folder / f"{self._name}-crash-{at:%Y%m%d-%H%M%S}.txt"
            self._last.replace(kept)
            for old in sorted(self._folder.glob(f"{self._name}-crash-*.txt"))[:-_KEPT]:
                old.unlink()
        except OSError:
            return None
        hint = tr_later(
            "Please report it with {file}, which says where it happened and holds nothing of yours.", file=kept
        )
        return Problem(tr_noop("The program crashed the last time"), hint)

    def _head(self, at: float, thread: str) -> list[str]:
        qt = sys.modules.get("PySide6")
        return [
            f"MyTokenTracker {__version__} crashed",
            f"When: {datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M:%S} UTC",
            f"On: Python {platform.python_version()}, {platform.platform()}"
            + (f", PySide6 {qt.__version__}" if qt is not None else ""),
            f"Thread: {discreet.value(thread)}",
            "What the error says is left out: it may quote what was read.",
        ]

    def _write(self, text: str) -> None:
        try:
            replace_text(self._last, text, mode=0o600)
        except OSError:
            return
