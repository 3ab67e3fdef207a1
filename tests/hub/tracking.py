"""A tray's tracker without a tray: tracking.py HOME CLAUDE. Each line on stdin has it ask the hub; the end ends it."""

import os
import sys
from pathlib import Path

from mytokentracker.core.records import Snapshot
from mytokentracker.paths import Paths
from mytokentracker.tracker import Tracker


def shown(snapshot: Snapshot) -> None:
    """Says how many responses it knows."""
    print(snapshot.history.responses, flush=True)


def main() -> None:
    """Tracks until nobody says anything any more."""
    home, claude = Path(sys.argv[1]), sys.argv[2]
    with Tracker(Paths(home, home), shown, environ={**os.environ, "CLAUDE_CONFIG_DIR": claude}) as tracker:
        for _ in sys.stdin:
            tracker.hub_changed()


if __name__ == "__main__":
    main()
