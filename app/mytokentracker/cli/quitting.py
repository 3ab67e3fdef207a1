"""The command `quit`: ends the tray and the charts window that run, for installers and for people."""

import argparse
import time

from mytokentracker import lock
from mytokentracker.core.records import Failed
from mytokentracker.paths import Paths

# A tray that waits for its disk takes a while to give everything back.
_PATIENCE_SECONDS = 15.0
_PAUSE_SECONDS = 0.1


def run_quit(places: Paths, _options: argparse.Namespace) -> int:
    """`quit`: returns when neither runs any more, at once when none did. Raises: Failed when one does not end."""
    until = time.monotonic() + _PATIENCE_SECONDS
    while _ask(places):
        if time.monotonic() > until:
            raise Failed("MyTokenTracker does not end", "End it from the menu of its icon, or log out.")
        time.sleep(_PAUSE_SECONDS)
    return 0


def _ask(places: Paths) -> bool:
    """Asks those that run to end; whether there are any. One that is just starting does not listen yet."""
    locks = {"charts": places.charts_lock, "tray": places.tray_lock}
    running = [kind for kind, file in locks.items() if lock.is_held(file)]
    if running:
        from mytokentracker.look.single_instance import QUIT, ask_first

        for kind in running:
            ask_first(places.data, QUIT, kind)
    return bool(running)
