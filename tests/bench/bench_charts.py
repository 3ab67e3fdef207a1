"""What the charts window costs on a store of a million responses (Linux, in any desktop session, or off screen).

    python tests/bench/bench_charts.py [--responses 1000000] [--sessions 20000]

Starts the real program as the tray's button does and measures the time until its first page is painted; then, in this
process, how long the interface's thread is kept in one turn of the event loop by each opening of a page and by each
live update, and what looking for changes costs while nothing happens. Of a turn it prints the time on the clock, which
others on the machine lengthen, and that of the processor, which they lengthen less.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import measure

IDLE_SECONDS = 20

# The program's own start, that says when its first figures are on the screen.
_START = """
import json, os, sys, time
from PySide6.QtCore import QTimer
from mytokentracker import paths
from mytokentracker.charts import app
from mytokentracker.charts.page import Page

show_answer = Page.show_answer

def shown(self, answer):
    show_answer(self, answer)
    window = self.window()
    window.show_as_before()
    window.repaint()
    said = {"problem": answer.problem.title} if answer.problem is not None else {}
    said |= {"painted": time.clock_gettime(time.CLOCK_MONOTONIC), "answer": answer.seconds}
    print(json.dumps(said), flush=True)
    QTimer.singleShot(1500, window.close)
    Page.show_answer = show_answer

Page.show_answer = shown
sys.exit(app.run(paths.paths(os.environ)))
"""


def start(environment: dict[str, str]) -> tuple[float, float, float]:
    """Seconds from the start of the process until its first page was painted, those of the answer, and PSS in MB."""
    begun = time.clock_gettime(time.CLOCK_MONOTONIC)
    process = subprocess.Popen([sys.executable, "-c", _START], env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = json.loads(process.stdout.readline())
    if "problem" in said:
        raise measure.CommandError(said["problem"])
    time.sleep(0.5)
    memory = measure.pss_mb(process.pid)
    process.wait(20)
    return said["painted"] - begun, said["answer"], memory


def inside(home: Path, now: int) -> None:
    """Measures within this process."""
    sys.path.insert(0, str(measure.REPOSITORY / "app"))
    from datetime import UTC

    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from mytokentracker.charts import app as program
    from mytokentracker.charts.context import Context
    from mytokentracker.charts.page_names import PAGES
    from mytokentracker.charts.remembered import Remembered
    from mytokentracker.charts.window import ChartsWindow
    from mytokentracker.charts.words import Words
    from mytokentracker.charts.worker import Worker
    from mytokentracker.look.collecting import Collector
    from mytokentracker.look.held_settings import HeldSettings
    from mytokentracker.look.theme import ThemeFollower
    from mytokentracker.paths import Paths

    sys.setswitchinterval(program._SWITCH_SECONDS)
    app = QApplication([])
    # As the program does.
    collector = Collector(app)
    collecting = QTimer(collector)
    collecting.timeout.connect(collector.look)
    collecting.start(program._COLLECT_MS)
    paths = Paths(home, home)
    follower = ThemeFollower("dark")
    context = Context(paths, follower.theme, Words(UTC), Remembered())
    worker = Worker(paths, os.environ, lambda: float(now))
    window = ChartsWindow(context, worker, HeldSettings(paths.settings), follower)
    window.show()

    turns: list[tuple[float, float]] = []

    def turn() -> None:
        began, used = time.perf_counter(), time.thread_time()
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        turns.append((time.perf_counter() - began, time.thread_time() - used))
        time.sleep(0.0005)

    def wait_until(done: Callable[[], bool]) -> None:
        until = time.monotonic() + 60
        while not done() and time.monotonic() < until:
            turn()

    def settled(name: str) -> None:
        """Until a page is in sight with the newest figures, and for as long again as what comes after them takes."""
        wait_until(lambda: name in window.pages and window.pages[name].isVisible() and not window.pages[name].is_stale)
        until = time.monotonic() + 0.3
        wait_until(lambda: time.monotonic() > until)

    def longest() -> tuple[str, str]:
        on_clock, of_processor = (max(each) for each in zip(*turns, strict=True))
        return f"{on_clock * 1000:.0f}", f"{of_processor * 1000:.0f}"

    settled("overview")
    wait_until(lambda: len(window._read_ahead) == len(PAGES) - 1 and gc.get_freeze_count() > 0)
    rows = []
    for again in (False, True):
        for name in PAGES:
            if name == "overview" and not again:
                continue
            if again:
                window.pages[name].is_stale = True
            turns.clear()
            began = time.perf_counter()
            # As a click does: in a turn of the event loop.
            QTimer.singleShot(0, window, partial(window.open_page, name))
            wait_until(lambda name=name: name in window.pages and window.pages[name].isVisible())  # type: ignore[misc]
            shown = time.perf_counter() - began
            settled(name)
            rows.append([f"{name}{' again' if again else ''}", f"{shown * 1000:.0f}", *longest()])
    print(measure.table(["opening a page, ms", "until it is in sight", "longest turn", "of the processor"], rows))
    updates = []
    QTimer.singleShot(0, window, partial(window.open_page, "overview"))
    settled("overview")
    for _ in range(15):
        turns.clear()
        window.pages["overview"].is_stale = True
        window._ask(window.pages["overview"])
        settled("overview")
        updates.append(tuple(max(each) for each in zip(*turns, strict=True)))
    for what, each in zip(("on the clock", "of the processor"), zip(*updates, strict=True), strict=True):
        print(f"live update of the overview, longest turn {what}: "
              f"median {measure.median(each) * 1000:.0f} ms, most {max(each) * 1000:.0f} ms")  # fmt: skip
    loop = QEventLoop()
    QTimer.singleShot(IDLE_SECONDS * 1000, loop.quit)
    began, used = time.monotonic(), time.process_time()
    loop.exec()
    share = (time.process_time() - used) / (time.monotonic() - began)
    print(f"idle, looking for changes each second: {100 * share:.2f} % of a core")
    window.close()
    worker.close()


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--sessions", type=int, default=20_000)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--home", type=Path, help="where the store is, or is to be made and kept")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # what "offscreen" cannot do
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        home = args.home or Path(temporary)
        environment = measure.environment(home, home / "claude")
        sys.path.insert(0, str(measure.REPOSITORY / "app"))
        import big_store

        now = int(time.time())
        if not (home / "tokens.sqlite3").exists():
            home.mkdir(parents=True, exist_ok=True)
            big_store.make_store(home / "tokens.sqlite3", responses=args.responses, sessions=args.sessions, until=now)
        (home / "settings.toml").write_text('plan = "max5"\nsession_window = "rolling"\n')
        for chosen in ("24h", "all"):
            memory = {"page": "overview", "choices": {"overview": {"range": chosen}}}
            (home / "charts.json").write_text(json.dumps(memory))
            start(environment)
            runs = [start(environment) for _ in range(args.starts)]
            painted, answers, sizes = zip(*runs, strict=True)
            each = ", ".join(f"{one * 1000:.0f}" for one in painted)
            print(
                f"start to first page painted, range {chosen}: median {measure.median(painted) * 1000:.0f} ms"
                f" ({each}), of which the store {measure.median(answers) * 1000:.0f} ms; PSS {max(sizes):.0f} MB"
            )
        inside(home, now)
    return 0


if __name__ == "__main__":
    sys.exit(main())
