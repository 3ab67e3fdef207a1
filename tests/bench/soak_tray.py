"""Shows thousands of changing snapshots and watches this process: its memory, and the references to None, True, False.

PySide6 6.12.0 on Python 3.11 loses a reference to True with each emitted signal until the interpreter aborts; from
Python 3.12 on these objects are immortal, and their count says nothing.
"""

import dataclasses
import faulthandler
import gc
import itertools
import os
import statistics
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from mytokentracker.core.records import History, Plan, Problem, Progress, Snapshot, Spend, Tokens, Totals, Window
from mytokentracker.look.theme import LIGHT
from mytokentracker.prices import plans
from mytokentracker.ui.bridge import Bridge
from mytokentracker.ui.content import Content
from mytokentracker.ui.icon import STYLES, tray_icon
from mytokentracker.ui.menu import TrayMenu
from mytokentracker.ui.view import badge, view

WATCHED = {"None": None, "True": True, "False": False}
LOST_PER_UPDATE = 0.05
GROWTH_MB = 3.0


@dataclasses.dataclass(frozen=True)
class Sample:
    """This process after so many updates."""

    updates: int
    rss_mb: float
    references: tuple[int, ...]

    @classmethod
    def now(cls, updates: int) -> "Sample":
        """A sample of this moment, after a garbage collection."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        counts = tuple(sys.getrefcount(value) for value in WATCHED.values())
        return cls(updates, pages * os.sysconf("SC_PAGE_SIZE") / 2**20, counts)

    def words(self) -> str:
        """The sample as a line of a table."""
        counts = "  ".join(f"{name} {count:,}" for name, count in zip(WATCHED, self.references, strict=True))
        return f"{self.updates:>8,} updates  RSS {self.rss_mb:6.1f} MB  references: {counts}"


def faults(samples: Sequence[Sample]) -> list[str]:
    """What is wrong with a run: references lost steadily, memory that grows. The first quarter is warming up."""
    later = samples[len(samples) // 4 :]
    updates = later[-1].updates - later[0].updates
    found = []
    for index, name in enumerate(WATCHED):
        counts = [sample.references[index] for sample in later]
        falls = sum(after < before for before, after in itertools.pairwise(counts))
        if counts[0] - counts[-1] > updates * LOST_PER_UPDATE and falls > (len(counts) - 1) * 0.8:
            found.append(f"{(counts[0] - counts[-1]) / updates:.2f} references to {name} are lost with each update")
    middle = len(later) // 2
    grown = statistics.median(s.rss_mb for s in later[middle:]) - statistics.median(s.rss_mb for s in later[:middle])
    if grown > GROWTH_MB:
        found.append(f"memory grows: {grown:.1f} MB in {updates // 2:,} updates")
    return found


def snapshots(count: int) -> Iterator[Snapshot]:
    """Snapshots as a busy day brings them: percentages, charts, sources, problems and progress change."""
    plan = Plan("max5", "Max 5x", 135_000_000, 50_000_000)
    for number in range(count):
        now = 1_795_000_000 + number
        percent = (number * 7) % 1010 / 10
        tokens = Tokens(number, number * 3, number * 5, number * 7, number * 11)
        windows = tuple(
            Window(name, share, kind, now - 9000, int(share * 1e6), 135_000_000, now + 9000, now + 9000,
                   low_percent=share - 2, high_percent=share + 2, source=source, source_at=now - number % 600,
                   percent_per_hour=11.0, full_at=now + 4000, full_before_reset=number % 2 == 0)
            for name, kind, share, source in (
                ("session", "fixed", percent, "statusline"), ("weekly", "fixed", 100 - percent / 2, "typed"))
        )  # fmt: skip
        yield Snapshot(
            as_of=now,
            plan=plan,
            plan_chosen=number % 500 != 0,
            windows=windows,
            today=Totals(number, tokens, number * 1000, number % 3),
            top_project=f"project-{number % 9}",
            current_model="claude-opus-5-5",
            chart=tuple(Spend(now - 18_000 + 300 * step, (step * 37 + number) % 100_000) for step in range(60)),
            chart_seconds=300,
            history=History(1 + number, 10, 3, now - 900_000),
            scanned_at=now,
            progress=Progress(number % 9, 10, number, count) if number % 50 == 0 else None,
            paused=number % 300 == 0,
            problems=(Problem("Made-up problem", "Nothing to do", now),) if number % 20 == 0 else (),
        )


class Shown(QObject):
    """The parts of a tray that a snapshot changes: icon, tooltip, menu and, open on the screen, the popup's content."""

    def __init__(self, updates: int) -> None:
        super().__init__()
        self.menu = TrayMenu(self)
        self.tray = QSystemTrayIcon(tray_icon(badge(None, "ring")), self)
        self.tray.setContextMenu(self.menu.menu)
        self.tray.show()
        self.content = Content(LIGHT, tuple(plans().values()), "Looked in a made-up folder.")
        self.content.show()
        self.room = threading.Semaphore(20)  # so many snapshots may wait to be shown
        self.updates, self.shown = updates, 0
        self.samples = [Sample.now(0)]
        self.aborted = ""
        print(self.samples[0].words())

    @Slot(object)
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Shows it as the tray does, and takes a sample now and then."""
        seen = view(snapshot, None)
        self.tray.setIcon(tray_icon(badge(snapshot, STYLES[self.shown % len(STYLES)])))
        self.tray.setToolTip(seen.tooltip)
        self.menu.show_view(seen)
        self.content.show_view(seen)
        self.shown += 1
        if self.shown % max(1, self.updates // 20) == 0:
            self.samples.append(Sample.now(self.shown))
            print(self.samples[-1].words(), flush=True)
        for name, value, first in zip(WATCHED, WATCHED.values(), self.samples[0].references, strict=True):
            if sys.getrefcount(value) < first * 0.6:  # the interpreter aborts at 0
                self.aborted = f"{first} references to {name} became {sys.getrefcount(value)} in {self.shown} updates"
        if self.shown == self.updates or self.aborted:
            QApplication.exit()
        self.room.release()


def soak(updates: int) -> int:
    """Runs the soak and prints what it saw; 1 when something leaks, else 0."""
    faulthandler.enable()
    application = QApplication([])
    bridge, shown = Bridge(), Shown(updates)
    bridge.snapshot.connect(shown.show_snapshot)
    ended = threading.Event()

    def feed() -> None:
        for snapshot in snapshots(updates):
            shown.room.acquire()
            if ended.is_set():
                break
            bridge.give(snapshot)

    started = time.perf_counter()
    feeder = threading.Thread(target=feed)
    feeder.start()
    application.exec()
    ended.set()
    shown.room.release()
    feeder.join()
    print(f"{shown.shown:,} updates in {time.perf_counter() - started:.1f} s")
    found = [shown.aborted] if shown.aborted else faults(shown.samples)
    print("\n".join(found) or "nothing leaks", flush=True)
    if shown.aborted:
        os._exit(1)  # an interpreter that has lost so many references does not survive its own end
    return 1 if found else 0
