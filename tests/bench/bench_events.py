"""What hooks and status lines cost the running tracker: an idle spool, sessions that call all the time, many files.

Times are CPU of the tracker's process. Needs nothing but this checkout.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import generate
import measure

CALLS_A_SECOND = 3
_WRITER = """
import pathlib, sys, time
sys.path.insert(0, sys.argv[1])
from tests.spooling import put_status_line
spool, seconds, sessions, rises = pathlib.Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]), sys.argv[5] == "1"
began, calls = time.time(), 0
while time.time() - began < seconds:
    for session in range(sessions):
        now, calls = time.time(), calls + 1
        percent = 20.0 + (round((now - began) / 2, 1) if rises else 0.0)
        ends = int(began) // 600 * 600 + 3600
        windows = {"five_hour": (percent, ends), "seven_day": (3.0, ends + 86400)}
        put_status_line(spool, now, session=f"s{session}", api_ms=calls, **windows)
    time.sleep(1 / float(sys.argv[6]))
"""


def tracked(folder: Path, files: int, seconds: float, sessions: int) -> list[list[str]]:
    """Rows about a tracker that watches so many transcripts."""
    from mytokentracker.core.records import Snapshot
    from mytokentracker.paths import Paths
    from mytokentracker.tracker import Tracker

    claude, home = folder / "claude", folder / "home"
    generate.write_small_files(claude, files=files)
    shown: list[Snapshot] = []
    rows = []
    with Tracker(Paths(home, home), shown.append, environ={"CLAUDE_CONFIG_DIR": str(claude)}):
        while not shown or shown[-1].scanned_at is None:
            time.sleep(0.1)
        time.sleep(1)
        for name, rises in (("nothing is told", None), ("the same is told", False), ("percentages rise", True)):
            before, count = time.process_time(), len(shown)
            if rises is None:
                time.sleep(seconds)
            else:
                arguments = [measure.REPOSITORY, home / "spool", seconds, sessions, int(rises), CALLS_A_SECOND]
                subprocess.run([sys.executable, "-c", _WRITER, *map(str, arguments)], check=True)
            share = 100 * (time.process_time() - before) / seconds
            rows.append([name, f"{share:.2f} % of a core", f"{len(shown) - count} snapshots in {seconds:.0f} s"])
    return rows


def many(folder: Path, files: int) -> list[list[str]]:
    """Rows about a spool that was filled while nobody looked."""
    sys.path.insert(0, str(measure.REPOSITORY))
    from tests.spooling import put_hook, put_status_line

    spool = folder / "spool"
    now = int(time.time())
    for number in range(files // 2):
        at = now - files // 2 + number
        put_hook(spool, at, "/srv/none.jsonl", session=f"s{number}")
        put_status_line(spool, at, session=f"s{number}", api_ms=number, five_hour=(100 * number / files, now + 3600))
    environment = measure.environment(folder, folder / "claude")
    costs = [measure.run(measure.ours("status", "--json"), environment) for _ in range(2)]
    left = len(list(spool.glob("*.event")))
    return [
        [f"status, {files:,} events before it", f"{costs[0].wall_s:.2f} s", f"CPU {costs[0].cpu_s:.2f} s, {left} left"],
        ["status, none", f"{costs[1].wall_s:.2f} s", f"CPU {costs[1].cpu_s:.2f} s"],
    ]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000, help="transcripts, and events")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--sessions", type=int, default=5)
    args = parser.parse_args()
    sys.path.insert(0, str(measure.REPOSITORY / "app"))
    # Readers are processes of their own: they too must find this checkout's package.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (sys.path[0], os.environ.get("PYTHONPATH"))))
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        rows = tracked(Path(temporary) / "tracked", args.files, args.seconds, args.sessions)
        print(measure.table([f"{args.sessions} sessions, {CALLS_A_SECOND} calls a second each", "", ""], rows), "\n")
        print(measure.table(["a full spool, whole process", "", ""], many(Path(temporary) / "many", args.files)), "\n")


if __name__ == "__main__":
    main()
