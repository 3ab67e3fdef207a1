"""How fast a folder of transcripts is imported, beside the fastest native reader of the field (ccusage), in one run.

Prints three tables: a cold import into a fresh store, the same with memory sampled, and the everyday look (one line
was appended to one transcript). The two programs take turns over several rounds; the files are in the page cache.
"""

import argparse
import dataclasses
import json
import os
import platform
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import claude_lines
import generate
import measure
from measure import Cost, median

CCUSAGE_VERSION = "20.0.24"
COUNTS = ("inputTokens", "outputTokens", "cacheCreationTokens", "cacheReadTokens")


def find_ccusage(folder: Path) -> Path | None:
    """The native binary of ccusage, installed by npm into the folder; None where there is no npm or no such package."""
    npm = shutil.which("npm")
    machine = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine())
    if npm is None or machine is None:
        return None
    package = f"@ccusage/ccusage-linux-{machine}"
    command = [npm, "install", "--no-audit", "--no-fund", "--prefix", str(folder)]
    done = subprocess.run(
        [*command, f"ccusage@{CCUSAGE_VERSION}", f"{package}@{CCUSAGE_VERSION}"], capture_output=True, check=False
    )
    binary = folder / "node_modules" / package / "bin" / "ccusage"
    if done.returncode or not binary.exists():
        return None
    binary.chmod(0o755)  # npm leaves it without the execute bit
    return binary


@dataclasses.dataclass(frozen=True)
class Contest:
    """Both programs and the folder they read."""

    claude: Path
    ccusage: Path | None
    scratch: Path

    def cold(self, *, sample_memory: bool = False) -> Cost:
        """Our import into a store that does not exist yet."""
        with tempfile.TemporaryDirectory(dir=self.scratch) as home:
            return measure.run(
                measure.ours("scan", "--json"),
                measure.environment(Path(home), self.claude),
                sample_memory=sample_memory,
            )

    def theirs(self, *, sample_memory: bool = False) -> Cost:
        """The other program's daily report; it reads everything each time."""
        assert self.ccusage is not None
        with tempfile.TemporaryDirectory(dir=self.scratch) as home:
            alone = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home}
            return measure.run(
                [str(self.ccusage), "claude", "daily", "--json", "--offline"],
                measure.environment(Path(home), self.claude) | alone,
                sample_memory=sample_memory,
            )

    def rounds(self, count: int, ours: Callable[[], Cost], theirs: Callable[[], Cost]) -> tuple[list[Cost], list[Cost]]:
        """Runs both in turn; an empty list for the one that is not there."""
        mine: list[Cost] = []
        others: list[Cost] = []
        for _ in range(count):
            mine.append(ours())
            if self.ccusage is not None:
                others.append(theirs())
        return mine, others


