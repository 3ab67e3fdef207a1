"""The tray application, as far as the command line knows it: whether there can be one here."""

import argparse

from mytokentracker.cli import terminal
from mytokentracker.cli.looking import current, print_status
from mytokentracker.core.records import Problem
from mytokentracker.paths import Paths


def run_tray(places: Paths, _options: argparse.Namespace) -> int:
    """The whole life of the tray. Where nothing can be shown: imports, prints the status and says how to get it.

    The exit status is 1 only where the tray is not installed, which the person can mend.
    """
    from mytokentracker.look import display

    missing = display.missing()
    if missing is None:
        from mytokentracker.ui.app import run

        return run(places)
    print_status(*current(places), places)
    terminal.print_problems((Problem(f"No tray: {missing.title}", missing.hint),))
    return int(display.not_installed() is not None)
