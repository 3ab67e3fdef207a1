"""Prices all history anew when the price table has changed: costs are a function of the stored counts."""

import sqlite3
from collections.abc import Callable

from mytokentracker.core.pricing import PriceTable
from mytokentracker.core.records import Tokens
from mytokentracker.store import meta
from mytokentracker.store.transaction import transaction

_KEY = "prices"
_PORTION = 5000


def reprice(connection: sqlite3.Connection, prices: PriceTable, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Brings every cost up to the table; how many responses changed. Nothing to do costs one look.

    It works in portions, each a transaction. Ended in between, the next call begins again: the table's digest is
    noted at the end only.
    """
    if meta.get(connection, _KEY) == prices.digest:
        return 0
    changed = after = 0
    while not cancelled():
        rows = connection.execute(
            "SELECT r.id, m.name, r.at, r.input, r.output, r.cache_write_5m, r.cache_write_1h, r.cache_read,"
            " r.web_searches, r.fast, r.us, r.cost_microusd FROM responses r JOIN models m ON m.id = r.model_id"
            " WHERE r.id > ? ORDER BY r.id LIMIT ?",
            (after, _PORTION),
        ).fetchall()
        updates = []
        for row_id, model, at, *counts, searches, fast, us, cost in rows:
            now = prices.cost(model, at, Tokens(*counts), searches, bool(fast), bool(us))
            if now != cost:
                updates.append((now, row_id, cost))
        with transaction(connection):
            # Another process may have merged a copy into the response meanwhile, at the price of its own table.
            connection.executemany("UPDATE responses SET cost_microusd = ? WHERE id = ? AND cost_microusd = ?", updates)
            if not rows:
                meta.put(connection, _KEY, prices.digest)
        changed += len(updates)
        if not rows:
            break
        after = rows[-1][0]
    return changed
