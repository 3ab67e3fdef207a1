"""What the everyday work costs: ticks, `status` over a big store, and how soon an appended line shows.

A tick is a pass over 10,000 unchanged transcripts; the big store holds a million responses; the last is the time from a
line that Claude Code appends to a new snapshot.
"""

import argparse
import datetime
import gc
import hashlib
import os
import queue
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import bench_import
import generate
import measure

if TYPE_CHECKING:
    from mytokentracker.core.records import Snapshot

PARTS = ("tick", "status", "latency")


def ticks(folder: Path, files: int, passes: int) -> list[list[str]]:
    """Rows about a pass over transcripts of which none has changed, in this process."""
    from mytokentracker import prices
    from mytokentracker.paths import paths
    from mytokentracker.scan import scan
    from mytokentracker.store.opening import open_for_writing
    from mytokentracker.store.writer import Writer
    from mytokentracker.transcripts.finding import find_changed

    claude, home = folder / "claude", folder / "home"
    generate.write_small_files(claude, files=files)
    ours = paths({"MYTOKENTRACKER_HOME": str(home)})
    connection, _ = open_for_writing(ours.store)
    try:
        writer = Writer(connection, prices.load(ours.prices)[0])
        seen = writer.seen()
        started = time.perf_counter()
        first = scan(writer, seen, find_changed([claude], seen))
        rows = [
            ["first import", f"{(time.perf_counter() - started) * 1000:.0f} ms", f"{first.responses_new:,} responses"]
        ]
        cpu_ms: list[float] = []
        state, put = contents(home), written_bytes()
        gc.collect()
        for _ in range(passes):
            before = time.process_time()
            result = scan(writer, seen, find_changed([claude], seen))
            cpu_ms.append((time.process_time() - before) * 1000)
        after = written_bytes()
        same = "no file under the home changed" if contents(home) == state else "FILES UNDER THE HOME CHANGED"
    finally:
        connection.close()
    rows.append(["a tick, CPU, median", f"{measure.median(cpu_ms):.1f} ms", f"{result.files:,} files, {passes} passes"])
    rows.append(["a tick, CPU, worst", f"{max(cpu_ms):.1f} ms", ""])
    rows.append(["all ticks, written", f"{after[0] - put[0]:,} bytes", f"{after[1] - put[1]:,} to the disk; {same}"])
    return rows


def contents(folder: Path) -> dict[str, tuple[int, str]]:
    """When each file below was last changed, and what is in it."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found[str(path)] = (path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest())
    return found


def written_bytes() -> tuple[int, int]:
    """What this process has handed to write() so far, and what of it went to the disk."""
    fields = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
    return int(fields["wchar"]), int(fields["write_bytes"])


def status(folder: Path, responses: int, rounds: int) -> list[list[str]]:
    """Rows about `status` on a big store, whole process; the store stays for further measurements."""
    claude, home = folder / "claude", folder / "home"
    until = datetime.datetime.now(datetime.UTC)
    generate.write_responses(claude, responses=responses, until=until)
    environment = measure.environment(home, claude)
    scanned = measure.run(measure.ours("scan", "--json"), environment)
    store_mb = sum(path.stat().st_size for path in home.rglob("*") if path.is_file()) / 2**20
    rows = [
        [
            "import",
            f"{scanned.wall_s:.2f} s",
            f"CPU {scanned.cpu_s:.2f} s, {responses:,} responses, store {store_mb:.0f} MB",
        ]
    ]
    for arguments in (["status"], ["status", "--json"], ["report", "daily"], ["report", "projects", "--json"]):
        costs = [measure.run(measure.ours(*arguments), environment) for _ in range(rounds)]
        detail = (
            f"CPU {measure.median(c.cpu_s for c in costs) * 1000:.0f} ms, worst {max(c.wall_s for c in costs):.3f} s"
        )
        rows.append([" ".join(arguments), f"{measure.median(c.wall_s for c in costs) * 1000:.0f} ms", detail])
    return rows


def latency(folder: Path, rounds: int) -> list[list[str]]:
    """Rows about the real tracker in this process: its ticks, and the time from an appended line to its snapshot.

    The folder holds Claude Code's folder already, and a store or not.
    """
    from mytokentracker.paths import paths
    from mytokentracker.tracker import Tracker

    claude, home = folder / "claude", folder / "home"
    os.environ |= {"MYTOKENTRACKER_HOME": str(home), "CLAUDE_CONFIG_DIR": str(claude)}
    arrived: queue.Queue[tuple[float, Snapshot]] = queue.Queue()
    taken: list[float] = []
    with Tracker(paths(os.environ), lambda snapshot: arrived.put((time.perf_counter(), snapshot))) as tracker:
        count = settled(arrived)
        cpu_ms: list[float] = []
        put = written_bytes()
        for _ in range(rounds * 4):
            before = time.process_time()
            tracker.rescan()
            arrived.get(timeout=60)
            cpu_ms.append((time.process_time() - before) * 1000)
        after = written_bytes()
        for number in range(rounds):
            time.sleep(1)
            bench_import.append_response(claude, number)
            appended = time.perf_counter()
            while True:
                at, snapshot = arrived.get(timeout=120)
                if snapshot.history.responses > count:
                    break
            taken.append(at - appended)
            count = snapshot.history.responses
    each = ", ".join(f"{one * 1000:.0f}" for one in taken)
    wrote = f"worst {max(cpu_ms):.1f} ms; all together wrote {after[0] - put[0]:,} bytes"
    return [
        ["tick with snapshot, CPU, median", f"{measure.median(cpu_ms):.1f} ms", wrote],
        ["line to snapshot, median", f"{measure.median(taken) * 1000:.0f} ms", f"each: {each} ms"],
    ]


def settled(arrived: "queue.Queue[tuple[float, Snapshot]]") -> int:
    """How many responses the tracker knows once its first pass has ended and it has been quiet for three seconds."""
    done, count = False, 0
    while True:
        try:
            _, snapshot = arrived.get(timeout=3 if done else 300)
        except queue.Empty:
            return count
        done = done or (snapshot.scanned_at is not None and snapshot.progress is None)
        count = snapshot.history.responses


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=PARTS, action="append", help="default: all of them")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--passes", type=int, default=50)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    what = args.only or PARTS
    sys.path.insert(0, str(measure.REPOSITORY / "app"))
    # Readers are processes of their own: they too must find this checkout's package.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (sys.path[0], os.environ.get("PYTHONPATH"))))
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        small, big = Path(temporary) / "small", Path(temporary) / "big"
        if "tick" in what:
            print(measure.table(["tick, nothing changed", "", ""], ticks(small, args.files, args.passes)), "\n")
        if "status" in what:
            print(measure.table(["status, whole process", "", ""], status(big, args.responses, args.rounds)), "\n")
        if "latency" in what:
            if not small.exists():
                generate.write_small_files(small / "claude", files=args.files)
            if not big.exists():
                until = datetime.datetime.now(datetime.UTC)
                generate.write_responses(big / "claude", responses=args.responses, until=until)
            for name, folder in ((f"{args.files:,} files", small), (f"{args.responses:,} responses", big)):
                print(measure.table([f"tracker, {name}", "", ""], latency(folder, args.rounds)), "\n")


if __name__ == "__main__":
    main()
