"""The command `charts`, as far as the command line knows it: whether there can be a window here."""

import argparse

from mytokentracker.core.records import Failed
from mytokentracker.paths import Paths


def run_charts(places: Paths, _options: argparse.Namespace) -> int:
    """`charts`: the whole life of the window; a second call raises the first. Raises: Failed without a screen."""
    from mytokentracker.look import display

    missing = display.missing("the charts")
    if missing is not None:
        hint = f"{missing.hint} `mytokentracker report` prints numbers anywhere."
        raise Failed(f"No charts: {missing.title}", hint)
    from mytokentracker.charts.app import run
    from mytokentracker.logs.keeping import Logs

    with Logs(places.logs, "charts"):
        return run(places)
