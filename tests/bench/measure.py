"""Runs a command and says what it cost: wall time, CPU of the whole process tree, its peak memory (Linux only)."""

import dataclasses
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclasses.dataclass(frozen=True)
class Cost:
    """What one run cost. peak_pss_mb is None where memory was not sampled; largest_rss_mb is that of one process."""

    wall_s: float
    cpu_s: float
    largest_rss_mb: float
    peak_pss_mb: float | None
    output: str


class CommandError(Exception):
    """A measured command ended with another status than 0."""


def run(command: Sequence[str], environment: Mapping[str, str], *, sample_memory: bool = False) -> Cost:
    """Runs the command to its end and gives its cost.

    sample_memory: also sum the PSS of its whole tree every few milliseconds; that slows the command down, so take the
    times from other runs. Raises: CommandError with the end of what it wrote to stderr.
    """
    peak = 0.0
    ended = threading.Event()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=err, start_new_session=True)

        def sample() -> None:
            nonlocal peak
            while not ended.wait(0.005):
                peak = max(peak, sum(pss_mb(pid) for pid in tree(process.pid)))

        sampler = threading.Thread(target=sample)
        if sample_memory:
            sampler.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - started
        ended.set()
        if sample_memory:
            sampler.join()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            err.seek(0)
            words = err.read()[-2000:].decode(errors="replace")
            raise CommandError(f"{command[0]}: status {process.returncode}: {words}")
        out.seek(0)
        output = out.read().decode()
    cpu_s = usage.ru_utime + usage.ru_stime
    return Cost(wall_s, cpu_s, usage.ru_maxrss / 1024, peak if sample_memory else None, output)


def tree(root: int) -> list[int]:
    """The process and all its living descendants."""
    found = [root]
    for pid in found:
        for task in tasks(pid):
            found += map(int, read(task / "children").split())
    return found


def tasks(pid: int) -> list[Path]:
    """The /proc folders of a process's threads; none when it has ended."""
    try:
        return list(Path(f"/proc/{pid}/task").iterdir())
    except OSError:
        return []


def read(path: Path) -> str:
    """A file's text; "" when it is gone, as those of a process that has ended."""
    try:
        return path.read_text()
    except OSError:
        return ""


def pss_mb(pid: int) -> float:
    """The proportional set size of a process in MB (2**20 bytes); 0 when it has ended."""
    lines = read(Path(f"/proc/{pid}/smaps_rollup")).splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def own_mb(pid: int) -> float:
    """What of the memory of a process is its own, in MB (2**20 bytes): no pages of files, which others may share."""
    lines = read(Path(f"/proc/{pid}/smaps_rollup")).splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss_Anon:")), 0.0)


def cpu_seconds(pids: Iterable[int]) -> float:
    """CPU used so far by these processes and by their children that have ended."""
    ticks = 0
    for pid in pids:
        fields = read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
        ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def wakeups(pids: Iterable[int]) -> int:
    """How often the threads of these processes went to sleep so far, willingly: each such switch is a wake-up."""
    total = 0
    for pid in pids:
        for task in tasks(pid):
            lines = read(task / "status").splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))
    return total


def environment(home: Path, claude: Path) -> dict[str, str]:
    """The environment in which our program uses these two folders and Python finds this checkout's package."""
    path = os.pathsep.join(filter(None, (str(REPOSITORY / "app"), os.environ.get("PYTHONPATH"))))
    return {**os.environ, "MYTOKENTRACKER_HOME": str(home), "CLAUDE_CONFIG_DIR": str(claude), "PYTHONPATH": path}


def ours(*arguments: str) -> list[str]:
    """The command line of this project's program, run by the Python that runs the benchmark."""
    return [sys.executable, "-m", "mytokentracker", *arguments]


def warm(folder: Path) -> None:
    """Reads every file once, so that all runs find them in the page cache."""
    for path in sorted(folder.rglob("*.jsonl")):
        with path.open("rb") as file:
            while file.read(1 << 22):
                pass


def median(values: Iterable[float]) -> float:
    """The median; 0 when there are none."""
    found = list(values)
    return statistics.median(found) if found else 0.0


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows below a head, the first column to the left, the others to the right."""
    lines = [list(head), *(list(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    out = []
    for line in lines:
        numbers = (cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))
        out.append("  ".join([line[0].ljust(widths[0]), *numbers]).rstrip())
    out.insert(1, "-" * max(map(len, out)))
    return "\n".join(out)
