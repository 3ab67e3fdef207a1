"""What Claude Code waits for: whole-process times of `hook event` and `statusline show`, as it starts them.

The script is what the settings name; the console script does the same after a usual start of the interpreter. Beside
them the start of a bare interpreter, and `cat`, which stands for the person's own status line, alone and wrapped. Runs
take turns, so that a moment of load falls on all rows.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import measure

SCRIPT = measure.REPOSITORY / "app" / "mytokentracker" / "client_calls.py"
CROWD = 10_000
LONG_AGO = 1_700_000_000

HOOK = {
    "session_id": "81c8c069-c98a-44cb-a634-ca26e8a2b7b5",
    "transcript_path": "/home/dev/.claude/projects/-home-dev-work/81c8c069-c98a-44cb-a634-ca26e8a2b7b5.jsonl",
    "cwd": "/home/dev/work",
    "permission_mode": "default",
    "hook_event_name": "Stop",
    "stop_hook_active": False,
    "last_assistant_message": "made up " * 500,
}
STATUS = {
    **HOOK,
    "model": {"id": "claude-opus-5-5", "display_name": "Opus 5.5"},
    "version": "2.1.330",
    "cost": {"total_cost_usd": 1.2, "total_duration_ms": 4032, "total_api_duration_ms": 139},
    "rate_limits": {
        "five_hour": {"used_percentage": 41.6, "resets_at": int(time.time()) + 9000},
        "seven_day": {"used_percentage": 18.2, "resets_at": int(time.time()) + 400_000},
    },
}


def crowd(spool: Path) -> None:
    """Brings the events in the spool to ten thousand, as nobody took them."""
    spool.mkdir(parents=True, exist_ok=True)
    for number in range(CROWD - len(list(spool.iterdir()))):
        (spool / f"{LONG_AGO + number}.hook.{time.monotonic_ns()}.Stop.event").touch()


def once(command: list[str], said: bytes, environment: dict[str, str]) -> float:
    """Milliseconds from the start of the process to its end. Raises: CommandError for another exit status than 0."""
    with tempfile.TemporaryFile() as stdin:
        stdin.write(said)
        stdin.seek(0)
        started = time.perf_counter()
        done = subprocess.run(command, stdin=stdin, stdout=subprocess.DEVNULL, env=environment, check=False)
        taken = (time.perf_counter() - started) * 1000
    if done.returncode:
        raise measure.CommandError(f"{command}: status {done.returncode}")
    return taken


def calls(folder: Path) -> dict[str, tuple[list[str], bytes, Path | None]]:
    """What is measured: the command, what it gets on stdin, and the spool that is to be crowded before."""
    console = str(Path(sys.executable).with_name("mytokentracker"))
    forms = {"script, python -IS": [sys.executable, "-IS", str(SCRIPT)]}
    if Path(console).exists():
        forms["console script"] = [console]
    hook, status = (json.dumps(one).encode() + b"\n" for one in (HOOK, STATUS))
    usual, full = folder / "usual", folder / "full"
    found: dict[str, tuple[list[str], bytes, Path | None]] = {
        "python -IS, nothing to do": ([sys.executable, "-IS", "-c", "pass"], b"", None),
        "cat alone": (["/bin/sh", "-c", "cat"], status, None),
    }
    for form, start in forms.items():
        data = ["--data", str(usual)]
        found[f"{form}: hook event"] = ([*start, "hook", "event", *data], hook, None)
        crowded = [*start, "hook", "event", "--data", str(full)]
        found[f"{form}: hook event, {CROWD:,} files in the spool"] = (crowded, hook, full / "spool")
        found[f"{form}: statusline show"] = ([*start, "statusline", "show", *data], status, None)
        wrapped = [*start, "statusline", "show", *data, "--wrapped", "cat"]
        found[f"{form}: statusline show, wrapped cat"] = (wrapped, status, None)
    return found


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=60)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        measured = calls(Path(temporary))
        environment = {"PATH": os.environ.get("PATH", ""), "CLAUDE_CONFIG_DIR": temporary}
        taken: dict[str, list[float]] = {name: [] for name in measured}
        for number in range(args.runs + 2):
            for name, (command, said, spool) in measured.items():
                if spool is not None:
                    crowd(spool)
                one = once(command, said, environment)
                if number >= 2:  # the first ones find files that are not in memory yet
                    taken[name].append(one)
        alone = measure.median(taken["cat alone"])
        rows = []
        for name, each in taken.items():
            added = f"{measure.median(each) - alone:+.1f} ms" if "wrapped" in name else ""
            p95 = statistics.quantiles(each, n=20)[-1]
            rows.append([name, f"{measure.median(each):.1f} ms", f"{p95:.1f} ms", f"{min(each):.1f} ms", added])
        head = [f"{args.runs} runs, Python {sys.version.split()[0]}", "median", "p95", "best", "beside cat alone"]
        print(measure.table(head, rows))


if __name__ == "__main__":
    main()
