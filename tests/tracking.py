"""A tracker at work: its clock, the snapshots that it hands out, and a Claude Code that writes transcripts."""

import queue
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.transcript_lines import SESSION, assistant, counts, text

from mytokentracker.core.records import Snapshot
from mytokentracker.paths import Paths
from mytokentracker.tracker import Tracker

# Thursday, 12 March 2026, 12:00 UTC.
NOON = 1_773_316_800
# What usually takes a tenth of a second has this long on a machine that is busy with something else.
PATIENCE_SECONDS = 30.0


class Desk:
    """Where a tracker works. `now` is its clock; `on_thread` is called once, on its thread, with the next snapshot."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.paths = Paths(home, home)
        self.claude = home.parent / "claude"
        self.projects = self.claude / "projects"
        self.now = NOON
        self.shown: list[Snapshot] = []
        self.on_thread: Callable[[Snapshot], object] | None = None
        self._snapshots: queue.SimpleQueue[Snapshot] = queue.SimpleQueue()
        self._made = 0

    def tracker(self, on_fault: Callable[[Exception], None] = lambda _error: None) -> Tracker:
        """One that sees this desk only."""
        environ = {"CLAUDE_CONFIG_DIR": str(self.claude)}
        return Tracker(self.paths, self._show, clock=lambda: self.now, environ=environ, on_fault=on_fault)

    def _show(self, snapshot: Snapshot) -> None:
        called, self.on_thread = self.on_thread, None
        if called is not None:
            called(snapshot)
        self._snapshots.put(snapshot)

    def until(self, fits: Callable[[Snapshot], bool]) -> Snapshot:
        """The next snapshot that fits; fails when it does not come. All that came are in `shown`."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                snapshot = self._snapshots.get(timeout=max(end - time.monotonic(), 0))
            except queue.Empty:
                raise AssertionError(f"no such snapshot; the last one is {self.shown[-1:]}") from None
            self.shown.append(snapshot)
            if fits(snapshot):
                return snapshot

    def until_scanned(self) -> Snapshot:
        """The first snapshot after a look at everything."""
        return self.until(lambda snapshot: snapshot.scanned_at is not None)

    def until_responses(self, count: int) -> Snapshot:
        """The next snapshot that counts so many responses today."""
        return self.until(lambda snapshot: snapshot.today.responses == count)

    def until_synced(self, session: float, count: int = 1) -> Snapshot:
        """The next snapshot that knows so many readings and shows that session percentage."""
        return self.until(
            lambda one: len(one.readings) == count and abs(one.window("session").percent - session) < 0.05
        )

    def respond(self, at: int = NOON, *, session: str = SESSION, output: int = 10, times: int = 1, **more: Any) -> Path:
        """Appends responses to a session's transcript and gives the file."""
        file = self.projects / "-work-shop" / f"{session}.jsonl"
        file.parent.mkdir(parents=True, exist_ok=True)
        stamp = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        lines = []
        for _ in range(times):
            self._made += 1
            usage = counts(output=output)
            lines.append(assistant(self._made, usage, at=stamp, session=session, model="claude-opus-5", **more))
        with file.open("ab") as transcript:
            transcript.write(text(*lines))
        return file

    def settings(self, words: str) -> None:
        """Writes the settings file, as a person with an editor does."""
        self.paths.settings.write_text(words, "utf-8")


def titles(snapshot: Snapshot) -> list[str]:
    """What is wrong, in short."""
    return [problem.title for problem in snapshot.problems]
