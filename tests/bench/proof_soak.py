"""A day of twenty busy sessions and a day of none, in accelerated time: proof_soak.py [HOURS] (24) (Linux).

The real tracker on its thread, with its watch, spool, status line and alerts; only its clock and its pauses are faster.
Prints for each few hours memory, descriptors, threads and what was written, and 1 as its status where something grows.
"""

import contextlib
import gc
import itertools
import json
import os
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import measure
from measure import REPOSITORY, table

sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(REPOSITORY / "app"))

SESSIONS = 20
HISTORY = 200_000
# A session that is busy: a response of two lines every half a minute, its status line every five.
RESPONSES_A_MINUTE = 2
MOST_GROWTH = 0.05
_ROW_HOURS = 3
# Until caches are as large as they get.
_WARM_HOURS = 6


class Sample:
    """This process at a simulated hour."""

    def __init__(self, hour: float) -> None:
        """Takes it, after a garbage collection."""
        gc.collect()
        self.hour = hour
        self.pss_mb = measure.pss_mb(os.getpid())
        self.own_mb = measure.own_mb(os.getpid())
        self.descriptors = len(list(Path("/proc/self/fd").iterdir()))
        self.threads = threading.active_count()
        fields = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
        self.handed, self.disk = int(fields["wchar"]), int(fields["write_bytes"])


class Soak:
    """The tracker, its sessions, and the samples."""

    def __init__(self, folder: Path) -> None:
        """Nothing runs yet."""
        from tests.tracking import Desk

        import big_store
        from mytokentracker.alert_command import AlertCommand
        from mytokentracker.alerting import Alerting

        (folder / "home").mkdir()
        self.desk = Desk(folder / "home")
        self.desk.settings('plan = "max20"\ntimezone = "UTC"\n')
        # Two years of history, more than SQLite keeps in its memory: else that would go on filling all day.
        big_store.make_store(
            self.desk.paths.store, responses=HISTORY, sessions=HISTORY // 50, until=self.desk.now - 86_400, readings=20
        )
        self.desk.paths.spool.mkdir(mode=0o700)
        self.alerting = Alerting(self.desk.paths.alerts, _Silent(), AlertCommand())
        with contextlib.closing(sqlite3.connect(self.desk.paths.store)) as connection:
            self.before: int = connection.execute("SELECT count(*) FROM responses").fetchone()[0]
        self.made = 0
        self.own_bytes = 0

    def minute(self, tracker: Any, busy: bool) -> None:
        """What twenty sessions do in one, and what the tracker does with it."""
        from mytokentracker import settings

        desk = self.desk
        desk.now += 60
        if busy:
            for session in range(SESSIONS):
                name = f"session-{session:02d}-{desk.now // 14_400}"
                before = self._size(name)
                desk.respond(desk.now, session=name, times=RESPONSES_A_MINUTE, output=300)
                self.made += RESPONSES_A_MINUTE
                self.own_bytes += self._size(name) - before
                if desk.now // 60 % 5 == session % 5:
                    self._status_line(name)
        tracker.rescan()
        snapshot = desk.until(lambda one: (one.scanned_at or 0) >= desk.now)
        desk.shown.clear()
        self.alerting.look(snapshot, settings.Settings(), None)

    def _size(self, session: str) -> int:
        file = self.desk.projects / "-work-shop" / f"{session}.jsonl"
        return file.stat().st_size if file.exists() else 0

    def _status_line(self, session: str) -> None:
        percent = self.desk.now // 600 % 90
        limits = [{"name": "five_hour", "used_percentage": percent, "resets_at": self.desk.now + 3600}]
        said = {
            "kind": "statusline",
            "at": self.desk.now - 1,
            "session": session,
            "version": "2.1.199",
            "limits": limits,
        }
        text = json.dumps(said)
        (self.desk.paths.spool / f"{self.desk.now}.{session}.event").write_text(text)
        self.own_bytes += len(text)

    def run(self, tracker: Any, hours: int, busy: bool) -> list[Sample]:
        """So many hours; a sample at the beginning and after each few."""
        samples = [Sample(0)]
        for minute in range(hours * 60):
            self.minute(tracker, busy)
            if (minute + 1) % (_ROW_HOURS * 60) == 0:
                samples.append(Sample((minute + 1) / 60))
        return samples


class _Silent:
    def send(self, alert: Any, *, sound: bool = False) -> None:
        """Nothing."""

    def withdraw(self, key: str) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


def main() -> int:
    """Runs both days and prints them."""
    from tests import tracking

    from mytokentracker import tracker as module

    # On a machine that is busy with something else.
    tracking.PATIENCE_SECONDS = 120.0
    hours = int(sys.argv[1]) if len(sys.argv) > 1 else 24
    module._GATHER_SECONDS = module._PACE_SECONDS = 0.001
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(Path(folder))
        began = time.monotonic()
        with soak.desk.tracker() as tracker:
            soak.desk.until_scanned()
            busy = soak.run(tracker, hours, busy=True)
            written_by_us = soak.own_bytes
            idle = soak.run(tracker, hours, busy=False)
        soak.alerting.close()
        store = sum(file.stat().st_size for file in soak.desk.home.glob("tokens*"))
        with contextlib.closing(sqlite3.connect(soak.desk.paths.store)) as connection:
            counted = connection.execute("SELECT count(*) FROM responses").fetchone()[0]
    for name, samples in (("busy", busy), ("idle", idle)):
        rows = [
            (
                f"{one.hour:.0f} h",
                f"{one.own_mb:.1f} MB",
                f"{one.pss_mb:.1f} MB",
                str(one.descriptors),
                str(one.threads),
                f"{(one.handed - before.handed) / _ROW_HOURS / 1e6:.2f} MB",
                f"{(one.disk - before.disk) / _ROW_HOURS / 1e6:.2f} MB",
            )
            for before, one in itertools.pairwise(samples)
        ]
        print(
            table(
                (
                    name,
                    "own memory",
                    "with shared (PSS)",
                    "descriptors",
                    "threads",
                    "written an hour",
                    "to the disk an hour",
                ),
                rows,
            )
        )
        print()
        found += _grown(name, samples)
    if counted != soak.made + soak.before:
        found.append(f"{counted - soak.before} responses counted instead of {soak.made}")
    took = time.monotonic() - began
    print(f"{soak.made:,} responses in {2 * hours} hours, in {took:.0f} s; store {store / 1e6:.1f} MB;")
    print(f"of what was written while busy, the sessions wrote {written_by_us / hours / 1e6:.2f} MB an hour themselves")
    print("\n".join(found) or "nothing grows")
    return int(bool(found))


def _grown(name: str, samples: list[Sample]) -> list[str]:
    """What grows: the median of the last third above that of the first after warming up."""
    later = [one for one in samples if one.hour >= min(_WARM_HOURS, samples[-1].hour / 3)]
    third = max(1, len(later) // 3)
    found = []
    # Its own: the pages of libraries count for more or less in PSS, as other programs that use them come and go.
    first, last = (statistics.median(one.own_mb for one in part) for part in (later[:third], later[-third:]))
    if last > first * (1 + MOST_GROWTH):
        found.append(f"{name}: memory grew from {first:.1f} to {last:.1f} MB")
    for what in ("descriptors", "threads"):
        values = [getattr(one, what) for one in later]
        if values[-1] > values[0]:
            found.append(f"{name}: {what} grew from {values[0]} to {values[-1]}")
    return found


if __name__ == "__main__":
    sys.exit(main())
