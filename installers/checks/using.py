"""What a person does with an installed program: doctor, hooks, tray, charts, an upgrade beside it, the end."""

import json
import os
import shlex
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from debian_root import HOME, UID, DebianRoot

from building.job import NAME

TRANSCRIPT = (
    '{"type":"assistant","timestamp":"%s","sessionId":"s1","cwd":"/home/ada/code/shop","requestId":"r1","message":'
    '{"id":"msg_1","model":"claude-opus-5-5","stop_reason":"end_turn","usage":{"input_tokens":10,"output_tokens":20,'
    '"cache_creation_input_tokens":0,"cache_read_input_tokens":0}}}\n'
)
HOOK = {"session_id": "s1", "hook_event_name": "Stop", "transcript_path": "/home/ada/.claude/projects/shop/s1.jsonl"}
START_BOUND_S, CALL_BOUND_S, STARTS = 1.5, 0.1, 3


class Findings:
    """What was looked at; each is a line of the table."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.lines: list[tuple[str, bool, str]] = []

    def add(self, what: str, holds: bool, seen: object = "") -> None:
        """One more; said at once, because the whole takes minutes."""
        self.lines.append((what, holds, str(seen)))
        print(f"  {'ok  ' if holds else 'FAIL'} {what:58} {seen}", flush=True)


def use(root: DebianRoot, program: str, found: Findings, upgrade: Callable[[], None] | None) -> None:
    """program: where it was installed, as seen in there. upgrade: puts the same version in once more."""
    _write_transcript(root)
    doctor = ran(root.as_user(NAME, "doctor"))
    found.add("doctor without a screen", doctor.returncode == 0, problems(doctor))
    _connect(root, program, found)
    _show(root, found, upgrade)


def _write_transcript(root: DebianRoot) -> None:
    folder = root.path / HOME.strip("/") / ".claude" / "projects" / "shop"
    folder.mkdir(parents=True)
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() - 600))
    (folder / "s1.jsonl").write_text(TRANSCRIPT % stamp, encoding="utf-8")
    subprocess.run(["chown", "-R", f"{UID}:{UID}", str(folder.parents[1])], check=True)


def _connect(root: DebianRoot, program: str, found: Findings) -> None:
    for words in (("hook", "install"), ("statusline", "install")):
        done = ran(root.as_user(NAME, *words))
        found.add(" ".join(words), done.returncode == 0, done.stderr.strip())
    command = hook_command(root.path / HOME.strip("/") / ".claude" / "settings.json")
    found.add("the hook names the installed program", shlex.split(command)[0] == program, shlex.split(command)[0])
    times = []
    for _ in range(12):
        started = time.perf_counter()
        done = ran(root.as_user("/bin/sh", "-c", command), given=json.dumps(HOOK))
        times.append(time.perf_counter() - started)
    found.add("hook event: silent, status 0", done.returncode == 0 and not done.stdout + done.stderr)
    # The way into the system is in it, and the load of this machine.
    median = sorted(times)[len(times) // 2]
    seen = f"best {min(times) * 1000:.0f} ms, median {median * 1000:.0f}, load {os.getloadavg()[0]:.0f}"
    found.add("hook event in time", min(times) < CALL_BOUND_S, seen)


def _show(root: DebianRoot, found: Findings, upgrade: Callable[[], None] | None) -> None:
    # Only the environment that builds has what this needs; a script that asks for help does without.
    from desktop import NoIconError, desktop

    socket = root.path / "run" / "user" / str(UID) / "bus"
    with desktop(socket, UID) as screen:
        environ = {
            "DISPLAY": screen.display,
            "XDG_RUNTIME_DIR": f"/run/user/{UID}",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path=/run/user/{UID}/bus",
        }
        times: list[float] = []
        while len(times) < STARTS:
            started = time.perf_counter()
            with running(root.as_user(NAME, **environ)) as tray:
                try:
                    owner = screen.wait_for_icon(20)
                except NoIconError as error:
                    found.add("the tray's icon appears", False, f"{error}; {tray.poll()}")
                    return
                times.append(time.perf_counter() - started)
                if len(times) == STARTS:
                    found.add("the tray's icon appears", True, f"in {', '.join(f'{one:.2f}' for one in times)} s")
                    found.add("start to icon, warm", min(times) < START_BOUND_S, f"{min(times):.2f} s")
                    found.add("the icon has pictures", bool(screen.icon_sizes(owner)))
                    _beside(root, tray, environ, found, upgrade)
                    with running(root.as_user(NAME, "charts", **environ)):
                        seen = appears(lambda: "Overview — MyTokenTracker" in screen.titles(), 20)
                        found.add("the charts window opens", seen)
                ran(root.as_user(NAME, "quit", **environ))
                ended = appears(lambda: tray.poll() is not None, 10)
        found.add("quit ends the tray", ended, tray.poll())


def _beside(
    root: DebianRoot,
    tray: "subprocess.Popen[bytes]",
    environ: dict[str, str],
    found: Findings,
    upgrade: Callable[[], None] | None,
) -> None:
    doctor = ran(root.as_user(NAME, "doctor", **environ))
    found.add("doctor beside the tray", doctor.returncode == 0, problems(doctor))
    print("\n".join(f"       | {line}" for line in doctor.stdout.splitlines()), flush=True)
    if upgrade is not None:
        upgrade()
        doctor = ran(root.as_user(NAME, "doctor", **environ))
        found.add("upgrade beside a running tray", tray.poll() is None and doctor.returncode == 0)


def hook_command(settings: Path) -> str:
    """The command of the Stop hook, as Claude Code runs it."""
    stop = json.loads(settings.read_text(encoding="utf-8"))["hooks"]["Stop"]
    return str(stop[0]["hooks"][0]["command"])


def problems(doctor: "subprocess.CompletedProcess[str]") -> str:
    """What the doctor complains of."""
    return "; ".join(line for line in doctor.stdout.splitlines() if line.startswith("✗")) + doctor.stderr.strip()


def ran(command: list[str], given: str = "") -> "subprocess.CompletedProcess[str]":
    """A command that has ended, within a minute."""
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False, timeout=60)


@contextmanager
def running(command: list[str]) -> "Iterator[subprocess.Popen[bytes]]":
    """A program that has ended when the block is left."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def appears(holds: Callable[[], bool], seconds: float) -> bool:
    """Whether it comes to hold in time."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True
