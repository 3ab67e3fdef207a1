"""Makes every fault of the world around us and prints what is said and counted: proof_faults.py (Linux, as root).

Each is really made: disks that are full, files that are pipes, limits of the system, a display that goes. Where a test
of the suite makes it already, that test is run, and named.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import proof_panel
from measure import REPOSITORY, ours, table

sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(REPOSITORY / "app"))

# What is made by a test, under the name that it has in the table.
TESTED = {
    "store deleted while in use": "tests/test_tracker_faults.py -k deleted_while_it_is_in_use",
    "store replaced while in use": "tests/test_tracker_faults.py -k replaced_while_it_is_in_use",
    "store damaged while in use": "tests/test_tracker_faults.py -k damaged_while_it_runs",
    "killed while the store is mended": "tests/test_tracker_faults.py -k kill_while_a_damaged",
    "Claude Code's folder goes and comes": "tests/test_tracker_faults.py -k claude_codes_folder_may",
    "a folder's disk hangs while the tray runs": "tests/test_away.py",
    "session bus gone and back": "tests/notifications/test_freedesktop.py -k bus",
    "keychain locked, token kept": "tests/test_keychain.py -k cannot_be_used",
    "hub: offline, clock wrong, restored": "tests/hub/test_exchange_waiting.py",
    "hub: server killed, disk full": "tests/hub/test_killing.py",
    "spool: pipes, links, no permission": "tests/test_spool.py",
}
INOTIFY = """
import sys
from pathlib import Path
from tests.tracking import Desk, titles
home = Path(sys.argv[1]) / "home"
home.mkdir()
desk = Desk(home)
desk.respond()
with desk.tracker() as tracker:
    shown = desk.until(lambda one: one.scanned_at is not None and one.problems)
    desk.respond()
    tracker.rescan()
    print("; ".join(titles(shown)), desk.until_responses(2).today.responses, sep="|")
"""
_PATIENCE_SECONDS = 30


def main() -> int:
    """Prints the table; 1 when something was lost or counted twice."""
    from tests import faulting, worlds_faults
    from tests.hanging import can_hang

    if not faulting.can_mount():
        print("This needs root, to mount small disks and to give up rights.")
        return 1
    rows: list[tuple[str, str, str, str]] = []
    hanging = worlds_faults.HANGING if can_hang() else {}
    if not hanging:
        print("There is no sshfs or sftp-server: no mount that hangs can be made.")
    for name, fault in (worlds_faults.QUICK | worlds_faults.AS_ROOT | hanging).items():
        with tempfile.TemporaryDirectory() as folder:
            found = faulting.outcome(name, fault, Path(folder) / "person")
        right = "right" if found.is_right else f"{found.counted} instead of {found.wanted}"
        rows.append((name, found.said, right, f"{found.seconds:.1f} s"))
    rows += [_without_inotify(what) for what in ("watches", "instances")]
    rows.append(_without_display())
    rows.append(proof_panel.panel_restarted())
    rows += [_tested(name, arguments) for name, arguments in TESTED.items()]
    for row in rows:
        print(f"{row[0]}\n    said: {row[1]}\n    counts: {row[2]}, {row[3]}")
    bad = [row for row in rows if not row[2].startswith("right")]
    print()
    print(table(("faults", "right", "wrong"), [(str(len(rows)), str(len(rows) - len(bad)), str(len(bad)))]))
    return int(bool(bad))


def _without_inotify(what: str) -> tuple[str, str, str, str]:
    """In a user namespace of its own, whose limits are its own too."""
    began = time.monotonic()
    script = f'echo 0 > /proc/sys/user/max_inotify_{what} && exec "$@"'
    with tempfile.TemporaryDirectory() as folder:
        command = ["unshare", "-Ur", "sh", "-c", script, "sh", sys.executable, "-c", INOTIFY, folder]
        path = os.pathsep.join((str(REPOSITORY / "app"), str(REPOSITORY)))
        done = subprocess.run(
            command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False
        )
    said, _, counted = done.stdout.strip().rpartition("|")
    right = "right" if counted == "2" else done.stderr[-300:]
    return f"no inotify {what} left", said, right, f"{time.monotonic() - began:.1f} s"


def _without_display() -> tuple[str, str, str, str]:
    """The tray's X server ends; at the next start all is counted."""
    from tests.faulting import Scene

    from mytokentracker import lock

    name = "display gone"
    if shutil.which("Xvfb") is None:
        return name, "not run: there is no Xvfb", "right", "0 s"
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        scene = Scene(Path(folder) / "person")
        scene.write(8, 50)
        reader, writer = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-nolisten", "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL
        )
        stack.callback(screen.wait)
        stack.callback(screen.kill)
        os.close(writer)
        # All of it: an X server that cannot write its end of line ends.
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        environ = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND", "DBUS"))}
        environ |= {**scene.environ, "DISPLAY": f":{number}", "MYTOKENTRACKER_HOME": str(scene.paths.data)}
        environ |= {"PYTHONPATH": str(REPOSITORY / "app"), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        tray = subprocess.Popen(ours(), env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        stack.callback(tray.kill)
        end = time.monotonic() + _PATIENCE_SECONDS
        while not (lock.is_held(scene.paths.tray_lock) and scene.paths.store.exists()):
            assert time.monotonic() < end, "the tray does not start"
            assert tray.poll() is None, tray.stderr.read() if tray.stderr else ""
            time.sleep(0.05)
        screen.kill()
        status = tray.wait(_PATIENCE_SECONDS)
        errors = (tray.stderr.read() if tray.stderr else "").strip().splitlines()
        assert not lock.is_held(scene.paths.tray_lock)
        scene.check_store()
        right = "right" if scene.counted() == scene.written else "wrong"
    said = f"the tray ends (status {status}): {errors[-1] if errors else 'nothing'}"
    return name, said, right, f"{time.monotonic() - began:.1f} s"


def _tested(name: str, arguments: str) -> tuple[str, str, str, str]:
    began = time.monotonic()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments.split(" ", 3)]
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=REPOSITORY, env=environ, capture_output=True, text=True, check=False)
    last = done.stdout.strip().splitlines()[-1:]
    right = "right" if done.returncode == 0 else "WRONG"
    return name, f"as in {arguments} ({''.join(last)})", right, f"{time.monotonic() - began:.1f} s"


if __name__ == "__main__":
    sys.exit(main())
