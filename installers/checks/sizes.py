"""What is shipped weighs, what each part of it costs, and how fast it starts: `python3 installers/checks/sizes.py`.

Reads dist/ and the frozen folder that installers/build.py left in build/. The start is measured from the process's
start until its icon is registered with a panel (a stand-in of this check's, on a screen and a bus of its own); needs
Xvfb and dbus-daemon. Times are of this machine under its load, which is printed too.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from using import HOOK

from building import environment
from building.job import LICENCES, NAME, ROOT

FROZEN = ROOT / "build" / "frozen" / NAME
# By the beginning of a file's path below _internal; the first that fits.
PARTS = (
    ("ICU, its data cut to what Qt uses", ("PySide6/Qt/lib/libicu",)),
    ("Qt's libraries and plugins", ("PySide6/Qt/lib", "PySide6/Qt/plugins")),
    ("Qt's translations", ("PySide6/Qt/translations",)),
    ("PySide6 and shiboken: Qt in Python", ("PySide6", "shiboken6")),
    ("OpenBLAS, without which numpy does not load", ("numpy.libs",)),
    ("numpy, for the charts", ("numpy",)),
    ("pyqtgraph's data", ("pyqtgraph",)),
    ("cryptography, for the keychain", ("cryptography", "_cffi_backend")),
    ("Python and its library", ("libpython", "python3", "base_library", "libsqlite3")),
    ("X helpers", ("libxcb",)),
    ("our resources", (NAME,)),
    ("other libraries", ("",)),
)
SIZE_BOUND, SIZE_GOAL, START_BOUND_S, CALL_BOUND_S = 210e6, 150e6, 1.5, 0.06


def main() -> int:
    """The command line; 1 when a bound does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--no-start", action="store_true", help="sizes only")
    chosen = parser.parse_args()
    environment.enter(Path(__file__).resolve(), sys.argv[1:])
    installed = sum(size(file) for file in files(FROZEN))
    rows = [[file.name, f"{size(file) / 1e6:.1f} MB"] for file in sorted((ROOT / "dist").iterdir()) if file.is_file()]
    verdict = "within the goal of 150" if installed <= SIZE_GOAL else "over the goal of 150"
    show(
        "in dist/",
        [*rows, ["installed (the frozen folder)", f"{installed / 1e6:.1f} MB, {verdict} and the bound of 210"]],
    )
    show("what each part of it costs", parts())
    holds = installed <= SIZE_BOUND
    if not chosen.no_start:
        with tempfile.TemporaryDirectory() as folder:
            calls, called_in = called(Path(folder), chosen.runs)
            starts, started_in = started(Path(folder), chosen.runs)
        show(f"times, load {' '.join(f'{one:.1f}' for one in os.getloadavg())}", [*starts, *calls])
        holds = holds and called_in <= CALL_BOUND_S and started_in <= START_BOUND_S
    return 0 if holds else 1


def parts() -> list[list[str]]:
    """Name and weight, heaviest first."""
    weights: dict[str, int] = {}
    for file in files(FROZEN):
        inside = file.relative_to(FROZEN).as_posix()
        if inside.startswith("_internal/"):
            below = inside.removeprefix("_internal/")
            part = next(name for name, starts in PARTS if below.startswith(starts))
        else:
            is_licence = inside.startswith(f"{LICENCES}/")
            part = "licences" if is_licence else "the program: our code and the libraries' in Python"
        weights[part] = weights.get(part, 0) + size(file)
    return [[name, f"{weight / 1e6:.1f} MB"] for name, weight in sorted(weights.items(), key=lambda one: -one[1])]


def started(folder: Path, runs: int) -> tuple[list[list[str]], float]:
    """Lines of the start to the icon, and its median in seconds."""
    from desktop import desktop

    program = str(FROZEN / NAME)
    times: list[float] = []
    with desktop(folder / "bus", os.geteuid()) as screen:
        environ = environ_in(folder) | {
            "DISPLAY": screen.display,
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'bus'}",
            "XDG_RUNTIME_DIR": str(folder),
        }
        for _ in range(runs):
            began = time.perf_counter()
            with subprocess.Popen([program], env=environ) as tray:
                screen.wait_for_icon(30)
                times.append(time.perf_counter() - began)
                subprocess.run([program, "quit"], env=environ, check=True, stdout=subprocess.DEVNULL)
                tray.wait(20)
    return [line("frozen: start to icon", times, START_BOUND_S)], statistics.median(times)


def called(folder: Path, runs: int) -> tuple[list[list[str]], float]:
    """Lines of what Claude Code waits for, and the slower one's median in seconds."""
    program = str(FROZEN / NAME)
    data = ["--data", str(folder / "data")]
    script = [sys.executable, "-IS", str(ROOT / "app" / NAME / "client_calls.py")]
    commands = {
        "frozen: hook event": [program, "hook", "event", *data],
        "frozen: statusline show": [program, "statusline", "show", *data],
        "beside it, python -IS: hook event": [*script, "hook", "event", *data],
        "frozen: --version": [program, "--version"],
        "frozen: status": [program, "status"],
    }
    runs_of: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(runs + 1):
        for name, command in commands.items():
            runs_of[name].append(once(command, environ_in(folder)))
    bounds = {name: CALL_BOUND_S for name in commands if "hook" in name or "statusline" in name}
    lines = []
    for name, each in runs_of.items():
        # The first run finds files that are not in memory yet.
        walls, cpus = zip(*each[1:], strict=True)
        name_of, said = line(name, walls, bounds.get(name))
        lines.append([name_of, f"{said}; CPU {statistics.median(cpus) * 1000:.0f} ms"])
    ours = [statistics.median(wall for wall, _ in runs_of[name][1:]) for name in bounds if name.startswith("frozen")]
    return lines, max(ours)


def once(command: Sequence[str], environ: dict[str, str]) -> tuple[float, float]:
    """Wall and CPU seconds of a command that is given an event. Raises: RuntimeError when it ends badly."""
    with tempfile.TemporaryFile() as given:
        given.write(json.dumps(HOOK).encode())
        given.seek(0)
        began = time.perf_counter()
        none = subprocess.DEVNULL
        process = subprocess.Popen(command, stdin=given, stdout=none, stderr=none, env=environ)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: status {process.returncode}")
    return wall, used.ru_utime + used.ru_stime


def environ_in(folder: Path) -> dict[str, str]:
    """A person with nothing but this folder."""
    return {
        "HOME": str(folder),
        "MYTOKENTRACKER_HOME": str(folder / "home"),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
    }


def line(name: str, times: Sequence[float], bound: float | None) -> list[str]:
    """A line of the table of times."""
    said = (
        f"median {statistics.median(times) * 1000:.0f} ms, best {min(times) * 1000:.0f}, worst {max(times) * 1000:.0f}"
    )
    return [name, said + (f" (bound {bound * 1000:.0f})" if bound else "")]


def files(folder: Path) -> Iterable[Path]:
    """The files below a folder, links not followed."""
    return (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def size(file: Path) -> int:
    """Bytes."""
    return file.stat().st_size


def show(title: str, rows: Sequence[Sequence[str]]) -> None:
    """A table."""
    width = max(len(row[0]) for row in rows)
    print(f"\n{title}")
    for name, value in rows:
        print(f"  {name:{width}}  {value}")


if __name__ == "__main__":
    sys.exit(main())
