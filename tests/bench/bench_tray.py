"""What the tray costs: `bench_tray.py idle` inside any desktop session on Linux, `bench_tray.py soak` anywhere.

idle starts the real tray over 10,000 transcripts that are in the store already, and measures the time until its icon is
registered on the session bus, then CPU, memory, wake-ups and bytes written while nothing happens; --everything switches
all on that can be. soak shows some thousands of changing snapshots in this process, off screen, and exits with 1 when
memory grows or references are lost.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import generate
import measure


class NoIconError(Exception):
    """The tray's icon did not come: there is no tray host, or the tray ended."""


def start_tray(environment: dict[str, str]) -> tuple["subprocess.Popen[bytes]", float]:
    """The tray's process and the seconds from its start until its icon was registered on the session bus.

    Raises: NoIconError when that takes more than a minute.
    """
    from jeepney import DBusAddress, MatchRule, Properties, message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    watcher = "org.kde.StatusNotifierWatcher"
    rule = MatchRule(type="signal", interface=watcher, member="StatusNotifierItemRegistered")
    with open_dbus_connection("SESSION") as bus:
        asked = DBusAddress("/StatusNotifierWatcher", watcher, watcher)
        answer = bus.send_and_get_reply(Properties(asked).get("IsStatusNotifierHostRegistered"), timeout=5)
        if answer.header.message_type.name == "error":
            raise NoIconError("no panel of this desktop session shows StatusNotifier icons")
        Proxy(message_bus, bus).AddMatch(rule)
        with bus.filter(rule) as arrived:
            started = time.perf_counter()
            process = subprocess.Popen(measure.ours(), env=environment, stderr=subprocess.DEVNULL)
            while process.poll() is None and time.perf_counter() - started < 60:
                try:
                    (item,) = bus.recv_until_filtered(arrived, timeout=1).body
                except TimeoutError:
                    continue
                seconds = time.perf_counter() - started
                owner = item.partition("/")[0]
                (pid,) = Proxy(message_bus, bus).GetConnectionUnixProcessID(owner)
                if pid in measure.tree(process.pid):
                    return process, seconds
    stop(process)
    raise NoIconError(f"no icon of ours on the bus after {time.perf_counter() - started:.0f} s")


def stop(process: "subprocess.Popen[bytes]") -> None:
    """Ends the tray as a session's end does; after 10 s by force."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        print(f"the tray did not end within 10 s of SIGTERM (pid {process.pid})")
        process.kill()
        process.wait()


# All that can be switched on and does something by itself, or at each look.
_EVERYTHING = """\
plan = "max5"
weekly_reset = "Thu 10:00"
session_window = "fixed"
currency = "EUR"
currency_rate = 0.92
quiet_hours = "22:00-07:00"
alert_reset = true
alert_sync = true
alert_command = "true"
reduced_motion = "system"
statusline_parts = ["session", "week", "more", "resets", "cost", "model"]
connect_asked = true
"""


def switch_on(home: Path, environment: dict[str, str]) -> None:
    """Every setting, hooks and status line, and readings from which something is learnt."""
    (home / "settings.toml").write_text(_EVERYTHING)
    for words in (
        ("hook", "install"),
        ("statusline", "install"),
        ("sync", "--session", "41", "--weekly", "22"),
    ):
        print(f"$ mytokentracker {' '.join(words)}: {measure.run(measure.ours(*words), environment).wall_s:.2f} s")


def idle(files: int, starts: int, settle_s: float, idle_s: float, *, everything: bool) -> None:
    """Measures the real tray and prints what it costs."""
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        claude, home = Path(temporary) / "claude", Path(temporary) / "home"
        written = generate.write_small_files(claude, files=files)
        environment = measure.environment(home, claude)
        first = measure.run(measure.ours("scan", "--json"), environment)
        print(
            f"{written.files:,} transcripts; first import {first.wall_s:.2f} s: {json.dumps(json.loads(first.output))}"
        )
        if everything:
            switch_on(home, environment)
        seconds: list[float] = []
        for number in range(starts):
            process, taken = start_tray(environment)
            seconds.append(taken)
            if number < starts - 1:
                time.sleep(3)
                stop(process)
        try:
            time.sleep(settle_s)
            pids = measure.tree(process.pid)
            settled_s = measure.cpu_seconds(pids)
            awake, put = measure.wakeups(pids), bytes_written(pids)
            time.sleep(idle_s)
            spent_s = measure.cpu_seconds(pids) - settled_s
            awake, put = measure.wakeups(pids) - awake, bytes_written(pids) - put
            each = ", ".join(f"{one * 1000:.0f}" for one in seconds)
            threads = sum(len(measure.tasks(pid)) for pid in pids)
            rows = [
                ["start to icon, median", f"{measure.median(seconds) * 1000:.0f} ms", f"each: {each} ms"],
                [f"CPU until {settle_s:.0f} s after the icon", f"{settled_s:.2f} s", ""],
                [f"CPU in {idle_s:.0f} s of idling", f"{spent_s:.2f} s", f"{100 * spent_s / idle_s:.2f} %"],
                ["wake-ups while idling", f"{awake}", f"{awake / idle_s:.1f} a second"],
                ["bytes written while idling", f"{put:,}", ""],
                ["PSS", f"{sum(map(measure.pss_mb, pids)):.1f} MB", f"{len(pids)} processes, {threads} threads"],
            ]
            print(measure.table(["tray", "", ""], rows))
        finally:
            stop(process)


def bytes_written(pids: list[int]) -> int:
    """What these processes have handed to write() so far."""
    total = 0
    for pid in pids:
        lines = measure.read(Path(f"/proc/{pid}/io")).splitlines()
        total += sum(int(line.split()[1]) for line in lines if line.startswith("wchar:"))
    return total


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("idle", help="the real tray, while nothing happens")
    one.add_argument("--files", type=int, default=10_000)
    one.add_argument("--starts", type=int, default=5)
    one.add_argument("--settle", type=float, default=10, help="seconds between the icon and the measuring")
    one.add_argument("--seconds", type=float, default=60, help="how long to measure")
    one.add_argument("--everything", action="store_true", help="with all settings, hooks, status line and readings")
    two = commands.add_parser("soak", help="thousands of updates, in search of leaks")
    two.add_argument("--updates", type=int, default=6_000)
    args = parser.parse_args()
    if args.command == "idle":
        idle(args.files, args.starts, args.settle, args.seconds, everything=args.everything)
        return 0
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false;qt.core.qobject.connect=false"  # what "offscreen" cannot do
    sys.path.insert(0, str(measure.REPOSITORY / "app"))
    import soak_tray

    return soak_tray.soak(args.updates)


if __name__ == "__main__":
    sys.exit(main())
