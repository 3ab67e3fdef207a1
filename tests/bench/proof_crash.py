"""Kills the program at random moments: proof_crash.py [KILLS] (500), an eighth of them in the upload to a hub.

Prints what was killed, how often that met the work, and that all was whole after each kill and right in the end.
"""

import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from measure import REPOSITORY, table

if TYPE_CHECKING:
    from tests.crashing import Tally

sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(REPOSITORY / "app"))


def main() -> int:
    """Kills and prints; ends with an AssertionError where a promise is broken."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    from tests import crashing

    with tempfile.TemporaryDirectory() as folder:
        tallies = crashing.run(Path(folder), kills - kills // 8, seed=int(time.time()))
    with tempfile.TemporaryDirectory() as folder:
        tallies.append(_uploads(Path(folder), kills // 8))
    rows = [(one.work, str(one.kills), str(one.met), f"{one.seconds:.0f} s", "whole, counted once") for one in tallies]
    met = sum(one.met for one in tallies)
    rows.append(("all", str(kills), str(met), f"{sum(one.seconds for one in tallies):.0f} s", ""))
    print(table(("killed", "kills", "met it at work", "took", "after each, and in the end"), rows))
    return 0


def _uploads(folder: Path, kills: int) -> "Tally":
    """Two machines of an account: one is killed while it sends, each tenth time the server is; both end with all."""
    from tests import crashing
    from tests.hub.desk import Desk
    from tests.hub.server import Server
    from tests.transcript_lines import assistant, counts

    from mytokentracker.hub.server.opening import Place

    rng = random.Random(5)
    tally = crashing.Tally("hub upload")
    server = Server(Place(folder / "hub")).start()
    try:
        account = server.account()
        sender, other = Desk(folder / "a", account, "a"), Desk(folder / "b", account, "b")
        number = 0

        def more() -> None:
            nonlocal number
            lines = []
            for _ in range(200):
                number += 1
                lines.append(assistant(number, counts(1, 1)))
            sender.write(f"{number}.jsonl", *lines)
            sender.look()

        whole = 0.0
        for _ in range(2):  # the first one makes the machine known
            more()
            whole = crashing.timed(lambda: sender.turn(batch=20, retry=True))
        for kill in range(kills):
            more()
            if kill % 10 == 9:
                server.kill()
                server.start()
            began = time.monotonic()
            tally.kills += 1
            tally.met += crashing.killed(lambda: sender.turn(batch=20, retry=True), rng.uniform(0, whole))
            tally.seconds += time.monotonic() - began
            sender.dump()
        for desk in (sender, other):
            assert desk.turn(retry=True).problem is None
        assert len(sender.ids()) == number
        assert other.ids() == sender.ids(), "the other machine knows something else"
    finally:
        server.kill()
    return tally


if __name__ == "__main__":
    sys.exit(main())
