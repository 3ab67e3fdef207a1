"""How everything grows: proof_scale.py [RESPONSES ...] (10000 100000 1000000); 5000000 is 20 GB in 50,000 transcripts.

Transcripts of 400 kB with a hundred responses each, spread over two years and forty projects; most of each is a hole in
the file, as long as a large tool result, so that 20 GB need 4 GB of disk. Prints the import, a tick, the pages of the
charts window and the size of the store for each number of responses, and what doubling it costs.
"""

import contextlib
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import claude_lines as lines
import measure
from measure import REPOSITORY, table

sys.path.insert(0, str(REPOSITORY / "app"))
# 21 November 2026, 12:00 UTC.
UNTIL = 1_795_262_400
EACH, FILE_BYTES, DAYS, PROJECTS = 100, 400_000, 730, 40
MODELS = (b"claude-opus-5", b"claude-sonnet-5", b"claude-haiku-4-5")
ROUNDS = 3


def write(claude: Path, responses: int) -> tuple[int, int]:
    """Writes the transcripts; how many files, and their bytes with the holes."""
    rng = random.Random(1)
    files = max(1, responses // EACH)
    for number in range(files):
        folder = f"/home/ada/code/project-{rng.randrange(PROJECTS):02d}"
        session = lines.uuid(rng)
        at_ms = (UNTIL - DAYS * 86_400) * 1000 + number * DAYS * 86_400_000 // files
        found = []
        for _ in range(EACH):
            at_ms += 20_000
            tokens = (rng.randrange(1, 9), rng.randrange(1, 1500), 0, rng.randrange(4000), rng.randrange(200_000))
            found.append(
                b'{"type":"assistant","message":{"id":"msg_01%022x","model":"%b","role":"assistant",'
                b'"stop_reason":"end_turn","usage":%b},"timestamp":"%b","cwd":"%b","sessionId":"%b"}\n'
                % (rng.getrandbits(88), rng.choice(MODELS), lines.usage(tokens, tokens[1], new=False),
                   lines.stamp(at_ms), folder.encode(), session)
            )  # fmt: skip
        place = claude / "projects" / folder.replace("/", "-") / f"{session.decode()}.jsonl"
        place.parent.mkdir(parents=True, exist_ok=True)
        first, second = b"".join(found[: EACH // 2]), b"".join(found[EACH // 2 :])
        with place.open("wb") as file:
            file.write(first + b'{"type":"user","message":{"content":"')
            file.seek(FILE_BYTES - len(second) - 4)
            file.write(b'"}}\n' + second)
        os.utime(place, (at_ms / 1000, at_ms / 1000))
    return files, files * FILE_BYTES


def look(folder: Path, responses: int) -> dict[str, str]:
    """One column of the table."""
    claude, home = folder / "claude", folder / "home"
    home.mkdir(parents=True)
    files, size = write(claude, responses)
    environment = measure.environment(home, claude)
    cost = measure.run(measure.ours("scan", "--json"), environment)
    store = sum(path.stat().st_size for path in home.glob("tokens*"))
    found = {
        "transcripts": f"{files:,}, {size / 1e9:.2f} GB",
        "import": f"{cost.wall_s:.1f} s, CPU {cost.cpu_s:.1f} s",
        "a second of CPU": f"{responses / cost.cpu_s:,.0f} responses, {size / cost.cpu_s / 1e6:,.0f} MB",
        "largest process": f"{cost.largest_rss_mb:.0f} MB",
        "store": f"{store / 1e6:,.1f} MB",
        "store per million": f"{store / responses:,.0f} MB",
    }
    status = [measure.run(measure.ours("status", "--json"), environment).cpu_s for _ in range(ROUNDS)]
    found["status, whole process, CPU"] = f"{measure.median(status) * 1000:.0f} ms"
    return found | _ticks(home, claude) | _pages(home)


def _ticks(home: Path, claude: Path) -> dict[str, str]:
    from mytokentracker import prices
    from mytokentracker.paths import paths
    from mytokentracker.scan import scan
    from mytokentracker.store.opening import open_for_writing
    from mytokentracker.store.writer import Writer
    from mytokentracker.transcripts.finding import find_changed

    ours = paths({"MYTOKENTRACKER_HOME": str(home)})
    with contextlib.closing(open_for_writing(ours.store)[0]) as connection:
        writer = Writer(connection, prices.load(ours.prices)[0])
        seen = writer.seen()
        taken = []
        for _ in range(5):
            before = time.process_time()
            assert scan(writer, seen, find_changed([claude], seen)).responses_new == 0
            taken.append(time.process_time() - before)
    return {"a tick, nothing new, CPU": f"{measure.median(taken) * 1000:.0f} ms"}


def _pages(home: Path) -> dict[str, str]:
    from mytokentracker import snapshots
    from mytokentracker.core.figures.ranges import Range
    from mytokentracker.figures.models import models
    from mytokentracker.figures.overview import Choice, overview
    from mytokentracker.figures.projects import projects
    from mytokentracker.figures.savings import savings
    from mytokentracker.figures.sessions import Query, Sessions
    from mytokentracker.figures.trends import trends
    from mytokentracker.learning import Learning
    from mytokentracker.paths import Paths
    from mytokentracker.store.opening import open_for_reading
    from mytokentracker.store.reader import Reader

    configuration = snapshots.configure(Paths(home, home), {"CLAUDE_CONFIG_DIR": str(home)})
    with contextlib.closing(open_for_reading(Paths(home, home).store)) as connection:
        reader = Reader(connection)
        learned, whole = Learning().now(reader), Range("all")
        asked: dict[str, Callable[[], object]] = {
            "two bars": lambda: snapshots.take(reader, configuration, UNTIL, learned=learned),
            "Overview 30 days": lambda: overview(reader, configuration, learned, UNTIL, Choice(Range("30d"))),
            "Overview all": lambda: overview(reader, configuration, learned, UNTIL, Choice(whole)),
            "Projects all": lambda: projects(reader, configuration, learned, UNTIL, whole),
            "Models all": lambda: models(reader, configuration, UNTIL, whole),
            "Sessions": lambda: Sessions(reader, configuration, Query()).fetch(0, 100),
            "Trends": lambda: trends(reader, configuration, UNTIL),
            "Savings all": lambda: savings(reader, configuration, learned, UNTIL, whole),
        }
        found = {}
        for name, ask in asked.items():
            times = []
            for _ in range(ROUNDS):
                began = time.process_time()
                ask()
                times.append((time.process_time() - began) * 1000)
            found[name] = f"{times[0]:,.0f} / {measure.median(times[1:]):,.0f} ms"
    return found


def main() -> None:
    """The command line."""
    sizes = [int(one) for one in sys.argv[1:]] or [10_000, 100_000, 1_000_000]
    columns = []
    for size in sizes:
        folder = Path(tempfile.mkdtemp(prefix="scale-"))
        try:
            columns.append(look(folder, size))
            print(f"{size:,}: {columns[-1]}", file=sys.stderr, flush=True)
        finally:
            shutil.rmtree(folder)
    head = ("responses", *(f"{size:,}" for size in sizes))
    print(f"load at the end: {os.getloadavg()[0]:.1f}; pages: CPU of the first look / of later ones")
    print(table(head, [(name, *(column[name] for column in columns)) for name in columns[0]]))


if __name__ == "__main__":
    main()
