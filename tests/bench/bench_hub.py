"""Measures a hub: python bench_hub.py load [seconds] | growth [millions ...] | priors [accounts] | start.

load: uploads a second and their times with 1,000 machines that tick once a minute, and as many as there can be.
growth: what requests cost in the database with 1, 5 and 20 million responses; takes minutes and gigabytes.
priors: what a newcomer gains from others. start: what starting and idling cost.
Where PostgreSQL is installed, all of it on SQLite and on a private PostgreSQL.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from measure import REPOSITORY, pss_mb, table, tree

if TYPE_CHECKING:
    from tests.hub.server import Server

sys.path.insert(0, str(REPOSITORY))


@contextmanager
def places(*kinds: str) -> Iterator[list[tuple[str, Path, str | None]]]:
    """Name, folder and database address of each kind that there is here: "sqlite", "postgresql"."""
    from tests.hub import postgres

    with tempfile.TemporaryDirectory() as folder:
        found: list[tuple[str, Path, str | None]] = []
        running = None
        if "sqlite" in kinds:
            found.append(("SQLite", Path(folder, "sqlite"), None))
        if "postgresql" in kinds:
            if postgres.absent() is None:
                running = postgres.start(durable=True)
                found.append(("PostgreSQL", Path(folder, "postgresql"), running.new_database()))
            else:
                print(f"({postgres.absent()})")
        try:
            yield found
        finally:
            if running is not None:
                running.stop()


def server(folder: Path, url: str | None, *options: str) -> "Server":
    """A server that is running, whose rates stand in nobody's way."""
    from tests.hub.server import Server

    from mytokentracker.hub.server.opening import Place

    one = Server(Place(folder, url))
    one.options += options
    one.environ["MYTOKENTRACKER_HUB_LIMITS"] = '{"requests_per_minute": 1000000}'
    return one.start()


def start() -> None:
    """Prints what a server costs before anybody uses it."""
    rows = []
    with places("sqlite", "postgresql") as found:
        for name, folder, url in found:
            first = time.perf_counter()
            one = server(folder, url)
            made = time.perf_counter() - first
            one.stop()
            second = time.perf_counter()
            one.start()
            again = time.perf_counter() - second
            assert one.process is not None
            memory = sum(pss_mb(pid) for pid in tree(one.process.pid))
            rows.append((name, f"{made:.2f} s", f"{again:.2f} s", f"{memory:.0f} MB"))
            one.stop()
    print(table(("", "first start", "start", "memory (PSS)"), rows))


def main(arguments: list[str]) -> None:
    """Runs what is asked for."""
    match arguments:
        case ["load", *seconds]:
            import hub_load

            hub_load.report(int(seconds[0]) if seconds else 60)
        case ["growth", *millions]:
            import hub_growth

            hub_growth.report([float(one) for one in millions] or [1, 5, 20])
        case ["priors", *accounts]:
            import hub_priors

            hub_priors.report(int(accounts[0]) if accounts else 50)
        case ["start"]:
            start()
        case _:
            print(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
