"""How long each page of the charts window waits for its figures, over a big store made for it.

Prints the time of the first look at each page and of later ones, then a list of very many sessions. Times are of this
process alone, wall clock, the median of several looks.
"""

import argparse
import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import big_store
import measure
from big_store import UNTIL
from mytokentracker import snapshots
from mytokentracker.core.figures.ranges import Range
from mytokentracker.figures.accuracy import accuracy_page
from mytokentracker.figures.models import by_project, models
from mytokentracker.figures.overview import Choice, overview
from mytokentracker.figures.projects import projects
from mytokentracker.figures.savings import savings
from mytokentracker.figures.sessions import ORDERS, Query, Sessions, detail
from mytokentracker.figures.trends import trends
from mytokentracker.learning import Learning
from mytokentracker.paths import Paths
from mytokentracker.store.opening import open_for_reading
from mytokentracker.store.reader import Reader

NOW = UNTIL
Look = Callable[[], object]


class Timed:
    """Rows of a table: what was asked, how long the first answer took, and the median of the others."""

    def __init__(self, rounds: int) -> None:
        self.rounds = rounds
        self.rows: list[tuple[str, str, str]] = []

    def add(self, name: str, look: Look) -> object:
        times = []
        result: object = None
        for _ in range(self.rounds + 1):
            started = time.perf_counter()
            result = look()
            times.append(1000 * (time.perf_counter() - started))
        self.rows.append((name, f"{times[0]:.1f}", f"{measure.median(times[1:]):.1f}"))
        return result

    def print(self, title: str) -> None:
        print(measure.table((title, "first ms", "later ms"), self.rows), end="\n\n")


def pages(folder: Path, rounds: int) -> None:
    """Each page over the store in the folder."""
    paths = Paths(folder, folder)
    paths.settings.write_text('plan = "max5"\nweekly_reset = "Thu 10:00"\ntimezone = "Europe/Berlin"\n', "utf-8")
    configuration = snapshots.configure(paths, {"CLAUDE_CONFIG_DIR": str(folder)})
    with contextlib.closing(open_for_reading(paths.store)) as connection:
        reader = Reader(connection)
        timed = Timed(rounds)
        learning = Learning()
        timed.add("what readings taught (once)", lambda: learning.now(reader))
        learned = learning.now(reader)
        timed.add("the two bars (snapshots.take)", lambda: snapshots.take(reader, configuration, NOW, learned=learned))
        for name in ("5h", "24h", "7d", "30d", "all"):
            for by in ("model", "project", "kind"):
                choice = Choice(Range(name), by=by)
                timed.add(f"Overview {name} by {by}", partial(overview, reader, configuration, learned, NOW, choice))
        for name in ("5h", "24h", "30d", "all"):
            choice = Choice(Range(name))
            page = overview(reader, configuration, learned, NOW, choice)
            live = partial(overview, reader, configuration, learned, NOW + 60, choice, page)
            timed.add(f"Overview {name}, live update", live)
        for name in ("7d", "30d", "all"):
            chosen = Range(name)
            timed.add(f"Projects {name}", partial(projects, reader, configuration, learned, NOW, chosen))
            timed.add(f"Models {name}", partial(models, reader, configuration, NOW, chosen))
            timed.add(
                f"Models {name}, projects of one",
                partial(by_project, reader, configuration, NOW, chosen, "claude-opus-5"),
            )
        timed.add("Trends", lambda: trends(reader, configuration, NOW))
        for name in ("30d", "all"):
            timed.add(f"Savings {name}", partial(savings, reader, configuration, learned, NOW, Range(name)))
        timed.add("Accuracy", lambda: accuracy_page(learned, NOW))
        timed.print("a million responses")
    sessions(folder, rounds, "20,000 sessions")


def sessions(folder: Path, rounds: int, title: str) -> None:
    """The page of sessions over the store in the folder."""
    configuration = snapshots.configure(Paths(folder, folder), {"CLAUDE_CONFIG_DIR": str(folder)})
    with contextlib.closing(open_for_reading(Paths(folder, folder).store)) as connection:
        reader = Reader(connection)
        timed = Timed(rounds)
        for order in ORDERS:
            timed.add(f"list by {order}", partial(Sessions, reader, configuration, Query(order=order)))
        for name, query in {
            "project's name": Query("project-07"),
            "part of an id": Query("3f"),
            "model's name": Query("opus"),
            "a month and a model": Query(since=NOW - 30 * 86_400, models=("claude-opus-5",)),
        }.items():
            timed.add(f"list by {name}", partial(Sessions, reader, configuration, query))
        found = Sessions(reader, configuration, Query())
        timed.add("count", found.count)
        for offset in (0, found.count() // 2, found.count() - 100):
            timed.add(f"fetch 100 from {offset:,}", partial(found.fetch, offset, 100))
        timed.add("totals of the list", found.totals)
        longest = Sessions(reader, configuration, Query(order="responses")).fetch(0, 1)[0]
        name = longest.key
        timed.add(f"detail, {longest.totals.responses:,} responses", lambda: detail(reader, configuration, name))
        timed.print(title)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", type=Path, help="where the stores are kept, to be used again")
    args = parser.parse_args()
    folder = args.keep or Path(tempfile.mkdtemp())
    try:
        for name, shape in {
            "pages": {"responses": args.responses, "sessions": max(args.responses // 50, 1)},
            "sessions": {"responses": args.responses * 3 // 2, "sessions": max(args.responses * 3 // 10, 1)},
        }.items():
            if not (folder / name).exists():
                (folder / name).mkdir(parents=True)
                big_store.make_store(Paths(folder / name, folder / name).store, **shape)
        pages(folder / "pages", args.rounds)
        sessions(folder / "sessions", args.rounds, f"{args.responses * 3 // 10:,} sessions")
    finally:
        if args.keep is None:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
