"""Runs our Windows installer under wine: `python3 installers/checks/windows_check.py` (needs makensis and wine64).

The programs in it are stand-ins made by NSIS itself, which write down what they are asked: PyInstaller makes the real
ones only on Windows. Checked: silent install, upgrade in place, a program that does not end, and removal.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from building import windows
from building.job import ROOT, Job

STAND_IN = r"""
Unicode true
Target amd64-unicode
OutFile "{file}"
RequestExecutionLevel user
SilentInstall silent
!include FileFunc.nsh
Section
  ${GetParameters} $0
  FileOpen $1 "$LOCALAPPDATA\asked.txt" a
  FileSeek $1 0 END
  FileWrite $1 "$EXEFILE $0$\r$\n"
  FileClose $1
  IfFileExists "$LOCALAPPDATA\stuck.txt" 0 +2
    SetErrorLevel 3
SectionEnd
"""
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
LISTING = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\MyTokenTracker"
OURS = r"HKCU\Software\MyTokenTracker"
PATIENCE_SECONDS = 60.0


class Machine:
    """A Windows of its own below a folder."""

    def __init__(self, folder: Path) -> None:
        self.environ = os.environ | {
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")
        local = self.run("cmd", "/c", "echo %LOCALAPPDATA%").strip()
        self.local = folder / "drive_c" / Path(*local.split("\\")[1:])
        self.programs = self.local / "Programs" / "MyTokenTracker"
        roaming = self.local.parent / "Roaming"
        self.shortcut = roaming / "Microsoft/Windows/Start Menu/Programs/MyTokenTracker.lnk"

    def run(self, *command: str, status: int = 0) -> str:
        """What it prints. Raises: AssertionError when it ends with another status."""
        done = subprocess.run(["wine", *command], env=self.environ, capture_output=True, text=True, check=False)
        if done.returncode != status:
            raise AssertionError(
                f"{command} ended with status {done.returncode}, not {status}: {done.stdout}{done.stderr}"
            )
        return done.stdout

    def value(self, key: str, name: str) -> str | None:
        """A value of the registry; None: there is none."""
        done = subprocess.run(
            ["wine", "reg", "query", key, "/v", name], env=self.environ, capture_output=True, text=True, check=False
        )
        lines = [line for line in done.stdout.splitlines() if line.strip().startswith(name)]
        return lines[0].split("    ")[-1].strip() if lines else None

    def asked(self) -> list[str]:
        """What the stand-ins were asked since the last time."""
        file = self.local / "asked.txt"
        if not file.exists():
            return []
        lines = file.read_text(encoding="utf-16-le" if b"\0" in file.read_bytes() else "utf-8").split("\n")
        file.unlink()
        return [line.strip("\r \ufeff") for line in lines if line.strip()]


def payload(folder: Path, *names: str) -> Path:
    """A folder with the two programs and these files in it."""
    for program in ("mytokentracker.exe", "mytokentracker-tray.exe"):
        script = folder.parent / "stand-in.nsi"
        (folder / program).parent.mkdir(parents=True, exist_ok=True)
        script.write_text(STAND_IN.replace("{file}", str(folder / program)), encoding="utf-8")
        subprocess.run([windows.makensis(), "-V1", str(script)], check=True)
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """The uninstaller goes on by itself in a copy. Raises: AssertionError."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > until:
            raise AssertionError(f"never came: {what}")
        time.sleep(0.1)


def check(one: Path, two: Path, machine: Machine) -> None:
    """Installs `one`, upgrades to `two`, and removes it. Raises: AssertionError."""
    here, exe = machine.programs, r"Programs\MyTokenTracker\mytokentracker-tray.exe"
    data = machine.local / "mytokentracker" / "tokens.sqlite3"
    data.parent.mkdir(parents=True)
    data.write_text("what was counted")

    machine.run(str(one), "/S")
    assert (here / "_internal/old $file.dll").exists()
    assert machine.shortcut.exists()
    assert machine.value(LISTING, "DisplayVersion") == "0.2.0"
    assert machine.value(RUN, "MyTokenTracker") is None, "a silent setup chose start at login"
    assert machine.asked() == []
    say("installed silently, without start at login")

    machine.run(str(one), "/S", "/LOGIN=1")
    value = machine.value(RUN, "MyTokenTracker") or ""
    assert value.startswith('"'), value
    assert value.endswith(f'{exe}"'), value
    assert machine.asked() == ["mytokentracker-tray.exe quit"] * 2
    say("start at login on request, the running program was asked to end")

    own = here / "my own.txt"
    own.write_text("mine")
    machine.run(str(two), "/S")
    assert not (here / "_internal/old $file.dll").exists()
    assert (here / "_internal/new.dll").exists()
    assert machine.value(LISTING, "DisplayVersion") == "0.3.0"
    assert machine.value(RUN, "MyTokenTracker") == value
    assert set(machine.asked()) == {"mytokentracker-tray.exe quit"}, "an upgrade disconnected Claude Code"
    assert own.exists()
    say("upgraded in place: old files gone, start at login kept")

    stuck = machine.local / "stuck.txt"
    stuck.write_text("")
    machine.run(str(one), "/S", status=1)
    assert machine.value(LISTING, "DisplayVersion") == "0.3.0"
    assert (here / "_internal/new.dll").exists()
    stuck.unlink()
    machine.asked()
    say("a program that does not end stops the setup, and nothing is changed")

    machine.run(str(here / "uninstall.exe"), "/S")
    wait_for(lambda: not (here / "uninstall.exe").exists(), "the removal")
    wait_for(lambda: machine.value(LISTING, "DisplayName") is None, "the entry is gone")
    assert machine.asked() == [
        "mytokentracker-tray.exe quit",
        "mytokentracker.exe hook remove",
        "mytokentracker.exe statusline remove",
    ]
    assert [path.name for path in here.rglob("*")] == ["my own.txt"]
    assert not machine.shortcut.exists()
    assert machine.value(RUN, "MyTokenTracker") is None
    assert machine.value(OURS, "Folder") is None
    assert data.read_text() == "what was counted"
    say("removed: nothing left but the person's own file and what was counted")


def say(words: str) -> None:
    """One thing that holds."""
    print(f"ok  {words}", flush=True)


def main() -> int:
    """The exit status: 0 all holds, 2 something that is needed is not there."""
    missing = [name for name in ("makensis", "wine") if shutil.which(name) is None]
    if missing:
        print(f"{' and '.join(missing)} is needed: apt-get install nsis wine wine64", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = []
        for version, files in (
            ("0.2.0", ("_internal/old $file.dll", "both.txt")),
            ("0.3.0", ("_internal/new.dll", "both.txt")),
        ):
            job = Job(ROOT, folder / version, folder / "dist", version, int(time.time()))
            made.append(windows.installer(job, payload(folder / version / "payload", *files)))
        machine = Machine(folder / "wine")
        try:
            check(made[0], made[1], machine)
        finally:
            subprocess.run(["wineserver", "-k"], env=machine.environ, check=False, capture_output=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
