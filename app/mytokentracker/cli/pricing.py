"""The command `prices`: which price list counts, and to ask for a newer one. To run `refresh` is the consent."""

import argparse
import time

from mytokentracker import price_refresh, prices, settings
from mytokentracker.cli import terminal
from mytokentracker.paths import Paths


def run_prices(places: Paths, options: argparse.Namespace) -> int:
    """`prices`, `prices refresh`. Raises: NotRefreshed when there is nobody to ask, or no list that can be used."""
    is_new, refresh = False, options.action == "refresh"
    if refresh:
        address = settings.load(places.settings)[0].prices_address
        is_new = price_refresh.refresh(places, address, int(time.time()))
    listed = prices.in_force(places.fetched_prices)
    table, problems = prices.load(places.prices, places.fetched_prices)
    if options.json:
        terminal.print_json(
            {
                "seen": listed.seen.isoformat(),
                "fetched": listed.fetched,
                "models": listed.models,
                "digest": table.digest,
                "new": is_new,
                "own": str(places.prices) if places.prices.exists() and not problems else None,
            }
        )
        return 0
    if refresh:
        print("It is another list: the next scan prices all history anew." if is_new else "There is nothing newer.")
    print(prices.said_of(listed))
    if places.prices.exists() and not problems:
        print(f"Your own prices: {places.prices}")
    for problem in problems:
        print(f"{problem.title}: {problem.hint}")
    return 0