def append_response(claude: Path, number: int) -> Path:
    """Appends a new response to one of the transcripts, as Claude Code does, and gives its path."""
    path = sorted(claude.rglob("*.jsonl"))[number]
    with path.open("rb+") as file:
        said = json.loads(file.readline()) | {"timestamp": claude_lines.stamp(time.time_ns() // 1_000_000).decode()}
        usage = {"input_tokens": 3, "output_tokens": 100, "cache_read_input_tokens": 9}
        identity = os.urandom(11).hex()
        message = {"id": f"msg_01{identity}", "model": "claude-opus-5", "stop_reason": "end_turn", "usage": usage}
        said |= {"type": "assistant", "requestId": f"req_01{identity}", "message": message, "uuid": identity}
        file.seek(0, os.SEEK_END)
        file.write(json.dumps(said, separators=(",", ":")).encode() + b"\n")
    return path


def everyday(contest: Contest, rounds: int) -> tuple[list[Cost], list[Cost]]:
    """`status` and the other's report, each after one more line was appended to one transcript."""
    with tempfile.TemporaryDirectory(dir=contest.scratch) as home:
        environment = measure.environment(Path(home), contest.claude)
        measure.run(measure.ours("scan", "--json"), environment)
        number = 0

        def look() -> Cost:
            nonlocal number
            append_response(contest.claude, number)
            number += 1
            return measure.run(measure.ours("status"), environment)

        def other_look() -> Cost:
            append_response(contest.claude, number)
            return contest.theirs()

        return contest.rounds(rounds, look, other_look)


def show(title: str, mine: list[Cost], others: list[Cost], *, memory: bool = False) -> None:
    """One table: each round, the medians, and the ratio of ours to theirs."""
    if memory:
        head = ["peak memory, MB", "PSS of the tree", "largest process"]
        columns: list[Callable[[Cost], float]] = [lambda cost: cost.peak_pss_mb or 0, lambda cost: cost.largest_rss_mb]
    else:
        head = ["seconds", "wall", "CPU"]
        columns = [lambda cost: cost.wall_s, lambda cost: cost.cpu_s]
    form = "{:.1f}" if memory else "{:.3f}"
    rows: list[list[str]] = []
    for name, costs in (("ours", mine), ("ccusage", others)):
        for number, cost in enumerate(costs, 1):
            rows.append([f"{name} {number}", *(form.format(of(cost)) for of in columns)])
    for name, costs in (("ours, median", mine), ("ccusage, median", others)):
        if costs:
            rows.append([name, *(form.format(median(map(of, costs))) for of in columns)])
    if mine and others:
        rows.append(["ours / ccusage", *(f"{median(map(of, mine)) / median(map(of, others)):.2f}" for of in columns)])
    print(f"\n{title}\n{measure.table(head, rows)}")


def compare_counts(contest: Contest, scan_output: str) -> None:
    """Prints what was imported, and whether both programs counted the same."""
    print(f"\nscan says: {json.dumps(json.loads(scan_output))}")
    if contest.ccusage is None:
        return
    theirs = json.loads(contest.theirs().output)["totals"]
    with tempfile.TemporaryDirectory(dir=contest.scratch) as home:
        environment = measure.environment(Path(home), contest.claude)
        measure.run(measure.ours("scan", "--json"), environment)
        totals = json.loads(measure.run(measure.ours("report", "daily", "--json"), environment).output)["totals"]
    write = totals["cache_write_5m_tokens"] + totals["cache_write_1h_tokens"]
    mine = (totals["input_tokens"], totals["output_tokens"], write, totals["cache_read_tokens"])
    rows = [[name, f"{own:,}", f"{theirs[name]:,}"] for name, own in zip(COUNTS, mine, strict=True)]
    print(measure.table(["tokens", "ours", "ccusage"], rows))
    print("counts are equal" if all(row[1] == row[2] for row in rows) else "COUNTS DIFFER")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bytes", type=int, default=1_000_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory-rounds", type=int, default=2)
    parser.add_argument("--ccusage", type=Path, help="its native binary (default: installed by npm for this run)")
    parser.add_argument("--folder", type=Path, help="read this Claude Code folder; lines are appended to it")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        scratch = Path(temporary)
        claude = args.folder or scratch / "claude"
        if args.folder is None:
            written = generate.write_tree(claude, size=args.bytes)
            print(f"{written.bytes / 1e6:,.0f} MB, {written.files:,} files, {written.lines:,} lines, "
                  f"{written.responses:,} responses")  # fmt: skip
        binary = args.ccusage or find_ccusage(scratch / "npm")
        if binary is None:
            print("ccusage is not there (no npm, or it could not install): measuring only ourselves")
        contest = Contest(claude, binary, scratch)
        measure.warm(claude)
        first, _ = contest.rounds(1, contest.cold, contest.theirs)  # byte code and libraries get into the cache
        mine, others = contest.rounds(args.rounds, contest.cold, contest.theirs)
        show("Cold import, warm page cache", mine, others)
        mine, others = contest.rounds(
            args.memory_rounds, lambda: contest.cold(sample_memory=True), lambda: contest.theirs(sample_memory=True)
        )
        show("Memory of a cold import", mine, others, memory=True)
        compare_counts(contest, first[0].output)
        show("Everyday look: status after one appended line", *everyday(contest, args.rounds))


if __name__ == "__main__":
    main()
