"""The command `prices`: which price list counts, and to ask for a newer one. To run `refresh` is the consent."""

import time

from mytokentracker import price_refresh, prices, settings
from mytokentracker.cli import Failed, terminal
from mytokentracker.paths import Paths


def run_prices(places: Paths, *, refresh: bool, as_json: bool) -> int:
    """`prices`, `prices refresh`. Raises: Failed when there is nobody to ask, or no list that can be used."""
    is_new = False
    if refresh:
        try:
            address = settings.load(places.settings)[0].prices_address
            is_new = price_refresh.refresh(places, address, int(time.time()))
        except price_refresh.NotRefreshed as failed:
            raise Failed(failed.problem) from failed
    listed = prices.in_force(places.fetched_prices)
    table, problems = prices.load(places.prices, places.fetched_prices)
    if as_json:
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
