"""The command `updates`: asks now whether there is a newer version. To run it is the consent."""

import argparse
import time

from mytokentracker import __version__, settings, updates
from mytokentracker.cli import terminal
from mytokentracker.core.records import Failed
from mytokentracker.paths import Paths


def run_updates(places: Paths, options: argparse.Namespace) -> int:
    """`updates`. Raises: Failed when there is nobody to ask, or no answer."""
    address = settings.load(places.settings)[0].updates_address or updates.default_address()
    if address is None:
        hint = f"This build came without an address. Write updates_address into {places.settings}."
        raise Failed("Nobody is known who could be asked for a newer version", hint)
    known = updates.ask(places.updates, address, int(time.time()))
    newer = updates.newer(known, address, __version__)
    if options.json:
        terminal.print_json(
            {
                "version": __version__,
                "newest": known.newest.version if known.newest else None,
                "newer": newer is not None,
                "page": newer.page if newer else None,
            }
        )
    elif newer is None:
        print(f"{__version__} is the newest version.")
    else:
        print(f"{newer.version} is available; this is {__version__}.{f' {newer.page}' if newer.page else ''}")
    return 0
